import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HearsayError } from "../../../src/core/model/errors.ts";
import type { Reading } from "../../../src/core/model/reading.ts";
import { evaluateIncidents, incidentReport, readIncidentGold } from "../../../src/evaluate/incidents/run.ts";
import { runEvaluateIncidents } from "../../../src/evaluate/incidents/run-evaluate-incidents.ts";
import { at, eventOf, readingOf } from "../../core/evaluate/hand-made.ts";

const texts = new Map([
  ["velm-1", "A raid on Velm."],
  ["velm-2", "Velm was hit."],
]);
const hashes = [
  "a6c717720482fc70bafb2f4575154640dfbd57ebd32599c5269931e6d8ecce8e",
  "472e647f8e7def51e343a807928f00b6258a1a6f84279cd4bd924098b0df640e",
];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-incidents-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");
function write(name: string, marks: readonly unknown[]): void {
  writeFileSync(join(folder, `${name}.reports.jsonl`), lines([...texts].map(([id, text]) => ({ id, text }))));
  writeFileSync(join(folder, `${name}.gold.jsonl`), lines(marks));
}

/** A reader by hand: it has an event at "raid", and none at "hit". */
async function* byHand(): AsyncGenerator<Reading> {
  for (const [id, text] of texts) {
    const events = text.includes("raid") ? [eventOf("e", "air-strike", at(text, "raid"))] : [];
    const { reading } = readingOf(text, { events });
    yield { ...reading, document: { ...reading.document, id: `hash of ${id}`, givenId: id } };
  }
}

const velm = { incident: "velm", title: "Raid on Velm" };
const first = { report: "velm-1", sha256: hashes[0], events: [{ incident: "velm", quote: "raid" }] };
const second = { report: "velm-2", sha256: hashes[1], events: [{ incident: "velm", quote: "hit" }] };

describe("scoring incidents", () => {
  test("hands all readings over at once, and scores what comes back", async () => {
    write("good", [velm, first, second]);
    const read = await readIncidentGold(folder, "good", byHand);
    const seen: (string | undefined)[] = [];
    const score = await evaluateIncidents(read, (readings) => {
      seen.push(...readings.map(({ document }) => document.givenId));
      return [{ id: "1", events: [{ document: "hash of velm-1", event: "e" }], slots: [] }];
    });
    expect(seen).toEqual(["velm-1", "velm-2"]);
    expect(score.figures["incidents.triggers"]).toEqual({ found: 0.5, support: 2 });
    expect(incidentReport(score)).toContain(
      "Triggers where the reader has no event: 1\n  velm-2: “hit” (velm)\nEvents that the reader made of several incidents: 0\n",
    );
  });

  test.each<[string, readonly unknown[], string]>([
    [
      "another text",
      [velm, { ...first, sha256: hashes[1] }, second],
      "velm-1: the text is not the one that was marked",
    ],
    ["a report that is not marked", [velm, first], "velm-2: the text is not marked"],
    ["another shape", [velm, { report: 7 }], "line 2.report is no string"],
  ])("gold with a fault is refused before anything is read: %s", async (_, marks, message) => {
    write("bad", marks);
    const opening = readIncidentGold(folder, "bad", () => {
      throw new Error("was read");
    });
    await expect(opening).rejects.toThrow(HearsayError);
    await expect(opening).rejects.toThrow(message);
  });

  test.each([true, false])("as a command: figures out, what bounds them told; as JSON: %s", async (json) => {
    write("good", [velm, first, second]);
    const [out, told]: [string[], string[]] = [[], []];
    const status = await runEvaluateIncidents(
      { folder, part: "good", json },
      { read: byHand, incidentsOf: () => [], write: (text) => out.push(text), tell: (line) => told.push(line) },
    );
    expect(status).toBe(0);
    expect(told).toEqual(["The reader has no event for 1 of the gold's triggers."]);
    if (json) {
      const figures: unknown = JSON.parse(out.join(""));
      expect(figures).toMatchObject({ "incidents.triggers": { found: 0.5, support: 2 } });
    } else {
      expect(out.join("")).toMatch(/^measure +found +support\nincidents\.triggers +0\.500 +2\n/);
    }
  });

  test("gold that is not there is named", async () => {
    await expect(readIncidentGold(folder, "absent", byHand)).rejects.toThrow("absent.reports.jsonl");
  });

  test("a report that was not read is a fault, not a miss", async () => {
    write("good", [velm, first, second]);
    const { part, readings } = await readIncidentGold(folder, "good", byHand);
    const scoring = evaluateIncidents({ part, readings: readings.slice(1) }, () => []);
    await expect(scoring).rejects.toThrow("there is no reading of velm-1");
  });
});
