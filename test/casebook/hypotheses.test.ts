import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Casebook, openCasebook } from "../../src/casebook/casebook.ts";
import { danglingDecisions } from "../../src/casebook/dangling.ts";
import { reject, undo } from "../../src/casebook/decide.ts";
import { decisionsOf } from "../../src/casebook/decisions.ts";
import { sha256 } from "../../src/casebook/digest.ts";
import { removeDocument } from "../../src/casebook/documents.ts";
import { dossierOf } from "../../src/casebook/dossier.ts";
import { addHypothesis, hypotheses, judge } from "../../src/casebook/hypotheses.ts";
import { incidents, showIncident } from "../../src/casebook/incidents.ts";
import { link } from "../../src/casebook/linking.ts";
import { eventTypes } from "../../src/core/catalogue/event-types/list.ts";
import { verifyChain } from "../../src/core/incidents/review/chain.ts";
import { shownReviews } from "../../src/core/views/incident-reviews.ts";
import { dossierPage } from "../../src/formats/out/dossier/dossier.ts";
import { entryFrom, ministryReport, residentsReport } from "./marked-reader.ts";

const who = { by: "M. Orsk", why: "no crater was seen" };
const text = "the depot blew up by itself";

let folder = "";
let casebook: Casebook;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay hypotheses "));
  casebook = await openCasebook(join(folder, "case.hearsay"), { create: true });
  casebook.store.add(await entryFrom(ministryReport, { published: "2031-05-04" }));
  casebook.store.add(await entryFrom(residentsReport, { published: "2031-05-05" }));
  link(casebook);
});
afterEach(() => {
  expect(verifyChain(casebook.store.reviews(), sha256)).toEqual([]);
  casebook.close();
  rmSync(folder, { recursive: true, force: true });
});

const incidentOf = (type: string): string =>
  incidents(casebook).find((one) => one.type === type)?.id ?? expect.fail(type);
const strike = (): string => incidentOf("air-strike");
const claimOf = (slot: string): string => {
  const found = showIncident(casebook, strike()).claims.find(({ claim }) => claim.slot === slot);
  return found === undefined ? expect.fail(`no ${slot}`) : `${found.ref.document}/${found.ref.claim}`;
};
const say = (
  explanation: string,
  slot: string,
  bears: "consistent" | "inconsistent" | "neutral",
  why = "it tells of jets",
) => judge(casebook, strike(), { explanation, claim: claimOf(slot), bears }, { by: "N. Sool", why });

/** "What explains it? the depot blew up by itself 1-": questions with their explanations and the originators against each. */
const told = (): readonly string[] =>
  hypotheses(casebook, strike()).questions.map(
    ({ asks, hypotheses: all }) =>
      `${asks} ${all.map(({ name, inconsistent, added }) => `${name} ${inconsistent}-${added === undefined ? "" : " +"}`).join(", ")}`,
  );

describe("an explanation of one's own", () => {
  test("opens a question, and is weighed by how people judge claims", () => {
    expect(told()).toEqual([]);
    addHypothesis(casebook, strike(), ` ${text} `, who);
    expect(told()).toEqual([`What explains it? ${text} 0- +`]);
    say(text, "means", "inconsistent");
    expect(told()).toEqual([`What explains it? ${text} 1- +`]);
    const [question] = hypotheses(casebook, strike()).questions;
    expect(question?.hypotheses[0]?.added).toEqual(who);
    expect(question?.bearings.map(({ voice, cells }) => [voice, cells[0]?.cell, cells[0]?.by, cells[0]?.why])).toEqual([
      ["Defence Ministry of Orvania", "inconsistent", "N. Sool", "it tells of jets"],
    ]);
  });

  test("answers one of Hearsay's questions beside what the claims give rise to", () => {
    for (const question of ["who", "Who did it?"]) {
      addHypothesis(casebook, strike(), `somebody (${question})`, { ...who, question });
    }
    const [matrix] = hypotheses(casebook, strike()).questions;
    expect(matrix?.question).toBe("who");
    expect(matrix?.hypotheses.filter(({ added }) => added !== undefined)).toHaveLength(2);
    const others = matrix?.hypotheses.filter(({ added }) => added === undefined) ?? [];
    expect(others.map(({ name }) => name)).toContain("somebody whom no report names");
    // Also of these a person may say how a claim bears on them.
    const [first] = others;
    if (first === undefined) expect.fail("nobody is named");
    say(first.id, "killed", "inconsistent");
    const after = hypotheses(casebook, strike()).questions[0]?.hypotheses.find(({ id }) => id === first.id);
    expect(after?.inconsistent).toBe(first.inconsistent + (after === undefined ? 0 : 1));
  });

  test("stands in the log with who and why, in the dossier and its page; undone, it is gone and back", () => {
    const { number } = addHypothesis(casebook, strike(), text, who);
    say(hypotheses(casebook, strike()).questions[0]?.hypotheses[0]?.id.slice(0, 6) ?? "", "means", "inconsistent");
    const lines = shownReviews(casebook.store.reviews(), () => undefined).map(
      ({ action, content }) => `${action}: ${content}`,
    );
    expect(lines).toEqual([
      `added an explanation to the incident: “${text}”, to the question “What explains it?”`,
      `judged the claim: inconsistent with the explanation “${text}”`,
    ]);
    const dossier = dossierOf(casebook, strike());
    expect(dossier.hypotheses[0]?.hypotheses[0]).toMatchObject({
      text,
      from: "put forward by M. Orsk: no crater was seen",
      inconsistent: 1,
    });
    expect(dossier.hypotheses[0]?.rows[0]?.bearings).toEqual([
      { is: "inconsistent", why: "N. Sool: it tells of jets" },
    ]);
    expect(dossier.reviews).toHaveLength(2);
    const page = [...dossierPage(dossier, eventTypes)].join("");
    expect(page).toContain("put forward by M. Orsk: no crater was seen");
    expect(page).toContain("N. Sool: it tells of jets");
    undo(casebook, number, who);
    expect(told()).toEqual([]);
    expect(hypotheses(casebook, strike()).idle).toEqual([
      { review: 2, text, why: "nobody puts this explanation forward now" },
    ]);
    undo(casebook, 3, who);
    expect(told()).toEqual([`What explains it? ${text} 1- +`]);
    undo(casebook, 2, who);
    expect(told()).toEqual([`What explains it? ${text} 0- +`]);
  });

  test("of one claim and one explanation the later word holds, and the log has both", () => {
    addHypothesis(casebook, strike(), text, who);
    say(text, "means", "inconsistent");
    const later = say(text, "means", "consistent", "they may have come after it");
    expect(told()).toEqual([`What explains it? ${text} 0- +`]);
    expect(later.before).toMatchObject({ bears: "inconsistent" });
    undo(casebook, later.number, who);
    expect(told()).toEqual([`What explains it? ${text} 1- +`]);
  });

  test("what is said of a claim that is rejected rests, and is told", () => {
    addHypothesis(casebook, strike(), text, who);
    say(text, "means", "inconsistent");
    reject(casebook, claimOf("means"), who);
    expect(told()).toEqual([`What explains it? ${text} 0- +`]);
    expect(hypotheses(casebook, strike()).idle).toEqual([{ review: 2, text, why: "its claim is not compared" }]);
  });

  test("is of its incident alone, and of what is gone the casebook tells", () => {
    addHypothesis(casebook, strike(), text, who);
    say(text, "means", "inconsistent");
    expect(hypotheses(casebook, incidentOf("shelling"))).toEqual({ questions: [], idle: [] });
    const subject = decisionsOf(casebook).bearings[0]?.subject ?? "";
    removeDocument(casebook, subject.split("/")[1] ?? "");
    link(casebook);
    expect(danglingDecisions(casebook)).toContainEqual({ review: 2, subject });
  });

  test.each<[string, () => unknown, string]>([
    [
      "the same twice",
      () => [addHypothesis(casebook, strike(), text, who), addHypothesis(casebook, strike(), text, who)],
      "is there already",
    ],
    ["no words", () => addHypothesis(casebook, strike(), "  ", who), "the hypothesis must be a text"],
    ["no reason", () => addHypothesis(casebook, strike(), text, { by: "M. Orsk", why: " " }), "the reason is missing"],
    ["no such incident", () => addHypothesis(casebook, "i-nowhere", text, who), "none of that name"],
    ["no such explanation", () => say("aliens", "means", "neutral"), "Cannot find the explanation"],
    [
      "a claim of another incident",
      () => {
        addHypothesis(casebook, strike(), text, who);
        const other = showIncident(casebook, incidentOf("shelling")).claims[0]?.ref;
        return judge(
          casebook,
          strike(),
          { explanation: text, claim: `${other?.document}/${other?.claim}`, bears: "neutral" },
          who,
        );
      },
      "is no claim of",
    ],
    [
      "an event",
      () => {
        addHypothesis(casebook, strike(), text, who);
        const [event] = casebook.store.incident(strike())?.events ?? [];
        return judge(
          casebook,
          strike(),
          { explanation: text, claim: `${event?.document}/${event?.event}`, bears: "neutral" },
          who,
        );
      },
      "only a claim bears",
    ],
    [
      "words that several are called by",
      () => {
        addHypothesis(casebook, strike(), text, who);
        addHypothesis(casebook, strike(), text, { ...who, question: "intent" });
        return say(text, "means", "neutral");
      },
      "is ambiguous: 2 explanations are called so: h-",
    ],
  ])("%s is refused", (_, act, message) => {
    expect(act).toThrow(message);
  });
});
