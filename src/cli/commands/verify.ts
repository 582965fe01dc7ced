// `hearsay verify`: whether a casebook is as it was made.

import type { Casebook } from "../../casebook/casebook.ts";
import type { LinksVerified } from "../../casebook/verify-links.ts";
import { counted } from "../../core/views/heading.ts";
import type { Command } from "../command.ts";
import { jsonLine } from "../json-line.ts";
import { caseOperands, withCasebook } from "../open-case.ts";
import { usage } from "../parse.ts";
import { safeText } from "../terminal/safe-text.ts";

/** The command `verify`. */
export const verify: Command = {
  name: "verify",
  summary: "Check that a casebook is as it was made.",
  usage: "CASE [--thorough] [--head HASH] [--json]",
  about: [
    "Looks at the tables and triggers, the pages of the file, the references between its tables, the search index, the hashes of every reading, of its rows and of what it was read from, every span, every row against its reading, and the chain of decisions. A line for each thing that is not as it was made.",
    "What was worked out from the readings (what linking remembers of events, their keys, pairs, copies, incidents) is asked only whether it hangs together. With --thorough all of it is worked out anew beside the casebook and compared, which takes as long as linking did; another version of Hearsay may have come to something else. `hearsay reread CASE DOC…` works it out again.",
  ],
  options: [
    { name: "thorough", help: "Work out anew what was worked out, and compare." },
    {
      name: "head",
      value: "HASH",
      help: "The last hash as `hearsay log` printed it earlier and somebody wrote it down: shows that no decision was cut off since, and that the chain was not made anew.",
    },
    { name: "json", help: "Print one JSON object." },
  ],
  examples: [
    { line: "hearsay verify velm.hearsay", what: "After a crash, or before you hand it on." },
    { line: "hearsay verify velm.hearsay --thorough", what: "Before you rely on what is one incident." },
    {
      line: "hearsay verify velm.hearsay --head $HASH",
      what: "Against the hash in your notebook.",
    },
  ],
  exits: [
    { status: 0, when: "all is as it was made" },
    { status: 2, when: "something is not, or the casebook could not be opened" },
  ],
  async run(parsed, io) {
    const { path } = caseOperands(parsed, verify, { least: 0, most: 0 });
    const head = headOf(parsed.value("head"));
    const { verify: look } = await import("../../casebook/verify.ts");
    return withCasebook(path, io, { look: true }, async (casebook) => {
      const { documents, reviews, damage: found } = look(casebook, head === undefined ? {} : { head });
      // Of readings that were changed, what comes out of them tells nothing.
      const links = parsed.has("thorough") && found.length === 0 ? await thoroughly(casebook) : undefined;
      const waiting = links?.waiting ?? 0;
      const damage = [...found, ...(links?.damage ?? [])];
      if (parsed.has("json"))
        await io.stdout.write(jsonLine({ documents, reviews, damage, ...(waiting === 0 ? {} : { waiting }) }));
      else {
        for (const { subject, what } of damage) await io.stdout.write(`${safeText(`${subject}: ${what}`)}\n`);
        if (waiting > 0)
          await io.stdout.write(
            `not worked out anew: ${counted(waiting, "document")} wait${waiting === 1 ? "s" : ""} for linking, which hearsay incidents does\n`,
          );
        const all =
          damage.length === 0 ? "all as it was made" : `${counted(damage.length, "thing")} not as it was made`;
        await io.stdout.write(`${counted(documents, "document")}, ${counted(reviews, "review")}: ${all}\n`);
      }
      return damage.length === 0 ? 0 : 2;
    });
  },
};

async function thoroughly(casebook: Casebook): Promise<LinksVerified> {
  const { verifyLinks } = await import("../../casebook/verify-links.ts");
  return verifyLinks(casebook);
}

function headOf(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const hash = words.trim().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(hash)) {
    throw usage("--head takes the whole hash: the 64 digits that hearsay log prints last.", verify);
  }
  return hash;
}
