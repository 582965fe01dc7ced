// What an output format is: it turns readings into text, one after the other, so that a batch of any length is written
// as it is read.

import type { EventType } from "../../core/catalogue/event-types/event-type.ts";
import type { Reading } from "../../core/model/reading.ts";

export interface OutputFormat {
  readonly id: "json-lines" | "html";
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** Begins one output. `types` give events their names. */
  writer(types: readonly EventType[]): ReadingWriter;
}

/** One output in the making: the text is what `open` gives, then `add` for each reading in order, then `close`. */
export interface ReadingWriter {
  open(): string;
  add(reading: Reading): string;
  close(): string;
}
