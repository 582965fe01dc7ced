// Several programs on one casebook, and programs that are killed: with real processes.

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { type Casebook, openCasebook } from "../../src/casebook/casebook.ts";
import { documents } from "../../src/casebook/documents.ts";
import { verify } from "../../src/casebook/verify.ts";
import type { Reading } from "../../src/core/model/reading.ts";
import type { DocumentRow } from "../../src/store/document-store.ts";
import { ministryReport, plain } from "./marked-reader.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay processes "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const count = 40;
const files = Array.from({ length: count }, (_, index) => {
  const file = join(folder, `r${String(index).padStart(2, "0")}.txt`);
  const text = `The council of Velm met and spoke for hours about bridge number ${index} and the road behind it.\n`;
  writeFileSync(file, index === 7 ? plain(ministryReport) : text);
  return file;
});

interface Running {
  readonly child: ChildProcess;
  readonly lines: string[];
  /** Resolves when so many lines have been said, or the process has ended. */
  said(lines: number): Promise<void>;
  readonly ended: Promise<number | null>;
}

function adding(path: string, added: readonly string[]): Running {
  const script = fileURLToPath(new URL("adding-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, path, ...added], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  let rest = "";
  let told = (): void => undefined;
  child.stdout.on("data", (piece) => {
    const parts = (rest + String(piece)).split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts);
    told();
  });
  let over = false;
  const ended = new Promise<number | null>((resolve) =>
    child.on("close", (status) => {
      over = true;
      told();
      resolve(status);
    }),
  );
  const said = (least: number): Promise<void> =>
    new Promise((resolve) => {
      told = () => {
        if (over || lines.length >= least) resolve();
      };
      told();
    });
  return { child, lines, said, ended };
}

/** Everything that a casebook holds of its documents, but the order in which they came. */
function contentOf(
  casebook: Casebook,
): readonly { readonly row: Omit<DocumentRow, "number">; readonly reading: Reading | undefined }[] {
  return documents(casebook)
    .map(({ number: _, ...row }) => ({ row, reading: casebook.store.reading(row.id) }))
    .sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
}

async function inCasebook<T>(path: string, act: (casebook: Casebook) => T): Promise<T> {
  const casebook = await openCasebook(path);
  try {
    return act(casebook);
  } finally {
    casebook.close();
  }
}

let unbroken: ReturnType<typeof contentOf> | undefined;
async function unbrokenContent(): Promise<ReturnType<typeof contentOf>> {
  if (unbroken !== undefined) return unbroken;
  const path = join(folder, "unbroken.hearsay");
  expect(await adding(path, files).ended).toBe(0);
  unbroken = await inCasebook(path, contentOf);
  expect(unbroken).toHaveLength(count);
  return unbroken;
}

/** Starting a process takes a second, and several where the machine is busy. */
const slow = 240_000;

describe("two processes", { timeout: slow }, () => {
  test("that begin one casebook and add to it at once lose nothing", async () => {
    const path = join(folder, "two.hearsay");
    // Most files are read by both.
    const both = [adding(path, files.slice(0, 30)), adding(path, files.slice(10))];
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    const added = both.flatMap(({ lines }) => lines.filter((line) => line.startsWith("added ")));
    expect(new Set(added).size).toBe(count);
    expect(added).toHaveLength(count);
    await inCasebook(path, (casebook) => {
      expect(verify(casebook).damage).toEqual([]);
      expect(documents(casebook).map(({ number }) => number)).toEqual(files.map((_, index) => index + 1));
    });
    expect(await inCasebook(path, contentOf)).toEqual(await unbrokenContent());
    expect(readdirSync(folder).filter((name) => name.startsWith("two."))).toEqual(["two.hearsay"]);
  });
});

describe("a process that is killed", { timeout: slow }, () => {
  test("loses nothing that it had added; run again, it comes to the same", async () => {
    const path = join(folder, "killed.hearsay");
    const known = new Set<string>();
    // At its beginning, as soon as there is a file; then after so many lines, and a moment that differs from run to run.
    const moments = ["file", 1, 2, 6, 14, 25] as const;
    for (const moment of moments) {
      const running = adding(path, files);
      if (moment === "file") while (!existsSync(path) && running.child.exitCode === null) await pause(1);
      else {
        await running.said(moment);
        await pause(Math.random() * 12);
      }
      running.child.kill("SIGKILL");
      await running.ended;
      for (const line of running.lines) if (line.startsWith("added ")) known.add(line.slice("added ".length));
      if (moment === "file") continue;
      await inCasebook(path, (casebook) => {
        expect(verify(casebook).damage).toEqual([]);
        const there = new Set(documents(casebook).map(({ id }) => id));
        for (const id of known) expect(there).toContain(id);
      });
    }
    expect(known.size).toBeGreaterThan(5);
    const last = adding(path, files);
    expect(await last.ended).toBe(0);
    // What had been added was not read again.
    const again = last.lines.filter((line) => line.startsWith("added ")).map((line) => line.slice("added ".length));
    for (const id of again) expect(known).not.toContain(id);
    expect(await inCasebook(path, contentOf)).toEqual(await unbrokenContent());
  });
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
