// An incident from a casebook to the terminal, as JSON, or to a page.

import type { Casebook } from "../casebook/casebook.ts";
import { dossierOf } from "../casebook/dossier.ts";
import { eventTypes } from "../core/catalogue/event-types/list.ts";
import type { DossierInput } from "../core/views/incident-input.ts";
import { caseValuePhrase, chainPhrase } from "../core/views/incident-phrases.ts";
import { shownReviews } from "../core/views/incident-reviews.ts";
import { slotPhrases } from "../core/views/phrases.ts";
import { reviewLine } from "./decision-command.ts";
import type { Io } from "./io.ts";
import { jsonLine } from "./json-line.ts";
import { terminalMatrix } from "./matrix.ts";
import { openPageFile } from "./page-file.ts";
import type { ReadOptions } from "./read-options.ts";
import { styleOf } from "./style.ts";
import { safeText } from "./terminal/safe-text.ts";
import { type Column, tableLines } from "./terminal/table.ts";

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

/** Every claim, and every event, by the id that decisions take. */
function* idLines({ claims, incident }: DossierInput, style: ReturnType<typeof styleOf>): Generator<string> {
  yield* tableLines(claims, claimColumns, style);
  yield "";
  yield* tableLines(incident.events, eventColumns, style);
}

const claimColumns: readonly Column<DossierInput["claims"][number]>[] = [
  { title: "claim", cell: ({ ref }) => `${ref.document.slice(0, 8)}/${ref.claim}` },
  { title: "slot", cell: ({ claim }) => slotPhrases[claim.slot], most: 12 },
  { title: "value", cell: (claim) => caseValuePhrase(claim, eventTypes), most: 36 },
  { title: "who", cell: (claim) => chainPhrase(claim), most: 32 },
  { title: "", cell: ({ verdict, correction }) => (correction === undefined ? (verdict?.is ?? "") : "corrected") },
];

const eventColumns: readonly Column<DossierInput["incident"]["events"][number]>[] = [
  { title: "event", cell: ({ document, event }) => `${document.slice(0, 8)}/${event}` },
  {
    title: "why it is in the incident",
    cell: ({ why }) => why.map(({ feature, value, weight }) => `${feature}: ${value} (${weight})`).join("; "),
  },
];

/** Runs `hearsay show` on an incident; resolves to the exit status. */
export async function runShowIncident(
  casebook: Casebook,
  id: string,
  options: Pick<ReadOptions, "print" | "colour" | "html"> & { readonly ids: boolean },
  io: Io,
): Promise<number> {
  const dossier = dossierOf(casebook, id);
  if (options.html !== undefined) await writeDossier(dossier, options.html, io);
  if (options.print === "nothing") return 0;
  if (options.print === "json") {
    const { incident, documents: _, ...others } = dossier;
    await io.stdout.write(jsonLine({ ...incident, ...others }));
    return 0;
  }
  if (options.ids) {
    await io.stdout.write(`${[...idLines(dossier, styleOf(io, options.colour))].join("\n")}\n`);
    return 0;
  }
  const style = styleOf(io, options.colour);
  for (const lines of terminalMatrix(dossier, eventTypes, style)) await io.stdout.write(lines);
  const reviews = shownReviews(dossier.reviews, dossier.claims, eventTypes);
  if (reviews.length > 0) {
    const heading = style.paint({ text: "In the log", style: "heading" });
    await io.stdout.write(`\n${heading}\n${reviews.map((one) => `  ${safeText(reviewLine(one))}\n`).join("")}`);
  }
  return 0;
}
