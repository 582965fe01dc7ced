// What a report says in its own words and has from somebody whom it names counts as that voice's, and is shown as the report's own words
// wherever it counts.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Casebook, openCasebook } from "../../src/casebook/casebook.ts";
import { decisionsOf } from "../../src/casebook/decisions.ts";
import { dossierOf, reconciliationsOf } from "../../src/casebook/dossier.ts";
import { exportCasebook } from "../../src/casebook/export.ts";
import { incidents, showIncident } from "../../src/casebook/incidents.ts";
import { link } from "../../src/casebook/linking.ts";
import { incidentIdLines } from "../../src/cli/id-lines.ts";
import { terminalMatrix } from "../../src/cli/matrix/matrix.ts";
import { eventTypes } from "../../src/core/catalogue/event-types/list.ts";
import { claimKey } from "../../src/core/views/incident-input.ts";
import { matrixOf } from "../../src/core/views/matrix/matrix.ts";
import { dossierPage } from "../../src/formats/out/dossier/dossier.ts";
import { entryFrom, ministryReport } from "./marked-reader.ts";

const lead = (number: string): string =>
  `<m id=m7 k=population ${number}</m> <e id=e4 t=death real=happened victim=m7 cause=e3>died</e> in an <e id=e3 t=air-strike real=happened place=m8 time=m9>air strike</e> near <m id=m8 k=place>Velm</m> on <m id=m9 k=time>3 May 2031</m>. `;

const style = { columns: 140, paint: ({ text }: { readonly text: string }) => text };

let folder = "";
let casebook: Casebook;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay retold "));
  casebook = await openCasebook(join(folder, "case.hearsay"), { create: true });
});
afterEach(() => {
  casebook.close();
  rmSync(folder, { recursive: true, force: true });
});

async function put(marked: string): Promise<void> {
  casebook.store.add(await entryFrom(marked, { published: "2031-05-04", publisher: "Velm Post" }));
  link(casebook);
}

const strike = (): string => incidents(casebook)[0]?.id ?? expect.fail("no incident");
/** "Defence Ministry of Orvania: at least 12 people, own": who is shown to have counted the dead, and in whose words. */
const counted = (): readonly string[] => {
  const matrix = matrixOf(dossierOf(casebook, strike()), eventTypes);
  const column = matrix.slots.findIndex(({ slot }) => slot === "killed");
  return matrix.rows.flatMap(({ voice, group, cells }) =>
    (cells[column] ?? []).map(({ value, retold }) => `${group} ${voice}: ${value}${retold === true ? ", own" : ""}`),
  );
};
const matrixText = (): string => [...terminalMatrix(dossierOf(casebook, strike()), eventTypes, style)].join("");

describe("a report's own number that it has from a ministry", () => {
  beforeEach(() => put(lead("n=12..>At least 12 people") + ministryReport));

  test("counts as the ministry's, and is shown as the report's own words behind the ministry's", () => {
    expect(counted()).toEqual([
      "party Defence Ministry of Orvania: at least 12 people",
      "party Defence Ministry of Orvania: at least 12 people, own",
    ]);
    const { incident, claims } = dossierOf(casebook, strike());
    const killed = incident.slots.find(({ slot }) => slot === "killed");
    expect(killed?.originators.map(({ voice, claims: all, retold }) => [voice, all.length, retold?.length])).toEqual([
      ["Defence Ministry of Orvania", 2, 1],
    ]);
    const own = claims.filter(({ ref }) =>
      killed?.originators[0]?.retold?.some((one) => claimKey(one) === claimKey(ref)),
    );
    expect(own.map(({ voices }) => voices[0].kind)).toEqual(["author"]);
  });

  test("is told so in the matrix, the list of originators, the list of ids and the dossier", () => {
    expect(matrixText()).toMatch(/at least 12 .*\n +people, report's .*\n +own words \[1\]/);
    expect(matrixText()).toMatch(
      /Defence Ministry of Orvania +\[1\] +.*; what \[1\] says in its own words, and has from\s+this\s+voice, counts here/,
    );
    const ids = [...incidentIdLines(dossierOf(casebook, strike()), style)].join("\n");
    expect(ids).toMatch(/killed +at least 12 people +states +the author +counts as Defence/);
    expect(ids).not.toMatch(/killed +at least 12 people +\w+ +Defence Ministry of Orvania +counts as/);
    const page = [...dossierPage(dossierOf(casebook, strike()), eventTypes)].join("");
    expect(page).toContain("report&#39;s own words");
    expect(page).toContain("counts what these say in their own words and have from here:");
  });

  test("has its reason in the export, and is set aside with it by house rules", () => {
    const rows = [...exportCasebook(casebook, { what: "claims", format: "jsonl" })].map(
      (line) => JSON.parse(line) as Readonly<Record<string, string>>,
    );
    const why = (voice: string) =>
      rows.find((row) => row["slot"] === "killed" && row["voice"] === voice)?.["originator_why"];
    expect(why("the author")).toMatch(
      /^the report says it in its own words, and has the same from Defence Ministry of Orvania; /,
    );
    expect(why("Defence Ministry of Orvania")).not.toMatch(/own words/);
    const [range] = reconciliationsOf(showIncident(casebook, strike()), decisionsOf(casebook));
    expect(range?.steps[0]?.setAside.map((one) => one.why)).toEqual([
      "Defence Ministry of Orvania: at least 12 people: the report says it in its own words, and has the same from Defence Ministry of Orvania",
    ]);
  });
});

test("a number of its own is the report's, and nothing says that it has it from anybody", async () => {
  await put(lead("n=15..>At least 15 people") + ministryReport);
  expect(counted()).toEqual([
    "party Defence Ministry of Orvania: at least 12 people",
    "outlet Velm Post: at least 15 people",
  ]);
  const { incident } = dossierOf(casebook, strike());
  expect(
    incident.slots.find(({ slot }) => slot === "killed")?.originators.flatMap(({ retold = [] }) => retold),
  ).toEqual([]);
  const [range] = reconciliationsOf(showIncident(casebook, strike()), decisionsOf(casebook));
  expect(range?.steps[0]?.setAside).toEqual([]);
});
