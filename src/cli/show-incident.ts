// An incident from a casebook to the terminal, as JSON, or to a page.

import type { Casebook } from "../casebook/casebook.ts";
import { matrixInputOf } from "../casebook/matrix-input.ts";
import { eventTypes } from "../core/catalogue/event-types/list.ts";
import type { DossierInput, MatrixInput } from "../core/views/incident-input.ts";
import { shownReviews, toldBy } from "../core/views/incident-reviews.ts";
import { reviewLine } from "./decision-command.ts";
import { incidentIdLines } from "./id-lines.ts";
import type { Io } from "./io.ts";
import { jsonLine } from "./json-line.ts";
import { terminalMatrix } from "./matrix/matrix.ts";
import { expectFree, openPageFile } from "./page-file.ts";
import type { ReadOptions } from "./read-options.ts";
import { styleOf } from "./style.ts";
import { safeText } from "./terminal/safe-text.ts";

async function writeDossier(dossier: DossierInput, name: string, over: boolean, io: Io): Promise<void> {
  const { dossierPage } = await import("../formats/out/dossier/dossier.ts");
  const file = await openPageFile(name, io.folder, { over });
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
  options: Pick<ReadOptions, "print" | "colour" | "html" | "force"> & { readonly ids: boolean },
  io: Io,
): Promise<number> {
  let dossier: MatrixInput;
  if (options.html !== undefined || options.print === "json") {
    const [{ dossierOf }, { dossierRecord }] = await Promise.all([
      import("../casebook/dossier.ts"),
      import("../formats/out/dossier-record.ts"),
    ]);
    if (options.html !== undefined) await expectFree([options.html], io.folder, options.force);
    const whole = dossierOf(casebook, id);
    if (options.html !== undefined) await writeDossier(whole, options.html, options.force, io);
    if (options.print === "json") await io.stdout.write(jsonLine(dossierRecord(whole)));
    if (options.print === "json" || (options.print === "nothing" && !options.ids)) return 0;
    dossier = whole;
  } else dossier = matrixInputOf(casebook, id);
  if (options.ids) {
    await io.stdout.write(`${[...incidentIdLines(dossier, styleOf(io, options.colour))].join("\n")}\n`);
    return 0;
  }
  const style = styleOf(io, options.colour);
  for (const lines of terminalMatrix(dossier, eventTypes, style)) await io.stdout.write(lines);
  const reviews = shownReviews(dossier.reviews, toldBy(dossier.claims, eventTypes));
  if (reviews.length > 0) {
    const heading = style.paint({ text: "In the log", style: "heading" });
    await io.stdout.write(`\n${heading}\n${reviews.map((one) => `  ${safeText(reviewLine(one))}\n`).join("")}`);
  }
  return 0;
}
