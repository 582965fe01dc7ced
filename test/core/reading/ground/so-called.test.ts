// Sayings that are only a name for a thing, denials that close a headline, names and words that the reader parts wrongly.

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

describe("a saying that only names a thing", () => {
  test.each([
    [
      "ends with the thing, and is that of the clause's subject",
      `<con a=1><m k=military-unit id=m1>Soldiers</m> <e id=e1 t=armed-attack real=happened actor=m1>opened fire</e> on what <src a=2>they</src> <cue a=2>believed</cue> <con a=2>to be <m k=armed-group>militants</m> near Velm, killing four farmers</con></con>, <src a=1><m k=population>residents</m></src> <cue a=1>said</cue>.`,
      [
        "Soldiers → residents: suggests PR+ {militants}",
        "residents: says CT+ {Soldiers opened fire on what they believed to be militants near Velm, killing four farmers}",
      ],
    ],
    [
      "is the speaker's, where the speaker is its subject",
      `<src a=1><m k=military-unit>The army</m></src> <cue a=1>said</cue> <con a=1>it had <e id=e1 t=air-strike real=happened>struck</e> what <src a=2>it</src> <cue a=2>said</cue> <con a=2>was a base of the Front</con></con>.`,
      ["army: says CT+ {it had struck what it said was a base of the Front}", "army: says CT+ {a base of the Front}"],
    ],
    [
      "leaves what “they believed” in a clause of its own alone",
      `<m k=population>The farmers</m> hid, for <src a=1>they</src> <cue a=1>believed</cue> <con a=1>that jets had come near Velm</con>.`,
      ["they: suggests PR+ {that jets had come near Velm}"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });

  test("makes no guess of who was killed", () => {
    const marked = `<m k=military-unit id=m1>Troops</m> <e id=e1 t=shelling real=happened actor=m1>shelled</e> what <src a=1>they</src> <cue a=1>thought</cue> <con a=1>was a rebel position, <e id=e2 t=death real=happened cause=e1>killing</e> two children</con>.`;
    expect(lines(said(marked).reading)).toContain("killed 2..2 children | the author CT+");
  });
});

describe("a headline that closes with a denial", () => {
  const body = "\n\nNobody else was there when it happened.";
  test.each([
    [
      "denies what was said before",
      `<src a=1><m k=government>Osteria</m></src> <cue a=1>says</cue> <con a=1>drones killed three in Velm</con>; <m k=government>Velmia</m> denies${body}`,
      ["Osteria: says CT+ {drones killed three in Velm}", "Velmia: denies CT- {drones killed three in Velm}"],
    ],
    [
      "and behind a dash, what the line itself tells",
      `Drone strike kills 12 at wedding in Velm — <m k=government>Pentagon</m> denies it${body}`,
      ["US Department of Defense: denies CT- {Drone strike kills 12 at wedding in Velm}"],
    ],
    [
      "in capitals too",
      `OSTERIA HITS MARKET IN VELM; <m k=government>TAVRIA</m> DENIES${body}`,
      ["TAVRIA: denies CT- {OSTERIA HITS MARKET IN VELM}"],
    ],
    ["denies nothing for one whom the reader does not know", `Strike kills 12 in Velm; nobody denies${body}`, []],
    [
      "is none within a sentence",
      `The town is quiet, <m k=government>Velmia</m> denies nothing and the mill stands.`,
      [],
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });
});

describe("words that the reader parts wrongly", () => {
  test.each([
    [
      "“Now” is a name's last word",
      `<src a=1><m k=government>Myanmar</m></src> <cue a=1>Now reported</cue> <con a=1>a raid on Velm</con>.`,
      ["Myanmar Now: says CT+ {a raid on Velm}"],
    ],
    [
      "“now” is none",
      `<src a=1><m k=government>Osteria</m></src> <cue a=1>now says</cue> <con a=1>a raid was flown on Velm</con>.`,
      ["Osteria: says CT+ {a raid was flown on Velm}"],
    ],
    [
      "who cites writes, and who is cited does not",
      `<m k=media>The Velm Post</m>, <cue a=2>citing</cue> <src a=1><src a=2><m k=government>police</m></src></src>, <cue a=1>wrote</cue> that <con a=1><con a=2>the bridge was blown up</con></con>.`,
      [
        "police → Velm Post: says CT+ {the bridge was blown up}",
        "police → Velm Post: says CT+ {the bridge was blown up}",
      ],
    ],
    [
      "the end of another's sentence is not said here",
      `<src a=1><m k=organisation>The Union</m></src> <cue a=1>condemned</cue> <con a=1>the killing of three nurses</con>. <src a=2><m k=military-unit>The army</m></src> <cue a=2>denied</cue> <con a=2>responsibility for the <con a=1>shelling of Tarn</con></con>.`,
      [
        "Union: accuses CT+ {the killing of three nurses}",
        "army: denies CT- {responsibility for the shelling of Tarn}",
      ],
    ],
    [
      "an earlier number is no word of who raises it",
      `<src a=1><m k=government>The ministry</m></src> <cue a=1>said</cue> <con a=1>14 people were killed</con>, <cue a=2>raising</cue> <con a=2>an earlier toll of nine</con>.`,
      ["ministry: says CT+ {14 people were killed}"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });
});
