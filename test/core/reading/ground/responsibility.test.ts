// Who is held to be behind an event, what it was aimed at, and who answers.

import { describe, expect, test } from "vitest";
import { lines } from "../lines.ts";
import { said } from "../said.ts";

const shelling = `<e id=e1 t=shelling real=happened>Shelling</e> hit <m k=place id=v>Velm</m>.`;
const army = `<m k=military-unit id=a>the army</m>`;

function responsibility(marked: string): readonly string[] {
  return lines(said(marked).reading).filter((line) => line.startsWith("responsibility"));
}

describe("responsibility", () => {
  test.each([
    [
      "who accuses somebody of an event holds that one to be behind it",
      `${shelling} <src a=1>Activists</src> <cue a=1>accused</cue> <con a=1>${army} of <e id=e2 t=shelling real=happened>shelling</e> the town</con>.`,
      ["responsibility army | Activists CT+"],
    ],
    [
      "who blames somebody speaks of what was told before",
      `${shelling} <src a=1>Activists</src> <cue a=1>blamed</cue> <con a=1>${army}</con>.`,
      ["responsibility army | Activists CT+"],
    ],
    [
      "who attributes an attack to somebody does so too",
      `${shelling} <src a=1>Police</src> <cue a=1>attributed</cue> <con a=1>the attack to ${army}</con>.`,
      ["responsibility army | Police CT+"],
    ],
    [
      "who claims responsibility speaks of itself",
      `${shelling} <src a=1><m k=armed-group id=a>The Velm Front</m></src> <cue a=1>claimed responsibility for</cue> <con a=1>the attack</con>.`,
      ["responsibility Velm Front | Velm Front CT+"],
    ],
    [
      "who denies it holds that it was not so",
      `${shelling} <m k=armed-group id=a>The Velm Front</m> denied responsibility.`,
      ["responsibility Velm Front | Velm Front CT-"],
    ],
    [
      "a denial and a charge in one sentence are two claims",
      `${shelling} <m k=armed-group id=a>The Velm Front</m> denied responsibility and <cue a=1>blamed</cue> <con a=1><m k=military-unit id=b>the army</m></con>.`,
      ["responsibility Velm Front | Velm Front CT-", "responsibility army | Velm Front CT+"],
    ],
    [
      "who is accused by nobody in particular is accused by hearsay",
      `${shelling} <m k=military-unit id=a>The army</m> <cue a=1 act=accuses>is accused</cue> <con a=1>of the <e id=e2 t=shelling real=happened>shelling</e></con>.`,
      ["responsibility army | unnamed Uu"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(responsibility(marked)).toEqual(expected);
  });

  test.each([
    [
      "a charge of no event",
      `${shelling} <src a=1>Activists</src> <cue a=1>accused</cue> <con a=1>${army} of cowardice</con>.`,
    ],
    [
      "a claim that nobody made",
      `${shelling} No <m k=armed-group id=a>group</m> claimed responsibility for the attack.`,
    ],
    ["a charge before anything is told", `<src a=1>Activists</src> <cue a=1>blamed</cue> <con a=1>${army}</con>.`],
  ])("%s claims nothing", (_, marked) => {
    expect(responsibility(marked)).toEqual([]);
  });
});

describe("aims", () => {
  const strike = `<m k=military-unit id=j>Jets</m> <e id=e1 t=air-strike real=happened actor=j>bombed</e> Velm.`;
  test.each([
    [
      "who denies that somebody was targeted denies the target",
      `${strike} <src a=1>The army</src> <cue a=1>denied</cue> that <con a=1><m k=population id=c>civilians</m> had been targeted</con>.`,
      ["target civilians | army CT-"],
    ],
    [
      "what a strike was aimed at is its target",
      `${strike} <src a=1>The army</src> <cue a=1>said</cue> <con a=1>it was aimed at <m k=platform id=c>a column of trucks</m></con>.`,
      ["target column of trucks | army CT+"],
    ],
    [
      "what it was aimed at doing is a motive",
      `${strike} <src a=1>The army</src> <cue a=1>said</cue> <con a=1>the <e id=e2 t=air-strike real=happened>air strike</e> was aimed at stopping a convoy</con>.`,
      [],
    ],
  ])("%s", (_, marked, expected) => {
    expect(lines(said(marked).reading).filter((line) => line.startsWith("target"))).toEqual(expected);
  });
});
