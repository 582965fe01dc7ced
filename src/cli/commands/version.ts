// `hearsay version`: what to name in a bug report.

import { readFile } from "node:fs/promises";
import type { Command } from "../command.ts";

/** The command `version`. */
export const version: Command = {
  name: "version",
  summary: "Print the version.",
  usage: "",
  about: ["Prints the version of Hearsay and of Node. `hearsay --version` does the same."],
  options: [],
  examples: [],
  exits: [{ status: 0, when: "always" }],
  async run(_, io) {
    await io.stdout.write(`hearsay ${await packageVersion()} (Node ${process.versions.node})\n`);
    return 0;
  },
};

/** package.json stands three folders up, both from `src/cli/commands` and from `dist/cli/commands`. */
async function packageVersion(): Promise<string> {
  const found: unknown = JSON.parse(await readFile(new URL("../../../package.json", import.meta.url), "utf8"));
  return typeof found === "object" && found !== null && "version" in found ? String(found.version) : "unknown";
}
