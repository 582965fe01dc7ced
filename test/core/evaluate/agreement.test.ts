// Two annotators of one text, and how far they agree.

import { describe, expect, test } from "vitest";
import { agreementOf } from "../../../src/core/evaluate/agreement.ts";
import { kappaOf } from "../../../src/core/evaluate/kappa.ts";
import { parseNotation } from "../../../src/core/notation/notation.ts";

describe("kappa", () => {
  test.each([
    ["full agreement", ["aa", "bb"], 1],
    ["what chance would give", ["aa", "ab", "ba", "bb"], 0],
    ["full disagreement", ["ab", "ba"], -1],
    // 3 of 4 agree; by chance 3/4 · 2/4 + 1/4 · 2/4 = 1/2.
    ["half of what chance leaves", ["aa", "bb", "ab", "aa"], 0.5],
    ["one label only", ["aa", "aa"], null],
    ["nothing", [], null],
  ])("%s", (_, pairs, kappa) => {
    expect(kappaOf(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)] as const))).toBe(kappa);
  });
});

describe("two markings of a text", () => {
  const first = parseNotation(
    "<src a=1><m id=m1 k=government>Orvania</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1><m id=m2 k=population n=8>eight men</m> <e id=e1 t=death real=happened victim=m2>died</e></con> and <cue a=2 act=denies stance=CT->denied</cue> <con a=2>a <e id=e2 t=shelling real=happened>barrage</e></con>. Velm is quiet.",
  );
  const second = parseNotation(
    "<src a=1><m id=m1 k=place>Orvania</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1><m id=m2 k=population n=8>eight men</m> <e id=e1 t=death real=happened victim=m2>died</e></con> and <cue a=2 act=doubts stance=CT->denied</cue> <con a=2>a <e id=e2 t=air-strike real=happened>barrage</e></con>. <m k=place>Velm</m> is quiet.",
  );

  test("agree fully with themselves", () => {
    const { figures, kappas } = agreementOf([{ id: "a", first, second: first }]);
    expect(figures["attribution.triple"]?.["f1"]).toBe(1);
    expect(figures["casualties.all"]).toEqual({ precision: 1, recall: 1, f1: 1, support: 1 });
    expect(kappas.act).toEqual({ kappa: 1, items: 2 });
  });

  test("differ by kind, act and type where both marked the same words", () => {
    const { figures, kappas } = agreementOf([{ id: "a", first, second }]);
    expect(figures["attribution.cue"]?.["f1"]).toBe(1);
    expect(figures["events.trigger"]?.["f1"]).toBe(1);
    expect(figures["events.type"]?.["f1"]).toBe(0.5);
    // says/says, denies/doubts: half agree, a quarter by chance.
    expect(kappas.act).toEqual({ kappa: (1 / 2 - 1 / 4) / (3 / 4), items: 2 });
    expect(kappas.stance.kappa).toBe(1);
    expect(kappas.kind.items).toBe(2);
    expect(kappas.reality).toEqual({ kappa: null, items: 2 });
    expect(kappas.relation).toEqual({ kappa: null, items: 0 });
  });

  test("are compared as far as both go", () => {
    const shorter = parseNotation("<m k=government>Orvania</m> said <m k=population n=8>eight men</m>");
    const { figures } = agreementOf([{ id: "a", first, second: shorter }]);
    expect(figures["mentions.overlap"]?.["f1"]).toBe(1);
    expect(figures["events.trigger"]?.["support"]).toBe(0);
    // The content is cut where the shorter marking ends; the cue inside stays.
    expect(figures["attribution.content"]?.["support"]).toBe(2);
  });

  test("the order of the annotators does not matter to an F1", () => {
    const forth = agreementOf([{ id: "a", first, second }]).figures;
    const back = agreementOf([{ id: "a", first: second, second: first }]).figures;
    for (const key of ["attribution.cue", "events.type", "events.argument", "casualties.all"]) {
      expect(back[key]?.["f1"], key).toBe(forth[key]?.["f1"]);
    }
  });
});
