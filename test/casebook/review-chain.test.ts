// The chain of decisions against somebody who can write the file: triggers dropped, rows changed, cut, moved, put in by plain SQL.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { add } from "../../src/casebook/add.ts";
import { openCasebook } from "../../src/casebook/casebook.ts";
import { accept, note, rate } from "../../src/casebook/decide.ts";
import { sha256 } from "../../src/casebook/digest.ts";
import { documents, readingOf } from "../../src/casebook/documents.ts";
import { link } from "../../src/casebook/linking.ts";
import { verify } from "../../src/casebook/verify.ts";
import { runCli } from "../../src/cli/run.ts";
import { appendReview } from "../../src/core/incidents/review/chain.ts";
import type { Review } from "../../src/core/model/review.ts";
import { world } from "../cli/test-io.ts";
import { ministryReport, plain, toolsFor } from "./marked-reader.ts";

let folder = "";
let chain: readonly Review[] = [];

/** A casebook with four decisions, for every case to spoil a copy of. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay chain "));
  writeFileSync(join(folder, "ministry.txt"), plain(ministryReport));
  const casebook = await openCasebook(join(folder, "whole.hearsay"), { create: true });
  for await (const { kind } of add(casebook, ["ministry.txt"], { tools: toolsFor([ministryReport]), folder }))
    expect(kind).toBe("added");
  link(casebook);
  const document = documents(casebook)[0]?.id ?? "";
  const claim = `${document}/${readingOf(casebook, document).claims[0]?.id}`;
  const who = { by: "M. Orsk", why: "read the order" };
  accept(casebook, claim, who);
  rate(casebook, document, "B", who);
  note(casebook, document, "the paper's second edition", who);
  rate(casebook, claim, 2, who);
  chain = casebook.store.reviews();
  casebook.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const unguarded =
  "DROP TRIGGER review_follows; DROP TRIGGER review_stays; DROP TRIGGER review_is_kept; PRAGMA foreign_keys = OFF;";

/** What `hearsay verify` says of a copy that somebody has spoiled, line by line, and how it ends. */
async function verified(
  spoil: (db: DatabaseSyncInstance) => void,
  words: readonly string[] = [],
  { leftUnguarded = false }: { readonly leftUnguarded?: boolean } = {},
): Promise<{ readonly status: number; readonly lines: readonly string[] }> {
  const path = join(folder, "spoiled.hearsay");
  cpSync(join(folder, "whole.hearsay"), path);
  const db = new DatabaseSync(path);
  const guards: readonly { readonly sql: string }[] = db
    .prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'review%'")
    .all();
  db.exec(unguarded);
  spoil(db);
  // A forger leaves no trace that is seen so easily.
  if (!leftUnguarded) for (const { sql } of guards) db.exec(sql);
  db.close();
  const io = world({ folder });
  const status = await runCli(["verify", "spoiled.hearsay", ...words], io);
  return { status, lines: io.stdout.text().trimEnd().split("\n") };
}

const nothing = (): void => undefined;
const running =
  (sql: string) =>
  (db: DatabaseSyncInstance): void =>
    db.exec(sql);

/** Another chain of the same length, with nothing wrong in it, in the place of the one that was there. */
function madeAnew(db: DatabaseSyncInstance): void {
  db.exec("DELETE FROM review");
  let last: Review | undefined;
  for (const { number: _, id: __, previous: ___, hash: ____, ...draft } of chain) {
    last = appendReview(last, { ...draft, by: "Somebody Else" }, sha256);
    put(db, last);
  }
}

function put(db: DatabaseSyncInstance, { before, after, undoes, ...rest }: Review): void {
  db.prepare(
    "INSERT OR REPLACE INTO review (number, id, at, by, why, action, subject, before, after, undoes, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  ).run(
    rest.number,
    rest.id,
    rest.at,
    rest.by,
    rest.why,
    rest.action,
    rest.subject,
    before === undefined ? null : JSON.stringify(before),
    after === undefined ? null : JSON.stringify(after),
    undoes ?? null,
    rest.previous,
    rest.hash,
  );
}

/** A forger who knows how hashes are made, and changes one review with its hash. */
function forged(db: DatabaseSyncInstance): void {
  const [first, second] = chain;
  if (first === undefined || second === undefined) throw new Error("There are four reviews.");
  const { number: _, id: __, previous: ___, hash: ____, ...draft } = second;
  put(db, appendReview(first, { ...draft, why: "nobody asked" }, sha256));
}

const swapped =
  "UPDATE review SET number = 9 WHERE number = 2; UPDATE review SET number = 2 WHERE number = 3; UPDATE review SET number = 3 WHERE number = 9";

describe("hearsay verify names the first wrong link", () => {
  test("and that decisions are guarded no more", async () => {
    expect(await verified(nothing, [], { leftUnguarded: true })).toEqual({
      status: 2,
      lines: [
        "tables: the trigger review_follows is missing",
        "tables: the trigger review_is_kept is missing",
        "tables: the trigger review_stays is missing",
        "1 document, 4 reviews: 3 things not as it was made",
      ],
    });
    const other = "CREATE TRIGGER review_stays BEFORE DELETE ON review BEGIN SELECT 1; END";
    expect((await verified(running(other), [], { leftUnguarded: true })).lines).toContain(
      "tables: the trigger review_stays was changed",
    );
    const added = "CREATE TRIGGER quiet AFTER INSERT ON claim BEGIN DELETE FROM claim; END";
    expect((await verified(running(added))).lines[0]).toBe("tables: the trigger quiet was put in");
  });

  test("and none in a chain that nobody touched", async () => {
    expect(await verified(nothing)).toEqual({
      status: 0,
      lines: ["1 document, 4 reviews: all as it was made"],
    });
    for (const { hash } of chain) expect((await verified(nothing, ["--head", hash])).status).toBe(0);
    expect((await verified(nothing, ["--head", "0".repeat(64)])).status).toBe(0);
  });

  const altered = (number: number): string =>
    `log: review ${number} was altered after it was written: its content does not give its hash`;
  test.each<[string, (db: DatabaseSyncInstance) => void, string]>([
    ["a changed reason", running("UPDATE review SET why = 'x' WHERE number = 2"), altered(2)],
    ["another name", running("UPDATE review SET by = 'Ada' WHERE number = 1"), altered(1)],
    ["another time", running("UPDATE review SET at = '2031-01-01T00:00:00Z' WHERE number = 4"), altered(4)],
    ["another grade", running(`UPDATE review SET after = '{"reliability":"A"}' WHERE number = 2`), altered(2)],
    ["a state put in", running(`UPDATE review SET before = '{"text":""}' WHERE number = 3`), altered(3)],
    ["another subject", running("UPDATE review SET subject = subject || '0' WHERE number = 3"), altered(3)],
    ["a change with its hash made anew", forged, "log: review 3 does not continue review 2"],
    ["one cut out", running("DELETE FROM review WHERE number = 2"), "log: review 2 is missing"],
    ["the first two cut off", running("DELETE FROM review WHERE number < 3"), "log: reviews 1 to 2 are missing"],
    [
      "one cut out and the rest moved up",
      running("DELETE FROM review WHERE number = 2; UPDATE review SET number = number - 1 WHERE number > 2"),
      "log: review 2 does not continue review 1",
    ],
    ["two in each other's place", running(swapped), "log: review 2 does not continue review 1"],
  ])("%s", async (_, spoil, first) => {
    const { status, lines } = await verified(spoil);
    expect(lines.filter((line) => line.startsWith("log: "))[0]).toBe(first);
    expect(status).toBe(2);
  });

  test("what was cut off at the end, or made anew as a whole, shows beside a head that was written down", async () => {
    const head = chain.at(-1)?.hash ?? "";
    const cases: readonly [(db: DatabaseSyncInstance) => void, string][] = [
      [running("DELETE FROM review WHERE number = 4"), "the last one is review 3"],
      [running("DELETE FROM review"), "there are none"],
      [madeAnew, "the last one is review 4"],
    ];
    for (const [spoil, end] of cases) {
      expect((await verified(spoil)).status).toBe(0);
      const { status, lines } = await verified(spoil, ["--head", ` ${head.toUpperCase()} `]);
      expect(lines[0]).toBe(
        `log: no review has the hash that was written down (${end}): reviews were cut off, or the chain was made anew`,
      );
      expect(status).toBe(2);
    }
  });

  test("a head that is none is refused", async () => {
    for (const words of ["5c0f", "z".repeat(64), ""])
      expect((await verified(nothing, ["--head", words])).status).toBe(2);
  });

  test("the library tells the same", async () => {
    await verified(running("UPDATE review SET why = 'x' WHERE number = 2"));
    const casebook = await openCasebook(join(folder, "spoiled.hearsay"));
    expect(verify(casebook)).toMatchObject({ reviews: 4, damage: [{ subject: "log", what: altered(2).slice(5) }] });
    casebook.close();
  });
});
