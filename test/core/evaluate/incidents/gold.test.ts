import { describe, expect, test } from "vitest";
import { GoldFault } from "../../../../src/core/evaluate/gold.ts";
import { checkIncidentGold } from "../../../../src/core/evaluate/incidents/check.ts";
import { parseIncidentGold } from "../../../../src/core/evaluate/incidents/gold.ts";
import { locate } from "../../../../src/core/evaluate/incidents/locate.ts";

const incident = {
  incident: "velm",
  title: "Raid on Velm",
  voices: { army: "the army", mayor: "the mayor" },
  slots: { killed: { kinds: ["conflict"], open: ["overlap"] } },
};
const text = "A raid killed two, the army said; the mayor said five. The raid lasted.";
const report = {
  report: "velm-1",
  sha256: "71",
  events: [{ incident: "velm", quote: "raid", nth: 0 }],
  claims: [
    { incident: "velm", slot: "killed", value: "2", voice: "army", quote: "two" },
    { incident: "velm", slot: "killed", value: "5", voice: "mayor", quote: "five" },
  ],
};
const problemsOf = (lines: readonly unknown[], texts = new Map([["velm-1", text]])): readonly string[] =>
  checkIncidentGold(parseIncidentGold(lines), { texts, sha256: (words) => String(words.length) });

describe("where a quote stands", () => {
  test.each([
    ["once", { quote: "lasted" }, { start: 64, end: 70 }],
    ["the first of two", { quote: "raid", nth: 0 }, { start: 2, end: 6 }],
    ["the second of two", { quote: "raid", nth: 1 }, { start: 59, end: 63 }],
    ["two, and not said which", { quote: "raid" }, undefined],
    ["a third that is not there", { quote: "raid", nth: 2 }, undefined],
    ["nowhere", { quote: "strike" }, undefined],
  ])("%s", (_, quote, wanted) => {
    const span = locate(text, quote);
    expect(span).toEqual(wanted);
    if (span !== undefined) expect(text.slice(span.start, span.end)).toBe(quote.quote);
  });
});

describe("gold that has another shape", () => {
  test.each<[string, unknown, string]>([
    ["no object", 7, "line 1 is no object"],
    ["neither", { title: "x" }, "neither incident nor report"],
    ["no title", { incident: "x" }, "title is no string"],
    ["a slot of its own", { ...incident, slots: { weather: { kinds: [] } } }, "weather, none of occurrence"],
    ["a slot of every object", { ...incident, slots: { constructor: { kinds: [] } } }, "constructor, none of"],
    ["a kind that there is not", { ...incident, slots: { killed: { kinds: ["single"] } } }, "single, none of overlap"],
    ["an empty quote", { ...report, events: [{ incident: "velm", quote: " " }] }, "events[0].quote is empty"],
    [
      "half an nth",
      { ...report, events: [{ incident: "velm", quote: "raid", nth: 0.5 }] },
      "events[0].nth is no count",
    ],
    [
      "no voice",
      { ...report, claims: [{ incident: "velm", slot: "killed", value: "2", quote: "two" }] },
      "voice is no",
    ],
  ])("%s", (_, line, message) => {
    expect(() => parseIncidentGold([line])).toThrow(GoldFault);
    expect(() => parseIncidentGold([line])).toThrow(message);
  });
});

describe("gold that contradicts its text or itself", () => {
  test("sound gold has no problem", () => {
    expect(problemsOf([incident, report])).toEqual([]);
  });

  const event = { incident: "velm", quote: "raid", nth: 0 };
  const claim = { incident: "velm", slot: "killed", value: "9", voice: "army", quote: "two" };
  test.each<[string, readonly unknown[], string]>([
    [
      "a quote that is not there",
      [incident, { ...report, events: [{ ...event, nth: 2 }] }],
      "does not stand there 3 times",
    ],
    [
      "a quote that is there twice",
      [incident, { ...report, events: [{ incident: "velm", quote: "raid" }] }],
      "exactly once",
    ],
    ["another text", [incident, { ...report, sha256: "70" }], "the text is not the one that was marked"],
    ["no text", [incident, report, { report: "velm-2", sha256: "" }], "velm-2: there is no text"],
    ["a text without marks", [incident], "velm-1: the text is not marked"],
    ["twice the incident", [incident, incident, report], "incident velm is there twice"],
    ["twice the report", [incident, report, report], "report velm-1 is there twice"],
    [
      "an incident that there is not",
      [incident, { ...report, events: [event, { incident: "orm", quote: "lasted" }] }],
      "no incident orm",
    ],
    [
      "a voice that there is not",
      [incident, { ...report, claims: [...report.claims, { ...claim, voice: "priest" }] }],
      "velm has no voice priest",
    ],
    [
      "a voice of every object",
      [incident, { ...report, claims: [...report.claims, { ...claim, voice: "toString" }] }],
      "velm has no voice toString",
    ],
    [
      "a slot without relations",
      [incident, { ...report, claims: [...report.claims, { ...claim, slot: "injured" }] }],
      "velm has no slot injured",
    ],
    ["claims without a trigger", [incident, { ...report, events: [] }], "no word tells of velm"],
    [
      "an incident without a report",
      [incident, report, { incident: "orm", title: "Orm" }],
      "orm: no report tells of it",
    ],
    [
      "triggers that overlap",
      [incident, { ...report, events: [event, { incident: "velm", quote: "A raid" }] }],
      "overlaps",
    ],
    [
      "a voice that is silent",
      [{ ...incident, voices: { ...incident.voices, priest: "x" } }, report],
      "priest says nothing",
    ],
    [
      "a slot that is silent",
      [{ ...incident, slots: { ...incident.slots, time: { kinds: [] } } }, report],
      "nobody says anything of time",
    ],
    [
      "a conflict in one value",
      [incident, { ...report, claims: report.claims.map((one) => ({ ...one, value: "2" })) }],
      "all say the same of killed",
    ],
    [
      "a conflict with oneself",
      [incident, { ...report, claims: report.claims.map((one) => ({ ...one, voice: "army" })) }],
      "one voice alone has a conflict",
    ],
    [
      "a kind asked for and open",
      [{ ...incident, slots: { killed: { kinds: ["conflict"], open: ["conflict"] } } }, report],
      "is asked for and open",
    ],
  ])("%s", (_, lines, message) => {
    expect(problemsOf(lines).join("\n")).toContain(message);
  });
});
