import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Casebook, openCasebook } from "../../src/casebook/casebook.ts";
import { reject } from "../../src/casebook/decide.ts";
import { decisionsOf } from "../../src/casebook/decisions.ts";
import { removeDocument } from "../../src/casebook/documents.ts";
import { dossierOf, reconciliationsOf } from "../../src/casebook/dossier.ts";
import { incidents, link, showIncident } from "../../src/casebook/incidents.ts";
import { versions } from "../../src/casebook/versions.ts";
import { eventTypes } from "../../src/core/catalogue/event-types/list.ts";
import type { SourceDocument } from "../../src/core/model/source.ts";
import { matrixOf } from "../../src/core/views/matrix.ts";
import { entryFrom, ministryReport, plain, residentsReport } from "./marked-reader.ts";

/** The same article with another number. */
const corrected = ministryReport.replace("n=12..>at least 12 people", "n=14>14 people");
/** The same article without its toll. */
const withdrawn = ministryReport.replace(/, <e id=e2.*?<\/m><\/con>/, "</con>");

const who = { by: "M. Orsk", why: "read the order" };

let folder = "";
let casebook: Casebook;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay versions "));
  casebook = await openCasebook(join(folder, "case.hearsay"), { create: true });
  await put(ministryReport);
  await put(residentsReport, { givenId: "r-8", publisher: "Velm Post", published: "2031-05-05" });
});
afterEach(() => {
  casebook.close();
  rmSync(folder, { recursive: true, force: true });
});

async function put(marked: string, about: Partial<SourceDocument> = {}): Promise<string> {
  const told = { givenId: "r-7", publisher: "Orvania Today", published: "2031-05-04", ...about };
  const entry = await entryFrom(marked, told);
  casebook.store.add(entry);
  link(casebook);
  return entry.reading.document.id;
}

const strike = (): string => incidents(casebook)[0]?.id ?? expect.fail("no incident");
const dossier = () => dossierOf(casebook, strike());
const killed = () => dossier().incident.slots.find(({ slot }) => slot === "killed");
/** "first at least 12 people (older), correction 14 people": what the ministry said of its dead. */
const ministry = (): string =>
  (dossier().incident.accounts.find(({ voice }) => voice.includes("Ministry"))?.versions ?? [])
    .filter(({ slot }) => slot === "killed")
    .map(({ change, shown, superseded }) => `${change} ${shown}${superseded === true ? " (older)" : ""}`)
    .join(", ");

describe("a newer version of a report", () => {
  test("is another document; the older one stays, superseded", async () => {
    const [first = ""] = casebook.store.documents().map(({ id }) => id);
    const second = await put(corrected);
    expect(versions(casebook)).toEqual([
      { older: first, newer: second, why: "the input calls both r-7; it came in later" },
    ]);
    expect(versions(casebook, [first])).toEqual(versions(casebook));
    expect(versions(casebook, [casebook.store.documents()[1]?.id ?? ""])).toEqual([]);
    expect(casebook.store.documents()).toHaveLength(3);
  });

  test("what the older one says does not count, and stays what the voice said first", async () => {
    expect(ministry()).toBe("first at least 12 people");
    await put(corrected);
    expect(killed()?.values.map(({ shown }) => shown)).toEqual(["14 people"]);
    expect([killed()?.relation, killed()?.documents, killed()?.originators.length]).toEqual(["single", 1, 1]);
    expect(ministry()).toBe("first at least 12 people (older), update 14 people");
  });

  test("what it leaves out is silence, and is shown as said in an older version only", async () => {
    await put(withdrawn, { published: "2031-05-06" });
    expect([killed()?.relation, killed()?.values]).toEqual(["silent", []]);
    expect(ministry()).toBe("first at least 12 people (older)");
    const matrix = matrixOf(dossier(), eventTypes);
    const column = matrix.slots.findIndex(({ slot }) => slot === "killed");
    expect(
      matrix.rows.flatMap(({ cells }) => cells[column] ?? []).map(({ value, superseded }) => [value, superseded]),
    ).toEqual([["at least 12 people", true]]);
  });

  test("counts as one document, in the list and in the heading; the older one is named besides", async () => {
    await put(corrected);
    const [row] = incidents(casebook);
    expect([row?.documents, row?.superseded]).toEqual([2, 1]);
    const { heading } = matrixOf(dossier(), eventTypes);
    expect(heading.documents).toBe(2);
    expect(heading.counts).toContain("1 older version besides");
    expect(heading.lineage).toContain("1 newer version");
  });

  test("is no copy: the lineage calls it a newer version", async () => {
    const second = await put(corrected);
    const { edges } = dossier().lineage;
    expect(edges.filter(({ kind }) => kind === "version").map(({ from }) => from)).toEqual([second]);
    expect(edges.filter(({ kind }) => kind === "copy")).toEqual([]);
  });

  test("house rules use its numbers alone", async () => {
    await put(corrected);
    const [range] = reconciliationsOf(showIncident(casebook, strike()), decisionsOf(casebook));
    expect(range?.figures.map(({ value }) => value)).toEqual([14, 14]);
  });

  test("no number of voices grows with it, whoever published it or does not tell", async () => {
    const before = dossier().originators.map(({ key }) => key);
    await put(corrected);
    expect(dossier().originators.map(({ key }) => key)).toEqual(before);
  });

  test("decisions about the older one stay, and its claims can still be decided", async () => {
    const claim = showIncident(casebook, strike()).claims.find(({ claim: { slot } }) => slot === "killed");
    reject(casebook, `${claim?.ref.document}/${claim?.ref.claim}`, who);
    await put(corrected);
    expect(decisionsOf(casebook).rejected).toHaveLength(1);
    expect(matrixOf(dossier(), eventTypes).rejected.map(({ value }) => value)).toEqual(["at least 12 people"]);
    expect(ministry()).toBe("first 14 people");
  });

  test("taken out again, the older one is current as before", async () => {
    const before = dossier().incident.slots;
    removeDocument(casebook, await put(corrected));
    link(casebook);
    expect(versions(casebook)).toEqual([]);
    expect(dossier().incident.slots).toEqual(before);
  });

  test("an incident that only versions of one report tell of is told of by one document", async () => {
    removeDocument(casebook, casebook.store.documents()[1]?.id ?? "");
    await put(corrected);
    expect(incidents(casebook, 2)).toEqual([]);
    expect(incidents(casebook).map(({ documents }) => documents)).toEqual([1]);
  });

  test("the same id for something else is no version", async () => {
    await put("The council of Velm met for six hours and spoke about the bridge and the road behind it.\n");
    expect(versions(casebook)).toEqual([]);
  });
});

test("the reports of this file are what they say they are", () => {
  expect(plain(corrected)).toContain("killing 14 people");
  expect(plain(withdrawn)).not.toContain("killing");
});
