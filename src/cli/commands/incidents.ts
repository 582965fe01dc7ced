// `hearsay incidents`: what the reports of a casebook tell of, each occurrence once.

import type { IncidentRow } from "../../casebook/incidents.ts";
import { eventTypes } from "../../core/catalogue/event-types/list.ts";
import { placePhrase } from "../../core/views/phrases.ts";
import { timePhrase } from "../../core/views/time-phrase.ts";
import type { Command } from "../command.ts";
import { jsonLine } from "../json-line.ts";
import { caseOperands, withLinked } from "../open-case.ts";
import { usage } from "../parse.ts";
import { colourOf, colourOption } from "../read-options.ts";
import { styleOf } from "../style.ts";
import { type Column, tableLines } from "../terminal/table.ts";

/** The command `incidents`. */
export const incidents: Command = {
  name: "incidents",
  summary: "List the incidents that the reports of a casebook tell of.",
  usage: "CASE [--least N] [--all] [--json]",
  about: [
    "One row an incident, those that most documents tell of first. What no report tells is a dash. “may be one with” counts other incidents that look like the same: `hearsay show` names them with the reasons, `hearsay merge` decides.",
    "Reports that were added since are linked first. An older version of a report, and one of which everything was rejected, is no document that tells of it.",
  ],
  options: [
    { name: "least", value: "N", default: "2", help: "Only incidents that at least N documents tell of." },
    { name: "all", help: "Those of a single document as well." },
    { name: "json", help: "Print each incident as JSON, one a line, with its events and why they are in it." },
    colourOption,
  ],
  examples: [{ line: "hearsay incidents velm.hearsay", what: "What more than one report tells of." }],
  exits: [
    { status: 0, when: "there are incidents" },
    { status: 1, when: "there are none" },
    { status: 2, when: "the casebook could not be opened" },
  ],
  async run(parsed, io) {
    const { path } = caseOperands(parsed, incidents, { least: 0, most: 0 });
    if (parsed.has("all") && parsed.value("least") !== undefined) {
      throw usage("Say --all or --least N: --all is --least 1.", incidents);
    }
    const least = parsed.has("all") ? 1 : leastOf(parsed.value("least"));
    const style = styleOf(io, colourOf(parsed, incidents));
    const casebookOf = await import("../../casebook/incidents.ts");
    return withLinked(path, io, async (casebook) => {
      const rows = casebookOf.incidents(casebook, least);
      if (parsed.has("json")) for (const row of rows) await io.stdout.write(jsonLine(row));
      else if (rows.length > 0) await io.stdout.write(`${[...tableLines(rows, columns, style)].join("\n")}\n`);
      else
        await io.stderr.write(
          least > 1
            ? "No incident is told of by so many documents. --all shows the rest.\n"
            : "There are no incidents in it.\n",
        );
      const more = least > 1 && rows.length > 0 ? casebook.store.counts().incidents - rows.length : 0;
      if (more > 0 && !parsed.has("json"))
        await io.stderr.write(
          `${more} more ${more === 1 ? "is" : "are"} told of by fewer than ${least} documents: --all shows them.\n`,
        );
      return rows.length === 0 ? 1 : 0;
    });
  },
};

function leastOf(words: string | undefined): number {
  if (words === undefined) return 2;
  if (!/^[1-9]\d{0,6}$/.test(words)) throw usage(`--least takes a whole number from 1, not “${words}”.`, incidents);
  return Number(words);
}

const labels: ReadonlyMap<string, string> = new Map(eventTypes.map(({ id, label }) => [id, label]));

const columns: readonly Column<IncidentRow>[] = [
  { title: "incident", cell: ({ id }) => id },
  { title: "what", cell: ({ type }) => labels.get(type) ?? type },
  { title: "when", cell: ({ time }) => (time === undefined ? "–" : timePhrase(time)), most: 30 },
  { title: "documents", cell: ({ documents }) => String(documents), number: true },
  { title: "events", cell: ({ events }) => String(events.length), number: true },
  { title: "may be one with", cell: ({ suggested }) => (suggested === 0 ? "" : String(suggested)), number: true },
  { title: "where", cell: ({ place }) => (place === undefined ? "–" : placePhrase(place)) },
];
