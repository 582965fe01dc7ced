// An incident from a casebook to the terminal, as JSON, or to a page.

import type { Casebook } from "../casebook/casebook.ts";
import { dossierOf } from "../casebook/dossier.ts";
import { link } from "../casebook/incidents.ts";
import { eventTypes } from "../core/catalogue/event-types/list.ts";
import type { DossierInput } from "../core/views/incident-input.ts";
import type { Io } from "./io.ts";
import { jsonLine } from "./json-line.ts";
import { terminalMatrix } from "./matrix.ts";
import { openPageFile } from "./page-file.ts";
import type { ReadOptions } from "./read-options.ts";
import { styleOf } from "./style.ts";

async function writeDossier(dossier: DossierInput, name: string, io: Io): Promise<void> {
  const { dossierPage } = await import("../formats/out/dossier/dossier.ts");
  const file = await openPageFile(name, io.folder);
  try {
    await file.write(dossierPage(dossier, eventTypes));
    await file.keep();
  } finally {
    await file.abandon();
  }
  await io.stderr.write(`Wrote the dossier to ${name}\n`);
}

/** Runs `hearsay show` on an incident; resolves to the exit status. */
export async function runShowIncident(
  casebook: Casebook,
  id: string,
  options: Pick<ReadOptions, "print" | "colour" | "html">,
  io: Io,
): Promise<number> {
  link(casebook);
  const dossier = dossierOf(casebook, id);
  if (options.html !== undefined) await writeDossier(dossier, options.html, io);
  if (options.print === "nothing") return 0;
  if (options.print === "json") {
    const { incident, documents: _, ...others } = dossier;
    await io.stdout.write(jsonLine({ ...incident, ...others }));
    return 0;
  }
  for (const lines of terminalMatrix(dossier, eventTypes, styleOf(io, options.colour))) await io.stdout.write(lines);
  return 0;
}
