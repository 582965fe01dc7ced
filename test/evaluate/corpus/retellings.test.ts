import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parsePassages } from "../../../src/core/notation/passages.ts";
import type { CorpusItem, CorpusProblem } from "../../../src/evaluate/corpus/item.ts";
import { readRetellings } from "../../../src/evaluate/corpus/retellings.ts";
import { writeGold } from "../../../src/evaluate/corpus/run-corpus.ts";

// Triggers: bombed [5, 11], raid [22, 26], shelled [46, 53].
const passage = `## velm-1 | style: wire
Jets <e id=e1 t=air-strike real=happened>bombed</e> Velm. The <e id=e2 t=air-strike real=happened>raid</e> ended. Rebels then <e id=e3 t=shelling real=happened>shelled</e> Tarn.
`;
const [bombed, raid, shelled] = [
  [5, 11],
  [22, 26],
  [46, 53],
];

const items = parsePassages(passage).passages.map(
  ({ id, ...read }): CorpusItem => ({ id, sort: "passage", part: "dev", where: "a.txt:1", read }),
);

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hearsay-deeds-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** What a file of these lines marks, and what is wrong with it, without the folder's name. */
async function read(...lines: readonly unknown[]) {
  const path = join(root, "retellings.jsonl");
  writeFileSync(path, lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join(""));
  const problems: CorpusProblem[] = [];
  const marked = await readRetellings(path, items, problems);
  return {
    marked: Object.fromEntries(marked),
    problems: problems.map(({ where, ...rest }) => ({ where: where.replace(`${root}/`, ""), ...rest })),
  };
}

const good = { id: "velm-1", deeds: [[bombed, raid], [shelled]], open: [[raid, shelled]] };

describe("retellings.jsonl", () => {
  test("deeds and what is open are read by document; empty lines say nothing", async () => {
    const { id, ...retellings } = good;
    expect(await read("", good, "  ")).toEqual({ marked: { [id]: retellings }, problems: [] });
  });

  test("a file that is not there marks nothing", async () => {
    const problems: CorpusProblem[] = [];
    expect((await readRetellings(join(root, "none.jsonl"), items, problems)).size).toBe(0);
    expect(problems).toEqual([]);
  });

  const shape = "it needs an id, and deeds and open as lists of lists of [start, end]";
  test.each<[string, unknown, string | undefined, string]>([
    ["no JSON", "{deeds", undefined, "it is no JSON"],
    ["null", "null", undefined, shape],
    ["a number", "3", undefined, shape],
    ["no id", { deeds: good.deeds }, undefined, shape],
    ["no deeds", { id: "velm-1" }, undefined, shape],
    ["a deed without brackets of its own", { id: "velm-1", deeds: [bombed, raid] }, undefined, shape],
    ["a half pair", { id: "velm-1", deeds: [[[5]]] }, undefined, shape],
    ["open that is no list", { ...good, open: 3 }, undefined, shape],
    ["an unknown id", { ...good, id: "velm-9" }, "velm-9", "no passage or report has this id"],
    ["the id of no own thing", { ...good, id: "constructor" }, "constructor", "no passage or report has this id"],
    ["an unknown trigger", { id: "velm-1", deeds: [[bombed, [12, 16]]] }, "velm-1", "no event is marked at [12, 16]"],
    ["half a trigger", { id: "velm-1", deeds: [[[5, 10]]] }, "velm-1", "no event is marked at [5, 10]"],
    ["an unknown trigger in open", { ...good, open: [[raid, [0, 4]]] }, "velm-1", "no event is marked at [0, 4]"],
    [
      "a trigger in two deeds",
      { id: "velm-1", deeds: [[bombed, raid], [raid]] },
      "velm-1",
      "a trigger stands in two deeds",
    ],
  ])("%s is a problem, and the line is left out", async (_, line, id, text) => {
    expect(await read(line)).toEqual({
      marked: {},
      problems: [{ where: "retellings.jsonl:1", ...(id === undefined ? {} : { id }), text, isLeftOut: true }],
    });
  });

  test("of two lines of one document the first holds", async () => {
    const { marked, problems } = await read(good, { id: "velm-1", deeds: [[bombed]] });
    expect(marked["velm-1"]?.deeds).toEqual(good.deeds);
    expect(problems).toEqual([
      { where: "retellings.jsonl:2", id: "velm-1", text: "its retellings are marked twice", isLeftOut: true },
    ]);
  });

  test("a line that is wrong spoils no other", async () => {
    const { marked, problems } = await read("no JSON", good);
    expect(Object.keys(marked)).toEqual(["velm-1"]);
    expect(problems.map(({ where }) => where)).toEqual(["retellings.jsonl:1"]);
  });

  test("the corpus as gold has them", async () => {
    mkdirSync(join(root, "written"));
    writeFileSync(join(root, "written", "a.txt"), `${passage}\n${passage.replace("velm-1", "velm-2")}`);
    writeFileSync(join(root, "retellings.jsonl"), JSON.stringify(good));
    const out: string[] = [];
    const told: string[] = [];
    await writeGold(
      { folder: root, corpora: join(root, "none") },
      { write: (part) => out.push(part), tell: (line) => told.push(line) },
    );
    const { id, ...retellings } = good;
    const lines = out
      .join("")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((line) => [line["id"], line["retellings"]])).toEqual([
      [id, retellings],
      ["velm-2", undefined],
    ]);
    expect(told.filter((line) => line.includes("retellings.jsonl"))).toEqual([]);
  });
});
