import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";

const built = "dist/cli/main.js";

test.skipIf(!existsSync(built))("this Node knows how V8 is set: nothing is complained of", () => {
  const run = spawnSync(process.execPath, [built, "version"], { encoding: "utf8" });
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
});
