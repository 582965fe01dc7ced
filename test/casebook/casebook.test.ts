import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type AddOutcome, add } from "../../src/casebook/add.ts";
import { type Casebook, openCasebook } from "../../src/casebook/casebook.ts";
import { accept } from "../../src/casebook/decide.ts";
import { documentNamed, documents, readingOf, removeDocument } from "../../src/casebook/documents.ts";
import { type RereadOutcome, reread } from "../../src/casebook/reread.ts";
import { search } from "../../src/casebook/search.ts";
import { statusOf } from "../../src/casebook/status.ts";
import { verify } from "../../src/casebook/verify.ts";
import { quote } from "../../src/core/model/span.ts";
import { readSource } from "../../src/core/reading/read-source.ts";
import { type ReadingTools, stampOf } from "../../src/core/reading/reading-tools.ts";
import { councilReport, ministryReport, plain, residentsReport, toolsFor } from "./marked-reader.ts";

const reports = [ministryReport, residentsReport, councilReport];
const tools = toolsFor(reports);

let folder = "";
let casebook: Casebook;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay casebook "));
  mkdirSync(join(folder, "reports"));
  writeFileSync(join(folder, "reports", "a ministry.txt"), plain(ministryReport));
  writeFileSync(join(folder, "reports", "b residents.txt"), plain(residentsReport));
  writeFileSync(join(folder, "reports", "c council.txt"), plain(councilReport));
  casebook = await openCasebook(join(folder, "case.hearsay"), { create: true, now: () => "2031-06-01T12:00:00Z" });
});
afterEach(() => {
  expect(verify(casebook).damage).toEqual([]);
  casebook.close();
  rmSync(folder, { recursive: true, force: true });
});

async function all<T>(outcomes: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const outcome of outcomes) list.push(outcome);
  return list;
}

const adding = (paths: readonly string[], over: Partial<ReadingTools> = {}): Promise<readonly AddOutcome[]> =>
  all(add(casebook, paths, { tools: { ...tools, ...over }, folder }));
const kinds = (outcomes: readonly (AddOutcome | RereadOutcome)[]): readonly string[] =>
  outcomes.map(({ kind, file }) => `${kind} ${file}`);

describe("add", () => {
  test("a folder: each document is read as it is without a casebook", async () => {
    expect(kinds(await adding(["reports"]))).toEqual([
      "added reports/a ministry.txt",
      "added reports/b residents.txt",
      "added reports/c council.txt",
    ]);
    const [row] = documents(casebook);
    const kept = casebook.store.source(row?.id ?? "");
    if (kept === undefined) throw new Error("Its source is kept.");
    expect(readingOf(casebook, row?.id ?? "")).toEqual(await readSource(kept.source, tools));
    expect(row).toMatchObject({ events: 1, readAt: "2031-06-01T12:00:00Z" });
  });

  test("the same bytes are read once, under all their names", async () => {
    cpSync(join(folder, "reports", "a ministry.txt"), join(folder, "reports", "a.copy\nof it.txt"));
    const first = await adding(["reports"]);
    expect(first.map(({ kind }) => kind)).toEqual(["added", "known", "added", "added"]);
    const again = await adding(["reports"], {
      reader: { ...tools.reader, read: () => Promise.reject(new Error("It was read again.")) },
    });
    expect(again.every(({ kind }) => kind === "known")).toBe(true);
    expect(documents(casebook).map(({ files }) => files.length)).toEqual([2, 1, 1]);
    expect(documentNamed(casebook, "reports/a.copy\nof it.txt").id).toBe(
      documentNamed(casebook, "reports/a ministry.txt").id,
    );
  });

  test("one bad file is told and stops nothing", async () => {
    writeFileSync(join(folder, "reports", "b.empty"), "");
    writeFileSync(
      join(folder, "reports", "b.other.txt"),
      "اجتمع المجلس يوم الاثنين وتحدث لساعات عن الجسر والطريق خلفه.",
    );
    const outcomes = await adding(["none.txt", "reports", "*.docx"]);
    expect(kinds(outcomes)).toEqual([
      "failure none.txt",
      "added reports/a ministry.txt",
      "added reports/b residents.txt",
      "failure reports/b.empty",
      "failure reports/b.other.txt",
      "added reports/c council.txt",
      "note *.docx",
    ]);
    const codes = outcomes.flatMap((outcome) => (outcome.kind === "failure" ? [outcome.error.code] : []));
    expect(codes).toEqual(["not-found", "empty", "unsupported-language"]);
  });

  test("the casebook among the reports is left out", async () => {
    expect(kinds(await adding(["."]))).toEqual([
      "note case.hearsay",
      "note case.hearsay-shm",
      "note case.hearsay-wal",
      "added reports/a ministry.txt",
      "added reports/b residents.txt",
      "added reports/c council.txt",
    ]);
    writeFileSync(join(folder, "b.hearsay"), "");
    expect(kinds(await adding(["b.hearsay"]))).toEqual(["failure b.hearsay"]);
  });

  test("what the user says of documents is kept with them", async () => {
    await all(
      add(casebook, ["reports"], { tools, folder, given: { published: "2031-05-05", publisher: "Velm Herald" } }),
    );
    expect(documents(casebook).map(({ published, publisher }) => [published, publisher])).toEqual(
      Array(3).fill(["2031-05-05", "Velm Herald"]),
    );
  });

  test("a bug in reading is not swallowed, and what was added stays", async () => {
    const read: ReadingTools["reader"]["read"] = (text, ...rest) =>
      text.includes("Residents") ? Promise.reject(new TypeError("a bug")) : tools.reader.read(text, ...rest);
    await expect(adding(["reports"], { reader: { ...tools.reader, read } })).rejects.toThrow("a bug");
    expect(documents(casebook).map(({ files }) => files)).toEqual([["reports/a ministry.txt"]]);
  });

  test("stops when it is told to, with what was added", async () => {
    const stop = new AbortController();
    const outcomes = add(casebook, ["reports"], { tools, folder, signal: stop.signal });
    await outcomes.next();
    stop.abort();
    await expect(outcomes.next()).rejects.toThrow("aborted");
    expect(documents(casebook)).toHaveLength(1);
  });
});

describe("reread", () => {
  const newer = toolsFor([ministryReport.replace("t=air-strike", "t=bombing"), residentsReport, councilReport], "2");

  test("reads what an older reader read, without its files, and keeps ids", async () => {
    await all(add(casebook, ["reports"], { tools, folder, given: { publisher: "Velm Herald" } }));
    rmSync(join(folder, "reports"), { recursive: true });
    const before = readingOf(casebook, "reports/a ministry.txt");
    expect(statusOf(casebook, stampOf(tools)).toReread).toBe(0);
    expect(statusOf(casebook, stampOf(newer)).toReread).toBe(3);
    expect(kinds(await all(reread(casebook, { tools: newer })))).toEqual([
      "reread reports/a ministry.txt",
      "reread reports/b residents.txt",
      "reread reports/c council.txt",
    ]);
    const after = readingOf(casebook, "reports/a ministry.txt");
    expect(after.readBy.version).toBe("2");
    expect(after.events[0]).toMatchObject({ id: before.events[0]?.id, type: "bombing" });
    expect(after.document).toEqual(before.document);
    expect(statusOf(casebook, stampOf(newer)).toReread).toBe(0);
    expect(await all(reread(casebook, { tools: newer }))).toEqual([]);
  });

  test("never touches a review", async () => {
    await adding(["reports"]);
    const { document, events } = readingOf(casebook, "reports/a ministry.txt");
    const review = accept(casebook, `${document.id}/${events[0]?.id}`, { by: "Ada", why: "seen on the map" });
    await all(reread(casebook, { tools: newer }));
    expect(casebook.store.reviews()).toEqual([review]);
  });

  test("what the new reader cannot read keeps its old reading", async () => {
    await adding(["reports"]);
    const [row] = documents(casebook);
    const before = readingOf(casebook, row?.id ?? "");
    const { HearsayError } = await import("../../src/core/model/errors.ts");
    const reader = { ...newer.reader, read: () => Promise.reject(new HearsayError("no-words", { detail: "signs" })) };
    const outcomes = await all(reread(casebook, { tools: { ...newer, reader }, documents: [row?.id ?? "", "none"] }));
    expect(kinds(outcomes)).toEqual(["failure reports/a ministry.txt"]);
    expect(readingOf(casebook, row?.id ?? "")).toEqual(before);
  });
});

describe("documents", () => {
  test("are named by what is theirs alone", async () => {
    await adding(["reports"]);
    cpSync(join(folder, "reports", "c council.txt"), join(folder, "x.txt"));
    await adding(["x.txt"]);
    expect(documentNamed(casebook, "x.txt").files).toEqual(["reports/c council.txt", "x.txt"]);
    expect(() => documentNamed(casebook, "nobody")).toThrow("Cannot find the document nobody in the casebook: nothing");
    // A file of the same name with other bytes, read from the same place later.
    writeFileSync(join(folder, "x.txt"), plain(ministryReport).replace("12", "14"));
    await adding(["x.txt"]);
    expect(() => readingOf(casebook, "x.txt")).toThrow("2 documents are called so");
  });

  test("that are removed can be added again", async () => {
    await adding(["reports"]);
    const { id } = removeDocument(casebook, "reports/a ministry.txt");
    expect(documents(casebook)).toHaveLength(2);
    expect(() => removeDocument(casebook, id)).toThrow("Cannot find the document");
    expect((await adding(["reports"])).map(({ kind }) => kind)).toEqual(["added", "known", "known"]);
  });
});

describe("search", () => {
  test("shows the words where most of them stand together", async () => {
    await adding(["reports"]);
    const [found, ...others] = search(casebook, "velm bombed depot");
    expect(others).toEqual([]);
    const { text } = readingOf(casebook, found?.document ?? "").document;
    expect(found?.spans.map((span) => quote(text, span))).toEqual(["bombed", "depot", "Velm"]);
    expect(found?.at && quote(text, found.at)).toBe("bombed a fuel depot near Velm");
    expect(found?.excerpt.filter(({ kind }) => kind === "evidence").map((piece) => piece.text)).toEqual([
      "bombed",
      "depot",
      "Velm",
    ]);
  });

  test("a title alone has no excerpt", async () => {
    writeFileSync(join(folder, "t.json"), JSON.stringify({ title: "Zorrat", text: plain(councilReport) }));
    await adding(["t.json"]);
    expect(search(casebook, "zorrat")).toMatchObject([{ title: "Zorrat", spans: [], excerpt: [] }]);
  });
});

describe("verify", () => {
  test.each<[string, string, string]>([
    [
      "a row that quotes something else",
      "UPDATE claim SET quote = 'nothing' WHERE number = 1",
      " as it was read: quote",
    ],
    [
      "a row that points elsewhere",
      "UPDATE event SET start = 0, stop = 3 WHERE number = 1",
      " as it was read: trigger",
    ],
    [
      "a row that points elsewhere and quotes what stands there",
      "UPDATE claim SET start = 0, stop = 3, quote = substr((SELECT text FROM document WHERE number = claim.document), 1, 3) WHERE number = 1",
      " as it was read: quote, span",
    ],
    ["a row that is missing", "DELETE FROM claim WHERE number = 1", " is missing among its rows"],
    ["a row too many", "UPDATE event SET id = 'e-0' WHERE number = 1", "event e-0 is not in its reading"],
    ["another number", `UPDATE claim SET value = '{"min":99,"max":99}' WHERE number = 1`, " as it was read: value"],
    [
      "another number, in words alone",
      "UPDATE claim SET shown = '99' WHERE number = 1",
      "its rows are not as they were put in",
    ],
    ["an accusation made a denial", "UPDATE claim SET stance = 'CT-' WHERE number = 1", " as it was read: stance"],
    ["another slot", "UPDATE claim SET slot = 'damage' WHERE number = 1", " as it was read: slot"],
    ["another speaker", "UPDATE voice SET name = 'Nobody' WHERE number = 1", " as it was read: name"],
    ["another party", "UPDATE voice SET party = 'velm' WHERE number = 1", " as it was read: party"],
    ["another act of saying", "UPDATE statement SET act = 'denies' WHERE number = 1", " as it was read: act"],
    ["another type", "UPDATE event SET type = 'battle' WHERE number = 1", " as it was read: type"],
    [
      "another day",
      "UPDATE event SET first_day = 1, last_day = 2, days_known = 1 WHERE number = 1",
      " as it was read: days",
    ],
    ["another day in the tree of days", "DELETE FROM event_days", " has other days in event_days"],
    [
      "another title",
      "UPDATE document SET title = 'Nothing happened' WHERE number = 1",
      "the document is not as it was read: title",
    ],
    ["another day of publication", "UPDATE document SET published = '2001-01-01' WHERE number = 1", "read: published"],
    ["another id", "UPDATE document SET id = 'ab' || substr(id, 3) WHERE number = 1", "read: id"],
    ["another reader", "UPDATE reading SET version = '0' WHERE document = 1", "the reader is not the one that read it"],
    [
      "another time of reading",
      "UPDATE reading SET read_at = '2001-01-01T00:00:00Z'",
      "its rows are not as they were put in",
    ],
    [
      "what another document was read from",
      "UPDATE source SET packed = (SELECT packed FROM source WHERE document = 2) WHERE document = 1",
      "what it was read from is not what was put in",
    ],
    [
      "another day that the user gave",
      `UPDATE source SET given = '{"published":"1999"}'`,
      "what it was read from is not what was put in",
    ],
    ["nothing to read it from again", "DELETE FROM source WHERE document = 1", "what it was read from is missing"],
    ["an event taken out of its incident", "UPDATE document SET linked = 1", "was linked and is in no incident"],
  ])("tells %s", async (_, sql, what) => {
    await adding(["reports"]);
    const other = new DatabaseSync(casebook.path);
    other.exec(`SAVEPOINT before; ${sql}; RELEASE before`);
    expect(
      verify(casebook)
        .damage.map((one) => one.what)
        .join("; "),
    ).toContain(what);
    other.close();
    // As it was, for the check after every test.
    for (const { id } of documents(casebook)) casebook.store.remove(id);
    await adding(["reports"]);
  });

  test("a document that was read before rows were hashed is whole, and a changed value of it shows", async () => {
    await adding(["reports"]);
    const other = new DatabaseSync(casebook.path);
    other.exec("UPDATE reading SET rows_sha256 = NULL; UPDATE source SET sha256 = NULL");
    expect(verify(casebook).damage).toEqual([]);
    other.exec("SAVEPOINT before; UPDATE claim SET stance = 'Uu' WHERE number = 1");
    other.exec("RELEASE before");
    expect(verify(casebook).damage).toMatchObject([{ what: expect.stringContaining(" as it was read: stance") }]);
    other.close();
    for (const { id } of documents(casebook)) casebook.store.remove(id);
    await adding(["reports"]);
  });

  test("a table that is missing is named, and nothing crashes", async () => {
    await adding(["reports"]);
    const path = join(folder, "broken.hearsay");
    casebook.close();
    cpSync(casebook.path, path);
    casebook = await openCasebook(join(folder, "case.hearsay"));
    const other = new DatabaseSync(path);
    other.exec("PRAGMA foreign_keys = OFF; DROP TABLE claim");
    other.close();
    const broken = await openCasebook(path);
    expect(verify(broken).damage.map(({ what }) => what)).toContain("the table claim is missing");
    expect(() => documents(broken)).toThrow("its tables are not those that were made");
    broken.close();
  });
});
