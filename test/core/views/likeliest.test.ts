import { expect, test } from "vitest";
import type { ShownRelation } from "../../../src/core/views/incident-input.ts";
import { likeliest } from "../../../src/core/views/likeliest.ts";

const relation = (
  kind: ShownRelation["relation"]["kind"],
  to: string,
  ...weights: readonly number[]
): ShownRelation => ({
  relation: { kind, from: "i-1", to, why: weights.map((weight) => ({ feature: "day", value: "the same", weight })) },
  other: to,
});

test("what may be the same stands behind the rest, the likeliest first; what ties keeps its order", () => {
  const related = [
    relation("same-suggested", "weak", 3),
    relation("followed-by", "next", 0),
    relation("same-suggested", "strong", 2, 1.5),
    relation("same-suggested", "as weak", 4, -1),
  ];
  const { shown, left } = likeliest(related);
  expect(shown.map(({ other }) => other)).toEqual(["next", "strong", "weak", "as weak"]);
  expect(left).toEqual([]);
});

test("of twelve ten are shown, and the others are counted", () => {
  const related = Array.from({ length: 12 }, (_, index) => relation("same-suggested", `i-${index}`, index));
  const { shown, left } = likeliest([...related, relation("part-of", "sum")]);
  expect(shown).toHaveLength(11);
  expect(left.map(({ other }) => other)).toEqual(["i-1", "i-0"]);
  expect(shown.at(-1)?.other).toBe("i-2");
});
