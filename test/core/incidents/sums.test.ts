// Sums that a report draws over several events, and running totals that it only names.

import { expect, test } from "vitest";
import { sumsBehind } from "../../../src/core/incidents/sums.ts";
import type { Claim } from "../../../src/core/model/claim.ts";
import type { EventMention } from "../../../src/core/model/event.ts";
import type { Reading } from "../../../src/core/model/reading.ts";
import { documentsOf } from "./lineage/telling.ts";

/** A report of two raids, with a number in square brackets that the reading ties to the second. */
function report(marked: string, scope: "event" | "cumulative" = "cumulative"): Reading {
  const text = marked.replaceAll(/[[\]]/g, "");
  const at = { start: marked.indexOf("["), end: marked.indexOf("]") - 1 };
  const raid = (id: string, start: number): EventMention => ({
    id,
    type: "air-strike",
    trigger: { start, end: start + 4 },
    arguments: [],
    reality: "happened",
  });
  const [document] = documentsOf(["A | : 1"]);
  if (document === undefined) throw new Error("no document");
  const { reading } = document;
  const value = { min: 19, max: 19, exactness: "exact", who: "people", status: "unknown", scope } as const;
  const claim: Claim = {
    id: "c",
    event: "second",
    slot: "killed",
    value,
    voices: ["v-author"],
    stance: "CT+",
    evidence: [at],
  };
  return {
    ...reading,
    document: { ...reading.document, text },
    events: [raid("first", text.indexOf("raid")), raid("second", text.lastIndexOf("raid"))],
    claims: [claim],
  };
}

const two = "A raid hit Velm. A raid hit Tarn. ";

test.each([
  ["in all", `${two}In all, [19 deaths] were counted.`, 1],
  ["this week", `${two}The desk counts [19 deaths] this week.`, 1],
  ["a toll that rose", `${two}The toll rose to [19] in all.`, 0],
  ["since January", `${two}Since January [19 people] have died.`, 0],
  ["a number of one raid", `${two}Of those at Tarn [19 people] died.`, 0],
])("%s", (_, marked, count) => {
  expect(sumsBehind(report(marked), new Set(["first"]))).toHaveLength(count);
});

test("a sum before the event is none of it, nor is the event's own, nor a number of one event", () => {
  const sum = `${two}In all, [19 deaths] were counted.`;
  expect(sumsBehind(report(sum), new Set(["second"]))).toEqual([]);
  expect(sumsBehind(report(sum, "event"), new Set(["first"]))).toEqual([]);
  expect(sumsBehind(report(`In all, [19 deaths] were counted. ${two}`), new Set(["first"]))).toEqual([]);
});
