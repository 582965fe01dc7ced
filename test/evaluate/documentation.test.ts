// docs/evaluation.md says what the scorer does: every key, field and row of every table stands there.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { groupNames, provinceNames } from "../../src/core/evaluate/codes.ts";
import { goldEventTypes, goldRoles } from "../../src/core/evaluate/event-labels.ts";
import { goldFields } from "../../src/core/evaluate/layers/list.ts";
import { mentionLabels } from "../../src/core/evaluate/mention-labels.ts";
import { incidentTypes, leftOutIncidents } from "../../src/core/evaluate/muc4/event-types.ts";
import { slotArguments } from "../../src/core/evaluate/muc4/from-reading.ts";
import { at, eventOf, pair, readingOf } from "../core/evaluate/hand-made.ts";
import { score } from "../core/evaluate/score.ts";

const page = readFileSync(new URL("../../docs/evaluation.md", import.meta.url), "utf8");
const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const list = (words: readonly string[]): string => words.join(", ");

const rows: readonly string[] = [
  ...mentionLabels.map(({ scheme, label, kinds }) => row(scheme, label, list(kinds))),
  ...Object.entries(goldEventTypes).map(([theirs, ours]) =>
    row(theirs, list(ours), ours.some((type) => type === "other" || type === "none") ? "left out" : "scored"),
  ),
  ...[...new Set(Object.values(goldRoles))].map((ours) =>
    row(
      ours,
      list(
        Object.entries(goldRoles)
          .filter(([, role]) => role === ours)
          .map(([theirs]) => theirs),
      ),
    ),
  ),
  ...Object.entries(incidentTypes).map(([ours, theirs]) => row(ours, list(theirs))),
  ...Object.entries(slotArguments).map(([slot, { roles, kinds }]) => row(slot, list(roles), list(kinds))),
  ...Object.entries(groupNames).map(([code, names]) => row(code, list(names))),
  ...Object.entries(provinceNames).map(([code, names]) => row(code, list(names))),
];

describe("docs/evaluation.md", () => {
  test.each(rows)("has the row %s", (wanted) => {
    expect(page.split("\n")).toContain(wanted);
  });

  test("has every field of gold, and what is left out of MUC-4", () => {
    for (const field of goldFields) expect(page).toContain(`| \`${field}\` |`);
    for (const incident of leftOutIncidents) expect(page).toContain(incident);
  });

  test("has every key with its fields", () => {
    const text = "Ada shelled Velm on Monday.";
    const gold = {
      corpus: "CORPUS",
      mentions: [[...pair(text, "Ada"), "person"]],
      coreference: [],
      attributions: [
        { cue: [pair(text, "shelled")], act: "denies", stance: "PS+", within: 0, denies: { attribution: 0 } },
      ],
      events: [{ type: "shelling", trigger: pair(text, "shelled"), reality: "happened" }],
      retellings: { deeds: [] },
      casualties: [],
      factuality: [{ span: pair(text, "shelled"), value: 1 }],
      places: [{ span: pair(text, "Velm"), relation: "in" }],
      times: [],
      coded: { start_date: "2021-05-03", province: ["velm"], target_group: [""], min_killed: 0, min_captured: 0 },
      templates: [],
    };
    const full = readingOf(text, {
      words: [[at(text, "shelled"), 1]],
      events: [eventOf("e", "shelling", at(text, "shelled"))],
    });
    const { figures } = score({ gold, full });
    expect(Object.keys(figures).length).toBe(48);
    const table = page.slice(page.indexOf("| key | fields | what |"));
    const lines = table.split("\n").filter((line) => line.startsWith("| `"));
    for (const [key, figure] of Object.entries({ ...figures, run: { documents: 1, words: 1, seconds: 1 } })) {
      const wanted = `\`${key.replace("mentions.overlap.person", "mentions.overlap.LABEL")}\``;
      const line = lines.find((candidate) => candidate.includes(wanted));
      expect(line, key).toBeDefined();
      expect(line?.split(" | ")[1], key).toBe(list(Object.keys(figure)));
    }
  });

  test("the example of the format is gold", () => {
    const example = /```json\n([^`]+)```/.exec(page)?.[1] ?? "";
    const { id, text, ...gold } = JSON.parse(example) as Record<string, unknown>;
    expect(id).toBe("velm-1");
    const { figures } = score({ gold, full: readingOf(String(text)) });
    expect(Object.keys(figures)).toEqual([
      "mentions.exact",
      "mentions.overlap",
      "mentions.overlap.person",
      "mentions.overlap.place",
      "times.span",
      "times.value",
    ]);
  });
});
