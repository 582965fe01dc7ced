// Who is held to be behind an event, what it was aimed at, and who answers.

import { describe, expect, test } from "vitest";
import { findBackDenials } from "../../../../src/core/reading/ground/denials/denied-again.ts";
import { lines } from "../lines.ts";
import { said } from "../said.ts";

const shelling = `<e id=e1 t=shelling real=happened>Shelling</e> hit <m k=place id=v>Velm</m>.`;
const army = `<m k=military-unit id=a>the army</m>`;

function responsibility(marked: string): readonly string[] {
  return lines(said(marked).reading).filter((line) => line.startsWith("responsibility"));
}

describe("an accusation that is called untrue", () => {
  const charge = `<src a=1><m k=person id=p>Marek Sool</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1><m k=military-unit id=a>the army</m> <e id=e1 t=shelling real=happened actor=a>shelled</e> the mill</con>.`;
  const denial = (source: string, words: string): string =>
    `${charge} <src a=2>${source}</src> <cue a=2 act=says stance=CT+>called</cue> <con a=2>${words}</con>.`;
  const general = "<m k=person id=g>General Brek</m>";
  test.each([
    ["denies the doer", denial(general, "the accusation grotesque"), ["actor army | General Brek CT-"]],
    ["does so as a pronoun", denial(general, 'that "a lie"'), ["actor army | General Brek CT-"]],
    ["denies nothing where it is called grave", denial(general, "the accusation grave"), []],
    ["denies no doer where a number is meant", denial(general, "the figure absurd"), []],
    ["is not denied by who made it", denial("Marek Sool", "the accusation grotesque"), []],
  ])("%s", (_, marked, expected) => {
    expect(lines(said(marked).reading).filter((line) => line.endsWith("CT-"))).toEqual(expected);
  });
});

describe("who is suspected", () => {
  test.each([
    [
      "is described, and charged with what was told",
      "led by a former guard known as Brek",
      ["responsibility band | police PR+"],
    ],
    ["is charged with the deed that is named", "of cattle theft", []],
  ])("%s", (_, words, expected) => {
    const marked = `${shelling} <src a=1>The police</src> <cue a=1>suspected</cue> <con a=1><m k=armed-group id=b>a band</m> ${words}</con>.`;
    expect(responsibility(marked)).toEqual(expected);
  });
});

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
      "who is blamed is blamed for what was told, whatever a clause adds about him",
      `${shelling} <src a=1>Activists</src> <cue a=1>blamed</cue> <con a=1>${army}, which</con> holds <con a=1>the hill</con>.`,
      ["responsibility army | Activists CT+"],
    ],
    [
      "from the first day on",
      `${shelling} <src a=1>Activists</src> <cue a=1>had blamed</cue> <con a=1>${army} from the first day on</con>.`,
      ["responsibility army | Activists CT+"],
    ],
    [
      "but not for cowardice",
      `${shelling} <src a=1>Activists</src> <cue a=1>had blamed</cue> <con a=1>${army} for its cowardice</con>.`,
      [],
    ],
    [
      "who blames another behind a denial of his own does not deny for the other",
      `${shelling} <src a=1><m k=government id=g>The ministry</m></src> <cue a=1 act=denies stance=CT->denied</cue> that <con a=1>its planes struck the town</con> and <cue a=2>says</cue> that <con a=2>the <m k=armed-group id=f>Front</m> was to blame for the <e id=e2 t=bombing real=happened>blast</e></con>.`,
      ["responsibility Front | ministry CT+"],
    ],
    [
      "who is blamed behind “on” goes before one that stands before the verb",
      `<con a=1><e id=e1 t=bombing real=happened>A blast</e> killed <m k=population id=p>a Velmian</m></con> and <cue a=1 act=accuses stance=CT+>was blamed</cue> by <src a=1><m k=armed-group id=g>the Guard</m></src> on ${army}.`,
      ["responsibility army | Guard CT+"],
    ],
    [
      "an arrest behind the attack is not what somebody is blamed for",
      `<e id=e1 t=bombing real=happened>A blast</e> hit <m k=place id=v>Velm</m>. Two men were <e id=e3 t=detention real=happened>held</e>. <src a=1>Activists</src> <cue a=1>blamed</cue> <con a=1>${army}</con>.`,
      ["responsibility army | Activists CT+"],
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
      "so does who denies any role",
      `${shelling} <src a=1><m k=armed-group id=a>The Velm Front</m></src> <cue a=1>denied</cue> <con a=1>any role</con>.`,
      ["responsibility Velm Front | Velm Front CT-"],
    ],
    [
      "so does who keeps away from it",
      `${shelling} <src a=1><m k=armed-group id=a>The Velm Front</m></src> <cue a=1>distanced itself from</cue> <con a=1>the attack</con>.`,
      ["responsibility Velm Front | Velm Front CT-"],
    ],
    [
      "whether or not the reader saw the word",
      `${shelling} <m k=armed-group id=a>The Velm Front</m> distanced itself from the attack.`,
      ["responsibility Velm Front | Velm Front CT-"],
    ],
    [
      "who suspects somebody holds that one to be behind it, whatever else is told of him",
      `${shelling} <src a=1>Police</src> <cue a=1>suspect</cue> <con a=1><m k=armed-group id=a>the Velm Front</m>, which <e id=e3 t=death real=background>killed</e> thirty in 2029</con>.`,
      ["responsibility Velm Front | Police PR+"],
    ],
    [
      "not who denies a part of something else",
      `${shelling} <src a=1><m k=armed-group id=a>The Velm Front</m></src> <cue a=1>denied</cue> <con a=1>that rebels had captured any part of the town</con>.`,
      [],
    ],
    [
      "nor who claims to hold a part of a valley",
      `${shelling} <src a=1><m k=armed-group id=a>The Velm Front</m></src> <cue a=1>claimed</cue> <con a=1>to hold a large part of the valley</con>.`,
      [],
    ],
    [
      "who has nothing to do with the case did not do what was told",
      `${shelling} <src a=1><m k=armed-group id=a>The Velm Front</m></src> <cue a=1>says</cue> <con a=1>it had nothing to do with the case</con>.`,
      ["responsibility Velm Front | Velm Front CT-"],
    ],
    [
      "“which” is the group before it",
      `${shelling} <src a=1>Police</src> <cue a=1>named</cue> <con a=1><m k=armed-group id=a>the Velm Front</m></con>, <src a=2>which</src> <cue a=2>denied</cue> <con a=2>involvement</con>.`,
      ["responsibility Velm Front | Velm Front CT-"],
    ],
    [
      "nor who has nothing to do with somebody",
      `${shelling} <src a=1><m k=armed-group id=a>The Velm Front</m></src> <cue a=1>denied</cue> <con a=1>all connection with the police</con>.`,
      [],
    ],
    [
      "the gunmen were deserters of an army: not the army",
      `${shelling} <src a=1>Police</src> <cue a=1>said</cue> <con a=1>the gunmen were <m k=military-unit id=a>army</m> deserters</con>.`,
      [],
    ],
    [
      "but not who denies anything else",
      `${shelling} <src a=1><m k=armed-group id=a>The Velm Front</m></src> <cue a=1>denied</cue> <con a=1>any losses</con>.`,
      [],
    ],
    [
      "a spokesman denies it for his body",
      `${shelling} <src a=1><m k=person id=p>A spokesman for <m k=armed-group id=a>the Velm Front</m></m></src> <cue a=1>denied</cue> <con a=1>any part</con>.`,
      ["responsibility Velm Front | Velm Front CT-"],
    ],
    [
      "who says who the killers were names the doers of what was told",
      `${shelling} <src a=1>Residents</src> <cue a=1>said</cue> <con a=1>the attackers were <m k=armed-group id=a>rebels</m> in stolen uniforms</con>.`,
      ["responsibility rebels | Residents CT+"],
    ],
    [
      "or who they were not",
      `${shelling} <src a=1>Residents</src> <cue a=1>said</cue> <con a=1>the gunmen were not members of <m k=armed-group id=a>the Velm Front</m></con>.`,
      ["responsibility Velm Front | Residents CT-"],
    ],
    [
      "the author's word is the author's",
      `${shelling} The attackers came from <m k=armed-group id=a>the Velm Front</m>.`,
      ["responsibility Velm Front | the author CT+"],
    ],
    [
      "who says whose ground the fire came from names the doer",
      `${shelling} <src a=1>The mayor</src> <cue a=1>said</cue> <con a=1>the rounds had come from positions of <m k=armed-group id=a>the Velm Front</m></con>.`,
      ["responsibility Velm Front | mayor CT+"],
    ],
    [
      "or who holds it",
      `${shelling} <src a=1>The mayor</src> <cue a=1>said</cue> <con a=1>the fire had come from the north, where forces of <m k=armed-group id=a>the Velm Front</m> hold the hills</con>.`,
      ["responsibility Velm Front | mayor CT+"],
    ],
    [
      "or that it did not come from there",
      `${shelling} <src a=1>The mayor</src> <cue a=1>said</cue> <con a=1>the shells were not fired from positions of <m k=armed-group id=a>the Velm Front</m></con>.`,
      ["responsibility Velm Front | mayor CT-"],
    ],
    [
      "what came over their ground is not said to be theirs",
      `${shelling} <src a=1>The mayor</src> <cue a=1>said</cue> <con a=1>the drone had come from the north over positions of <m k=armed-group id=a>the Velm Front</m></con>.`,
      [],
    ],
    [
      "who answers whose deed it was",
      `${shelling} Everybody knows who did this. It was <m k=armed-group id=a>the Velm Front</m>.`,
      ["responsibility Velm Front | the author CT+"],
    ],
    [
      "as who answers whose shells they were",
      `${shelling} Everybody knows whose shells these were. It was <m k=armed-group id=a>the Velm Front</m>.`,
      ["responsibility Velm Front | the author CT+"],
    ],
    [
      "but not who answers what else somebody did",
      `${shelling} Residents asked who would rebuild the town. It was <m k=armed-group id=a>the Velm Front</m>.`,
      [],
    ],
    [
      "nor who answers for a man of whom something is told",
      `${shelling} The mayor, who had fled in May, came back. It was <m k=armed-group id=a>the Velm Front</m>.`,
      [],
    ],
    [
      "who answers who was behind it",
      `${shelling} Nobody said who was behind it. It was not <m k=armed-group id=a>the Velm Front</m>.`,
      ["responsibility Velm Front | the author CT-"],
    ],
    ["who answers nothing", `${shelling} A van stopped. It was <m k=armed-group id=a>the Velm Front</m>.`, []],
    [
      "a charge for Monday's carnage is for what was told",
      `${shelling} <src a=1>The mayor</src> <cue a=1>blamed</cue> <con a=1><m k=armed-group id=a>the Velm Front</m> for Monday's carnage</con>.`,
      ["responsibility Velm Front | mayor CT+"],
    ],
    [
      "what else is said of them names nobody",
      `${shelling} <src a=1>Residents</src> <cue a=1>said</cue> <con a=1>the attackers were shot at by <m k=military-unit id=a>the army</m></con>.`,
      [],
    ],
    [
      "a denial and a charge in one sentence are two claims",
      `${shelling} <m k=armed-group id=a>The Velm Front</m> denied responsibility and <cue a=1>blamed</cue> <con a=1><m k=military-unit id=b>the army</m></con>.`,
      ["responsibility Velm Front | Velm Front CT-", "responsibility army | Velm Front CT+"],
    ],
    [
      "two who blame each other are two voices",
      `${shelling} <src a=1><m k=military-unit id=a>The army</m> and <m k=armed-group id=b>the Front</m></src> <cue a=1>blamed</cue> <con a=1><m k=population id=c>each other</m></con> for the <e id=e2 t=shelling real=happened>shelling</e>.`,
      ["responsibility Front | army CT+", "responsibility army | Front CT+"],
    ],
    [
      "so are two who each accuse the other",
      `${shelling} <m k=military-unit id=a>The army</m>, whose guns are near, and <m k=armed-group id=b>the Front</m>, which holds the town, <src a=1>each</src> <cue a=1>accused</cue> <con a=1>the other of the attack</con>.`,
      ["responsibility Front | army CT+", "responsibility army | Front CT+"],
    ],
    [
      "so are two who trade blame",
      `${shelling} <src a=1><m k=military-unit id=a>The army</m> and <m k=armed-group id=b>the Front</m></src> <cue a=1>have traded blame</cue> for <con a=1>the <e id=e2 t=shelling real=happened>shelling</e></con>.`,
      ["responsibility Front | army CT+", "responsibility army | Front CT+"],
    ],
    [
      "each side is each of the two that were named",
      `<m k=military-unit id=a>Soldiers</m> and <m k=armed-group id=b>rebels</m> <e id=e1 t=armed-clash real=happened participant=a,b>exchanged fire</e>. <src a=1>Each side</src> <cue a=1>blamed</cue> <con a=1>the other for the attack</con>.`,
      ["responsibility rebels | Soldiers CT+", "responsibility Soldiers | rebels CT+"],
    ],
    [
      "but where no two were named, nobody is accused",
      `${shelling} <m k=military-unit id=a>The army</m> came. <src a=1>Each side</src> <cue a=1>blamed</cue> <con a=1>the other for the attack</con>.`,
      [],
    ],
    [
      "who trade fire accuse nobody",
      `${shelling} <src a=1><m k=military-unit id=a>The army</m> and <m k=armed-group id=b>the Front</m></src> <cue a=1>traded</cue> <con a=1>prisoners</con>.`,
      [],
    ],
    [
      "two who blame a third are not",
      `${shelling} <src a=1><m k=military-unit id=a>The army</m> and <m k=armed-group id=b>the Front</m></src> <cue a=1>blamed</cue> <con a=1><m k=armed-group id=c>the Guard</m></con>.`,
      ["responsibility Guard | army CT+"],
    ],
    [
      "what a clause tells of the accused is not the charge",
      `${shelling} <src a=1>Police</src> <cue a=1>blamed</cue> <con a=1><m k=armed-group id=a>the Front</m>, which <e id=e2 t=bombing real=background>bombed</e> a mill in May</con>.`,
      ["responsibility Front | Police CT+"],
    ],
    [
      "nor is it where the deed is taken up behind it",
      `${shelling} <src a=1>Police</src> <cue a=1>blamed</cue> <con a=1><m k=armed-group id=a>the Front</m>, which holds the town, for the attack</con>.`,
      ["responsibility Front | Police CT+"],
    ],
    [
      "nor where it tells no deed",
      `${shelling} <src a=1>Police</src> <cue a=1>blamed</cue> <con a=1><m k=armed-group id=a>the Front</m>, which holds the town</con>.`,
      ["responsibility Front | Police CT+"],
    ],
    [
      "who suspects somebody does so too, and is no surer",
      `${shelling} <src a=1>Police</src> <cue a=1 act=suggests stance=PR+>suspected</cue> <con a=1><m k=armed-group id=a>the Front</m></con>.`,
      ["responsibility Front | Police PR+"],
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
    [
      "a charge of something else behind a clause about the accused",
      `${shelling} <src a=1>Activists</src> <cue a=1>blamed</cue> <con a=1>${army}, which holds the town, for the bad roads</con>.`,
    ],
    ["a charge before anything is told", `<src a=1>Activists</src> <cue a=1>blamed</cue> <con a=1>${army}</con>.`],
  ])("%s claims nothing", (_, marked) => {
    expect(responsibility(marked)).toEqual([]);
  });
});

const raid = `<e id=e1 t=air-strike real=happened target=h place=p>raid</e> on <m k=facility id=h>a hospital</m> in <m k=place id=p>Velm</m>`;
const front = `<m k=armed-group id=f>The Velm Front</m>`;

describe("a doer that is denied is no event that is denied", () => {
  test.each([
    [
      "denied being behind",
      `<src a=1>${front}</src> <cue a=1>denied</cue> <con a=1>being behind the ${raid}</con>.`,
      [
        "occurrence yes | the author CT+",
        "responsibility Velm Front | Velm Front CT-",
        "target hospital | the author CT+",
        "place Velm | the author CT+",
      ],
    ],
    [
      "denied involvement",
      `<src a=1>${front}</src> <cue a=1>denied</cue> <con a=1>any involvement in the ${raid}</con>.`,
      [
        "occurrence yes | the author CT+",
        "responsibility Velm Front | Velm Front CT-",
        "target hospital | the author CT+",
        "place Velm | the author CT+",
      ],
    ],
    [
      "denied carrying out the raid",
      `<src a=1>${front}</src> <cue a=1>denied</cue> <con a=1>carrying out the ${raid}</con>.`,
      [
        "occurrence yes | the author CT+",
        "responsibility Velm Front | Velm Front CT-",
        "target hospital | the author CT+",
        "place Velm | the author CT+",
      ],
    ],
    [
      "had nothing to do with, in what is said",
      `<src a=1>${front}</src> <cue a=1>said</cue> <con a=1>it had nothing to do with the ${raid}</con>.`,
      [
        "occurrence yes | the author CT+",
        "responsibility Velm Front | Velm Front CT-",
        "target hospital | the author CT+",
        "place Velm | the author CT+",
      ],
    ],
    [
      "was not behind, of another",
      `<src a=1>Police</src> <cue a=1>said</cue> <con a=1><m k=armed-group id=f>the Velm Front</m> was not behind the ${raid}</con>.`,
      [
        "occurrence yes | the author CT+",
        "responsibility Velm Front | Police CT-",
        "target hospital | the author CT+",
        "place Velm | the author CT+",
      ],
    ],
    [
      "played no part, by the author",
      `${front} played no part in the ${raid}.`,
      [
        "occurrence yes | the author CT+",
        "responsibility Velm Front | the author CT-",
        "target hospital | the author CT+",
        "place Velm | the author CT+",
      ],
    ],
    [
      "the reader's doer before the words is none",
      `<src a=1>Police</src> <cue a=1>said</cue> <con a=1><m k=armed-group id=f>the Velm Front</m> had nothing to do with the <e id=e1 t=air-strike real=happened actor=f>raid</e></con>.`,
      ["occurrence yes | the author CT+", "responsibility Velm Front | Police CT-"],
    ],
    [
      "any raid is denied as such",
      `<src a=1>${front}</src> <cue a=1>denied</cue> <con a=1>carrying out any <e id=e1 t=air-strike real=happened>raid</e></con>.`,
      ["occurrence yes | Velm Front CT-"],
    ],
    [
      "what was not meant did happen",
      `<src a=1>${front}</src> <cue a=1>denied</cue> that <con a=1><m k=facility id=h>the hospital</m> had been <e id=e1 t=air-strike real=happened target=h>hit</e> on purpose</con>.`,
      ["occurrence yes | the author CT+", "target hospital | Velm Front CT-", "motive on purpose | Velm Front CT-"],
    ],
    [
      "who did not deny it denied nothing",
      `<src a=1>${front}</src> <cue a=1>did not deny</cue> <con a=1>involvement in the <e id=e1 t=air-strike real=happened>raid</e></con>.`,
      ["occurrence yes | Velm Front PS+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect([...lines(said(marked).reading)].sort()).toEqual([...expected].sort());
  });
});

describe("held to be behind", () => {
  test.each([
    [
      "is responsible, of what was told before",
      `${shelling} <src a=1>We</src> <cue a=1>believe</cue> that <con a=1>${army} is responsible</con>.`,
      ["responsibility army | the author PR+"],
    ],
    [
      "was behind",
      `${shelling} <src a=1>Police</src> <cue a=1>said</cue> <con a=1>${army} was behind the <e id=e2 t=shelling real=happened>shelling</e></con>.`,
      ["responsibility army | Police CT+"],
    ],
    [
      "nobody is",
      `${shelling} <src a=1>Police</src> <cue a=1>said</cue> <con a=1>no one was behind the shelling</con>.`,
      [],
    ],
    [
      "is held responsible",
      `${shelling} The paper holds ${army} responsible.`,
      ["responsibility army | the author CT+"],
    ],
    [
      "is held accountable for it",
      `${shelling} The mayor held ${army} fully accountable for the shelling.`,
      ["responsibility army | the author CT+"],
    ],
    ["did it", `${shelling} <m k=military-unit id=a>The army</m> did it.`, ["responsibility army | the author CT+"]],
    ["did it again", `${shelling} <m k=military-unit id=a>The army</m> did it again for the cameras.`, []],
    [
      "is who “they” are, who did it, and not who says so",
      `${shelling} “<con a=1>They did it</con>,” <src a=1><m k=government id=m>the ministry</m></src> <cue a=1>said</cue>.`,
      [],
    ],
    [
      "will answer for it",
      `${shelling} <m k=military-unit id=a>The army</m> will answer for the shelling.`,
      ["responsibility army | the author CT+"],
    ],
    [
      "“it was the army”",
      `${shelling} “<con a=1>It was ${army}</con>,” <src a=1>residents</src> <cue a=1>say</cue>.`,
      ["responsibility army | residents CT+"],
    ],
    [
      "it was not",
      `${shelling} “<con a=1>It was not ${army}</con>,” <src a=1>residents</src> <cue a=1>say</cue>.`,
      ["responsibility army | residents CT-"],
    ],
    ["it was the army that opened the road", `${shelling} It was ${army} that opened the road.`, []],
    [
      "it bears the marks",
      `${shelling} It bears the marks of ${army}, <src a=1>police</src> <cue a=1>said</cue>.`,
      ["responsibility army | the author CT+"],
    ],
    ["a wall bears marks of it", `${shelling} The wall bears marks of the shells.`, []],
    ["is not held responsible", `${shelling} The mayor does not hold ${army} responsible.`, []],
    ["is talked with", `${shelling} The mayor held talks with ${army} responsible for roads.`, []],
    ["of a duty", `${shelling} <m k=military-unit id=a>The army</m> is responsible for roads.`, []],
    ["of a line of trees", `${shelling} <m k=military-unit id=a>The army</m> was behind schedule.`, []],
  ])("%s", (_, marked, expected) => {
    expect(responsibility(marked)).toEqual(expected);
  });
});

describe("who tells where its own forces were denies that it was they", () => {
  const front = "<src a=1><m k=armed-group id=f>The Hill Front</m></src> <cue a=1>said</cue>";
  test.each([
    [
      "none was there",
      `${shelling} “<con a=1>None of <m k=platform id=j>our aircraft</m> was in the air</con>,” ${front}.`,
      ["responsibility aircraft | Hill Front CT-"],
    ],
    [
      "they were silent",
      `${shelling} “<con a=1><m k=military-unit id=j>Our guns</m> were silent</con>,” ${front}.`,
      ["responsibility guns | Hill Front CT-"],
    ],
    [
      "of the deed that is told behind, where none is before",
      `“<con a=1><m k=military-unit id=j>Our guns</m> were silent. ${shelling}</con>” ${front}.`,
      ["responsibility guns | Hill Front CT-"],
    ],
    ["they were there", `${shelling} “<con a=1><m k=military-unit id=j>Our guns</m> were there</con>,” ${front}.`, []],
    [
      "those of others",
      `${shelling} “<con a=1>The <m k=military-unit id=j>army</m>'s guns were silent</con>,” ${front}.`,
      [],
    ],
    [
      "in a denial it is said already",
      `${shelling} <src a=1><m k=armed-group id=f>The Hill Front</m></src> <cue a=1 act=denies stance=CT->denied</cue> that <con a=1><m k=military-unit id=j>our guns</m> were silent</con>.`,
      [],
    ],
  ])("%s", (_, marked, expected) => {
    expect(responsibility(marked)).toEqual(expected);
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

test("who is blamed by the other is no doer in the report's own word", () => {
  const { reading } = said(
    `<src a=1><m k=military-unit id=a>The army</m> and <m k=armed-group id=b>the Front</m></src> <cue a=1>blamed</cue> <con a=1>each other</con> for <e id=e1 t=shelling real=happened actor=a,b>the shelling</e>.`,
  );
  expect(lines(reading).filter((line) => line.startsWith("actor"))).toEqual([]);
});

describe("a denial that only points back", () => {
  const spoken = `<src a=1><m k=media id=s1>Radio Tarn</m></src> <cue a=1>spoke of</cue> <con a=1>a <e id=e1 t=chemical-attack real=happened>gas attack</e></con>.`;
  const occurrences = (marked: string): readonly string[] =>
    lines(said(marked).reading).filter((line) => line.startsWith("occurrence"));
  test.each([
    [
      "is the denier's word of what another told",
      `${spoken} <src a=2>The command</src> <cue a=2 stance=CT->makes clear</cue> that <con a=2>no such thing occurred</con>.`,
      ["occurrence yes | Radio Tarn CT+", "occurrence yes | command CT-"],
    ],
    [
      "may be the author's own",
      `${spoken} This is a fabrication.`,
      ["occurrence yes | Radio Tarn CT+", "occurrence yes | the author CT-"],
    ],
    ["is none that calls it something else", `${spoken} This is a disgrace.`, ["occurrence yes | Radio Tarn CT+"]],
    [
      "denies nothing that the author told itself",
      `A <e id=e1 t=chemical-attack real=happened>gas attack</e> hit Velm. This is a fabrication.`,
      ["occurrence yes | the author CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(occurrences(marked)).toEqual(expected);
  });
});

describe("“no such attack”", () => {
  const shelled = `<src a=1><m k=armed-group id=s1>The Front</m></src> <cue a=1>said</cue> <con a=1><m k=military-unit id=m1>the army</m> had <e id=e1 t=shelling real=happened actor=m1>shelled</e> the market</con>.`;
  const attack = (word: string): string => `<e id=e2 t=armed-attack real=negated>${word}</e>`;
  const ministry = `<src a=2><m k=government id=s2>the ministry</m></src> <cue a=2>said</cue>`;
  const both = ["shelling: Front CT+", "shelling: ministry CT-"];
  /** Who says of which event that it happened, or did not. */
  const occurrences = (marked: string): readonly string[] => {
    const { reading } = said(marked);
    const names = new Map(reading.voices.map(({ id, name }) => [id, name]));
    return reading.events.flatMap(({ id, type }) =>
      reading.claims
        .filter(({ event, slot }) => event === id && slot === "occurrence")
        .map(({ voices: [voice], stance }) => `${type}: ${names.get(voice)} ${stance}`),
    );
  };
  test.each([
    [
      "denies the one that was told, and tells of none",
      `${shelled} <con a=2>No such ${attack("attack")} took place</con>, ${ministry}.`,
      both,
    ],
    [
      "does so behind “there was”",
      `${shelled} <con a=2>"There was no such ${attack("attack")}</con>," ${ministry}.`,
      both,
    ],
    [
      "does so where the reader saw no event in the word",
      `${shelled} <con a=2>There had been no such strike</con>, ${ministry}.`,
      both,
    ],
    [
      "does so behind a verb of denying",
      `${shelled} <src a=2><m k=government id=s2>The ministry</m></src> <cue a=2 act=denies stance=CT->denied</cue> <con a=2>that any such ${attack("attack")} had taken place</con>.`,
      both,
    ],
    [
      "denies what the report itself tells, where another says it",
      `<m k=military-unit id=m1>The army</m> <e id=e1 t=shelling real=happened actor=m1>shelled</e> the market. <con a=2>No such ${attack("attack")} took place</con>, ${ministry}.`,
      ["shelling: the author CT+", "shelling: ministry CT-"],
    ],
    [
      "tells of one of its own where none was told",
      `<con a=2>No such ${attack("attack")} took place</con>, ${ministry}.`,
      ["armed-attack: ministry CT-"],
    ],
    [
      "tells of one of its own where what was told is no attack",
      `<src a=1><m k=armed-group id=s1>The Front</m></src> <cue a=1>said</cue> <con a=1>talks had <e id=e1 t=talks real=happened>begun</e></con>. <con a=2>No such ${attack("attack")} took place</con>, ${ministry}.`,
      ["talks: Front CT+", "armed-attack: ministry CT-"],
    ],
    [
      "denies nothing where it tells how long there was none",
      `${shelled} <con a=2>No such ${attack("attack")} had taken place since the spring</con>, ${ministry}.`,
      ["shelling: Front CT+", "armed-attack: ministry CT-"],
    ],
    [
      "denies nothing of its own speaker's word",
      `<src a=1><m k=government id=s1>The ministry</m></src> <cue a=1>said</cue> <con a=1>the town was <e id=e1 t=shelling real=happened>shelled</e></con>. <con a=2>No such ${attack("attack")} took place</con>, <src a=2><m k=government id=s2>the ministry</m></src> <cue a=2>said</cue>.`,
      ["shelling: ministry CT+", "armed-attack: ministry CT-"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(occurrences(marked)).toEqual(expected);
  });
});

test("a million spaces hold up no denial", () => {
  // Time that grew with their square would be minutes, and out of what a test has.
  const text = `It ended.${" ".repeat(1_000_000)}All was quiet. This is a lie.`;
  const found = findBackDenials(text, [{ start: 0, end: text.length }], [], []);
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(["This is a lie"]);
});
