// The cells of a matrix as runs of text: a value with its sign and stance, the documents it rests on, the contradictions it is in.

import { numberList } from "../../core/views/incident-documents.ts";
import {
  changePhrases,
  rangePhrase,
  ratedPhrase,
  retoldPhrase,
  slotRelationPhrase,
  supersededPhrase,
} from "../../core/views/incident-phrases.ts";
import type { MatrixEntry, MatrixSlot } from "../../core/views/matrix/claim-matrix.ts";
import { leaningSigns, run } from "../ledger-runs.ts";
import type { Run } from "../terminal/paint.ts";

/** Of more documents than these the first few stand for all. */
const documentsNamed = 6;

/** "✗ Syrian army, denies [1] ≠a": the stance in words wherever it is more than saying so. */
export function entryRuns(entry: MatrixEntry): readonly Run[] {
  const style = entry.leaning === "so" ? (entry.count ? "number" : undefined) : entry.leaning;
  const change = entry.change === undefined ? undefined : changePhrases[entry.change];
  const notes = [
    entry.firmness,
    change,
    entry.uncompared === true ? "not compared" : undefined,
    entry.superseded === true ? supersededPhrase : undefined,
    entry.retold === true ? retoldPhrase : undefined,
    ...entry.rated.map(ratedPhrase),
  ].filter((note) => note !== undefined);
  return [
    run(`${leaningSigns[entry.leaning]}${entry.value}`, style),
    ...(notes.length === 0 ? [] : [run(`, ${notes.join(", ")}`, style === "number" ? undefined : style)]),
    run(` ${documentMarks(entry.documents)}`, "dim"),
    ...(entry.marks.length === 0 ? [] : [run(` ${entry.marks.join(" ")}`, "warning")]),
    ...(entry.corrected === undefined ? [] : [run(" ✎", "warning")]),
  ];
}

/** @example documentMarks([1, 2, 3, 7]) → "[1–3,7]"; of many: "[1,3,5,7,9,11,+34]" */
export function documentMarks(documents: readonly number[]): string {
  const parts = numberList(documents).split(" ");
  if (parts.length <= documentsNamed) return `[${parts.join(",")}]`;
  const named = documents.slice(0, documentsNamed);
  return `[${named.join(",")},+${documents.length - named.length}]`;
}

/** The head of a column: the slot, and how what is said of it stands to each other. */
export function slotHead(slot: MatrixSlot): readonly (readonly Run[])[] {
  return [
    [run(slot.heading.toUpperCase(), "heading")],
    [run(slotRelationPhrase(slot), "dim")],
    [run(rangePhrase(slot.originators, slot.originators, "originator"), "dim")],
  ];
}
