import { expect, test } from "vitest";
import { daysTold } from "../../../../src/core/incidents/reconcile/days-told.ts";
import { claimsIn } from "../claims-in-lines.ts";

const said = (value: string, words: string, voice = "Velm Monitor") =>
  `doc1 2031-05-09 ${voice} says CT+ time ${value} | said="${words}"`;

test.each([
  ["three days of shelling", [said("2031-05-03/2031-05-05", "over three days, from 3 to 5 May")], 3],
  ["doubt about the day", [said("2031-05-03/2031-05-05", "between 3 and 5 May")], 1],
  ["a week in which it was", [said("2031-05-05/2031-05-11", "last week")], 1],
  [
    "the shorter of two stretches",
    [said("2031-05-03/2031-05-06", "from 3 to 6 May"), said("2031-05-03/2031-05-05", "from 3 to 5 May", "residents")],
    3,
  ],
  [
    "somebody tells a day",
    [said("2031-05-03/2031-05-05", "from 3 to 5 May"), said("2031-05-04", "on 4 May", "residents")],
    1,
  ],
  ["a season", [said("2031-05-03/2031-08-05", "from May to August")], 1],
  ["no time", ["doc1 2031-05-09 Velm Monitor says CT+ killed 5 people"], 1],
])("%s", (_, lines, days) => {
  expect(daysTold(claimsIn(lines))).toBe(days);
});
