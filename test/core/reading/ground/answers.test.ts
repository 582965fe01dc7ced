import { describe, expect, test } from "vitest";
import type { Reading } from "../../../../src/core/model/reading.ts";
import { said } from "../said.ts";

/** What each denial answers, as the words of the statement: "accused the army …". */
function answered(reading: Reading): readonly string[] {
  const { text } = reading.document;
  return reading.statements.flatMap(({ denies }) => {
    const statement = reading.statements.find(({ id }) => id === denies);
    const claim = reading.claims.find(({ id }) => id === denies);
    if (statement !== undefined) return statement.cue.map(({ start, end }) => text.slice(start, end));
    return claim === undefined ? [] : [`claim: ${claim.slot}`];
  });
}

const charge = `<src a=1><m k=government id=s1>Osteria</m></src> <cue a=1 act=accuses stance=CT+>accused</cue> <con a=1><m k=military-unit id=m1>the Velmish army</m> of shelling the town</con>.`;
const count = `<src a=2><m k=person id=s2>The mayor</m></src> <cue a=2 act=says stance=CT+>said</cue> <con a=2>12 people had died</con>.`;

describe("a denial that only points back", () => {
  const rows: readonly (readonly [behaviour: string, marked: string, expected: readonly string[]])[] = [
    [
      "answers the accusation before it",
      `${charge} <src a=3><m k=government id=s3>Velmia</m></src> <cue a=3 act=denies stance=CT->rejected</cue> <con a=3>the accusation</con>.`,
      ["accused"],
    ],
    [
      "answers the accusation over what was said since",
      `${charge} ${count} <src a=3><m k=government id=s3>Velmia</m></src> <cue a=3 act=denies stance=CT->dismissed</cue> <con a=3>the allegations</con>.`,
      ["accused"],
    ],
    [
      "answers the last word where it denies a figure",
      `${charge} ${count} <src a=3><m k=government id=s3>Velmia</m></src> <cue a=3 act=denies stance=CT->disputed</cue> <con a=3>the figure</con>.`,
      ["said"],
    ],
    [
      "answers the last word where it calls that something",
      `${count} <src a=3><m k=government id=s3>Velmia</m></src> <cue a=3 act=denies stance=CT->dismissed</cue> <con a=3>that as "pure invention"</con>.`,
      ["said"],
    ],
    [
      "does not answer a condemnation of another deed",
      `<src a=1><m k=organisation id=s1>The Union</m></src> <cue a=1 act=accuses stance=CT+>condemned</cue> <con a=1>the killing of three nurses</con>. <src a=3><m k=government id=s3>Velmia</m></src> <cue a=3 act=denies stance=CT->denied</cue> <con a=3>any responsibility for <e id=e2 t=destruction real=happened>the fire</e></con>.`,
      [],
    ],
    [
      "answers the word on whoever denies, right before it, and no older charge against another",
      `${charge} <src a=2><m k=military-unit id=s2>The army</m></src> <cue a=2 act=says stance=CT+>said</cue> <con a=2><m k=government>Tavria</m> was arming a faction</con>. <src a=3><m k=government id=s3>Tavria</m></src> <cue a=3 act=denies stance=CT->rejected</cue> <con a=3>the accusation</con>.`,
      ["said"],
    ],
    [
      "answers an accusation before a condemnation",
      `${charge} <src a=2><m k=organisation id=s2>The Union</m></src> <cue a=2 act=accuses stance=CT+>condemned</cue> <con a=2>the killing of three nurses</con>. <src a=3><m k=government id=s3>Velmia</m></src> <cue a=3 act=denies stance=CT->rejected</cue> <con a=3>the accusation</con>.`,
      ["accused"],
    ],
    [
      "answers nobody where it denies a thing that nobody said",
      `<src a=3><m k=government id=s3>Velmia</m></src> <cue a=3 act=denies stance=CT->denied</cue> <con a=3>the charges</con>.`,
      [],
    ],
    [
      "does not answer itself",
      `<src a=1><m k=government id=s1>Velmia</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>all was quiet</con>. <src a=3><m k=government id=s3>Velmia</m></src> <cue a=3 act=denies stance=CT->denied</cue> <con a=3>the reports</con>.`,
      [],
    ],
    [
      "is none where it says what it denies",
      `${count} <src a=3><m k=government id=s3>Velmia</m></src> <cue a=3 act=denies stance=CT->denied</cue> <con a=3>that the bridge was closed</con>.`,
      [],
    ],
  ];
  test.each(rows)("%s", (_, marked, expected) => {
    expect(answered(said(marked).reading)).toEqual(expected);
  });
});

describe("a denial of what somebody is said to do in general", () => {
  const strike = `<src a=1><m k=person id=s1>The governor</m></src> <cue a=1>said</cue> <con a=1><m k=government id=m1>Velmia</m> <e id=e1 t=armed-attack real=happened actor=m1 target=m2>attacked</e> <m k=population id=m2>civilians</m></con>.`;
  const denies = (cue: string, what: string): string =>
    `${strike} <src a=3><m k=government id=s3>Velmia</m></src> <cue a=3 act=denies stance=CT->${cue}</cue> <con a=3>${what}</con>.`;
  test.each([
    ["in the present", "denies", "attacking civilians"],
    ["again and again", "has repeatedly denied", "deliberately attacking civilians"],
  ])("answers no one saying: %s", (_, cue, what) => {
    expect(answered(said(denies(cue, what)).reading)).toEqual([]);
  });
  test.each([
    ["in the past", "denied", "attacking civilians"],
    ["of one deed", "denies", "attacking the civilians"],
  ])("is of what was said where it is %s", (_, cue, what) => {
    expect(answered(said(denies(cue, what)).reading)).toEqual(["said"]);
  });
});

describe("a denial that says what it denies", () => {
  const denies = (content: string, who = "Velmia") =>
    `<src a=3><m k=government id=s3>${who}</m></src> <cue a=3 act=denies stance=CT->denied</cue> <con a=3>${content}</con>.`;
  const rows: readonly (readonly [behaviour: string, marked: string, expected: readonly string[]])[] = [
    [
      "answers who said the same thing, in other forms of the words",
      `<src a=1><m k=person id=s1>The mayor</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>guards had shelled the market</con>. ${denies("shelling the market")}`,
      ["said"],
    ],
    [
      "does not answer who spoke of another thing",
      `<src a=1><m k=person id=s1>The mayor</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>the harvest was poor</con>. ${denies("shelling the market")}`,
      [],
    ],
    [
      "answers a charge against the one who denies",
      `<src a=1><m k=person id=s1>The mayor</m></src> <cue a=1 act=accuses stance=CT+>accused</cue> <con a=1>Velmia of theft</con>. ${denies("that a boat was missing")}`,
      ["accused"],
    ],
    [
      "does not answer a charge against another",
      `<src a=1><m k=person id=s1>The mayor</m></src> <cue a=1 act=accuses stance=CT+>accused</cue> <con a=1>Osteria of theft</con>. ${denies("that a boat was missing")}`,
      [],
    ],
    [
      "takes up what was said right before, where it denies any of it",
      `<src a=1><m k=population id=s1>Residents</m></src> <cue a=1 act=says stance=CT+>saw</cue> <con a=1>columns of armour roll west</con>. ${denies("any movement of tanks")}`,
      ["saw"],
    ],
    [
      "does not answer a demand",
      `<src a=1><m k=person id=s1>The mayor</m></src> <cue a=1 act=demands stance=Uu>demanded</cue> <con a=1>that the market be shelled no more</con>. ${denies("any shelling of the market")}`,
      [],
    ],
    [
      "answers what stands within it",
      `<src a=3><m k=government id=s3>Velmia</m></src> <cue a=3 act=denies stance=CT->rejected</cue> <con a=3>the <src a=1><m k=person id=s1>mayor</m></src>'s <cue a=1 act=accuses stance=CT+>charge</cue> that <con a=1>it had let the bridge burn</con></con>.`,
      ["charge"],
    ],
    [
      "is taken up by a doubt about “it”",
      `<src a=1><m k=government id=s1>Osteria</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>it had sent no boats</con>. <src a=2><m k=population id=s2>Diplomats</m></src> <cue a=2 act=doubts stance=PR->doubted</cue> <con a=2>it</con>.`,
      ["said"],
    ],
  ];
  test.each(rows)("%s", (_, marked, expected) => {
    expect(answered(said(marked).reading)).toEqual(expected);
  });
});
