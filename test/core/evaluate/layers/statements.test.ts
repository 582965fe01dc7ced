import { describe, expect, test } from "vitest";
import type { Statement } from "../../../../src/core/model/statement.ts";
import { at, countClaim, eventOf, pair, readingOf } from "../hand-made.ts";
import { prf, score } from "../score.ts";

const text = "Residents said, the paper wrote, that jets struck Velm. The army denied it and hinted at a gas leak.";
const gold = {
  attributions: [
    { cue: [pair(text, "wrote")], content: [pair(text, "Residents said")], act: "says", stance: "CT+" },
    { cue: [pair(text, "said")], content: [pair(text, "jets struck Velm")], act: "says", stance: "CT+", within: 0 },
    {
      cue: [pair(text, "denied")],
      content: [pair(text, "it")],
      act: "denies",
      stance: "CT-",
      denies: { attribution: 1 },
    },
    { cue: [pair(text, "hinted at")], content: [pair(text, "a gas leak")], act: "suggests", stance: "PS+" },
  ],
};
type Parts = Pick<Statement, "source" | "cue" | "content"> & Partial<Statement>;
const wrote: Parts = { source: [], cue: [at(text, "wrote")], content: [at(text, "Residents said")] };
const said: Parts = { source: [], cue: [at(text, "said")], content: [at(text, "jets struck Velm")], within: "s0" };
const denied: Parts = {
  source: [],
  cue: [at(text, "denied")],
  content: [at(text, "it")],
  act: "denies",
  stance: "CT-",
  denies: "s1",
};
const hinted: Parts = {
  source: [],
  cue: [at(text, "hinted")],
  content: [at(text, "a gas leak")],
  act: "suggests",
  stance: "PS+",
};

function figuresOf(...read: readonly Parts[]) {
  return score({ gold, full: readingOf(text, { statements: read }) }).figures;
}

describe("statements", () => {
  test("a perfect reading scores 1", () => {
    expect(figuresOf(wrote, said, denied, hinted)).toMatchObject({
      "statements.act": { ...prf(1, 1, 1, 4), accuracy: 1 },
      "statements.stance": { ...prf(1, 1, 1, 4), accuracy: 1 },
      "statements.denials": prf(1, 1, 1, 1),
      "statements.hedges": prf(1, 1, 1, 1),
      "statements.nested": prf(1, 1, 1, 1),
      "statements.denies": prf(1, 1, 1, 1),
    });
  });

  test("act and stance: accuracy at the cues that were found, recall of all", () => {
    const figures = figuresOf(wrote, { ...hinted, act: "says" });
    expect(figures["statements.act"]).toEqual({ ...prf(0.5, 0.25, 0.3333, 4), accuracy: 0.5 });
    expect(figures["statements.stance"]).toEqual({ ...prf(1, 0.5, 0.6667, 4), accuracy: 1 });
  });

  test("a denial is one by its act or by its stance", () => {
    expect(figuresOf({ ...denied, act: "says" })["statements.denials"]).toEqual(prf(1, 1, 1, 1));
    expect(figuresOf({ ...denied, act: "says", stance: "CT+" })["statements.denials"]).toEqual(prf(null, 0, 0, 1));
    expect(figuresOf(denied, { ...said, stance: "PR-" })["statements.denials"]).toEqual(prf(0.5, 1, 0.6667, 1));
  });

  test("a hedge elsewhere is false", () => {
    expect(figuresOf(hinted, { ...said, stance: "PR+" })["statements.hedges"]).toEqual(prf(0.5, 1, 0.6667, 1));
  });

  test("nesting is right where inner and outer both are", () => {
    const { within: _, ...flat } = said;
    expect(figuresOf(wrote, flat)["statements.nested"]).toEqual(prf(null, 0, 0, 1));
    expect(figuresOf(wrote, flat, { ...denied, within: "s0" })["statements.nested"]).toEqual(prf(0, 0, 0, 1));
  });

  test("a denial may answer a claim that stands in what is denied", () => {
    const claims = [{ ...countClaim("e", "occurrence", { min: 1 }), id: "c", evidence: [at(text, "struck")] as const }];
    const events = [eventOf("e", "air-strike", at(text, "struck"))];
    const statements = [wrote, said, { ...denied, denies: "c" }];
    const { figures } = score({ gold, full: readingOf(text, { statements, claims, events }) });
    expect(figures["statements.denies"]).toEqual(prf(1, 1, 1, 1));
  });

  test("a denial of an event is right if it answers a claim of that event", () => {
    const [, , third] = gold.attributions;
    const ofEvent = { attributions: [{ ...third, denies: { event: [pair(text, "struck")] } }] };
    const claims = [{ ...countClaim("e", "killed", { min: 1 }, { at: at(text, "Velm") }), id: "c" }];
    const statements = [{ ...denied, denies: "c" }];
    const answered = (trigger: string) =>
      score({
        gold: ofEvent,
        full: readingOf(text, { statements, claims, events: [eventOf("e", "air-strike", at(text, trigger))] }),
      }).figures["statements.denies"];
    expect(answered("struck")).toEqual(prf(1, 1, 1, 1));
    expect(answered("leak")).toEqual(prf(0, 0, 0, 1));
  });

  test("where the gold leaves cues out, the content tells which statement is meant", () => {
    const cueless = {
      attributions: [{ cue: [], content: [pair(text, "a gas leak")], act: "suggests", stance: "PS+" }],
    };
    const { figures } = score({ gold: cueless, full: readingOf(text, { statements: [denied, hinted] }) });
    expect(figures["statements.hedges"]).toEqual(prf(1, 1, 1, 1));
    expect(figures["statements.act"]).toEqual({ ...prf(0.5, 1, 0.6667, 1), accuracy: 1 });
  });

  test("a corpus that marks no acts is not asked for them", () => {
    const bare = { corpus: "bare", attributions: [{ cue: [pair(text, "said")], content: [] }] };
    const full = readingOf(text, { statements: [said] });
    expect(Object.keys(score({ gold: bare, full }).figures).filter((key) => key.startsWith("statements."))).toEqual([]);
    const both = score({ gold: bare, full }, { gold, full: readingOf(text, { statements: [wrote] }) }).figures;
    expect(both["statements.act"]).toEqual({ ...prf(1, 0.25, 0.4, 4), accuracy: 1 });
  });

  test.each([
    ["an act that is none", { act: "sings" }, "attributions[0].act is sings, none of says, denies"],
    ["a stance that is none", { stance: "sure" }, "attributions[0].stance is sure"],
    ["nesting in nothing", { within: 3 }, "attributions[0].within is no item of the list"],
    ["a denial of nothing", { denies: { attribution: -1 } }, "attributions[0].denies.attribution is no item"],
  ])("%s is a fault", (_, more, message) => {
    expect(() => score({ gold: { attributions: [more] }, full: readingOf(text) })).toThrow(message);
  });
});
