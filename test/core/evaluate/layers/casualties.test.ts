import { describe, expect, test } from "vitest";
import type { Claim } from "../../../../src/core/model/claim.ts";
import type { Voice } from "../../../../src/core/model/voice.ts";
import { at, countClaim, pair, readingOf } from "../hand-made.ts";
import { prf, score } from "../score.ts";

const text =
  "Shelling killed 12 soldiers, two of them officers, the mayor said. Dozens were hurt. The 12 soldiers died at dawn; some fled.";
const gold = {
  casualties: [
    {
      slot: "killed",
      spans: [pair(text, "12 soldiers"), pair(text, "The 12 soldiers")],
      min: 12,
      max: 12,
      who: "soldiers",
      voice: [pair(text, "the mayor")],
    },
    {
      slot: ["killed"],
      spans: [pair(text, "two of them officers")],
      min: 2,
      max: 2,
      who: "officers",
      voice: [pair(text, "the mayor")],
      partOf: 0,
    },
    { slot: "injured", spans: [pair(text, "Dozens")], min: 24, max: null, who: "", voice: [], scope: "cumulative" },
    { slot: "displaced", spans: [pair(text, "some")] },
  ],
};
const said = { source: [at(text, "the mayor")], cue: [at(text, "said")], content: [at(text, "Shelling")] } as const;
const mayor: Voice = { id: "v1", kind: "person", name: "the mayor", evidence: [at(text, "the mayor")] };
const byMayor = { voice: "v1", statement: "s0" };
const soldiers = countClaim("e", "killed", { min: 12, who: "soldiers" }, { ...byMayor, at: at(text, "12 soldiers") });
const officers = countClaim(
  "e",
  "killed",
  { min: 2, who: "officers", partOf: soldiers.id },
  { ...byMayor, at: at(text, "two of them") },
);
const hurt = countClaim(
  "e",
  "injured",
  { min: 24, max: null, exactness: "vague", scope: "cumulative" },
  { at: at(text, "Dozens") },
);

function figuresOf(...claims: readonly Claim[]) {
  return score({ gold, full: readingOf(text, { statements: [said], voices: [mayor], claims }) }).figures;
}

describe("casualties", () => {
  test("a perfect reading scores 1", () => {
    expect(figuresOf(soldiers, officers, hurt)).toEqual({
      "casualties.found": prf(1, 1, 1, 3),
      "casualties.number": prf(1, 1, 1, 3),
      "casualties.kind": prf(1, 1, 1, 3),
      "casualties.who": prf(1, 1, 1, 3),
      "casualties.voice": prf(1, 1, 1, 3),
      "casualties.scope": prf(1, 1, 1, 1),
      "casualties.partOf": prf(1, 1, 1, 1),
      "casualties.all": prf(1, 1, 1, 3),
    });
  });

  test("an empty reading has recall 0; people who are harmed and not counted are no item", () => {
    expect(figuresOf()["casualties.found"]).toEqual(prf(null, 0, 0, 3));
  });

  test.each([
    ["number", { ...soldiers, value: { ...soldiers.value, max: null } }],
    ["kind", { ...soldiers, slot: "injured" as const }],
    ["who", { ...soldiers, value: { ...soldiers.value, who: "civilians" } }],
  ])("a wrong %s costs that and the whole, and nothing else", (measure, wrong) => {
    const figures = figuresOf(wrong as Claim, officers, hurt); // the value is an estimate with one field changed
    for (const other of ["found", "number", "kind", "who", "voice"]) {
      expect(figures[`casualties.${other}`]?.["f1"], other).toBe(other === measure ? 0.6667 : 1);
    }
    expect(figures["casualties.all"]?.["f1"]).toBe(0.6667);
  });

  test("what the author says is wrong where a source says it, and the other way round", () => {
    const { statement: _, ...byAuthor } = soldiers;
    const figures = figuresOf(byAuthor, officers, { ...hurt, statement: "s0", voices: ["v1"] });
    expect(figures["casualties.voice"]).toEqual(prf(0.3333, 0.3333, 0.3333, 3));
  });

  test("hearsay that nobody is named for agrees with the author", () => {
    const nobody = { ...said, source: [] };
    const claims = [{ ...hurt, statement: "s0" }];
    const { figures } = score({ gold, full: readingOf(text, { statements: [nobody], claims }) });
    expect(figures["casualties.voice"]?.["recall"]).toBe(0.3333);
  });

  test("a further telling of a toll that was found is neither right nor false; a second toll of the same words is false", () => {
    const further = { ...soldiers, id: "f", evidence: [at(text, "The 12 soldiers")] as const };
    expect(figuresOf(soldiers, further)["casualties.found"]).toEqual(prf(1, 0.3333, 0.5, 3));
    const twice = { ...soldiers, id: "g", voices: ["v-author"] as const };
    expect(figuresOf(soldiers, twice)["casualties.found"]).toEqual(prf(0.5, 0.3333, 0.4, 3));
  });

  test("a number for people whom the gold does not count is not counted", () => {
    const some = countClaim("e", "displaced", { min: 3, max: null }, { at: at(text, "some") });
    expect(figuresOf(soldiers, some)["casualties.found"]).toEqual(prf(1, 0.3333, 0.5, 3));
  });

  test("a slot that the corpus counts nobody in is not counted, another is false", () => {
    const elsewhere = { at: at(text, "dawn") };
    const missing = countClaim("e", "missing", { min: 4 }, elsewhere);
    const killed = countClaim("e", "killed", { min: 4 }, elsewhere);
    expect(figuresOf(soldiers, missing)["casualties.found"]?.["precision"]).toBe(1);
    expect(figuresOf(soldiers, killed)["casualties.found"]?.["precision"]).toBe(0.5);
  });

  test.each([
    ["a slot that is none", { slot: "lost", spans: [] }, "casualties[0].slot is none of killed, injured"],
    ["a part of nothing", { slot: "killed", spans: [], min: 1, partOf: 4 }, "casualties[0].partOf is no item"],
    ["a number that is none", { slot: "killed", spans: [], min: "two" }, "casualties[0].min is no number"],
  ])("%s is a fault", (_, item, message) => {
    expect(() => score({ gold: { casualties: [item] }, full: readingOf(text) })).toThrow(message);
  });
});
