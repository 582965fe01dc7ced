// A text as long as a shelf of reports, read by the built program in a small heap. In a process of its own: what it takes at
// the most is its own, the threads of a machine with many cores among it.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Reading } from "../../src/core/model/reading.ts";

const absent = !existsSync("models/manifest.json")
  ? "the weights are absent"
  : existsSync("dist/cli/main.js")
    ? ""
    : "the program is not built";
if (absent !== "") process.stderr.write(`The memory of a long text is not tested: ${absent}.\n`);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-memory-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Says at its end what the process took at the most. */
const told = 'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))';

test.skipIf(absent !== "")(
  "a text of 200,000 words is read to its last word in a bounded heap",
  () => {
    const reports = readdirSync("examples")
      .filter((name) => name.endsWith(".txt"))
      .map((name) => readFileSync(join("examples", name), "utf8").trim());
    const words = reports.join(" ").split(/\s+/).length;
    const text = Array(Math.ceil(200_000 / words))
      .fill(reports.join("\n\n"))
      .join("\n\n");
    const file = join(folder, "long.txt");
    writeFileSync(file, text);
    const heap = ["--max-old-space-size=160", "--import", `data:text/javascript,${encodeURIComponent(told)}`];
    const run = spawnSync(process.execPath, [...heap, "dist/cli/main.js", "read", file, "--json"], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    expect([run.status, run.stderr.replace(/peak \d+\n/g, "")]).toEqual([0, ""]);
    const reading: Reading = JSON.parse(run.stdout);
    expect(reading.document.text.split(/\s+/).length).toBeGreaterThan(200_000);
    expect(reading.messages.map(({ rule }) => rule)).toContain("read-in-portions");
    // Every report is read as often as it stands there, the last as the first.
    const denials = reading.statements.filter(({ act }) => act === "denies");
    expect(denials.at(-1)?.content[0].start).toBeGreaterThan(text.length * 0.99);
    expect(Number(/peak (\d+)/.exec(run.stderr)?.[1]) / 1024).toBeLessThan(800);
  },
  600_000,
);
