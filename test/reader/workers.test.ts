// The built program scores in a thread of its own; its sources score on the calling thread. Same windows, same scores: the
// two must read alike, to the last digit.

import { existsSync, readFileSync } from "node:fs";
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
