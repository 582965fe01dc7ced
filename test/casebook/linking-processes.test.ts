// Linking by several programs at once, and by one that is killed: with real processes.

import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openCasebook } from "../../src/casebook/casebook.ts";
import { link } from "../../src/casebook/linking.ts";
import { verify } from "../../src/casebook/verify.ts";
import { someEntries } from "./some-entries.ts";
import { type Tables, wholeTables } from "./whole-tables.ts";

let folder = "";
let unbroken: Tables = {};
/** Twenty reports that are linked, and forty that are not. */
let half = "";

/** Starting a process takes a second, and several where the machine is busy. */
const slow = 240_000;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay linking "));
  const entries = await someEntries();
  half = join(folder, "half.hearsay");
  const casebook = await openCasebook(half, { create: true });
  for (const entry of entries.slice(0, 20)) casebook.store.add(entry);
  link(casebook);
  for (const entry of entries.slice(20)) casebook.store.add(entry);
  casebook.close();
  const whole = join(folder, "whole.hearsay");
  cpSync(half, whole);
  unbroken = await linkedTables(whole);
}, slow);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a casebook holds once the next command has looked at it. */
async function linkedTables(path: string): Promise<Tables> {
  const casebook = await openCasebook(path);
  link(casebook);
  expect(verify(casebook).damage).toEqual([]);
  casebook.close();
  return wholeTables(path);
}

function linking(...words: readonly (string | number)[]): {
  readonly child: ChildProcess;
  /** Resolves when it has said so many lines that are these, or has ended. */
  said(line: string, times: number): Promise<void>;
  readonly ended: Promise<number | null>;
} {
  const script = fileURLToPath(new URL("linking-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, ...words.map(String)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let heard = "";
  let told = (): void => undefined;
  let over = false;
  child.stdout.on("data", (piece) => {
    heard += String(piece);
    told();
  });
  const ended = new Promise<number | null>((resolve) =>
    child.on("close", (status) => {
      over = true;
      told();
      resolve(status);
    }),
  );
  const said = (line: string, times: number): Promise<void> =>
    new Promise((resolve) => {
      told = () => {
        if (over || heard.split("\n").filter((one) => one === line).length >= times) resolve();
      };
      told();
    });
  return { child, said, ended };
}

test("two processes that add and link at once come to what one comes to", { timeout: slow }, async () => {
  const path = join(folder, "two.hearsay");
  const both = [linking(path, 0, 40, 9), linking(path, 20, 60, 7)];
  expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
  expect(await linkedTables(path)).toEqual(unbroken);
});

test.each([
  ["pairs", 1],
  ["pairs", 15],
  ["incidents", 1],
  ["incidents were put", 1],
])("killed at “%s” %i, the next command finishes what it began", { timeout: slow }, async (line, times) => {
  const path = join(folder, "killed.hearsay");
  cpSync(half, path);
  const running = linking(path, 0, 0, 1);
  await running.said(line, times);
  expect(running.child.kill("SIGKILL")).toBe(true);
  expect(await running.ended).toBeNull();
  expect(await linkedTables(path)).toEqual(unbroken);
});
