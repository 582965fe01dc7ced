// Which numbers are tolls, and of what.

import { describe, expect, test } from "vitest";
import { lines } from "../lines.ts";
import { said } from "../said.ts";

function tolls(marked: string): readonly string[] {
  return lines(said(marked).reading).filter((line) => /^(?:killed|injured|missing|captured|displaced)/.test(line));
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
      "the number of the dead is of the event that had one",
      `${shelling} Shops stayed shut. Buses stood still. Nobody slept. <src a=1>A witness</src> <cue a=1>put</cue> <con a=1>the number of the dead at more than 30</con>.`,
      ["killed 9..9 people | the author CT+", "killed 31..null | witness CT+"],
    ],
    [
      "a sum over years is a running total",
      `${shelling} Disputes over land have claimed hundreds of lives in recent years.`,
      ["killed 9..9 people | the author CT+", "killed 200..null | the author CT+"],
    ],
    [
      "a toll that rises is of the deed",
      `${shelling} The death toll rose to 12.`,
      ["killed 9..9 people | the author CT+", "killed 12..12 | the author CT+"],
    ],
    [
      "what the second half of a headline loses is not the taking of a village",
      `The army lost 1,050 soldiers in the past day; the Front <e id=e1 t=territory-gained real=happened>captures</e> a village.`,
      [],
    ],
    [
      "who died of wounds is not counted with the wounded",
      `${shelling} <m k=person id=p2>Amin Orsin</m> <e id=e3 t=death real=happened victim=p2>died</e> of his <e id=e4 t=injury real=happened victim=p2>injuries</e>.`,
      ["killed 9..9 people | the author CT+", "killed 1..1 Amin Orsin | the author CT+"],
    ],
    [
      "who has injuries is",
      `${shelling} <m k=person id=p2>Amin Orsin</m> had serious <e id=e4 t=injury real=happened victim=p2>injuries</e>.`,
      ["killed 9..9 people | the author CT+", "injured 1..1 Amin Orsin | the author CT+"],
    ],
    [
      "who is missing is missing since the deed told before",
      `${shelling} Three people were still missing.`,
      ["killed 9..9 people | the author CT+", "missing 3..3 people | the author CT+"],
    ],
    [
      "people who are missing and not counted are of no deed",
      `${shelling} People were still missing.`,
      ["killed 9..9 people | the author CT+"],
    ],
    [
      "a toll far behind the only deed of a report",
      `${shelling} ${"Shops stayed shut. ".repeat(14)}By his count eleven people were hurt.`,
      ["killed 9..9 people | the author CT+", "injured 11..11 people | the author CT+"],
    ],
    [
      "whatever is told later",
      `${shelling} ${"Shops stayed shut. ".repeat(14)}By his count eleven people were hurt. In Tarn a <e id=e3 t=bombing real=happened>blast</e> was heard.`,
      ["killed 9..9 people | the author CT+", "injured 11..11 people | the author CT+"],
    ],
    [
      "nor where there are two deeds",
      `${shelling} A <e id=e3 t=bombing real=happened>blast</e> shook Tarn. ${"Shops stayed shut. ".repeat(14)}By his count eleven people were hurt.`,
      ["killed 9..9 people | the author CT+"],
    ],
    [
      "nor of another year",
      `${shelling} ${"Shops stayed shut. ".repeat(14)}In 2019 eleven people were hurt.`,
      ["killed 9..9 people | the author CT+"],
    ],
    [
      "who dies of an illness dies of no deed",
      `${shelling} Cholera has killed 340 people in the province.`,
      ["killed 9..9 people | the author CT+"],
    ],
    [
      "nor does who dies in floods",
      `${shelling} Twelve people died in floods.`,
      ["killed 9..9 people | the author CT+"],
    ],
    [
      "who is killed by a deed in a storm is that deed's",
      `${shelling} <m k=armed-group id=p3>Gunmen</m> <e id=e3 t=armed-attack real=happened actor=p3>killed</e> four men during a storm.`,
      ["killed 9..9 people | the author CT+", "killed 4..4 men | the author CT+"],
    ],
    [
      "or by shelling after floods",
      `${shelling} Four men were killed in the shelling after the floods.`,
      ["killed 9..9 people | the author CT+", "killed 4..4 men | the author CT+"],
    ],
    [
      "or by fighting in the floods",
      `${shelling} The fighting during the floods killed four men.`,
      ["killed 9..9 people | the author CT+", "killed 4..4 men | the author CT+"],
    ],
    [
      "who dies in a town in floods does not",
      `${shelling} Twelve people died in Orsk in floods.`,
      ["killed 9..9 people | the author CT+"],
    ],
    [
      "who dies near a flooded river does",
      `${shelling} Twelve people died near the flooded river.`,
      ["killed 9..9 people | the author CT+", "killed 12..12 people | the author CT+"],
    ],
    [
      "whom the text calls unhurt is none of the wounded",
      `${shelling} <m k=person id=p2>The mayor, Ali Orlo,</m> escaped <e id=e3 t=injury real=happened victim=p2>unhurt</e>.`,
      ["killed 9..9 people | the author CT+"],
    ],
    [
      "who was freed is none of the dead",
      `${shelling} Troops freed <m k=population id=p2>seven captives</m> and <e id=e3 t=death real=happened victim=p2>killed</e> four rebels.`,
      ["killed 9..9 people | the author CT+", "killed 4..4 rebels | the author CT+"],
    ],
    [
      "some of the wounded are of the deed that hurt them, whatever was done with them",
      `${shelling} It wounded 12 people. Four of the wounded were <e id=e3 t=displacement real=happened>flown out</e>.`,
      [
        "killed 9..9 people | the author CT+",
        "injured 12..12 people | the author CT+",
        "injured 4..4  of those | the author CT+",
      ],
    ],
    [
      "a place where the wounded are cared for is not where they were hurt",
      `<e id=e1 t=shelling real=happened place=m1>Shelling</e> of <m k=place id=m1>Velm</m> went on. Eight people with burns were admitted to the hospital in Tarn. One later died.`,
      ["injured 8..8 people | the author CT+", "killed 1..1 | the author CT+"],
    ],
    [
      "nor does a later toll elsewhere follow the one before",
      `<e id=e1 t=shelling real=happened place=m1>Shelling</e> of <m k=place id=m1>Velm</m> wounded two men. Three people were hurt in Tarn.`,
      ["injured 2..2 men | the author CT+"],
    ],
    [
      "who was killed at the factory was killed by what hit it",
      `<e id=e1 t=air-strike real=happened target=m1>A missile</e> struck <m k=facility id=m1>a paint factory</m>. <e id=e2 t=shelling real=happened target=m2>Shells</e> fell on <m k=facility id=m2>a school</m>, wounding 11. Six workers were killed at the factory.`,
      ["killed 6..6 workers | the author CT+", "injured 11..11 | the author CT+"],
    ],
    [
      "who was killed at the gate, which nothing hit, was killed by what was told last",
      `<e id=e1 t=air-strike real=happened target=m1>A missile</e> struck <m k=facility id=m1>a paint factory</m>. <e id=e2 t=shelling real=happened target=m2>Shells</e> fell on <m k=facility id=m2>a school</m>, wounding 11. Six workers were killed at the gate.`,
      ["injured 11..11 | the author CT+", "killed 6..6 workers | the author CT+"],
    ],
    [
      "who is named with age and post goes by the name",
      `${shelling} <m k=person id=p2>Major Ana Orsin</m>, 34, a medical officer, was <e id=e3 t=death real=happened victim=p2>killed</e>.`,
      ["killed 9..9 people | the author CT+", "killed 1..1 Major Ana Orsin | the author CT+"],
    ],
    [
      "a speaker does not give his name to those of whom he tells",
      `${shelling} In Tarn, said <m k=person id=p2>Ana Orsin</m>, a medical officer was <e id=e3 t=death real=happened>killed</e>.`,
      ["killed 9..9 people | the author CT+", "killed 1..1 medical officer | the author CT+"],
    ],
    [
      "an entry of a list that names its own place is of no entry before",
      `• Velm: <e id=e1 t=shelling real=happened>Shelling</e> went on.\n• Tarn: Two men were hurt.`,
      [],
    ],
    [
      "one that names none is",
      `• <e id=e1 t=shelling real=happened>Shelling</e> went on.\n• Two men were hurt.`,
      ["injured 2..2 men | the author CT+"],
    ],
    [
      "a camp for displaced people displaces nobody",
      `<e id=e1 t=air-strike real=happened>Jets</e> hit a camp for <e id=e2 t=displacement real=happened victim=p1>displaced</e> <m k=population id=p1>people</m>.`,
      [],
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
      "“of these” are some of those counted before",
      `${shelling} Of these, four were killed by the army and five by the Front.`,
      [
        "killed 9..9 people | the author CT+",
        "killed 4..4  of those | the author CT+",
        "killed 5..5  of those | the author CT+",
      ],
    ],
    [
      "of these days are not",
      `${shelling} One of these days four more were killed by the army.`,
      ["killed 9..9 people | the author CT+", "killed 4..4 | the author CT+"],
    ],
    [
      "who is not likely to die has not been spared",
      `${shelling} <src a=1>The mayor</src> <cue a=1>said</cue> <con a=1>none of those hurt was likely to die</con>.`,
      ["killed 9..9 people | the author CT+"],
    ],
    [
      "who did not die was",
      `${shelling} <src a=1>The mayor</src> <cue a=1>said</cue> <con a=1>none of the guards died</con>.`,
      ["killed 9..9 people | the author CT+", "killed 0..0 guards | mayor CT+"],
    ],
    [
      "those of whom a number is told are counted by it alone",
      `${shelling} <src a=1>The mayor</src> <cue a=1>put</cue> <con a=1>the number of soldiers killed at nine</con>.`,
      ["killed 9..9 people | the author CT+", "killed 9..9 | mayor CT+"],
    ],
    [
      "who lost others is none of them",
      `${shelling} <m k=person id=p>Amina Orsin</m> <e id=e4 t=death real=happened victim=p>lost</e> her sister.`,
      ["killed 9..9 people | the author CT+", "killed 1..1 sister | the author CT+"],
    ],
    [
      "who lost his life is",
      `${shelling} <m k=person id=p>Amin Orsin</m> <e id=e4 t=death real=happened victim=p>lost</e> his life.`,
      ["killed 9..9 people | the author CT+", "killed 1..1 Amin Orsin | the author CT+"],
    ],
    [
      "at least so many stay at least so many",
      `${shelling} <e id=e4 t=armed-clash real=happened>Clashes</e> left <m k=population id=p>at least 14 fighters</m> dead.`,
      ["killed 9..9 people | the author CT+", "killed 14..null fighters | the author CT+"],
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
    [
      "who claims a deed has not counted its dead",
      `<con a=1><m k=population id=p1>Nine people</m> were <e id=e2 t=death real=happened victim=p1 cause=e1>killed</e></con> in <e id=e1 t=bombing real=happened>an attack</e> <cue a=1>claimed</cue> by <src a=1><m k=armed-group id=m1>the Front</m></src>.`,
      ["killed 9..9 people | the author CT+"],
    ],
    [
      "what a party claims that it did is its word",
      `<src a=1><m k=armed-group id=m1>The Front</m></src> <cue a=1>claimed</cue> that <con a=1><e id=e1 t=bombing real=happened>the bombing</e> <e id=e2 t=death real=happened victim=p1 cause=e1>killed</e> <m k=population id=p1>nine people</m></con>.`,
      ["killed 9..9 people | Front CT+"],
    ],
    [
      "who gives a toll has said it",
      `${shelling} <m k=media id=m1>Radio Velm</m> gave a toll of 12 dead.`,
      ["killed 9..9 people | the author CT+", "killed 12..12 | Radio Velm CT+"],
    ],
    [
      "who receives the dead has said nothing",
      `${shelling} <m k=organisation id=m1>The morgue</m> received 12 dead.`,
      ["killed 9..9 people | the author CT+", "killed 12..12 | the author CT+"],
    ],
    [
      "a bare number that the reader takes for people counts them",
      `<e id=e1 t=shelling real=happened>Shelling</e> hit Velm. <m k=population id=p1><m k=quantity>Three</m></m> <e id=e2 t=detention real=happened victim=p1>were held</e>.`,
      ["captured 3..3 | the author CT+"],
    ],
    [
      "one person is one, in whatever words",
      `<e id=e1 t=detention real=happened victim=p1>Arrested</e> was <m k=person id=p1>the baker's eldest brother</m>.`,
      ["captured 1..1 baker's eldest brother | the author CT+"],
    ],
    [
      "a pronoun is nobody more",
      `<m k=person id=p1>He</m> was <e id=e1 t=detention real=happened victim=p1>arrested</e>.`,
      [],
    ],
    [
      "what is yet to come counts nobody",
      `<m k=population id=p1>Nine suspects</m> will be <e id=e1 t=detention real=future victim=p1>led away</e>.`,
      [],
    ],
    ["those killed in action were killed in a fight", `Friendly: 1 KIA.`, ["killed 1..1 | the author CT+"]],
    ["those who died, of whatever, were not", `Six people died.`, []],
    [
      "those among the dead are some of them",
      `${shelling} Two children were among the dead.`,
      ["killed 9..9 people | the author CT+", "killed 2..2 children of those | the author CT+"],
    ],
    [
      "a count with parts of its own is no part of the one before",
      `<e id=e1 t=shelling real=happened>Shells</e> hit Velm, <e id=e2 t=death real=happened victim=p1 cause=e1>killing</e> <m k=population id=p1>20 people</m>. Fifteen bodies, five of them children, were found.`,
      [
        "killed 20..20 people | the author CT+",
        "killed 15..15 | the author CT+",
        "killed 5..5 children of those | the author CT+",
      ],
    ],
    [
      "those of the dead are a part that has parts",
      `<e id=e1 t=shelling real=happened>Shells</e> hit Velm, <e id=e2 t=death real=happened victim=p1 cause=e1>killing</e> <m k=population id=p1>20 people</m>. Nine of those killed, five of them children, were kin.`,
      [
        "killed 20..20 people | the author CT+",
        "killed 9..9  of those | the author CT+",
        "killed 5..5 children of those | the author CT+",
      ],
    ],
    [
      "who tells of the dead is not listed with them",
      `<con a=1><e id=e1 t=shelling real=happened>Shells</e> hit Velm, <e id=e2 t=death real=happened victim=p1 cause=e1>killing</e> <m k=population id=p1>nine people</m></con>, <src a=1><m k=person id=p2>a porter</m></src> <cue a=1>told</cue> us.`,
      ["killed 9..9 people | porter CT+"],
    ],
    [
      "who is listed with them and says nothing is",
      `<e id=e1 t=shelling real=happened>Shells</e> hit Velm, <e id=e2 t=death real=happened victim=p1 cause=e1>killing</e> <m k=population id=p1>nine people</m>, a porter among them.`,
      ["killed 9..9 people | the author CT+", "killed 1..1 porter of those | the author CT+"],
    ],
    [
      "who mourns the dead is not one of them",
      `<e id=e1 t=shelling real=happened>Shells</e> hit Velm. <m k=government id=g>The ministry</m> thought of <m k=population id=p1>the families of those <e id=e2 t=death real=happened victim=p1 cause=e1>killed</e></m>.`,
      [],
    ],
    [
      "who let prisoners out has not killed them",
      `Gunmen <e id=e1 t=armed-attack real=happened>stormed</e> a jail, <e id=e2 t=death real=happened victim=p1,p2 cause=e1>killing</e> <m k=population id=p1>two guards</m> and <e id=e3 t=release real=happened victim=p2>freeing</e> <m k=population id=p2>90 inmates</m>.`,
      ["killed 2..2 guards | the author CT+"],
    ],
    [
      "who surrenders is captured in the taking of the town",
      `Rebels <e id=e1 t=territory-gained real=happened target=v>seized</e> <m k=place id=v>Velm</m>. Forty soldiers laid down their arms.`,
      ["captured 40..40 soldiers | the author CT+"],
    ],
    ["who surrenders where nothing was taken is of no event", `Forty soldiers laid down their arms.`, []],
    [
      "who puts the toll at another number has said it",
      `${shelling} <m k=facility id=h>The hospital</m> has since raised the number of dead to 16.`,
      ["killed 9..9 people | the author CT+", "killed 16..16 | hospital CT+"],
    ],
    [
      "a mill that raises a number has said nothing",
      `${shelling} <m k=facility id=h>The mill</m> has since raised the number of dead to 16.`,
      ["killed 9..9 people | the author CT+", "killed 16..16 | the author CT+"],
    ],
    [
      "a body whose name ends like a man's post is nobody killed",
      `A <e id=e1 t=air-strike real=happened>drone strike</e> by <m k=armed-group id=g>the Velm Guard</m>, three soldiers <e id=e2 t=death real=happened cause=e1>killed</e>.`,
      ["killed 3..3 soldiers | the author CT+"],
    ],
    [
      "bodies found after the taking of a town are of it",
      `Rebels <e id=e1 t=territory-gained real=happened target=v>seized</e> <m k=place id=v>Velm</m>. Bodies recovered: 12 soldiers.`,
      ["killed 12..12 soldiers | the author CT+"],
    ],
    [
      "not those found in another paragraph",
      `Rebels <e id=e1 t=territory-gained real=happened target=v>seized</e> <m k=place id=v>Velm</m>.\n\nBodies recovered: 12 soldiers.`,
      [],
    ],
    [
      "killing some of an enemy makes them no part of the dead",
      `${shelling} The army <e id=e5 t=armed-clash real=happened>clashed</e> with gunmen, killing six of them.`,
      ["killed 9..9 people | the author CT+", "killed 6..6 them | the author CT+"],
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

test("a toll told some sentences on in one paragraph is of what the paragraph tells", () => {
  const abducted = `Gunmen <e id=e1 t=abduction real=happened>abducted</e> nurses in Velm. They had a list. They knew the names. <m k=population id=p1>A guard</m> was <e id=e2 t=death real=happened victim=p1>killed</e>.`;
  const apart = abducted.replace("names. ", "names.\n\n");
  const events = (marked: string): number =>
    said(`${marked} Then <e id=e3 t=shelling real=happened>shelling</e> began.`).reading.events.length;
  expect([events(abducted), events(apart)]).toEqual([2, 3]);
});

test("a toll with a place of its own is no toll of what was told elsewhere", () => {
  const told = said(
    `<e id=e1 t=shelling real=happened place=m1>Shelling</e> hit <m k=place id=m1>Velm</m>. Ten people were <e id=e2 t=death real=happened>killed</e> in Tarn.`,
  ).reading;
  expect(told.claims.find(({ slot }) => slot === "killed")?.event).not.toBe(told.events[0]?.id);
});

describe("a deed whose dead are counted with it", () => {
  const bomb = `A bomb <e id=e1 t=bombing real=happened>exploded</e> in the market.`;
  const executed = `Elsewhere <m k=population id=p2>two men</m> were <e id=e2 t=killing real=happened victim=p2>executed</e>.`;
  /** "bombing: killed 12..12". */
  const counted = (marked: string): readonly string[] => {
    const { reading } = said(marked);
    return reading.events.flatMap(({ id, type }) =>
      reading.claims.flatMap(({ event, slot, value }) =>
        event === id && "min" in value ? [`${type}: ${slot} ${value.min}`] : [],
      ),
    );
  };
  test.each([
    [
      "takes no later number that another event can have",
      `${bomb} ${executed} Twelve people were killed and 30 wounded.`,
      ["bombing: killed 12", "bombing: injured 30", "killing: killed 2"],
    ],
    [
      "takes no toll that another event had before",
      `A bomb <e id=e1 t=bombing real=happened>exploded</e> in the market, killing 12. ${executed} The death toll has risen to 15.`,
      ["bombing: killed 12", "bombing: killed 15", "killing: killed 2"],
    ],
    [
      "has no part of more than its own",
      `A bomb <e id=e1 t=bombing real=happened>exploded</e> in the market, killing 12. ${executed} The dead included three children.`,
      ["bombing: killed 12", "bombing: killed 3", "killing: killed 2"],
    ],
    [
      "takes none where it is alone: the number is of something else",
      `${executed} Twelve people were killed.`,
      ["killing: killed 2", "armed-attack: killed 12"],
    ],
    [
      "takes a higher toll where it is alone and the toll rose",
      `${executed} The death toll has risen to three.`,
      ["killing: killed 2", "killing: killed 3"],
    ],
    [
      "has nobody hurt where nobody was",
      `${bomb} ${executed} No civilians were hurt.`,
      ["killing: killed 2", "killing: injured 0"],
    ],
    [
      "takes one where it was not counted",
      `${bomb} Elsewhere <m k=population id=p2>villagers</m> were <e id=e2 t=killing real=happened victim=p2>executed</e>. Twelve people were killed.`,
      ["killing: killed 2", "killing: killed 12"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(counted(marked)).toEqual(expected);
  });
});
