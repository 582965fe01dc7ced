// `hearsay verify`: whether a casebook is as it was made.

import { counted } from "../../core/views/heading.ts";
import type { Command } from "../command.ts";
import { jsonLine } from "../json-line.ts";
import { caseOperands, withCasebook } from "../open-case.ts";
import { safeText } from "../terminal/safe-text.ts";

/** The command `verify`. */
export const verify: Command = {
  name: "verify",
  summary: "Check that a casebook is as it was made.",
  usage: "CASE [--json]",
  about: [
    "Looks at the pages of the file, the references between its tables, the search index, the hash of every reading, every span, the words that the tables quote, and the chain of decisions. A line for each thing that is not as it was made.",
  ],
  options: [{ name: "json", help: "Print one JSON object." }],
  examples: [{ line: "hearsay verify velm.hearsay", what: "After a crash, or before you hand it on." }],
  exits: [
    { status: 0, when: "all is as it was made" },
    { status: 2, when: "something is not, or the casebook could not be opened" },
  ],
  async run(parsed, io) {
    const { path } = caseOperands(parsed, verify, { least: 0, most: 0 });
    const { verify: look } = await import("../../casebook/verify.ts");
    return withCasebook(path, io, { look: true }, async (casebook) => {
      const { documents, reviews, damage } = look(casebook);
      if (parsed.has("json")) await io.stdout.write(jsonLine({ documents, reviews, damage }));
      else {
        for (const { subject, what } of damage) await io.stdout.write(`${safeText(`${subject}: ${what}`)}\n`);
        const found =
          damage.length === 0 ? "all as it was made" : `${counted(damage.length, "thing")} not as it was made`;
        await io.stdout.write(`${counted(documents, "document")}, ${counted(reviews, "review")}: ${found}\n`);
      }
      return damage.length === 0 ? 0 : 2;
    });
  },
};
