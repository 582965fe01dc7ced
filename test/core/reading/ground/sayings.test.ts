// Whose word it is where a sentence leaves the speaker out, hands a saying on, or says what somebody else said.

import { describe, expect, test } from "vitest";
import type { Reading } from "../../../../src/core/model/reading.ts";
import { findAttributions } from "../../../../src/core/reading/ground/sayings/attributions.ts";
import { segment } from "../../../../src/core/reading/segment/segment.ts";
import { lines } from "../lines.ts";
import { said, scoredOf } from "../said.ts";

/** Statements as "speaker → relay: act". */
function statements(reading: Reading): readonly string[] {
  const voices = new Map(reading.voices.map((voice) => [voice.id, voice.name]));
  return reading.statements.map(
    ({ voices: chain, act, stance }) =>
      `${chain
        .slice(0, chain.length === 1 ? 1 : -1)
        .map((id) => voices.get(id))
        .join(" → ")}: ${act} ${stance}`,
  );
}

describe("a verb without a subject", () => {
  test.each([
    [
      "takes the speaker of the verb before it",
      `<src a=1>The ministry</src> <cue a=1 act=denies stance=CT->denied</cue> <con a=1>the charge</con> and <cue a=2 act=says stance=CT+>said</cue> <con a=2>the depot was empty</con>.`,
      ["ministry: denies CT-", "ministry: says CT+"],
    ],
    [
      "does so as a participle",
      `<src a=1>The ministry</src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>the depot was empty</con>, <cue a=2 act=says stance=CT+>adding</cue> <con a=2>that nobody was hurt</con>.`,
      ["ministry: says CT+", "ministry: says CT+"],
    ],
    [
      "does so behind an inverted verb",
      `“<con a=1>They were our own boys</con>,” <cue a=1 act=says stance=CT+>said</cue> <src a=1>Ana Orsin</src>, a shopkeeper, <cue a=2 act=says stance=CT+>adding</cue> that <con a=2>she had counted nine</con>.`,
      ["Ana Orsin: says CT+", "Ana Orsin: says CT+"],
    ],
    [
      "does not take that of a clause within",
      `<src a=1>The army</src> <cue a=1 act=denies stance=CT->denied</cue> <con a=1>a strike that <src a=2>the Front</src> <cue a=2 act=says stance=CT+>said</cue> <con a=2>killed nine</con></con>, <cue a=3 act=accuses stance=CT+>blaming</cue> <con a=3>the Front for the fire</con>.`,
      ["army: denies CT-", "Front: says CT+", "army: accuses CT+"],
    ],
    [
      "does not take that of a claim which its speaker rejects",
      `<src a=1>The staff</src> <cue a=1 act=denies stance=CT->rejected</cue> a <src a=2>rebel</src> <cue a=2 act=says stance=CT+>claim</cue> that <con a=1><con a=2>the mill had fallen</con></con>, <cue a=3 act=says stance=CT+>saying</cue> <con a=3>fighting went on there</con>.`,
      ["staff: denies CT-", "rebel: says CT+", "staff: says CT+"],
    ],
    [
      "stays unnamed where the verb before it is in another sentence",
      `<src a=1>The ministry</src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>the depot was empty</con>. And <cue a=2 act=says stance=CT+>said</cue> <con a=2>nobody was hurt</con>.`,
      ["ministry: says CT+", "unnamed: says CT+"],
    ],
    [
      "stays unnamed where it is passive",
      `<src a=1>The ministry</src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>the depot was empty</con> and <con a=2>six men</con> <cue a=2 act=says stance=Uu>were reported</cue> <con a=2>dead</con>.`,
      ["ministry: says CT+", "unnamed: says Uu"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });
});

describe("a speaker that the reader did not see", () => {
  test.each([
    [
      "is the name right behind the verb, behind what is said",
      `<con a=1>The bridge will burn</con>, <cue a=1 act=says stance=CT+>said</cue> Osman Brek, who leads the Front.`,
      ["Osman Brek: says CT+"],
    ],
    [
      "is no name behind a verb that what is said stands behind",
      `It <cue a=1 act=says stance=CT+>said</cue> Osman Brek <con a=1>would burn the bridge</con>.`,
      ["unnamed: says CT+"],
    ],
    [
      "is the first of two, whom the reader took for the end of what is said",
      `<con a=1>A raid killed nine, <m k=population>medics</m> and</con> <src a=1>the <m k=organisation>Rescue Service</m></src> <cue a=1 act=says stance=CT+>said</cue>.`,
      ["medics and the Rescue Service: says CT+"],
    ],
    [
      "is no other party of what is said",
      `<con a=1>The raid hit the army and</con> <src a=1>the <m k=organisation>Rescue Service</m></src> <cue a=1 act=says stance=CT+>said</cue> so.`,
      ["Rescue Service: says CT+"],
    ],
    [
      "is who was unable to verify",
      `Velmwire <cue a=1 act=says stance=Uu>was unable to verify</cue> <con a=1>the toll</con>.`,
      ["Velmwire: says Uu"],
    ],
    [
      "is no preposition at the head of a sentence",
      `After <cue a=1 act=demands stance=Uu>the demand</cue> <con a=1>to leave</con> they burned the bridge.`,
      ["unnamed: demands Uu"],
    ],
    [
      "is no word of a text in capitals",
      `<con a=1>THE BRIDGE WILL BURN</con>, <cue a=1 act=says stance=CT+>SAID</cue> SINCE HE WAS THERE.`,
      ["unnamed: says CT+"],
    ],
    [
      "signs its words",
      `“Nine people died in the raid on the mill.” — Ana Orsin, mayor of Velm`,
      ["Ana Orsin: says CT+"],
    ],
    [
      "does not sign what is no quotation",
      `Nine people died in the raid on the mill — Ana Orsin, the mayor, among them.`,
      [],
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });
});

describe("a sentence without a word of saying", () => {
  const six = "<con a=1>Six people were killed</con>";
  const mayor = `${six}, <src a=1>the mayor, <m k=person id=p>Ana Orsin</m></src>, <cue a=1 act=says stance=CT+>said</cue>.`;
  const again = (who: string): string =>
    `<con a=2>The shells came from the hills</con>, <src a=2>${who}</src> <cue a=2 act=says stance=CT+>said</cue>.`;
  const once = ["Ana Orsin: says CT+"];
  const twice = [...once, ...once];
  test.each([
    ["is the speaker's, between two of hers", `${mayor} Eleven were hurt. ${again("she")}`, [...twice, ...once]],
    [
      "is so where her name is told again",
      `${mayor} Eleven were hurt. ${again("<m k=person id=q>Orsin</m>")}`,
      [...twice, ...once],
    ],
    [
      "is not, between two speakers",
      `${mayor} Eleven were hurt. ${again("the army")}`,
      ["Ana Orsin: says CT+", "army: says CT+"],
    ],
    ["is not, behind her alone", `${mayor} Eleven were hurt.`, once],
    ["is not in another paragraph", `${mayor}\n\nEleven were hurt. ${again("she")}`, twice],
    ["is not where the report speaks of itself", `${mayor} Velmwire could not confirm it. ${again("she")}`, twice],
    [
      "is not where she comes first, and what she says behind",
      `${mayor} Eleven were hurt. <src a=2>She</src> <cue a=2 act=says stance=CT+>said</cue> <con a=2>the shells came from the hills</con>.`,
      twice,
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });
});

test("an adverb of hearsay before a participle holds for the participle alone", () => {
  const lead = (between: string): readonly string[] =>
    lines(
      said(
        `<con a=1>Shells <e id=e1 t=shelling real=happened target=m1>hit</e> <m k=facility id=m1>the mill</m></con>${between} <cue a=1 act=says stance=Uu>reportedly</cue> <con a=1>killing two people</con>.`,
      ).reading,
    );
  expect(lead(",")).toEqual([
    "occurrence yes | the author CT+",
    "target mill | the author CT+",
    "killed 2..2 people | unnamed Uu",
  ]);
  expect(lead(" and")[0]).toBe("occurrence yes | unnamed Uu");
});

describe("who stands before a word and does not say it", () => {
  test.each([
    [
      "is told of, where the word is an adverb of doubt",
      `<con a=1><src a=1>The Velm Front</src></con> <cue a=1>probably</cue> <con a=1>carried out the attack</con>.`,
      ["the author: suggests PR+"],
    ],
    [
      "says nothing where it tells why somebody is not named",
      `<src a=1>A clerk</src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>nine had died</con> but gave no name because <src a=2>he</src> <cue a=2>feared</cue> for <con a=2>his safety</con>.`,
      ["clerk: says CT+"],
    ],
    [
      "but fears what may come",
      `<src a=2>The clerks</src> <cue a=2>feared</cue> <con a=2>their town would fall</con>.`,
      ["clerks: suggests PR+"],
    ],
    [
      "but says it where a verb goes with the adverb",
      `<src a=1>The Velm Front</src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>the army probably carried out the attack</con>.`,
      ["Velm Front: says PR+"],
    ],
    [
      "is held to the deed, where the word is “was to blame”",
      `<src a=1>The ministry</src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>that the Front <cue a=2>was to blame</cue> <con a=2>for the blast</con></con>.`,
      ["ministry: says CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });

  test("whose words somebody passes on has said them", () => {
    const marked = `<cue a=2>Citing</cue> <src a=2>a driver</src>, <src a=1><m k=media id=m1>the Velm Post</m></src> <cue a=1 act=says stance=CT+>said</cue> that <con a=1><con a=2>the raiders had <e id=e1 t=shelling real=happened>shelled</e> the mill</con></con>.`;
    expect(lines(said(marked).reading)).toEqual(["occurrence yes | driver → Velm Post CT+"]);
  });
});

describe("a headline that is signed behind a dash", () => {
  const body = "\n\nNobody else was there when it happened.";
  test.each([
    ["is the word of who signs it", `Raiders seize 40 pupils in Velm – bishop${body}`, ["bishop: says CT+"]],
    [
      "though a label stands before it",
      `<m k=armed-group id=m1>Black Banner</m>: Troops repel attack on Velm, kill 22 – Army${body}`,
      ["Army: says CT+"],
    ],
    ["but not of a site", `Raiders seize 40 pupils in Velm – The Velm Times${body}`, []],
    ["nor does prose end so", `He had one fear in all those years – the army. Nobody else was there.`, []],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });
});

describe("what is no saying", () => {
  test("a purpose: nobody has accused anybody yet", () => {
    expect(
      statements(
        said(`They plan a raid in order to <cue a=1 act=accuses stance=CT+>accuse</cue> <con a=1>the army</con>.`)
          .reading,
      ),
    ).toEqual([]);
  });

  test.each([
    [
      "“has not commented” takes no words of another's",
      `<src a=1>The council</src> <cue a=1 act=accuses stance=CT+>blamed</cue> <con a=1>the League</con>; <src a=2>the League</src> has not <cue a=2 act=says stance=CT+>commented</cue>.`,
    ],
  ])("%s", (_, marked) => {
    const { text, scored } = scoredOf(marked);
    expect(text).toContain("commented");
    // The reader ties the words before the semicolon to the second cue as well.
    const from = scored.spans.findIndex(({ start }) => text.startsWith("commented", start));
    const to = scored.spans.findIndex(({ layer }) => layer === "content");
    const links = [...scored.links, { relation: "content" as const, from, to, score: 0.9 }];
    expect(findAttributions(text, segment(text), { ...scored, links }).map(({ act }) => act)).toEqual(["accuses"]);
  });
});

test("a heading is no part of who speaks below it", () => {
  expect(
    statements(
      said(`<src a=1>ACCESS\nThe council</src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>all was quiet</con>.`)
        .reading,
    ),
  ).toEqual(["council: says CT+"]);
  expect(
    statements(
      said(
        `<src a=1>ATTORNEY\nGENERAL ORSIN</src> <cue a=1 act=says stance=CT+>SAID</cue> <con a=1>ALL WAS QUIET</con>.`,
      ).reading,
    ),
  ).toEqual(["ATTORNEY GENERAL ORSIN: says CT+"]);
});

describe("the author denies", () => {
  const shelled = `<src a=1><m k=armed-group id=s1>The Front</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>the army had shelled a school</con>.`;
  test.each([
    ["what somebody said", `${shelled} These claims are false.`, ["Front: says CT+", "the author: denies CT-"]],
    ["nothing that is not untrue", `${shelled} These claims are new.`, ["Front: says CT+"]],
    [
      "nothing that a speaker denies",
      `<src a=1><m k=government id=s1>Velmia</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>the claims of the Front were false</con>.`,
      ["Velmia: denies CT-"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });

  test("a word of saying that a sentence is about says nothing", () => {
    const marked = `<src a=1>These</src> <cue a=1 act=says stance=CT+>claims</cue> are false: <con a=1>residents saw the jets</con>.`;
    expect(statements(said(marked).reading)).toEqual(["the author: denies CT-"]);
  });
});

describe("hearsay", () => {
  test.each([
    [
      "is no word of somebody who is named",
      `<src a=1><m k=media id=m1>The Velm Gazette</m></src> <cue a=1>reported</cue> <con a=1>the bridge was cut</con>.`,
      ["Velm Gazette: says CT+"],
    ],
    [
      "is what is reported of somebody, who does not speak",
      `<src a=1><m k=person id=m1>Ana Orsin</m></src> <cue a=1>was reported</cue> <con a=1>to have fled</con>.`,
      ["Ana Orsin: says Uu"],
    ],
    [
      "is no month of the year",
      `<src a=1>The monitor</src> <cue a=1>said</cue> <con a=1>police had killed 41 people since the unrest began in May</con>.`,
      ["monitor: says CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });

  test("a word that no table knows, with nobody who says it, is no saying", () => {
    expect(said(`<cue a=1>Photographs of</cue> <con a=1>458 people</con>.`).reading.statements).toEqual([]);
  });

  test.each([
    ["a name", `<con a=1>The hill</con>, <cue a=1>also known as</cue> <con a=1>Point Nine</con>, burned.`],
    ["what nobody said", `No group has <cue a=1>claimed responsibility for</cue> <con a=1>the attack</con>.`],
    [
      "a participle behind an article",
      `<src a=1>The</src> <cue a=1>proscribed</cue> Front took revenge for <con a=1>the operation</con>.`,
    ],
    ["what no one named said", `<src a=1>No official</src> <cue a=1>confirmed</cue> <con a=1>the attack</con>.`],
  ])("%s is no saying", (_, marked) => {
    expect(said(marked).reading.statements).toEqual([]);
  });

  test("what is not clear is left open by the author", () => {
    const { reading } = said(`<cue a=1>It was not clear</cue> <con a=1>how many people were killed</con>.`);
    expect(statements(reading)).toEqual(["the author: says Uu"]);
  });
});

describe("what is handed on", () => {
  test.each([
    [
      "to a medium that was told",
      `<src a=1><m k=person id=m1>Ana Orsin</m></src> <cue a=1>told</cue> <m k=media id=m2>Velm Radio</m> that <con a=1>the bridge was cut</con>.`,
      ["Ana Orsin → Velm Radio: says CT+"],
    ],
    [
      "in an interview",
      `<src a=1><m k=person id=m1>Ana Orsin</m></src> <cue a=1>said</cue> in an interview with <m k=media id=m2>Velm Radio</m> that <con a=1>the bridge was cut</con>.`,
      ["Ana Orsin → Velm Radio: says CT+"],
    ],
    [
      "by one who cites",
      `<src a=1><m k=organisation id=m1>The Tarn Observatory</m></src>, citing <m k=population id=m2>hospital staff</m>, <cue a=1>said</cue> <con a=1>the bridge was cut</con>.`,
      ["hospital staff → Tarn Observatory: says CT+", "hospital staff → Tarn Observatory: says CT+"],
    ],
    [
      "by one who quotes",
      `<src a=1><m k=media id=m1>Velm Radio</m></src> <cue a=1>quoted</cue> <m k=person id=m2>Ana Orsin</m> as saying <con a=1>the bridge was cut</con>.`,
      ["Ana Orsin → Velm Radio: says CT+", "Ana Orsin → Velm Radio: says CT+"],
    ],
    [
      "not by a medium that is only spoken of",
      `<src a=1><m k=person id=m1>Ana Orsin</m></src>, who once worked for <m k=media id=m2>Velm Radio</m>, <cue a=1>said</cue> <con a=1>the bridge was cut</con>.`,
      ["Ana Orsin: says CT+"],
    ],
    [
      "not by a medium that what is said is about",
      `<src a=1><m k=person id=m1>Ana Orsin</m></src> <cue a=1>said</cue> <con a=1>witnesses told <m k=media id=m2>Velm Radio</m> the bridge was cut</con>.`,
      ["Ana Orsin: says CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });

  test("figures from somebody were said by that one first", () => {
    const { reading } = said(
      `<cue a=1>According to</cue> <src a=1><m k=person id=m1>Ana Orsin</m></src>, <con a=1><m k=population id=p1>six farmers</m> were <e id=e1 t=killing real=happened victim=p1>executed</e></con>. The figures had been given by the Tarn command.`,
    );
    expect(lines(reading)).toContain("killed 6..6 farmers | Tarn command → Ana Orsin CT+");
  });
});

describe("what is denied by a noun of saying", () => {
  const clinic = `<m k=platform id=p>its aircraft</m> had <e id=e1 t=air-strike real=happened means=p target=c>struck</e> <m k=facility id=c>a clinic</m>`;
  const ministry = `<src a=1><m k=government id=g>The ministry</m></src>`;
  test.each([
    [
      "has a voice of its own, which the denier does not pass on",
      `${ministry} <cue a=1 act=denies stance=CT->dismissed allegations</cue> by doctors in Velm that <con a=1>${clinic}</con>.`,
      ["ministry: denies CT-", "doctors in Velm: accuses CT+"],
      ["occurrence yes | doctors in Velm CT+", "occurrence yes | ministry CT-"],
    ],
    [
      "has it where the reader takes those who say it for what is said",
      `${ministry} <cue a=1 act=denies stance=CT->dismissed allegations</cue> <con a=1>by doctors in Velm</con> that <con a=1>${clinic}</con>.`,
      ["ministry: denies CT-", "doctors in Velm: accuses CT+"],
      ["occurrence yes | doctors in Velm CT+", "occurrence yes | ministry CT-"],
    ],
    [
      "is hearsay where nobody is named",
      `${ministry} <cue a=1 act=denies stance=CT->denied</cue> reports that <con a=1>${clinic}</con>.`,
      ["ministry: denies CT-", "unnamed: says Uu"],
      ["occurrence yes | unnamed Uu", "occurrence yes | ministry CT-"],
    ],
    [
      "is the word of those whom it comes from",
      `${ministry} <cue a=1 act=denies stance=CT->dismissed rumours</cue> from residents that <con a=1>${clinic}</con>.`,
      ["ministry: denies CT-", "residents: says CT+"],
      ["occurrence yes | residents CT+", "occurrence yes | ministry CT-"],
    ],
    [
      "is not the denier's own word, whatever the reader ties it to",
      `<src a=1><src a=2><m k=government id=g>The ministry</m></src></src> <cue a=1 act=denies stance=CT->rejected</cue> a <cue a=2 act=accuses stance=CT+>charge</cue> that <con a=1><con a=2>${clinic}</con></con>.`,
      ["ministry: denies CT-", "unnamed: accuses Uu"],
      ["occurrence yes | unnamed Uu", "occurrence yes | ministry CT-"],
    ],
    [
      "is one denial without such a noun",
      `${ministry} <cue a=1 act=denies stance=CT->denied</cue> that <con a=1>${clinic}</con>.`,
      ["ministry: denies CT-"],
      ["occurrence yes | ministry CT-"],
    ],
    [
      "is hearsay without “that” too",
      `${ministry} <cue a=1 act=denies stance=CT->denied</cue> <con a=1>accusations ${clinic}</con>.`,
      ["ministry: denies CT-", "unnamed: accuses Uu"],
      ["occurrence yes | unnamed Uu", "occurrence yes | ministry CT-"],
    ],
    [
      "is not one of a paper that something is done with",
      `${ministry} <cue a=1>said</cue> <con a=1>in the report it sent that ${clinic}</con>.`,
      ["ministry: says CT+"],
      ["occurrence yes | ministry CT+"],
    ],
    [
      "is not passed on by who declines to speak of it",
      `${ministry} <cue a=1>declined to comment on reports</cue> that <con a=1>${clinic}</con>.`,
      ["ministry: says CTu", "unnamed: says Uu"],
      ["occurrence yes | unnamed Uu"],
    ],
    [
      "is passed on by who only speaks of it",
      `${ministry} <cue a=1>said</cue> <con a=1>it was aware of claims by residents that ${clinic}</con>.`,
      ["ministry: says CT+", "residents → ministry: says CT+"],
      ["occurrence yes | residents → ministry CT+"],
    ],
    [
      "is told with “of” where it is something that happened",
      `${ministry} <cue a=1>said</cue> <con a=1>it was looking into reports of a <e id=e1 t=air-strike real=happened>raid</e> on the clinic</con>.`,
      ["ministry: says CT+", "unnamed → ministry: says Uu"],
      ["occurrence yes | unnamed → ministry Uu"],
    ],
    [
      "is none where a paper is meant",
      `${ministry} <cue a=1>said</cue> <con a=1>reports that were found showed that ${clinic}, and the report of the inquiry was long</con>.`,
      ["ministry: says CT+"],
      ["occurrence yes | ministry CT+"],
    ],
    [
      "and is no denial where nothing is denied",
      `${ministry} <cue a=1 act=says stance=CT+>confirmed</cue> reports that <con a=1>${clinic}</con>.`,
      ["ministry: says CT+"],
      ["occurrence yes | ministry CT+"],
    ],
  ])("%s", (_, marked, sayings, claims) => {
    const { reading } = said(marked);
    expect(statements(reading)).toEqual(sayings);
    expect(lines(reading).filter((line) => line.startsWith("occurrence"))).toEqual(claims);
  });

  test("is what the denial answers", () => {
    const { reading } = said(
      `<src a=2>The mayor</src> <cue a=2>said</cue> <con a=2>all was quiet</con>. ${ministry} <cue a=1 act=denies stance=CT->denied</cue> reports that <con a=1>the town had fallen</con>.`,
    );
    const denial = reading.statements.find(({ act }) => act === "denies");
    const answered = reading.statements.find(({ id }) => id === denial?.denies);
    expect(answered?.within).toBe(denial?.id);
  });
});

describe("a saying behind a semicolon", () => {
  test.each([
    [
      "is its own speaker's where the first is given all of it",
      `<src a=1><m k=government id=m1>Osteria</m></src> <cue a=1>says</cue> <con a=1>Velmia lost 50 men; <src a=2><m k=government id=m2>Velmia</m></src> <cue a=2>claims</cue> <con a=2>a village fell</con></con>.`,
      ["Osteria: says CT+", "Velmia: says CT+"],
    ],
    [
      "is within what is said where one quotation holds both",
      `<src a=1><m k=person id=m1>Ana Orsin</m></src> <cue a=1>said</cue>: “<con a=1>Nobody fled; <src a=2><m k=government id=m2>Velmia</m></src> <cue a=2>claims</cue> <con a=2>a village fell</con></con>.”`,
      ["Ana Orsin: says CT+", "Velmia → Ana Orsin: says CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });
});

describe("a denial in a clause behind what somebody said", () => {
  const told = `<src a=1>The mayor</src> <cue a=1>said</cue> <con a=1>the yard had held shells</con>`;
  const army = `<m k=military-unit id=m1>the army</m>`;
  test.each([
    ["calls it a lie", `${told}, a charge ${army} called “a lie”.`],
    ["is told in the passive", `${told}, a claim rejected by ${army}.`],
    ["has a verb of its own", `${told}, an allegation that was later denied by ${army}.`],
  ])("is no part of it, and answers it: %s", (_, marked) => {
    const { reading } = said(marked);
    expect(statements(reading)).toEqual(["mayor: says CT+", "army: denies CT-"]);
    expect(reading.statements[1]?.denies).toBe(reading.statements[0]?.id);
  });

  test("goes on with what was said where the reader gives it to the first speaker", () => {
    const { reading } = said(
      `<src a=1>The mayor</src> <cue a=1>said</cue> <con a=1>the yard had held shells, <con a=2>a charge</con> <src a=2>${army}</src> <cue a=2>called</cue> <con a=2>“a lie”</con></con>.`,
    );
    expect(statements(reading)).toEqual(["mayor: says CT+", "army: denies CT-"]);
  });

  test.each([
    ["called serious", `${told}, a charge ${army} called “serious”.`],
    ["made by somebody", `${told}, a claim repeated by ${army}.`],
  ])("is none where the charge is only %s", (_, marked) => {
    expect(statements(said(marked).reading)).toEqual(["mayor: says CT+"]);
  });
});

describe("a denial in a clause of what it answers", () => {
  const blamed = `<src a=1>The minister</src> <cue a=1 act=accuses stance=CT+>blamed</cue> <con a=1><m k=government id=m1>Tavria</m> for arming rebels</con>`;
  test.each([
    [
      "is that one's",
      `${blamed}, an accusation that <m k=government id=m2>Tavria</m> has repeatedly denied.`,
      ["minister: accuses CT+", "Tavria: denies CT-"],
    ],
    [
      "is nobody's where few have denied it",
      `${blamed}, an accusation that few in <m k=place id=m2>the town</m> have denied.`,
      ["minister: accuses CT+"],
    ],
    [
      "is nobody's where nobody is named",
      `${blamed}, an accusation that nobody has denied.`,
      ["minister: accuses CT+"],
    ],
    [
      "is none where nothing is denied",
      `${blamed}, an accusation that <m k=government id=m2>Tavria</m> has repeatedly heard.`,
      ["minister: accuses CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });
});

describe("a line of a feed", () => {
  test.each([
    [
      "is whose name stands before the colon",
      'Fire in Velm.\nUPD 04:15 Governor Hadir: "Two drones fell. One man was hurt."',
      ["Governor Hadir: says CT+"],
    ],
    ["behind a time alone, too", "Fire in Velm.\n07:30 MoD: all drones were shot down", ["MoD: says CT+"]],
    [
      "says no more than a sentence where no hour stands before it",
      "Fire in Velm.\nThe mayor: six men were hurt. A seventh died.",
      ["mayor: says CT+"],
    ],
    ["is the author's where the colon is of a heading", "Losses of the army: six men hurt in Velm", []],
    ["and where it says on whom", "Attack on police: two men hurt in Velm", []],
    ["is the author's where nobody is named", "Fire in Velm.\nUPD 04:15 Casualties: six men hurt", []],
    ["and where the name is a place", "Fire in Velm.\n04:15 Velm: six men hurt in a fire", []],
    ["and in prose", "Asked about it, he had two words for the MoD: never again, he thought.", []],
  ])("%s", (_, text, expected) => {
    expect(statements(said(text).reading)).toEqual(expected);
  });
});

describe("“he”", () => {
  test.each([
    ["The rebels' political wing", "rebels' political wing"],
    ["Three of the wounded", "it"],
  ])("“it” after %s", (who, speaker) => {
    const { reading } = said(
      `<src a=1>${who}</src> <cue a=1>said</cue> <con a=1>the bridge was cut</con>. <src a=2>It</src> <cue a=2>said</cue> <con a=2>the road was open</con>.`,
    );
    expect(statements(reading).at(-1)?.replace(/^It/, "it")).toBe(`${speaker}: says CT+`);
  });

  test("whoever is named goes on where the reader saw no more than an article", () => {
    const { reading } = said(
      `<src a=1>The</src> <m k=organisation id=m1>White Caps</m> <cue a=1>said</cue> <con a=1>the bridge was cut</con>.`,
    );
    expect(reading.voices.map(({ name }) => name)).toContain("White Caps");
  });

  test.each([
    ["a teacher", ["teacher: says CT+", "teacher: says CT+"]],
    ["two teachers", ["two teachers: says CT+", "he: says CT+"]],
  ])("after %s", (who, expected) => {
    const { reading } = said(
      `<src a=1>${who[0]?.toUpperCase()}${who.slice(1)}</src> <cue a=1>said</cue> <con a=1>the bridge was cut</con>. <con a=2>The road was open</con>, <src a=2>he</src> <cue a=2>said</cue>.`,
    );
    expect(statements(reading).map((line) => line.replace(/^Two/, "two"))).toEqual(expected);
  });
});

describe("what belongs to a saying", () => {
  test.each([
    [
      "is not what the report sets beside it",
      "a week after",
      ["killed 2..2 traders | mayor CT+", "killed 6..6 people | the author CT+"],
    ],
    [
      "is what the speaker says next",
      "and that",
      ["killed 2..2 traders | mayor CT+", "killed 6..6 people | mayor CT+"],
    ],
  ])("%s", (_, joint, expected) => {
    const { reading } = said(
      `<con a=1><e id=e1 t=shelling real=happened>Shells</e> <e id=e2 t=death real=happened victim=p1 cause=e1>killed</e> <m k=population id=p1>two traders</m></con>, <src a=1>the mayor</src> <cue a=1>said</cue>, ${joint} <con a=1><e id=e3 t=shelling real=happened>shelling</e> <e id=e4 t=death real=happened victim=p2 cause=e3>killed</e> <m k=population id=p2>six people</m></con>.`,
    );
    expect(lines(reading).filter((line) => line.startsWith("killed"))).toEqual(expected);
  });

  test("a noun of saying within what one says of it is not that one's word", () => {
    const { reading } = said(
      `<src a=1><src a=2><m k=media id=s>Radio Velm</m></src></src> <cue a=1 act=denies stance=CT->calls</cue> <con a=1>the <cue a=2>reports</cue> of <con a=2>a raid</con> invented</con>.`,
    );
    expect(statements(reading)).toEqual(["Radio Velm: denies CT-"]);
  });

  test("a headline is no part of what is said below it", () => {
    const { reading } = said(
      `<con a=1><e id=e1 t=shelling real=happened>Shelling</e> of Velm</con>\n\n<con a=1>The town was <e id=e2 t=shelling real=happened>shelled</e> at dawn</con>, <src a=1>residents</src> <cue a=1>said</cue>.`,
    );
    expect(lines(reading)[0]).toBe("occurrence yes | the author CT+");
  });

  test.each([
    ["UN relief chief Ana Orsin", "Ana Orsin", "person"],
    ["a resident, quoted by the agency", "resident", "witness"],
    ["the spokesman for the command", "spokesman for the command", "anonymous"],
  ])("%s speaks as %s", (source, name, kind) => {
    const { reading } = said(`<src a=1>${source}</src> <cue a=1>said</cue> <con a=1>the bridge was cut</con>.`);
    expect(reading.voices[1]).toMatchObject({ name, kind });
  });
});

describe("when", () => {
  const times = (marked: string): readonly string[] =>
    said(marked, { published: "2016-09-20" }).reading.events.map(
      ({ type, time }) => `${type} ${time?.value.edtf ?? "?"}`,
    );

  test("the one day of a sentence is that of what is told first", () => {
    expect(
      times(
        "Two men were <e id=e1 t=detention real=happened>held</e> as troops <e id=e2 t=investigation real=happened>searched</e> a house on <m k=time id=m1>Sunday</m>.",
      ),
    ).toEqual(["detention 2016-09-18", "investigation ?"]);
  });

  test("the day of a saying is no day of what is said", () => {
    expect(
      times(
        "<src a=1>The army</src> <cue a=1 act=says stance=CT+>said</cue> on <m k=time id=m1>Sunday</m> that <con a=1>two men were <e id=e1 t=detention real=happened>held</e></con>.",
      ),
    ).toEqual(["detention ?"]);
  });
});

describe("a saying within what somebody says, that the reader did not see", () => {
  /** Those inside as "chain: cue | content, act stance". */
  const inner = (marked: string): readonly string[] => {
    const { document, statements, voices } = said(marked).reading;
    const names = new Map(voices.map(({ id, name }) => [id, name]));
    const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
      spans.map(({ start, end }) => document.text.slice(start, end)).join(" … ");
    return statements
      .filter(({ within }) => within !== undefined)
      .map(
        ({ voices: chain, cue, content, act, stance }) =>
          `${chain
            .slice(0, -1)
            .map((id) => names.get(id))
            .join(" → ")}: ${words(cue)} | ${words(content)}, ${act} ${stance}`,
      );
  };
  const by = `<src a=1><m k=person id=s1>Ana Orsin</m></src> <cue a=1 act=says stance=CT+>said</cue>`;
  test.each([
    [
      "is found by its verb and the speaker before it",
      `${by} <con a=1><m k=government id=m1>the police</m> had ruled out a gas leak</con>.`,
      ["police → Ana Orsin: had ruled out | a gas leak, denies CT-"],
    ],
    [
      "has the helpers of its verb in its cue",
      `${by} <con a=1><m k=military-unit id=m1>the army</m> has never denied that it was there</con>.`,
      ["army → Ana Orsin: has never denied | it was there, suggests PS+"],
    ],
    [
      "is the outer speaker's own where it begins with “we”",
      `<con a=1>“It burned all night. We believe it was a rocket,”</con> ${by}.`,
      ["Ana Orsin: believe | it was a rocket, suggests PR+"],
    ],
    [
      "ends with its sentence",
      `<con a=1>“We hope it stops. The road is closed,”</con> ${by}.`,
      ["Ana Orsin: hope | it stops, says Uu"],
    ],
    [
      "may be what a thing shows",
      `${by} <con a=1>the evidence strongly suggests that the guard slept</con>.`,
      ["evidence → Ana Orsin: strongly suggests | the guard slept, suggests PS+"],
    ],
    [
      "is none without a speaker right before the verb",
      `${by} <con a=1>the claims of the guard led nowhere</con>.`,
      [],
    ],
    [
      "is none in a name for a thing",
      `${by} <con a=1>jets hit what <m k=military-unit id=m1>the army</m> believed to be a depot</con>.`,
      [],
    ],
    [
      "is told, asked or not known",
      `${by} <con a=1><m k=military-unit id=m1>the army</m> did not know who had shot</con>.`,
      ["army → Ana Orsin: did not know | who had shot, says Uu"],
    ],
    [
      "is none where somebody knows a man",
      `${by} <con a=1><m k=military-unit id=m1>the army</m> would know the man by his coat</con>.`,
      [],
    ],
    ["is none where nothing is said", `${by} <con a=1><m k=military-unit id=m1>the army</m> confirmed it</con>.`, []],
    ["is none where the war claims lives", `${by} <con a=1>it claimed the lives of ten men</con>.`, []],
    [
      "is none where nobody says what it stands in",
      `<m k=military-unit id=m1>The army</m> said nothing of the road.`,
      [],
    ],
  ])("%s", (_, marked, expected) => {
    expect(inner(marked)).toEqual(expected);
  });
});

describe("a hedge by a word", () => {
  const found = (marked: string): readonly string[] => {
    const { document, statements } = said(marked).reading;
    return statements
      .filter(({ source }) => source.length === 0)
      .map(
        ({ cue, content, within, stance }) =>
          `${[...cue, ...content].map(({ start, end }) => document.text.slice(start, end)).join(" | ")} ${stance}${within === undefined ? "" : " within"}`,
      );
  };
  test.each([
    [
      "that suspects an event is a saying about it",
      `A suspected coalition <e id=e1 t=air-strike real=happened>air strike</e> on Velm burnt two barns.`,
      ["suspected | coalition air strike PR+"],
    ],
    [
      "that suspects a man names him and says nothing",
      "Troops <e id=e1 t=detention real=happened>held</e> two suspected insurgents.",
      [],
    ],
    [
      "stands within what somebody says, and ends where that ends",
      `<con a=1>The barn was apparently <e id=e1 t=destruction real=happened>burnt down</e></con>, <src a=1><m k=person id=s1>Ana Orsin</m></src> <cue a=1>said</cue> at noon.`,
      ["apparently | The barn was | burnt down PR+ within"],
    ],
    [
      "that is only likely stays in the speaker's stance",
      `<con a=1>The barn was likely <e id=e1 t=destruction real=happened>burnt down</e></con>, <src a=1><m k=person id=s1>Ana Orsin</m></src> <cue a=1>said</cue>.`,
      [],
    ],
  ])("%s", (_, marked, expected) => {
    expect(found(marked)).toEqual(expected);
  });

  test("nothing that suggests something says nothing", () => {
    expect(
      said(`<src a=1>Nothing</src> <cue a=1 act=suggests stance=PS+>suggests</cue> <con a=1>the ferry was mined</con>.`)
        .reading.statements,
    ).toEqual([]);
  });
});

test("“as saying” is nested in the word that quotes, and two people who say the same are not", () => {
  const chains = (marked: string): readonly string[] => statements(said(marked).reading);
  expect(
    chains(
      `<con a=1><con a=2>“The mill burnt all night,”</con></con> <src a=1><m k=media id=m1>the Gazette</m></src> <cue a=1 act=says stance=CT+>quoted</cue> <src a=2><m k=person id=m2>Ana Orsin</m></src> <cue a=2 act=says stance=CT+>as saying</cue>.`,
    ),
  ).toContain("Ana Orsin → Gazette: says CT+");
  expect(
    chains(
      `<con a=1><con a=2>The mill burnt all night</con></con>, <src a=1><m k=media id=m1>the Gazette</m></src> <cue a=1 act=says stance=CT+>said</cue>, and <src a=2><m k=person id=m2>Ana Orsin</m></src> <cue a=2 act=says stance=CT+>agreed</cue>.`,
    ),
  ).toContain("Ana Orsin: says CT+");
});

test("a saying that stands in a gap of what another says is nested in it", () => {
  const { voices, statements } = said(
    `<src a=1><m k=person id=s1>Ana Orsin</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>jets</con>, <src a=2><m k=population id=s2>villagers</m></src> <cue a=2 act=says stance=CT+>believed</cue>, <con a=1>had left</con> <con a=2>Velm</con>.`,
  ).reading;
  const inner = statements.find(({ within }) => within !== undefined);
  expect(inner?.voices.map((id) => voices.find((voice) => voice.id === id)?.name)).toEqual([
    "villagers",
    "Ana Orsin",
    "the author",
  ]);
});

test("a hedge within what somebody says is that one's", () => {
  const { voices, statements, claims } = said(
    `<src a=1><m k=person id=s1>Ana Orsin</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>jets <cue a=2 act=suggests stance=PS+>may have</cue> <con a=2><e id=e1 t=air-strike real=happened>bombed</e> Velm</con></con>.`,
  ).reading;
  const names = (ids: readonly string[]) => ids.map((id) => voices.find((voice) => voice.id === id)?.name);
  expect(statements.map((statement) => [...names(statement.voices), statement.stance])).toEqual([
    ["Ana Orsin", "the author", "PS+"],
    ["Ana Orsin", "the author", "PS+"],
  ]);
  expect(claims.map((claim) => [...names(claim.voices), claim.stance])).toEqual([["Ana Orsin", "the author", "PS+"]]);
});

test("what a speaker denies is not denied of what the speaker charges another with", () => {
  const { reading } = said(
    `<src a=1><src a=2><m k=armed-group id=m1>The Front</m></src></src> <cue a=1 act=denies stance=CT->denied</cue> <con a=1><e id=e1 t=shelling real=happened actor=m1 target=m2>shelling</e> <m k=facility id=m2>the market</m></con> and <cue a=2 act=accuses stance=CT+>accused</cue> <con a=2><m k=military-unit id=m3>the army</m> of <e id=e2 t=air-strike real=happened actor=m3 target=m2>the attack</e></con>.`,
  );
  const attack = reading.events.find(({ type }) => type === "air-strike");
  const targets = reading.claims.filter(({ slot, event }) => slot === "target" && event === attack?.id);
  expect(targets.map(({ stance }) => stance)).toEqual(["CT+"]);
});

describe("a saying within a denial", () => {
  const denied = (content: string): string =>
    `<src a=1><m k=person id=s1>The mayor</m></src> <cue a=1 act=denies stance=CT->denied</cue> <con a=1>${content}</con>.`;
  const shells = `<con a=2>shells <e id=e1 t=shelling real=happened>fell</e> on Velm</con>`;
  test.each([
    ["was not said, if that is denied", `that <src a=2>she</src> <cue a=2>said</cue> ${shells}`, "mayor: says Uu"],
    [
      "by another was not either",
      `that <src a=2>the police</src> had <cue a=2>told</cue> reporters ${shells}`,
      "police: says Uu",
    ],
    [
      "was said where it only explains what is denied",
      `any part in the raid, in which <src a=2>the police</src> <cue a=2>said</cue> ${shells}`,
      "police: says CT+",
    ],
  ])("%s", (_, content, expected) => {
    expect(statements(said(denied(content)).reading)).toContain(expected);
  });
});

describe("a noun that may be one of saying", () => {
  const mill = `<m k=armed-group id=m1>the Front</m> <e id=e1 t=shelling real=happened actor=m1>shelled</e> the mill`;
  test.each([
    [
      "names those who tell",
      `claims by families of the dead, who say that ${mill}`,
      ["families of the dead → mayor CT+"],
    ],
    ["names no town", `there were reports from northern Tarn that ${mill}`, ["unnamed → mayor Uu"]],
    ["names no list of towns", `reports from Tarn, Velm and other towns showed that ${mill}`, ["unnamed → mayor Uu"]],
    ["names a body", `there were reports from the Tarn Red Cross that ${mill}`, ["Tarn Red Cross → mayor CT+"]],
    ["tells no clause beside its own", `he had read reports of the raid and ${mill}`, ["mayor CT+"]],
    [
      "is powder",
      `the charges that <m k=armed-group id=m1>the Front</m> laid <e id=e1 t=bombing real=happened actor=m1>blew up</e> the bridge`,
      ["mayor CT+"],
    ],
    [
      "is a verb",
      `<m k=armed-group id=m1>the Front</m> claims it <e id=e1 t=shelling real=happened actor=m1>shelled</e> the mill`,
      ["Front → mayor CT+"],
    ],
  ])("%s", (_, content, expected) => {
    const { reading } = said(
      `<src a=1><m k=person id=s1>The mayor</m></src> <cue a=1>said</cue> <con a=1>${content}</con>.`,
    );
    const told = lines(reading).filter((line) => line.startsWith("occurrence"));
    expect(told).toEqual(expected.map((voice) => `occurrence yes | ${voice}`));
  });
});

describe("who is quoted by somebody", () => {
  const agency = `<src a=1><m k=media id=s1>Radio Velm</m></src>`;
  const governor = `<m k=person id=s2>the governor</m>`;
  test.each([
    [
      "speaks, though the reader takes him for what is said",
      `${agency} <cue a=1>quoted</cue> <con a=1>${governor} as denying that the bridge had been blown up</con>.`,
      ["governor → Radio Velm: says CT+", "governor → Radio Velm: denies CT-"],
    ],
    [
      "speaks where the reader sees a verb without its subject",
      `<con a=1><m k=person id=s2>The governor</m></con> <cue a=1>was quoted by</cue> <src a=1><m k=media id=s1>Radio Velm</m></src> <cue a=2>as saying</cue> that <con a=1><con a=2>nine soldiers had died</con></con>.`,
      ["Radio Velm: says CT+", "governor → Radio Velm: says CT+"],
    ],
    [
      "speaks for himself where nobody quotes",
      `<src a=1><m k=person id=s2>The governor</m></src> <cue a=1>was quoted as ruling out</cue> <con a=1>a ceasefire before the winter</con>.`,
      ["unnamed: says CT+", "governor: denies CT-"],
    ],
    [
      "has said what stands before",
      `<con a=1>“We will not leave,”</con> <src a=1><m k=person id=s2>the governor</m></src> <cue a=1>was quoted as saying</cue> by Radio Velm.`,
      ["unnamed: says CT+", "governor: says CT+"],
    ],
    [
      "is cited",
      `<con a=1>Nine soldiers died</con>, ${agency} <cue a=1>reported</cue>, citing <m k=population id=s2>two officers</m>.`,
      ["two officers → Radio Velm: says CT+", "two officers → Radio Velm: says CT+"],
    ],
    [
      "is cited before the verb",
      `${agency}, <cue a=2>quoting</cue> the ministry, <cue a=1>reported</cue> <con a=1>that nine soldiers died</con>.`,
      ["ministry → Radio Velm: says CT+", "ministry → Radio Velm: says CT+"],
    ],
    [
      "is cited between the verb and what is said, whatever the reader takes that for",
      `${agency} <cue a=1>wrote</cue>, <cue a=2>citing</cue> <src a=2><con a=1>two officers</con></src>, that <con a=2>nine soldiers died</con>.`,
      ["two officers → Radio Velm: says CT+", "two officers → Radio Velm: says CT+"],
    ],
    [
      "is nobody where reasons are cited",
      `${agency}, citing security concerns, <cue a=1>said</cue> <con a=1>that it would close</con>.`,
      ["Radio Velm: says CT+"],
    ],
    [
      "is nobody where the reasons are another's deeds",
      `${agency} <cue a=1>said</cue> <con a=1>that it would close</con>, citing attacks by <m k=military-unit id=m2>the army</m> on its staff.`,
      ["Radio Velm: says CT+"],
    ],
    [
      "is nobody where the deed bears a name",
      `${agency} <cue a=1>said</cue> <con a=1>that it would close</con>, citing <m k=military-unit id=m2>the army</m>'s threats.`,
      ["Radio Velm: says CT+"],
    ],
    [
      "is cited from a place",
      `${agency} <cue a=1>said</cue> <con a=1>that it would close</con>, citing doctors at the clinic in Velm.`,
      ["doctors at the clinic in Velm → Radio Velm: says CT+", "doctors at the clinic in Velm → Radio Velm: says CT+"],
    ],
    [
      "has said nothing where he never was",
      `${agency} never <cue a=1>quoted</cue> ${governor} as saying <con a=1>that the bridge was cut</con>.`,
      ["Radio Velm: says Uu"],
    ],
    [
      "has said nothing where he was not",
      `<m k=person id=s2>The governor</m> was not <cue a=1>quoted</cue> as saying <con a=1>that the bridge was cut</con>.`,
      ["unnamed: says Uu"],
    ],
    [
      "has said nothing where a deed of his is cited",
      `${agency} <cue a=1>cited</cue> <m k=military-unit id=m2>the army</m> as <con a=1>having shot five men</con>.`,
      ["Radio Velm: says CT+"],
    ],
    [
      "has said nothing where he is cited for a deed",
      `${agency} <cue a=1>cited</cue> <m k=military-unit id=m2>the army</m> for <con a=1>the shooting of five men</con>.`,
      ["Radio Velm: says CT+"],
    ],
    [
      "is nobody where a price is",
      `${agency} <cue a=1>said</cue> <con a=1>the price was quoted in roubles as rising prices go</con>.`,
      ["Radio Velm: says CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });
});

describe("a verb that goes around what it says", () => {
  const army = `<src a=1><m k=military-unit id=s1>The army</m></src>`;
  test.each([
    ["rules it out", `${army} <cue a=1>ruled</cue> <con a=1>that</con> out.`, ["army: denies CT-"]],
    [
      "does so where the reader takes the last word for another",
      `<src a=1><src a=2><m k=military-unit id=s1>The army</m></src></src> <cue a=1>brushed</cue> <con a=1><con a=2>it</con></con> <cue a=2>aside</cue>.`,
      ["army: denies CT-"],
    ],
    ["calls it untrue", `${army} <cue a=1>called</cue> <con a=1>this</con> “a lie”.`, ["army: denies CT-"]],
    ["calls it something else", `${army} <cue a=1>called</cue> <con a=1>this</con> “a duty”.`, ["army: says CT+"]],
    [
      "calls it something, and a lie is told of in the next sentence",
      `${army} <cue a=1>called</cue> <con a=1>this</con> a duty. It was a lie.`,
      ["army: says CT+"],
    ],
    ["says what goes out", `${army} <cue a=1>said</cue> <con a=1>the fire was going</con> out.`, ["army: says CT+"]],
    [
      "keeps away from a deed",
      `${army} on Monday distanced itself from <con a=1>the <e id=e1 t=bombing real=happened>bombing</e> of the market</con>.`,
      ["army: denies CT-"],
    ],
    [
      "keeps away from it, where the reader sees the verb alone",
      `${army} <cue a=1>distanced</cue> itself from <con a=1>the <e id=e1 t=bombing real=happened>bombing</e> of the market</con>.`,
      ["army: denies CT-"],
    ],
    [
      "is no saying where a thing is kept away",
      `${army} <cue a=1>distanced</cue> <con a=1>the guns from the road</con>.`,
      ["army: says CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(statements(said(marked).reading)).toEqual(expected);
  });
});

describe("what ends with its own words", () => {
  const contents = (marked: string): readonly string[] => {
    const { reading } = said(marked);
    return reading.statements.map(({ content }) =>
      content.map(({ start, end }) => reading.document.text.slice(start, end)).join(" … "),
    );
  };
  test.each([
    [
      "a message, before the next line of a feed",
      `14:05 <src a=1>The command</src> in a <cue a=1>message</cue>: <con a=1>“Our men did not fire.”</con>\n\n15:00 Mayor Berit: <con a=1>“Six were killed in the <e id=e1 t=shelling real=happened>shelling</e>.”</con>`,
      ["“Our men did not fire.”", "“Six were killed in the shelling.”"],
    ],
    [
      "but its own second paragraph is part of it",
      `<src a=1>The command</src> <cue a=1>said</cue>: <con a=1>“Our men did not fire.”</con>\n\n<con a=1>“Six were killed in the <e id=e1 t=shelling real=happened>shelling</e>.”</con>`,
      ["“Our men did not fire.” … “Six were killed in the shelling.”"],
    ],
    [
      "a demand, before what was done then",
      `After the <cue a=1>demand</cue> <con a=1>to stop the works</con> they <con a=1><e id=e1 t=armed-attack real=happened>opened fire</e></con>.`,
      ["to stop the works"],
    ],
    [
      "but not a demand that is a verb",
      `<src a=1>They</src> <cue a=1>demand</cue> <con a=1>to stop the works</con> and <con a=1>to end the <e id=e1 t=shelling real=happened>shelling</e></con>.`,
      ["to stop the works … to end the shelling"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(contents(marked)).toEqual(expected);
  });
});
