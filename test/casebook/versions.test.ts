import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Casebook, openCasebook } from "../../src/casebook/casebook.ts";
import { reject } from "../../src/casebook/decide.ts";
import { decisionsOf } from "../../src/casebook/decisions.ts";
import { removeDocument } from "../../src/casebook/documents.ts";
import { dossierOf, reconciliationsOf } from "../../src/casebook/dossier.ts";
import { type ExportOptions, exportCasebook } from "../../src/casebook/export.ts";
import { countIncidents, eachIncident, incidentNamed, incidents, showIncident } from "../../src/casebook/incidents.ts";
import { link } from "../../src/casebook/linking.ts";
import { versions } from "../../src/casebook/versions.ts";
import { eventTypes } from "../../src/core/catalogue/event-types/list.ts";
import type { SourceDocument } from "../../src/core/model/source.ts";
import { matrixOf } from "../../src/core/views/matrix/matrix.ts";
import { entryFrom, ministryReport, plain, residentsReport } from "./marked-reader.ts";

/** The same article with another number. */
const corrected = ministryReport.replace("n=12..>at least 12 people", "n=14>14 people");
/** The same article, which takes its day back. */
const vaguer = ministryReport.replace("on <m id=m5 k=time>3 May 2031</m>", "in <m id=m5 k=time>May 2031</m>");
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

  test("heads the incident alone, in the list and where it is shown; taken out again, the older one does", async () => {
    removeDocument(casebook, casebook.store.documents()[1]?.id ?? "");
    link(casebook);
    const headings = (): readonly (string | undefined)[] => [
      incidents(casebook)[0]?.time?.edtf,
      incidentNamed(casebook, strike()).time?.edtf,
      showIncident(casebook, strike()).incident.time?.edtf,
    ];
    expect(headings()).toEqual(["2031-05-03", "2031-05-03", "2031-05-03"]);
    const newer = await put(vaguer);
    expect(casebook.store.incident(strike())?.events).toHaveLength(2);
    expect(headings()).toEqual(["2031-05", "2031-05", "2031-05"]);
    const [place] = incidents(casebook).map((row) => row.place?.name);
    expect(place).toBe("Velm");
    removeDocument(casebook, newer);
    link(casebook);
    expect(headings()).toEqual(["2031-05-03", "2031-05-03", "2031-05-03"]);
  });

  test("where others tell the day, they head it", async () => {
    await put(vaguer);
    expect(incidents(casebook)[0]?.time?.edtf).toBe("2031-05-03");
  });

  test("what only an older version tells of is told of by nobody: listed where it is asked for, and exported", async () => {
    const shelled = residentsReport.replace(/ On <m id=m5.*/s, "\n");
    await put(shelled, { givenId: "r-8", publisher: "Velm Post", published: "2031-05-06" });
    const rows = (least?: number) => incidents(casebook, least).map(({ type, documents }) => `${type} ${documents}`);
    expect(rows()).toEqual(["air-strike 2"]);
    expect(rows(0)).toEqual(["air-strike 2", "shelling 0"]);
    expect([countIncidents(casebook), countIncidents(casebook, { least: 0 })]).toEqual([1, 2]);
    const shelling = incidents(casebook, 0)[1];
    expect([shelling?.superseded, shelling?.time?.edtf, shelling?.place?.name]).toEqual([1, "2031-04-20", "Dorrat"]);
    const exported = (options: ExportOptions): number =>
      [...exportCasebook(casebook, { what: "incidents", format: "jsonl" }, options)].length;
    expect([exported({}), exported({ least: 1 })]).toEqual([2, 1]);
  });

  test("the same id for something else is no version", async () => {
    await put("The council of Velm met for six hours and spoke about the bridge and the road behind it.\n");
    expect(versions(casebook)).toEqual([]);
  });
});

describe("a list of incidents", () => {
  test("comes one by one, in pages, as it comes whole", () => {
    const all = incidents(casebook);
    expect(all.length).toBeGreaterThan(1);
    for (const [skip, limit] of [
      [0, 1],
      [1, 1],
      [1, 9],
      [2, 1],
    ] as const) {
      expect([...eachIncident(casebook, { skip, limit })]).toEqual(all.slice(skip, skip + limit));
    }
  });

  test("may be left half-way, and the casebook be written and closed meanwhile", async () => {
    const walk = eachIncident(casebook);
    expect(walk.next().value?.type).toBe("air-strike");
    await put(corrected);
    expect(walk.next().value?.type).toBe("shelling");
    walk.return(undefined);
    eachIncident(casebook).next();
    casebook.close();
    casebook = await openCasebook(casebook.path);
    expect(incidents(casebook)).toHaveLength(2);
  });
});

test("the reports of this file are what they say they are", () => {
  expect(plain(corrected)).toContain("killing 14 people");
  expect(plain(withdrawn)).not.toContain("killing");
});
