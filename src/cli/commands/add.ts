// `hearsay add`: from files into a casebook.

import type { Command } from "../command.ts";
import { caseOperands, withCasebook } from "../open-case.ts";
import { documentOptions, resolveReadOptions } from "../read-options.ts";

/** The command `add`. */
export const add: Command = {
  name: "add",
  summary: "Read reports into a casebook.",
  usage: "CASE PATH… [options]",
  about: [
    "Reads reports as `hearsay read` does and keeps them in the casebook CASE, one file, which is begun where none is there. The same bytes are read once, under however many names they come.",
    "Each report is in the casebook, whole, before the next. Whatever ends a run, run it again: it reads what is missing.",
  ],
  options: [{ name: "json", help: "Print what came of each report as JSON, one a line." }, ...documentOptions],
  examples: [
    { line: "hearsay add velm.hearsay reports/", what: "A folder of reports." },
    {
      line: "hearsay add velm.hearsay notes.txt --published 2016-09-20",
      what: "A report that does not tell its date.",
    },
  ],
  exits: [
    { status: 0, when: "everything was added, or was there already" },
    { status: 1, when: "nothing was there to be read" },
    {
      status: 2,
      when: "something could not be read (the rest was added), the casebook could not be opened or written, or the command was not understood",
    },
  ],
  async run(parsed, io) {
    const { path, others } = caseOperands(parsed, add, { least: 1, most: Number.POSITIVE_INFINITY });
    const options = resolveReadOptions({ ...parsed, operands: others }, add);
    const { runAdd } = await import("../run-add.ts");
    return withCasebook(path, io, { create: true }, (casebook) => runAdd(casebook, options, io));
  },
};
