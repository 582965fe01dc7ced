// The only tests that load the real weights.

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reader } from "../../src/core/reading/scored.ts";
import { segment } from "../../src/core/reading/segment/segment.ts";
import { openReader } from "../../src/reader/open-reader.ts";
import { folder, missing } from "./model-folder.ts";
import { expectWellFormed, readerContract } from "./reader-contract.ts";

const report =
  "The Defence Ministry of Orvania said on Monday that two jets bombed a fuel depot near Velm, killing at least 12 " +
  "people. “We have never struck the town,” a spokesman told reporters. Residents denied that rebels were there.\n\n";

const texts = [
  report,
  "THE ARMY DENIED TODAY THAT GUERRILLAS HAD ATTACKED SANTA VELMA.",
  "🚀 Rockets hit Київ, فيلم and São Velm; “nobody” died…",
  "no stop mark ".repeat(400),
  "x".repeat(5_000),
  "\n\n \t",
  "",
];

describe("openReader", () => {
  let scratch = "";
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), "hearsay-reader-"));
  });
  afterAll(() => rm(scratch, { recursive: true }));

  test("a folder without weights is said to be one", async () => {
    await expect(openReader({ model: scratch })).rejects.toMatchObject({ code: "missing-model" });
  });

  test.each([
    ["not JSON", "{"],
    ["another file's JSON", "{}"],
    ["a list", "[]"],
  ])("a manifest that is %s is said to be damaged", async (_why, json) => {
    await writeFile(join(scratch, "manifest.json"), json);
    await expect(openReader({ model: scratch })).rejects.toMatchObject({ code: "broken" });
  });

  describe.skipIf(missing)(`with the real weights ${missing ?? ""}`, () => {
    readerContract(() => openReader(), texts);

    test("weights that are not the manifest's are refused", async () => {
      const copy = join(scratch, "copy");
      await cp(folder, copy, { recursive: true });
      const weights = await readFile(join(copy, "reader.onnx"));
      weights[weights.length >> 1] = (weights[weights.length >> 1] ?? 0) ^ 1;
      await writeFile(join(copy, "reader.onnx"), weights);
      await expect(openReader({ model: copy })).rejects.toThrow("its hash is not the one in the manifest");
    });

    test("says who says what of a plain report", async () => {
      const reader = await openReader();
      const { spans, triggers, links } = await reader.read(report, segment(report));
      await reader.close();
      const words = spans.map((span) => `${span.layer} ${report.slice(span.start, span.end)}`);
      expect(words).toContain("source The Defence Ministry of Orvania");
      expect(words).toContain("place Velm");
      expect(triggers.map(({ type }) => type)).toContain("death");
      const said = links.filter(({ relation }) => relation === "content");
      expect(said.length).toBeGreaterThan(1);
    });

    test("a text of 50,000 words is read to its last word, every word once", async () => {
      const sentences = report.trim().split(/\s+/u).length;
      const text = report.repeat(Math.ceil(50_000 / sentences));
      const reader: Reader = await openReader();
      const scored = await reader.read(text, segment(text));
      await reader.close();
      expectWellFormed(text, scored);
      expect(scored.words.starts.length).toBeGreaterThan(50_000);
      expect(text.slice(0, scored.words.starts[0]).trim()).toBe("");
      expect(text.slice(scored.words.ends.at(-1)).trim()).toBe("");
      for (let word = 1; word < scored.words.starts.length; word++) {
        expect(text.slice(scored.words.ends[word - 1], scored.words.starts[word]).trim()).toBe("");
      }
      // The same report over and over: its first and last are read alike, and no stretch between is left out.
      const places = scored.spans.filter(({ layer, start }) => layer === "place" && text.startsWith("Velm", start));
      expect(places.length).toBeGreaterThan(0.95 * (text.length / report.length));
    });
  });
});
