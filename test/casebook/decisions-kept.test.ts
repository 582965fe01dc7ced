// What people decided outlives a newer reader; and where a claim or an event is read no more, it is told.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { add } from "../../src/casebook/add.ts";
import { type Casebook, openCasebook } from "../../src/casebook/casebook.ts";
import { accept, correct, merge, reject, undo } from "../../src/casebook/decide.ts";
import { decisionsOf } from "../../src/casebook/decisions.ts";
import { documentNamed, readingOf, removeDocument } from "../../src/casebook/documents.ts";
import { incidents, showIncident } from "../../src/casebook/incidents.ts";
import { link } from "../../src/casebook/linking.ts";
import { reread } from "../../src/casebook/reread.ts";
import { statusOf } from "../../src/casebook/status.ts";
import { verify } from "../../src/casebook/verify.ts";
import type { ReadingTools } from "../../src/core/reading/reading-tools.ts";
import { ministryReport, plain, residentsReport, toolsFor } from "./marked-reader.ts";

const who = { by: "M. Orsk", why: "read the order" };
let folder = "";
let casebook: Casebook;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay kept "));
  writeFileSync(join(folder, "ministry.txt"), plain(ministryReport));
  writeFileSync(join(folder, "residents.txt"), plain(residentsReport));
  casebook = await openCasebook(join(folder, "case.hearsay"), { create: true });
  const tools = toolsFor([ministryReport, residentsReport]);
  for await (const { kind } of add(casebook, ["ministry.txt", "residents.txt"], { tools, folder }))
    expect(kind).toBe("added");
  link(casebook);
});
afterEach(() => {
  expect(verify(casebook).damage).toEqual([]);
  casebook.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Reads all again, as a newer reader sees it, and links. */
async function rereadBy(tools: ReadingTools): Promise<void> {
  for await (const { kind } of reread(casebook, { tools })) expect(kind).toBe("reread");
  link(casebook);
}

/** Of the residents' report: the strike on Velm, and the older shelling of Dorrat. */
function residentsEvents() {
  const { document, events, claims } = readingOf(casebook, "residents.txt");
  const [strike, shelling] = events;
  if (strike === undefined || shelling === undefined) throw new Error("The report has two events.");
  return { document: document.id, strike: strike.id, shelling: shelling.id, claims };
}

function decideAll(): void {
  const { document, strike, shelling, claims } = residentsEvents();
  accept(casebook, `${document}/${strike}`, who);
  const place = claims.find(({ event, slot }) => event === shelling && slot === "place");
  const actor = claims.find(({ event, slot }) => event === shelling && slot === "actor");
  reject(casebook, `${document}/${actor?.id}`, who);
  correct(casebook, `${document}/${place?.id}`, { text: "near Velm" }, who);
  const [one, other] = incidents(casebook).map(({ id }) => id);
  if (one === undefined || other === undefined) throw new Error("There are two incidents.");
  merge(casebook, [one, other], who);
}

test("accept, reject, correct and merge are in force after a newer reader", async () => {
  decideAll();
  const reviews = casebook.store.reviews();
  const decisions = decisionsOf(casebook);
  const [before] = incidents(casebook);
  expect(before?.events.length).toBeGreaterThan(2);
  const seen = toolsFor(
    [ministryReport.replace("t=air-strike", "t=bombing"), residentsReport.replace("t=shelling", "t=bombing")],
    "2",
  );
  await rereadBy(seen);
  expect(casebook.store.reviews()).toEqual(reviews);
  expect(decisionsOf(casebook)).toEqual(decisions);
  const [after, ...others] = incidents(casebook);
  expect(others).toEqual([]);
  expect(after).toMatchObject({
    id: before?.id,
    events: before?.events.map(({ document, event }) => ({ document, event })),
  });
  const shown = showIncident(casebook, after?.id ?? "");
  const { rejected, corrections } = decisions;
  const claimOf = (subject: string | undefined) =>
    shown.claims.find(({ ref }) => `claim/${ref.document}/${ref.claim}` === subject);
  expect(claimOf(rejected[0]?.subject)).toBeDefined();
  expect(shown.compared.some(({ ref }) => `claim/${ref.document}/${ref.claim}` === rejected[0]?.subject)).toBe(false);
  expect(claimOf(corrections[0]?.subject)?.claim.value).toEqual({ text: "near Velm" });
  expect(statusOf(casebook).dangling).toEqual([]);
});

test("decisions about what is read no more are named by status, and stay in the log", async () => {
  decideAll();
  const { document, shelling } = residentsEvents();
  const gone = decisionsOf(casebook);
  // The newer reader sees no shelling.
  const blind = residentsReport.replace(/<e id=e2[^>]*>(.*?)<\/e>/, "$1");
  expect(plain(blind)).toBe(plain(residentsReport));
  await rereadBy(toolsFor([ministryReport, blind], "2"));
  const { dangling } = statusOf(casebook);
  expect(dangling).toEqual([
    { review: 2, subject: gone.rejected[0]?.subject },
    { review: 3, subject: gone.corrections[0]?.subject },
    { review: 4, subject: `event/${document}/${shelling}` },
  ]);
  expect(casebook.store.reviews()).toHaveLength(4);
  // What is taken back is in force no more, and nobody has to look at it; read again as before, it means something again.
  undo(casebook, 3, who);
  expect(statusOf(casebook).dangling.map(({ review }) => review)).toEqual([2, 4]);
  await rereadBy(toolsFor([ministryReport, residentsReport], "3"));
  expect(statusOf(casebook).dangling).toEqual([]);
});

test("so are those about a document that was taken out, until it comes back", async () => {
  decideAll();
  const { id } = documentNamed(casebook, "residents.txt");
  removeDocument(casebook, id);
  link(casebook);
  expect(new Set(statusOf(casebook).dangling.map(({ review }) => review))).toEqual(new Set([1, 2, 3, 4]));
});
