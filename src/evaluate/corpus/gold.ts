// Our own corpus as gold: a line a passage or report, in the format that `hearsay evaluate` reads.

import { goldLineOf } from "../../core/evaluate/marking/gold-line.ts";
import type { GoldLine } from "../read-gold.ts";
import type { Corpus } from "./corpus.ts";
import type { CorpusItem } from "./item.ts";
import type { Part } from "./part.ts";

/** The gold lines of one part of the corpus, or of all of it. Reports whose texts are not at hand are left out. */
export function* goldOf(corpus: Corpus, part: Part | undefined): Generator<GoldLine> {
  for (const item of corpus.items) {
    if ((part !== undefined && item.part !== part) || !hasText(item)) continue;
    const retellings = corpus.retellings.get(item.id);
    yield {
      where: item.where,
      value: { ...goldLineOf(item.read, item), ...(retellings === undefined ? {} : { retellings }) },
    };
  }
}

function hasText({ read }: CorpusItem): boolean {
  return read.text !== "";
}
