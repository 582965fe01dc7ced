// `hearsay export`: claims, incidents, documents and dossiers for spreadsheets and other programs.

import type { ExportPart } from "../../casebook/export.ts";
import type { Command, Parsed } from "../command.ts";
import { caseOperands, withLinked } from "../open-case.ts";
import { usage } from "../parse.ts";

/** The command `export`. */
export const exportCommand: Command = {
  name: "export",
  summary: "Write claims, incidents and dossiers for spreadsheets and other programs.",
  usage: "CASE [INCIDENT…] [--to FILE] [options]",
  about: [
    "One row a claim: incident, event, slot, value with both ends, stance, voices, originator, document, and the words it rests on; rejected and superseded claims are rows too, and say so. docs/export.md has every column of every table.",
    "FILE ends in .csv, .tsv or .jsonl. A folder (one that is there, or a name that ends in /) gets claims, incidents, documents and what their columns mean as tables, and the dossiers as JSON lines. Without --to it is printed.",
    "INCIDENT is its id or the beginning of it; without one, all are written. Nothing is cut off. What a spreadsheet would take for a formula begins with an apostrophe; --plain leaves it out.",
  ],
  options: [
    { name: "to", value: "FILE", help: "Where to write: a file, or a folder for everything." },
    {
      name: "table",
      value: "NAME",
      help: "claims, incidents, documents; as JSON lines alone: dossiers (all about an incident) or readings (all that was read in a document). Default: claims; of a .jsonl file, dossiers.",
    },
    { name: "format", value: "NAME", help: "csv, tsv or jsonl, whatever the name of the file. Default: csv." },
    {
      name: "least",
      value: "N",
      help: "Only incidents that at least N documents tell of. Without it all, those too of which only older versions of reports tell.",
    },
    { name: "force", help: "Write over files that are there. Without it they are named, and nothing is written." },
    {
      name: "plain",
      help: "For programs: no byte order mark before a CSV, no apostrophe before what looks like a formula. Do not open it in a spreadsheet.",
    },
  ],
  examples: [
    { line: "hearsay export velm.hearsay --to claims.csv", what: "All claims, for a spreadsheet." },
    { line: "hearsay export velm.hearsay i-8dk2 --to i-8dk2/", what: "Everything about one incident, in a folder." },
    {
      line: "hearsay export velm.hearsay --table incidents --least 2 --to incidents.tsv",
      what: "What several reports tell of.",
    },
    { line: "hearsay export velm.hearsay --format jsonl | jq .killed_low", what: "For other programs." },
  ],
  exits: [
    { status: 0, when: "it was written" },
    { status: 1, when: "there was nothing to write" },
    {
      status: 2,
      when: "there is no such incident, a file is there already or could not be written, the casebook could not be opened, or the command was not understood",
    },
  ],
  async run(parsed, io) {
    const { path, others } = caseOperands(parsed, exportCommand, { least: 0, most: Number.POSITIVE_INFINITY });
    const least = leastOf(parsed.value("least"));
    if (least !== undefined && others.length > 0) {
      throw usage("Say INCIDENT or --least N: what is named is written, whoever tells of it.", exportCommand);
    }
    const to = parsed.value("to");
    const [{ isFolder }, { runExport }] = await Promise.all([import("../export-files.ts"), import("../run-export.ts")]);
    const folder = to !== undefined && (await isFolder(to, io.folder));
    const parts = partsOf(parsed, to, folder);
    const options = {
      ...(others.length === 0 ? {} : { incidents: others }),
      ...(least === undefined ? {} : { least }),
      plain: parsed.has("plain"),
    };
    const force = parsed.has("force");
    return withLinked(path, io, (casebook) => runExport(casebook, { parts, to, folder, force, options }, io));
  },
};

const tableNames = ["claims", "incidents", "documents", "dossiers", "readings"] as const;
const formatNames = ["csv", "tsv", "jsonl"] as const;

function partsOf(parsed: Parsed, to: string | undefined, folder: boolean): readonly ExportPart[] {
  const named = wordOf(parsed.value("table"), tableNames, "--table");
  const format = wordOf(parsed.value("format"), formatNames, "--format") ?? (folder ? "csv" : formatOf(to));
  const lines = (what: ExportPart["what"]): boolean => what === "dossiers" || what === "readings";
  if (folder) {
    const whats: readonly ExportPart["what"][] =
      named === undefined ? ["claims", "incidents", "documents", "columns", "dossiers"] : [named];
    return whats.map((what) => ({ what, format: lines(what) ? "jsonl" : format }));
  }
  // Only a name that says so asks for dossiers: --format jsonl is of the table.
  const what = named ?? (format === "jsonl" && to !== undefined ? "dossiers" : "claims");
  if (lines(what) && format !== "jsonl") {
    throw usage(`${what} are JSON lines: write them to a .jsonl file, or say --format jsonl.`, exportCommand);
  }
  return [{ what, format }];
}

function formatOf(to: string | undefined): ExportPart["format"] {
  if (to === undefined) return "csv";
  const end = /\.([^./\\]+)$/.exec(to)?.[1]?.toLowerCase();
  const found = formatNames.find((name) => name === (end === "ndjson" ? "jsonl" : end));
  if (found === undefined) {
    throw usage(
      `${to} ends in none of .csv, .tsv, .jsonl: say --format, or name a folder with / at its end.`,
      exportCommand,
    );
  }
  return found;
}

function wordOf<Word extends string>(
  given: string | undefined,
  words: readonly Word[],
  option: string,
): Word | undefined {
  if (given === undefined) return undefined;
  const found = words.find((word) => word === given);
  if (found === undefined) throw usage(`${option} is ${words.join(", ")}, not “${given}”.`, exportCommand);
  return found;
}

function leastOf(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(words)) throw usage(`--least takes a whole number from 1, not “${words}”.`, exportCommand);
  return Number(words);
}
