// What a corpus is made of, and what can be wrong with it.

import type { MarkedText } from "../../core/notation/marked-text.ts";
import type { Part } from "./part.ts";

/** A passage that we wrote, or a report that we marked. */
export interface CorpusItem {
  readonly id: string;
  readonly sort: "passage" | "report";
  readonly part: Part;
  /** File and line: "corpus/real/first.jsonl:3". */
  readonly where: string;
  readonly published?: string;
  /** Its text is empty where the texts of the reports are not at hand. */
  readonly read: MarkedText;
}

export interface CorpusProblem {
  /** File and line, and the column where there is one: "corpus/written/a1.txt:3:17". */
  readonly where: string;
  /** The passage or report, where the problem lies in one. */
  readonly id?: string;
  readonly text: string;
  /** Whether the passage or report is left out for it; else it contradicts itself and is used as it stands. */
  readonly isLeftOut: boolean;
}
