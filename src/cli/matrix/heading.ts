// The head of a printed incident: what, when, where, and on how many originators it rests.

import { run } from "../ledger-runs.ts";
import { dotted, lines } from "../terminal/lines.ts";
import type { Run } from "../terminal/paint.ts";
import type { Page } from "./page.ts";

/** What is not told is said to be so. */
export function heading({ matrix: { heading: head }, width, paint }: Page): readonly string[] {
  const title: readonly Run[] = [
    run(head.what.toUpperCase(), "title"),
    run(" · ", "dim"),
    ...dotted([
      head.when === undefined ? run("time not told", "dim") : run(head.when),
      head.where === undefined ? run("place not told", "dim") : run(head.where),
      head.where === undefined ? run("") : run(head.gazetteer ?? "not in the gazetteer", "dim"),
    ]),
  ];
  return [
    ...lines(title, width, paint),
    ...lines(dotted([head.id, ...head.counts].map((count) => run(count, "dim"))), width, paint),
    ...lines([run(head.lineage)], width, paint),
  ];
}
