import { describe, expect, test } from "vitest";
import { parseManifest } from "../../src/reader/manifest.ts";
import { rulesOf } from "../../src/reader/rules.ts";
import { smallManifest } from "./small-manifest.ts";

/** The small manifest with one field, given by its path, set to another value, or taken away. */
function altered(path: string, value: unknown): string {
  const copy: unknown = JSON.parse(JSON.stringify(smallManifest));
  const names = path.split(".");
  let parent = copy;
  for (const name of names.slice(0, -1)) parent = Reflect.get(Object(parent), name);
  Reflect.set(Object(parent), names.at(-1) ?? "", value);
  return JSON.stringify(copy);
}

describe("parseManifest and rulesOf", () => {
  test("place every head and threshold", () => {
    const rules = rulesOf(parseManifest(altered("thresholds.spans.place", 0.3), "m.json"), "m.json");
    expect(rules.spans[3]).toEqual({ layer: "place", offset: 9, threshold: 0.3 });
    expect(rules.trigger).toMatchObject({ offset: 41, size: 6, none: 0, threshold: 0.5 });
    expect(rules.labelsOn.get("cue")?.map(({ id }) => id)).toEqual(["act", "stance"]);
    expect(rules.labelsOn.get("trigger")?.map(({ id }) => id)).toEqual(["trigger", "reality"]);
  });

  test.each([
    ["version", 2, "version is not a string"],
    ["window", undefined, "window is missing"],
    ["window.pieces", "many", "window.pieces is not a number"],
    ["heads.spans.tags", ["B", "I", "O"], "heads.spans.tags is not O, B, I"],
    ["heads.group", undefined, 'it has no head "group"'],
    ["heads.act.labels", ["says", "sings"], 'its head "act" has an unknown label "sings"'],
    ["heads.trigger.labels", ["air-strike"], 'its head "trigger" has no label "none"'],
    ["heads.spans.types", ["person", "ship"], 'it has an unknown layer "ship"'],
    ["links.relations", ["source", "cousin"], 'it has an unknown relation "cousin"'],
    ["caseFeatures", ["lower", "upper"], "its case features are not the tokeniser's"],
    ["files", [], "files is not an object"],
    [
      "calibration",
      { verb: { slope: 1, shift: 0 } },
      "calibration.verb is none of mention, source, cue, content, trigger",
    ],
    ["calibration", { cue: { slope: 0, shift: 0 } }, "calibration.cue.slope is not above 0"],
    ["calibration", { cue: { slope: 1 } }, "calibration.cue.shift is missing"],
  ])("refuse %s = %j", (path, value, message) => {
    const read = (): unknown => rulesOf(parseManifest(altered(path, value), "m.json"), "m.json");
    expect(read).toThrow(`Cannot read m.json: it is damaged (${message})`);
  });
});
