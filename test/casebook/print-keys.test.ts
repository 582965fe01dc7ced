// Which texts are held against each other as copies: any passage among reports of neighbouring months, long ones across years.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openCasebook } from "../../src/casebook/casebook.ts";
import { link } from "../../src/casebook/linking.ts";
import { printKeys } from "../../src/casebook/print-keys.ts";
import type { DocumentEntry } from "../../src/store/document-rows.ts";
import { entryFrom } from "./marked-reader.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay prints "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** So many words that nobody else writes in this order. */
const words = (count: number, from: string): string =>
  Array.from(
    { length: count },
    (_, at) => `${from}${"abcdefghij"[at % 10]}${"klmnopqrst"[Math.floor(at / 10) % 10]}`,
  ).join(" ");

/** A report of its own 60 words around a passage. */
function report(own: string, passage: string, published: string | undefined): Promise<DocumentEntry> {
  const text = `${words(30, own)}.\n\n${passage}.\n\n${words(30, `${own}x`)}.`;
  return entryFrom(text, published === undefined ? {} : { published });
}

let made = 0;
async function copiesOf(entries: readonly DocumentEntry[]): Promise<number> {
  made += 1;
  const casebook = await openCasebook(join(folder, `${made}.hearsay`), { create: true });
  try {
    for (const entry of entries) {
      casebook.store.add(entry);
      link(casebook);
    }
    return casebook.store.counts().copies;
  } finally {
    casebook.close();
  }
}

describe("a passage that stands in two reports is found", () => {
  test.each([
    ["of one week", 24, "2031-05-02", "2031-05-07", 1],
    ["a month apart", 24, "2031-05-02", "2031-06-02", 1],
    ["a year apart, and is long", 54, "2031-05-02", "2032-05-02", 1],
    ["one without a date", 24, undefined, "2031-05-02", 1],
    ["one of no more than a year", 24, "2031", "1999-05-02", 1],
    ["both without a date", 24, undefined, undefined, 1],
    ["on both sides of 1970", 24, "1969-12-25", "1970-01-05", 1],
    ["with none in common", 0, "2031-05-02", "2031-05-02", 0],
  ] as const)("%s", async (_what, length, one, other, expected) => {
    const passage = words(length, "velm");
    const [a, b] = [await report("one", passage, one), await report("two", passage, other)];
    expect(await copiesOf([a, b])).toBe(expected);
    expect(await copiesOf([b, a])).toBe(expected);
  });
});

test("short passages are all found within a month, and some of them a year apart", async () => {
  const found = { near: 0, far: 0 };
  const tries = ["tarn", "bor", "orsk", "daat", "kord", "sool"];
  for (const from of tries) {
    const passage = words(20, from);
    const first = await report("one", passage, "2031-05-02");
    found.near += await copiesOf([first, await report("two", passage, "2031-05-30")]);
    found.far += await copiesOf([first, await report("two", passage, "2032-05-30")]);
  }
  expect(found.near).toBe(tries.length);
  expect(found.far).toBeLessThan(tries.length);
});

test("keys are filed by the month or so, and without a date apart", () => {
  const sketch = { words: 7, prints: [2082117443] };
  expect(printKeys(sketch, "1970-02-15")).toEqual([{ kind: "print", key: "yfn03n 20001" }]);
  expect(printKeys(sketch, "1970")).toEqual([{ kind: "print", key: "yfn03n none" }]);
  expect(printKeys(sketch, undefined)).toEqual(printKeys(sketch, "0030-02-15"));
});
