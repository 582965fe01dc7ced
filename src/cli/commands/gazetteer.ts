// `hearsay gazetteer`: which places are known, and adding more.

import type { Command } from "../command.ts";

/** The command `gazetteer`. */
export const gazetteer: Command = {
  name: "gazetteer",
  summary: "List, search and extend the places that Hearsay knows.",
  usage: "[list | add FILE… | find NAME]",
  about: [
    "list shows which gazetteers are open: the one that ships and those that were added.",
    "add takes country dumps of GeoNames (SY.txt, from download.geonames.org, unpacked) and compiles them into your own folder of data, where every later reading finds them.",
    "find shows all places that bear a name.",
  ],
  options: [],
  examples: [
    { line: "hearsay gazetteer add SY.txt", what: "Adds every village of one country." },
    { line: "hearsay gazetteer find Velm", what: "Which places are called so?" },
  ],
  exits: [
    { status: 0, when: "done" },
    { status: 2, when: "a file could not be added, or no gazetteer could be opened" },
  ],
  async run(parsed, io) {
    const { runGazetteerCommand } = await import("../../gazetteer/command.ts");
    const lines: string[] = [];
    try {
      runGazetteerCommand(parsed.operands, (text) => lines.push(text));
    } finally {
      // What was done before a failure is told before it.
      await io.stdout.write(lines.join(""));
    }
    return 0;
  },
};
