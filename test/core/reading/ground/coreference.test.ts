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
      "“the group” far from any stays as written",
      "<m k=armed-group id=m1>The Velm Front</m> left. It rained. It rained on. It stopped. <m k=armed-group id=m2>The group</m> fled.",
      "group",
      undefined,
    ],
    [
      "“the army” is the military just named",
      "<m k=military-unit id=m1>The Osterian military</m> left. <m k=military-unit id=m2>The army</m> fled.",
      "army",
      "Osterian military",
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
      "“the city” is the town just named, not its country",
      "<m k=place id=m1>Velm</m>, <m k=place id=m2>Syria</m> burned. <m k=place id=m3>The city</m> was dark.",
      "city",
      "Velm",
    ],
    [
      "“the mosque” is the one told of before",
      "<m k=facility id=m1>A small mosque</m> burned. <m k=facility id=m2>The mosque</m> was dark.",
      "mosque",
      "small mosque",
    ],
    [
      "“a mosque” is another one",
      "<m k=facility id=m1>A small mosque</m> burned. <m k=facility id=m2>A mosque</m> was dark.",
      "mosque",
      undefined,
    ],
    [
      "another name with the same end stays another",
      "<m k=government id=m1>The Osterian Foreign Ministry</m> spoke. <m k=government id=m2>Velmish Foreign Ministry</m> spoke.",
      "Velmish Foreign Ministry",
      undefined,
    ],
  ];
  test.each(rows)("%s", (_, marked, name, meant) => {
    expect(takenUp(marked, name)).toBe(meant);
  });
});
