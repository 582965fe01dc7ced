// Numbers that somebody calls wrong, where another of the incident holds them.

import { expect, test } from "vitest";
import { compareSlots } from "../../../../src/core/incidents/compare/compare-slots.ts";
import { claimsIn, originatorsOf } from "../claims-in-lines.ts";

const front = "doc1 2031-05-03 Hill Front(front) says CT+ killed 12 soldiers";

function relations(words: string): readonly string[] {
  const claims = claimsIn([front, `doc2 2031-05-03 author says CT+ occurrence | said="${words}"`]);
  const killed = compareSlots(claims, originatorsOf).find(({ slot }) => slot === "killed");
  return (killed?.contradictions ?? []).map(({ relation }) => relation);
}

test.each([
  ["a figure that is wrong", "it was hit; the figure of 12 is plainly wrong", ["denial"]],
  ["a number in words", "it was hit; the claim of twelve dead is not credible", ["denial"]],
  ["one that is called propaganda", "it was hit; it called the figure of twelve propaganda", ["denial"]],
  ["not so many", "it was hit, and five died, not 12", ["denial"]],
  ["any other number", "it was hit, and any other number is mere rumour", ["denial"]],
  ["exaggerated figures", "it was hit, contrary to the exaggerated figures in some media", ["denial"]],
  ["another number", "it was hit; the figure of 13 is plainly wrong", []],
  ["a figure that is right", "it was hit; the figure of 12 is right", []],
  ["not 12 hours", "it was hit for five hours, not 12 hours", []],
  ["a report of a day", "it was hit; the report of 12 May that soldiers died was wrong", []],
  ["another harm", "it was hit; the figure of 12 wounded is plainly wrong", []],
  ["the same harm", "it was hit; the figure of 12 dead soldiers is plainly wrong", ["denial"]],
  ["of other things", "it was hit; the claim of twelve air strikes is false", []],
  ["a longer number", "it was hit; the figure of 12,000 is plainly wrong", []],
  ["another day", "it was hit on 11 May, not 12", []],
  ["another day, the month first", "it was hit on May 11, not 12", []],
  ["another hour", "it was hit at ten, not 12", []],
  ["wrong of something else", "it was hit; the figure of 12. The ministry was wrong", []],
])("%s", (_, words, expected) => {
  expect(relations(words)).toEqual(expected);
});

test("any other number is one of those whom the report counts", () => {
  const claims = claimsIn([
    front,
    "doc1 2031-05-03 Hill Front(front) says CT+ injured 20 soldiers",
    'doc2 2031-05-03 author says CT+ killed 9 soldiers | said="it was hit, and any other number is mere rumour"',
  ]);
  const slots = compareSlots(claims, originatorsOf).filter(({ contradictions }) =>
    contradictions.some(({ relation }) => relation === "denial"),
  );
  expect(slots.map(({ slot }) => slot)).toEqual(["killed"]);
});

test("hostile text is read in linear time", () => {
  const started = performance.now();
  for (const long of ["the figure of ".repeat(5000), "any other number ".repeat(5000), "not 1, not 1".repeat(8000)])
    relations(long);
  expect(performance.now() - started).toBeLessThan(2000);
});
