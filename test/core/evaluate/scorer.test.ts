import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { GoldFault } from "../../../src/core/evaluate/gold.ts";
import { openScorer } from "../../../src/core/evaluate/scorer.ts";
import { readGoldLines } from "../../../src/evaluate/read-gold.ts";
import { at, pair, readingOf } from "./hand-made.ts";
import { score } from "./score.ts";

const text = "Ada spoke in Velm on Monday.";

describe("the scorer", () => {
  test("only layers that the gold marks are scored, empty markings among them", () => {
    const full = readingOf(text, { mentions: [["place", at(text, "Velm")]] });
    expect(Object.keys(score({ gold: {}, full }).figures)).toEqual([]);
    expect(Object.keys(score({ gold: { times: [], places: null }, full }).figures)).toEqual([
      "times.span",
      "times.value",
    ]);
  });

  test.each([
    ["places among the layers", { places: [], templates: [] }, true],
    ["only the document as a whole", { templates: [], coded: {} }, false],
  ])("the text is read as it stands where spans point into it: %s", (_, gold, verbatim) => {
    expect(openScorer().take({ id: "d", text, ...gold }).document.verbatim).toBe(verbatim);
  });

  test("several layers of one line are scored at once, in a fixed order", () => {
    const gold = {
      places: [{ span: pair(text, "Velm"), lat: 1, lon: 2 }],
      mentions: [[...pair(text, "Ada"), "Person"]],
    };
    expect(Object.keys(score({ gold, full: readingOf(text) }).figures)).toEqual([
      "mentions.exact",
      "mentions.overlap",
      "mentions.overlap.Person",
      "places.found",
      "places.all",
    ]);
  });

  test("the order of documents does not matter", () => {
    const cases = [
      {
        gold: { corpus: "a", mentions: [[...pair(text, "Ada"), "Person"]] },
        full: readingOf(text, {
          mentions: [
            ["person", at(text, "Ada")],
            ["weapon", at(text, "spoke")],
          ],
        }),
      },
      {
        gold: {
          corpus: "a",
          mentions: [[...pair(text, "Velm"), "Weapon"]],
          times: [{ span: pair(text, "Monday"), type: "DATE", value: "2021-05-03" }],
        },
        full: readingOf(text),
      },
      {
        gold: {
          events: [{ type: "siege", trigger: pair(text, "spoke") }],
          factuality: [{ span: pair(text, "spoke"), value: 2 }],
        },
        full: readingOf(text, { triggers: [["siege", at(text, "spoke")]], words: [[at(text, "spoke"), 1]] }),
      },
    ];
    const forth = score(...cases);
    expect(score(...cases.toReversed())).toEqual(forth);
    expect(forth.figures["mentions.overlap"]).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, support: 2 });
  });

  test.each([
    ["no object", 3, "the line is no object"],
    ["no id", { text }, "id is no string"],
    ["no text", { id: "d" }, "text is no string"],
    [
      "a span past the end",
      { id: "d", text, places: [{ span: [20, 99] }] },
      "places[0].span is [20, 99], outside a text of 28 units",
    ],
    [
      "a span backwards",
      { id: "d", text, times: [{ span: [5, 3], value: "x" }] },
      "times[0].span ends before it starts",
    ],
    [
      "a half offset",
      { id: "d", text, times: [{ span: [0.5, 3], value: "x" }] },
      "times[0].span is [0.5, 3], outside a text of 28 units",
    ],
    ["a label that is none", { id: "d", text, mentions: [[0, 3, 7]] }, "mentions[0][2] is no string"],
    ["no value", { id: "d", text, factuality: [{ span: [0, 3] }] }, "factuality[0].value is no number"],
    ["events that are no list", { id: "d", text, events: {} }, "events is no list"],
    ["a cue that is no list", { id: "d", text, attributions: [{ cue: 4 }] }, "attributions[0].cue is no list"],
    [
      "half a coordinate",
      { id: "d", text, places: [{ span: [0, 3], lat: "1", lon: 2 }] },
      "places[0].lat is no number",
    ],
    ["a code that is no object", { id: "d", text, coded: [] }, "coded is no object"],
  ])("%s is a fault that says what and where", (_, line, message) => {
    const take = () => openScorer().take(line);
    expect(take).toThrow(GoldFault);
    expect(take).toThrow(message);
  });
});

const corpora = new URL("../../../../shared/corpora/", import.meta.url);
const files =
  "attribution.dev entities.dev events.dev events.train factuality.dev muc4.dev places.train times.train coded.dev".split(
    " ",
  );

// The corpora are not part of the repository: without them there is nothing to check here.
describe.skipIf(!existsSync(corpora))("the corpora beside the repository (skipped where they are not)", () => {
  test.each(files)("%s is gold that the scorer takes, and an empty reading of it has recall 0", async (name) => {
    const scorer = openScorer();
    let documents = 0;
    for await (const { value } of readGoldLines(fileURLToPath(new URL(`${name}.jsonl.gz`, corpora)))) {
      const one = scorer.take(value);
      expect(one.layers).not.toEqual([]);
      one.score(readingOf(one.document.text));
      documents += 1;
    }
    expect(documents).toBeGreaterThan(10);
    const figures = Object.values(scorer.figures());
    for (const { recall } of figures) expect(recall ?? 0).toBe(0);
    if (name !== "factuality.dev") expect(figures.length).toBeGreaterThan(1);
  });
});
