import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Casebook, openCasebook } from "../../src/casebook/casebook.ts";
import { accept, correct, merge, note, rate, reject, split, undo } from "../../src/casebook/decide.ts";
import { decisionsOf } from "../../src/casebook/decisions.ts";
import { sha256 } from "../../src/casebook/digest.ts";
import { incidents, link, showIncident } from "../../src/casebook/incidents.ts";
import { correctedValue } from "../../src/cli/correction.ts";
import { verifyChain } from "../../src/core/incidents/review/chain.ts";
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
      casebook.store.incidents().flatMap(({ events }) => events),
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
    ["an incident that is not there", (it) => accept(it, "i-nowhere", who), "there is none of that name"],
    ["a voice that nobody has", (it) => rate(it, "voice:Nobody", "A", who), "nobody of that name speaks"],
    ["one incident twice", (it) => merge(it, [strike(), strike()], who), "two different incidents"],
    ["all events of an incident", (it) => split(it, strike(), eventsOf(it), who), "not all of them"],
    ["a review that is not there", (it) => undo(it, 7, who), "no such number"],
    ["a grade on the wrong axis", (it) => rate(it, claimOf("killed"), "A", who), "credibility"],
    ["nobody", (it) => accept(it, strike(), { by: " ", why: "x" }), "name of the person"],
  ])("%s is refused, and nothing is added", (_, act, message) => {
    expect(() => act(casebook)).toThrow(message);
    expect(casebook.store.reviews()).toEqual([]);
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
    expect(correctedValue({ slot: "time", value: { edtf: "2031-05", precision: 4 } }, "2031-05-03")).toEqual({
      edtf: "2031-05-03",
      precision: 1,
    });
  });
});
