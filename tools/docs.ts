// Writes every generated page, or with --check fails where one is stale: code book, command line, errors, export, README, agreement.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Each writes one page and takes --check. */
const writers = [
  "tools/codebook.ts",
  "tools/cli-docs.ts",
  "tools/error-docs.ts",
  "tools/export-docs.ts",
  "tools/readme.ts",
  "tools/agreement.ts",
  "tools/accuracy.ts",
];

let failed = false;
for (const writer of writers.filter((path) => existsSync(path))) {
  const run = spawnSync(process.execPath, ["--import", "tsx", writer, ...process.argv.slice(2)], { stdio: "inherit" });
  failed ||= run.status !== 0;
}
process.exit(failed ? 1 : 0);
