import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const built = "dist/cli/main.js";

test.skipIf(!existsSync(built))(
  "a reading leaves nothing in the home folder: no library keeps an identity or counts there",
  () => {
    const home = mkdtempSync(join(tmpdir(), "hearsay home "));
    try {
      const run = spawnSync(process.execPath, [built, "read", "examples/inquiry.txt", "--json"], {
        encoding: "utf8",
        env: { HOME: home, PATH: process.env["PATH"] ?? "" },
      });
      expect(run.stderr).not.toMatch(/telemetry/i);
      expect(run.status).toBe(0);
      expect(readdirSync(home)).toEqual([]);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
);
