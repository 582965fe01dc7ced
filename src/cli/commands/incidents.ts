// `hearsay incidents`: what the reports of a casebook tell of, each occurrence once.

import type { IncidentRow } from "../../casebook/incidents.ts";
import { eventTypes } from "../../core/catalogue/event-types/list.ts";
import { placePhrase } from "../../core/views/phrases.ts";
import { timePhrase } from "../../core/views/time-phrase.ts";
import type { Command, Parsed } from "../command.ts";
import type { Io } from "../io.ts";
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
  usage: "CASE [--least N] [--all] [--skip N] [--limit N] [--json]",
  about: [
    "One row an incident, those that most documents tell of first. What no report tells is a dash. “may be one with” counts other incidents that look like the same: `hearsay show` names them with the reasons, `hearsay merge` decides.",
    "Reports that were added since are linked first. An older version of a report, and one of which everything was rejected, is no document that tells of it: what nothing else tells of is listed with --least 0 alone, and named so.",
  ],
  options: [
    { name: "least", value: "N", default: "2", help: "Only incidents that at least N documents tell of." },
    { name: "all", help: "Those of a single document as well: --least 1." },
    { name: "skip", value: "N", help: "Leave out the first N of the list." },
    { name: "limit", value: "N", help: "N incidents at most." },
    { name: "json", help: "Print each incident as JSON, one a line, with its events and why they are in it." },
    colourOption,
  ],
  examples: [
    { line: "hearsay incidents velm.hearsay", what: "What more than one report tells of." },
    { line: "hearsay incidents velm.hearsay --all --skip 100 --limit 50", what: "A page of a long list." },
  ],
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
    const least = parsed.has("all") ? 1 : (numberOf(parsed, "least", 0) ?? 2);
    const [skip = 0, limit] = [numberOf(parsed, "skip", 0), numberOf(parsed, "limit", 1)];
    const style = styleOf(io, colourOf(parsed, incidents));
    const { countIncidents, eachIncident } = await import("../../casebook/incidents.ts");
    return withLinked(path, io, async (casebook) => {
      const rows = eachIncident(casebook, { least, skip, ...(limit === undefined ? {} : { limit }) });
      let listed = 0;
      const counted = function* (): Generator<IncidentRow> {
        for (const row of rows) {
          listed += 1;
          yield row;
        }
      };
      const json = parsed.has("json");
      if (json) for (const row of counted()) await io.stdout.write(jsonLine(row));
      else await printTable(counted(), least === 0 ? columnsOfAll : columns, style, io);
      const all = (of: number): number => countIncidents(casebook, { least: of });
      const found = listed === 0 || !json ? all(least) : listed;
      if (found === 0) await io.stderr.write(noneLine(least, all(0)));
      else if (listed === 0) await io.stderr.write(`The list has ${found}, and ${skip} are skipped.\n`);
      else if (!json) {
        const beyond = found - skip - listed;
        if (beyond > 0) await io.stderr.write(`${beyond} more: --skip ${skip + listed} goes on.\n`);
        for (const line of fewerLines(least, found, all)) await io.stderr.write(line);
      }
      return listed === 0 ? 1 : 0;
    });
  },
};

function noneLine(least: number, all: number): string {
  if (all === 0) return "There are no incidents in it.\n";
  return least > 1
    ? "No incident is told of by so many documents. --all shows the rest.\n"
    : "Only older versions of reports tell of the incidents in it, or all of it was rejected: --least 0 shows them.\n";
}

/** What the list leaves out because too few tell of it. */
function* fewerLines(least: number, found: number, all: (least: number) => number): Generator<string> {
  const told = least > 1 ? all(1) : found;
  const fewer = least > 1 ? told - found : 0;
  if (fewer > 0) {
    yield `${fewer} more ${fewer === 1 ? "is" : "are"} told of by fewer than ${least} documents: --all shows them.\n`;
  }
  const rest = least === 1 ? all(0) - told : 0;
  if (rest > 0) {
    yield `Of ${rest} more only older versions of reports tell, or all was rejected: --least 0 shows ${rest === 1 ? "it" : "them"}.\n`;
  }
}

/** Lines that are written at once. */
const blockLength = 500;

async function printTable(
  rows: Iterable<IncidentRow>,
  shown: readonly Column<IncidentRow>[],
  style: ReturnType<typeof styleOf>,
  io: Io,
): Promise<void> {
  let lines: string[] = [];
  for (const line of tableLines(rows, shown, style)) {
    lines.push(`${line}\n`);
    if (lines.length < blockLength) continue;
    await io.stdout.write(lines.join(""));
    lines = [];
  }
  if (lines.length > 0) await io.stdout.write(lines.join(""));
}

/** A whole number from `from`; undefined where the option is not given. */
function numberOf(parsed: Parsed, option: "least" | "skip" | "limit", from: 0 | 1): number | undefined {
  const words = parsed.value(option);
  if (words === undefined) return undefined;
  if (!/^(?:0|[1-9]\d{0,8})$/.test(words) || Number(words) < from) {
    throw usage(`--${option} takes a whole number from ${from}, not “${words}”.`, incidents);
  }
  return Number(words);
}

const labels: ReadonlyMap<string, string> = new Map(eventTypes.map(({ id, label }) => [id, label]));

const columns: readonly Column<IncidentRow>[] = [
  { title: "incident", cell: ({ id }) => id },
  { title: "what", cell: ({ type }) => labels.get(type) ?? type },
  { title: "when", cell: ({ time }) => (time === undefined ? "–" : timePhrase(time)), most: 30 },
  { title: "documents", cell: ({ documents }) => String(documents), number: true },
  { title: "events", cell: ({ events }) => String(events.length), number: true },
  {
    title: "may\u00a0be one\u00a0with",
    cell: ({ suggested }) => (suggested === 0 ? "" : String(suggested)),
    number: true,
  },
  { title: "where", cell: ({ place }) => (place === undefined ? "–" : placePhrase(place)) },
];

/** With why nothing counts, where nothing does. */
const columnsOfAll: readonly Column<IncidentRow>[] = [
  ...columns.slice(0, -1),
  { title: "counts", cell: whyNothingCounts },
  ...columns.slice(-1),
];

function whyNothingCounts({ documents, superseded, events }: IncidentRow): string {
  if (documents > 0) return "";
  const all = new Set(events.map(({ document }) => document)).size;
  return superseded === all ? "no: an older version" : superseded === 0 ? "no: rejected" : "no: older, or rejected";
}
