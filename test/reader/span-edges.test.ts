import { describe, expect, test } from "vitest";
import type { SpanLayer } from "../../src/core/reading/scored.ts";
import { trimmed } from "../../src/reader/span-edges.ts";

/** Each row: a text with the span as found in «» and the span as wanted in [], nested either way round. */
const kept: readonly (readonly [why: string, layer: SpanLayer | "trigger", text: string, from: string, to: string])[] =
  [
    ["a comma and a full stop", "group", "the army, ", "the army,", "the army"],
    ["the dot of U.S.", "place", "in the U.S. today", "U.S.", "U.S."],
    ["the dot of U.S. that was left out", "place", "in the U.S. today", "U.S", "U.S."],
    ["the dot of an abbreviation", "group", "Velm Oil Inc. fell", "Velm Oil Inc.", "Velm Oil Inc."],
    ["a full stop", "place", "in Velm.", "Velm.", "Velm"],
    ["a possessive", "group", "the ministry's aide", "the ministry's", "the ministry"],
    ["a possessive plural", "group", "the rebels’ aide", "the rebels’", "the rebels"],
    ["a bracket opened within", "group", "the Front (VLF), he", "the Front (VLF),", "the Front (VLF)"],
    ["a bracket opened before", "group", "(the Front) he", "the Front)", "the Front"],
    ["brackets around all", "group", "he (Saryn) said", "(Saryn)", "Saryn"],
    ["quotation marks around all", "group", "the “Falcons” left", "“Falcons”", "Falcons"],
    ["quotation marks around a part", "group", "‘moderate’ rebels left", "‘moderate’ rebels", "‘moderate’ rebels"],
    ["a sign before a number", "quantity", "cost $5m today", "$5m", "$5m"],
    ["per cent behind a number", "quantity", "some 50% fell", "50%", "50%"],
    ["a content's quotation marks", "content", "He said: “We left.” Then", ": “We left.”", "“We left.”"],
    ["a closing mark that was left out", "content", "He said: “We left.” Then", "“We left", "“We left.”"],
    ["an opening mark that was left out", "content", "“We left,” he said", "We left,”", "“We left,”"],
    ["both marks left out", "content", "“We left” he said", "We left", "“We left”"],
    ["a content's comma", "content", "They left, he said", "They left,", "They left"],
    ["a content's full stop", "content", "He said they left. Then", "they left.", "they left."],
    ["small words that lead nowhere", "person", "THE MAYOR OF SANTA VELMA", "THE MAYOR OF", "THE MAYOR"],
    ["small words that a cue ends on", "cue", "According to the army", "According to", "According to"],
    ["a colon that is a cue", "cue", "Army: rebels left", ":", ":"],
    ["a cue's comma", "cue", "They left, said the army", ", said", "said"],
  ];

describe("trimmed", () => {
  test.each(kept)("%s", (_why, layer, text, from, to) => {
    const start = text.indexOf(from);
    const span = trimmed(text, { start, end: start + from.length }, layer);
    expect(span === undefined ? undefined : text.slice(span.start, span.end)).toBe(to);
  });

  test("a determiner alone names nothing", () => {
    expect(trimmed("the U.S.-built bridge", { start: 0, end: 3 }, "facility")).toBeUndefined();
  });

  test.each(["group", "source", "content", "trigger", "cue"] as const)(
    "nothing is left of a dash on layer %s",
    (layer) => {
      expect(trimmed("a — b", { start: 2, end: 3 }, layer)).toBeUndefined();
    },
  );
});
