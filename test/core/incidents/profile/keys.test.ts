// Blocking keys: what may be one must share one.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedKeys, candidateKeys, meet, reachKm } from "../../../../src/core/incidents/profile/keys.ts";
import type { EventProfile } from "../../../../src/core/incidents/profile/shape.ts";
import { distanceKm } from "../../../../src/core/model/distance.ts";
import { profileOf } from "../link/profile-notation.ts";

const velm = "@Velm(34.1,40.2)";

describe("keys", () => {
  test.each([
    ["one day, nothing else", "air-strike 2016-09-17", "shelling 2016-09-17", true],
    ["neighbouring days", "air-strike 2016-09-17", "air-strike 2016-09-18", true],
    ["two days apart", "air-strike 2016-09-17", "air-strike 2016-09-19", false],
    ["one day, two towns far apart", `air-strike 2016-09-17 ${velm}`, "air-strike 2016-09-17 @Bor(36,40.2)", false],
    ["one day, a town and a province", `air-strike 2016-09-17 ${velm}`, "air-strike 2016-09-17 @Kord(36,41,p4)", true],
    ["one day, a town and no place", `air-strike 2016-09-17 ${velm}`, "air-strike 2016-09-17", true],
    ["one day, a town and a capital", `air-strike 2016-09-17 ${velm}`, "air-strike 2016-09-17 @Kord(36,41)", true],
    ["a day of the week", "air-strike 2016-09-17", "air-strike 2016-09-12/2016-09-18", true],
    ["a day and a month without place", "air-strike 2016-09-17", "air-strike 2016-09", false],
    ["a day and a month of one town", `air-strike 2016-09-17 ${velm}`, `air-strike 2016-09 ${velm}`, true],
    ["news of one town", `air-strike 2016-09-17 ${velm}`, `air-strike pub:2016-09-20 ${velm}`, true],
    ["news of one town, a year apart", `air-strike 2016-09-17 ${velm}`, `air-strike pub:2017-09-20 ${velm}`, false],
    ["other families", `air-strike 2016-09-17 ${velm}`, `talks 2016-09-17 ${velm}`, false],
    ["a name in two spellings", "bombing 2017-04-01 @Rashideen", "bombing 2017-04 @the_Rashidin_area", true],
    ["a rare name, no time", "killing person:Ana_Velic", "killing background person:Ana_Velic", true],
    ["a model is no rare name", "shelling model:su24", "shelling model:su24", false],
    ["a toll, no time", "bombing killed:62", "bombing background killed:62", true],
    ["a toll, years apart", "bombing 2016-09-17 killed:62", "bombing 2014-03-02 killed:62", false],
    ["a toll, and a day", "bombing 2016-09-17 killed:62", "bombing background killed:62", true],
    ["a toll of news and a day before", "bombing 2016-09-17 killed:62", "bombing pub:2016-09-22 killed:62", true],
    ["a small toll is no key", "bombing killed:6", "bombing killed:6", false],
    ["a total is no key", "bombing killed:62cum", "bombing killed:62cum", false],
    ["a rare type in one town, no time", `chemical-attack ${velm}`, `chemical-attack background ${velm}`, true],
    ["a rare type, a time and none", `abduction 2016-09-17 ${velm}`, `abduction background ${velm}`, true],
    ["a rare type, weeks apart", `abduction 2016-09-17 ${velm}`, `abduction 2016-10-05 ${velm}`, true],
    ["a rare type, years apart", `abduction 2016-09-17 ${velm}`, `abduction 2014-09-17 ${velm}`, false],
    ["a rare type in places without a name", "abduction background @7", "abduction background @8", false],
    ["nothing", "bombing", "bombing", false],
  ])("%s", (_what, a, b, expected) => {
    expect(meet(profileOf(a, "a"), profileOf(b, "b"))).toBe(expected);
    expect(meet(profileOf(b, "b"), profileOf(a, "a"))).toBe(expected);
  });

  test("an unknown time and place gives no key", () => {
    expect(candidateKeys(profileOf("air-strike by:coalition killed:3"))).toEqual([]);
  });

  test("an event is found by the key and its own as it finds the other by its own and the key", () => {
    const told = ["2016-09-17", "2016-09", "background", "pub:2016-09-20", "2016-09-17 pub:2016-09-20"];
    const where = [` ${velm}`, " @Kord(36,41,p4)", ""];
    const profiles = told.flatMap((when) =>
      where.flatMap((at) => ["abduction", "bombing"].map((type) => `${type} ${when}${at} killed:62`)),
    );
    const all = profiles.map((words, index) => profileOf(words, `e${index}`));
    const found = (a: EventProfile, b: EventProfile): readonly string[] => {
      const filed = new Set(candidateKeys(b).map(({ kind, key }) => `${kind} ${key}`));
      return askedKeys(a)
        .filter(({ kind, key }) => filed.has(`${kind} ${key}`))
        .map(({ kind, key, own }) => `${kind} ${[key, own].sort().join(" | ")}`)
        .sort();
    };
    for (const a of all) {
      const own = new Set(candidateKeys(a).map(({ kind, key }) => `${kind} ${key}`));
      for (const asked of askedKeys(a)) expect(own).toContain(`${asked.kind} ${asked.own}`);
      for (const b of all) expect(found(a, b)).toEqual(found(b, a));
    }
  });

  test("no key stands twice", () => {
    const keys = candidateKeys(
      profileOf(`air-strike 2016-09-17 2016-09-18 ${velm} @Daat(34.12,40.21) killed:62 killed:62+`),
    );
    expect(new Set(keys.map(({ kind, key }) => `${kind} ${key}`)).size).toBe(keys.length);
  });

  test("places within reach share a cell, everywhere on the globe", () => {
    const at = (latitude: number, longitude: number): EventProfile => {
      const profile = profileOf("air-strike 2016-09 @Velm(0,0)");
      return { ...profile, places: profile.places.map((place) => ({ ...place, words: [], latitude, longitude })) };
    };
    // A degree of longitude is shorter away from the equator.
    const near = fc
      .record({
        latitude: fc.double({ min: -84, max: 84, noNaN: true }),
        longitude: fc.double({ min: -180, max: 180, noNaN: true }),
        north: fc.double({ min: -1, max: 1, noNaN: true }),
        east: fc.double({ min: -1, max: 1, noNaN: true }),
      })
      .map(({ latitude, longitude, north, east }) => {
        const degrees = reachKm / 111.2;
        const turned = longitude + (east * degrees) / Math.cos((latitude * Math.PI) / 180);
        return {
          one: { latitude, longitude },
          other: { latitude: latitude + north * degrees, longitude: ((turned + 540) % 360) - 180 },
        };
      })
      .filter(({ one, other }) => distanceKm(one, other) <= reachKm);
    fc.assert(
      fc.property(near, ({ one, other }) => {
        expect(meet(at(one.latitude, one.longitude), at(other.latitude, other.longitude))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("places far apart share none", () => {
    expect(meet(profileOf("air-strike 2016-09 @Velm(34,40)"), profileOf("air-strike 2016-09 @Bor(35,40)"))).toBe(false);
  });
});
