// `hearsay read`: from files to ledgers, readings as JSON, or a page.

import type { Command } from "../command.ts";
import { colourOption, documentOptions, forceOption, resolveReadOptions } from "../read-options.ts";
import { runRead } from "../run-read.ts";

/** The command `read`. */
export const read: Command = {
  name: "read",
  summary: "Read reports and print who says what of each event.",
  usage: "PATH… [options]",
  about: [
    "Reads files, folders, patterns and - (standard input): plain text, Markdown, HTML, PDF, DOCX, EML and JSON lines, told apart by their content. Prints one ledger a document: the events with their time, place and parties, and for each who says what, how firmly, and in which words.",
    "A file that cannot be read is reported and does not stop the others. Documents come out in the order in which they went in.",
  ],
  options: [
    { name: "json", help: "Print each reading as JSON, one a line, instead of the ledger." },
    {
      name: "html",
      value: "FILE",
      help: "Write one self-contained page with the texts, what was read in them highlighted, and the ledgers. Together with --json both are written; otherwise nothing is printed.",
    },
    forceOption,
    ...documentOptions,
    colourOption,
  ],
  examples: [
    { line: "hearsay read report.pdf", what: "The ledger of one report." },
    { line: "hearsay read reports/ --json > readings.jsonl", what: "A folder, for other programs." },
    { line: "hearsay read notes.txt --published 2016-09-20 --html notes.html", what: "A page to open in a browser." },
  ],
  exits: [
    { status: 0, when: "everything was read" },
    {
      status: 1,
      when: "nothing was there to be read: no file matched, the folder held none, standard input was empty",
    },
    {
      status: 2,
      when: "something was there and could not be read (the rest was), a file was not there, the page is there already or could not be written, or the command was not understood",
    },
  ],
  run: (parsed, io) => runRead(resolveReadOptions(parsed, read), io),
};
