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
      "ends before what is told of the thing",
      `<m k=person>The mayor</m> saw what <src a=1>he</src> <cue a=1>described as</cue> <con a=1>the ruins of a market where nine people were <e id=e1 t=death real=happened>killed</e></con>.`,
      ["mayor: says CT+ {the ruins of a market}"],
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

test("who distances itself behind who claims a deed is heard too", () => {
  const marked = `<m k=armed-group id=m1>The Sons</m> claimed responsibility for <e id=e1 t=bombing real=happened>the blast</e>, although <m k=armed-group id=m2>the Front</m> distanced itself from it.`;
  expect(statements(said(marked).reading)).toEqual([
    "Sons: admits CT+ {responsibility for the blast}",
    "Front: denies CT- {it}",
  ]);
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
      "“U.S.” and “Osteria's army” are whole",
      `The U.<src a=1><m k=government>S.</m></src> <cue a=1>said</cue> <con a=1>a raid was flown on Velm</con>. Tavria'<src a=2>s army</src> <cue a=2>said</cue> <con a=2>it was not</con>.`,
      ["United States: says CT+ {a raid was flown on Velm}", "Tavria's army: says CT+ {it was not}"],
    ],
    [
      "a heading is no part of who speaks",
      `<src a=1>Northern Tarn

Relief workers</src> <cue a=1>report</cue> <con a=1>that nine people fled</con>.`,
      ["Relief workers: says CT+ {that nine people fled}"],
    ],
    [
      "“what the plan would do” names nothing",
      `<m k=person>Ana Orsin</m> wrote what <src a=1>she</src> <cue a=1>said</cue> <con a=1>her plan would do for the town</con>.`,
      ["she: says CT+ {her plan would do for the town}"],
    ],
    [
      "what is cited passes nothing on",
      `<src a=1><m k=media>Radio Orlo</m></src> <cue a=1>reported</cue> that <con a=1>one of them was <m k=person>a commander in the group</m></con>, <cue a=2>quoting</cue> <src a=2>an official</src>.`,
      [
        "official → Radio Orlo: says CT+ {one of them was a commander in the group}",
        "official → Radio Orlo: says CT+ {one of them was a commander in the group}",
      ],
    ],
    [
      "two may blame each other behind what a third says",
      `<con a=1>Nine people died</con>, <src a=1>a doctor</src> <cue a=1>said</cue>, <con a=1>with <m k=military-unit>the army</m> and <m k=armed-group>the Front</m> accusing</con> each other of the attack.`,
      ["doctor: says CT+ {Nine people died}"],
    ],
    [
      "what evidence shows is told with what is told of it",
      `“<con a=1>The information which we have shows that the town was shelled</con>,” <src a=1>Ana Orsin</src> <cue a=1>said</cue>.`,
      [
        "information → Ana Orsin: says CT+ {the town was shelled}",
        "Ana Orsin: says CT+ {The information which we have shows that the town was shelled}",
      ],
    ],
    [
      "reports that are taken for something are told by nobody",
      `“<con a=1>We take all reports of shelling seriously</con>,” <src a=1>Ana Orsin</src> <cue a=1>said</cue>.`,
      ["Ana Orsin: says CT+ {We take all reports of shelling seriously}"],
    ],
    [
      "what is denied before “as the mission says” is not the mission's",
      `<src a=1><m k=armed-group>Rebels</m></src> <cue a=1>deny</cue> <con a=1><con a=2>massacre</con></con> as <src a=2><m k=organisation>mission</m></src> <cue a=2>says</cue> <con a=2>141 were killed</con>`,
      ["Rebels: denies CT- {massacre}", "mission: says CT+ {141 were killed}"],
    ],
    [
      "who fears a thing within what is said holds it for likely",
      `<src a=1><m k=population>Diplomats</m></src> <cue a=1>say</cue> <con a=1>they fear new fighting near Velm</con>.`,
      ["Diplomats: says CT+ {they fear new fighting near Velm}", "Diplomats: suggests PR+ {new fighting near Velm}"],
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
