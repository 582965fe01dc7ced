// docs/evaluation.md says what is counted of incidents: every key with its fields, every slot.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { systemSlots } from "../../../src/core/evaluate/incidents/gold.ts";
import { scoreIncidents } from "../../../src/core/evaluate/incidents/score.ts";
import { told } from "../../core/evaluate/incidents/told.ts";

const page = readFileSync(new URL("../../../docs/evaluation.md", import.meta.url), "utf8");
const lines = page.slice(page.indexOf("## Incidents"), page.indexOf("## A new layer")).split("\n");

test("every key stands there with its fields, and no other", () => {
  const { gold, readings, incidents } = told("hit/x=1", "raid/x=1");
  const { figures } = scoreIncidents(gold, readings, incidents);
  for (const [key, figure] of Object.entries(figures)) {
    const line = lines.find((candidate) => candidate.includes(`\`${key}\``) && candidate.startsWith("| `"));
    expect(line?.split(" | ")[1], key).toBe(Object.keys(figure).join(", "));
  }
  const named = lines
    .filter((line) => line.startsWith("| `"))
    .flatMap((line) => line.split(" | ")[0]?.match(/`[^`]+`/g));
  expect(named.map((key) => key?.slice(1, -1)).sort()).toEqual(Object.keys(figures).sort());
});

test("every slot stands there with the slots that it takes up", () => {
  for (const [slot, slots] of Object.entries(systemSlots)) expect(lines).toContain(`| ${slot} | ${slots.join(", ")} |`);
});
