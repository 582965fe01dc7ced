// What people call things: a beginning that one id has is that id, one that several have is refused with whole ids to choose from, and
// what is called by no name is refused with the command that lists such things.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Casebook, openCasebook } from "../../src/casebook/casebook.ts";
import { accept, correct, merge, note, rate, reject, split, undo } from "../../src/casebook/decide.ts";
import { documentNamed, documents, readingOf, removeDocument } from "../../src/casebook/documents.ts";
import { exportCasebook } from "../../src/casebook/export.ts";
import { addHypothesis, hypotheses, judge } from "../../src/casebook/hypotheses.ts";
import { incidentNamed, incidents, showIncident } from "../../src/casebook/incidents.ts";
import { link } from "../../src/casebook/linking.ts";
import { subjectNamed } from "../../src/casebook/subject-named.ts";
import { HearsayError } from "../../src/core/model/errors.ts";
import { entryFrom, ministryReport, residentsReport } from "./marked-reader.ts";

const who = { by: "M. Orsk", why: "read the order" };

let folder = "";
let casebook: Casebook;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay named "));
  casebook = await openCasebook(join(folder, "case.hearsay"), { create: true });
  casebook.store.add(await entryFrom(ministryReport, { title: "Night of fire" }));
  casebook.store.add(await entryFrom(residentsReport, { title: "Night of fire", file: "residents.txt" }));
  link(casebook);
});
afterEach(() => {
  casebook.close();
  rmSync(folder, { recursive: true, force: true });
});

const strike = (): string => incidents(casebook)[0]?.id ?? expect.fail("no incident");
const report = (): string => documents(casebook)[0]?.id ?? expect.fail("no document");
const aClaim = (): string => readingOf(casebook, report()).claims[0]?.id ?? expect.fail("no claim");

/** What an act is refused with. */
function refusal(act: () => unknown): HearsayError {
  try {
    act();
  } catch (error) {
    if (error instanceof HearsayError) return error;
    throw error;
  }
  return expect.fail("it was not refused");
}

/** Everywhere that an incident is asked for. */
const takingIncidents: readonly (readonly [string, (words: string) => unknown])[] = [
  ["incidentNamed", (words) => incidentNamed(casebook, words)],
  ["showIncident", (words) => showIncident(casebook, words)],
  ["hypotheses", (words) => hypotheses(casebook, words)],
  ["addHypothesis", (words) => addHypothesis(casebook, words, "it blew up", who)],
  ["merge", (words) => merge(casebook, [words, strike()], who)],
  ["split", (words) => split(casebook, words, [`${report()}/e-`], who)],
  ["accept", (words) => accept(casebook, words, who)],
  ["note", (words) => note(casebook, words, "look", who)],
  ["export", (words) => [...exportCasebook(casebook, { what: "claims", format: "csv" }, { incidents: [words] })]],
];

/** Everywhere that a claim is asked for. */
const takingClaims: readonly (readonly [string, (words: string) => unknown])[] = [
  ["accept", (words) => accept(casebook, words, who)],
  ["reject", (words) => reject(casebook, words, who)],
  ["correct", (words) => correct(casebook, words, { text: "a depot" }, who)],
  ["rate", (words) => rate(casebook, words, 2, who)],
  [
    "judge",
    (words) => {
      addHypothesis(casebook, strike(), "it blew up", who);
      return judge(casebook, strike(), { explanation: "it blew up", claim: words, bears: "neutral" }, who);
    },
  ],
];

describe("a beginning that several have", () => {
  test.each(takingIncidents)("of incidents is ambiguous to %s, which lists whole ids", (_, act) => {
    const error = refusal(() => act("i-"));
    const all = [...casebook.store.incidents()].map(({ id }) => id).sort();
    expect(all.length).toBeGreaterThan(1);
    expect([error.code, error.message]).toEqual([
      "ambiguous",
      `i- is ambiguous: ${all.length} incidents begin so: ${all.join(", ")}. Write more of it, or a whole id.`,
    ]);
  });

  test.each(takingClaims)("of claims is ambiguous to %s, which lists five of them", (_, act) => {
    const words = `${report().slice(0, 8)}/c-`;
    const { code, message } = refusal(() => act(words));
    const all = readingOf(casebook, report()).claims.map(({ id }) => `${report()}/${id}`);
    expect(all.length).toBeGreaterThan(5);
    expect([code, message]).toEqual([
      "ambiguous",
      `${words} is ambiguous: ${all.length} claims begin so: ${all.slice(0, 5).join(", ")} and ${all.length - 5} more. Write more of it, or a whole id.`,
    ]);
  });

  test("of events is ambiguous", () => {
    const other = documents(casebook)[1]?.id ?? "";
    expect(readingOf(casebook, other).events).toHaveLength(2);
    expect(refusal(() => subjectNamed(casebook, `${other}/e-`)).message).toMatch(
      /\/e- is ambiguous: 2 events begin so: [0-9a-f]{32}\/e-\w+, [0-9a-f]{32}\/e-\w+\. /,
    );
  });

  test("of explanations is ambiguous, and so are words that two have", () => {
    for (let n = 1; n <= 7; n += 1) addHypothesis(casebook, strike(), `cause ${n}`, who);
    const say = (explanation: string) =>
      refusal(() =>
        judge(casebook, strike(), { explanation, claim: `${report()}/${aClaim()}`, bears: "neutral" }, who),
      );
    expect(say("h-").message).toMatch(/^h- is ambiguous: 7 explanations begin so: (?:h-\w+, ){4}h-\w+ and 2 more\./);
    expect(say("h-").code).toBe("ambiguous");
  });

  test("of documents is ambiguous wherever a document is taken: here a title that two have", () => {
    const ids = documents(casebook).map(({ id }) => id);
    for (const act of [documentNamed, readingOf, removeDocument, subjectNamed]) {
      const { code, message } = refusal(() => act(casebook, "Night of fire"));
      expect([code, message]).toEqual([
        "ambiguous",
        `Night of fire is ambiguous: 2 documents are called so: ${ids.join(", ")}. Write more of it, or a whole id.`,
      ]);
    }
    expect(documents(casebook)).toHaveLength(2);
  });
});

describe("a beginning that one has is that one", () => {
  /** The shortest beginning of an id that no other of the list has. */
  const shortest = (id: string, all: readonly string[], least: number): string => {
    for (let length = least; ; length += 1) {
      if (all.filter((one) => one.startsWith(id.slice(0, length))).length === 1) return id.slice(0, length);
    }
  };

  test.each(takingIncidents.filter(([name]) => name !== "merge" && name !== "split"))("to %s", (_, act) => {
    const all = [...casebook.store.incidents()].map(({ id }) => id).sort();
    for (const id of all) act(shortest(id, all, 2));
  });

  test.each(takingClaims.filter(([name]) => name !== "correct"))("to %s", (_, act) => {
    const all = readingOf(casebook, report()).claims.map(({ id }) => id);
    act(`${report().slice(0, 4)}/${shortest(aClaim(), all, 2)}`);
    expect(casebook.store.reviews().at(-1)?.subject).toBe(`claim/${report()}/${aClaim()}`);
  });

  test("of a document, and of subjects as the log writes them", () => {
    expect(documentNamed(casebook, report().slice(0, 4)).id).toBe(report());
    for (const words of [`document/${report().slice(0, 6)}`, `incident/${strike()}`, `claim/${report()}/${aClaim()}`]) {
      expect(subjectNamed(casebook, words)).toMatch(new RegExp(`^${words}`));
    }
  });

  test("of an explanation", () => {
    const { after } = addHypothesis(casebook, strike(), "it blew up", who);
    const { id } = (after as { readonly hypothesis: { readonly id: string } }).hypothesis;
    const judged = { explanation: id.slice(0, 3), claim: `${report()}/${aClaim()}`, bears: "neutral" } as const;
    expect(judge(casebook, strike(), judged, who).after).toMatchObject({ hypothesis: { id } });
  });
});

describe("what is called by no name is refused, with the command that lists such things", () => {
  test.each<[string, () => unknown, HearsayError["code"], RegExp]>([
    ["an incident", () => showIncident(casebook, "i-zzz"), "no-such-incident", /`hearsay incidents` shows/],
    ["nothing", () => showIncident(casebook, ""), "no-such-incident", /there is none of that name/],
    ["a document", () => readingOf(casebook, "nobody"), "no-such-document", /`hearsay list` shows/],
    [
      "three characters of an id",
      () => readingOf(casebook, report().slice(0, 3)),
      "no-such-document",
      /four characters and more are needed \(1 begin so\)/,
    ],
    ["three characters of no id", () => readingOf(casebook, "zzz"), "no-such-document", /nothing in it is called so/],
    ["a claim", () => accept(casebook, `${report()}/c-zzz`, who), "no-such-item", /`hearsay show CASE INCIDENT --ids`/],
    [
      "a voice in other letters",
      () => rate(casebook, "voice:residents", "B", who),
      "no-such-item",
      /nobody of exactly that name speaks in it; perhaps Residents\. /,
    ],
    [
      "a part of a voice's name",
      () => rate(casebook, "voice:Defence Ministry", "B", who),
      "no-such-item",
      /; perhaps Defence Ministry of Orvania\. /,
    ],
    ["the author", () => rate(casebook, "voice:the author", "B", who), "no-such-item", /speaks in it\. /],
    ["nobody like it", () => rate(casebook, "voice:%", "B", who), "no-such-item", /speaks in it\. /],
    [
      "an explanation",
      () => judge(casebook, strike(), { explanation: "h-zzz", claim: "c", bears: "neutral" }, who),
      "no-such-explanation",
      /^Cannot find the explanation h-zzz: .*`hearsay hypotheses CASE INCIDENT` shows/,
    ],
    [
      "a decision",
      () => undo(casebook, 7, who),
      "no-such-decision",
      /^Cannot find the decision 7 .*`hearsay log CASE` shows/,
    ],
  ])("%s", (_, act, code, message) => {
    const error = refusal(act);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(casebook.store.reviews()).toEqual([]);
  });

  test("a decision that is taken back is told with the one that did", () => {
    note(casebook, strike(), "look", who);
    undo(casebook, 1, who);
    const { code, message } = refusal(() => undo(casebook, 1, who));
    expect(code).toBe("bad-usage");
    expect(message).toMatch(/^Decision 1 is out of force already: 2 took it back\. To put it in force again, undo 2\./);
  });
});
