import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/run.ts";
import { HearsayError } from "../../src/core/model/errors.ts";
import type { Reading } from "../../src/core/model/reading.ts";
import { recorder, silentReader, toolsWith, world } from "./test-io.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay cli "));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const sentence = (number: number): string =>
  `The council of Velm met on Monday and spoke for hours about bridge number ${number} and the road behind it.\n`;

function reports(count: number): void {
  mkdirSync(join(folder, "reports"));
  for (let number = 1; number <= count; number += 1) {
    writeFileSync(join(folder, "reports", `r${String(number).padStart(3, "0")}.txt`), sentence(number));
  }
}

const readings = (text: string): readonly Reading[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("hearsay read", () => {
  test("prints the ledger of a file", async () => {
    writeFileSync(join(folder, "a.txt"), sentence(1));
    const io = world({ folder });
    expect(await runCli(["read", "a.txt"], io)).toBe(0);
    expect(io.stdout.text()).toContain("0 events");
    expect(io.stderr.text()).toBe("");
  });

  test("reads standard input", async () => {
    const io = world({ folder, input: sentence(7) });
    expect(await runCli(["read", "-", "--json"], io)).toBe(0);
    expect(readings(io.stdout.text())[0]?.document.text).toContain("bridge number 7");
  });

  test("keeps the order of the input whichever is read first, several at a time, but not all", async () => {
    reports(30);
    // Long enough that files come in faster than they are read, whatever the machine.
    const reader = silentReader((text) => 40 + ((Number(/number (\d+)/.exec(text)?.[1]) * 7) % 11) * 10);
    const io = world({ folder, openTools: async () => toolsWith(reader) });
    expect(await runCli(["read", "reports", "--json"], io)).toBe(0);
    const files = readings(io.stdout.text()).map(({ document }) => document.file);
    expect(files).toHaveLength(30);
    expect(files).toEqual([...files].sort());
    expect(reader.most).toBeGreaterThan(1);
    expect(reader.most).toBeLessThanOrEqual(16);
    expect(reader.closed).toBe(1);
  });

  test("one bad file among a hundred is told, counted, and stops nothing", async () => {
    reports(100);
    writeFileSync(join(folder, "reports", "r050-bad.txt"), "");
    const io = world({ folder });
    expect(await runCli(["read", "reports", "--json"], io)).toBe(2);
    expect(readings(io.stdout.text())).toHaveLength(100);
    const lines = io.stderr.text().trim().split("\n");
    expect(lines[0]).toBe("Cannot read reports/r050-bad.txt: it is empty. Give a file that holds a text.");
    expect(lines.at(-1)).toBe("100 read, 1 failed: reports/r050-bad.txt: it is empty");
  });

  test("names the first failures of many and counts the rest", async () => {
    mkdirSync(join(folder, "bad"));
    for (const name of ["a", "b", "c", "d", "e"]) writeFileSync(join(folder, "bad", name), "");
    const io = world({ folder });
    expect(await runCli(["read", "bad"], io)).toBe(2);
    expect(io.stderr.text().trim().split("\n").at(-1)).toBe(
      "0 read, 5 failed: bad/a: it is empty; bad/b: it is empty; bad/c: it is empty; and 2 more, told above",
    );
  });

  test("a file that is not there fails, and is told once", async () => {
    const io = world({ folder });
    expect(await runCli(["read", "none.txt"], io)).toBe(2);
    expect(io.stderr.text()).toBe("Cannot find none.txt. Check the path.\n");
  });

  test.each([
    ["an empty folder", ["empty"], "Note: empty: The folder holds no files.\n"],
    ["a pattern that matches nothing", ["*.docx"], "Note: *.docx: No file matches the pattern.\n"],
    ["an empty standard input", ["-"], "Note: -: Standard input is empty.\n"],
    ["a standard input of blanks", ["-"], "Note: -: Standard input is empty.\n", " \n\n"],
    ["all of them", ["empty", "*.docx", "-"], /holds no files.*matches the pattern.*is empty/s],
  ])("%s is nothing to be read: status 1", async (_, paths, told, input = "") => {
    mkdirSync(join(folder, "empty"));
    const io = world({ folder, input });
    expect(await runCli(["read", ...paths], io)).toBe(1);
    expect(io.stdout.text()).toBe("");
    expect(io.stderr.text()).toMatch(told);
  });

  test("nothing in one place does not spoil what is read from another", async () => {
    mkdirSync(join(folder, "empty"));
    writeFileSync(join(folder, "a.txt"), sentence(1));
    const io = world({ folder });
    expect(await runCli(["read", "empty", "*.docx", "-", "a.txt", "--json"], io)).toBe(0);
    expect(readings(io.stdout.text())).toHaveLength(1);
  });

  test("an empty file that is named is there and fails: status 2", async () => {
    writeFileSync(join(folder, "empty.txt"), "");
    const io = world({ folder });
    expect(await runCli(["read", "empty.txt"], io)).toBe(2);
    expect(io.stderr.text()).toBe("Cannot read empty.txt: it is empty. Give a file that holds a text.\n");
  });

  test("missing weights are told once and fail", async () => {
    writeFileSync(join(folder, "a.txt"), sentence(1));
    const openTools = async () => {
      throw new HearsayError("missing-model", { thing: "models" });
    };
    const io = world({ folder, openTools });
    expect(await runCli(["read", "a.txt"], io)).toBe(2);
    expect(io.stderr.text()).toMatch(/^Cannot find the reader's weights in models\..*\n$/);
  });

  test("a bug is not swallowed", async () => {
    writeFileSync(join(folder, "a.txt"), sentence(1));
    const reader = silentReader();
    reader.read = () => Promise.reject(new TypeError("a bug"));
    const io = world({ folder, openTools: async () => toolsWith(reader) });
    await expect(runCli(["read", "a.txt"], io)).rejects.toThrow("a bug");
    expect(reader.closed).toBe(1);
  });

  test("ends quietly when its output is no longer read", async () => {
    reports(20);
    const reader = silentReader();
    const io = world({ folder, stdout: recorder({ breaksAfter: 2 }), openTools: async () => toolsWith(reader) });
    expect(await runCli(["read", "reports", "--json"], io)).toBe(0);
    expect(readings(io.stdout.text())).toHaveLength(2);
    expect(io.stderr.text()).toBe("");
    expect(reader.closed).toBe(1);
  });

  test("stops when interrupted, status 130, and leaves no half page", async () => {
    reports(20);
    const interrupt = new AbortController();
    const reader = silentReader(() => 3);
    const { read } = reader;
    let asked = 0;
    reader.read = function (...args) {
      asked += 1;
      if (asked === 5) interrupt.abort();
      return read.apply(this, args);
    };
    const io = world({ folder, signal: interrupt.signal, openTools: async () => toolsWith(reader) });
    expect(await runCli(["read", "reports", "--html", "page.html"], io)).toBe(130);
    expect(readdirSync(folder)).toEqual(["reports"]);
  });

  test("gives what the files do not say", async () => {
    writeFileSync(join(folder, "a.txt"), sentence(1));
    const io = world({ folder });
    const given = ["--published", "2031-05-04", "--title", "Bridges", "--publisher", "Velm Herald"];
    expect(await runCli(["read", "a.txt", "--json", ...given], io)).toBe(0);
    expect(readings(io.stdout.text())[0]?.document).toMatchObject({
      published: "2031-05-04",
      title: "Bridges",
      publisher: "Velm Herald",
    });
  });

  test("refuses what is larger than --max-size", async () => {
    writeFileSync(join(folder, "a.txt"), sentence(1).repeat(100));
    const io = world({ folder });
    expect(await runCli(["read", "a.txt", "--max-size", "1K"], io)).toBe(2);
    expect(io.stderr.text()).toContain("more than the limit of 1024 bytes");
  });

  test("shows progress on a terminal where there is more than one document, and takes it away", async () => {
    reports(3);
    let clock = 0;
    const now = () => (clock += 1000);
    const many = world({ folder, now, stderr: recorder({ isTTY: true, columns: 80 }) });
    await runCli(["read", "reports", "--json"], many);
    expect(many.stderr.text()).toContain("2 read, ");
    expect(many.stderr.text()).toMatch(/words a second\r\u001b\[2K3 read\n$/);
    const single = world({ folder, now, stderr: recorder({ isTTY: true, columns: 80 }) });
    await runCli(["read", "reports/r001.txt", "--json"], single);
    expect(single.stderr.text()).toBe("");
    const piped = world({ folder, now });
    await runCli(["read", "reports", "--json"], piped);
    expect(piped.stderr.text()).toBe("3 read\n");
  });

  test("parts the ledgers of several documents by a line", async () => {
    reports(2);
    const io = world({ folder, stdout: recorder({ columns: 70 }) });
    await runCli(["read", "reports"], io);
    expect(io.stdout.text().split(`\n${"═".repeat(70)}\n`)).toHaveLength(2);
  });
});

describe("hearsay read --html", () => {
  test("writes the page and says so, and prints nothing", async () => {
    reports(2);
    const io = world({ folder });
    expect(await runCli(["read", "reports", "--html", "page.html"], io)).toBe(0);
    expect(io.stdout.text()).toBe("");
    expect(io.stderr.text()).toBe("Wrote a page of 2 documents to page.html\n2 read\n");
    const page = readFileSync(join(folder, "page.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain("bridge number 2");
    expect(page.trimEnd()).toMatch(/<\/html>$/);
  });
  test("together with --json does both", async () => {
    reports(1);
    const io = world({ folder });
    await runCli(["read", "reports", "--html", "page.html", "--json"], io);
    expect(readings(io.stdout.text())).toHaveLength(1);
    expect(readdirSync(folder)).toContain("page.html");
  });
  test("where nothing could be read, leaves the old page alone", async () => {
    writeFileSync(join(folder, "page.html"), "old");
    const io = world({ folder });
    expect(await runCli(["read", "none.txt", "--html", "page.html", "--force"], io)).toBe(2);
    expect(readFileSync(join(folder, "page.html"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["page.html"]);
  });
  test("over a file that is there fails before anything is read, and does with --force", async () => {
    reports(1);
    writeFileSync(join(folder, "page.html"), "old");
    const reader = silentReader();
    const io = world({ folder, openTools: async () => toolsWith(reader) });
    expect(await runCli(["read", "reports", "--html", "page.html"], io)).toBe(2);
    expect(io.stderr.text()).toBe(
      "Nothing was written: page.html would be written over. Choose another name, or say --force.\n",
    );
    expect([reader.most, readFileSync(join(folder, "page.html"), "utf8")]).toEqual([0, "old"]);
    expect(await runCli(["read", "reports", "--html", "page.html", "--force"], world({ folder }))).toBe(0);
    expect(readFileSync(join(folder, "page.html"), "utf8")).toMatch(/^<!doctype html>/);
  });
  test("into a folder that is not there fails before anything is read", async () => {
    reports(1);
    const reader = silentReader();
    const io = world({ folder, openTools: async () => toolsWith(reader) });
    expect(await runCli(["read", "reports", "--html", "none/page.html"], io)).toBe(2);
    expect(io.stderr.text()).toContain("Cannot write none/page.html: there is no such folder");
    expect(reader.most).toBe(0);
  });
});
