// Two parties in one phrase, and one party whose name has an "and" in it.

import { describe, expect, test } from "vitest";
import { lines } from "../lines.ts";
import { said } from "../said.ts";

/** Whom a deed of the phrase is told to be by. */
function doers(phrase: string, kind = "military-unit"): readonly string[] {
  const { reading } = said(
    `<m k=${kind} id=m1>${phrase}</m> <e id=e1 t=shelling real=happened actor=m1>shelled</e> the port.`,
  );
  return lines(reading).flatMap((line) => /^actor (?<name>.*) \| the author CT\+$/.exec(line)?.groups?.["name"] ?? []);
}

describe("a phrase of several doers", () => {
  test.each([
    ["Syria and Russia", ["Syria", "Russia"]],
    ["Syria, Iran and Russia", ["Syria", "Iran", "Russia"]],
    ["Hamas and Islamic Jihad", ["Hamas", "Islamic Jihad"]],
    ["The US and British navies", ["US navies", "British navies"]],
    ["Russian and Syrian air forces", ["Russian air forces", "Syrian air forces"]],
    ["The armies of Syria and Russia", ["armies of Syria", "armies of Russia"]],
    // One party, by a name or by what is not known to be two.
    ["Bosnia and Herzegovina", ["Bosnia and Herzegovina"]],
    ["The army of Trinidad and Tobago", ["army of Trinidad and Tobago"]],
    ["The Ministry of Defence and Aviation", ["Ministry of Defence and Aviation"]],
    ["Turkish and US-backed forces", ["Turkish and US-backed forces"]],
    ["Osterian and Velmish forces", ["Osterian and Velmish forces"]],
    ["The army and security forces", ["army and security forces"]],
  ])("%s", (phrase, expected) => {
    expect(doers(phrase)).toEqual(expected);
  });

  test("aircraft of two parties are two", () => {
    expect(doers("Syrian and Russian jets", "platform")).toEqual(["Syrian jets", "Russian jets"]);
  });

  test("the words of the first are its name and the noun that both share", () => {
    const { reading } = said(
      `<m k=military-unit id=m1>The US and British navies</m> <e id=e1 t=shelling real=happened actor=m1>shelled</e> the port.`,
    );
    const { text } = reading.document;
    const actors = reading.claims.filter(({ slot }) => slot === "actor");
    expect(actors.map(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ["US", "navies"],
      ["British navies"],
    ]);
  });

  test("a target stays as it is written", () => {
    const { reading } = said(
      `Guns <e id=e1 t=shelling real=happened target=m1>shelled</e> <m k=military-unit id=m1>Syrian and Russian troops</m>.`,
    );
    expect(lines(reading)).toContain("target Syrian and Russian troops | the author CT+");
  });
});

describe("the second behind “by”", () => {
  const by = (words: string): readonly string[] =>
    lines(said(words).reading).flatMap(
      (line) => /^actor (?<name>.*) \| the author CT\+$/.exec(line)?.groups?.["name"] ?? [],
    );
  const pair = `<m k=military-unit id=m1>the army</m> and <m k=armed-group id=m2>the Front</m>`;
  test.each([
    ["did it too", `Velm was <e id=e1 t=shelling real=happened>shelled</e> by ${pair} on Monday.`, ["army", "Front"]],
    [
      "did it where it was carried out by both",
      `The <e id=e1 t=air-strike real=happened>air strikes</e> were carried out by ${pair}.`,
      ["army", "Front"],
    ],
    [
      "did not where it does something else",
      `Velm was <e id=e1 t=shelling real=happened>shelled</e> by ${pair} denied it.`,
      ["army"],
    ],
  ])("%s", (_, words, expected) => {
    expect(by(words)).toEqual(expected);
  });
});

describe("who is blamed", () => {
  const strike = `An <e id=e1 t=air-strike real=happened>air strike</e> hit the port.`;
  const blamed = (content: string): readonly string[] =>
    lines(
      said(`${strike} <src a=1>Residents</src> <cue a=1 act=accuses stance=CT+>blamed</cue> ${content}.`).reading,
    ).filter((line) => line.startsWith("responsibility"));
  test.each([
    [
      "are both of two",
      `<con a=1><m k=government id=m1>Syria</m> and <m k=government id=m2>Russia</m></con>`,
      ["responsibility Syria | Residents CT+", "responsibility Russia | Residents CT+"],
    ],
    [
      "are both of one phrase",
      `<con a=1><m k=military-unit id=m1>the Syrian and Russian air forces</m></con>`,
      ["responsibility Syrian air forces | Residents CT+", "responsibility Russian air forces | Residents CT+"],
    ],
    [
      "is not who speaks next",
      `<con a=1><m k=military-unit id=m1>the army</m></con> and <m k=armed-group id=m2>the Front</m> left`,
      ["responsibility army | Residents CT+"],
    ],
  ])("%s", (_, content, expected) => {
    expect(blamed(content)).toEqual(expected);
  });
});
