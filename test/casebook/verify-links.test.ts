// What was worked out, changed with a word of SQL: `verify` sees it where it works out all of it anew.

import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCasebook } from "../../src/casebook/casebook.ts";
import { merge, split } from "../../src/casebook/decide.ts";
import { incidents } from "../../src/casebook/incidents.ts";
import { link } from "../../src/casebook/linking.ts";
import { verify } from "../../src/casebook/verify.ts";
import { verifyLinks } from "../../src/casebook/verify-links.ts";
import { someEntries } from "./some-entries.ts";

const who = { by: "Rasa Mirel", why: "seen on the spot" };
let folder = "";
let whole = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-links-"));
  whole = join(folder, "whole.hearsay");
  const casebook = await openCasebook(whole, { create: true });
  const entries = (await someEntries()).slice(0, 24);
  // In several goes, with a report that went and decisions between them: how it came about tells nothing.
  for (const part of [entries.slice(0, 10), entries.slice(10, 16), entries.slice(16)]) {
    for (const entry of part) casebook.store.add(entry);
    link(casebook);
  }
  const [first, second, third] = incidents(casebook, 2);
  if (first === undefined || second === undefined || third === undefined) throw new Error("three incidents");
  merge(casebook, [first.id, second.id], who);
  const [leaving] = third.events;
  split(casebook, third.id, [`${leaving?.document}/${leaving?.event}`], who);
  casebook.store.remove(entries[3]?.source.id ?? "");
  link(casebook);
  casebook.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is found after a change, each without the names. */
async function found(sql: string | undefined): Promise<readonly string[]> {
  const path = join(folder, "changed.hearsay");
  copyFileSync(whole, path);
  if (sql !== undefined) {
    const db = new DatabaseSync(path);
    expect(db.prepare(sql).run().changes).toBeGreaterThan(0);
    db.close();
  }
  const casebook = await openCasebook(path, { look: true });
  expect(verify(casebook).damage).toEqual([]);
  const { damage, waiting } = await verifyLinks(casebook);
  expect(waiting).toBe(0);
  casebook.close();
  return [...new Set(damage.map(({ what }) => what.replaceAll(/[0-9a-f]{32}(?:\/\S+)?|\be-\w+|-?\d[\d.]*/g, "…")))];
}

const somePair = "(SELECT a FROM pair ORDER BY a, b LIMIT 1) AND b = (SELECT b FROM pair ORDER BY a, b LIMIT 1)";

describe("what was worked out", () => {
  test("is what comes out of the readings, however they came in", async () => {
    expect(await found(undefined)).toEqual([]);
  });
  test.each<[string, string, RegExp]>([
    ["a score", `UPDATE pair SET score = 9.5 WHERE a = ${somePair}`, /has another score with/],
    ["reasons", `UPDATE pair SET why = '[]' WHERE a = ${somePair}`, /has other reasons with/],
    ["a pair that is gone", `DELETE FROM pair WHERE a = ${somePair}`, /is not paired with/],
    [
      "a pair that is made up",
      `INSERT INTO pair (a, b, score, why) SELECT one.number, other.number, 5, '[]' FROM event AS one, event AS other
        WHERE one.number < other.number AND NOT EXISTS (SELECT 1 FROM pair WHERE a = one.number AND b = other.number
          OR b = one.number AND a = other.number) LIMIT 1`,
      /nothing pairs the two/,
    ],
    [
      "a profile",
      `UPDATE event SET profile = replace(profile, '"type":"', '"type":"un') WHERE number = 5`,
      /remembered otherwise/,
    ],
    ["a key", "DELETE FROM event_key WHERE event = (SELECT min(event) FROM event_key)", /filed under other keys/],
    ["a fingerprint", "UPDATE document_key SET key = key || '0' WHERE document = 7", /filed under other keys/],
    [
      "a share",
      "UPDATE copy SET share = share / 2 WHERE a = (SELECT min(a) FROM copy)",
      /what it shares with … is not what it shares/,
    ],
    [
      "a heading",
      `UPDATE incident SET type = 'un' || type WHERE number = (SELECT min(number) FROM incident)`,
      /headed otherwise/,
    ],
    ["background", "UPDATE incident_event SET background = 1 - background WHERE event = 9", /for other reasons/],
    [
      "a relation",
      "DELETE FROM incident_relation WHERE (kind, a, b) = (SELECT kind, a, b FROM incident_relation ORDER BY 1, 2, 3 LIMIT 1)",
      /a relation is missing/,
    ],
  ])("%s that was changed shows", async (_, sql, expected) => {
    const [what, ...others] = await found(sql);
    expect(what).toMatch(expected);
    expect(others).toEqual([]);
  });

  test("waits where documents wait for linking", async () => {
    const path = join(folder, "waiting.hearsay");
    copyFileSync(whole, path);
    const db = new DatabaseSync(path);
    db.prepare("UPDATE document SET linked = 0 WHERE number = 5").run();
    db.close();
    const again = await openCasebook(path, { look: true });
    expect(await verifyLinks(again)).toEqual({ documents: 0, waiting: 1, damage: [] });
    again.close();
  });
});
