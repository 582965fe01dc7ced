// Who is counted as an originator of a slot, and whose words are only shown.

import { expect, test } from "vitest";
import { compareSlots } from "../../../../src/core/incidents/compare/compare-slots.ts";
import type { Slot } from "../../../../src/core/model/claim.ts";
import { claimsIn, originatorsOf } from "../claims-in-lines.ts";

const A = "doc1 2031-05-03 Orsk ministry(orsk)";
const B = "doc2 2031-05-03 Velm Monitor";
const reports = "doc1 2031-05-03 some media";
const residents = "doc1 2031-05-03 residents";

type Row = readonly [what: string, slot: Slot, lines: readonly string[], originators: readonly string[]];

test.each<Row>([
  [
    "a town as what was hit",
    "target",
    [`${A} says CT+ target the market | kind=facility`, `${B} says CT+ target Velm | kind=place`],
    ["orsk"],
  ],
  [
    "people as what was hit",
    "target",
    [`${A} says CT+ target the market | kind=facility`, `${B} says CT+ target a patrol | kind=population`],
    ["Velm Monitor", "orsk"],
  ],
  ["people without a number", "killed", [`${A} says CT+ killed 9 people`, `${B} says CT+ killed old men`], ["orsk"]],
  [
    "some people",
    "killed",
    [`${A} says CT+ killed 9 people`, `${B} says CT+ killed several people`],
    ["Velm Monitor", "orsk"],
  ],
  [
    "people without a number, where another says that there were none",
    "killed",
    [`${A} says CT+ killed nobody`, `${B} says CT+ killed old men`],
    ["Velm Monitor", "orsk"],
  ],
  [
    "a day after the report, of what is told as done",
    "time",
    [`${A} says CT+ time 2031-05-02`, `${B} says CT+ time 2031-05-05`],
    ["orsk"],
  ],
  [
    "tomorrow, of what is told as done",
    "time",
    [`${A} says CT+ time 2031-05-02`, `${B} says CT+ time 2031-05-04 | said="tomorrow"`],
    ["orsk"],
  ],
  [
    "a day later by another zone's clock",
    "time",
    [`${A} says CT+ time 2031-05-02`, `${B} says CT+ time 2031-05-04`],
    ["Velm Monitor", "orsk"],
  ],
  [
    "the day of the report",
    "time",
    [`${A} says CT+ time 2031-05-02`, `${B} says CT+ time 2031-05-03`],
    ["Velm Monitor", "orsk"],
  ],
  [
    "talk that is denied, and that another tells as well",
    "occurrence",
    [
      `${reports} says CT+ occurrence | as=anonymous`,
      `${A} denies CT- occurrence | answers=doc1:1`,
      `${B} says CT+ occurrence`,
    ],
    ["Velm Monitor", "orsk"],
  ],
  [
    "talk that nobody else tells",
    "occurrence",
    [`${reports} says CT+ occurrence | as=anonymous`, `${A} denies CT- occurrence | answers=doc1:1`],
    ["doc1 some media", "orsk"],
  ],
  [
    "talk that nobody denies",
    "occurrence",
    [`${reports} says CT+ occurrence | as=anonymous`, `${B} says CT+ occurrence`],
    ["Velm Monitor", "doc1 some media"],
  ],
  [
    "residents, who are denied, are no mere talk",
    "occurrence",
    [
      `${residents} says CT+ occurrence | as=anonymous`,
      `${A} denies CT- occurrence | answers=doc1:1`,
      `${B} says CT+ occurrence`,
    ],
    ["Velm Monitor", "doc1 residents", "orsk"],
  ],
])("%s", (_, slot, lines, expected) => {
  const found = compareSlots(claimsIn(lines), originatorsOf).find((one) => one.slot === slot);
  expect(found?.originators.map(({ key }) => key)).toEqual(expected);
  // What does not count is shown all the same.
  const shown = found?.values.flatMap(({ originators, deniedBy, leftOpenBy }) => [
    ...originators,
    ...deniedBy,
    ...leftOpenBy,
  ]);
  expect(new Set(shown).size).toBe(new Set(claimsIn(lines).map(({ voices: [voice] }) => voice.name)).size);
});
