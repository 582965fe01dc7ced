// Whose number a toll is where several are set side by side: one counts anew, one takes back, one denies.

import { describe, expect, test } from "vitest";
import { lines } from "../lines.ts";
import { said } from "../said.ts";

function tolls(marked: string): readonly string[] {
  return lines(said(marked).reading).filter((line) => /^(?:killed|injured|captured|displaced)/.test(line));
}

const shelling = `<e id=e1 t=shelling real=happened>Shelling</e> of Velm <e id=e2 t=death real=happened victim=p1 cause=e1>killed</e> <m k=population id=p1>nine people</m>.`;
const nine = "killed 9..9 people | the author CT+";

describe("a number that stands alone", () => {
  test.each([
    [
      "counts anew those who were counted",
      `${shelling} <m k=population id=r>Residents</m> put the figure at 27. <m k=organisation id=a>The army</m> admitted to six.`,
      [nine, "killed 27..27 people | Residents CT+", "killed 6..6 people | army CT+"],
    ],
    [
      "behind a semicolon too",
      `Shelling <e id=e1 t=death real=happened>killed</e> 60 troops; <m k=organisation id=a>the army</m> spoke of about 14.`,
      ["killed 60..60 troops | the author CT+", "killed 14..14 troops | army CT+"],
    ],
    [
      "with what came before it behind it",
      `${shelling} <m k=organisation id=a>The police</m> put the number at ten after a nurse fell ill.`,
      [nine, "killed 10..10 people | police CT+"],
    ],
    [
      "to which the number rose",
      `${shelling} <src a=1>The police</src> <cue a=1>said</cue> <con a=1>the number had risen to ten on Tuesday</con>.`,
      [nine, "killed 10..10 people | police CT+"],
    ],
    [
      "is denied as a figure",
      `${shelling} <src a=1>The police</src> <cue a=1>called</cue> <con a=1>the figure of nine “propaganda”</con>.`,
      [nine, "killed 9..9 people | police CT-"],
    ],
    [
      "of figures that dance counts nobody",
      `${shelling} <src a=1>The police</src> <cue a=1>showed</cue> <con a=1>the figure of eight on the ice</con>.`,
      [nine],
    ],
    [
      "of something else that is put at a number counts nobody",
      `${shelling} <m k=organisation id=a>The police</m> put the number of marchers at 500.`,
      [nine],
    ],
    [
      "takes the dead of dead and wounded",
      `${shelling.replace(/\.$/, " and wounded 40.")} <m k=organisation id=a>The army</m> admits to six, and to two lorries.`,
      [nine, "injured 40..40 | the author CT+", "killed 6..6 people | army CT+"],
    ],
    [
      "is of what was counted last, if that is something else",
      `${shelling} Three tanks burned. <m k=organisation id=a>The army</m> admitted to six.`,
      [nine],
    ],
    [
      "with a noun of its own counts that",
      `${shelling} <m k=organisation id=a>The army</m> admitted to six errors.`,
      [nine],
    ],
    ["of one may be no number", `${shelling} <m k=organisation id=a>The army</m> confirmed one.`, [nine]],
    [
      "is of whatever things were told of since, for all that anybody knows",
      `${shelling.replace(/\.$/, " with rockets.")} <m k=organisation id=a>The army</m> counted 20.`,
      [nine],
    ],
    [
      "is of the dead where only they are admitted to",
      `${shelling.replace(/\.$/, " with rockets.")} <m k=organisation id=a>The army</m> admitted to six.`,
      [nine, "killed 6..6 people | army CT+"],
    ],
    [
      "is of nobody where nobody was counted",
      `<e id=e1 t=shelling real=happened>Shelling</e> hit Velm. <m k=organisation id=a>The army</m> spoke of six.`,
      [],
    ],
    [
      "far below is too",
      `${shelling} Shops stayed shut. Buses stood still. Nobody slept. <m k=organisation id=a>The army</m> spoke of six.`,
      [nine],
    ],
  ])("%s", (_, marked, expected) => {
    expect(tolls(marked)).toEqual(expected);
  });
});

describe("an earlier count", () => {
  const ministry = `<src a=1><m k=government id=g>The ministry</m></src> <cue a=1>said</cue>`;
  test.each([
    [
      "is the word of whoever tells that it was",
      `<e id=e1 t=shelling real=happened>Shells</e> fell. ${ministry} <con a=1>12 soldiers were <e id=e2 t=death real=happened cause=e1>killed</e>, revising an earlier toll of nine</con>.`,
      ["killed 12..12 soldiers | ministry CT+", "killed 9..9 | the author CT+"],
    ],
    [
      "has no parts",
      `<e id=e1 t=bombing real=happened>A bomb</e> <e id=e2 t=death real=happened cause=e1>killed</e> six and wounded 81, revising an earlier toll of four dead and 38 hurt. Two of the injured are blind.`,
      [
        "killed 6..6 | the author CT+",
        "injured 81..81 | the author CT+",
        "killed 4..4 | the author CT+",
        "injured 38..38 | the author CT+",
        "injured 2..2  of those | the author CT+",
      ],
    ],
    [
      "is the ministry's where the ministry tells of an earlier raid",
      `<e id=e1 t=shelling real=happened>Shells</e> fell. ${ministry} <con a=1>an earlier raid had <e id=e2 t=death real=happened cause=e1>killed</e> nine</con>.`,
      ["killed 9..9 | ministry CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(tolls(marked)).toEqual(expected);
  });
});

describe("some of those before", () => {
  test.each([
    [
      "are told who they were",
      `${shelling} Four of the dead were children.`,
      [nine, "killed 4..4 children of those | the author CT+"],
    ],
    [
      "died later, being some of the wounded",
      `${shelling} Two of the wounded later died.`,
      [nine, "killed 2..2 | the author CT+"],
    ],
    [
      "are none of a single man",
      `<e id=e1 t=killing real=happened victim=p>Executed</e> was <m k=person id=p>a baker</m>. A porter was among those killed.`,
      ["killed 1..1 porter | the author CT+", "killed 1..1 baker | the author CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(tolls(marked)).toEqual(expected);
  });
});

describe("who denies the very words of another", () => {
  const army = `<src a=1><m k=government id=g>The army</m></src> <cue a=1>said</cue>`;
  const front = `<src a=2><m k=armed-group id=f>the Front</m></src> <cue a=2 act=denies stance=CT->denied</cue>`;
  const killed = `60 fighters were <e id=e2 t=death real=happened cause=e1>killed</e> in <e id=e1 t=air-strike real=happened>the raid</e>`;

  test("leaves the other his claim, and denies it", () => {
    expect(tolls(`${army} <con a=1><con a=2>${killed}</con></con>, which ${front}.`)).toEqual([
      "killed 60..60 fighters | army CT+",
      "killed 60..60 fighters | Front CT-",
    ]);
  });

  test("is alone where nobody else has said them", () => {
    expect(tolls(`${front.replace("the Front", "The Front")} that <con a=2>${killed}</con>.`)).toEqual([
      "killed 60..60 fighters | Front CT-",
    ]);
  });
});

describe("where a number comes from", () => {
  test.each([
    [
      "whose words open speaks, and whoever closes cites him",
      `<src a=1>The clinic</src> <cue a=1>said</cue> that <con a=1><con a=2>shells <e id=e1 t=shelling real=happened>fell</e>, injuring 21 people</con></con>, <src a=2><m k=media id=m>Radio Velm</m></src> <cue a=2>reported</cue>.`,
      ["injured 21..21 people | clinic CT+"],
    ],
    [
      "whoever closes speaks where nobody opens",
      `<con a=2>Shells <e id=e1 t=shelling real=happened>fell</e>, injuring 21 people</con>, <src a=2><m k=media id=m>Radio Velm</m></src> <cue a=2>reported</cue>.`,
      ["injured 21..21 people | Radio Velm CT+"],
    ],
    [
      "whoever gave the information speaks",
      `<cue a=1>According to</cue> <src a=1>information</src> handed over to a centre in Tarn by <m k=organisation id=c>the town council</m>, <con a=1>shells <e id=e1 t=shelling real=happened>fell</e>, killing six</con>.`,
      ["killed 6..6 | town council CT+"],
    ],
    [
      "not whoever did the deed",
      `<cue a=1>According to</cue> <src a=1>information</src>, <con a=1>shells <e id=e1 t=shelling real=happened>fired</e> by <m k=armed-group id=c>the Front</m> killed six</con>.`,
      ["killed 6..6 | information CT+"],
    ],
    [
      "a place that heads a line has said nothing",
      `<src a=1><m k=place id=v>Velm</m></src>: <con a=1>two men were killed in <e id=e1 t=shelling real=happened>shelling</e></con>.`,
      ["killed 2..2 men | the author CT+"],
    ],
    [
      "a body that does has",
      `<src a=1><m k=government id=v>Army</m></src>: <con a=1>two men were killed in <e id=e1 t=shelling real=happened>shelling</e></con>.`,
      ["killed 2..2 men | Army CT+"],
    ],
    [
      "a cue that the reader ties to nobody is of whoever gives the toll",
      `${shelling} <m k=government id=g>The council</m> <cue a=1>gave</cue> 132 <con a=1>dead</con>.`,
      [nine, "killed 132..132 | council CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(tolls(marked)).toEqual(expected);
  });
});
