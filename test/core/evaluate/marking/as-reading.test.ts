// Whoever reads exactly what is marked is right in everything, by every measure: that holds scorer and marking together.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readingOfMarking } from "../../../../src/core/evaluate/marking/as-reading.ts";
import { goldLineOf } from "../../../../src/core/evaluate/marking/gold-line.ts";
import { openScorer } from "../../../../src/core/evaluate/scorer.ts";
import { parsePassages } from "../../../../src/core/notation/passages.ts";

const files = ["a1-air-strikes.txt", "b1-voices-who-says.txt", "b7-voices-counts-and-traps.txt", "c6-mixed.txt"];
const passages = files.flatMap(
  (name) =>
    parsePassages(readFileSync(new URL(`../../../../corpus/written/${name}`, import.meta.url), "utf8")).passages,
);
// A saying without content is no statement of a reading.
const whole = passages.filter(({ attributions }) => attributions.every(({ content }) => content.length > 0));

describe("a marked text read as it is marked", () => {
  const scorer = openScorer();
  for (const passage of whole) scorer.take(goldLineOf(passage, passage)).score(readingOfMarking(passage));
  const figures = Object.entries(scorer.figures());

  test("is measured by every layer that our corpus marks", () => {
    expect(whole.length).toBeGreaterThan(60);
    const layers = new Set(figures.map(([key]) => key.split(".")[0]));
    expect([...layers]).toEqual([
      "mentions",
      "coreference",
      "attribution",
      "statements",
      "events",
      "casualties",
      "places",
    ]);
  });

  test.each(figures.filter(([key]) => key !== "places.all"))("is right by %s", (_, { support, ...shares }) => {
    expect(support ?? 1).toBeGreaterThan(0);
    for (const value of Object.values(shares)) expect(value).toBe(1);
  });
});
