// Days that are told by their distance from another event.

import { describe, expect, test } from "vitest";
import { findLags } from "../../../../src/core/reading/normalise/times/lag.ts";
import { lines } from "../lines.ts";
import { said } from "../said.ts";

describe("the words", () => {
  test.each<[string, readonly string[]]>([
    ["Jets struck two weeks after a raid.", ["two weeks after 2 week"]],
    ["He fled the night before the shelling.", ["the night before 1 day"]],
    ["It came the day after the truce.", ["the day after 1 day"]],
    ["A year after the siege, talks began.", ["A year after 1 year"]],
    ["Three days prior to the vote, a bomb went off.", ["Three days before 3 day"]],
    ["Several days after the raid, talks began.", []],
    ["Half a year after the raid, talks began.", []],
    ["Two weeks later, talks began.", []],
    ["After two weeks, talks began.", []],
    ["Day after day the town was shelled.", []],
  ])("%s", (text, expected) => {
    const shown = findLags(text).map(
      ({ span, relation, count, unit }) => `${text.slice(span.start, span.end)} ${relation} ${count} ${unit}`,
    );
    expect(shown).toEqual(expected);
  });
});

const bombed = (when: string): string =>
  `Jets <e id=e1 t=air-strike real=happened${when === "" ? "" : " time=t"}>bombed</e> Velm${when === "" ? "" : ` on <m k=time id=t>${when}</m>`}`;
const raid = `<e id=e2 t=armed-attack real=happened>ambush</e>`;

describe("when the other was", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "so many days before",
      `${bombed("16 September 2016")}, three days after an ${raid}.`,
      ["2016-09-16 | the author CT+", "2016-09-13 | the author CT+"],
    ],
    [
      "a week is about that day",
      `${bombed("16 September 2016")}, a week after an ${raid}.`,
      ["2016-09-16 | the author CT+", "2016-09-09~ | the author CT+"],
    ],
    [
      "the day before the other",
      `${bombed("16 September 2016")}, the day before an ${raid}.`,
      ["2016-09-16 | the author CT+", "2016-09-17 | the author CT+"],
    ],
    [
      "the other has the day",
      `${bombed("")}, two days before an <e id=e2 t=armed-attack real=happened time=u>ambush</e> on <m k=time id=u>18 September 2016</m>.`,
      ["2016-09-16 | the author CT+", "2016-09-18 | the author CT+"],
    ],
    [
      "the words stand first",
      `Two days after an <e id=e2 t=armed-attack real=happened>ambush</e>, jets <e id=e1 t=air-strike real=happened time=t>bombed</e> Velm on <m k=time id=t>16 September 2016</m>.`,
      ["2016-09-14 | the author CT+", "2016-09-16 | the author CT+"],
    ],
    [
      "the day behind the words is that of what they count from",
      `Two days before an <e id=e2 t=armed-attack real=happened time=u>ambush</e> on <m k=time id=u>18 September 2016</m>, jets <e id=e1 t=air-strike real=happened time=u>bombed</e> Velm.`,
      ["2016-09-16 | the author CT+", "2016-09-18 | the author CT+"],
    ],
    ["no day is known of either", `${bombed("")}, three days after an ${raid}.`, []],
    ["a month is no day", `${bombed("September 2016")}, three days after an ${raid}.`, ["2016-09 | the author CT+"]],
    [
      "who has a day keeps it",
      `${bombed("16 September 2016")}, three days after an <e id=e2 t=armed-attack real=happened time=u>ambush</e> on <m k=time id=u>12 September 2016</m>.`,
      ["2016-09-16 | the author CT+", "2016-09-12 | the author CT+"],
    ],
    [
      "another clause begins between",
      `${bombed("16 September 2016")}, three days after talks failed; an ${raid} followed.`,
      ["2016-09-16 | the author CT+"],
    ],
  ])("%s", (_, marked, expected) => {
    const times = lines(said(marked).reading).filter((line) => line.startsWith("time "));
    expect(times.map((line) => line.slice("time ".length)).sort()).toEqual([...expected].sort());
  });
});

test("who acts before the words is no doer of what they count from, and what was hit behind them no target of the other", () => {
  const marked = `<m k=military-unit id=p>Police</m> <e id=e1 t=detention real=happened actor=p target=h>held</e> nine men the day after a <e id=e2 t=air-strike real=happened actor=p target=h>raid</e> on <m k=facility id=h>a depot</m>.`;
  const shown = lines(said(marked).reading).filter((line) => /^(?:actor|target)/.test(line));
  expect(shown).toEqual(["actor Police | the author CT+", "target depot | the author CT+"]);
});

describe("counted from the day of the report", () => {
  const raid = (words: string): string => `<e id=e1 t=air-strike real=happened>${words}</e>`;
  test.each<[string, readonly string[]]>([
    [`Two weeks after the ${raid("raid")} on Velm, families are still looking for their sons.`, ["2031-05-06~"]],
    [`Two days after the ${raid("explosions")} in Velm there are two stories.`, ["2031-05-18"]],
    [`Two weeks after a ${raid("strike")} killed nine in Velm, the office has verified 23 films.`, ["2031-05-06~"]],
    [`Two weeks after the ${raid("raid")} on Velm, his widow received a letter.`, []],
    [`Two weeks after the ${raid("raid")} on Velm, she went home to a house that is no more.`, []],
    [`He came home two weeks after the ${raid("raid")} and is still ill.`, []],
    [`Two weeks before the ${raid("raid")} on Velm, families are told to leave.`, []],
  ])("%s", (marked, expected) => {
    const { reading } = said(marked, { published: "2031-05-20" });
    expect(reading.claims.flatMap(({ value }) => ("edtf" in value ? [value.edtf] : []))).toEqual(expected);
  });

  test("and from no other", () => {
    const { reading } = said(`Two days after the ${raid("raid")} on Velm there are two stories.`);
    expect(reading.claims.map(({ slot }) => slot)).not.toContain("time");
  });
});
