import { describe, expect, test } from "vitest";
import { factualityOf } from "../../../src/reader/heads/factuality.ts";
import { bucketOf, linkProbability } from "../../../src/reader/heads/links.ts";
import { insideOf } from "../../../src/reader/heads/spans.ts";
import { triggerOf, typesOf } from "../../../src/reader/heads/trigger.ts";

describe("insideOf", () => {
  test("adds up B and I, and tells which is likelier", () => {
    const scores = Float32Array.of(9, 0, Math.log(2), Math.log(1));
    expect(insideOf(scores, 1).probability).toBeCloseTo(0.75, 5);
    expect(insideOf(scores, 1).begins).toBe(true);
  });

  test("stays finite for large scores", () => {
    expect(insideOf(Float32Array.of(-800, 800, 0), 0)).toEqual({ probability: 1, begins: true });
  });
});

describe("triggerOf", () => {
  test.each([
    ["the likeliest label but none", [2, 0, 1, 0], 0, 2],
    ["wherever none stands", [0, 1, 5, 0], 2, 1],
  ] satisfies [string, number[], number, number][])("%s", (_why, scores, none, label) => {
    const row = Float32Array.from([99, ...scores]);
    const found = triggerOf(row, 1, 4, none);
    expect(found.label).toBe(label);
    const total = scores.reduce((sum, score) => sum + Math.exp(score), 0);
    expect(found.probability).toBeCloseTo(1 - Math.exp(scores[none] ?? 0) / total, 5);
  });
});

test("typesOf: the mean over pieces, without none, alternatives from 0.05 on", () => {
  const sums = Float64Array.of(0.4, 1.2, 0.3, 0.06, 0.04);
  expect(typesOf(["none", "shelling", "killing", "riot", "siege"], sums, 2)).toEqual({
    type: "shelling",
    score: 0.6,
    alternatives: [{ type: "killing", score: 0.15 }],
  });
});

test("factualityOf: the mean over a word's rows, each within the range", () => {
  const scores = Float32Array.of(0, 5, 0, 1, 0, -9);
  const head = { offset: 1, lowest: -3, highest: 3 };
  expect(factualityOf(scores, 2, { first: 0, end: 2 }, head)).toBe(2);
  expect(factualityOf(scores, 2, { first: 2, end: 3 }, head)).toBe(-3);
});

describe("links", () => {
  const table = {
    relations: ["source", "content"],
    dimension: 2,
    scale: 0.5,
    distanceBounds: [1, 2, 4],
    bias: [
      [0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 1, 2, 3],
    ],
  };

  test.each([
    [-9, 0],
    [-4, 0],
    [-3, 1],
    [-1, 2],
    [0, 3],
    [1, 4],
    [2, 5],
    [3, 5],
    [4, 6],
    [200, 6],
  ])("distance %i is in bucket %i", (distance, bucket) => {
    expect(bucketOf(distance, table)).toBe(bucket);
  });

  test("query meets key of the same relation, and the distance counts", () => {
    const rows = {
      queries: Float32Array.of(1, 2, 3, 4, 0, 0, 0, 0),
      keys: Float32Array.of(0, 0, 0, 0, 5, 6, -1, 1),
    };
    const probability = linkProbability(table, 4);
    expect(probability(rows, 0, 0, 1)).toBeCloseTo(1 / (1 + Math.exp(-8.5)), 5);
    // Content: 0.5 * (3 * -1 + 4 * 1) + 1 for a distance of one piece.
    expect(probability(rows, 1, 0, 1)).toBeCloseTo(1 / (1 + Math.exp(-1.5)), 5);
    expect(probability(rows, 1, 1, 0)).toBeCloseTo(0.5, 5);
  });
});
