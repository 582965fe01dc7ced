// No report whose licence bars it is marked by us: the documents of BBC Online in re3d are CC BY-NC (docs/corpora.md). What
// stands in `corpus/real` teaches the reader, so that nothing else keeps them out.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const corpora = "../shared/corpora";
const absent = !existsSync(`${corpora}/entities.train.jsonl.gz`);
if (absent) process.stderr.write("Whether a barred report is marked is not looked at: the corpora are absent.\n");

interface Row {
  readonly id: string;
  readonly publisher?: string;
}

function rowsIn(text: string): readonly Row[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Row => JSON.parse(line));
}

describe.skipIf(absent)("the reports that we mark", () => {
  const barred = (absent ? [] : ["train", "dev"])
    .flatMap((part) => rowsIn(gunzipSync(readFileSync(`${corpora}/entities.${part}.jsonl.gz`)).toString("utf8")))
    .filter(({ publisher }) => publisher === "BBC Online")
    .map(({ id }) => id);

  test("there are documents that the licence bars", () => expect(barred).toHaveLength(2));

  test.each(readdirSync("corpus/real").filter((name) => name.endsWith(".jsonl")))("%s holds none of them", (name) => {
    const marked = rowsIn(readFileSync(`corpus/real/${name}`, "utf8")).map(({ id }) => id);
    expect(marked.filter((id) => barred.includes(id))).toEqual([]);
  });
});
