// Two times beside each other, by the day and by the clock. Written "2031-05-03", "2031-05-03 MO", "2031-05-03 17:05".

import { describe, expect, test } from "vitest";
import { turned } from "../../../../src/core/incidents/values/standing.ts";
import { standingOfTimes } from "../../../../src/core/incidents/values/times.ts";
import type { Time } from "../../../../src/core/model/time.ts";

function timeIn(line: string): Time {
  const [edtf = "", timeOfDay] = line.split(" ");
  return { edtf, precision: edtf.includes("/") ? 2 : 1, ...(timeOfDay === undefined ? {} : { timeOfDay }) };
}

const friday = "2031-05-02";
const saturday = "2031-05-03";
const between = `${friday}/${saturday}`;

const rows: readonly (readonly [string, string, string])[] = [
  [`${friday} MO`, `${friday} MO`, "same"],
  [`${friday} MO`, friday, "within"],
  [`${friday} 09:40`, friday, "within"],
  [`${friday} 09:40`, `${friday} MO`, "within"],
  [`${friday} 09:40`, `${friday} 10:15`, "overlap"],
  [`${friday} 09:40`, `${friday} 12:15`, "disjoint"],
  [`${friday} 09:40`, `${friday} AF`, "disjoint"],
  [`${friday} MO`, `${friday} EV`, "disjoint"],
  [`${friday} MO`, `${friday} AF`, "overlap"],
  [`${friday}~ MO`, `${friday} EV`, "overlap"],
  [`${friday} AF`, `${friday} EV`, "overlap"],
  // A day's night may be the one before its dawn or the one after its dusk.
  [`${friday} MO`, `${friday} NI`, "overlap"],
  [`${friday} NI`, saturday, "overlap"],
  [`${friday} NI`, `${saturday} 02:00`, "around"],
  [`${friday} NI`, `${saturday} AF`, "disjoint"],
  [`${between} NI`, friday, "overlap"],
  [`${between} NI`, `${saturday} 02:00`, "around"],
  [`${between} NI`, `${friday} 02:00`, "disjoint"],
  [`${between} NI`, between, "within"],
  // Which clock a time without a zone was read from is not known.
  [`${friday} 09:40Z`, `${friday} 12:15`, "unclear"],
  [`${friday} 09:40Z`, `${friday} AF`, "unclear"],
  [`${friday} 09:40Z`, friday, "within"],
  [`${friday} 09:40Z`, `${friday} 12:15Z`, "disjoint"],
  // The clock has no say where days are unlike or wide.
  [`${friday} MO`, "2031-05", "within"],
  [`${friday} MO`, `${saturday} MO`, "disjoint"],
  [`${friday} MO`, "XXXX-05-02", "within"],
  ["XXXX-05-02 MO", "XXXX-05-02 EV", "disjoint"],
];

describe("a time beside a time", () => {
  test.each(rows)("%s beside %s: %s", (one, other, kind) => {
    const [a, b] = [timeIn(one), timeIn(other)];
    expect(standingOfTimes(a, b).kind).toBe(kind);
    expect(standingOfTimes(b, a).kind).toBe(turned(standingOfTimes(a, b)).kind);
  });
});
