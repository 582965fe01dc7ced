// Which numbers are tolls, and of what.

import { describe, expect, test } from "vitest";
import { lines } from "../lines.ts";
import { said } from "../said.ts";

function tolls(marked: string): readonly string[] {
  return lines(said(marked).reading).filter((line) => /^(?:killed|injured|captured|displaced)/.test(line));
}

const shelling = `<e id=e1 t=shelling real=happened>Shelling</e> of Velm <e id=e2 t=death real=happened victim=p1 cause=e1>killed</e> <m k=population id=p1>nine people</m>.`;

describe("tolls", () => {
  test.each([
    [
      "an update of “the toll” is of the event that had one",
      `${shelling} Shops stayed shut. Buses stood still. Nobody slept. Phones were dead. <src a=1>The mayor</src> <cue a=1>put</cue> <con a=1>the death toll at 12</con>.`,
      ["killed 9..9 people | the author CT+", "killed 12..12 | mayor CT+"],
    ],
    [
      "a participle takes what its own sentence tells before, not a cause from afar",
      `<e id=e1 t=air-strike real=happened place=m1>Air raids</e> hit <m k=place id=m1>Tarn</m> early. Later <m k=military-unit id=m2>the air force</m> <e id=e2 t=armed-attack real=happened actor=m2>attacked</e> a market, <e id=e3 t=death real=happened victim=p1 cause=e1>killing</e> <m k=population id=p1>11 people</m>. <m k=place id=m3>Tarn</m> was hit again.`,
      ["killed 11..11 people | the author CT+"],
    ],
    [
      "some of the dead are a part of them",
      `${shelling} Two of the dead had been executed, and two of the houses burned.`,
      ["killed 9..9 people | the author CT+", "killed 2..2  of those | the author CT+"],
    ],
    [
      "a headline's source without a word of saying has said it",
      `<con a=1><e id=e1 t=air-strike real=happened>Air raids</e> <e id=e2 t=death real=happened victim=p1 cause=e1>kill</e> <m k=population id=p1>25 civilians</m></con>: <src a=1>monitor</src>\n\n<src a=2>The army</src>: <con a=2>two men were hurt in the <e id=e3 t=air-strike real=happened>raid</e></con>.`,
      ["killed 25..25 civilians | monitor CT+", "injured 2..2 men | army CT+"],
    ],
    [
      "a question for a number is no number",
      `${shelling} <cue a=1>It was not clear</cue> <con a=1>how many people were <e id=e3 t=death real=happened>killed</e> in the <e id=e4 t=shelling real=happened>shelling</e></con>.`,
      ["killed 9..9 people | the author CT+"],
    ],
    [
      "those who are cited are not the dead",
      `<e id=e1 t=siege real=happened>The siege</e> went on. <cue a=1>According to</cue> <src a=1>local doctors</src>, <con a=1>32 people were <e id=e2 t=death real=happened cause=e1>killed</e></con>.`,
      ["killed 32..32 people | local doctors CT+"],
    ],
    [
      "people who were detained are counted where no other word tells of it",
      `A patrol searched Velm, detaining several suspects.`,
      ["captured 3..null suspects | the author CT+"],
    ],
    [
      "who is counted as detained is no target beside",
      `<m k=military-unit id=a>A patrol</m> <e id=e1 t=detention real=happened actor=a target=b>detained</e> <m k=population id=b>three suspects</m>.`,
      ["captured 3..3 suspects | the author CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(tolls(marked)).toEqual(expected);
  });

  test("who is counted stands in no other row", () => {
    const { reading } = said(
      `<m k=military-unit id=a>A patrol</m> <e id=e1 t=detention real=happened actor=a target=b>detained</e> <m k=population id=b>three suspects</m>.`,
    );
    expect(lines(reading).filter((line) => line.startsWith("target"))).toEqual([]);
  });
});

test("a toll with a place of its own is no toll of what was told elsewhere", () => {
  const told = said(
    `<e id=e1 t=shelling real=happened place=m1>Shelling</e> hit <m k=place id=m1>Velm</m>. Ten people were <e id=e2 t=death real=happened>killed</e> in Tarn.`,
  ).reading;
  expect(told.claims.find(({ slot }) => slot === "killed")?.event).not.toBe(told.events[0]?.id);
});
