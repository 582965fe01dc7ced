// Whoever says that it was not they denies the doer; who says that nothing happened denies the deed.

import { describe, expect, test } from "vitest";
import { lines } from "../lines.ts";
import { said } from "../said.ts";

const struck = `<e id=e1 t=air-strike real=happened actor=m1 place=m2 time=t1>struck</e> <m k=place id=m2>Velm</m> on <m k=time id=t1>7 May 2031</m>`;
const denied = (doer: string): string =>
  `<src a=1><m k=military-unit id=s1>The army</m></src> <cue a=1 act=denies stance=CT->denied</cue> that <con a=1>${doer} ${struck}</con>.`;

/** Where and when it was are the word of whoever tells of the denial. */
const told = ["place Velm | the author CT+", "time 2031-05-07 | the author CT+"];

describe("of one's own forces the doer alone is denied", () => {
  const rows: readonly (readonly [behaviour: string, marked: string, expected: readonly string[]])[] = [
    ["its jets", denied("<m k=platform id=m1>its jets</m>"), ["actor jets | army CT-", ...told]],
    ["one of its jets", denied("one of <m k=platform id=m1>its jets</m>"), ["actor jets | army CT-", ...told]],
    [
      "“it”, of which the reader made no doer",
      denied("it had").replace(" actor=m1", ""),
      ["actor army | army CT-", ...told],
    ],
    ["“it” itself", denied("<m k=military-unit id=m1>it</m>"), ["actor army | army CT-", ...told]],
    [
      "“ours”, in a report of one's own",
      `<m k=military-unit id=m1>Our gunners</m> did not <e id=e1 t=shelling real=negated actor=m1 place=m2>shell</e> <m k=place id=m2>Velm</m>.`,
      ["actor gunners | the author CT-"],
    ],
    [
      "with whoever it killed",
      `<src a=1><m k=armed-group id=s1>The Front</m></src> <cue a=1 act=denies stance=CT->denied</cue> that <con a=1><m k=armed-group id=m1>its men</m> <e id=e1 t=abduction real=happened actor=m1 victim=m2>seized</e> <m k=population id=m2>five nurses</m></con>.`,
      ["actor men | Front CT-"],
    ],
  ];
  test.each(rows)("%s", (_, marked, expected) => {
    expect(lines(said(marked).reading)).toEqual(expected);
  });
});

describe("who tells of a denial tells when and where", () => {
  test.each([
    [
      "not what somebody says in his own words",
      denied("“<m k=platform id=m1>our jets</m>").replace("denied</cue> that", "denied</cue>:"),
      ["actor jets | army CT-"],
    ],
    [
      "beside a deed that is claimed",
      `<src a=1><m k=armed-group id=s1>The Front</m></src> <cue a=1 act=admits stance=CT+>claimed responsibility</cue> <con a=1>for a <e id=e1 t=bombing real=happened place=m2>bombing</e> in <m k=place id=m2>Velm</m></con>.`,
      ["occurrence yes | Front CT+", "place Velm | the author CT+", "responsibility Front | Front CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(lines(said(marked).reading)).toEqual(expected);
  });
});

test("a deed of a night is pointed at, and is the word of who tells of the denial", () => {
  const raid = (whose: string): readonly string[] =>
    lines(
      said(
        `<src a=1><m k=organisation id=s1>The union</m></src> <cue a=1 act=denies stance=CT->rejected</cue> <con a=1>claims that <m k=population id=m1>its members</m> carried out ${whose} <e id=e1 t=armed-attack real=happened actor=m1 place=m2>raid</e> on <m k=place id=m2>Velm</m></con>.`,
      ).reading,
    );
  expect(raid("Sunday night's")).toContain("place Velm | the author CT+");
  expect(raid("a")).not.toContain("place Velm | the author CT+");
});

test("claims of one's own doing that are rejected deny the doer alone", () => {
  const marked = `<src a=1><m k=organisation id=s1>The union</m></src> <cue a=1 act=denies stance=CT->rejected</cue> <con a=1>claims that <m k=population id=m1>its members</m> <e id=e1 t=air-strike real=happened actor=m1 place=m2>struck</e> <m k=place id=m2>Velm</m></con>.`;
  const denials = lines(said(marked).reading).filter((line) => line.endsWith("CT-"));
  expect(denials).toEqual(["actor members | union CT-"]);
});

describe("denied as a whole is", () => {
  const whole = (doer: string, speaker: string): readonly string[] => [
    `occurrence yes | ${speaker} CT-`,
    `actor ${doer} | ${speaker} CT-`,
    `place Velm | ${speaker} CT-`,
  ];
  test.each([
    ["what others are said not to have done", denied("<m k=military-unit id=m1>the navy</m>"), whole("navy", "army")],
    [
      "what another's allies did, whoever “its” is",
      denied("Osteria and <m k=armed-group id=m1>its allies</m>"),
      whole("allies", "army"),
    ],
    ["what its enemies did", denied("<m k=armed-group id=m1>its enemies</m>"), whole("enemies", "army")],
    [
      "what our enemies did",
      `<m k=armed-group id=m1>Our enemies</m> did not <e id=e1 t=shelling real=negated actor=m1 place=m2>shell</e> <m k=place id=m2>Velm</m>.`,
      whole("enemies", "the author"),
    ],
    [
      "“theirs”, in a report about them",
      `<m k=military-unit id=m1>Their gunners</m> did not <e id=e1 t=shelling real=negated actor=m1 place=m2>shell</e> <m k=place id=m2>Velm</m>.`,
      whole("gunners", "the author"),
    ],
  ])("%s", (_, marked, expected) => {
    expect(lines(said(marked).reading)).toEqual(expect.arrayContaining([...expected]));
  });

  test.each([
    ["what was done to it", "it had been"],
    ["what somebody else did", "they had"],
  ])("%s", (_, words) => {
    const found = lines(said(denied(words).replace(" actor=m1", "")).reading);
    expect(found).toContain("occurrence yes | army CT-");
    expect(found.filter((line) => line.startsWith("actor"))).toEqual([]);
  });

  test("what just happened", () => {
    const marked = `<src a=1><m k=military-unit id=s1>The army</m></src> <cue a=1 act=denies stance=CT->denied</cue> that <con a=1>it had <e id=e1 t=bombing real=happened>exploded</e></con>.`;
    expect(lines(said(marked).reading)).toEqual(["occurrence yes | army CT-"]);
  });

  test("what has no doer in the words", () => {
    const { reading } = said(
      `<src a=1>The army</src> <cue a=1 act=denies stance=CT->denied</cue> that <con a=1>shells <e id=e1 t=shelling real=happened>fell</e> on Velm</con>.`,
    );
    expect(lines(reading)).toEqual(["occurrence yes | army CT-"]);
  });
});

describe("on a page of their own", () => {
  const negated = (doer: string): string =>
    `<m k=military-unit id=m1>${doer}</m> did not <e id=e1 t=air-strike real=negated actor=m1>strike</e> the mill.`;
  test.each([
    ["Tarn Guard Media Office", "The drone unit of the Tarn Guard"],
    ["Velmian Ministry of Defence", "The Velmian Air Force"],
  ])("%s, “%s” are its own", (publisher, doer) => {
    const told = lines(said(negated(doer), { publisher }).reading);
    expect(told.filter((line) => line.startsWith("occurrence"))).toEqual([]);
    expect(told.filter((line) => line.startsWith("actor"))).toHaveLength(1);
  });

  test.each([
    ["Velm Herald", "The Velmian Air Force"],
    ["The Velm Herald", "The Velm"],
    ["Velmian Ministry of Defence", "The Osterian Air Force"],
    ["Tarn Guard Media Office", "The Tarn Rally"],
  ])("%s, “%s” are others", (publisher, doer) => {
    const told = lines(said(negated(doer), { publisher }).reading);
    expect(told).toContain("occurrence yes | the author CT-");
  });
});

describe("nothing sent is nothing done", () => {
  test.each([
    ["fired", "nothing at the mill", "CT-"],
    ["fired", "no rockets that night", "CT-"],
    ["launched", "not a single missile", "CT-"],
    ["dropped", "no bombs", "CT-"],
    ["fired", "rockets that hit nothing", "CT+"],
    ["struck", "nothing but sand", "CT+"],
    ["fired", "no more than six shells", "CT+"],
  ])("%s %s", (verb, rest, stance) => {
    const marked = `<m k=armed-group id=m1>The Front</m> <e id=e1 t=shelling real=happened actor=m1>${verb}</e> ${rest}.`;
    expect(lines(said(marked).reading)).toContain(`occurrence yes | the author ${stance}`);
  });
});

describe("where a deed was that is disowned", () => {
  const jets = "<m k=platform id=m1>its jets</m>";
  const velm = "<m k=place id=p>Velm</m>";
  const army = "<src a=1><m k=military-unit id=s1>The army</m></src>";
  test.each([
    [
      "is told by who tells of the denial",
      `${army} <cue a=1 act=denies stance=CT->denied</cue> that <con a=1>${jets} <e id=e1 t=air-strike real=happened actor=m1 place=p>struck</e> a mill in ${velm}</con>.`,
      ["place Velm | the author CT+"],
    ],
    [
      "not what is yet to be done",
      `${army} <cue a=1 act=denies stance=CT->denied</cue> that <con a=1>${jets} would ever <e id=e1 t=air-strike real=happened actor=m1 place=p>strike</e> a mill in ${velm}</con>.`,
      [],
    ],
    [
      "not what the reports tell that are denied",
      `${army} <cue a=1 act=denies stance=CT->denied</cue> <con a=1><cue a=2 act=says stance=Uu>reports</cue> that <con a=2>${jets} <e id=e1 t=air-strike real=happened actor=m1 place=p>struck</e> a mill in ${velm}</con></con>.`,
      ["place Velm | unnamed Uu"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(lines(said(marked).reading).filter((line) => line.startsWith("place"))).toEqual(expected);
  });
});
