// An incident from a casebook to the terminal, as JSON, or to a page.

import type { Casebook } from "../casebook/casebook.ts";
import { dossierOf } from "../casebook/dossier.ts";
import { link } from "../casebook/incidents.ts";
import { eventTypes } from "../core/catalogue/event-types/list.ts";
import type { Io } from "./io.ts";
import { jsonLine } from "./json-line.ts";
import { terminalMatrix } from "./matrix.ts";
import type { ReadOptions } from "./read-options.ts";
import { styleOf } from "./style.ts";

/** Runs `hearsay show` on an incident; resolves to the exit status. */
export async function runShowIncident(
  casebook: Casebook,
  id: string,
  options: Pick<ReadOptions, "print" | "colour">,
  io: Io,
): Promise<number> {
  link(casebook);
  const dossier = dossierOf(casebook, id);
  if (options.print === "json") {
    const { incident, claims, lineage, originators, related } = dossier;
    await io.stdout.write(jsonLine({ ...incident, claims, lineage, originators, related }));
    return 0;
  }
  for (const lines of terminalMatrix(dossier, eventTypes, styleOf(io, options.colour))) await io.stdout.write(lines);
  return 0;
}
