import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/list.ts";
import { commandNamed } from "../../src/cli/commands/named.ts";
import { read } from "../../src/cli/commands/read.ts";
import { commandHelp, generalHelp } from "../../src/cli/help.ts";
import { nearest } from "../../src/cli/nearest.ts";
import { parseWords } from "../../src/cli/parse.ts";
import { parseSize, resolveReadOptions } from "../../src/cli/read-options.ts";
import { runCli } from "../../src/cli/run.ts";
import { HearsayError } from "../../src/core/model/errors.ts";
import { world } from "./test-io.ts";

const resolve = (...words: string[]) => resolveReadOptions(parseWords(words, read), read);
const complaint = (...words: string[]): string => {
  try {
    resolve(...words);
  } catch (error) {
    if (error instanceof HearsayError && error.code === "bad-usage") return error.message;
    throw error;
  }
  throw new Error("Nothing was complained of.");
};

describe("the words of read", () => {
  test("without flags print a ledger, with colours where there are any", () => {
    expect(resolve("a.txt", "b")).toEqual({
      paths: ["a.txt", "b"],
      print: "ledger",
      given: {},
      force: false,
      colour: "auto",
    });
  });
  test("may give everything", () => {
    expect(
      resolve(
        ..."- --json --html=p.html --published 2016-09 --title T --publisher P --max-size 2M --color never".split(" "),
      ),
    ).toEqual({
      paths: ["-"],
      print: "json",
      html: "p.html",
      force: false,
      given: { published: "2016-09", title: "T", publisher: "P" },
      maxBytes: 2 * 1024 * 1024,
      colour: "never",
    });
  });
  test("--html alone prints nothing", () => {
    expect(resolve("a", "--html", "p").print).toBe("nothing");
  });
  test("--force lets the page take the place of a file", () => {
    expect(resolve("a", "--html", "p", "--force").force).toBe(true);
  });
  test("what follows -- is a path", () => {
    expect(resolve("--", "--json").paths).toEqual(["--json"]);
  });
  test.each([
    [["a", "--jsn"], "Did you mean --json?"],
    [["a", "--publish", "2016"], "Did you mean --publish"],
    [["a", "--frobnicate"], "Unknown option --frobnicate."],
    [["a", "-j"], "Unknown option -j."],
    [["a", "--html"], "--html needs a value"],
    [[""], "One of the operands is empty"],
    [["a", " "], "One of the operands is empty"],
    [["--", ""], "One of the operands is empty"],
    [["a", "--html", "--json"], "--html needs a value"],
    [["a", "--json=yes"], "--json takes no value"],
    [["a", "--published", "20 Sept"], "no date in EDTF"],
    [["a", "--published", "2016-02-30"], "no date in EDTF"],
    [["a", "--max-size", "big"], "no size"],
    [["a", "--max-size", "0"], "no size"],
    [["a", "--color", "red"], "auto, always or never"],
    [["--json"], "Give a file"],
  ])("%j: %s", (words, text) => {
    expect(complaint(...words)).toContain(text);
  });
});

describe("sizes", () => {
  test.each([
    ["500", 500],
    ["64M", 64 * 1024 ** 2],
    ["1.5G", 1.5 * 1024 ** 3],
    ["10 kB", 10 * 1024],
    ["3MiB", 3 * 1024 ** 2],
    ["", undefined],
    ["-1", undefined],
    ["1e9", undefined],
    ["M", undefined],
  ])("%j is %s bytes", (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });
});

describe("the nearest name", () => {
  test.each([
    ["raed", "read"],
    ["red", "read"],
    ["evalute", "evaluate"],
    ["xyz", undefined],
    ["", undefined],
  ])("to %j is %s", (typed, name) => {
    expect(nearest(typed, ["read", "evaluate", "gazetteer"])).toBe(name);
  });
});

describe("hearsay", () => {
  const run = async (...words: string[]) => {
    const io = world();
    const status = await runCli(words, io);
    return { status, out: io.stdout.text(), err: io.stderr.text() };
  };
  test("alone shows its help on standard error", async () => {
    expect(await run()).toEqual({ status: 2, out: "", err: generalHelp(commands) });
  });
  test.each([["--help"], ["-h"], ["help"]])("%s shows it on standard output", async (word) => {
    expect(await run(word)).toEqual({ status: 0, out: generalHelp(commands), err: "" });
  });
  test.each(commands.map(({ name }) => [name]))("%s --help shows its usage", async (name) => {
    const { status, out } = await run(name, "--help");
    expect(status).toBe(0);
    expect(out).toMatch(`Usage: hearsay ${name}`);
    expect((await run("help", name)).out).toBe(out);
  });
  test.each(commands.map((command) => [command.name, command] as const))("%s is found alone", async (name, command) => {
    expect(await commandNamed(name)).toBe(command);
  });
  test("words that every object knows name no command", async () => {
    expect(await commandNamed("constructor")).toBeUndefined();
  });
  test("--help after -- is an operand", async () => {
    expect((await run("read", "--", "--help")).status).toBe(2);
  });
  test("an unknown command names the nearest", async () => {
    const { status, err } = await run("raed", "x");
    expect(status).toBe(2);
    expect(err).toBe("There is no command raed. Did you mean hearsay read? See hearsay --help.\n");
  });
  test.each([["version"], ["--version"]])("%s prints the version of package.json", async (word) => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect((await run(word)).out).toMatch(`hearsay ${version} (Node `);
  });
  test("an escape sequence in a word does not reach the terminal", async () => {
    expect((await run("\u001b[2J")).err).not.toContain("\u001b");
  });
  test("help fits 88 columns and names every option", () => {
    for (const command of commands) {
      const help = commandHelp(command);
      for (const line of help.split("\n")) expect(line.length).toBeLessThanOrEqual(88);
      for (const { name } of command.options) expect(help).toContain(`--${name}`);
    }
  });
});
