// A casebook of the example reports, read by the reader that ships.

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { add } from "../../src/casebook/add.ts";
import { openCasebook } from "../../src/casebook/casebook.ts";
import { documents, readingOf } from "../../src/casebook/documents.ts";
import { search } from "../../src/casebook/search.ts";
import { verify } from "../../src/casebook/verify.ts";
import { readSource } from "../../src/core/reading/read-source.ts";
import { openSources } from "../../src/formats/in/open.ts";
import { openTools } from "../../src/open-tools.ts";

const absent = !existsSync("models/manifest.json") || !existsSync("dist/gazetteer/places.bin");
if (absent) process.stderr.write("A casebook with the reader that ships is not tested: it is not built.\n");

test.skipIf(absent)("examples are kept as they are read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay real "));
  const tools = await openTools();
  const casebook = await openCasebook(join(folder, "examples.hearsay"), { create: true });
  try {
    for await (const outcome of add(casebook, ["examples"], { tools })) expect(outcome.kind).toBe("added");
    for await (const opened of openSources(["examples"])) {
      if (opened.kind !== "document") throw new Error("All examples are documents.");
      expect(readingOf(casebook, opened.document.id)).toEqual(await readSource(opened.document, tools));
    }
    expect(documents(casebook).every(({ events, claims }) => events > 0 && claims > events)).toBe(true);
    expect(search(casebook, '"deir ez-zor"').length).toBeGreaterThan(1);
    expect(verify(casebook).damage).toEqual([]);
  } finally {
    casebook.close();
    await tools.reader.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test.skipIf(absent).each([
  ["docs/casebook.md", "velm.hearsay", /^added/m],
  ["docs/incidents.md", "strike.hearsay", /^killed conflict [1-9]/m],
  ["docs/export.md", "claims.csv", /^i-[0-9a-z]+ \d+ \d+$/m],
])("the example of %s runs", (page, name, line) => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay page "));
  cpSync("examples", join(folder, "reports"), { recursive: true });
  const [, code = ""] = /```ts\n([\s\S]*?)```/.exec(readFileSync(page, "utf8")) ?? [];
  const script = join(folder, "example.mts");
  writeFileSync(script, code.replace('"hearsay"', JSON.stringify(new URL("../../src/index.ts", import.meta.url).href)));
  const run = spawnSync(process.execPath, ["--import", import.meta.resolve("tsx"), script], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(run.stderr).toBe("");
  const lines = run.stdout.trim().split("\n");
  expect(lines.filter((line) => line.startsWith("added reports/"))).toHaveLength(5);
  expect(run.stdout).toMatch(line);
  expect(existsSync(join(folder, name))).toBe(true);
  rmSync(folder, { recursive: true, force: true });
});
