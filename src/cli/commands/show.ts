// `hearsay show`: one incident or one document of a casebook.

import { isIncidentId } from "../../core/incidents/review/subject.ts";
import type { Command } from "../command.ts";
import { caseOperands, withCasebook, withLinked } from "../open-case.ts";
import { usage } from "../parse.ts";
import { colourOption, forceOption, resolveReadOptions } from "../read-options.ts";
import { styleOf } from "../style.ts";
import { versionLines } from "../version-lines.ts";

/** Of words that are neither: they may have been meant for either. */
const whereNamed = "`hearsay list` shows the documents and `hearsay incidents` the incidents, with their ids.";

/** The command `show`. */
export const show: Command = {
  name: "show",
  summary: "Show an incident, or a document, of a casebook.",
  usage: "CASE INCIDENT|DOC [options]",
  about: [
    "Of an incident, prints the claim matrix: voices down, what they speak of across, in each cell the value, how firmly it is said, and the documents that it rests on; below it what contradicts what, each party's version in time order, and who stands behind it. INCIDENT is its id or the beginning of it (see `hearsay incidents`).",
    "Prints the ledger of a document as it was read into the casebook. DOC is the beginning of its id (four characters and more, see `hearsay list`), the name of its file, the identifier that its input gave it, or its title. Of one that a newer version stands in the place of, standard error says so.",
  ],
  options: [
    { name: "json", help: "Print the incident, or the reading, as JSON instead." },
    {
      name: "html",
      value: "FILE",
      help: "Write a page that works offline: the dossier of the incident, or the reading.",
    },
    forceOption,
    { name: "ids", help: "List the claims and events with the ids that decisions take. --json has them anyway." },
    colourOption,
  ],
  examples: [
    { line: "hearsay show velm.hearsay i-8dk2", what: "Who says what of one incident." },
    { line: "hearsay show velm.hearsay 3f9a01c2", what: "The ledger of one document." },
  ],
  exits: [
    { status: 0, when: "it was shown" },
    {
      status: 2,
      when: "there is none of that name, several are called so, the page is there already or could not be written, or the casebook could not be opened",
    },
  ],
  async run(parsed, io) {
    const { path, others } = caseOperands(parsed, show, { least: 1, most: 1 });
    const [words = ""] = others;
    const options = resolveReadOptions({ ...parsed, operands: others }, show);
    const ids = parsed.has("ids");
    if (ids && parsed.has("json")) throw usage("Say --ids or --json: the JSON has all ids.", show);
    if (isIncidentId(words)) {
      const { runShowIncident } = await import("../show-incident.ts");
      return withLinked(path, io, (casebook) => runShowIncident(casebook, words, { ...options, ids }, io));
    }
    const [{ readingOf }, { versions }, { openReadOutput }, { documentIdLines }] = await Promise.all([
      import("../../casebook/documents.ts"),
      import("../../casebook/versions.ts"),
      import("../read-output.ts"),
      import("../id-lines.ts"),
    ]);
    return withCasebook(path, io, { look: true }, async (casebook) => {
      const reading = readingOf(casebook, words, whereNamed);
      const standing = versionLines(reading.document.id, versions(casebook, [reading.document.id]));
      for (const line of standing) await io.stderr.write(`${line}\n`);
      const output = await openReadOutput({ ...options, print: ids ? "nothing" : options.print }, io);
      try {
        if (ids) await io.stdout.write(`${[...documentIdLines(reading, styleOf(io, options.colour))].join("\n")}\n`);
        await output.add(reading);
        const page = await output.close(true);
        if (page !== undefined) await io.stderr.write(`${page}\n`);
        return 0;
      } finally {
        await output.abandon();
      }
    });
  },
};
