// The split is for good, and the same in training: these parts were computed with training/corpora/files.py.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isHeldOut, partOf, readTaughtBefore } from "../../../src/evaluate/corpus/part.ts";

describe("the part of a document", () => {
  test.each([
    ["air-strike-001", "train"],
    ["mil-air-01", "train"],
    ["mil-air-02", "train"],
    ["mil-air-03", "test"],
    ["mil-air-04", "train"],
    ["voice-003", "dev"],
    ["fakes-1965511194", "train"],
    ["re3d-051A4176", "train"],
    ["muc4-DEV-MUC3-0214", "dev"],
    ["velm-1", "dev"],
    ["velm-2", "train"],
    ["velm-3", "train"],
  ] as const)("%s is %s", (id, part) => {
    expect(partOf(id, new Set())).toBe(part);
    expect(isHeldOut(id)).toBe(part === "dev");
  });

  test("what had taught a reader is never test, and stays dev where it was", () => {
    const taught = new Set(["mil-air-03", "voice-003"]);
    expect(partOf("mil-air-03", taught)).toBe("train");
    expect(partOf("voice-003", taught)).toBe("dev");
  });

  test("a file names what had taught a reader; comments are no ids", async () => {
    const folder = fileURLToPath(new URL("../../../corpus/", import.meta.url));
    const taught = await readTaughtBefore(folder);
    expect(taught.has("abduction-001")).toBe(true);
    expect([...taught].filter((id) => id.startsWith("#") || id === "")).toEqual([]);
    expect(await readTaughtBefore("nowhere")).toEqual(new Set());
  });
});

// Where there is a Python, the two are held together id by id.
const python = spawnSync("python3", ["--version"]).status === 0;

test.skipIf(!python)("training's part_of says the same (skipped without Python)", () => {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const ids = readFileSync(`${root}corpus/taught-before.txt`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((id) => [id, `${id}-later`]);
  const script =
    "import json,sys,importlib.util as u\n" +
    "s=u.spec_from_file_location('files','training/corpora/files.py');m=u.module_from_spec(s);s.loader.exec_module(m)\n" +
    "print(json.dumps([m.part_of(i,frozenset()) for i in json.load(sys.stdin)]))";
  const run = spawnSync("python3", ["-c", script], { cwd: root, input: JSON.stringify(ids), encoding: "utf8" });
  expect(run.stderr).toBe("");
  expect(JSON.parse(run.stdout)).toEqual(ids.map((id) => partOf(id, new Set())));
});
