// What an output format is: it turns readings into text, one after the other, and each piece by piece, so that neither a
// batch of any length nor the reading of a very long text is ever one string.

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
  /** Pieces that follow each other without anything between them; they may be small, so gather them before writing. */
  add(reading: Reading): Iterable<string>;
  close(): string;
}
