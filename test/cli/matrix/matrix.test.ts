import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { documentMarks, entryRuns } from "../../../src/cli/matrix/cells.ts";
import { terminalMatrix } from "../../../src/cli/matrix/matrix.ts";
import { painter } from "../../../src/cli/terminal/paint.ts";
import { displayWidth } from "../../../src/cli/terminal/width.ts";
import { eventTypes } from "../../../src/core/catalogue/event-types/list.ts";
import type { DossierInput } from "../../../src/core/views/incident-input.ts";
import { matrixOf } from "../../../src/core/views/matrix/matrix.ts";
import { exampleDossier } from "../../core/views/example-incident.ts";
import { evilDossier } from "../../formats/out/evil-dossier.ts";

const input = exampleDossier();

function printed(columns: number, of: DossierInput = input, coloured = false): string {
  return [...terminalMatrix(of, eventTypes, { columns, paint: painter(coloured) })].join("");
}

describe("an incident in a terminal", () => {
  test("at 120 columns is the golden one", async () => {
    await expect(printed(120)).toMatchFileSnapshot("../golden/matrix-120.txt");
  });
  test("at 80 columns is the golden one", async () => {
    await expect(printed(80)).toMatchFileSnapshot("../golden/matrix-80.txt");
  });
  test.each([60, 72, 80, 100, 120, 160])("fits %i columns", (columns) => {
    for (const line of printed(columns).split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });
  test("is between 60 and 160 columns wide, however wide the window", () => {
    expect(printed(400)).toBe(printed(160));
    expect(printed(10)).toBe(printed(60));
  });
  test("says the same without colours as with them", () => {
    expect(stripVTControlCharacters(printed(100, input, true))).toBe(printed(100));
  });
  test("shows every slot once, in as many blocks as it takes", () => {
    for (const columns of [60, 80, 120, 160]) {
      const heads = printed(columns).match(/\b(?:KILLED|INJURED|HAPPENED|BY|AGAINST|WHEN|WHERE|CAUSE)\b/g);
      expect(heads).toEqual(["KILLED", "INJURED", "HAPPENED", "BY", "AGAINST", "WHEN", "WHERE", "CAUSE"]);
    }
  });
  test("names the voices that are silent on all slots of a block", () => {
    expect(printed(120)).toMatch(/^Silent on these: Moscow Courier$/m);
  });
  test("denial, doubt and correction bear a sign and a word", () => {
    const lines = printed(160);
    const entries = matrixOf(input, eventTypes).rows.flatMap(({ cells }) => cells.flat());
    const told = entries.map((entry) =>
      entryRuns(entry)
        .map(({ text }) => text)
        .join(""),
    );
    expect(told).toContain("✗ Syrian military unit, not so [1] ✗b");
    expect(told).toContain("? Syrian troops, possible [3]");
    expect(told).toContain("at least 140, updated [5] ≈d");
    expect(told).toContain("at least 15 [6] ✎");
    expect(lines).toMatch(/✎ killed at least 15, military inquiry \[6\]: read as 15; corrected by Nadia K\./);
    expect(lines).toMatch(/⊘ injured 2 or more \(vague\) \(of them\).*: rejected by Nadia K\./);
  });
  test("lets nothing of a report act on the terminal", () => {
    const out = printed(100, evilDossier("\u001b]0;owned\u0007\u001b[2J\u202eon"));
    expect(out).toContain("\\x1b]0;owned\\x07");
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
  test("wide and joined characters do not move the columns", () => {
    for (const line of printed(90, evilDossier("空爆 👨‍👩‍👧 شلال")).split("\n")) {
      expect(displayWidth(line)).toBeLessThanOrEqual(90);
    }
  });
  test.each<[readonly number[], string]>([
    [[4], "[4]"],
    [[1, 2, 3, 7], "[1–3,7]"],
    [Array.from({ length: 40 }, (_, index) => index + 1), "[1–40]"],
    [Array.from({ length: 40 }, (_, index) => 2 * index + 1), "[1,3,5,7,9,11,+34]"],
  ])("documents %j are marked %s", (numbers, mark) => {
    expect(documentMarks(numbers)).toBe(mark);
  });
});
