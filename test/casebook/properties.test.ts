// What holds of every casebook, on invented reports with copies, rewrites, round-ups and older incidents among them.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Casebook, openCasebook } from "../../src/casebook/casebook.ts";
import { endingCrowds } from "../../src/casebook/crowds.ts";
import { removeDocument } from "../../src/casebook/documents.ts";
import { incidents } from "../../src/casebook/incidents.ts";
import { linkCasebook } from "../../src/casebook/link.ts";
import { link } from "../../src/casebook/linking.ts";
import { statusOf } from "../../src/casebook/status.ts";
import { verify } from "../../src/casebook/verify.ts";
import { actorCatalogue } from "../../src/core/catalogue/actors/catalogue.ts";
import type { DocumentEntry } from "../../src/store/document-rows.ts";
import { someEntries } from "./some-entries.ts";
import { type Tables, wholeTables } from "./whole-tables.ts";

let folder = "";
let entries: readonly DocumentEntry[] = [];
let everyOther: readonly DocumentEntry[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay properties "));
  entries = await someEntries();
  everyOther = [...entries.filter((_, index) => index % 2 === 1), ...entries.filter((_, index) => index % 2 === 0)];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Links as `link` does, where a key that more events than this have finds nobody. */
function linkUpTo({ store }: Casebook, mostFiled: number): void {
  linkCasebook(store, actorCatalogue(), { together: [], apart: [] }, { mostFiled });
}

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
    expect(tables["incident_relation"]?.length).toBeGreaterThan(1);
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

  test("to which reports came in any order, in any goes, is the same where keys are crowded", async () => {
    for (const most of [0, 2, 5, 12]) {
      const crowding =
        (some: readonly DocumentEntry[], batch: number) =>
        (casebook: Casebook): void => {
          for (let from = 0; from < some.length; from += batch) {
            for (const entry of some.slice(from, from + batch)) casebook.store.add(entry);
            linkUpTo(casebook, most);
          }
        };
      const once = await heldAfter(crowding(entries, entries.length));
      expect(await heldAfter(crowding(entries, 7))).toEqual(once);
      expect(await heldAfter(crowding([...entries].reverse(), 11))).toEqual(once);
      expect(await heldAfter(crowding(everyOther, 1))).toEqual(once);
    }
  });

  test("keeps fewer pairs the sooner a key is crowded, and says which keys are", async () => {
    const pairs: number[] = [];
    await heldAfter((casebook) => {
      for (const entry of entries) casebook.store.add(entry);
      for (const most of [10_000, 12, 5, 2]) {
        casebook.store.unlinkHolding(casebook.store.crowds(0));
        linkUpTo(casebook, most);
        pairs.push(casebook.store.counts().pairs);
        expect(casebook.store.crowds(most).every(({ events }) => events > most)).toBe(true);
      }
      expect(casebook.store.crowds(2).length).toBeGreaterThan(5);
      expect(statusOf(casebook).crowds).toEqual([]);
    });
    expect(pairs).toEqual([...pairs].sort((a, b) => b - a));
    expect(new Set(pairs).size).toBe(4);
  });

  test("in which a crowd ends is as if it never had been", async () => {
    for (const most of [2, 5, 12]) {
      const removed = entries.filter((_, index) => index % 4 === 1);
      const without = await heldAfter((casebook) => {
        for (const entry of entries) if (!removed.includes(entry)) casebook.store.add(entry);
        linkUpTo(casebook, most);
      });
      const taken = await heldAfter((casebook) => {
        for (const entry of entries) casebook.store.add(entry);
        linkUpTo(casebook, most);
        for (const { reading } of removed) {
          const { id } = reading.document;
          endingCrowds(casebook.store, id, () => casebook.store.remove(id), most);
        }
        linkUpTo(casebook, most);
      });
      expect(taken).toEqual(without);
    }
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
