import { expect, test } from "vitest";
import { compareSlots } from "../../../../src/core/incidents/compare/compare-slots.ts";
import { proposeCredibility } from "../../../../src/core/incidents/reconcile/credibility.ts";
import { claimsIn, originatorsOf } from "../claims-in-lines.ts";

const orsk = "doc1 2031-05-03 Orsk ministry(orsk) says CT+ killed 62 soldiers";

const rows: readonly (readonly [string, readonly string[], string])[] = [
  [
    "two independent originators confirm",
    [orsk, "doc2 - Velm Monitor says CT+ killed 62 soldiers"],
    "1: 2 independent originators hold it: Velm Monitor, Orsk ministry",
  ],
  [
    "one party in two documents does not",
    [orsk, "doc2 - Orsk spokesman(orsk) says CT+ killed 62 soldiers"],
    "6: Orsk ministry alone holds it",
  ],
  [
    "a voice that may be another does not",
    [orsk, "doc2 - residents says CT+ killed 62 soldiers"],
    "6: Orsk ministry alone holds it; others may be one with another",
  ],
  ["two numbers do not", [orsk, "doc2 - Velm Monitor says CT+ killed 15 soldiers"], "6: Orsk ministry alone holds it"],
  [
    "what a third denies is not confirmed",
    [orsk, "doc2 - Velm Monitor says CT+ killed 62 soldiers", "doc3 - Kaldia(kaldia) denies CT- killed 62 soldiers"],
    "6: Kaldia says that it is not so",
  ],
  [
    "what is left open is held by nobody",
    ["doc2 - Velm Monitor says Uu killed 62 soldiers"],
    "6: no certain originator holds it",
  ],
];

test.each(rows)("%s", (_, lines, expected) => {
  const slot = compareSlots(claimsIn(lines), originatorsOf).find((one) => one.slot === "killed");
  const value = slot?.values.find(({ shown }) => shown === "62 soldiers");
  if (slot === undefined || value === undefined) throw new Error("62 soldiers are not told of");
  const { credibility, why } = proposeCredibility(value, slot.originators);
  expect(`${credibility}: ${why}`).toBe(expected);
});
