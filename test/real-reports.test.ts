// Real reports of many outlets, read as they are: whatever they say, a reading keeps its invariants. The texts are not
// ours, so they are read where they lie, and the test says so where they are absent.

import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, test } from "vitest";
import { readSource } from "../src/core/reading/read-source.ts";
import type { ReadingTools } from "../src/core/reading/reading-tools.ts";
import { openTools } from "../src/open-tools.ts";
import { expectReading } from "./core/reading/expect-reading.ts";

const path = "../shared/corpora/reports.fakes.jsonl.gz";
const absent = [path, "models/manifest.json"].filter((file) => !existsSync(file)).join(" and ");
if (absent !== "") process.stderr.write(`Real reports are not read: ${absent} is absent.\n`);

/** Every so many of the reports is read. */
const step = 16;

interface Report {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
}

describe.skipIf(absent !== "")("real reports", () => {
  let tools: ReadingTools;
  beforeAll(async () => {
    tools = await openTools();
  });
  afterAll(async () => {
    await tools.reader.close();
  });

  const reports =
    absent === ""
      ? gunzipSync(readFileSync(path))
          .toString("utf8")
          .trim()
          .split("\n")
          .filter((_, index) => index % step === 0)
          .map((line) => JSON.parse(line) as Report) // the file's format: ../shared/corpora/README.md
      : [];

  test.each(reports.map((report) => [report.id, report] as const))("%s keeps every invariant", async (_, report) => {
    const { id, text, title } = report;
    const origin = { unit: "character", pieces: [[0, text.length, 0]] } as const;
    expectReading(
      await readSource({ id, text, origin, messages: [], ...(title === undefined ? {} : { title }) }, tools),
    );
  });
});
