import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GoldDocument } from "../../src/core/evaluate/gold.ts";
import { HearsayError } from "../../src/core/model/errors.ts";
import type { FullReading } from "../../src/core/reading/full-reading.ts";
import { readGoldLines } from "../../src/evaluate/read-gold.ts";
import { runEvaluate } from "../../src/evaluate/run-evaluate.ts";
import { at, pair, readingOf } from "../core/evaluate/hand-made.ts";

const text = "Ada spoke in Velm for 40 marks.";
const gold = (id: string, more: object = {}) =>
  JSON.stringify({
    id,
    text,
    mentions: [
      [...pair(text, "Ada"), "Person"],
      [...pair(text, "40 marks"), "Money"],
    ],
    ...more,
  });

let folder = "";
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-evaluate-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const adaOnly = async ({ text: words }: GoldDocument): Promise<FullReading> =>
  readingOf(words, { mentions: [["person", at(words, "Ada")]] });

async function run(files: readonly string[], json = true, read = adaOnly) {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await runEvaluate(
    { files, json },
    { read, write: (part) => out.push(part), tell: (line) => err.push(line) },
  );
  return { status, out: out.join(""), err };
}

describe("hearsay evaluate", () => {
  test("--json prints one object, a key a measure, and names what was left out", async () => {
    const path = file("a.jsonl", `${gold("1")}\n\n${gold("2")}\n`);
    const { status, out, err } = await run([path]);
    expect(status).toBe(0);
    const figures: unknown = JSON.parse(out);
    expect(figures).toEqual({
      "mentions.exact": { precision: 1, recall: 1, f1: 1, support: 2 },
      "mentions.overlap": { precision: 1, recall: 1, f1: 1, support: 2 },
      "mentions.overlap.Person": { precision: 1, recall: 1, f1: 1, support: 2 },
      run: { documents: 2, words: 14, seconds: expect.any(Number) },
    });
    expect(err).toEqual(["Mention labels without a counterpart, left out on both sides: Money (2)."]);
  });

  test("gzipped gold is known by its bytes, and several files are scored together", async () => {
    const zipped = file("b.jsonl", gzipSync(gold("1")));
    const plain = file("c.jsonl.gz", gold("2"));
    const { out } = await run([zipped, plain]);
    expect(JSON.parse(out)).toMatchObject({ run: { documents: 2 } });
  });

  test("a table for a person has a heading for each shape of figures", async () => {
    const { out } = await run(
      [file("d.jsonl", gold("1", { factuality: [{ span: pair(text, "spoke"), value: 1 }] }))],
      false,
      async (document) => readingOf(document.text, { words: [[at(text, "spoke"), 3]] }),
    );
    expect(out.replace(/\d+\.\d(?=\n$)/, "0.0").split("\n")).toEqual([
      "measure                  precision   recall       f1  support",
      "mentions.exact                   -    0.000    0.000        1",
      "mentions.overlap                 -    0.000    0.000        1",
      "mentions.overlap.Person          -    0.000    0.000        1",
      "",
      "measure                  pearson      mae  support",
      "factuality.all                 -    2.000        1",
      "",
      "measure                  documents    words  seconds",
      "run                              1        7      0.0",
      "",
    ]);
  });

  test("a document that cannot be read is reported and not scored; the status is 2", async () => {
    const path = file("e.jsonl", `${gold("good")}\n${gold("bad")}\n`);
    const { status, out, err } = await run([path], true, async (document) => {
      if (document.id === "bad") throw new HearsayError("empty", { thing: "bad" });
      return adaOnly(document);
    });
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ "mentions.exact": { recall: 1, support: 1 }, run: { documents: 1 } });
    expect(err.slice(-1)).toEqual(["1 documents could not be read and are not in the figures."]);
    expect(err[0]).toContain("bad: Cannot read bad: it is empty.");
  });

  test("a fault in the reader is not swallowed", async () => {
    const lines = Array.from({ length: 20 }, (_, index) => gold(String(index))).join("\n");
    const broken = async ({ id }: GoldDocument): Promise<FullReading> => {
      if (Number(id) > 2) throw new TypeError("a bug");
      return readingOf(text);
    };
    await expect(run([file("f.jsonl", lines)], true, broken)).rejects.toThrow("a bug");
  });

  test.each([
    ["not JSON", `${gold("1")}\n{"id": `, "bad-gold", "x.jsonl line 2: it is not JSON"],
    ["a wrong field", `${gold("1")}\n${gold("2", { times: 4 })}`, "bad-gold", "x.jsonl line 2: times is no list"],
    ["not UTF-8", Uint8Array.of(0x22, 0xff, 0x22), "bad-gold", "x.jsonl line 1: it is not UTF-8"],
    [
      "nothing marked",
      '{"id": "1", "text": "Ada"}',
      "bad-gold",
      "no line of it has one of the fields mentions, coreference, attributions",
    ],
    ["empty", "", "bad-gold", "no line of it"],
    ["gzip cut off", gzipSync(gold("1").repeat(50)).subarray(0, 60), "bad-gold", "its gzip is damaged after line 0"],
  ])("gold that is unreadable (%s) is named with its line", async (_, content, code, message) => {
    const path = file("x.jsonl", content);
    const failure = await run([path]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HearsayError);
    expect(failure).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  test("a file that is not there, and no file", async () => {
    await expect(run([join(folder, "none.jsonl")])).rejects.toMatchObject({ code: "not-found" });
    await expect(run([])).rejects.toMatchObject({ code: "bad-usage" });
    await expect(run([folder])).rejects.toMatchObject({ code: "unreadable" });
  });

  test("a gzip that blows up and a line without end are stopped at their bounds", async () => {
    const collect = async (path: string, bounds: { lineBytes?: number; fileBytes?: number }) => {
      for await (const _ of readGoldLines(path, bounds));
    };
    const bomb = file("bomb.gz", gzipSync(`${gold("1")}\n`.repeat(5000)));
    await expect(collect(bomb, { fileBytes: 100_000 })).rejects.toMatchObject({
      code: "bad-gold",
      message: expect.stringContaining("larger than 100000 bytes"),
    });
    const line = file("line.jsonl", " ".repeat(200_000));
    await expect(collect(line, { lineBytes: 100_000 })).rejects.toThrow("a line of more than 100000 bytes");
  });
});
