// Scores incidents: reads the reports of the gold with the real reader, hands the readings to whatever makes incidents of
// them, and compares. What makes them comes in as a function, so that a casebook, a stage of it and a yardstick are
// measured alike.

import { GoldFault } from "../../core/evaluate/gold.ts";
import { type IncidentScore, scoreIncidents } from "../../core/evaluate/incidents/score.ts";
import type { SystemIncidents } from "../../core/evaluate/incidents/system.ts";
import { HearsayError } from "../../core/model/errors.ts";
import type { Reading } from "../../core/model/reading.ts";
import { readSource } from "../../core/reading/read-source.ts";
import type { ReadingTools } from "../../core/reading/reading-tools.ts";
import type { Opened } from "../../formats/in/format.ts";
import { openSources } from "../../formats/in/open.ts";
import { inOrder } from "../../in-order.ts";
import { tableOf } from "../table.ts";
import { type IncidentGoldPart, openIncidentGold } from "./files.ts";

/** What makes incidents of readings. It must not look at anything else. */
export type IncidentsOf = (readings: readonly Reading[]) => SystemIncidents | Promise<SystemIncidents>;

/** Reads one file of reports, in its order. */
export type ReadReports = (path: string) => AsyncIterable<Reading>;

/** One part of the gold, read. */
export interface IncidentReadings {
  readonly part: IncidentGoldPart;
  readonly readings: readonly Reading[];
}

/** The reader batches what is read side by side. */
const atOnce = 8;

/** The reports of a file as `hearsay read` reads them. Throws HearsayError where one cannot be read. */
export async function* readReports(path: string, tools: ReadingTools): AsyncGenerator<Reading> {
  const read = async (opened: Opened): Promise<Reading | undefined> => {
    if (opened.kind === "failure") throw opened.error;
    return opened.kind === "document" ? readSource(opened.document, tools) : undefined;
  };
  for await (const reading of inOrder(openSources([path]), read, { atOnce })) if (reading !== undefined) yield reading;
}

/**
 * Opens a part of the gold and reads its reports: once, however many systems are then scored.
 *
 * @throws HearsayError "bad-gold", "not-found", or what the reading of a report throws
 */
export async function readIncidentGold(folder: string, name: string, read: ReadReports): Promise<IncidentReadings> {
  const part = await openIncidentGold(folder, name);
  const readings: Reading[] = [];
  for await (const reading of read(part.reports)) readings.push(reading);
  return { part, readings };
}

/** Scores what a system makes of the readings. Throws HearsayError "bad-gold" where gold and readings do not fit. */
export async function evaluateIncidents(
  { part, readings }: IncidentReadings,
  incidentsOf: IncidentsOf,
): Promise<IncidentScore> {
  const byReport = new Map(readings.map((reading) => [reading.document.givenId ?? reading.document.id, reading]));
  try {
    return scoreIncidents(part.gold, byReport, await incidentsOf(readings));
  } catch (error) {
    if (!(error instanceof GoldFault)) throw error;
    throw new HearsayError("bad-gold", { thing: part.reports, detail: error.message }, error);
  }
}

/** The figures as a table, and under it what the reader did not find and what it took for one. */
export function incidentReport({ figures, missed, mixed }: IncidentScore): string {
  const unread = missed.map(({ report, words, incident }) => `  ${report}: “${words}” (${incident})`);
  const merged = mixed.map(({ report, incidents }) => `  ${report}: ${incidents.join(", ")}`);
  const lines = [
    `Triggers where the reader has no event: ${unread.length}`,
    ...unread,
    `Events that the reader made of several incidents: ${merged.length}`,
    ...merged,
  ];
  return `${tableOf(figures)}\n${lines.join("\n")}\n`;
}
