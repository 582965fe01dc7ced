// Marks beside a text: the same notation as tags in it, and as strict.

import { describe, expect, test } from "vitest";
import { parseStandoff, readStandoff } from "../../../src/core/notation/standoff.ts";

const text = "Jets bombed Velm. More is known.";
const line = {
  id: "velm-1",
  sha256: "0".repeat(64),
  end: 17,
  marks: [
    ["m", 0, 4, { id: "m1", k: "platform" }],
    ["e", 5, 11, { id: "e1", t: "air-strike", real: "happened", means: "m1", place: "m2" }],
    ["m", 12, 16, { id: "m2", k: "place" }],
  ],
};

function problemsOf(changed: object, beside: { readonly text?: string } = { text }): readonly string[] {
  const { line: parsed, problems } = parseStandoff({ ...line, ...changed });
  if (parsed === undefined) return problems.map((problem) => problem.text);
  const read = readStandoff(parsed, beside.text);
  return [...problems, ...read.problems, ...read.nonsense].map((problem) => problem.text);
}

describe("stand-off marks", () => {
  test("say what tags would say, of the text up to where it is marked", () => {
    const { line: parsed } = parseStandoff(line);
    const read = parsed === undefined ? undefined : readStandoff(parsed, text);
    expect(read).toMatchObject({ problems: [], nonsense: [] });
    expect(read?.read.text).toBe("Jets bombed Velm.");
    expect(read?.read.events[0]?.arguments).toEqual([
      { role: "means", mention: "m1" },
      { role: "place", mention: "m2" },
    ]);
  });

  test("can be checked without the text, words aside", () => {
    expect(problemsOf({ marks: [["m", 1, 4, { k: "platform" }]] }, {})).toEqual([]);
    expect(problemsOf({ marks: [["m", 1, 4, { k: "platform" }]] })).toEqual(["“ets” begins within a word"]);
    expect(problemsOf({ marks: [["m", 0, 4, { k: "platform", ref: "m7" }]] }, {})).toEqual([
      "ref=m7 refers to nothing",
    ]);
  });

  test.each([
    ["no object", 7, "it is no object"],
    ["no id", { ...line, id: undefined }, "it lacks id"],
    ["no hash", { ...line, sha256: "abc" }, "sha256 is no SHA-256"],
    ["no end", { ...line, end: -1 }, "end is no offset"],
    ["no marks", { ...line, marks: {} }, "marks is no list"],
  ])("a line with %s is none", (_, value, text) => {
    expect(parseStandoff(value)).toEqual({ problems: [{ text, position: 0 }] });
  });

  test.each([
    [
      "a mark past the end",
      [["m", 12, 20, { k: "place" }]],
      "<m> from 12 to 20 lies outside the 17 units that are marked",
    ],
    ["a mark backwards", [["m", 4, 0, { k: "place" }]], "<m> from 4 to 0 lies outside the 17 units that are marked"],
    ["an unknown tag", [["x", 0, 4, {}]], "unknown tag <x>"],
    ["an unknown attribute", [["m", 0, 4, { k: "place", kind: "place" }]], "unknown attribute kind of <m>"],
    ["an attribute that is no string", [["m", 0, 4, { k: "population", n: 3 }]], "n of <m> is no string"],
    ["no attributes", [["m", 0, 4]], "<m> has no attributes"],
    ["what is no mark", ["m"], "unknown tag <undefined>"],
  ])("%s is told", (_, marks, problem) => {
    expect(problemsOf({ marks })).toEqual([problem]);
  });

  test("an end past the text is told", () => {
    expect(problemsOf({ end: 99 })).toEqual(["end is 99, and the text has 32 units"]);
  });
});
