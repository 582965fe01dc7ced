// What one report tells twice: a table of reports, an event a line, and which of them are one telling.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinTellings } from "../../../../src/core/incidents/link/tellings.ts";
import type { EventProfile } from "../../../../src/core/incidents/profile/shape.ts";
import { profileOf } from "./profile-notation.ts";
import { randomProfiles } from "./random-profiles.ts";

/** Joins the tellings of one document, and checks what holds of every result. */
function joined(profiles: readonly EventProfile[]): readonly EventProfile[] {
  const result = joinTellings(profiles);
  expect(result.map(({ ref }) => ref)).toEqual(profiles.map(({ ref }) => ref));
  for (const [index, { telling, days, type, sentence }] of result.entries()) {
    const before = profiles[index];
    expect([type, sentence]).toEqual([before?.type, before?.sentence]);
    if (before !== undefined && before.days.length > 0) expect(days).toEqual(before.days);
    if (before !== undefined && before.places.length > 0) expect(result[index]?.places).toEqual(before.places);
    if (telling === undefined) continue;
    // It is never alone, and named after the first.
    const group = result.filter((other) => other.telling === telling);
    expect(group.length).toBeGreaterThan(1);
    expect(group[0]?.ref.event).toBe(telling);
  }
  return result;
}

/** "0+1 2": the events by their place, those of one telling together, and "@" where one has the scene's place. */
function shown(lines: readonly string[]): string {
  const profiles = lines.map((line, index) => profileOf(`${line} id:e${index}`));
  const result = joined(profiles);
  const groups = new Map<string, string[]>();
  for (const [index, profile] of result.entries()) {
    const key = profile.telling ?? profile.ref.event;
    const isInScene = profile.telling === undefined && profile.places.length > (profiles[index]?.places.length ?? 0);
    groups.set(key, [...(groups.get(key) ?? []), `${index}${isInScene ? "@" : ""}`]);
  }
  return [...groups.values()].map((group) => group.join("+")).join(" ");
}

const velm = "@Velm(34.1,40.2)";
const bor = "@Bor(34.46,40.2)";
const lead = `bombing 2016-09-17 ${velm} pub:2016-09-18`;
const news = "pub:2016-09-18";

const rows: readonly (readonly [what: string, lines: readonly string[], expected: string])[] = [
  ["“the attack” of which nothing else is told", [lead, `armed-attack ${news} refers:back s:8`], "0+1"],
  ["a bare word of the same type, close by", [lead, `bombing ${news} s:3`], "0+1"],
  ["a bare word of the same type, far down", [lead, `bombing ${news} s:9`], "0 1"],
  ["a bare word of another type says too little", [lead, `shelling ${news} s:2`], "0 1"],
  ["a bare word of the same toll", [`${lead} killed:7`, `killing ${news} killed:7 s:3`], "0+1"],
  ["one has the day, the other the place", [`shelling 2016-09-17 ${news}`, `shelling ${velm} ${news} s:3`], "0+1"],
  ["another strike", [lead, `bombing ${news} refers:anew s:1`], "0 1"],
  ["the first of two is told with an article", [`${lead} refers:anew`, `bombing ${news} refers:back s:2`], "0+1"],
  [
    "what is brought in later is not pointed back at before",
    [`bombing ${news} refers:back`, `${lead} refers:anew s:3`],
    "0 1",
  ],
  [
    "two that fit as well: neither",
    [lead, `bombing 2016-09-17 ${bor} ${news} s:1`, `bombing ${news} refers:back s:2`],
    "0 1 2",
  ],
  [
    "two that fit, one of them better",
    [`${lead} thing:market`, `bombing 2016-09-17 ${bor} ${news} s:1`, `bombing ${news} thing:market refers:back s:2`],
    "0+2 1",
  ],
  ["a sum of several", [lead, `bombing ${news} sum s:1`], "0 1"],
  ["other things were hit", [`${lead} thing:market`, `bombing ${news} thing:hospital refers:back s:1`], "0 1"],
  ["at another time of day", [`${lead} hour:2-7`, `bombing ${news} hour:12-18 refers:back s:1`], "0 1"],
  ["told to come after it", [`${lead} before:e1`, `bombing ${news} refers:back s:1`], "0 1"],
  ["its sentence is about another place", [lead, `bombing ${news} beside:Daat s:1`], "0 1"],
  ["its sentence is about this place", [lead, `bombing ${news} beside:Velm s:1`], "0+1"],
  [
    "an old day, and the undated news",
    [`armed-attack ${velm} ${news}`, `bombing 2014-03-02 ${news} refers:back s:2`],
    "0 1",
  ],
  [
    "what a report opens with, however old",
    [`shelling 2016-09-01 ${velm} pub:2016-09-18`, `bombing pub:2016-09-18 refers:back s:2`],
    "0+1",
  ],
  [
    "what it tells of old times further down",
    [`shelling 2016-09-01 ${velm} pub:2016-09-18 s:4`, `bombing pub:2016-09-18 refers:back s:6`],
    "0 1",
  ],
  [
    "what a report opens with as bygone",
    [`shelling background 2016-09-01 ${velm} pub:2016-09-18`, `bombing pub:2016-09-18 refers:back s:2`],
    "0 1",
  ],
  ["a threat is not what happened", [lead, `bombing ${news} future refers:back s:1`], "0 1"],
  ["who did it is in dispute", [`${lead} by:syria`, `bombing ${news} by:turkey refers:back s:1`], "0+1"],
  ["two doers, nothing that points back", [`${lead} by:syria`, `bombing ${news} by:turkey s:1`], "0 1"],
  [
    "shells and bombs of one report are two",
    [`air-strike 2016-09-17 ${velm} ${news} killed:9`, `shelling ${news} killed:9 refers:back s:1`],
    "0 1",
  ],
  [
    "a blast may be of a bomb or a shell",
    [`shelling 2016-09-17 ${velm} ${news}`, `bombing ${news} refers:back s:1`],
    "0+1",
  ],
  [
    "a man was ambushed, and the night's fighting",
    [`armed-attack 2016-09-17 ${velm} ${news} harmed:Ana_Velic`, `armed-clash 2016-09-17 ${news} refers:back s:4`],
    "0 1",
  ],
  [
    "a patrol was ambushed, and the fighting",
    [`armed-attack 2016-09-17 ${velm} ${news}`, `armed-clash 2016-09-17 ${news} refers:back s:4`],
    "0+1",
  ],
  [
    "nobody was arrested",
    [`abduction 2016-09-17 ${velm} ${news} captured:4`, `detention ${news} captured:0 s:1`],
    "0 1",
  ],
  ["sieges last", [`siege 2016-09-17 ${velm} ${news}`, `siege ${news} refers:back s:1`], "0 1"],
  ["the scene of a report that is all about one town", [lead, `bombing 2016-09-03 ${news} s:1`], "0 1@"],
  ["no scene of two towns", [lead, `bombing 2016-09-17 ${bor} ${news} s:2`, `bombing 2016-09-03 ${news} s:1`], "0 1 2"],
  ["no scene for what has no day", [lead, `bombing ${news} s:9`], "0 1"],
];

describe("tellings of one report", () => {
  for (const [what, lines, expected] of rows) test(what, () => expect(shown(lines)).toBe(expected));

  test("each carries what the others tell", () => {
    const [, second] = joined([
      profileOf(`${lead} killed:7 by:syria thing:market id:e0`),
      profileOf(`armed-attack ${news} refers:back with:car s:5 id:e1`),
    ]);
    expect(second).toMatchObject({ type: "armed-attack", telling: "e0", means: ["car"], things: ["market"] });
    expect(second?.days.map(({ edtf }) => edtf)).toEqual(["2016-09-17"]);
    expect(second?.places.map(({ name }) => name)).toEqual(["Velm"]);
    expect(second?.tolls.map(({ min }) => min)).toEqual([7]);
  });

  test("whatever a report tells", () => {
    fc.assert(
      fc.property(randomProfiles(9), (profiles) => {
        const one = profiles.map((profile, index) => ({ ...profile, ref: { document: "d", event: `e${index}` } }));
        joined(one);
      }),
    );
  });
});
