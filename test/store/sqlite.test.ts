import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { HearsayError } from "../../src/core/model/errors.ts";
import { migrations } from "../../src/store/sqlite/migrations/list.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { searchQuery } from "../../src/store/sqlite/search.ts";
import { councilReport, entryFrom, ministryReport } from "../casebook/marked-reader.ts";
import { storeContract } from "./contract.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay store "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const freshPath = (): string => {
  count += 1;
  return join(folder, `${count}.hearsay`);
};

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof HearsayError) return error.code;
    throw error;
  }
  return "none";
};

describe("SQLite store", () => {
  storeContract(() => openSqliteStore(freshPath(), { create: true }));
});

describe("a casebook's file", () => {
  test("is one file when it is closed, and the same after it was looked at", async () => {
    const path = join(folder, "one.hearsay");
    const store = openSqliteStore(path, { create: true });
    store.add(await entryFrom(ministryReport));
    store.close();
    store.close();
    expect(readdirSync(folder).filter((name) => name.startsWith("one.hearsay"))).toEqual(["one.hearsay"]);
    const bytes = readFileSync(path);
    const look = openSqliteStore(path, { look: true });
    expect(look.documents()).toHaveLength(1);
    look.close();
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith("one.hearsay"))).toEqual(["one.hearsay"]);
  });

  const text = freshPath();
  const longText = freshPath();
  const empty = freshPath();
  const aFolder = freshPath();
  const foreign = freshPath();
  writeFileSync(text, "notes");
  writeFileSync(longText, "The council of Velm met on Monday.\n".repeat(200));
  writeFileSync(empty, "");
  mkdirSync(aFolder);
  const other = new DatabaseSync(foreign);
  other.exec("CREATE TABLE document (id TEXT); PRAGMA user_version = 1");
  other.close();

  test.each([
    ["a text file", text, "not-a-casebook"],
    ["a long text file", longText, "not-a-casebook"],
    ["a folder", aFolder, "not-a-casebook"],
    ["a database of another program", foreign, "not-a-casebook"],
    ["a device", "/dev/null", "not-a-casebook"],
    ["a file in a folder that is not there", join(folder, "none", "a.hearsay"), "unwritable"],
    ["a file under a file", join(text, "a.hearsay"), "unwritable"],
    ["a name that is too long", join(folder, "a".repeat(300)), "unreadable"],
    ["a name that no file can have", `${folder}/a\0b`, "not-found"],
  ])("%s is none, and is left as it is", (_, path, code) => {
    const before = existsSync(path) && path.startsWith(folder) && path !== aFolder ? readFileSync(path) : undefined;
    expect(codeOf(() => openSqliteStore(path, { create: true }))).toBe(code);
    if (before !== undefined) expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("an empty file is one to be, and none to look at", () => {
    expect(codeOf(() => openSqliteStore(empty))).toBe("not-a-casebook");
    expect(codeOf(() => openSqliteStore(empty, { look: true }))).toBe("not-a-casebook");
    openSqliteStore(empty, { create: true }).close();
    expect(openSqliteStore(empty).counts().documents).toBe(0);
  });

  test("is not begun where nobody asked for it", () => {
    const path = freshPath();
    expect(codeOf(() => openSqliteStore(path))).toBe("not-found");
    expect(codeOf(() => openSqliteStore(path, { look: true }))).toBe("not-found");
    expect(existsSync(path)).toBe(false);
  });

  test("of a newer program is refused, and left as it is", () => {
    const path = freshPath();
    openSqliteStore(path, { create: true }).close();
    const db = new DatabaseSync(path);
    db.exec(`PRAGMA user_version = ${migrations.length + 1}`);
    db.close();
    const bytes = readFileSync(path);
    expect(codeOf(() => openSqliteStore(path))).toBe("newer-casebook");
    expect(() => openSqliteStore(path, { look: true })).toThrow(`version ${migrations.length + 1}`);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test("that another program holds is told to be in use", () => {
    const path = freshPath();
    const store = openSqliteStore(path, { create: true, waitMs: 50 });
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    expect(codeOf(() => store.markLinked(["none"]))).toBe("locked");
    expect(store.counts().documents).toBe(0);
    other.exec("ROLLBACK");
    other.close();
    store.markLinked(["none"]);
    store.close();
  });

  test("that is damaged is told to be", async () => {
    const path = freshPath();
    const store = openSqliteStore(path, { create: true });
    store.add(await entryFrom(councilReport.repeat(2000)));
    store.close();
    const bytes = readFileSync(path);
    bytes.fill(0xff, 8192, bytes.length - 4096);
    writeFileSync(path, bytes);
    const code = codeOf(() => openSqliteStore(path).documents());
    expect(["damaged-casebook", "not-a-casebook"]).toContain(code);
  });

  test("has tables with types, keys between them, and a version", async () => {
    const path = freshPath();
    const store = openSqliteStore(path, { create: true });
    store.add(await entryFrom(ministryReport));
    const db = new DatabaseSync(path);
    const one = (sql: string): unknown => Object.values(db.prepare(sql).get())[0];
    expect(one("PRAGMA application_id")).toBe(0x48525359);
    expect(one("PRAGMA user_version")).toBe(migrations.length);
    expect(one("PRAGMA journal_mode")).toBe("wal");
    expect(() => db.exec("UPDATE event SET latitude = 'north'")).toThrow("cannot store TEXT value in REAL column");
    expect(() =>
      db.exec(
        "INSERT INTO claim SELECT 99, document, 'c', 99, slot, value, shown, stance, act, statement, first_voice, last_voice, quote, start, stop FROM claim LIMIT 1",
      ),
    ).toThrow("FOREIGN KEY");
    expect(() => db.exec("UPDATE claim SET value = '{'")).toThrow("CHECK");
    db.close();
    store.close();
  });

  test.each([
    "UPDATE review SET why = 'x'",
    "DELETE FROM review",
    "INSERT OR REPLACE INTO review SELECT * FROM review",
  ])("refuses to change a review: %s", (sql) => {
    const path = freshPath();
    const store = openSqliteStore(path, { create: true });
    const review = store.appendReview(() => ({
      number: 1,
      id: "r-1",
      at: "2031-06-01T12:00:00Z",
      by: "Ada",
      why: "",
      action: "note",
      subject: "document/none",
      previous: "0".repeat(64),
      hash: "1".repeat(64),
    }));
    const db = new DatabaseSync(path);
    expect(() => db.exec(sql)).toThrow("a review");
    db.close();
    expect(store.reviews()).toEqual([review]);
    store.close();
  });

  test.each<[string, string, string]>([
    ["a text that was changed", "UPDATE document SET text = text || ' Or so.'", "its text is not what was read"],
    [
      "a reading that was changed",
      "UPDATE reading SET packed = (SELECT packed FROM source)",
      "its reading is not what was put in",
    ],
    ["a reading that is no packed text", "UPDATE reading SET packed = x'00'", "its reading is not what was put in"],
    ["a reading that is missing", "DELETE FROM reading", "it has no reading"],
    [
      "a search index that does not fit",
      "INSERT INTO document_text (document_text) VALUES ('delete-all')",
      "search index",
    ],
    ["a reference to nothing", "PRAGMA foreign_keys = OFF; DELETE FROM voice", "that is not there"],
  ])("tells %s", async (_, sql, what) => {
    const path = freshPath();
    const store = openSqliteStore(path, { create: true });
    store.add(await entryFrom(ministryReport));
    expect(store.damage()).toEqual([]);
    const db = new DatabaseSync(path);
    db.exec(sql);
    db.close();
    expect(
      store
        .damage()
        .map((one) => one.what)
        .join("; "),
    ).toContain(what);
    store.close();
  });

  // Whoever runs as root may write everywhere; another user is asked then.
  const someUser = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  test.skipIf(process.platform === "win32")("that may only be read can be looked at, not added to", async () => {
    const closed = mkdtempSync(join(tmpdir(), "hearsay-read-only-"));
    const path = join(closed, "a.hearsay");
    const store = openSqliteStore(path, { create: true });
    store.add(await entryFrom(ministryReport));
    store.close();
    // As a crash leaves it: its header tells of a journal.
    const crashed = join(closed, "b.hearsay");
    writeFileSync(crashed, readFileSync(path));
    const db = new DatabaseSync(crashed);
    db.exec("PRAGMA journal_mode = WAL");
    db.close();
    for (const name of readdirSync(closed)) chmodSync(join(closed, name), 0o444);
    chmodSync(closed, 0o555);
    try {
      for (const file of [path, crashed]) {
        const script = `
          const { openSqliteStore } = await import(${JSON.stringify(new URL("../../src/store/sqlite/open.ts", import.meta.url).href)});
          const look = openSqliteStore(${JSON.stringify(file)}, { look: true });
          const seen = [look.documents().length, look.search("Orvania").length, look.damage().length];
          look.close();
          let code = "none";
          try { openSqliteStore(${JSON.stringify(file)}, { waitMs: 0 }); } catch (error) { code = error.code; }
          console.log(JSON.stringify([...seen, code]));`;
        const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
          ...someUser,
          env: { ...process.env, TMPDIR: "/tmp/none" },
          stdio: ["ignore", "pipe", "pipe"],
        });
        const { out, err } = await outputOf(child);
        expect(out.trim(), err).toBe(JSON.stringify([1, 1, 0, "unwritable"]));
      }
    } finally {
      chmodSync(closed, 0o755);
      rmSync(closed, { recursive: true, force: true });
    }
  });
});

async function outputOf(child: ChildProcess): Promise<{ readonly out: string; readonly err: string }> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (piece) => {
    out += String(piece);
  });
  child.stderr?.on("data", (piece) => {
    err += String(piece);
  });
  await new Promise((resolve) => child.on("close", resolve));
  return { out, err };
}

describe("words as a query", () => {
  test.each<[string, string | undefined]>([
    ["strike Velm", '"strike" "Velm"'],
    ['strik* "near Velm" OR', '"strik"* "near Velm" "OR"'],
    ['an "open end', '"an" "open end"'],
    ['"phrase*"', '"phrase*"'],
    ["NOT (a:b)", '"NOT" "(a:b)"'],
    ['" * 🙂', undefined],
    ["", undefined],
  ])("%s", (words, query) => {
    expect(searchQuery(words)).toBe(query);
  });
});
