// The built program scores in a thread of its own; its sources score on the calling thread. Same windows, same scores: the
// two must read alike, to the last digit.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { segment } from "../../src/core/reading/segment/segment.ts";
import { openReader } from "../../src/reader/open-reader.ts";

const built = new URL("../../dist/reader/open-reader.js", import.meta.url);
const absent = !existsSync("models/manifest.json")
  ? "the weights are absent"
  : existsSync(built)
    ? ""
    : "the program is not built";
if (absent !== "") process.stderr.write(`Reading in threads is not tested: ${absent}.\n`);

test.skipIf(absent !== "")("a thread reads what the calling thread reads", async () => {
  const text = readFileSync("examples/council-meeting.txt", "utf8");
  const inThread: typeof import("../../src/reader/open-reader.ts") = await import(built.href);
  const [here, there] = await Promise.all([openReader(), inThread.openReader({ threads: 2 })]);
  const sentences = segment(text);
  const [one, ...many] = await Promise.all([
    here.read(text, sentences),
    ...[1, 2, 3].map(() => there.read(text, sentences)),
  ]);
  for (const other of many) expect(other).toEqual(one);
  expect(one?.spans.length).toBeGreaterThan(20);
  await Promise.all([here.close(), there.close()]);
});

test.skipIf(absent !== "")("closing within a reading ends the threads, and the program by itself", () => {
  const script = `
    import { openReader } from ${JSON.stringify(built.href)};
    const reader = await openReader({ threads: 2 });
    const text = "Jets bombed Velm on Monday, police said. ".repeat(4000);
    const sentences = [...text.matchAll(/[^.]+\\. /g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
    const reading = reader.read(text, sentences).then(() => "read", () => "not read");
    await new Promise((resolve) => setTimeout(resolve, 300));
    await reader.close();
    console.log(await reading);
  `;
  const folder = mkdtempSync(join(tmpdir(), "hearsay-closing-"));
  const file = join(folder, "closing.mjs");
  writeFileSync(file, script);
  const run = spawnSync(process.execPath, [file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect([run.status, run.stdout, run.stderr]).toEqual([0, "not read\n", ""]);
});
