// `hearsay reread`: a casebook's reports, read by the reader of today.

import type { Command } from "../command.ts";
import { caseOperands, withCasebook } from "../open-case.ts";

/** The command `reread`. */
export const reread: Command = {
  name: "reread",
  summary: "Read a casebook's reports again with a newer reader.",
  usage: "CASE [DOC…] [--json]",
  about: [
    "Reads again what another version of the reader, the catalogues or the gazetteer read, or the documents that are named. Their files are not needed: the casebook keeps what they were read from.",
    "Events and claims that are told in the same words keep their ids, and nothing that people decided is touched.",
  ],
  options: [{ name: "json", help: "Print what came of each report as JSON, one a line." }],
  examples: [{ line: "hearsay reread velm.hearsay", what: "Everything that an older reader read." }],
  exits: [
    { status: 0, when: "everything was read again" },
    { status: 1, when: "nothing had to be" },
    {
      status: 2,
      when: "something could not be read again (its old reading stays), or the casebook could not be opened",
    },
  ],
  async run(parsed, io) {
    const { path, others } = caseOperands(parsed, reread, { least: 0, most: Number.POSITIVE_INFINITY });
    const [{ runReread }, { documentNamed }] = await Promise.all([
      import("../run-add.ts"),
      import("../../casebook/documents.ts"),
    ]);
    return withCasebook(path, io, {}, (casebook) => {
      const documents = others.map((words) => documentNamed(casebook, words).id);
      return runReread(casebook, documents, parsed.has("json"), io);
    });
  },
};
