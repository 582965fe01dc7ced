import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands/list.ts";

test("docs/cli.md is fresh", () => {
  const run = spawnSync(process.execPath, ["--import", "tsx", "tools/cli-docs.ts", "--check"], { encoding: "utf8" });
  expect(run.stderr).not.toContain("stale");
  expect(run.status).toBe(0);
});

test("docs/cli.md has every command and every option", () => {
  const page = readFileSync("docs/cli.md", "utf8");
  for (const { name, options } of commands) {
    expect(page).toContain(`\n## hearsay ${name}\n`);
    for (const option of options) expect(page).toContain(`\`--${option.name}`);
  }
});
