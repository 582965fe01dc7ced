// Whose word it is that nothing is known of a thing, and what is left of what was denied to have come of it.

import { describe, expect, test } from "vitest";
import type { Reading } from "../../../../src/core/model/reading.ts";
import { lines } from "../lines.ts";
import { said } from "../said.ts";

/** Statements as "speaker: act stance {what is said}". */
function statements({ document: { text }, voices, statements: all }: Reading): readonly string[] {
  const names = new Map(voices.map(({ id, name }) => [id, name]));
  return all.map(({ voices: chain, act, stance, content }) => {
    const who = chain.slice(0, chain.length === 1 ? 1 : -1).map((id) => names.get(id));
    return `${who.join(" → ")}: ${act} ${stance} {${content.map(({ start, end }) => text.slice(start, end)).join(" … ")}}`;
  });
}

describe("who finds nothing of what is told", () => {
  test.each([
    [
      "doubts it, though the reader saw but the verb",
      `<src a=1><m k=military-unit>The army</m></src> <cue a=1>said</cue> <con a=1><src a=2>an inquiry</src> <cue a=2>had</cue> found no evidence that <con a=2><m k=population id=m1>its soldiers</m> <e id=e1 t=killing real=happened actor=m1>shot</e> the farmers</con></con>.`,
      [
        "army: says CT+ {an inquiry had found no evidence that its soldiers shot the farmers}",
        "inquiry → army: doubts PR- {its soldiers shot the farmers}",
      ],
    ],
    [
      "doubts it, though the reader saw nothing",
      `<m k=population>Investigators</m> found no evidence of a <e id=e1 t=chemical-attack real=happened>gas attack</e> on <m k=place>Tarn</m>.`,
      ["Investigators: doubts PR- {a gas attack on Tarn}"],
    ],
    [
      "is who says that there is no sign of it",
      `<con a=1>“There is no indication that our <e id=e1 t=shelling real=happened>shells</e> hit the mill,”</con> <src a=1><m k=person>Igor Orsin</m></src> <cue a=1>said</cue>.`,
      [
        "Igor Orsin: doubts PR- {our shells hit the mill}",
        "Igor Orsin: says CT+ {“There is no indication that our shells hit the mill,”}",
      ],
    ],
    [
      "is the author, where nobody says so",
      `There was no sign that <m k=military-unit id=m1>the army</m> had <e id=e1 t=shelling real=happened actor=m1>shelled</e> the mill, but the roof was gone.`,
      ["the author: doubts PR- {the army had shelled the mill}"],
    ],
    [
      "is nobody who only gives no evidence",
      `<m k=government>The ministry</m> gave no evidence that <m k=armed-group>the Front</m> had <e id=e1 t=shelling real=happened>shelled</e> the mill.`,
      [],
    ],
    [
      "is nobody who found evidence",
      `<m k=population>Investigators</m> found evidence that <m k=armed-group>the Front</m> had <e id=e1 t=shelling real=happened>shelled</e> the mill.`,
      [],
    ],
    [
      "is nobody who saw no sign of a man",
      `<m k=population>The searchers</m> saw no sign of the old man in the hills.`,
      [],
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });
});

describe("where there are no reports of a thing", () => {
  test.each([
    [
      "nobody has told it, and whoever says so takes no position",
      `<src a=1><m k=military-unit>The army</m></src> <cue a=1>said</cue> <con a=1>there were no <cue a=2>reports of</cue> <con a=2><e id=e1 t=air-strike real=negated>raids</e> on <m k=place>Velm</m></con></con>.`,
      ["army: says CT+ {there were no reports of raids on Velm}", "army: says Uu {raids on Velm}"],
    ],
    [
      "it is the author's word where nobody says so",
      `There were no immediate reports of casualties after a <e id=e1 t=shelling real=happened>missile</e> struck the mill.`,
      ["the author: says Uu {casualties after a missile struck the mill}"],
    ],
    [
      "as where somebody has received none",
      `<m k=government>Police</m> had received no reports of an <e id=e1 t=armed-attack real=happened>attack</e>.`,
      ["Police: says Uu {an attack}"],
    ],
    [
      "nor does who is not aware of it",
      `<src a=1><m k=military-unit>The army</m></src> <cue a=1>said</cue> <con a=1>it was not aware of any <e id=e1 t=air-strike real=negated>raid</e> on <m k=place>Velm</m></con>.`,
      ["army: says CT+ {it was not aware of any raid on Velm}", "army: says Uu {any raid on Velm}"],
    ],
    [
      "but who was aware of it is taken at that word",
      `<src a=1><m k=military-unit>The army</m></src> <cue a=1>said</cue> <con a=1>it was well aware of the <e id=e1 t=air-strike real=happened>raid</e> on <m k=place>Velm</m></con>.`,
      ["army: says CT+ {it was well aware of the raid on Velm}"],
    ],
    [
      "but “two reports of” a raid are told by somebody",
      `There were two <cue a=1>reports of</cue> <con a=1>a <e id=e1 t=air-strike real=happened>raid</e> on Velm</con>.`,
      ["unnamed: says Uu {a raid on Velm}"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });

  test("what they would have come of is told all the same", () => {
    const marked = `There were no reports of damage after <m k=weapon id=m1>a missile</m> <e id=e1 t=shelling real=happened means=m1>struck</e> the mill.`;
    expect(lines(said(marked).reading)).toContain("occurrence yes | the author CT+");
  });
});

describe("who knows nothing of a thing that others tell", () => {
  test.each([
    [
      "a definite one is the word of whoever tells of the unknowing",
      `<con a=1><m k=population>Villagers</m> were not aware of the <e id=e1 t=bombing real=happened>mine</e> near <m k=place>Tarn</m></con>, <src a=1><m k=government>police</m></src> <cue a=1>said</cue>.`,
      ["occurrence yes | police CT+", "place Tarn | police CT+"],
    ],
    [
      "but not where one speaks of itself",
      `<src a=1><m k=military-unit>The army</m></src> <cue a=1>said</cue> <con a=1>it was not aware of the <e id=e1 t=air-strike real=happened>raid</e></con>.`,
      ["occurrence yes | army Uu"],
    ],
    [
      "nor where it is only called so",
      `<m k=military-unit>The army</m> was not aware of the alleged <e id=e1 t=air-strike real=happened>raid</e>.`,
      ["occurrence yes | unnamed → army Uu"],
    ],
    [
      "it denies no other's word",
      `<src a=1><m k=military-unit>The army</m></src> <cue a=1>said</cue> <con a=1>it was not aware of any <e id=e1 t=air-strike real=negated>strike</e></con>. <src a=2><m k=population>Residents</m></src> <cue a=2>said</cue> <con a=2>a <e id=e2 t=air-strike real=happened>strike</e> killed four people</con>.`,
      ["occurrence yes | army Uu", "occurrence yes | Residents CT+", "killed 4..4 people | Residents CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(lines(said(marked).reading)).toEqual(expected);
  });
});

describe("the occasion of what is denied", () => {
  test.each([
    [
      "is granted with “the”",
      `<src a=1><m k=military-unit>The army</m></src> <cue a=1 act=denies stance=CT->denied</cue> that <con a=1>civilians were <e id=e2 t=death real=happened cause=e1>killed</e> in the <e id=e1 t=air-strike real=happened>strike</e></con>.`,
      ["occurrence yes | the author CT+", "killed 2..null civilians | army CT-"],
    ],
    [
      "is granted in a clause of its own",
      `<src a=1><m k=military-unit>The army</m></src> <cue a=1 act=denies stance=CT->denied</cue> that <con a=1>civilians were <e id=e2 t=death real=happened cause=e1>killed</e> when <m k=platform id=m1>jets</m> <e id=e1 t=air-strike real=happened means=m1>bombed</e> the bridge</con>.`,
      ["occurrence yes | the author CT+", "means jets | the author CT+", "killed 2..null civilians | army CT-"],
    ],
    [
      "is denied with the rest where it is “an attack”",
      `<src a=1><m k=military-unit>The army</m></src> <cue a=1 act=denies stance=CT->denied</cue> that <con a=1>civilians were <e id=e2 t=death real=happened cause=e1>killed</e> in a <e id=e1 t=air-strike real=happened>strike</e></con>.`,
      ["occurrence yes | army CT-", "killed 2..null civilians | army CT-"],
    ],
    [
      "or only called so",
      `<src a=1><m k=military-unit>The army</m></src> <cue a=1 act=denies stance=CT->denied</cue> that <con a=1>civilians were <e id=e2 t=death real=happened cause=e1>killed</e> in the so-called <e id=e1 t=killing real=happened>massacre</e></con>.`,
      ["occurrence yes | army CT-", "killed 2..null civilians | army CT-"],
    ],
    [
      "or all that is told",
      `<src a=1><m k=military-unit>The army</m></src> <cue a=1 act=denies stance=CT->denied</cue> <con a=1>that in the past there had been such a <e id=e1 t=air-strike real=happened>strike</e></con>.`,
      ["occurrence yes | army CT-"],
    ],
    [
      "and what a third says of it is the third's",
      `<src a=1><m k=armed-group id=m1>The Front</m></src> <cue a=1 act=denies stance=CT->denied</cue> <con a=1>any part in the raid</con>, in which <src a=2><m k=government>police</m></src> <cue a=2>said</cue> <con a=2><m k=weapon id=m2>shells</m> <e id=e2 t=shelling real=happened means=m2>fell</e></con>.`,
      ["occurrence yes | police CT+", "means shells | police CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(lines(said(marked).reading)).toEqual(expected);
  });
});

test("who only tells of the deaths is not who killed", () => {
  const strike = "<e id=e1 t=air-strike real=happened actor=m1>air strike</e>";
  const marked = `There was an ${strike} that <src a=1><m k=armed-group id=m1>the Front</m></src> <cue a=1>said</cue> <con a=1>killed nine people</con>.`;
  expect(lines(said(marked).reading)).not.toContain("actor Front | the author CT+");
  const own = `<src a=1><m k=armed-group id=m1>The Front</m></src> <cue a=1>said</cue> <con a=1>it flew an ${strike}</con>.`;
  expect(lines(said(own).reading)).toContain("actor Front | Front CT+");
});
