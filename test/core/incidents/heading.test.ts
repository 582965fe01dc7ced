// What an incident is headed by: the place and day that most of its tellings have.

import { describe, expect, test } from "vitest";
import { headingOf } from "../../../src/core/incidents/heading.ts";
import { profileOf } from "./link/profile-notation.ts";

const rows: readonly (readonly [what: string, lines: readonly string[], place: string | undefined, time: string])[] = [
  [
    "a village that no map knows, by several names, before the province that one report tells",
    [
      "air-strike 2016-09-17 @Daat",
      "air-strike 2016-09-17 @the_village_of_Daat",
      "air-strike 2016-09-17 @Kord(34,40,p4,in:Osteria)",
    ],
    "Daat",
    "2016-09-17",
  ],
  [
    "the town of two reports before the village of one",
    ["air-strike 2016-09-17 @Velm(34.1,40.2)", "air-strike 2016-09 @Velm(34.1,40.2)", "air-strike 2016-09 @Daat"],
    "Velm",
    "2016-09-17",
  ],
  ["no place where nobody tells one", ["air-strike 2016-09-17", "air-strike 2016-09-17"], undefined, "2016-09-17"],
];

describe("an incident is headed by", () => {
  test.each(rows)("%s", (_what, lines, place, time) => {
    const heading = headingOf(lines.map((line, index) => profileOf(line, "abc".charAt(index))));
    expect(heading.place?.name).toBe(place);
    expect(heading.time?.edtf).toBe(time);
  });
});
