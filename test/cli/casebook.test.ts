import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openCasebook } from "../../src/casebook/casebook.ts";
import { openPageFile } from "../../src/cli/page-file.ts";
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
    for (const words of ['"', "*", "🚀", "… –"]) {
      const signs = await run(["search", "a.hearsay", words]);
      expect([signs.status, signs.stderr.text()]).toEqual([1, "Only words and numbers can be looked for.\n"]);
    }
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
      /^Take out [0-9a-f]{8} “reports\/ministry\.txt”, with 1 event and \d claims\? \[y\/N\] Nothing was taken out\.\n$/,
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

  test.each<[string, readonly string[], string]>([
    ["no casebook", ["list", "none.hearsay", "--json"], "not-found"],
    ["no document", ["show", "a.hearsay", "nobody", "--json"], "no-such-document"],
    ["no incident", ["reconcile", "a.hearsay", "i-zz", "--json"], "no-such-incident"],
    ["no such option", ["list", "a.hearsay", "--json", "--wide"], "bad-usage"],
    ["no reason", ["accept", "a.hearsay", "i-zz", "--json"], "bad-usage"],
  ])("whoever asks for JSON is told of a failure in JSON: %s", async (_, words, code) => {
    await added();
    const { status, stdout, stderr } = await run(words);
    expect([status, stdout.text()]).toEqual([2, ""]);
    expect(JSON.parse(stderr.text())).toEqual({ error: { code, message: expect.stringMatching(/\S/) } });
    expect(stderr.text().trimEnd().split("\n")).toHaveLength(1);
    const asText = await run(words.map((word) => (word === "--json" ? "--" : word)));
    expect(asText.stderr.text()).not.toMatch(/^\{/);
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

describe("hearsay show and incidents ignore no option", () => {
  const first = async (): Promise<string> => {
    await added();
    return String(json((await run(["incidents", "a.hearsay", "--json"])).stdout.text())[0]?.["id"]);
  };

  test("--ids lists a document's claims and events, as decisions take them", async () => {
    await added();
    const io = await run(["show", "a.hearsay", "reports/ministry.txt", "--ids"]);
    expect(io.status).toBe(0);
    const [claim = ""] = /[0-9a-f]{8}\/c-[0-9a-z]+/.exec(io.stdout.text()) ?? [];
    const [event = ""] = /[0-9a-f]{8}\/e-[0-9a-z]+/.exec(io.stdout.text()) ?? [];
    expect(io.stdout.text()).toMatch(/air strike +bombed +3 May 2031 +near Velm/);
    for (const subject of [claim, event]) {
      expect((await run(["accept", "a.hearsay", subject, "--why", "read it", "--by", "M. Orsk"])).status).toBe(0);
    }
  });

  test("--ids beside --html does both", async () => {
    const id = await first();
    const io = await run(["show", "a.hearsay", id, "--ids", "--html", "page.html"]);
    expect(io.stdout.text()).toContain("/c-");
    expect(existsSync(join(folder, "page.html"))).toBe(true);
  });

  test("a page takes the place of no file, unless --force says so, and of a casebook never", async () => {
    const id = await first();
    for (const shown of [id, "reports/ministry.txt"]) {
      writeFileSync(join(folder, "page.html"), "a year of work");
      const io = await run(["show", "a.hearsay", shown, "--html", "page.html", "--json"]);
      const message = "Nothing was written: page.html would be written over. Choose another name, or say --force.";
      expect([io.status, io.stdout.text()]).toEqual([2, ""]);
      expect(JSON.parse(io.stderr.text())).toMatchObject({ error: { message } });
      expect(readFileSync(join(folder, "page.html"), "utf8")).toBe("a year of work");
      expect((await run(["show", "a.hearsay", shown, "--html", "page.html", "--force"])).status).toBe(0);
      expect(readFileSync(join(folder, "page.html"), "utf8")).toMatch(/^<!doctype html>/);
      const over = await run(["show", "a.hearsay", shown, "--html", "a.hearsay", "--force"]);
      expect(over.stderr.text()).toBe(
        "Cannot write a.hearsay: it is a casebook, or another database, and would be lost. Choose another name.\n",
      );
      const into = await run(["show", "a.hearsay", shown, "--html", "reports", "--force"]);
      expect(into.stderr.text()).toBe("Cannot write reports: it is a folder. Name a file in it.\n");
    }
  });

  test.each([
    ["i", /^i is ambiguous: 2 incidents begin so: i-/],
    ["i-", /^i- is ambiguous: 2 incidents begin so: i-/],
    ["i-zzzzzzzzzzz", /^Cannot find the incident i-z+ in the casebook: there is none of that name\./],
    ["I-8DK2", /nothing in it is called so\. `hearsay list` shows the documents and `hearsay incidents` the incidents/],
    ["", /^One of the operands is empty: .* See hearsay show --help\.$/m],
  ])("show %j says what is the matter", async (words, told) => {
    await added();
    const io = await run(["show", "a.hearsay", words]);
    expect([io.status, io.stdout.text()]).toEqual([2, ""]);
    expect(io.stderr.text()).toMatch(told);
  });

  test("what cannot be decided is told with the help of its command", async () => {
    await added();
    const io = await run(["accept", "a.hearsay", "reports/ministry.txt", "--why", "read", "--by", "M. Orsk"]);
    expect(io.stderr.text()).toBe(
      "This cannot be decided: accept is for an incident, an event or a claim, not for a document. See hearsay accept --help.\n",
    );
  });

  test.each([
    [["show", "a.hearsay", "i-", "--ids", "--json"], "Say --ids or --json"],
    [["show", "a.hearsay", "reports/ministry.txt", "--json", "--ids"], "Say --ids or --json"],
    [["incidents", "a.hearsay", "--least", "2", "--all"], "Say --all or --least N"],
    [["incidents", "a.hearsay", "--limit", "0"], "--limit takes a whole number from 1, not “0”"],
    [["incidents", "a.hearsay", "--skip", "some"], "--skip takes a whole number from 0, not “some”"],
    [["incidents", "a.hearsay", "--least=-1"], "--least takes a whole number from 0, not “-1”"],
  ])("%j is an error that says so", async (words, told) => {
    await added();
    const io = await run(words);
    expect(io.status).toBe(2);
    expect(io.stderr.text()).toContain(told);
    expect(io.stdout.text()).toBe("");
  });

  test("incidents prints a page of the list, and says how it goes on", async () => {
    await added();
    const page = async (...words: readonly string[]) => {
      const { status, stdout, stderr } = await run(["incidents", "a.hearsay", "--all", ...words]);
      return [status, stdout.text().split("\n").slice(1, -1).length, stderr.text()];
    };
    expect(await page()).toEqual([0, 2, ""]);
    expect(await page("--limit", "1")).toEqual([0, 1, "1 more: --skip 1 goes on.\n"]);
    expect(await page("--skip", "1", "--limit", "1")).toEqual([0, 1, ""]);
    expect(await page("--skip", "2")).toEqual([1, 0, "The list has 2, and 2 are skipped.\n"]);
    const lines = json((await run(["incidents", "a.hearsay", "--all", "--json", "--skip", "1"])).stdout.text());
    expect(lines.map(({ type }) => type)).toEqual(["shelling"]);
  });

  test("incidents does not list what was rejected whole, and names it where it is asked for", async () => {
    await added();
    const all = json((await run(["incidents", "a.hearsay", "--all", "--json"])).stdout.text());
    const events = (all[1]?.["events"] ?? []) as readonly { document: string; event: string }[];
    const [event] = events;
    await run(["reject", "a.hearsay", `${event?.document}/${event?.event}`, "--why", "misread", "--by", "M. Orsk"]);
    const listed = await run(["incidents", "a.hearsay", "--all"]);
    expect(listed.stdout.text()).not.toContain("shelling");
    expect(listed.stderr.text()).toBe(
      "Of 1 more only older versions of reports tell, or all was rejected: --least 0 shows it.\n",
    );
    const rest = await run(["incidents", "a.hearsay", "--least", "0"]);
    expect(rest.stdout.text()).toMatch(/shelling .* 0 +1 +no: rejected +Dorrat/);
    expect(rest.stderr.text()).toBe("");
  });

  test("show --json has the documents with their texts, each once, and the words of each claim", async () => {
    const io = await run(["show", "a.hearsay", await first(), "--json"]);
    const [dossier] = json(io.stdout.text());
    const documents = dossier?.["documents"] as readonly { id: string; number: number; text: string }[];
    expect(documents.map(({ number }) => number)).toEqual([1, 2]);
    const texts = new Map(documents.map(({ id, text }) => [id, text]));
    const claims = dossier?.["claims"] as readonly {
      ref: { document: string };
      quote: string;
      claim: { evidence: readonly { start: number; end: number }[] };
    }[];
    expect(claims.length).toBeGreaterThan(4);
    for (const { ref, quote, claim } of claims) {
      const [start, end] = [claim.evidence[0]?.start, claim.evidence.at(-1)?.end];
      expect(texts.get(ref.document)?.slice(start, end)).toBe(quote);
    }
    expect(io.stdout.text().split("bombed a fuel depot")).toHaveLength(2);
  });
});

describe("versions of one report", () => {
  const article = (text: string, published: string): string =>
    `${JSON.stringify({ id: "r-7", publisher: "Orvania Today", published, text })}\n`;
  const newer = ministryReport.replace("n=12..>at least 12 people", "n=14>14 people");
  const both = async () => {
    writeFileSync(join(folder, "day1.jsonl"), article(plain(ministryReport), "2031-05-04"));
    writeFileSync(join(folder, "day2.jsonl"), article(plain(newer), "2031-05-05"));
    return run(["add", "a.hearsay", "day1.jsonl", "day2.jsonl"], {
      openTools: async () => toolsFor([ministryReport, newer]),
    });
  };

  test("are told where they are added, listed and shown", async () => {
    const io = await both();
    expect(io.stderr.text()).toMatch(
      /^day2\.jsonl:1: Newer version of [0-9a-f]{8}: the input calls both r-7; published 2031-05-05 after 2031-05-04\n2 added\n/,
    );
    const [older, current] = json((await run(["list", "a.hearsay", "--json"])).stdout.text());
    expect([older?.["supersededBy"], current?.["supersededBy"]]).toEqual([current?.["id"], undefined]);
    const table = await run(["list", "a.hearsay"]);
    expect(table.stdout.text()).toMatch(/superseded by/);
    const shown = await run(["show", "a.hearsay", "day1.jsonl:1"]);
    expect(shown.stderr.text()).toMatch(/^Superseded by [0-9a-f]{8}: the input calls both r-7/);
    expect(shown.stdout.text()).toContain("at least 12 people");
    const incident = await run(["incidents", "a.hearsay", "--all", "--json"]);
    const [row] = json(incident.stdout.text());
    expect([row?.["documents"], row?.["superseded"]]).toEqual([1, 1]);
    const matrix = await run(["show", "a.hearsay", String(row?.["id"])], { stdout: recorder({ columns: 140 }) });
    expect(matrix.stdout.text()).toContain("1 document · 1 originator · 1 account · 1 older version besides");
    expect(matrix.stdout.text()).toContain("4 May 2031: at least 12 people (in an older version only) [1]");
    expect(matrix.stdout.text()).toMatch(/\[2\] is a newer version of \[1\]/);
    expect(matrix.stdout.text()).toMatch(/superseded by \[2\]: the input/);
  });
});

describe("hearsay export", () => {
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");

  test("writes claims for a spreadsheet", async () => {
    await added();
    const io = await run(["export", "a.hearsay", "--to", "claims.csv"]);
    expect(io).toMatchObject({ status: 0 });
    expect(io.stderr.text()).toMatch(/^Wrote \d+ claims to claims\.csv\n$/);
    expect(io.stdout.text()).toBe("");
    const [head = "", ...rows] = read("claims.csv").trimEnd().split("\r\n");
    expect(head).toMatch(/^\uFEFFclaim,incident,/);
    expect(io.stderr.text()).toContain(` ${rows.length} claims`);
    expect(existsSync(join(folder, "claims.csv.part"))).toBe(false);
  });

  test("prints where no file is named, and what is asked for", async () => {
    await added();
    const csv = await run(["export", "a.hearsay", "--table", "incidents", "--least", "2", "--plain"]);
    expect(csv.stdout.text().split("\r\n")).toHaveLength(3);
    expect(csv.stdout.text().startsWith("incident,type,")).toBe(true);
    expect(csv.stderr.text()).toBe("");
    const lines = await run(["export", "a.hearsay", "--format", "jsonl"]);
    expect(json(lines.stdout.text())[0]).toHaveProperty("claim");
    const dossiers = await run(["export", "a.hearsay", "--table", "dossiers", "--format", "jsonl"]);
    expect(json(dossiers.stdout.text())[0]).toHaveProperty("accounts");
  });

  test("fills a folder, which is made, with everything about an incident", async () => {
    await added();
    const [{ id } = {}] = json((await run(["incidents", "a.hearsay", "--json"])).stdout.text());
    const io = await run(["export", "a.hearsay", String(id), "--to", "out/strike/"]);
    expect(io.status).toBe(0);
    expect(
      io.stderr
        .text()
        .trimEnd()
        .split("\n")
        .map((line) => line.replace(/\d+/, "N")),
    ).toEqual([
      "Wrote N claims to out/strike/claims.csv",
      "Wrote N incident to out/strike/incidents.csv",
      "Wrote N documents to out/strike/documents.csv",
      "Wrote N columns to out/strike/columns.csv",
      "Wrote N dossier to out/strike/dossiers.jsonl",
    ]);
    expect(json(read("out/strike/dossiers.jsonl")).map((one) => one["id"])).toEqual([id]);
    expect(read("out/strike/columns.csv")).toContain("claims,quote,");
    // A folder that is there needs no slash.
    expect((await run(["export", "a.hearsay", "--table", "claims", "--format", "tsv", "--to", "out"])).status).toBe(0);
    expect(read("out/claims.tsv")).toMatch(/^claim\tincident\t/);
  });

  test("writes over nothing, names all that would be lost, and does with --force", async () => {
    await added();
    mkdirSync(join(folder, "out"));
    for (const name of ["claims.csv", "dossiers.jsonl"]) writeFileSync(join(folder, "out", name), "a year of work");
    const io = await run(["export", "a.hearsay", "--to", "out"]);
    expect(io.status).toBe(2);
    expect(io.stderr.text()).toBe(
      "Nothing was written: out/claims.csv, out/dossiers.jsonl would be written over. Choose another name, or say --force.\n",
    );
    expect([read("out/claims.csv"), existsSync(join(folder, "out/incidents.csv"))]).toEqual(["a year of work", false]);
    expect((await run(["export", "a.hearsay", "--to", "out/claims.csv"])).stderr.text()).toBe(
      "Nothing was written: out/claims.csv would be written over. Choose another name, or say --force.\n",
    );
    expect((await run(["export", "a.hearsay", "--table", "documents", "--to", "out/"])).status).toBe(0);
    const forced = await run(["export", "a.hearsay", "--to", "out", "--force"]);
    expect(forced.status).toBe(0);
    expect(read("out/claims.csv")).toMatch(/^\uFEFFclaim,/);
  });

  test("a file that comes while it is written is not lost", async () => {
    const file = await openPageFile("late.csv", folder, { over: false });
    await file.write(["claim\r\n"]);
    writeFileSync(join(folder, "late.csv"), "a year of work");
    await expect(file.keep()).rejects.toThrow("late.csv would be written over");
    await file.abandon();
    expect([read("late.csv"), existsSync(join(folder, "late.csv.part"))]).toEqual(["a year of work", false]);
  });

  test("a .jsonl file gets dossiers", async () => {
    await added();
    expect((await run(["export", "a.hearsay", "--to", "all.jsonl"])).stderr.text()).toBe(
      "Wrote 2 dossiers to all.jsonl\n",
    );
  });

  test("tells what a spreadsheet would cut off", async () => {
    const long = `${"The council of Velm met and spoke. ".repeat(1200)}\n`;
    const marked = ministryReport.replace("two jets", `<x>${long.trim()}</x> two jets`).replaceAll(/<\/?x>/g, "");
    writeFileSync(join(folder, "reports", "ministry.txt"), plain(marked));
    await run(["add", "a.hearsay", "reports"], { openTools: async () => toolsFor([marked, residentsReport]) });
    const io = await run(["export", "a.hearsay", "--to", "claims.csv"]);
    expect(io.stderr.text()).toMatch(
      /In \d rows? a cell is longer than 32,767 characters: a spreadsheet cuts it off, the file has all of it\.\n$/,
    );
  });

  test("where there is nothing, nothing is written", async () => {
    writeFileSync(
      join(folder, "reports", "ministry.txt"),
      "The council of Velm met and spoke for hours about the bridge.",
    );
    rmSync(join(folder, "reports", "residents.txt"));
    await added();
    const io = await run(["export", "a.hearsay", "--to", "claims.csv"]);
    expect(io.status).toBe(1);
    expect(io.stderr.text()).toBe("There is nothing to write.\n");
    expect(existsSync(join(folder, "claims.csv"))).toBe(false);
    expect((await run(["export", "a.hearsay", "--table", "documents", "--to", "documents.csv"])).status).toBe(0);
  });

  test.each([
    [["a.hearsay", "--to", "claims.xlsx"], "ends in none of .csv, .tsv, .jsonl"],
    [["a.hearsay", "--to", "a.hearsay"], "ends in none of .csv, .tsv, .jsonl"],
    [
      ["a.hearsay", "--to", "a.hearsay", "--format", "csv"],
      "Cannot write a.hearsay: it is a casebook, or another database, and would be lost. Choose another name.",
    ],
    [["a.hearsay", "--to", "a.hearsay", "--format", "csv", "--force"], "it is a casebook"],
    [["a.hearsay", "--table", "tables"], "--table is claims, incidents, documents, dossiers, readings"],
    [["a.hearsay", "--table", "dossiers", "--to", "x.csv"], "dossiers are JSON lines"],
    [["a.hearsay", "--format", "xml"], "--format is csv, tsv, jsonl"],
    [["a.hearsay", "--least", "none"], "--least takes a whole number"],
    [["a.hearsay", "i-abc", "--least", "2"], "Say INCIDENT or --least"],
    [["a.hearsay", "i-nowhere", "--to", "claims.csv"], "Cannot find the incident i-nowhere"],
    [["a.hearsay", "--to", "reports/ministry.txt/out/"], "reports/ministry.txt/out/"],
    [["none.hearsay", "--to", "claims.csv"], "none.hearsay"],
    [[], "Say it like this: hearsay export CASE [INCIDENT…]"],
  ])("%j is refused, and leaves no file", async (words, told) => {
    await added();
    const io = await run(["export", ...words]);
    expect(io.status).toBe(2);
    expect(io.stderr.text()).toContain(told);
    expect(existsSync(join(folder, "claims.csv"))).toBe(false);
    expect((await run(["verify", "a.hearsay"])).status).toBe(0);
  });
});

describe("hearsay log", () => {
  test("tells each decision in a line that needs no other", async () => {
    await added();
    const rows = json((await run(["incidents", "a.hearsay", "--all", "--json"])).stdout.text());
    const [strike, shelling] = rows.map(({ id }) => String(id));
    const ids = (await run(["show", "a.hearsay", strike ?? "", "--ids"])).stdout.text();
    const [toll = ""] = /\S+\/c-\S+(?= +killed)/.exec(ids) ?? [];
    const [doer = ""] = /\S+\/c-\S+(?= +by )/.exec(ids) ?? [];
    const events = rows[0]?.["events"] as readonly { readonly document: string; readonly event: string }[] | undefined;
    const event = `${events?.[0]?.document}/${events?.[0]?.event}`;
    const cut = event.replace(/^(.{8})[^/]*/, "$1");
    const document = toll.slice(0, 8);
    const table: readonly (readonly [words: readonly string[], line: string])[] = [
      [["accept", toll], `accepted the claim ${toll} (killed at least 12 people, Defence Ministry of Orvania)`],
      [
        ["reject", toll],
        `rejected the claim ${toll} (killed at least 12 people, Defence Ministry of Orvania): accepted before`,
      ],
      [
        ["undo", "2"],
        `took back 2, which rejected the claim ${toll} (killed at least 12 people, Defence Ministry of Orvania)`,
      ],
      [
        ["undo", "3"],
        `took back 3, which took back 2 about ${toll} (killed at least 12 people, Defence Ministry of Orvania)`,
      ],
      [
        ["correct", toll, "14"],
        `corrected the claim ${toll} (Defence Ministry of Orvania): killed at least 12 people → 14 people`,
      ],
      [
        ["correct", doer, "the Orsk air force"],
        `corrected the claim ${doer} (Defence Ministry of Orvania): by Defence Ministry of Orvania → the Orsk air force`,
      ],
      [["reject", event], `rejected the event ${cut}`],
      [["undo", "7"], `took back 7, which rejected the event ${cut}`],
      [["split", strike ?? "", event], `split the incident ${strike}: ${cut} left it, 1 event stayed`],
      [["undo", "9"], `took back 9, which split the incident ${strike}`],
      [["merge", strike ?? "", shelling ?? ""], `merged into the incident ${strike}: 3 events are one incident`],
      [["rate", document, "C"], `rated the document ${document}: reliability C`],
      [["rate", "voice:Residents", "B"], "rated the voice Residents: reliability B"],
      [
        ["rate", toll, "2"],
        `rated the claim ${toll} (killed at least 12 people, Defence Ministry of Orvania): credibility 2`,
      ],
      [["note", strike ?? "", "ask for the list"], `noted beside the incident ${strike}: “ask for the list”`],
      [
        ["hypotheses", strike ?? "", "add", "it blew up"],
        `added an explanation to the incident ${strike}: “it blew up”, to the question “What explains it?”`,
      ],
      [
        ["hypotheses", strike ?? "", "judge", "it blew up", toll, "neutral"],
        `judged the claim ${toll} (killed at least 12 people, Defence Ministry of Orvania): neutral to the explanation “it blew up”`,
      ],
    ];
    const lines: string[] = [];
    for (const [number, [[command = "", ...words], line]] of table.entries()) {
      const io = await run([command, "a.hearsay", ...words, "--why", "read it", "--by", "M. Orsk"]);
      expect(io.stderr.text()).toBe("");
      expect(io.stdout.text()).toMatch(/^\d+ \S+Z M\. Orsk /);
      expect(io.stdout.text().replace(/^\d+ \S+ /, "")).toBe(`M. Orsk ${line} – why: read it\n`);
      lines.push(`${number + 1} T M. Orsk ${line} – why: read it`);
    }
    const log = await run(["log", "a.hearsay"]);
    expect(
      log.stdout
        .text()
        .replaceAll(/^(\d+) \S+Z /gm, "$1 T ")
        .split("\n")
        .slice(0, -2),
    ).toEqual(lines);
    expect((await run(["remove", "a.hearsay", document, "--yes"])).status).toBe(0);
    expect((await run(["log", "a.hearsay"])).stdout.text()).toContain(`accepted the claim ${toll} – why: read it\n`);
  });
});

describe("hearsay hypotheses", () => {
  const by = ["--why", "no crater was seen", "--by", "M. Orsk"];
  const strike = async (): Promise<string> => {
    await added();
    return String(json((await run(["incidents", "a.hearsay", "--json"])).stdout.text())[0]?.["id"]);
  };
  const claimOf = async (id: string): Promise<string> => {
    const ids = (await run(["show", "a.hearsay", id, "--ids"])).stdout.text();
    return /(\S+\/c-\S+) +with/.exec(ids)?.[1] ?? expect.fail(ids);
  };

  test("takes an explanation of one's own, and how a claim bears on it; undo takes them back", async () => {
    const id = await strike();
    expect((await run(["hypotheses", "a.hearsay", id])).status).toBe(1);
    const one = await run(["hypotheses", "a.hearsay", id, "add", "the depot blew up by itself", ...by]);
    expect(one.status).toBe(0);
    expect(one.stdout.text()).toMatch(
      /^1 \S+ M\. Orsk added an explanation to the incident i-\w+: “the depot blew up by itself”, to the question “What explains it\?” – why: no crater was seen\n$/,
    );
    const alone = await run(["hypotheses", "a.hearsay", id]);
    expect(alone.stdout.text()).toMatch(/\n\n +No claim bears on it yet: `hearsay hypotheses CASE INCIDENT judge/);
    expect(alone.stdout.text()).not.toContain("what is said");
    const claim = await claimOf(id);
    const words = ["hypotheses", "a.hearsay", id, "judge", "the depot blew up by itself", claim, "inconsistent"];
    const two = await run([...words, "--why", "it tells of jets", "--json"], { env: { HEARSAY_BY: "N. Sool" } });
    expect(json(two.stdout.text())[0]).toMatchObject({
      number: 2,
      action: "add",
      by: "N. Sool",
      after: { bears: "inconsistent" },
    });
    const shown = await run(["hypotheses", "a.hearsay", id]);
    expect(shown.status).toBe(0);
    expect(shown.stdout.text()).not.toContain("No claim bears on it yet");
    expect(shown.stdout.text()).toMatch(
      /^What explains it\?\n +A +the depot blew up by itself \(put forward by M\. Orsk: no crater was seen\) – 1 against it, 0\s+for\s+it · h-\w+\n/,
    );
    expect(shown.stdout.text()).toMatch(
      /✗ +Defence Ministry of Orvania with: two jets\n +A: inconsistent, says N\. Sool: it tells of jets\n/,
    );
    const [question] = json((await run(["hypotheses", "a.hearsay", id, "--json"])).stdout.text());
    expect(question).toMatchObject({
      hypotheses: [{ added: { by: "M. Orsk" } }],
      bearings: [{ cells: [{ by: "N. Sool" }] }],
    });
    const matrix = await run(["show", "a.hearsay", id]);
    expect(matrix.stdout.text()).toContain("inconsistent with the explanation “the depot blew up by itself”");
    await run(["undo", "a.hearsay", "1", ...by]);
    const after = await run(["hypotheses", "a.hearsay", id], { stdout: recorder({ columns: 140 }) });
    expect(after.status).toBe(1);
    expect(after.stdout.text()).toBe(
      "Without effect: review 2, on “the depot blew up by itself”: nobody puts this explanation forward now.\n",
    );
    const bare = await run(["hypotheses", "a.hearsay", id, "--json"]);
    expect([bare.stdout.text(), bare.stderr.text()]).toEqual(["", expect.stringContaining("Without effect: review 2")]);
    expect((await run(["undo", "a.hearsay", "1", ...by])).stderr.text()).toContain("3 took it back");
    expect((await run(["verify", "a.hearsay"])).status).toBe(0);
  });

  test("--question names one of Hearsay's questions or one of your own", async () => {
    const id = await strike();
    for (const question of ["who", "Was it one strike?"]) {
      expect((await run(["hypotheses", "a.hearsay", id, "add", "one", "--question", question, ...by])).status).toBe(0);
    }
    const questions = json((await run(["hypotheses", "a.hearsay", id, "--json"])).stdout.text());
    expect(questions.map(({ asks }) => asks)).toEqual(["Who did it?", "Was it one strike?"]);
  });

  test.each([
    [["add"], "Say it like this: hearsay hypotheses CASE INCIDENT add TEXT"],
    [["add", "a", "b", ...by], "Say it like this: hearsay hypotheses CASE INCIDENT add TEXT"],
    [["add", "it blew up"], "Say why"],
    [["add", "it blew up", "--why", "so"], "Say who decides"],
    [["judge", "h-1", "c", ...by], "Say it like this: hearsay hypotheses CASE INCIDENT judge"],
    [["judge", "h-1", "c", "perhaps", ...by], "BEARING is consistent, inconsistent, neutral"],
    [["judge", "h-1", "c", "neutral", "--question", "who", ...by], "--question belongs to add"],
    [["judge", "h-123", "c", "neutral", ...by], "Cannot find the explanation"],
    [["weigh"], "Behind INCIDENT stands add or judge"],
    [["--why", "so"], "--why belongs to add or judge"],
    [["--question", "who"], "--question belongs to add or judge"],
  ])("%j is refused, and nothing is decided", async (words, told) => {
    const id = await strike();
    const io = await run(["hypotheses", "a.hearsay", id, ...words]);
    expect(io.status).toBe(2);
    expect(io.stderr.text()).toContain(told);
    expect((await run(["log", "a.hearsay"])).status).toBe(1);
  });
});
