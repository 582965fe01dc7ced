import { describe, expect, test } from "vitest";
import { type Fixture, FixtureReader } from "./fixture-reader.ts";
import { readerContract } from "./reader-contract.ts";

const fixtures: readonly Fixture[] = [
  {
    text: "The army said rebels shelled Velm.",
    spans: [
      { start: 0, end: 8, layer: "group", score: 0.9, group: { kind: "military-unit", score: 0.8 } },
      { start: 0, end: 8, layer: "source", score: 0.9 },
      {
        start: 9,
        end: 13,
        layer: "cue",
        score: 0.9,
        act: { value: "says", score: 0.9 },
        stance: { value: "CT+", score: 0.9 },
      },
      { start: 14, end: 33, layer: "content", score: 0.9 },
    ],
    triggers: [
      {
        start: 21,
        end: 28,
        type: "shelling",
        score: 0.9,
        alternatives: [],
        reality: { value: "happened", score: 0.9 },
        factuality: 2,
      },
    ],
    links: [
      { relation: "source", from: 2, to: 1, score: 0.9 },
      { relation: "content", from: 2, to: 3, score: 0.9 },
    ],
  },
];

describe("FixtureReader", () => {
  readerContract(
    async () => new FixtureReader(fixtures),
    fixtures.map(({ text }) => text),
  );

  test("a text without a fixture is an error", async () => {
    await expect(new FixtureReader([]).read("Nobody knows.", [])).rejects.toThrow('No fixture for the text "Nobody');
  });
});
