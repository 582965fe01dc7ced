import { describe, expect, test } from "vitest";
import { said } from "../said.ts";

/** Voices beside the author: name, kind, party. */
function voices(marked: string): readonly string[] {
  return said(marked)
    .reading.voices.filter(({ kind }) => kind !== "author")
    .map(({ name, kind, party }) => `${name} | ${kind} | ${party ?? "?"}`);
}

const quiet = "<cue a=1 act=says stance=CT+>said</cue> <con a=1>all was quiet</con>.";

describe("who speaks, and for whom", () => {
  const rows: readonly (readonly [behaviour: string, marked: string, expected: readonly string[]])[] = [
    [
      "whom a president accuses is not his state",
      `<src a=1><m k=person id=m1>President Ana Orsin</m></src> <cue a=1 act=accuses stance=CT+>accused</cue> <con a=1><m k=government id=m2>Russia</m> of it</con>.`,
      ["President Ana Orsin | person | ?"],
    ],
    [
      "WHO in capitals is a body, and no pronoun",
      `<con a=1>Seventy died</con>, <cue a=1 act=says stance=CT+>according to</cue> <src a=1><m k=organisation id=m1>the WHO</m></src>.`,
      ["World Health Organization | organisation | united-nations"],
    ],
    [
      "the findings of an inquiry are the inquiry's, whenever they were presented",
      `<con a=1>Two officers gave the order</con>, <cue a=1 act=says stance=CT+>according to</cue> <src a=1>findings of a <m k=government id=m1>military</m> inquiry presented on</src> <m k=time id=m2>Tuesday</m>.`,
      ["military inquiry | anonymous | ?"],
    ],
    [
      "what a monitor is called behind a comma is no part of its name",
      `<src a=1><m k=organisation id=m1>Tarnwatch, a Velmian war-monitoring group</m></src>, ${quiet}`,
      ["Tarnwatch | organisation | ?"],
    ],
    [
      "a ministry's press service is the ministry",
      `<src a=1><m k=government id=m1>The Ministry of Defence</m></src> ${quiet} <src a=2>The ministry's press service</src> <cue a=2 act=says stance=CT+>said</cue> <con a=2>it was so</con>.`,
      ["Ministry of Defence | government | ?"],
    ],
    [
      "who speaks as somebody's brother goes on as “he”, though another man is named between",
      `<src a=1>His brother Orin</src> <cue a=1 act=accuses stance=CT+>accused</cue> <con a=1><m k=armed-group id=m1>the Front</m></con>. “<con a=2>They killed <m k=person id=m2>Marek</m></con>,” <src a=2>he</src> <cue a=2 act=says stance=CT+>said</cue>.`,
      ["His brother Orin | anonymous | ?"],
    ],
    [
      "the Velmers are not the Velmers' outlet",
      `<src a=1><m k=media id=m1>Radio Orlo, the Velmers' outlet</m></src> ${quiet} <src a=2><m k=armed-group id=m2>The Velmers</m></src> <cue a=2 act=says stance=CT+>said</cue> <con a=2>it was not</con>.`,
      ["Radio Orlo | media | ?", "Velmers | armed-group | ?"],
    ],
    [
      "who was told is not who speaks next",
      `<src a=1><m k=government id=m1>The Tarn council</m></src> <cue a=1 act=says stance=CT+>told</cue> <m k=media id=m2>Radio Orlo</m> <con a=1>that all was quiet</con>. <src a=2>It</src> <cue a=2 act=says stance=CT+>said</cue> <con a=2>no shell had fallen</con>.`,
      ["Tarn council | government | ?", "Radio Orlo | media | ?"],
    ],
    [
      "a medium is not the state in its name",
      `<src a=1><m k=government id=m1>Myanmar</m> Now</src> ${quiet}`,
      ["Myanmar Now | media | ?"],
    ],
    [
      "nor where the reader saw that state alone",
      `<src a=1><m k=government id=m1>Myanmar</m></src> Now <cue a=1 act=says stance=CT+>reported</cue> <con a=1>that all was quiet</con>.`,
      ["Myanmar Now | media | ?"],
    ],
    [
      "a state that now speaks is no medium",
      `<src a=1><m k=government id=m1>Osteria</m></src> now <cue a=1 act=says stance=CT+>said</cue> <con a=1>that all was quiet</con>.`,
      ["Osteria | government | ?"],
    ],
    [
      "the state in a title goes before one that stands near",
      `<src a=1><m k=person id=m1>Russian President Ana Orsin</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1><m k=government id=m2>Ukraine</m> bore the blame</con>.`,
      ["Russian President Ana Orsin | person | russia"],
    ],
    [
      "an office behind the name tells the party",
      `<src a=1><m k=person id=m1>Ana Orsin</m>, a spokeswoman for <m k=government id=m2>the Russian Defence Ministry</m></src>, ${quiet}`,
      ["Ana Orsin | person | russia"],
    ],
    [
      "the second speaker's state is not the first one's",
      `<src a=1><m k=person id=m1>President Ana Orsin</m> and the commander of <m k=military-unit id=m2>US forces</m></src> ${quiet}`,
      ["President Ana Orsin | person | ?"],
    ],
    [
      "two bodies speak as both",
      `<src a=1><m k=organisation id=m1>The White Caps</m> and <m k=organisation id=m2>the Velm Medical Society</m></src> ${quiet}`,
      ["White Caps and Velm Medical Society | organisation | ?"],
    ],
    [
      "a word of a body's name is nobody",
      `<src a=1><m k=media id=m1>Radio Orlo</m>, <m k=person id=m2>voice</m> of <m k=armed-group id=m3>the <m k=person id=m4>Marti</m> Liberation Front</m></src>, ${quiet}`,
      ["Radio Orlo | media | ?"],
    ],
    [
      "“she” goes on with the judge, not with whom the judge quotes",
      `<src a=1><m k=person id=m1>Presiding judge Ana Orsin</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1><src a=2><m k=person id=m2>Osman Brek</m></src> <cue a=2 act=demands stance=Uu>ordered</cue> <con a=2>his men to fire</con></con>. <con a=3>Nobody fled</con>, <src a=3>she</src> <cue a=3 act=says stance=CT+>said</cue>.`,
      ["Ana Orsin | person | ?", "Osman Brek | person | ?"],
    ],
    [
      "“he” goes on with an unnamed source before a name further up",
      `<src a=1><m k=person id=m1>Osman Brek</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>nobody fled</con>. <con a=2>All fled</con>, <src a=2>a military source</src> <cue a=2 act=says stance=CT+>said</cue>. <src a=3>He</src> <cue a=3 act=says stance=CT+>added</cue> <con a=3>that all was quiet</con>.`,
      ["Osman Brek | person | ?", "military source | anonymous | ?"],
    ],
    [
      "a name before a body is a person",
      `<src a=1>Ana Orsin of <m k=organisation id=m1>the Velm Fund</m></src> ${quiet}`,
      ["Ana Orsin | person | ?"],
    ],
    [
      "a body's spokesman speaks as the body",
      `<src a=1>The Black Standard's spokesman</src> ${quiet}`,
      ["Black Standard | organisation | ?"],
    ],
    [
      "a ministry's is the ministry's, and stays nobody's where none is named",
      `<src a=1>The movement's spokesman</src> ${quiet}`,
      ["movement's spokesman | anonymous | ?"],
    ],
    [
      "what stands in brackets behind a name is no part of it, and no speaker for later",
      `<src a=1>The Velm Information Office (close to the rebels)</src> ${quiet} <src a=2>The rebels</src> <cue a=2 act=says stance=CT+>spoke of</cue> <con a=2>victory</con>.`,
      ["Velm Information Office | organisation | ?", "rebels | anonymous | ?"],
    ],
    [
      "a person is called by the name, whatever pronoun stands for it",
      `<src a=1><m k=person id=m1>Dr. Omar Orsin of Velm</m></src> ${quiet} <m k=person id=m2 ref=m1>He</m> slept.`,
      ["Dr. Omar Orsin | person | ?"],
    ],
    [
      "an office is no name",
      `<src a=1><m k=person id=m1>US Secretary of State Ana Orsin</m></src> ${quiet}`,
      ["Ana Orsin | person | united-states"],
    ],
    [
      "many men are no man",
      `<src a=1>The Men of <m k=armed-group id=m1>the Dawn</m>, a small group</src>, ${quiet}`,
      ["Men of the Dawn | armed-group | ?"],
    ],
    [
      "capitals from the first word to the last are one name",
      `<src a=1><m k=media id=m1>LA</m> VOZ DEL RIO (Velm, in Spanish)</src> ${quiet}`,
      ["LA VOZ DEL RIO | media | ?"],
    ],
    [
      "the last noun of a relative clause does not speak",
      `<src a=2>The Velm Fund</src>, which runs <src a=1><m k=facility id=m1>the clinic</m></src>, ${quiet} It <cue a=2 act=says stance=CT+>added</cue> <con a=2>that it rained</con>.`,
      ["Velm Fund | organisation | ?"],
    ],
    [
      "the last noun of the subject itself does",
      `In Velm, where it rained, <src a=1><m k=organisation id=m1>the Velm Fund</m></src> ${quiet}`,
      ["Velm Fund | organisation | ?"],
    ],
    [
      "nor does the subject of a clause behind “according to”",
      `<cue a=1 act=says stance=CT+>According to</cue> <src a=2>a judge whom</src> <src a=1><m k=media id=m1>the paper</m></src> does not name, <con a=1>all was quiet</con>. She <cue a=2 act=says stance=CT+>added</cue> <con a=2>that it rained</con>.`,
      ["judge | anonymous | ?"],
    ],
    [
      "a body with a town is a body",
      `<src a=1><m k=organisation id=m1>The Velm Fund of Tarn</m></src> ${quiet}`,
      ["Velm Fund of Tarn | organisation | ?"],
    ],
    [
      "“who” is the person before it",
      `It rained on <m k=person id=m1>Ana Orsin</m> of <m k=organisation id=m2>the Velm Fund</m>, <src a=1>who</src> <cue a=1 act=doubts stance=PR->doubted</cue> <con a=1>that it would end</con>.`,
      ["Ana Orsin | person | ?"],
    ],
  ];
  test.each(rows)("%s", (_, marked, expected) => {
    expect(voices(marked)).toEqual(expected);
  });
});

test("who spread a claim has made it; our information is the author's", () => {
  expect(
    voices(
      `The <cue a=1 act=says stance=CT+>claims</cue> spread by <m k=government id=m1>the Velmish side</m> that <con a=1>troops had left</con> are false. <cue a=2 act=says stance=CT+>According to</cue> <src a=2>our information</src>, <con a=2>they stayed</con>.`,
    ),
  ).toEqual(["Velmish side | government | ?"]);
});

describe("a name beside what somebody is", () => {
  test.each([
    [
      "is the voice, behind the word for a body",
      `<src a=1><m k=organisation id=m1>Their employer, Help for Tarn</m>,</src> ${quiet}`,
      ["Help for Tarn | organisation | ?"],
    ],
    [
      "is the voice, before what it is",
      `<src a=1><m k=armed-group id=m1>The Sons of Tarn, a little-known group</m>,</src> ${quiet}`,
      ["Sons of Tarn | armed-group | ?"],
    ],
    [
      "is the voice, where a body calls itself so",
      `<src a=1><m k=armed-group id=m1>A group calling itself</m> the Sons of Tarn</src> ${quiet}`,
      ["Sons of Tarn | organisation | ?"],
    ],
    [
      "is the voice, where a man gives it",
      `<src a=1><m k=person id=m1>A man</m> who gave his name as Sorrel</src> ${quiet}`,
      ["Sorrel | person | ?"],
    ],
    [
      "is no voice, where nobody bears it",
      `<src a=1>A group known as violent</src> ${quiet}`,
      ["group known as violent | anonymous | ?"],
    ],
    [
      "is not torn from a list",
      `<src a=1><m k=organisation id=m1>Help for Tarn, Care and Water for All</m></src> ${quiet}`,
      ["Help for Tarn, Care and Water for All | organisation | ?"],
    ],
    [
      "is whole, though the reader takes its last word for a man",
      `<src a=1><m k=organisation id=m1>Health Aid <m k=person id=m2>Tarn</m></m></src> ${quiet}`,
      ["Health Aid Tarn | organisation | ?"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(voices(marked)).toEqual(expected);
  });
});

describe("the subject of what somebody says", () => {
  const inner = (source: string, cue: string, pronoun: string): string =>
    `${source}, which runs a mill, <cue a=1 act=says stance=CT+>${cue}</cue> <con a=1>that <src a=2>${pronoun}</src> <cue a=2 act=suggests stance=PR+ in=1>believed</cue> <con a=2>the war would end</con></con>.`;
  test.each([
    ["“it” is a body without a known kind", inner("<src a=1>Relief for All</src>", "said", "it"), ["Relief for All"]],
    [
      "“it” is the speaker, and not one heard later",
      `<src a=3>The army</src> <cue a=3 act=says stance=CT+>said</cue> <con a=3>no</con>. ${inner("<src a=1><m k=organisation id=m1>The Velm Fund</m></src>", "said", "it")}`,
      ["army", "Velm Fund"],
    ],
    [
      "reports that it had are not its word",
      `<src a=1><m k=government id=m1>The ministry</m></src> <cue a=1 act=says stance=CT+>said</cue> <con a=1>that it had <cue a=2 act=says stance=Uu in=1>reports</cue> that <con a=2>the war would end</con></con>.`,
      ["ministry", "unnamed"],
    ],
    [
      "“he” is no body",
      inner("<src a=1><m k=organisation id=m1>The Velm Fund</m></src>", "said", "he"),
      ["Velm Fund", "he"],
    ],
    ["“she” is whoever speaks", inner("<src a=1><m k=person id=m1>Ana Orsin</m></src>", "said", "she"), ["Ana Orsin"]],
  ])("%s", (_, marked, expected) => {
    expect(voices(marked).map((line) => line.split(" | ")[0])).toEqual(expected);
  });

  test("a body without a known kind is “it” in the next sentence too, and people are not", () => {
    const later = `<src a=2>it</src> <cue a=2 act=says stance=CT+>said</cue> <con a=2>no</con>.`;
    expect(voices(`<src a=1>Relief for All</src> ${quiet} And ${later}`)).toHaveLength(1);
    expect(voices(`<src a=1>Two nurses</src> ${quiet} And ${later}`)).toHaveLength(2);
  });
});

test("what everybody knows is told by whoever says so", () => {
  const told = (lead: string): readonly string[] =>
    voices(
      `${lead} <src a=1>the whole valley</src> <cue a=1 act=says stance=CT+>knows</cue>, <con a=1>rebels <e id=e1 t=shelling real=happened>shelled</e> the mill</con>.`,
    );
  expect(told("As")).toEqual([]);
  expect(told("So")).toHaveLength(1);
});
