// When, where and by whom a deed was done, where the words tell something else close by.

import { describe, expect, test } from "vitest";
import { lines } from "../lines.ts";
import { said } from "../said.ts";

/** The lines of some slots of what a marked text tells. */
function told(marked: string, ...slots: readonly string[]): readonly string[] {
  return lines(said(marked).reading).filter((line) => slots.includes(line.split(" ")[0] ?? ""));
}

const thursday = "<m k=time id=t2>8 May 2031</m>";

describe("the day on which a deed killed", () => {
  const killed = (words: string): string =>
    `<e id=e1 t=shelling real=happened>Shelling</e> hit Velm, ${words.replace("KILLED", "<e id=e2 t=death real=happened victim=p1 time=t2 cause=e1>killed</e>")}.`;
  test.each([
    ["is the day of the deed", killed(`in which <m k=population id=p1>four people</m> were KILLED on ${thursday}`)],
    [
      "is so where it stands before",
      `On ${thursday} <m k=population id=p1>four people</m> were <e id=e2 t=death real=happened victim=p1 time=t2 cause=e1>killed</e> in <e id=e1 t=shelling real=happened>shelling</e> of Velm.`,
    ],
  ])("%s", (_, marked) => {
    expect(told(marked, "time")).toEqual(["time 2031-05-08 | the author CT+"]);
  });

  test.each([
    [
      "is not, where the deed has its own",
      `On <m k=time id=t1>7 May 2031</m> <e id=e1 t=shelling real=happened time=t1>shelling</e> hit Velm, which <e id=e2 t=death real=happened victim=p1 time=t2 cause=e1>killed</e> <m k=population id=p1>four people</m> on ${thursday}.`,
      ["time 2031-05-07 | the author CT+"],
    ],
    [
      "is not, of those who died of wounds",
      `<e id=e1 t=shelling real=happened>Shelling</e> hit Velm, and <m k=population id=p1>four of the wounded</m> <e id=e2 t=death real=happened victim=p1 time=t2 cause=e1>died</e> on ${thursday}.`,
      [],
    ],
    [
      "is not, of those who died in a bed, even where the reader gives it to the deed",
      `<e id=e1 t=shelling real=happened time=t2>Shelling</e> hit Velm, and <m k=population id=p1>a man</m> <e id=e2 t=death real=happened victim=p1 time=t2 cause=e1>died</e> in hospital on ${thursday}.`,
      [],
    ],
    [
      "is, of those who died at once",
      `<e id=e1 t=shelling real=happened>Shelling</e> hit Velm, and <m k=population id=p1>four traders</m> <e id=e2 t=death real=happened victim=p1 time=t2 cause=e1>died</e> on ${thursday}.`,
      ["time 2031-05-08 | the author CT+"],
    ],
    [
      "is not, in another sentence",
      `<e id=e1 t=shelling real=happened>Shelling</e> hit Velm. On ${thursday} <m k=population id=p1>four</m> were <e id=e2 t=death real=happened victim=p1 time=t2 cause=e1>killed</e>.`,
      [],
    ],
  ])("%s", (_, marked, expected) => {
    expect(told(marked, "time")).toEqual(expected);
  });

  test("is not taken for what was killed", () => {
    const marked = `<e id=e1 t=shelling real=happened time=t2>Shelling</e> in which four were <e id=e2 t=death real=happened cause=e1>killed</e> on ${thursday} hit Velm.`;
    expect(told(marked, "time")).toEqual(["time 2031-05-08 | the author CT+"]);
  });
});

test.each([
  ["blamed each other on", []],
  ["accused one another late on", []],
  ["blamed rockets of the Front on", ["time 2031-05-08 | the author CT+"]],
])("the day on which both %s is no day of the raid", (words, expected) => {
  const marked = `The army and the Front ${words} ${thursday} for the <e id=e1 t=armed-attack real=happened time=t2>raid</e>.`;
  expect(told(marked, "time")).toEqual(expected);
});

describe("whence it was done", () => {
  test.each([
    ["is no target", "<e id=e1 t=shelling real=happened target=m1>fired</e> from <m k=facility id=m1>the quarry</m>"],
    [
      "is no place",
      "<e id=e1 t=shelling real=happened place=m1>shelled</e> the mill from <m k=place id=m1>the hills</m>",
    ],
    [
      "is no place where the sentence has no other",
      "<e id=e1 t=shelling real=happened>shelled</e> the mill from the direction of <m k=place id=m1>Tarn</m>",
    ],
  ])("%s", (_, words) => {
    expect(told(`Gunners ${words}.`, "target", "place")).toEqual([]);
  });

  test.each([
    [
      "is where it was, of those who are led away",
      "<e id=e1 t=abduction real=happened place=m1>seized</e> six pupils from <m k=place id=m1>Velm</m>",
      ["place Velm | the author CT+"],
    ],
    [
      "is not whose somebody is",
      "<e id=e1 t=shelling real=happened target=m1>shelled</e> <m k=population id=m1>traders from Tarn</m>",
      ["target traders from Tarn | the author CT+"],
    ],
  ])("%s", (_, words, expected) => {
    expect(told(`Gunners ${words}.`, "target", "place")).toEqual(expected);
  });
});

describe("what was hit behind a word of place", () => {
  const hit = (lead: string, place = ""): string =>
    `Shells <e id=e1 t=shelling real=happened target=m1${place === "" ? "" : " place=m2"}>fell</e> ${lead} <m k=facility id=m1>the mill</m>${place}.`;
  test.each(["at", "near", "outside", "in front of"])("%s the mill, is the place", (lead) => {
    expect(told(hit(lead), "target", "place")).toEqual([
      "target mill | the author CT+",
      "place the mill | the author CT+",
    ]);
  });

  test.each([
    ["on", hit("on")],
    ["at, where the place is told", hit("at", " in <m k=place id=m2>Velm</m>")],
  ])("%s the mill, is not", (_, marked) => {
    expect(told(marked, "place")).not.toContain("place the mill | the author CT+");
  });
});

describe("who only does what a noun says", () => {
  const did = (words: string): readonly string[] =>
    told(`${words} <e id=e1 t=air-strike real=happened target=m1>strikes</e> on Velm.`, "actor", "target");
  const navy = "<m k=military-unit id=m1>The Velmian navy</m>";
  test.each(["carried out two", "has repeatedly launched", "flew more"])("%s, is its doer", (verb) => {
    expect(did(`${navy} ${verb}`)).toEqual(["actor Velmian navy | the author CT+"]);
  });
  test.each(["suffered two", "knew of"])("%s, is not", (verb) => {
    expect(did(`${navy} ${verb}`)).toEqual(["target Velmian navy | the author CT+"]);
  });

  test("nobody did “no strikes” that were carried out", () => {
    const marked = `<m k=platform id=m1>The aircraft of the navy</m> carried out <e id=e1 t=air-strike real=negated target=m1>no strikes</e>.`;
    expect(told(marked, "actor", "target")).toEqual(["actor aircraft of the navy | the author CT-"]);
  });
});

describe("a doer from afar", () => {
  const before = "<m k=armed-group id=m1>His men</m> left Velm.";
  test("gives way to one in the sentence", () => {
    const marked = `${before} <m k=government id=m2>The police</m> <e id=e1 t=abduction real=happened actor=m1,m2>took</e> six.`;
    expect(told(marked, "actor")).toEqual(["actor police | the author CT+"]);
  });
  test.each([
    ["stays where there is none", `${before} Six were <e id=e1 t=abduction real=happened actor=m1>taken</e>.`],
    [
      "stays beside a pronoun",
      `${before} <m k=population id=m2>They</m> <e id=e1 t=abduction real=happened actor=m1,m2>took</e> six.`,
    ],
  ])("%s", (_, marked) => {
    expect(told(marked, "actor")).toContain("actor men | the author CT+");
  });
});

test("“opened fire” is one deed, and one who holds his fire does another", () => {
  const opened = (verb: string): number =>
    said(
      `<m k=military-unit id=m1>Troops</m> <e id=e1 t=shelling real=happened actor=m1>${verb}</e> <e id=e2 t=armed-attack real=happened actor=m1>fire</e> on Velm.`,
    ).reading.events.length;
  expect([opened("opened"), opened("returned")]).toEqual([1, 2]);
});

describe("what was sent comes down again", () => {
  const first = `<m k=weapon id=m1>Mortar rounds</m> <e id=e1 t=shelling real=happened means=m1 place=v>landed</e> in <m k=place id=v>Velm</m>.`;
  const events = (second: string): number => said(`${first} ${second}`).reading.events.length;
  test.each([
    [
      "at a spot",
      `<m k=weapon id=m2>The rounds</m> <e id=e2 t=shelling real=happened means=m2 target=m3>fell</e> at <m k=facility id=m3>the mill</m>.`,
    ],
    [
      "near one",
      `<m k=weapon id=m2>The rounds</m> <e id=e2 t=shelling real=happened means=m2 place=m3>fell</e> near <m k=facility id=m3>a mill</m>.`,
    ],
    [
      "of another kind, to the reader",
      `<m k=weapon id=m2>The rounds</m> <e id=e2 t=air-strike real=happened means=m2>fell</e> at noon.`,
    ],
  ])("%s", (_, second) => {
    expect(events(second)).toBe(1);
  });
  test.each([
    ["rockets", `<m k=weapon id=m2>The rockets</m> <e id=e2 t=shelling real=happened means=m2>fell</e> on the mill.`],
    [
      "in another town",
      `<m k=weapon id=m2>The rounds</m> <e id=e2 t=shelling real=happened means=m2 place=m3>fell</e> on <m k=place id=m3>Tarn</m>.`,
    ],
  ])("not %s", (_, second) => {
    expect(events(second)).toBe(2);
  });

  test("a verb behind its subject points at no raid of last week", () => {
    const marked = `They met a week after <e id=e1 t=shelling real=happened>shelling</e> of Velm. <m k=weapon id=m2>The rounds</m> <e id=e2 t=shelling real=happened means=m2>fell</e> at noon.`;
    expect(said(marked).reading.events).toHaveLength(2);
  });
});

test.each([
  ["release", "They <E>let</E> the four clerks <F>go</F>.", 1],
  ["release", "The brothers broke the wall and <E>let</E> hundreds of captives <F>out</F>.", 1],
  ["release", "They <E>set</E> the captives <F>free</F>.", 1],
  ["armed-attack", "They <E>opened</E> indiscriminate <F>fire</F>.", 1],
  ["armed-attack", "The bus <E>came</E> under heavy <F>fire</F>.", 1],
  ["shelling", "Units did not <E>carry out</E> any <F>fire</F> on Velm.", 1],
  ["armed-attack", "They <E>opened</E> the gate and came under <F>fire</F>.", 2],
  ["release", "They <E>let</E> one clerk go and rebels set two others <F>free</F>.", 2],
])("of %s, two words of one verb are one deed: %s", (type, marked, count) => {
  const text = marked
    .replace(/<E>(.*)<\/E>/, `<e id=e1 t=${type} real=happened>$1</e>`)
    .replace(/<F>(.*)<\/F>/, `<e id=e2 t=${type} real=happened>$1</e>`);
  expect(said(text).reading.events.length).toBe(count);
});

describe("the day of another clause", () => {
  const friday = "<m k=time id=t2>10 May 2031</m>";
  const taken = (words: string): string => `<e id=e1 t=abduction real=happened time=t2>${words}</e>`;
  test.each([
    [
      "who were taken were freed",
      `Four nurses who were ${taken("abducted")} by rebels in Velm were freed on ${friday}.`,
    ],
    [
      "… while they did something",
      `Four nurses who had been ${taken("abducted")} while counting hens in Velm were freed on ${friday}.`,
    ],
    ["a participle alone", `Four nurses ${taken("kidnapped")} in Velm were freed on ${friday}.`],
    ["an attribute", `Eleven ${taken("kidnapped")} nurses came home on ${friday}.`],
    [
      "whom they had taken, behind the day",
      `The Front set free, on ${friday}, the four clerks whom it had ${taken("kidnapped")} in Velm.`,
    ],
    [
      "of others than those who are told of",
      `He laid the ${taken("kidnapping")} at the door of the Jaguars, who have been <e id=e2 t=armed-clash real=happened time=t2>fighting</e> the army since ${friday}.`,
    ],
    ["who, between commas, were taken", `Four nurses, who were ${taken("abducted")} in Velm, were freed on ${friday}.`],
    ["whom they have taken", `On ${friday} police sought the clerks whom rebels have ${taken("kidnapped")} in Velm.`],
    ["who were taken, behind the day", `On ${friday} police freed the four who were ${taken("kidnapped")} in Velm.`],
    [
      "of a paper",
      `Two captains planned the <e id=e1 t=killing real=happened>killing</e> of shepherds, the police say in a paper that was filed on ${friday}.`,
    ],
  ])("is not the deed's: %s", (_, marked) => {
    const { reading } = said(marked);
    const [deed] = reading.events;
    expect(reading.claims.filter(({ slot, event }) => slot === "time" && event === deed?.id)).toEqual([]);
  });

  test.each([
    ["the clause has it", `Four nurses who were ${taken("abducted")} by rebels on ${friday} are free.`],
    ["two verbs of one clause", `The nurses who were ${taken("abducted")} and were robbed on ${friday} are free.`],
    [
      "what is said",
      `The mayor said that the <e id=e1 t=shelling real=happened time=t2>fire</e> had come on ${friday}.`,
    ],
    ["the day itself", `It was on ${friday} that rebels had ${taken("abducted")} the nurses.`],
    ["a day on which", `They spoke of ${friday}, on which rebels had ${taken("abducted")} the nurses.`],
    ["what is owned", `The Front owned on ${friday} that its men had ${taken("abducted")} the nurses.`],
    ["a drill in which", `On ${friday} the city played a drill in which rebels had ${taken("abducted")} nurses.`],
    ["when they were hit", `Those who were ${taken("abducted")} when the bus was stopped on ${friday} are free.`],
    [
      "of whom the deed befell",
      `The ${taken("abduction")} of a nurse who was travelling to Orlo on ${friday} is a crime.`,
    ],
    ["the deed, which", `The ${taken("abduction")}, which rebels carried out on ${friday}, was a crime.`],
    ["a day that", `On ${friday} that nurse was ${taken("kidnapped")}.`],
    ["a day on which they were", `On ${friday}, on which the nurses were ${taken("kidnapped")}, it rained.`],
    ["the second deed of the day", `It was the second raid on ${friday} that had ${taken("kidnapped")} nurses.`],
    ["who are counted among them", `On ${friday} six nurses were among those who were ${taken("kidnapped")}.`],
    ["of the main clause, behind who fled", `On ${friday} nurses who fled Velm were ${taken("kidnapped")}.`],
    ["of the main clause, behind who had fled", `On ${friday} nurses who had fled were ${taken("kidnapped")}.`],
    [
      "when another deed was done to them",
      `Those who were ${taken("abducted")} when their bus was <e id=e2 t=armed-attack real=happened>attacked</e> on ${friday} are free.`,
    ],
    ["no attribute", `Rebels ${taken("kidnapped")} nurses on ${friday}.`],
  ])("is the deed's: %s", (_, marked) => {
    expect(told(marked, "time")).toContain("time 2031-05-10 | the author CT+");
  });
});
