import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Casebook, openCasebook } from "../../src/casebook/casebook.ts";
import { accept, correct, merge, note, rate, reject, split, undo } from "../../src/casebook/decide.ts";
import { decisionsOf } from "../../src/casebook/decisions.ts";
import { sha256 } from "../../src/casebook/digest.ts";
import { dossierOf, reconciliationsOf } from "../../src/casebook/dossier.ts";
import { incidents, showIncident } from "../../src/casebook/incidents.ts";
import { link } from "../../src/casebook/linking.ts";
import { correctedValue } from "../../src/cli/correction.ts";
import { boundsOfEdtf } from "../../src/core/calendar/edtf.ts";
import { precisionOfDays } from "../../src/core/calendar/precision.ts";
import { eventTypes } from "../../src/core/catalogue/event-types/list.ts";
import { verifyChain } from "../../src/core/incidents/review/chain.ts";
import { matrixOf } from "../../src/core/views/matrix/matrix.ts";
import { entryFrom, ministryReport, residentsReport } from "./marked-reader.ts";

const who = { by: "M. Orsk", why: "read the order" };

let folder = "";
let casebook: Casebook;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay decide "));
  casebook = await openCasebook(join(folder, "case.hearsay"), { create: true, now: () => "2031-06-01T12:00:00.123Z" });
  casebook.store.add(await entryFrom(ministryReport, { published: "2031-05-04", publisher: "Orvania Today" }));
  casebook.store.add(await entryFrom(residentsReport, { published: "2031-05-05", publisher: "Velm Post" }));
  link(casebook);
});
afterEach(() => {
  expect(verifyChain(casebook.store.reviews(), sha256)).toEqual([]);
  casebook.close();
  rmSync(folder, { recursive: true, force: true });
});

/** "2 air-strike, 1 shelling": documents and type of each incident. */
const told = (): string =>
  incidents(casebook)
    .map(({ documents, type }) => `${documents} ${type}`)
    .join(", ");

/** The strike that both tell of. */
const strike = (): string => incidents(casebook)[0]?.id ?? expect.fail("no incident");

/** "document/claim" of the claim of a slot in the strike. */
const claimOf = (slot: string): string => {
  const found = showIncident(casebook, strike()).claims.find(({ claim }) => claim.slot === slot);
  return found === undefined ? expect.fail(`no ${slot}`) : `${found.ref.document}/${found.ref.claim}`;
};

const killed = (): readonly string[] =>
  (showIncident(casebook, strike()).incident.slots.find(({ slot }) => slot === "killed")?.values ?? []).map(
    ({ shown }) => shown,
  );

describe("decisions", () => {
  test("two reports tell of one strike, and one of a shelling besides", () => {
    expect(told()).toBe("2 air-strike, 1 shelling");
    expect(killed()).toEqual(["at least 12 people"]);
  });

  test("a rejected claim leaves the comparison and is still there; undone, it is back", () => {
    reject(casebook, claimOf("killed"), who);
    expect(killed()).toEqual([]);
    expect(showIncident(casebook, strike()).claims.some(({ verdict }) => verdict?.is === "rejected")).toBe(true);
    undo(casebook, 1, who);
    expect(killed()).toEqual(["at least 12 people"]);
  });

  test("a corrected value is compared, and what was read is kept beside it", () => {
    const claim = showIncident(casebook, strike()).claims.find(({ claim: { slot } }) => slot === "killed")?.claim;
    if (claim === undefined) expect.fail("no toll");
    const value = correctedValue(claim, "14 soldiers");
    if ("fault" in value) expect.fail(value.fault);
    correct(casebook, claimOf("killed"), value, who);
    expect(killed()).toEqual(["14 soldiers"]);
    const corrected = showIncident(casebook, strike()).claims.find(({ correction }) => correction !== undefined);
    expect(corrected?.correction?.machine).toEqual(claim.value);
  });

  test("what is split stays apart, and what is merged stays together, when all is worked out again", () => {
    const [first] = casebook.store.incident(strike())?.events ?? [];
    split(casebook, strike(), [`${first?.document}/${first?.event}`], who);
    expect(told().split(", ").sort().join(", ")).toBe("1 air-strike, 1 air-strike, 1 shelling");
    link(
      casebook,
      [...casebook.store.incidents()].flatMap(({ events }) => events),
    );
    expect(told().split(", ").sort().join(", ")).toBe("1 air-strike, 1 air-strike, 1 shelling");
    const [one = "", other = ""] = incidents(casebook).flatMap(({ id, type }) => (type === "air-strike" ? [id] : []));
    merge(casebook, [one, other], who);
    expect(told()).toBe("2 air-strike, 1 shelling");
    undo(casebook, 2, who);
    expect(told().split(", ").sort().join(", ")).toBe("1 air-strike, 1 air-strike, 1 shelling");
    undo(casebook, 1, who);
    expect(told()).toBe("2 air-strike, 1 shelling");
  });

  test("an incident that was split, and is whole again, has its id back: people have written it down", () => {
    const before = strike();
    for (const { document, event } of casebook.store.incident(before)?.events ?? []) {
      const { number } = split(casebook, before, [`${document}/${event}`], who);
      const other = incidents(casebook).find(({ id, type }) => id !== before && type === "air-strike")?.id ?? "";
      expect(casebook.store.incident(before)?.events).toHaveLength(1);
      undo(casebook, number, who);
      expect([strike(), casebook.store.incident(other)]).toEqual([before, undefined]);
      split(casebook, before, [`${document}/${event}`], who);
      const apart = incidents(casebook).find(({ id, type }) => id !== before && type === "air-strike")?.id ?? "";
      expect(merge(casebook, [apart, before], who).subject).toBe(`incident/${before}`);
      expect(strike()).toBe(before);
    }
  });

  test("grades and notes change no comparison", () => {
    const before = showIncident(casebook, strike()).incident;
    rate(casebook, "voice:Defence Ministry of Orvania", "C", who);
    rate(casebook, claimOf("killed"), 3, who);
    note(casebook, strike(), "ask for the list", who);
    accept(casebook, strike(), who);
    expect(showIncident(casebook, strike()).incident).toEqual(before);
    const { reliability, credibility, notes, accepted } = decisionsOf(casebook);
    expect([reliability[0]?.grade, credibility[0]?.grade, notes[0]?.text, accepted.length]).toEqual([
      "C",
      3,
      "ask for the list",
      1,
    ]);
  });

  test.each<[string, (casebook: Casebook) => unknown, string]>([
    ["a claim that is not there", (it) => reject(it, `${it.store.documents()[0]?.id}/c-zzz`, who), "no such claim"],
    ["a document that is not there", (it) => accept(it, "nowhere/c-1", who), "nothing in it is called so"],
    ["a claim without its document", (it) => accept(it, "c-1", who), "a claim is called by its document too: DOC/c-1."],
    [
      "an event without its document",
      (it) => reject(it, "e-1z", who),
      "an event is called by its document too: DOC/e-1z.",
    ],
    ["half a claim", (it) => accept(it, `${it.store.documents()[0]?.id}/c`, who), "stands the id of a claim, c-…"],
    [
      "a slash and nothing",
      (it) => accept(it, `${it.store.documents()[0]?.id}/`, who),
      "stands the id of a claim, c-…",
    ],
    ["what is called by no name", (it) => accept(it, "nobody", who), "an incident i-… (`hearsay incidents`)"],
    ["a voice without a name", (it) => rate(it, "voice:", "A", who), "nobody of exactly that name speaks in it. "],
    ["an incident that is not there", (it) => accept(it, "i-nowhere", who), "there is none of that name"],
    [
      "a voice that nobody has",
      (it) => rate(it, "voice:Nobody", "A", who),
      "nobody of exactly that name speaks in it. ",
    ],
    ["one incident twice", (it) => merge(it, [strike(), strike()], who), "two different incidents"],
    ["all events of an incident", (it) => split(it, strike(), eventsOf(it), who), "not all of them"],
    ["a review that is not there", (it) => undo(it, 7, who), "no such number"],
    ["a letter for a claim", (it) => rate(it, claimOf("killed"), "A", who), "A claim is rated 1 to 6, not “A”."],
    [
      "a number for a document",
      (it) => rate(it, it.store.documents()[0]?.id ?? "", 2, who),
      "A document or a voice is rated A to F, not “2”.",
    ],
    ["a number for a voice", (it) => rate(it, "voice:Residents", 2, who), "A document or a voice is rated A to F"],
    ["a grade for an incident", (it) => rate(it, strike(), "A", who), "This cannot be decided: rate is for a voice"],
    ["nobody", (it) => accept(it, strike(), { by: " ", why: "x" }), "name of the person"],
  ])("%s is refused, and nothing is added", (_, act, message) => {
    expect(() => act(casebook)).toThrow(message);
    expect(casebook.store.reviews()).toEqual([]);
  });
});

describe("undo", () => {
  test("of what is taken back already is refused: undoing one of two inverses would change nothing", () => {
    reject(casebook, claimOf("killed"), who);
    undo(casebook, 1, who);
    expect(() => undo(casebook, 1, who)).toThrow("2 took it back");
    expect(casebook.store.reviews()).toHaveLength(2);
    undo(casebook, 2, who);
    expect(killed()).toEqual([]);
    expect(() => undo(casebook, 2, who)).toThrow("3 took it back");
    undo(casebook, 1, who);
    expect(killed()).toEqual(["at least 12 people"]);
  });
});

describe("what is rejected does not count", () => {
  test("a document all of whose events were rejected is named besides", () => {
    const [event] = casebook.store.incident(strike())?.events ?? [];
    reject(casebook, `${event?.document}/${event?.event}`, who);
    const heading = () => matrixOf(dossierOf(casebook, strike()), eventTypes).heading;
    expect([heading().documents, heading().counts.at(-1)]).toEqual([1, "1 rejected document besides"]);
    expect(incidents(casebook).map(({ documents }) => documents)).toEqual([1, 1]);
    expect(incidents(casebook, 2)).toEqual([]);
    expect(heading().lineage).toMatch(/^1 document rests on 1 originator/);
  });

  test("one of whose claims was accepted after that counts", () => {
    const event = showIncident(casebook, strike()).claims.find(({ claim: { slot } }) => slot === "killed")?.eventRef;
    reject(casebook, `${event?.document}/${event?.event}`, who);
    accept(casebook, claimOf("killed"), who);
    expect(matrixOf(dossierOf(casebook, strike()), eventTypes).heading.documents).toBe(2);
  });
});

describe("grades", () => {
  const steps = (): string =>
    reconciliationsOf(showIncident(casebook, strike()), decisionsOf(casebook))
      .flatMap(({ rule, steps }) => steps.map(({ text }) => `${rule}: ${text}`))
      .filter((text) => /rated/i.test(text))
      .join("\n");
  const toll = () => showIncident(casebook, strike()).claims.find(({ claim: { slot } }) => slot === "killed");

  test("of voices, reports and claims stand in the steps of every rule, and count with nothing", () => {
    const bare = reconciliationsOf(showIncident(casebook, strike()), decisionsOf(casebook));
    expect(steps()).toBe("");
    rate(casebook, "voice:Defence Ministry of Orvania", "D", who);
    rate(casebook, toll()?.ref.document ?? "", "C", who);
    rate(casebook, claimOf("killed"), 5, who);
    for (const { rule } of bare) {
      expect(steps()).toMatch(
        new RegExp(
          `${rule}: Rated by people, and not counted with: .*Orvania D, in “report.txt” C, on “at least 12 people” 5`,
        ),
      );
    }
    const rated = reconciliationsOf(showIncident(casebook, strike()), decisionsOf(casebook));
    expect(rated.map(({ figures, assessments }) => ({ figures, assessments }))).toEqual(
      bare.map(({ figures, assessments }) => ({ figures, assessments })),
    );
  });

  test("stand beside the voice, the value and the report that they are about", () => {
    rate(casebook, "voice:Defence Ministry of Orvania", "D", who);
    rate(casebook, toll()?.ref.document ?? "", "C", who);
    rate(casebook, claimOf("killed"), 5, who);
    const { rows, documents } = matrixOf(dossierOf(casebook, strike()), eventTypes);
    expect(rows.flatMap(({ rated }) => rated)).toEqual([{ grade: "D", ...who }]);
    expect(
      rows
        .flatMap(({ cells }) => cells.flat())
        .flatMap(({ value, rated }) => rated.map(({ grade }) => `${value} ${grade}`)),
    ).toEqual(["at least 12 people 5"]);
    expect(documents.flatMap(({ notes }) => notes)).toEqual(["rated C by M. Orsk: read the order"]);
  });

  test("taken back, they are gone", () => {
    rate(casebook, "voice:Defence Ministry of Orvania", "D", who);
    undo(casebook, 1, who);
    expect(steps()).toBe("");
    expect(dossierOf(casebook, strike()).ratings).toEqual([]);
  });
});

function eventsOf({ store }: Casebook): readonly string[] {
  return (store.incident(strike())?.events ?? []).map(({ document, event }) => `${document}/${event}`);
}

describe("what a person types as a value", () => {
  const toll = {
    slot: "killed",
    value: { min: 2, max: 2, exactness: "exact", who: "men", status: "civilian", scope: "event" },
  } as const;
  test.each([
    ["62", { min: 62, max: 62, exactness: "exact", who: "men", status: "civilian", scope: "event" }],
    [
      "at least 62 soldiers",
      { min: 62, max: null, exactness: "at-least", who: "soldiers", status: "unknown", scope: "event" },
    ],
  ])("%s", (words, expected) => expect(correctedValue(toll, words)).toEqual(expected));

  test("words without a number, and a day that is none, are told to be so", () => {
    expect(correctedValue(toll, "soldiers")).toHaveProperty("fault");
    expect(correctedValue(toll, "some said 62 soldiers")).toHaveProperty("fault");
    expect(correctedValue({ slot: "time", value: { edtf: "2031-05", precision: 4 } }, "May")).toHaveProperty("fault");
  });

  test.each([
    ["2031-05-03", 1],
    ["XXXX-05-03", 1],
    ["2031-05-03?", 1],
    ["2031-05-03~", 2],
    ["2031-05-03/2031-05-04", 2],
    ["2031-05-03/2031-05-08", 2],
    ["2031-05-03/2031-05-09", 3],
    ["2031-05-03/2031-05-10", 4],
    ["[2031-05-03,2031-05-04]", 2],
    ["2031-05", 4],
    ["2031-05-XX", 4],
    ["2031-05/2031-06", 5],
    ["2031-21", 5],
    ["2031", 5],
    ["203X", 5],
    ["2031-05-03/..", 5],
  ])("%s is a time of precision %i, by the days that it can mean", (edtf, precision) => {
    const read = { slot: "time", value: { edtf: "2031-05", precision: 4 } } as const;
    expect(correctedValue(read, edtf)).toEqual({ edtf, precision });
    const { first, last } = boundsOfEdtf(edtf) ?? expect.fail(edtf);
    if (!/[~%]/.test(edtf)) expect(precisionOfDays(last - first + 1)).toBe(precision);
  });

  test.each(["2031-05-04/2031-05-03", "2031-06/2031-05", "2031-02-30", "3 May 2031", "../..", ""])(
    "%s is no time",
    (words) => {
      expect(correctedValue({ slot: "time", value: { edtf: "2031-05", precision: 4 } }, words)).toHaveProperty("fault");
    },
  );
});
