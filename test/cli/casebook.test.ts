import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openCasebook } from "../../src/casebook/casebook.ts";
import { runCli } from "../../src/cli/run.ts";
import { HearsayError } from "../../src/core/model/errors.ts";
import { entryFrom, ministryReport, plain, residentsReport, toolsFor } from "../casebook/marked-reader.ts";
import { recorder, silentReader, type TestWorld, toolsWith, world } from "./test-io.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay case "));
  mkdirSync(join(folder, "reports"));
  writeFileSync(join(folder, "reports", "ministry.txt"), plain(ministryReport));
  writeFileSync(join(folder, "reports", "residents.txt"), plain(residentsReport));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const openTools = async () => toolsFor([ministryReport, residentsReport]);

async function run(
  words: readonly string[],
  over: Parameters<typeof world>[0] = {},
): Promise<TestWorld & { readonly status: number }> {
  const io = world({ folder, openTools, ...over });
  return { ...io, status: await runCli(words, io) };
}

const added = () => run(["add", "a.hearsay", "reports"]);
const json = (text: string): readonly Record<string, unknown>[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("hearsay add", () => {
  test("begins a casebook, and adds what is not there", async () => {
    const first = await added();
    expect(first).toMatchObject({ status: 0 });
    expect(first.stderr.text()).toBe("2 added\n1 incident is told of by more than one document\n");
    expect(first.stdout.text()).toBe("");
    const again = await added();
    expect(again).toMatchObject({ status: 0 });
    expect(again.stderr.text()).toBe("0 added, 2 there already\n");
  });

  test("tells a bad file in a line, adds the rest, status 2", async () => {
    writeFileSync(join(folder, "reports", "n.txt"), "");
    const io = await added();
    expect(io.status).toBe(2);
    expect(io.stderr.text()).toBe(
      "Cannot read reports/n.txt: it is empty. Give a file that holds a text.\n2 added, 1 failed: reports/n.txt: it is empty\n1 incident is told of by more than one document\n",
    );
  });

  test("--json prints what came of each", async () => {
    writeFileSync(join(folder, "reports", "n.txt"), "");
    const io = await run(["add", "a.hearsay", "reports", "none*.txt", "reports/ministry.txt", "--json"]);
    const lines = json(io.stdout.text());
    expect(lines.map(({ kind }) => kind)).toEqual(["added", "failure", "added", "note", "known"]);
    expect(lines[0]).toEqual({
      kind: "added",
      document: expect.stringMatching(/^[0-9a-f]{32}$/),
      file: "reports/ministry.txt",
      events: 1,
      claims: expect.any(Number),
    });
    expect(lines[1]).toMatchObject({
      file: "reports/n.txt",
      error: { code: "empty", message: expect.stringContaining("empty") },
    });
  });

  test("reads standard input and takes what the user says", async () => {
    const io = await run(["add", "a.hearsay", "-", "--published", "2031-05-05"], { input: plain(ministryReport) });
    expect(io.status).toBe(0);
    const list = await run(["list", "a.hearsay", "--json"]);
    expect(json(list.stdout.text())[0]).toMatchObject({ published: "2031-05-05", files: ["-"] });
  });

  test("shows progress on a terminal, and takes it away", async () => {
    let clock = 0;
    const io = await run(["add", "a.hearsay", "reports"], {
      now: () => (clock += 1000),
      stderr: recorder({ isTTY: true, columns: 80 }),
    });
    expect(io.stderr.text()).toContain("1 added, ");
    expect(io.stderr.text()).toMatch(
      /words a second\r\u001b\[2K2 added\n1 incident is told of by more than one document\n$/,
    );
  });

  test.each([
    [["a.hearsay"], 2, "Say it like this: hearsay add CASE PATH…"],
    [[], 2, "Say it like this: hearsay add CASE PATH…"],
    [["a.hearsay", "reports", "--published", "Sunday"], 2, "no date in EDTF"],
    [["reports", "reports/ministry.txt"], 2, "as a casebook: it is a folder"],
    [["reports/ministry.txt", "reports"], 2, "as a casebook: it is another kind of file"],
    [["none/a.hearsay", "reports"], 2, "there is no such folder"],
    [["a.hearsay", "none*.txt"], 1, "No file matches the pattern"],
    [["a.hearsay", "none.txt"], 2, "Cannot find none.txt"],
  ])("%j: status %i", async (words, status, told) => {
    const io = await run(["add", ...words]);
    expect(io.status).toBe(status);
    expect(io.stderr.text()).toContain(told);
    expect(readFileSync(join(folder, "reports", "ministry.txt"), "utf8")).toBe(plain(ministryReport));
  });

  test("missing weights are told once, and what is known needs none", async () => {
    await added();
    const missing = { openTools: () => Promise.reject(new HearsayError("missing-model", { thing: "models" })) };
    expect((await run(["add", "a.hearsay", "reports"], missing)).status).toBe(0);
    writeFileSync(join(folder, "reports", "new.txt"), "The council of Velm met and spoke for hours about the bridge.");
    const io = await run(["add", "a.hearsay", "reports"], missing);
    expect(io.status).toBe(2);
    expect(io.stderr.text()).toMatch(/^Cannot find the reader's weights in models\..*\n$/);
  });

  test("stops when interrupted, status 130, and keeps what was added", async () => {
    for (let n = 0; n < 20; n += 1)
      writeFileSync(join(folder, "reports", `z${n}.txt`), `The council of Velm met ${n} times in a month.`);
    const interrupt = new AbortController();
    const reader = silentReader(() => 3);
    const { read } = reader;
    let asked = 0;
    reader.read = function (...args) {
      asked += 1;
      if (asked === 12) interrupt.abort();
      return read.apply(this, args);
    };
    const io = await run(["add", "a.hearsay", "reports"], {
      signal: interrupt.signal,
      openTools: async () => toolsWith(reader),
    });
    expect(io.status).toBe(130);
    const list = await run(["list", "a.hearsay", "--json"]);
    expect(json(list.stdout.text()).length).toBeGreaterThan(0);
    expect((await run(["verify", "a.hearsay"])).status).toBe(0);
  });
});

describe("a casebook that is there", () => {
  test("is listed, in a table and as JSON", async () => {
    await added();
    const table = await run(["list", "a.hearsay"], { stdout: recorder({ columns: 80 }) });
    const [head, first, second] = table.stdout.text().split("\n");
    expect(head).toBe("document  published  by  events  claims  title");
    expect(first).toMatch(/^[0-9a-f]{8} {2}– {10}– {8}1 {7}\d {2}reports\/ministry\.txt$/);
    expect(second).toContain("reports/residents.txt");
    const rows = json((await run(["list", "a.hearsay", "--json"])).stdout.text());
    expect(rows.map(({ number }) => number)).toEqual([1, 2]);
  });

  test("nothing in a name acts on the terminal", async () => {
    writeFileSync(
      join(folder, "reports", "x\u001b[2J\ny.txt"),
      "The council of Velm met and spoke for hours about the bridge.",
    );
    await added();
    const list = await run(["list", "a.hearsay"]);
    expect(list.stdout.text()).toContain("reports/x\\x1b[2J y.txt");
    const shown = await run(["show", "a.hearsay", "reports/x\u001b[2J\ny.txt"]);
    expect(shown.status).toBe(0);
    expect(shown.stdout.text()).not.toContain("\u001b");
  });

  test("shows a document as it was read", async () => {
    await added();
    const shown = await run(["show", "a.hearsay", "reports/ministry.txt"]);
    const read = await run(["read", "reports/ministry.txt"]);
    expect(shown.stdout.text()).toBe(read.stdout.text());
    const both = [
      await run(["show", "a.hearsay", "reports/ministry.txt", "--json"]),
      await run(["read", "reports/ministry.txt", "--json"]),
    ].map((io) => json(io.stdout.text())[0]);
    expect(both[0]).toEqual(both[1]);
    const page = await run(["show", "a.hearsay", "reports/ministry.txt", "--html", "page.html"]);
    expect(page.stderr.text()).toBe("Wrote the page to page.html\n");
    expect(existsSync(join(folder, "page.html"))).toBe(true);
  });

  test("is searched", async () => {
    await added();
    const found = await run(["search", "a.hearsay", "fuel", "bomb*"]);
    expect(found.status).toBe(0);
    expect(found.stdout.text()).toMatch(
      /^[0-9a-f]{8} {2}reports\/ministry\.txt · date unknown\n {10}.*bombed a fuel depot/,
    );
    const [hit] = json((await run(["search", "a.hearsay", '"fuel depot"', "--json"])).stdout.text());
    expect(hit).toMatchObject({
      file: "reports/ministry.txt",
      spans: [{ start: expect.any(Number), end: expect.any(Number) }],
    });
    const none = await run(["search", "a.hearsay", '"; DROP TABLE document'], {});
    expect(none.status).toBe(1);
    expect(none.stderr.text()).toBe("No document holds these words.\n");
    expect(
      (await run(["search", "a.hearsay", "depot", "--limit", "1", "--json"])).stdout.text().split("\n"),
    ).toHaveLength(2);
    expect((await run(["search", "a.hearsay", "depot", "--limit", "none"])).status).toBe(2);
  });

  test("gives a document up when the answer is yes", async () => {
    await added();
    const terminal = () => ({ stderr: recorder({ isTTY: true, columns: 80 }) });
    const no = await run(["remove", "a.hearsay", "reports/ministry.txt"], { ...terminal(), input: "\n" });
    expect(no.status).toBe(1);
    expect(no.stderr.text()).toMatch(
      /^Take out [0-9a-f]{8} “reports\/ministry\.txt”, with 1 events and \d claims\? \[y\/N\] Nothing was taken out\.\n$/,
    );
    const nobody = await run(["remove", "a.hearsay", "reports/ministry.txt"], terminal());
    expect(nobody.status).toBe(1);
    const pipe = await run(["remove", "a.hearsay", "reports/ministry.txt"], { input: "y\n" });
    expect(pipe.status).toBe(2);
    expect(pipe.stderr.text()).toContain("say --yes");
    const yes = await run(["remove", "a.hearsay", "reports/ministry.txt"], { ...terminal(), input: "yes\n" });
    expect(yes.status).toBe(0);
    const gone = await run(["remove", "a.hearsay", "reports/ministry.txt", "--yes"]);
    expect(gone.status).toBe(2);
    expect(gone.stderr.text()).toContain("Cannot find the document reports/ministry.txt");
    const last = await run(["remove", "a.hearsay", "reports/residents.txt", "--yes", "--json"]);
    expect(json(last.stdout.text())[0]).toMatchObject({ files: ["reports/residents.txt"] });
    const list = await run(["list", "a.hearsay"]);
    expect(list.status).toBe(1);
    expect(list.stderr.text()).toBe("There are no documents in it.\n");
  });

  test("tells how it stands, and what waits to be read again", async () => {
    await added();
    const status = await run(["status", "a.hearsay"]);
    expect(status.status).toBe(0);
    expect(status.stdout.text()).toContain("2 documents in 2 files");
    expect(status.stdout.text()).toContain("2 documents read by marked 1");
    expect(status.stdout.text()).not.toContain("reread");
    const newer = { openTools: async () => toolsFor([ministryReport, residentsReport], "2") };
    expect((await run(["status", "a.hearsay"], newer)).stdout.text()).toContain("2 documents read by another reader");
    const reread = await run(["reread", "a.hearsay"], newer);
    expect(reread.status).toBe(0);
    expect(reread.stderr.text()).toBe("2 read again\n1 incident is told of by more than one document\n");
    const nothing = await run(["reread", "a.hearsay"], newer);
    expect(nothing.status).toBe(1);
    expect(nothing.stderr.text()).toBe("Nothing has to be read again.\n");
    const one = await run(["reread", "a.hearsay", "reports/ministry.txt", "--json"], newer);
    expect(json(one.stdout.text())).toMatchObject([{ kind: "reread", file: "reports/ministry.txt" }]);
    const missing = { openTools: () => Promise.reject(new HearsayError("missing-model", { thing: "models" })) };
    const without = await run(["status", "a.hearsay"], missing);
    expect(without.status).toBe(0);
    expect(without.stdout.text()).toContain("No reader is installed.");
    expect(json((await run(["status", "a.hearsay", "--json"])).stdout.text())[0]).toMatchObject({
      counts: { documents: 2 },
      toReread: 2,
      whole: true,
    });
  });

  test("tells what so many events have that nobody is looked for by it", async () => {
    await added();
    const told = await entryFrom(
      "The town was <e id=e1 t=shelling real=happened>shelled</e> for a whole night and a day.",
    );
    const [event] = told.events;
    if (event === undefined) throw new Error("There is one.");
    const events = Array.from({ length: 258 }, (_, index) => ({ ...event, id: `e-${index}` }));
    const casebook = await openCasebook(join(folder, "a.hearsay"));
    casebook.store.add({ ...told, events, claims: [] });
    const keys = ["one", "two", "three", "four"].map((key) => ({ kind: "day", key }));
    const profiles = events.map(({ id }, index) => ({
      event: id,
      profile: "{}",
      keys: index === 0 ? keys.slice(1) : keys,
    }));
    casebook.store.putProfiles(told.reading.document.id, profiles);
    casebook.close();
    const { stdout } = await run(["status", "a.hearsay"]);
    expect(stdout.text()).toContain(
      "not looked for by what too many events have: day four (258 events), day three (258 events), day two (258 events), 1 more\n",
    );
  });

  test("is verified", async () => {
    await added();
    const fine = await run(["verify", "a.hearsay"]);
    expect(fine.status).toBe(0);
    expect(fine.stdout.text()).toBe("2 documents, 0 reviews: all as it was made\n");
    const { DatabaseSync } = await import("@photostructure/sqlite");
    const db = new DatabaseSync(join(folder, "a.hearsay"));
    db.exec("UPDATE document SET text = 'Nothing happened.' WHERE number = 1");
    db.close();
    const bad = await run(["verify", "a.hearsay"]);
    expect(bad.status).toBe(2);
    expect(bad.stdout.text()).toMatch(
      /^[0-9a-f]{32}: its text is not what was read\n.*: 1 thing not as it was made\n$/,
    );
    expect(json((await run(["verify", "a.hearsay", "--json"])).stdout.text())[0]).toMatchObject({
      documents: 2,
      reviews: 0,
      damage: [{ what: "its text is not what was read" }],
    });
  });

  test.each(["list", "status", "verify", "reread"])("hearsay %s of none says so, and begins none", async (command) => {
    const io = await run([command, "none.hearsay"]);
    expect(io.status).toBe(2);
    expect(io.stderr.text()).toContain("none.hearsay. Check the path.");
    expect(existsSync(join(folder, "none.hearsay"))).toBe(false);
    expect((await run([command])).status).toBe(2);
  });

  test.each(["show", "search", "remove"])("hearsay %s wants to know what", async (command) => {
    await added();
    const io = await run([command, "a.hearsay"]);
    expect(io.status).toBe(2);
    expect(io.stderr.text()).toContain(`Say it like this: hearsay ${command} CASE`);
  });
});
