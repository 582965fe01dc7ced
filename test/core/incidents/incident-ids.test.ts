import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { incidentIds } from "../../../src/core/incidents/incident-ids.ts";
import type { EventRef } from "../../../src/core/model/incident.ts";

const ref = (name: string): EventRef => ({ document: "d", event: name });

/** "ab cd" → two groups of two events each; `old`: the id that each event stood in before. */
const named = (
  groups: string,
  old: Readonly<Record<string, string>> = {},
  ages: Readonly<Record<string, number>> = {},
): readonly string[] => {
  const before = new Map(Object.entries(old));
  const ids = incidentIds(
    groups.split(" ").map((group) => [...group].map(ref)),
    {
      incidentOf: ({ event }) => before.get(event),
      ageOf: (id) => ages[id] ?? 0,
      isTaken: (id) => [...before.values()].includes(id),
    },
  );
  expect(new Set(ids).size).toBe(ids.length);
  return ids;
};

describe("ids of incidents stay", () => {
  test.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    ["an incident that grows", "abc", { a: "i-1", b: "i-1" }, ["i-1"]],
    ["one that falls apart: the larger part keeps it", "a bc", { a: "i-1", b: "i-1", c: "i-1" }, ["new", "i-1"]],
    ["two that become one: the larger one's", "abc", { a: "i-2", b: "i-1", c: "i-1" }, ["i-1"]],
    ["equal parts: the first by id", "ab", { a: "i-2", b: "i-1" }, ["i-1"]],
    ["equal halves: the one with the first event", "b a", { a: "i-1", b: "i-1" }, ["new", "i-1"]],
    ["nothing was there before", "a b", {}, ["new", "new"]],
  ])("%s", (_, groups, old, expected) => {
    const given = new Set(Object.values(old));
    expect(named(groups, old).map((id) => (given.has(id) ? id : "new"))).toEqual(expected);
  });

  test.each<[string, Readonly<Record<string, number>>, string]>([
    ["i-2 was seen first", { "i-1": 7, "i-2": 3 }, "i-2"],
    ["i-1 was seen first", { "i-1": 3, "i-2": 7 }, "i-1"],
  ])("two equal parts become one, and %s", (_, ages, expected) => {
    expect(named("ab", { a: "i-2", b: "i-1" }, ages)).toEqual([expected]);
  });

  test("an id is never given a second time, though the incident is named by the same event", () => {
    const [first = ""] = named("a");
    const [, second] = named("bc a", { a: first, b: first, c: first });
    expect(second).not.toBe(first);
  });

  test("the order of groups does not matter", () => {
    const events = "abcdefgh";
    const groupings = fc.array(fc.nat(3), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(groupings, groupings, (now, before) => {
        const old = Object.fromEntries([...events].map((event, index) => [event, `i-${before[index]}`]));
        const groups = [0, 1, 2, 3]
          .map((one) => [...events].filter((_, index) => now[index] === one).join(""))
          .filter((group) => group !== "");
        const forward = named(groups.join(" "), old);
        const backward = named([...groups].reverse().join(" "), old);
        expect([...backward].reverse()).toEqual(forward);
      }),
    );
  });
});
