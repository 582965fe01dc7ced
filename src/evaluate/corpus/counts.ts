// What a corpus holds, counted by part: the table that a person who marks texts looks at.

import { tollsOf } from "../../core/evaluate/marking/tolls.ts";
import { countWords } from "../../core/evaluate/tokens.ts";
import type { Corpus } from "./corpus.ts";
import type { CorpusItem } from "./item.ts";
import { parts } from "./part.ts";

/** What is counted, in the order of the columns. */
const columns: Readonly<Record<string, (item: CorpusItem) => number>> = {
  passages: ({ sort }) => (sort === "passage" ? 1 : 0),
  reports: ({ sort }) => (sort === "report" ? 1 : 0),
  words: ({ read }) => countWords(read.text),
  mentions: ({ read }) => read.mentions.length,
  attributions: ({ read }) => read.attributions.length,
  events: ({ read }) => read.events.length,
  tolls: ({ read }) => tollsOf(read).filter(({ count }) => count !== undefined).length,
};

/** A row a part, one for all of them, and one for the second markings where there are any: words in columns, aligned. */
export function countsTable({ items, seconds }: Corpus): string {
  const rows = [
    ...parts.map((part) =>
      rowOf(
        part,
        items.filter((item) => item.part === part),
      ),
    ),
    rowOf("all", items),
    ...(seconds.length === 0 ? [] : [rowOf("second", seconds)]),
  ];
  const heading = ["part", ...Object.keys(columns)];
  const lines = [heading, ...rows].map((cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(6) : cell.padStart(Math.max(8, heading[at]?.length ?? 0)))),
  );
  return `${lines.map((cells) => cells.join("  ").trimEnd()).join("\n")}\n`;
}

function rowOf(name: string, items: readonly CorpusItem[]): readonly string[] {
  const sums = Object.values(columns).map((count) => items.reduce((sum, item) => sum + count(item), 0));
  return [name, ...sums.map(String)];
}
