// What holds of every casebook, on invented reports with copies, rewrites, round-ups and older incidents among them.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Casebook, openCasebook } from "../../src/casebook/casebook.ts";
import { removeDocument } from "../../src/casebook/documents.ts";
import { incidents, link } from "../../src/casebook/incidents.ts";
import { verify } from "../../src/casebook/verify.ts";
import type { DocumentEntry } from "../../src/store/casebook-store.ts";
import { someEntries } from "./some-entries.ts";
import { type Tables, wholeTables } from "./whole-tables.ts";

let folder = "";
let entries: readonly DocumentEntry[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay properties "));
  entries = await someEntries();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
/** What a casebook holds after something was done to it; it is whole, and nothing waits. */
async function heldAfter(act: (casebook: Casebook) => void): Promise<Tables> {
  made += 1;
  const path = join(folder, `${made}.hearsay`);
  const casebook = await openCasebook(path, { create: true });
  act(casebook);
  expect(verify(casebook).damage).toEqual([]);
  expect(casebook.store.counts()).toMatchObject({ staleIncidents: 0, unlinkedDocuments: 0 });
  casebook.close();
  return wholeTables(path);
}

const adding =
  (some: readonly DocumentEntry[], batch = some.length) =>
  (casebook: Casebook): void => {
    for (let from = 0; from < some.length; from += batch) {
      for (const entry of some.slice(from, from + batch)) casebook.store.add(entry);
      link(casebook);
    }
  };

describe("a casebook", () => {
  test("has incidents of several documents, copies, suggestions and background in these reports", async () => {
    const tables = await heldAfter((casebook) => {
      adding(entries)(casebook);
      expect(incidents(casebook, 3).length).toBeGreaterThan(3);
    });
    expect(tables["copy"]?.length).toBeGreaterThan(5);
    expect(tables["incident_relation"]?.length).toBeGreaterThan(3);
    expect(tables["event"]?.some((row) => row.includes('"background"'))).toBe(true);
  });

  test("to which the same is added again, and linked again, stays as it was", async () => {
    const once = await heldAfter(adding(entries));
    const again = await heldAfter((casebook) => {
      adding(entries, 13)(casebook);
      for (const entry of [...entries].reverse()) expect(casebook.store.add(entry)).toBe("known");
      expect(link(casebook)).toMatchObject({ documents: 0, compared: 0 });
    });
    expect(again).toEqual(once);
  });

  test("from which documents are removed is as if it never had had them", async () => {
    for (const removed of [[0], [59, 3, 31], entries.flatMap((_, index) => (index % 3 === 0 ? [index] : []))]) {
      const rest = entries.filter((_, index) => !removed.includes(index));
      const without = await heldAfter(adding(rest));
      const taken = await heldAfter((casebook) => {
        adding(entries, 17)(casebook);
        for (const index of removed) removeDocument(casebook, entries[index]?.reading.document.id ?? "");
        link(casebook);
      });
      expect(taken).toEqual(without);
    }
  });
});
