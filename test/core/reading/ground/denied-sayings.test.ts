// What is held of a saying: "reports that … are false, the ministry said" denies what the reports tell.

import { describe, expect, test } from "vitest";
import { findSpokenOf } from "../../../../src/core/reading/ground/denials/spoken-of.ts";
import { lines } from "../lines.ts";
import { said } from "../said.ts";

/** What the reports tell, as the reader marks it: up to the verdict and beyond. */
const shelling = `<m k=military-unit id=m1>the army</m> <e id=e1 t=shelling real=happened actor=m1 place=m2>shelled</e> <m k=place id=m2>Velm</m>`;
const ministry = `<src a=1><m k=government id=s1>the ministry</m></src> <cue a=1>said</cue>`;
const claimed = [
  "occurrence yes | unnamed Uu",
  "occurrence yes | ministry CT-",
  "actor army | unnamed Uu",
  "actor army | ministry CT-",
  "place Velm | unnamed Uu",
  "place Velm | ministry CT-",
];
/** Passed on by the ministry, which does not deny it. */
const told = claimed
  .filter((line) => line.includes("unnamed"))
  .map((line) => line.replace("unnamed", "unnamed → ministry"));

describe("what is told by a saying that somebody calls untrue", () => {
  const rows: readonly (readonly [behaviour: string, marked: string, expected: readonly string[]])[] = [
    [
      "is the unnamed teller's, and is denied by the one who calls it so",
      `<con a=1><cue a=2>Reports</cue> that <con a=2>${shelling} are false</con></con>, ${ministry}.`,
      claimed,
    ],
    [
      "is so where they are statements of somebody on something alleged",
      `The <cue a=1 act=says stance=CT+>statements</cue> of <src a=1>Orlo</src> about <con a=1>an <cue a=2 act=says stance=Uu>alleged</cue> <con a=2><e id=e1 t=shelling real=happened place=m2>shelling</e> of <m k=place id=m2>Velm</m></con></con> do not correspond to reality.`,
      [
        "occurrence yes | unnamed → Orlo Uu",
        "occurrence yes | the author CT-",
        "place Velm | unnamed → Orlo Uu",
        "place Velm | the author CT-",
      ],
    ],
    [
      "is so where the reader gives the same words to both",
      `<cue a=2>Claims</cue> <con a=1><con a=2>that ${shelling} are untrue</con></con>, ${ministry}.`,
      claimed,
    ],
    [
      "is so where the reader takes verb and noun for one",
      `<src a=1><m k=government id=s1>The ministry</m></src> <cue a=1>said reports</cue> that <con a=1>${shelling} are baseless</con>.`,
      claimed,
    ],
    [
      "is so where the reader passes over the noun",
      `<con a=1>Rumours that ${shelling} were fabricated</con>, ${ministry}.`,
      claimed,
    ],
    [
      "is so where it is called a lie",
      `<src a=1><m k=government id=s1>The ministry</m></src> <cue a=1>called the claim</cue> that <con a=1>${shelling} a lie</con>.`,
      claimed,
    ],
    [
      "is so where it was dismissed by somebody",
      `The <cue a=2>reports</cue> that <con a=2>${shelling} were dismissed by <m k=government id=s1>the ministry</m> as false</con>.`,
      claimed,
    ],
    [
      "is the named teller's, who did nothing of it",
      `<con a=1><cue a=2>Claims</cue> by <src a=2><m k=armed-group id=s2>the rebels</m></src> that <con a=2>${shelling} are lies</con></con>, ${ministry}.`,
      claimed.map((line) => line.replace("unnamed Uu", "rebels CT+")),
    ],
    [
      "is denied where the denial and the noun stand side by side",
      `<src a=1><m k=government id=s1>The ministry</m></src> <cue a=1>denied</cue> <src a=2><m k=armed-group id=s2>rebel</m></src> <cue a=2>claims</cue> that <con a=1><con a=2>${shelling}</con></con>.`,
      claimed.map((line) => line.replace("unnamed Uu", "rebel CT+")),
    ],
    [
      "is denied by who said something else before it",
      `<src a=1><src a=2><m k=government id=s1>The ministry</m></src></src> <cue a=1>said</cue> <con a=1>all was quiet</con> and <cue a=2>reports</cue> that <con a=2>${shelling}</con> were false.`,
      claimed,
    ],
    [
      "is the report's, where the reader takes the verdict for what the report says",
      `<src a=1>An earlier report</src> that <con a=1>${shelling}</con> <cue a=1 act=says stance=CT+>is wrong</cue>.`,
      claimed.map((line) => line.replace("unnamed Uu", "earlier report CT+").replace("| ministry", "| the author")),
    ],
    [
      "is only the report's, where it is right",
      `<src a=1>An earlier report</src> that <con a=1>${shelling}</con> <cue a=1 act=says stance=CT+>is right</cue>.`,
      claimed
        .filter((line) => line.includes("unnamed"))
        .map((line) => line.replace("unnamed Uu", "earlier report CT+")),
    ],
    [
      "is rejected by the subject, and not by the one behind “by” whose report it is",
      `<src a=1><m k=government id=s1>The ministry</m></src> <cue a=1>denied</cue> <con a=1>the charge</con> and <cue a=2>rejected as absurd a report</cue> by <src a=2><m k=armed-group id=s2>the rebels</m></src> that <con a=2>${shelling}</con>.`,
      claimed.map((line) => line.replace("unnamed Uu", "rebels CT+")),
    ],
    [
      "is not denied by who reports it besides",
      `<src a=1><src a=2><m k=government id=s1>The ministry</m></src></src> <cue a=1>said</cue> <con a=1>all was quiet</con> and <cue a=2>reports</cue> that <con a=2>${shelling}</con>.`,
      claimed.filter((line) => line.includes("unnamed")).map((line) => line.replace("unnamed Uu", "ministry CT+")),
    ],
    [
      "is the author's to deny where nobody is named",
      `<cue a=2>Reports</cue> that <con a=2>${shelling} are false</con>.`,
      claimed.map((line) => line.replace("| ministry", "| the author")),
    ],
    [
      "is only told where it is being checked",
      `<con a=1><cue a=2>Reports</cue> that <con a=2>${shelling} are being checked</con></con>, ${ministry}.`,
      told,
    ],
    [
      "is only told where it is true",
      `<con a=1><cue a=2>Reports</cue> that <con a=2>${shelling} are true</con></con>, ${ministry}.`,
      told,
    ],
    [
      "is only told where it is not false",
      `<con a=1><cue a=2>Reports</cue> that <con a=2>${shelling} are not false</con></con>, ${ministry}.`,
      told,
    ],
    [
      "is not denied by who denies that it was said",
      `<src a=1><m k=government id=s1>The ministry</m></src> <cue a=1>denied</cue> <con a=1>that it had <cue a=2>reports</cue> that <con a=2>${shelling}</con></con>.`,
      claimed.filter((line) => line.includes("unnamed")),
    ],
  ];
  test.each(rows)("%s", (_, marked, expected) => {
    expect(lines(said(marked).reading)).toEqual(expected);
  });

  test("a number goes with what is denied, and a part of it is not denied again", () => {
    const { reading } = said(
      `<con a=1><cue a=2>Reports</cue> that <con a=2><m k=military-unit id=m1>the army</m> <e id=e1 t=killing real=happened actor=m1 victim=p1>executed</e> <m k=population id=p1>30 prisoners</m>, including <m k=population id=p2>two boys</m>, are false</con></con>, ${ministry}.`,
    );
    expect(lines(reading).filter((line) => line.startsWith("killed"))).toEqual([
      "killed 30..30 prisoners | unnamed Uu",
      "killed 30..30 prisoners | ministry CT-",
      "killed 2..2 boys of those | unnamed Uu",
    ]);
  });

  test.each([
    [
      "who tells of the deed denies the number alone",
      "Four men were <e id=e2 t=abduction real=happened>seized</e>. ",
      [],
    ],
    ["who does not denies all of it", "", ["occurrence yes | the author CT-"]],
  ])("a report that gives a number: %s", (_, before, expected) => {
    const report = `<src a=1>An earlier report</src> that <con a=1><m k=population id=p1>five men</m> were <e id=e1 t=abduction real=happened target=p1>abducted</e></con> <cue a=1>is wrong</cue>.`;
    const found = lines(said(before + report).reading).filter((line) => line.endsWith("the author CT-"));
    expect(found).toEqual([...expected, "captured 5..5 men | the author CT-"]);
  });

  test("who accuses another of the deed denies the doer alone", () => {
    const marked = `<src a=3><m k=government id=s1>The ministry</m></src> <cue a=3 act=accuses stance=CT+>accused</cue> <con a=3><m k=armed-group id=m3>the rebels</m> of <e id=e2 t=shelling real=happened>the shelling</e></con>. <con a=1><cue a=2>Reports</cue> that <con a=2>${shelling} are false</con></con>, <src a=1><m k=government id=s4>the ministry</m></src> <cue a=1>said</cue>.`;
    const found = lines(said(marked).reading).filter((line) => line.endsWith("CT-"));
    expect(found.map((line) => line.split(" |", 1)[0])).toEqual(["actor army"]);
  });

  test("“it is not true that” denies", () => {
    expect(lines(said(`<con a=1>It is not true that ${shelling}</con>, ${ministry}.`).reading)[0]).toBe(
      "occurrence yes | ministry CT-",
    );
  });
});

describe("a saying that something is held of", () => {
  test.each([
    ["Reports that the army shelled the town are false.", "the army shelled the town", "are false", true],
    ["Media reports of a raid do not correspond to reality.", "a raid", "do not correspond to reality", true],
    ["The claims by the rebels that the town fell are pure fiction.", "the town fell", "are pure fiction", true],
    ["He branded reports of a raid as fabricated.", "a raid", "as fabricated", true],
    ["Its claim of nine dead is not credible.", "nine dead", "is not credible", true],
    ["Its claim of nine dead is credible.", "nine dead", "is credible", false],
    ["An earlier report that nine died is wrong.", "nine died", "is wrong", true],
    ["Reports of a raid could not be verified.", "a raid", "could not be verified", false],
    ["Reports that his papers were false have been confirmed.", "his papers were false", "have been confirmed", false],
  ])("%s", (text, told, verdict, isUntrue) => {
    const found = findSpokenOf(text);
    expect(found.map((one) => text.slice(one.told.start, one.told.end))).toEqual([told]);
    expect(found.map((one) => text.slice(one.verdict.start, one.verdict.end))).toEqual([verdict]);
    expect(found.map((one) => one.isUntrue)).toEqual([isUntrue]);
  });

  test.each([
    "The passports that the gunmen used were false.",
    "Reports that the claims are false came in.",
    "The report that he wrote was long. All of it is a lie.",
    "Reports of a raid reached the town.",
  ])("%s: nothing is held of any", (text) => {
    expect(findSpokenOf(text)).toEqual([]);
  });
});
