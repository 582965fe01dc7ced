// `hearsay corpus`: for those who mark texts, ours or their own.

import type { Part } from "../../evaluate/corpus/part.ts";
import type { Command, Parsed } from "../command.ts";
import { usage } from "../parse.ts";
import { safeText } from "../terminal/safe-text.ts";

/** The command `corpus`. */
export const corpus: Command = {
  name: "corpus",
  summary: "Check a marked corpus, and write it as gold.",
  usage: "(check | gold) [FOLDER] [options]",
  about: [
    "FOLDER (by default corpus) holds passages in written/*.txt and marks of reports in real/*.jsonl, in the notation of corpus/NOTATION.md; agreement/*.jsonl may hold second markings of the same reports.",
    "check proves every tag, span, id and link, prints each problem with its file and line, and counts what there is by part. A report's text is looked up by its id and SHA-256 among the JSON lines of --corpora.",
    "gold writes one line of gold a passage or report, for hearsay evaluate. The texts of reports are in it: whether they may be passed on is for their publishers to say.",
  ],
  options: [
    { name: "corpora", value: "DIR", default: "../shared/corpora", help: "Where the texts of the reports lie." },
    { name: "part", value: "PART", help: "Only train, dev or test; by default all parts." },
  ],
  examples: [
    { line: "hearsay corpus check", what: "Is everything marked as it should be, and how much is there?" },
    { line: "hearsay corpus gold --part dev > dev.jsonl", what: "Gold to score the reader on." },
  ],
  exits: [
    { status: 0, when: "nothing is wrong" },
    { status: 1, when: "there is nothing in the folder" },
    { status: 2, when: "something is wrong, or the folder was not found" },
  ],
  async run(parsed, io) {
    const [what, folder = "corpus", ...more] = parsed.operands;
    if ((what !== "check" && what !== "gold") || more.length > 0) {
      throw usage("Say what to do: hearsay corpus check, or hearsay corpus gold.", corpus);
    }
    const part = partOf(parsed);
    if (what === "check" && part !== undefined) throw usage("check looks at all parts.", corpus);
    const { checkCorpus, writeGold } = await import("../../evaluate/corpus/run-corpus.ts");
    const written: Promise<void>[] = [];
    const corpora = parsed.value("corpora") ?? "../shared/corpora";
    try {
      return await (what === "check" ? checkCorpus : writeGold)(
        { folder, corpora, ...(part === undefined ? {} : { part }) },
        {
          write: (text) => void written.push(io.stdout.write(text)),
          tell: (line) => void written.push(io.stderr.write(`${safeText(line)}\n`)),
        },
      );
    } finally {
      await Promise.all(written);
    }
  },
};

function partOf(parsed: Parsed): Part | undefined {
  const part = parsed.value("part");
  if (part === undefined || part === "train" || part === "dev" || part === "test") return part;
  throw usage(`There is no part ${part}: only train, dev and test.`, corpus);
}
