import { describe, expect, test } from "vitest";
import { compareSlots } from "../../../src/core/incidents/compare/compare-slots.ts";
import type { Slot } from "../../../src/core/model/claim.ts";
import { claimKey } from "../../../src/core/views/incident-input.ts";
import { relationLines } from "../../../src/core/views/incident-relations.ts";
import { claimsIn, originatorsOf } from "../incidents/claims-in-lines.ts";

/** The lines of a slot; what holds of every slot is checked each time. */
function linesOf(slot: Slot, written: readonly string[]) {
  const found = compareSlots(claimsIn(written), originatorsOf).find((one) => one.slot === slot);
  if (found === undefined) throw new Error(slot);
  const { lines, left } = relationLines(found);
  const overlaps = lines.filter(({ relation }) => relation === "overlap");
  expect(overlaps.length).toBeLessThanOrEqual(1);
  const claims = (of: typeof found.contradictions) =>
    [...new Set(of.flatMap(({ from, to }) => [...from, ...to]).map(claimKey))].sort();
  expect(claims(overlaps)).toEqual(claims(found.contradictions.filter(({ relation }) => relation === "overlap")));
  const more = left.reduce((sum, text) => sum + Number(/^\d+/.exec(text)?.[0]), 0);
  const others = found.contradictions.filter(({ relation }) => relation !== "overlap");
  expect(lines.length - overlaps.length + more).toBe(others.length);
  return { lines: lines.map(({ relation, why }) => `${relation} ${why}`), left };
}

const killed = (voice: string, value: string, at = 1) => `doc${at} 2031-05-03 ${voice} says CT+ killed ${value}`;

describe("the relations of a slot in lines", () => {
  test("a single pair keeps its reason", () => {
    expect(linesOf("killed", [killed("Orsk", "62 soldiers"), killed("Velm", "at least 15 soldiers", 2)]).lines).toEqual(
      ["overlap killed: Orsk said 62 soldiers, Velm said at least 15 soldiers: one number lies within the other"],
    );
  });
  test("values that can be so with each other stand in one line, each with its voices", () => {
    const { lines } = linesOf("killed", [
      killed("Orsk", "at least 12 soldiers"),
      killed("Velm", "at least 15 soldiers", 2),
      killed("Tarn", "at least 20 soldiers", 3),
      killed("Murrin", "at least 20 soldiers", 4),
    ]);
    expect(lines).toEqual([
      "overlap killed: all can be so: at least 20 soldiers, said by Murrin and Tarn; at least 12 soldiers, said by Orsk; at least 15 soldiers, said by Velm",
    ]);
  });
  test("values that exclude each other are not said to go together", () => {
    const { lines } = linesOf("killed", [
      killed("Orsk", "at least 12 soldiers"),
      killed("Velm", "15 soldiers", 2),
      killed("Tarn", "20 soldiers", 3),
    ]);
    expect(lines).toEqual([
      expect.stringMatching(/^conflict /),
      "overlap killed: at least 12 soldiers, said by Orsk, can be so beside 20 soldiers, said by Tarn; and 15 soldiers, said by Velm",
    ]);
  });
  test("of many conflicts five stand, and the others are counted", () => {
    const { lines, left } = linesOf(
      "killed",
      ["Orsk", "Velm", "Tarn", "Murrin"].map((voice, index) => killed(voice, `${index + 1}0 soldiers`, index + 1)),
    );
    expect(lines).toHaveLength(5);
    expect(left).toEqual(["1 more of “conflict” on killed"]);
  });
  test("of many values that can be so beside others four stand, and the rest is counted", () => {
    const bounds = ["12", "13", "14", "15", "16", "17"].map((low, at) =>
      killed(`Voice ${low}`, `at least ${low} soldiers`, at),
    );
    const numbers = ["20", "30"].map((exact, at) => killed(`Voice ${exact}`, `${exact} soldiers`, at + 10));
    const { lines } = linesOf("killed", [...bounds, ...numbers]);
    const [overlap = ""] = lines.filter((line) => line.startsWith("overlap "));
    expect(overlap.match(/can be so beside/g)).toHaveLength(4);
    expect(overlap).toMatch(/; and so on for \d more values$/);
  });
  test("of a slot that nobody speaks of there are none", () => {
    expect(linesOf("injured", [killed("Orsk", "62 soldiers")])).toEqual({ lines: [], left: [] });
  });
});
