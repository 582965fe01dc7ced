// `hearsay search`: words in the documents of a casebook.

import type { Found } from "../../casebook/search.ts";
import type { Command, Parsed } from "../command.ts";
import { jsonLine } from "../json-line.ts";
import { run } from "../ledger-runs.ts";
import { caseOperands, withCasebook } from "../open-case.ts";
import { usage } from "../parse.ts";
import { colourOf, colourOption } from "../read-options.ts";
import { styleOf } from "../style.ts";
import { wrap } from "../terminal/columns.ts";
import type { Run } from "../terminal/paint.ts";

/** The command `search`. */
export const search: Command = {
  name: "search",
  summary: "Search the documents of a casebook.",
  usage: "CASE WORD… [options]",
  about: [
    "Finds the documents that hold all of the words, in their title or text, the best first, with the place where most of them stand together.",
    'Words in quotation marks stand together ("fuel depot"; in a shell, quote them once more), strik* is the beginning of a word, upper case and accents make no difference. Nothing else has a meaning of its own: OR is a word.',
  ],
  options: [
    { name: "limit", value: "NUMBER", default: "20", help: "Documents at most." },
    { name: "json", help: "Print each document as JSON, one a line, with the spans of the words." },
    colourOption,
  ],
  examples: [
    { line: `hearsay search velm.hearsay '"fuel depot" bomb*'`, what: "A phrase and the beginning of a word." },
  ],
  exits: [
    { status: 0, when: "something was found" },
    { status: 1, when: "nothing was found" },
    { status: 2, when: "the casebook could not be opened, or the command was not understood" },
  ],
  async run(parsed, io) {
    const { path, others } = caseOperands(parsed, search, { least: 1, most: Number.POSITIVE_INFINITY });
    const limit = limitOf(parsed);
    const style = styleOf(io, colourOf(parsed, search));
    const { search: find } = await import("../../casebook/search.ts");
    return withCasebook(path, io, { look: true }, async (casebook) => {
      const found = find(casebook, others.join(" "), { limit });
      for (const hit of found) {
        if (parsed.has("json")) await io.stdout.write(jsonLine(hit));
        else await io.stdout.write(linesOf(hit, style));
      }
      if (found.length === 0) {
        const sought = others.some((words) => /[\p{L}\p{N}]/u.test(words));
        await io.stderr.write(
          sought ? "No document holds these words.\n" : "Only words and numbers can be looked for.\n",
        );
      }
      return found.length === 0 ? 1 : 0;
    });
  },
};

function limitOf(parsed: Parsed): number {
  const text = parsed.value("limit") ?? "20";
  if (!/^[1-9]\d{0,5}$/.test(text)) throw usage(`--limit ${text} is no number of documents, like 20.`, search);
  return Number(text);
}

function linesOf(hit: Found, { columns, paint }: ReturnType<typeof styleOf>): string {
  const width = Math.min(140, Math.max(60, columns));
  const head: readonly Run[] = [
    run(hit.document.slice(0, 8), "label"),
    { text: "  " },
    run(hit.title ?? hit.file ?? "(no title)", "heading"),
    run(` · ${hit.published ?? "date unknown"}`, "dim"),
  ];
  const words = hit.excerpt.map(({ kind, text }) => run(text, kind === "evidence" ? "evidence" : undefined));
  const lines = [
    ...wrap(head, width),
    ...(words.length === 0 ? [] : wrap(words, width - indent.length).map((line) => [{ text: indent }, ...line])),
  ];
  return `${lines.map((line) => line.map(paint).join("")).join("\n")}\n`;
}

const indent = "          ";
