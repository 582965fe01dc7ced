import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Casebook, openCasebook } from "../../src/casebook/casebook.ts";
import { correct, rate, reject } from "../../src/casebook/decide.ts";
import { dossierOf } from "../../src/casebook/dossier.ts";
import { type ExportOptions, type ExportPart, exportCasebook, exportParts } from "../../src/casebook/export.ts";
import { incidents } from "../../src/casebook/incidents.ts";
import { link } from "../../src/casebook/linking.ts";
import { subjectNamed } from "../../src/casebook/subject-named.ts";
import { unguarded } from "../../src/formats/out/table/delimited.ts";
import { tables } from "../../src/formats/out/table/list.ts";
import { csvRows } from "../formats/out/csv-rows.ts";
import { councilReport, entryFrom, ministryReport, residentsReport } from "./marked-reader.ts";
import { someEntries } from "./some-entries.ts";

type Row = ReadonlyMap<string, string>;

/** A table as rows by the names of its columns, cells as they were before they were made safe. */
function rowsOf(
  casebook: Casebook,
  what: "claims" | "incidents" | "documents",
  options: ExportOptions = {},
): readonly Row[] {
  const columns = tables.find(({ id }) => id === what)?.columns ?? [];
  const [head = [], ...rows] = csvRows([...exportCasebook(casebook, { what, format: "csv" }, options)].join(""));
  expect(head).toEqual(columns.map(({ name }) => name));
  return rows.map((cells) => {
    expect(cells).toHaveLength(head.length);
    return new Map(head.map((name, index) => [name, unguarded(cells[index] ?? "", columns[index]?.id)]));
  });
}

const linesOf = (
  casebook: Casebook,
  part: ExportPart,
  options: ExportOptions = {},
): readonly Record<string, unknown>[] =>
  [...exportCasebook(casebook, part, options)]
    .join("")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("an export of three reports", () => {
  let folder = "";
  let casebook: Casebook;
  const who = { by: "M. Orsk", why: "=cmd|' /C calc'!A0" };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "hearsay export "));
    casebook = await openCasebook(join(folder, "case.hearsay"), { create: true });
    // An emoji before everything: characters and UTF-16 units differ.
    const burning = `🔥 ${ministryReport}`;
    casebook.store.add(
      await entryFrom(burning, {
        title: '=HYPERLINK("http://velm.example")',
        published: "2031-05-04",
        publisher: "Orvania Today",
      }),
    );
    casebook.store.add(await entryFrom(residentsReport, { published: "2031-05-05", publisher: 'Velm, "Post"' }));
    casebook.store.add(await entryFrom(councilReport, { givenId: "12e45" }));
    link(casebook);
  });
  afterEach(() => {
    casebook.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const claim = (slot: string): Row =>
    rowsOf(casebook, "claims").find((row) => row.get("slot") === slot && row.get("voice") !== "Residents") ??
    expect.fail(`no ${slot}`);

  test("has a row for each claim of each document that tells of an incident, and an incident for each", () => {
    const rows = rowsOf(casebook, "claims");
    expect(rows).toHaveLength(casebook.store.counts().claims);
    expect(new Set(rows.map((row) => row.get("claim"))).size).toBe(rows.length);
    expect(rowsOf(casebook, "incidents").map((row) => row.get("incident"))).toEqual(
      incidents(casebook).map(({ id }) => id),
    );
    expect(rowsOf(casebook, "documents").map((row) => row.get("document"))).toEqual(
      casebook.store.documents().map(({ id }) => id),
    );
  });

  test("a number has both ends, who is counted, and whose word it is", () => {
    const row = claim("killed");
    const cells = [
      "incident_type",
      "value",
      "low",
      "high",
      "open",
      "exactness",
      "people",
      "stance",
      "voice",
      "chain",
      "originator",
      "originator_certain",
      "standing",
      "quote",
      "publisher",
    ];
    expect(cells.map((name) => row.get(name))).toEqual([
      "air-strike",
      "at least 12 people",
      "12",
      "",
      "yes",
      "at-least",
      "people",
      "CT+",
      "Defence Ministry of Orvania",
      "Defence Ministry of Orvania → the author",
      "Defence Ministry of Orvania",
      "yes",
      "compared",
      "at least 12 people",
      "Orvania Today",
    ]);
  });

  test("a time is two days, a place its coordinates and precision; neither has a number of people", () => {
    const [time, place] = [claim("time"), claim("place")];
    expect([time.get("time"), time.get("first_day"), time.get("last_day"), time.get("low")]).toEqual([
      "2031-05-03",
      "2031-05-03",
      "2031-05-03",
      "",
    ]);
    expect([place.get("place"), place.get("latitude"), place.get("gazetteer"), place.get("open")]).toEqual([
      "Velm",
      "35.2",
      "test:1",
      "",
    ]);
  });

  test("offsets lead to the words, in characters and in UTF-16 units", () => {
    for (const row of rowsOf(casebook, "claims")) {
      const text = casebook.store.text(row.get("document") ?? "") ?? "";
      const at = (name: string) => Number(row.get(name));
      expect([...text].slice(at("start"), at("end")).join("")).toBe(row.get("quote"));
      expect(text.slice(at("start_utf16"), at("end_utf16"))).toBe(row.get("quote"));
    }
    expect(claim("killed").get("start")).not.toBe(claim("killed").get("start_utf16"));
  });

  test("ids are taken by every decision as they stand", () => {
    for (const row of rowsOf(casebook, "claims")) {
      expect(subjectNamed(casebook, row.get("claim") ?? "")).toBe(`claim/${row.get("claim")}`);
      expect(subjectNamed(casebook, row.get("event") ?? "")).toBe(`event/${row.get("event")}`);
      expect(subjectNamed(casebook, row.get("incident") ?? "")).toBe(`incident/${row.get("incident")}`);
      expect(subjectNamed(casebook, row.get("document") ?? "")).toBe(`document/${row.get("document")}`);
    }
  });

  test("what people decided stands beside what was read, and nothing of it is run", () => {
    const subject = claim("killed").get("claim") ?? "";
    correct(
      casebook,
      subject,
      { min: 14, max: 14, exactness: "exact", who: "people", status: "unknown", scope: "event" },
      who,
    );
    rate(casebook, subject, 5, who);
    rate(casebook, "voice:Defence Ministry of Orvania", "D", who);
    rate(casebook, subject.split("/")[0] ?? "", "C", who);
    reject(casebook, claim("means").get("claim") ?? "", who);
    const [killed, means] = [claim("killed"), claim("means")];
    const cells = ["value", "read_as", "corrected_by", "credibility", "voice_reliability", "document_reliability"];
    expect(cells.map((name) => killed.get(name))).toEqual([
      "14 people",
      "at least 12 people",
      "M. Orsk",
      "5",
      "D",
      "C",
    ]);
    expect([means.get("standing"), means.get("standing_why"), means.get("originator")]).toEqual([
      "rejected",
      who.why,
      "",
    ]);
    const text = [...exportCasebook(casebook, { what: "claims", format: "csv" })].join("");
    expect(text).toContain("'=cmd|");
    expect(text).toContain(`"'=HYPERLINK(`);
    expect(text).not.toMatch(/(?:^|,|\n)"?=/);
  });

  test("an incident has the figures of the house rules, and an empty cell where nobody gives one", () => {
    const [strike, shelling] = rowsOf(casebook, "incidents");
    const cells = [
      "documents",
      "originators_least",
      "killed_low",
      "killed_high",
      "killed_open",
      "ucdp_best",
      "acled_fatalities",
      "ibc_two_independent_sources",
      "killed_relation",
    ];
    expect(cells.map((name) => strike?.get(name))).toEqual([
      "2",
      "2",
      "12",
      "12",
      "yes",
      "12",
      "12",
      "not met",
      "single",
    ]);
    expect([
      shelling?.get("label"),
      shelling?.get("killed_low"),
      shelling?.get("acled_fatalities"),
      shelling?.get("killed_relation"),
    ]).toEqual(["shelling", "", "", "silent"]);
  });

  test("a type has the codes of other schemes, how well they fit, and what they lose", () => {
    const [strike] = rowsOf(casebook, "incidents");
    const of = (scheme: string) => ["", "_fit", "_caveat"].map((end) => strike?.get(`crosswalk_${scheme}${end}`));
    expect(of("acled")).toEqual(["Air/drone strike", "exact", ""]);
    expect(of("plover")).toEqual(["ASSAULT{aerial}; ASSAULT{drone}", "exact", ""]);
    expect(of("ucdp")).toEqual(["1; 2; 3", "caveat", expect.stringContaining("By parties")]);
  });

  test("documents name their incidents, and those of none are there", () => {
    const rows = rowsOf(casebook, "documents");
    expect(
      rows.map(
        (row) =>
          row
            .get("incidents")
            ?.split("; ")
            .filter((id) => id !== "").length,
      ),
    ).toEqual([1, 2, 0]);
    expect(rows[2]?.get("given_id")).toBe("12e45");
  });

  test("a dossier is a line with all that the views are made of; a reading a line as it was read", () => {
    const [first, second] = linesOf(casebook, { what: "dossiers", format: "jsonl" });
    expect(Object.keys(first ?? {})).toEqual(
      expect.arrayContaining([
        "id",
        "slots",
        "accounts",
        "claims",
        "documents",
        "lineage",
        "originators",
        "reconciliations",
        "hypotheses",
        "reviews",
        "ratings",
        "versions",
        "related",
      ]),
    );
    expect(second?.["id"]).toBe(incidents(casebook)[1]?.id);
    expect(linesOf(casebook, { what: "readings", format: "jsonl" })).toEqual(
      casebook.store.documents().map(({ id }) => casebook.store.reading(id)),
    );
  });

  test("of some incidents, it has these and the documents that tell of them", () => {
    const shelling = incidents(casebook).find(({ type }) => type === "shelling")?.id ?? "";
    const options = { incidents: [shelling.slice(0, 6), shelling] };
    expect(rowsOf(casebook, "incidents", options).map((row) => row.get("type"))).toEqual(["shelling"]);
    expect(rowsOf(casebook, "documents", options)).toHaveLength(1);
    expect(linesOf(casebook, { what: "readings", format: "jsonl" }, options)).toHaveLength(1);
    expect(rowsOf(casebook, "incidents", { least: 2 }).map((row) => row.get("type"))).toEqual(["air-strike"]);
    expect(() => rowsOf(casebook, "claims", { incidents: ["i-nowhere"] })).toThrow("i-nowhere");
  });

  test("rows as JSON lines have numbers that are numbers and nothing where nothing is known", () => {
    const killed = linesOf(casebook, { what: "claims", format: "jsonl" }).find(({ slot }) => slot === "killed");
    expect([killed?.["low"], killed?.["high"], killed?.["title"]]).toEqual([
      12,
      null,
      '=HYPERLINK("http://velm.example")',
    ]);
  });
});

describe("an export of twenty reports", () => {
  let folder = "";
  let casebook: Casebook;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "hearsay export "));
    casebook = await openCasebook(join(folder, "case.hearsay"), { create: true });
    const entries = (await someEntries()).slice(0, 20);
    casebook.store.transaction(() => {
      for (const entry of entries) casebook.store.add(entry);
    });
    link(casebook);
  }, 60_000);
  afterAll(() => {
    casebook.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("leaves no claim, incident or document out, and is the same each time", () => {
    const parts: readonly ExportPart[] = [
      { what: "claims", format: "csv" },
      { what: "incidents", format: "tsv" },
      { what: "documents", format: "jsonl" },
      { what: "dossiers", format: "jsonl" },
    ];
    const pieces = [...exportParts(casebook, parts)];
    const rows = parts.map((_, part) => pieces.filter((piece) => piece.part === part && piece.rows === 1).length);
    const { claims, incidents: all, documents } = casebook.store.counts();
    expect(rows).toEqual([claims, all, documents, all]);
    const texts = parts.map((_, part) =>
      pieces
        .filter((piece) => piece.part === part)
        .map(({ text }) => text)
        .join(""),
    );
    expect(csvRows(texts[0] ?? "")).toHaveLength(claims + 1);
    // Alone, each part is what it is in one go with the others.
    for (const [part, one] of parts.entries()) expect([...exportCasebook(casebook, one)].join("")).toBe(texts[part]);
  });

  test("has a column for every figure and every judgement of the house rules", () => {
    const prefixes: Readonly<Record<string, RegExp>> = {
      range: /^(?:killed|injured|missing|captured|displaced)_(?:low|high)$/,
      ucdp: /^ucdp_/,
      acled: /^acled_/,
      airwars: /^airwars_.*(?:low|high|status)$/,
      ibc: /^ibc_.*(?:low|high|sources)$/,
    };
    let figures = 0;
    for (const row of rowsOf(casebook, "incidents")) {
      for (const { id, figures: made, assessments } of dossierOf(casebook, row.get("incident") ?? "").reconciliations) {
        // The Airwars rule counts what the IBC rule counts; a toll spread over days has its sum in one column.
        const told = [...made.filter(({ name }) => !/, day \d+$/.test(name)), ...assessments].flatMap(
          ({ name, value }) =>
            value === undefined || (id === "ibc" && name.startsWith("civilians injured")) ? [] : [String(value)],
        );
        const written = [...row].flatMap(([name, cell]) =>
          prefixes[id]?.test(name) === true && cell !== "" ? [cell] : [],
        );
        expect(written.sort()).toEqual(told.sort());
        figures += told.length;
      }
    }
    expect(figures).toBeGreaterThan(50);
  });
});
