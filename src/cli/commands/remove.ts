// `hearsay remove`: a document out of a casebook.

import { counted } from "../../core/views/heading.ts";
import type { DocumentRow } from "../../store/document-store.ts";
import type { Command } from "../command.ts";
import type { Io } from "../io.ts";
import { jsonLine } from "../json-line.ts";
import { caseOperands, withCasebook } from "../open-case.ts";
import { usage } from "../parse.ts";
import { safeText } from "../terminal/safe-text.ts";

/** The command `remove`. */
export const remove: Command = {
  name: "remove",
  summary: "Take a document out of a casebook.",
  usage: "CASE DOC [--yes]",
  about: [
    "Takes out a document with its reading and all that was worked out from it. What people decided stays in the log. DOC as in `hearsay show`. Asks first, on a terminal.",
  ],
  options: [
    { name: "yes", help: "Do not ask." },
    { name: "json", help: "Print what was taken out as JSON." },
  ],
  examples: [{ line: "hearsay remove velm.hearsay 3f9a01c2", what: "Asks, then takes it out." }],
  exits: [
    { status: 0, when: "it was taken out" },
    { status: 1, when: "the answer was no" },
    { status: 2, when: "there is none of that name, several are called so, or the casebook could not be opened" },
  ],
  async run(parsed, io) {
    const { path, others } = caseOperands(parsed, remove, { least: 1, most: 1 });
    const [words = ""] = others;
    const { documentNamed, removeDocument } = await import("../../casebook/documents.ts");
    return withCasebook(path, io, {}, async (casebook) => {
      const row = documentNamed(casebook, words);
      if (!parsed.has("yes") && !(await agreed(row, io))) {
        await io.stderr.write("Nothing was taken out.\n");
        return 1;
      }
      removeDocument(casebook, row.id);
      if (parsed.has("json")) await io.stdout.write(jsonLine(row));
      await io.stderr.write(`${safeText(`Took out ${shown(row)}`)}\n`);
      return 0;
    });
  },
};

async function agreed(row: DocumentRow, io: Io): Promise<boolean> {
  if (!io.stderr.isTTY) throw usage("Nobody can be asked here: say --yes.", remove);
  await io.stderr.write(
    `${safeText(`Take out ${shown(row)}, with ${counted(row.events, "event")} and ${counted(row.claims, "claim")}? [y/N]`)} `,
  );
  let answer = "";
  for await (const piece of io.stdin) {
    answer += Buffer.from(piece).toString("utf8");
    if (answer.includes("\n")) break;
  }
  return /^\s*y(es)?\s*$/iu.test(answer.split("\n")[0] ?? "");
}

function shown({ id, title, files: [file] }: DocumentRow): string {
  return `${id.slice(0, 8)} “${title ?? file ?? "no title"}”`;
}
