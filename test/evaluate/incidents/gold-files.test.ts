// The gold that we publish is sound, and holds what eval/incidents/README.md says.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contradictionKinds, goldSlots } from "../../../src/core/evaluate/incidents/gold.ts";
import { openIncidentGold, readIncidentMarks } from "../../../src/evaluate/incidents/files.ts";

const folder = new URL("../../../eval/incidents/", import.meta.url).pathname;

interface Report {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}
const reportsOf = (name: string): readonly Report[] =>
  readFileSync(`${folder}${name}.reports.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Report);

/** Of each part, what it has and in which years it lies; feature articles of `more` are longer. */
const parts = [
  { name: "dev", compared: 10, distractors: 12, years: /^203[1-3]-\d\d-\d\d$/, words: 250 },
  { name: "more", compared: 10, distractors: 14, years: /^203[45]-\d\d-\d\d$/, words: 800 },
  { name: "third", compared: 8, distractors: 14, years: /^203[67]-\d\d-\d\d$/, words: 250 },
  { name: "fourth", compared: 10, distractors: 12, years: /^203[1-7]-\d\d-\d\d$/, words: 300 },
  { name: "fifth", compared: 10, distractors: 17, years: /^203[1-7]-\d\d-\d\d$/, words: 350 },
  { name: "sixth", compared: 10, distractors: 18, years: /^203[1-7]-\d\d-\d\d$/, words: 350 },
  { name: "test", compared: 10, distractors: 12, years: /^203[1-3]-\d\d-\d\d$/, words: 250 },
] as const;
const names = parts.map(({ name }) => name);

describe.each(parts)(
  "eval/incidents/$name",
  ({ name, compared: marked, distractors: expected, years, words: most }) => {
    // Opening checks it: every quote, every id, every hash.
    test(`has ${marked} incidents whose slots are marked, each told of by two reports or more`, async () => {
      const { gold } = await openIncidentGold(folder, name);
      const compared = gold.incidents.filter(({ slots }) => slots !== undefined);
      expect(compared.length).toBe(marked);
      for (const { incident } of compared) {
        const reports = gold.reports.filter(({ events }) => events.some((event) => event.incident === incident));
        expect(reports.length, incident).toBeGreaterThanOrEqual(2);
      }
    });

    test("has its distractors, and each tells of something that no other report has for its news", async () => {
      const { gold } = await openIncidentGold(folder, name);
      const distractors = gold.reports.filter(({ report }) => report.startsWith(`${name}-d`));
      expect(distractors.length).toBe(expected);
      for (const { report, events } of distractors) {
        for (const { incident, background } of events) {
          const others = gold.reports.filter((one) => one.events.some((event) => event.incident === incident));
          expect(background === true || others.length === 1, `${report}: ${incident}`).toBe(true);
        }
      }
    });

    test("every report is dated in years to come, has a publisher, and 20 words or more", () => {
      const reports = reportsOf(name);
      expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
      for (const { id, title, publisher, published, text } of reports) {
        expect(published, id).toMatch(years);
        expect(title.length * publisher.length, id).toBeGreaterThan(0);
        const words = text.split(/\s+/).length;
        expect(words >= 20 && words <= most, `${id}: ${words} words`).toBe(true);
      }
    });
  },
);

test("no two parts share an incident or a report", async () => {
  const all = await Promise.all(names.map((name) => openIncidentGold(folder, name)));
  const ids = all.flatMap(({ gold }) => [
    ...gold.incidents.map(({ incident }) => incident),
    ...gold.reports.map(({ report }) => report),
  ]);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test("the second marking marks the same slots of the same reports", async () => {
  const [{ gold }, second] = [
    await openIncidentGold(folder, "dev"),
    await readIncidentMarks(`${folder}second/dev.gold.jsonl`),
  ];
  const slotsOf = (marks: typeof gold): readonly string[] =>
    marks.incidents.flatMap(({ incident, slots = [] }) => slots.map(({ slot }) => `${incident} ${slot}`)).sort();
  expect(slotsOf(second)).toEqual(slotsOf(gold));
  const hashes = new Map(gold.reports.map(({ report, sha256 }) => [report, sha256]));
  for (const { report, sha256 } of second.reports) expect(hashes.get(report), report).toBe(sha256);
});

test("every slot and every kind is in both halves", async () => {
  for (const name of ["dev", "test"]) {
    const slots = (await openIncidentGold(folder, name)).gold.incidents.flatMap((one) => one.slots ?? []);
    for (const slot of goldSlots)
      expect(
        slots.some((one) => one.slot === slot),
        `${name} ${slot}`,
      ).toBe(true);
    for (const kind of contradictionKinds) {
      expect(
        slots.some(({ kinds }) => kinds.includes(kind)),
        `${name} ${kind}`,
      ).toBe(true);
    }
  }
});

test("the README of the gold counts what is there", () => {
  const readme = readFileSync(`${folder}README.md`, "utf8");
  for (const name of names) {
    const lines = readFileSync(`${folder}${name}.gold.jsonl`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const count = (list: readonly { readonly length: number }[]): number =>
      list.reduce((sum, one) => sum + one.length, 0);
    const reports = lines.filter((line) => "report" in line);
    const incidents = lines.filter((line) => "incident" in line);
    const cells = [
      `\`${name}\``,
      reports.length,
      incidents.length,
      incidents.filter(({ slots }) => slots !== undefined).length,
      count(reports.map(({ events }) => events)),
      count(reports.map(({ claims }) => claims)),
      count(incidents.map(({ slots = {} }) => Object.keys(slots))),
    ];
    expect(readme).toContain(`| ${cells.join(" | ")} |`);
  }
  expect(readdirSync(folder).sort()).toEqual([
    "README.md",
    "dev.gold.jsonl",
    "dev.reports.jsonl",
    "fakes.judged.jsonl",
    "fakes.links.jsonl",
    "fakes.md",
    "fifth.gold.jsonl",
    "fifth.reports.jsonl",
    "fourth.gold.jsonl",
    "fourth.reports.jsonl",
    "more.gold.jsonl",
    "more.reports.jsonl",
    "second",
    "sixth.gold.jsonl",
    "sixth.reports.jsonl",
    "test.gold.jsonl",
    "test.reports.jsonl",
    "third.gold.jsonl",
    "third.reports.jsonl",
  ]);
});
