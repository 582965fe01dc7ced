// `hearsay corpus` on a small corpus of its own.

import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openScorer } from "../../../src/core/evaluate/scorer.ts";
import { checkCorpus, writeGold } from "../../../src/evaluate/corpus/run-corpus.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hearsay-corpus-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const text = "Jets bombed Velm, killing two. The rest is not marked.";
const sha256 = createHash("sha256").update(text).digest("hex");
const report = {
  id: "report-1",
  sha256,
  end: 30,
  marks: [
    ["e", 5, 11, { id: "e1", t: "air-strike", real: "happened" }],
    ["e", 18, 25, { id: "e2", t: "death", real: "happened", victim: "m1", cause: "e1" }],
    ["m", 26, 29, { id: "m1", k: "population", n: "2" }],
  ],
};
/** velm-1 and report-1 are of these parts by their ids: see part.test.ts. */
const passage = "## velm-1 | style: wire | published: 2021-05-03\n<m k=place>Velm</m> is quiet.\n";

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function putReports(...lines: readonly object[]): void {
  put("corpus/real/first.jsonl", `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
}

async function run(command: typeof checkCorpus | typeof writeGold, more: { part?: "dev" | "test" | "train" } = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await command(
    { folder: join(root, "corpus"), corpora: join(root, "corpora"), ...more },
    { write: (part) => out.push(part), tell: (line) => err.push(line) },
  );
  return {
    status,
    out: out.join("").replaceAll(`${root}/`, ""),
    err: err.map((line) => line.replaceAll(`${root}/`, "")),
  };
}

describe("hearsay corpus check", () => {
  test("counts what is there by part; nothing wrong is status 0", async () => {
    put("corpus/written/a.txt", passage);
    putReports(report);
    put("corpora/reports.jsonl.gz", gzipSync(`${JSON.stringify({ id: "report-1", text })}\n`));
    const { status, out, err } = await run(checkCorpus);
    expect(err).toEqual([]);
    expect(out.split("\n")).toEqual([
      "part    passages   reports     words  mentions  attributions    events     tolls",
      "train          0         1         5         1             0         2         1",
      "dev            1         0         3         1             0         0         0",
      "test           0         0         0         0             0         0         0",
      "all            1         1         8         2             0         2         1",
      "",
    ]);
    expect(status).toBe(0);
  });

  test("tells every problem with its file and line; the status is 2", async () => {
    put("corpus/written/a.txt", `${passage}\n## velm-2 | style: wire\n<m k=city>Velm</m>, V<m k=place>elm</m>.\n`);
    put("corpus/written/b.txt", passage);
    putReports({ ...report, marks: [["m", 6, 11, { k: "place", ref: "m9" }]] }, { ...report, id: "report-2" });
    put(
      "corpus/agreement/second.jsonl",
      `{"id": 3}\n${JSON.stringify({ ...report, id: "report-3", marks: [] })}\nno JSON\n`,
    );
    put(
      "corpora/reports.jsonl",
      [
        { id: "report-1", text },
        { id: "report-2", text: "Other words." },
      ]
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(""),
    );
    const { status, out } = await run(checkCorpus);
    expect(status).toBe(2);
    expect(out.split("\n\n")[0]?.split("\n").sort()).toEqual([
      "corpus/agreement/second.jsonl:1: it lacks id",
      "corpus/agreement/second.jsonl:2: report-3: it is a second marking, and real/ has no first",
      "corpus/agreement/second.jsonl:2: report-3: its text is not among the corpora",
      "corpus/agreement/second.jsonl:3: it is no object",
      "corpus/real/first.jsonl:1: report-1: ref=m9 refers to nothing (at 6)",
      "corpus/real/first.jsonl:1: report-1: “ombed” begins within a word (at 6)",
      "corpus/real/first.jsonl:2: report-2: its text among the corpora has another SHA-256",
      "corpus/written/a.txt:5:1: velm-2: unknown k city",
      "corpus/written/a.txt:5:22: velm-2: “elm” begins within a word",
      "corpus/written/b.txt:1: velm-1: its id is used twice: see corpus/written/a.txt:1",
    ]);
  });

  test("without the corpora the words of reports are not checked, and it says so", async () => {
    putReports({ ...report, marks: [["m", 6, 11, { k: "place" }]] });
    const { status, err } = await run(checkCorpus);
    expect([status, err]).toEqual([0, ["There are no texts in corpora: the words of the reports were not checked."]]);
  });

  test("an empty folder is status 1, no folder an error", async () => {
    await expect(run(checkCorpus)).rejects.toMatchObject({ code: "not-found" });
    put("corpus/README.md", "");
    expect((await run(checkCorpus)).status).toBe(1);
  });
});

describe("hearsay corpus gold", () => {
  test("writes gold that the scorer takes, of one part or of all, texts up to where they are marked", async () => {
    put("corpus/written/a.txt", passage);
    putReports(report);
    put("corpora/reports.jsonl", JSON.stringify({ id: "report-1", text, published: "2021-05-04" }));
    const { status, out } = await run(writeGold);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      { id: "velm-1", published: "2021-05-03", text: "Velm is quiet." },
      { id: "report-1", published: "2021-05-04", text: "Jets bombed Velm, killing two." },
    ]);
    for (const line of lines) expect(openScorer().take(line).layers).toContain("casualties");
    expect(
      (await run(writeGold, { part: "dev" })).out.split("\n").filter((line) => line.includes("velm-1")),
    ).toHaveLength(1);
    expect((await run(writeGold, { part: "train" })).out).not.toContain("velm-1");
  });

  test("what cannot be read is told and left out; what contradicts itself is written", async () => {
    put(
      "corpus/written/a.txt",
      `${passage}\n## velm-2 | style: wire\n<m k=city>Velm</m>.\n\n## velm-3 | style: wire\nV<m k=place>elm</m>.\n`,
    );
    const { status, out, err } = await run(writeGold);
    expect(status).toBe(2);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(["velm-1", "velm-3"]);
    expect(err[0]).toBe("corpus/written/a.txt:5:1: velm-2: unknown k city");
  });
});
