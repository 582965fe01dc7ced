// `hearsay list`: the documents of a casebook.

import type { DocumentRow } from "../../store/document-store.ts";
import type { Command } from "../command.ts";
import { jsonLine } from "../json-line.ts";
import { caseOperands, withCasebook } from "../open-case.ts";
import { colourOf, colourOption } from "../read-options.ts";
import { styleOf } from "../style.ts";
import { type Column, tableLines } from "../terminal/table.ts";

/** The command `list`. */
export const listDocuments: Command = {
  name: "list",
  summary: "List the documents of a casebook.",
  usage: "CASE [--json]",
  about: [
    "One row a document, in the order in which they came in. What a document does not tell is a dash.",
    "A document in whose place a newer version of the report stands names it: see docs/casebook.md.",
  ],
  options: [{ name: "json", help: "Print each document as JSON, one a line." }, colourOption],
  examples: [{ line: "hearsay list velm.hearsay", what: "What is in it." }],
  exits: [
    { status: 0, when: "there are documents" },
    { status: 1, when: "the casebook is empty" },
    { status: 2, when: "the casebook could not be opened" },
  ],
  async run(parsed, io) {
    const { path } = caseOperands(parsed, listDocuments, { least: 0, most: 0 });
    const style = styleOf(io, colourOf(parsed, listDocuments));
    const [{ documents }, { versions }] = await Promise.all([
      import("../../casebook/documents.ts"),
      import("../../casebook/versions.ts"),
    ]);
    return withCasebook(path, io, { look: true }, async (casebook) => {
      const newer = new Map(versions(casebook).map((version) => [version.older, version.newer]));
      const rows = documents(casebook).map((row): ListedDocument => {
        const supersededBy = newer.get(row.id);
        return { ...row, ...(supersededBy === undefined ? {} : { supersededBy }) };
      });
      const columns = newer.size === 0 ? plainColumns : [...plainColumns, supersededColumn];
      if (parsed.has("json")) for (const row of rows) await io.stdout.write(jsonLine(row));
      else if (rows.length > 0) await io.stdout.write(`${[...tableLines(rows, columns, style)].join("\n")}\n`);
      else await io.stderr.write("There are no documents in it.\n");
      return rows.length === 0 ? 1 : 0;
    });
  },
};

/** With the id of the version of the report that stands in its place. */
type ListedDocument = DocumentRow & { readonly supersededBy?: string };

const supersededColumn: Column<ListedDocument> = {
  title: "superseded by",
  cell: ({ supersededBy }) => supersededBy?.slice(0, 8) ?? "",
};

const plainColumns: readonly Column<ListedDocument>[] = [
  { title: "document", cell: ({ id }) => id.slice(0, 8) },
  { title: "published", cell: ({ published }) => published ?? "–" },
  { title: "by", cell: ({ publisher, agency }) => publisher ?? agency ?? "–" },
  { title: "events", cell: ({ events }) => String(events), number: true },
  { title: "claims", cell: ({ claims }) => String(claims), number: true },
  { title: "title", cell: ({ title, files: [file] }) => title ?? file ?? "–" },
];
