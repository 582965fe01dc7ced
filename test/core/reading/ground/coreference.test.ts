import { describe, expect, test } from "vitest";
import { said } from "../said.ts";

/** The name that a mention takes up; undefined where it stays as written. */
function takenUp(marked: string, name: string): string | undefined {
  const { mentions } = said(marked).reading;
  const found = mentions.findLast((mention) => mention.name === name);
  return mentions.find(({ id }) => id === found?.coreferentWith)?.name;
}

describe("who is meant", () => {
  const rows: readonly (readonly [behaviour: string, marked: string, name: string, meant: string | undefined])[] = [
    [
      "the end of a longer name is that name",
      "<m k=government id=m1>Osterian Central Command</m> denied it. <m k=government id=m2>Central Command</m> gave no number.",
      "Central Command",
      "Osterian Central Command",
    ],
    [
      "the head of a longer name is that name",
      "<m k=organisation id=m1>The Velm Observatory for Peace</m> counted. <m k=organisation id=m2>The Observatory</m> waited.",
      "Observatory",
      "Velm Observatory for Peace",
    ],
    [
      "“the group” is the armed group just named",
      "<m k=armed-group id=m1>The Velm Front</m> left. <m k=armed-group id=m2>The group</m> fled.",
      "group",
      "Velm Front",
    ],
    [
      "“the army” stays as written where no forces were named",
      "<m k=organisation id=m1>The Velm Observatory</m> left. <m k=military-unit id=m2>The army</m> fled.",
      "army",
      undefined,
    ],
    [
      "a town is itself without the words that led to it",
      "<m k=place id=m1>the northern city of Velm</m> burned. <m k=place id=m2>Velm</m> was dark.",
      "Velm",
      "northern city of Velm",
    ],
    [
      "northern Velm is another place than Velm",
      "<m k=place id=m1>Velm</m> burned. <m k=place id=m2>North Velm</m> was dark.",
      "North Velm",
      undefined,
    ],
    [
      "a village with a name is no village with another",
      "Gunmen killed five farmers in <m k=place id=m1>Dorla village</m>. The attack came a week after one on <m k=place id=m2>the neighbouring village of Kerm</m>.",
      "neighbouring village of Kerm",
      undefined,
    ],
    [
      "“the city” is the town just named",
      "<m k=armed-group id=m0>Rebels</m> shelled <m k=place id=m1>the northern city of Velm</m> on Monday. Three people died in <m k=place id=m3>the city</m>.",
      "city",
      "northern city of Velm",
    ],
    [
      "“the town” is no axis of the front",
      "In <m k=place id=m1>the Kerm</m> direction rebels fired rockets. Of reports on <m k=place id=m2>Velm</m> the staff said that it had not fired on <m k=place id=m3>the town</m>.",
      "town",
      "Velm",
    ],
    [
      "the dead do not shoot",
      "<m k=population id=m1>Four soldiers</m> <e id=e1 t=death real=happened victim=m1>died</e>. <m k=population id=m2>They</m> <e id=e2 t=armed-attack real=happened actor=m2>opened fire</e> from the road.",
      "They",
      undefined,
    ],
    [
      "“the mosque” is the one told of before",
      "<m k=facility id=m1>A small mosque</m> burned. <m k=facility id=m2>The mosque</m> was dark.",
      "mosque",
      "small mosque",
    ],
    [
      "another name with the same end stays another",
      "<m k=government id=m1>The Osterian Foreign Ministry</m> spoke. <m k=government id=m2>Velmish Foreign Ministry</m> spoke.",
      "Velmish Foreign Ministry",
      undefined,
    ],
    [
      "“he” is the man who was named and spoke",
      "<src a=1><m k=person id=m1>Igor Orsin</m></src> <cue a=1>said</cue> <con a=1>two had died</con>. <src a=2><m k=person id=m2>He</m></src> <cue a=2>added</cue> <con a=2>that more were hurt</con>.",
      "He",
      "Igor Orsin",
    ],
    [
      "“she” is not a spokesman",
      "<src a=1><m k=person id=m1>A spokesman</m></src> <cue a=1>said</cue> <con a=1>two had died</con>. <src a=2><m k=person id=m2>She</m></src> <cue a=2>denied</cue> <con a=2>it</con>.",
      "She",
      undefined,
    ],
    [
      "of two ministers of two names neither is the other",
      "<m k=person id=m1>Minister Igor Orsin</m> spoke to <m k=person id=m2>Minister Ana Brek</m>.",
      "Minister Ana Brek",
      undefined,
    ],
    [
      "the army of another state is another army",
      "<m k=military-unit id=m1>The Osterian army</m> fired on <m k=military-unit id=m2>the Velmish army</m>.",
      "Velmish army",
      undefined,
    ],
    [
      "“it” in what a body says is the body",
      "<src a=1><m k=government id=m1>The Osterian Defence Ministry</m></src> <cue a=1>said</cue> <con a=1><m k=government id=m2>it</m> had shelled nobody</con>.",
      "it",
      "Osterian Defence Ministry",
    ],
    [
      "“we” in a quotation are who is quoted",
      "“<con a=1><m k=organisation id=m2>We</m> have counted nine dead</con>,” <src a=1><m k=organisation id=m1>the Velm Observatory</m></src> <cue a=1>said</cue>.",
      "We",
      "Velm Observatory",
    ],
    [
      "“they” after a crowd and a town is no town",
      "<m k=population id=m1>Dozens of residents</m> left <m k=place id=m2>Velm</m>. <m k=population id=m3>They</m> walked.",
      "They",
      "Dozens of residents",
    ],
    [
      "a monitor is who is named behind it",
      "Air strikes killed nine people in <m k=place id=m0>Velm</m>, <src a=1><m k=organisation id=m1>a monitor</m></src> <cue a=1>said</cue> on Monday. <src a=2><m k=organisation id=m2>The Velm Observatory for Human Rights</m></src> <cue a=2>said</cue> <con a=2>two of them were children</con>.",
      "monitor",
      "Velm Observatory for Human Rights",
    ],
    [
      "the capital letters of a name are that name",
      "<m k=armed-group id=m1>The Velm Liberation Front</m> left the town on Monday. <m k=armed-group id=m2>The VLF</m> denied losses.",
      "VLF",
      "Velm Liberation Front",
    ],
    [
      "a word for a fighting body is another name's where two were told",
      "<m k=armed-group id=m1>The Velm Front</m> fought <m k=armed-group id=m2>the Tarn Brigade</m>. <m k=armed-group id=m3>Rebels</m> fled.",
      "Rebels",
      undefined,
    ],
    [
      "a number of other people is other people",
      "<m k=population id=m1>Three soldiers</m> died in <m k=place id=m2>Velm</m>. <m k=population id=m3>Nine civilians</m> died in <m k=place id=m4>Tarn</m>.",
      "Nine civilians",
      undefined,
    ],
    [
      "a time is told by its day, and takes up nothing",
      "<m k=time id=m1>On Monday</m> it rained. <m k=time id=m2>Monday</m> was dark.",
      "Monday",
      undefined,
    ],
  ];
  test.each(rows)("%s", (_, marked, name, meant) => {
    expect(takenUp(marked, name)).toBe(meant);
  });
});
