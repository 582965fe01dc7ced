import { describe, expect, test } from "vitest";
import type { CasualtyEstimate } from "../../../src/core/model/casualties.ts";
import type { Place } from "../../../src/core/model/place.ts";
import type { Act, Stance } from "../../../src/core/model/statement.ts";
import { casualtyPhrase, firmness, leaningOf, placePhrase } from "../../../src/core/views/phrases.ts";
import { timePhrase } from "../../../src/core/views/time-phrase.ts";

describe("a time in words", () => {
  test.each([
    ["2031-05-03", "3 May 2031"],
    ["2031-05", "May 2031"],
    ["2031", "2031"],
    ["XXXX-09-17", "17 September (year unknown)"],
    ["2031-05-XX", "May 2031 (day unknown)"],
    ["2031-XX-17", "17 2031 (month unknown)"],
    ["XXXX-XX-XX", "day and month and year unknown"],
    ["203X", "2030s"],
    ["20XX", "2000 to 2099"],
    ["2031-21", "spring 2031"],
    ["2031-05-03~", "about 3 May 2031"],
    ["2031-05-03?", "perhaps 3 May 2031"],
    ["2031-05-03/2031-05-06", "3 May 2031 to 6 May 2031"],
    ["2031-05-03/..", "3 May 2031 and later"],
    ["../2031-05-03", "until 3 May 2031"],
    ["[2031-05-03,2031-05-10]", "3 May 2031 or 10 May 2031"],
    ["no date", "no date"],
  ])("%s is %s", (edtf, words) => {
    expect(timePhrase({ edtf })).toBe(words);
  });

  test.each([
    ["MO", "3 May 2031, morning"],
    ["NI", "3 May 2031, night"],
    ["17:05", "3 May 2031, 17:05"],
    ["17:05Z", "3 May 2031, 17:05 UTC"],
  ])("with the time of day %s: %s", (timeOfDay, words) => {
    expect(timePhrase({ edtf: "2031-05-03", timeOfDay })).toBe(words);
  });

  test("a year is never made up", () => {
    expect(timePhrase({ edtf: "XXXX-09-17" })).not.toMatch(/\d{4}/);
  });
});

describe("a number of people in words", () => {
  const estimate = (over: Partial<CasualtyEstimate>): CasualtyEstimate => ({
    min: 62,
    max: null,
    exactness: "at-least",
    who: "soldiers",
    status: "combatant",
    scope: "event",
    ...over,
  });
  test.each<[Partial<CasualtyEstimate>, string]>([
    [{}, "at least 62 soldiers"],
    [{ min: 101, who: "" }, "at least 101"],
    [{ min: 26, max: 26, exactness: "exact" }, "26 soldiers"],
    [{ min: 20, max: 30, exactness: "exact" }, "20 to 30 soldiers"],
    [{ min: 0, max: 40, exactness: "at-most" }, "at most 40 soldiers"],
    [{ min: 1000, max: 1000, exactness: "about" }, "about 1,000 soldiers"],
    [{ min: 900, max: 1100, exactness: "about" }, "about 900 to 1,100 soldiers"],
    [{ min: 24, exactness: "vague" }, "24 or more (vague) soldiers"],
    [{ min: 300, max: 300, exactness: "exact", scope: "cumulative" }, "300 soldiers (running total)"],
    [{ min: 9, max: 9, exactness: "exact", who: "teenagers", partOf: "c-1" }, "9 teenagers (of them)"],
    [{ min: 1, max: 1, exactness: "exact", who: "them" }, "1"],
    [{ ambiguous: true, who: "" }, "at least 62 (dead, or dead and wounded)"],
    [{ min: 1, max: 1, exactness: "exact", who: "Colonel Ami Sool" }, "1: Colonel Ami Sool"],
    [{ min: 1, max: 1, exactness: "exact", who: "soldier" }, "1 soldier"],
  ])("%j is %s", (over, words) => {
    expect(casualtyPhrase(estimate(over))).toBe(words);
  });

  test.each([
    [300_001, "more than 300,000 soldiers", "more than 300,000 soldiers"],
    [101, "over a hundred", "more than 100 soldiers"],
    [61, "upwards of 60", "more than 60 soldiers"],
    [87, "the toll exceeded 86", "more than 86 soldiers"],
    [25, "more than two dozen", "more than 24 soldiers"],
    [1_200_001, "more than 1.2 million", "more than 1,200,000 soldiers"],
    // Said as it is read.
    [61, "at least 61", "at least 61 soldiers"],
    [61, "over there at least 61 lay", "at least 61 soldiers"],
    [300_001, "300,001 and more, over two years", "at least 300,001 soldiers"],
    [70, "70+", "at least 70 soldiers"],
    [140, "more than 120, 19 of them later", "at least 140 soldiers"],
    [61, "", "at least 61 soldiers"],
  ])("at least %i, read from “%s”, is %s", (min, told, words) => {
    expect(casualtyPhrase(estimate({ min }), told)).toBe(words);
  });

  test("more than a number is said of lower bounds alone", () => {
    expect(casualtyPhrase(estimate({ min: 21, max: 30, exactness: "about" }), "more than 20")).toBe(
      "about 21 to 30 soldiers",
    );
  });
});

describe("a place in words", () => {
  const place = (over: Partial<Place>): Place => ({ name: "Velm", precision: 1, within: [], ...over });
  test.each<[Partial<Place>, string]>([
    [{}, "Velm"],
    [{ within: ["Orsk", "Ostria"] }, "Velm (Orsk, Ostria)"],
    [{ within: ["Velm", "Ostria"] }, "Velm (Ostria)"],
    [{ relation: { kind: "near" } }, "near Velm"],
    [{ relation: { kind: "near", km: 12 } }, "12 km from Velm"],
    [{ relation: { kind: "in" } }, "Velm"],
    [{ relation: { kind: "in", bearing: "N" } }, "the north of Velm"],
    [{ relation: { kind: "outskirts" } }, "outskirts of Velm"],
    [{ relation: { kind: "outskirts", bearing: "SW" } }, "south-west outskirts of Velm"],
    [{ relation: { kind: "direction", bearing: "NE", km: 4.5 } }, "4.5 km north-east of Velm"],
    [{ relation: { kind: "direction", km: 20 } }, "20 km from Velm"],
    [{ relation: { kind: "between" }, name: "Velm and Bor" }, "between Velm and Bor"],
  ])("%j is %s", (over, words) => {
    expect(placePhrase(place(over))).toBe(words);
  });
});

describe("how firmly something is said", () => {
  test.each<[Act | undefined, Stance, string]>([
    ["says", "CT+", "says"],
    ["denies", "CT-", "denies"],
    ["suggests", "PS+", "suggests"],
    ["demands", "Uu", "demands"],
    ["says", "PS+", "says (possible)"],
    ["says", "CT-", "says (not so)"],
    ["says", "Uu", "says (left open)"],
    ["denies", "CT+", "denies (certain)"],
    [undefined, "CT+", "states"],
    [undefined, "PR-", "states (probably not so)"],
  ])("%s with %s is %s", (act, stance, words) => {
    expect(firmness(act, stance)).toBe(words);
  });

  test.each<[Stance, string]>([
    ["CT+", "so"],
    ["CT-", "not-so"],
    ["PS-", "not-so"],
    ["PR+", "doubtful"],
    ["Uu", "doubtful"],
    ["CTu", "doubtful"],
  ])("%s leans %s", (stance, leaning) => {
    expect(leaningOf(stance)).toBe(leaning);
  });
});
