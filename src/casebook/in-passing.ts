// The incidents of some readings, without a casebook that stays: for measuring, and for programs that keep their own.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Incident } from "../core/model/incident.ts";
import type { Reading } from "../core/model/reading.ts";
import { type Casebook, openCasebook } from "./casebook.ts";
import { entryOfReading } from "./entry.ts";
import { incidents, showIncident } from "./incidents.ts";
import { link } from "./linking.ts";

/**
 * All incidents that the readings tell of, as a casebook would have them. The order of the readings does not matter.
 *
 * @param readings each of another document
 * @example `(await incidentsOfReadings(readings)).filter(({ events }) => events.length > 1)`
 */
export function incidentsOfReadings(readings: readonly Reading[]): Promise<readonly Incident[]> {
  return inPassing(readings, (casebook) => incidents(casebook).map(({ id }) => showIncident(casebook, id).incident));
}

/**
 * What is asked of a casebook that holds the readings, linked, and that is gone afterwards.
 *
 * @param ask may not keep the casebook: it is closed when this is done
 * @example `await inPassing(readings, (casebook) => incidents(casebook).length)`
 */
export async function inPassing<T>(readings: readonly Reading[], ask: (casebook: Casebook) => T): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "hearsay-"));
  const casebook = await openCasebook(join(folder, "in-passing.hearsay"), { create: true });
  try {
    casebook.store.transaction(() => {
      for (const reading of readings) {
        casebook.store.add(entryOfReading(reading, casebook.now()));
      }
    });
    link(casebook);
    return ask(casebook);
  } finally {
    casebook.close();
    await rm(folder, { recursive: true, force: true });
  }
}
