import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { terminalLedger } from "../../src/cli/ledger.ts";
import { painter } from "../../src/cli/terminal/paint.ts";
import { displayWidth } from "../../src/cli/terminal/width.ts";
import { eventTypes } from "../../src/core/catalogue/event-types/list.ts";
import type { Reading } from "../../src/core/model/reading.ts";
import { ledgerOf } from "../../src/core/views/ledger/ledger-of.ts";
import { exampleReading } from "../core/views/example-reading.ts";

function printed(reading: Reading, columns: number, coloured = false): string {
  return [...terminalLedger(reading, ledgerOf(reading, eventTypes), { columns, paint: painter(coloured) })].join("");
}

describe("the ledger in a terminal", () => {
  test("at 130 columns is the golden one", async () => {
    await expect(printed(exampleReading(), 130)).toMatchFileSnapshot("golden/ledger-130.txt");
  });
  test("at 80 columns is the golden one", async () => {
    await expect(printed(exampleReading(), 80)).toMatchFileSnapshot("golden/ledger-80.txt");
  });
  test.each([60, 80, 100, 119, 120, 140])("fits %i columns", (columns) => {
    for (const line of printed(exampleReading(), columns).split("\n")) {
      expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    }
  });
  test("is between 60 and 140 columns wide, however wide the window", () => {
    const widest = (columns: number): number =>
      Math.max(
        ...printed(exampleReading(), columns)
          .split("\n")
          .map((line) => line.length),
      );
    expect(widest(400)).toBeLessThanOrEqual(140);
    expect(widest(400)).toBe(widest(140));
    expect(widest(10)).toBe(widest(60));
  });
  test("says the same without colours as with them", () => {
    expect(stripVTControlCharacters(printed(exampleReading(), 100, true))).toBe(printed(exampleReading(), 100));
  });
  test("marks a denial by a sign and a word", () => {
    expect(printed(exampleReading(), 130)).toMatch(/Kaldian Defence +✗ denies/);
  });
  test("says that time and place are not told", () => {
    expect(printed(exampleReading(), 130)).toContain("time not told · place not told");
  });
  test("lets nothing of a report act on the terminal", () => {
    const reading = exampleReading();
    const evil = "\u001b]0;owned\u0007\u001b[2J\u202eon";
    const { document } = reading;
    const text = document.text.replaceAll("army", evil.slice(0, 4));
    expect(text).toHaveLength(document.text.length);
    const out = printed(
      {
        ...reading,
        document: { ...document, text, title: evil, publisher: evil, agency: evil, file: evil },
        mentions: reading.mentions.map((mention) => ({ ...mention, name: mention.name + evil })),
        voices: reading.voices.map((voice) => ({ ...voice, name: voice.name + evil })),
        messages: [{ rule: "x", severity: "warning", text: evil }],
      },
      100,
    );
    expect(out).toContain("\\x1b]0;owned\\x07");
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
  test("of a text in which nothing was found is its heading", () => {
    const reading = exampleReading();
    const empty = { ...reading, events: [], claims: [], statements: [], voices: [], messages: [], mentions: [] };
    expect(printed(empty, 100)).toMatch(/0 events · 0 claims · 0 voices besides the author · 0 statements\n$/);
  });
});
