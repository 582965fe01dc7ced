// `hearsay log`: every decision in a casebook, first to last.

import type { Command } from "../command.ts";
import { decisionLines } from "../decision-command.ts";
import { jsonLine } from "../json-line.ts";
import { caseOperands, withCasebook } from "../open-case.ts";
import { safeText } from "../terminal/safe-text.ts";

/** The command `log`. */
export const log: Command = {
  name: "log",
  summary: "Show every decision in a casebook, who and why.",
  usage: "CASE [--json]",
  about: [
    "One line a decision: number, time, who, what, why; of a claim, what it says and who says it. Ids of documents are cut to eight characters; --json has them whole. Each carries the hash of the one before, so that nothing can be changed, put in or taken out unseen; what was cut off at the end is seen only by who wrote the last hash down, which stands in the last line. `hearsay verify` checks the chain.",
  ],
  options: [{ name: "json", help: "Print each decision whole, as JSON, one a line." }],
  examples: [{ line: "hearsay log velm.hearsay", what: "Who decided what." }],
  exits: [
    { status: 0, when: "there are decisions" },
    { status: 1, when: "there are none" },
    { status: 2, when: "the casebook could not be opened" },
  ],
  async run(parsed, io) {
    const { path } = caseOperands(parsed, log, { least: 0, most: 0 });
    return withCasebook(path, io, { look: true }, async (casebook) => {
      const reviews = casebook.store.reviews();
      if (parsed.has("json")) for (const review of reviews) await io.stdout.write(jsonLine(review));
      else {
        for (const line of decisionLines(casebook, reviews)) await io.stdout.write(`${safeText(line)}\n`);
        const last = reviews.at(-1);
        if (last === undefined) await io.stderr.write("Nobody has decided anything in it.\n");
        else await io.stdout.write(`last hash ${last.hash}\n`);
      }
      return reviews.length === 0 ? 1 : 0;
    });
  },
};
