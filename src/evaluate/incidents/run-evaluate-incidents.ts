// Scoring incidents as a command runs it: figures to standard output, what bounds them to standard error. What it needs of
// the world comes in by `io`, so that it can be tested with readings made by hand.

import { tableOf } from "../table.ts";
import { evaluateIncidents, type IncidentsOf, type ReadReports, readIncidentGold } from "./run.ts";

export interface IncidentArguments {
  /** Folder with `PART.reports.jsonl` and `PART.gold.jsonl`. */
  readonly folder: string;
  readonly part: string;
  /** One JSON object instead of a table. */
  readonly json: boolean;
}

export interface IncidentIo {
  readonly read: ReadReports;
  /** What is measured. */
  readonly incidentsOf: IncidentsOf;
  /** The figures: standard output. */
  readonly write: (text: string) => void;
  /** Lines for a person: standard error. */
  readonly tell: (line: string) => void;
}

/** Scores one part of a gold of incidents. Throws HearsayError "not-found", "bad-gold", or what the reading throws. */
export async function runEvaluateIncidents({ folder, part, json }: IncidentArguments, io: IncidentIo): Promise<0> {
  const { figures, missed, mixed } = await evaluateIncidents(
    await readIncidentGold(folder, part, io.read),
    io.incidentsOf,
  );
  io.write(json ? `${JSON.stringify(figures, undefined, 2)}\n` : tableOf(figures));
  if (missed.length > 0) io.tell(`The reader has no event for ${missed.length} of the gold's triggers.`);
  if (mixed.length > 0) io.tell(`The reader took several incidents for one event ${mixed.length} times.`);
  return 0;
}
