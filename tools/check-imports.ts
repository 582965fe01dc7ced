// Runs the import rules and guards the guard: a run that saw too few modules is a failure, not a pass.
import { spawnSync } from "node:child_process";

/** Fewer modules than this means that the tool did not see the source. */
const atLeast = 100;

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

const run = spawnSync(
  process.execPath,
  [
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    "--config",
    ".dependency-cruiser.cjs",
    "--output-type",
    "json",
    "src",
  ],
  { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
);
if (run.stdout === "") {
  process.stderr.write(run.stderr);
  process.exit(1);
}
const { summary }: Cruise = JSON.parse(run.stdout);
for (const { from, to, rule } of summary.violations) process.stderr.write(`${rule.name}: ${from} → ${to}\n`);
process.stdout.write(`Import rules: ${summary.totalCruised} modules seen, ${summary.violations.length} violations\n`);
if (summary.totalCruised < atLeast)
  process.stderr.write(`Only ${summary.totalCruised} modules were seen; expected at least ${atLeast}.\n`);
process.exit(summary.violations.length > 0 || summary.totalCruised < atLeast ? 1 : 0);
