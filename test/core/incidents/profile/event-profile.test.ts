// What a profile takes from a reading, shown in one line an event.

import { describe, expect, test } from "vitest";
import { actorCatalogue } from "../../../../src/core/catalogue/actors/catalogue.ts";
import { eventProfiles } from "../../../../src/core/incidents/profile/event-profile.ts";
import { properWords, wordsOfPlace } from "../../../../src/core/incidents/profile/places.ts";
import type { EventProfile } from "../../../../src/core/incidents/profile/shape.ts";
import { said } from "../../reading/said.ts";

function profilesOf(marked: string, published?: string): readonly EventProfile[] {
  const { reading } = said(marked, published === undefined ? {} : { published });
  const profiles = eventProfiles(reading, actorCatalogue());
  expect(JSON.parse(JSON.stringify(profiles))).toEqual(profiles);
  expect(profiles.map(({ ref }) => ref)).toEqual(
    reading.events.map(({ id }) => ({ document: reading.document.id, event: id })),
  );
  return profiles;
}

/** "air-strike 2016-09-17 @Velm by:coalition killed:9": what is empty is left out. */
function shown(profile: EventProfile): string {
  const { type, days, places, parties, tolls, names, things, means, aggregate, count, reality } = profile;
  return [
    type,
    ...days.map(({ edtf }) => edtf),
    ...places.map(
      ({ name, gazetteer, parts }) =>
        `@${name}${gazetteer === undefined ? "?" : ""}${parts.length > 0 ? `(${parts.length})` : ""}`,
    ),
    ...parties.map(
      ({ role, actor, party, name }) => `${role}:${actor ?? (party === undefined ? name : `${name}=${party}`)}`,
    ),
    ...tolls.map(
      ({ slot, min, max, scope, part }) =>
        `${slot}:${min}${max === null ? "+" : ""}${part ? "of" : ""}${scope === "cumulative" ? "cum" : ""}`,
    ),
    ...names.map(({ kind, name }) => `${kind}:${name}`),
    ...things.map((thing) => `thing:${thing}`),
    ...means.map((one) => `with:${one}`),
    ...(aggregate ? ["sum"] : []),
    ...(count === undefined ? [] : [`x${count}`]),
    ...(reality === "happened" ? [] : [reality]),
  ].join(" ");
}

const velm = "<m k=place id=m1>Velm</m>";

const rows: readonly (readonly [what: string, marked: string, expected: readonly string[]])[] = [
  [
    "time, place, doer, toll",
    `<m k=military-unit id=a>Russian jets</m> <e id=e1 t=air-strike real=happened actor=a place=m1 time=t1>bombed</e> ${velm} on <m k=time id=t1>17 September 2016</m>, <e id=e2 t=death real=happened victim=p1 cause=e1>killing</e> <m k=population id=p1>nine soldiers</m>.`,
    ["air-strike 2016-09-17 @Velm doer:russian jets=russia killed:9"],
  ],
  [
    "no time and no place: nothing is made up",
    "<e id=e1 t=air-strike real=happened>An air strike</e> followed.",
    ["air-strike"],
  ],
  [
    "a place that no gazetteer knows keeps its name",
    "<e id=e1 t=shelling real=happened place=m1>Shells fell</e> on <m k=place id=m1>the Daat district</m>.",
    ["shelling @the Daat district? locality:Daat district"],
  ],
  [
    "words that name no place are none",
    "<e id=e1 t=shelling real=happened place=m1>Shells fell</e> on <m k=place id=m1>the town</m>.",
    ["shelling"],
  ],
  [
    "a quarter of a town that the report resolves elsewhere",
    `<e id=e1 t=shelling real=happened place=m1>Shells fell</e> on ${velm}. <e id=e2 t=bombing real=happened place=m2>A bomb went off</e> in <m k=place id=m2>Velms Daat district</m>.`,
    ["shelling @Velm", "bombing @Velms Daat district(1) locality:Velms Daat district"],
  ],
  [
    "a place that was hit is where it was",
    `<m k=armed-group id=a>Hezbollah</m> <e id=e1 t=territory-gained real=happened actor=a target=m2>captured</e> <m k=place id=m2>Daat</m>.`,
    ["territory-gained @Daat? doer:hezbollah"],
  ],
  [
    "what was hit, if it tells events apart",
    `<e id=e1 t=air-strike real=happened target=m2 place=m1 means=w1>An air strike with</e> <m k=weapon id=w1>two barrel bombs</m> hit <m k=facility id=m2>the vegetable market</m> of ${velm}.`,
    ["air-strike @Velm thing:market with:barrel bomb"],
  ],
  [
    "the sides of a clash are sides",
    `<m k=armed-group id=a>Hezbollah</m> <e id=e1 t=armed-clash real=happened actor=a target=b place=m1>fought</e> <m k=armed-group id=b>the Harbour Guard</m> in ${velm}.`,
    ["armed-clash @Velm side:hezbollah side:harbour guard"],
  ],
  [
    "names of the harmed, not of those who speak",
    `<con a=1><m k=person id=v>Ana Velic</m> was <e id=e1 t=killing real=happened victim=v place=m1>shot</e> in ${velm}</con>, <src a=1><m k=person id=s>Karo Sand</m></src> <cue a=1 act=says stance=CT+ q=indirect>said</cue>.`,
    ["killing @Velm hit:ana velic killed:1 person:Ana Velic"],
  ],
  [
    "a colonel who was shot, by his name",
    `<m k=person id=v>Colonel Ana Velic</m> was <e id=e1 t=killing real=happened victim=v place=m1>shot</e> in ${velm}.`,
    ["killing @Velm hit:colonel ana velic killed:1 person:Colonel Ana Velic"],
  ],
  [
    "not a colonel who says so",
    `<m k=population id=p>Three guards</m> were <e id=e1 t=killing real=happened victim=p place=m1>shot</e> in ${velm} under <m k=person id=v>Colonel Ana Velic</m>.`,
    ["killing @Velm hit:three guards killed:3"],
  ],
  [
    "a photographer has no part in it",
    `<m k=population id=p>Three guards</m> were <e id=e1 t=killing real=happened victim=p place=m1>shot</e> in ${velm}, near where <m k=person id=v>Ana Velic</m> took her pictures.`,
    ["killing @Velm hit:three guards killed:3"],
  ],
  [
    "five men are all of them",
    `<m k=population id=p>Five men</m> were <e id=e1 t=killing real=happened victim=p place=m1>shot</e> in ${velm}.`,
    ["killing @Velm hit:five men killed:5"],
  ],
  [
    "children are told beside others",
    `<m k=population id=p>Five children</m> were <e id=e1 t=killing real=happened victim=p place=m1>shot</e> in ${velm}.`,
    ["killing @Velm hit:five children killed:5of"],
  ],
  [
    "a president's name stands in every report",
    `<m k=person id=v>President Ana Velic</m> was told that <m k=population id=p>a guard</m> had been <e id=e1 t=killing real=happened victim=p place=m1>shot</e> in ${velm}.`,
    ["killing @Velm hit:guard killed:1"],
  ],
  [
    "two strikes are two, not a sum",
    `<e id=e1 t=air-strike real=happened place=m1 time=t1>Two <m k=military-unit id=x>coalition</m> air strikes</e> hit ${velm} on <m k=time id=t1>17 September 2016</m>.`,
    ["air-strike 2016-09-17 @Velm"],
  ],
  [
    "a denial keeps what it denies",
    `<src a=1><m k=government id=g>The ministry</m></src> <cue a=1 act=denies stance=CT- q=indirect>denied</cue> <con a=1>that <m k=military-unit id=a>its jets</m> had <e id=e1 t=air-strike real=negated actor=a place=m1>bombed</e> ${velm}</con>.`,
    ["air-strike @Velm doer:jets negated"],
  ],
];

describe("profiles", () => {
  test.each(rows)("%s", (_what, marked, expected) => {
    expect(profilesOf(marked).map(shown)).toEqual(expected);
  });

  test("the day of publication is a bound and no date", () => {
    const [profile] = profilesOf(
      `<e id=e1 t=shelling real=happened place=m1>Shells fell</e> on ${velm}.`,
      "2016-09-18",
    );
    expect(profile).toMatchObject({ days: [], notAfter: 17062, published: 17062 });
  });

  test("a month of publication is a bound, and no day", () => {
    const [profile] = profilesOf(`<e id=e1 t=shelling real=happened place=m1>Shells fell</e> on ${velm}.`, "2016-09");
    expect(profile).toMatchObject({ notAfter: 17074 });
    expect(profile?.published).toBeUndefined();
  });
});

const sums: readonly (readonly [words: string, sum: boolean, count?: number])[] = [
  ["<e id=e1 t=air-strike real=happened>An air strike</e> hit a school.", false],
  ["Two <e id=e1 t=air-strike real=happened>air strikes</e> hit a school.", false, 2],
  ["Four Russian <e id=e1 t=air-strike real=happened>raids</e> hit a school.", false, 4],
  ["Some 37 <e id=e1 t=air-strike real=happened>air strikes</e> hit the province.", true, 37],
  ["The 2013 <e id=e1 t=chemical-attack real=happened>attacks</e> came at dawn.", false],
  ["A series of <e id=e1 t=bombing real=happened>bombings</e> shook the region.", true],
  ["Daily <e id=e1 t=shelling real=happened>bombardments</e> wore the city down.", true],
  ["<e id=e1 t=air-strike real=happened>Air strikes</e> have hit farms over the past two weeks.", true],
  ["An <e id=e1 t=air-strike real=happened>air strike</e> hit a farm during the past week.", false],
  ["<e id=e1 t=bombing real=happened>The blast</e> hurt several people.", false],
  ["Months of <e id=e1 t=talks real=happened>talks</e> came to nothing.", false],
  // What goes on is no one blow of it.
  ["Backed by Russian <e id=e1 t=air-strike real=happened>air strikes</e>, the army is pressing on.", true],
  ["The men, backed by an <e id=e1 t=air-strike real=happened>air strike</e>, took the hill.", false],
  ["Fighting and <e id=e1 t=shelling real=happened>shelling</e> have continued around the town.", true],
  ["The <e id=e1 t=air-strike real=happened>strikes</e> of the coalition have killed hundreds of people.", true],
  ["The <e id=e1 t=air-strike real=happened>strikes</e> have killed 22 people, he said.", false],
  ["The group has regularly targeted the town with <e id=e1 t=bombing real=happened>bomb attacks</e>.", true],
  ["The group has claimed <e id=e1 t=bombing real=happened>bomb attacks</e> on the town.", false],
  ["Many died by <e id=e1 t=shelling real=happened>shelling</e> since the offensive began.", true],
  ["Nine died by <e id=e1 t=shelling real=happened>shelling</e> since dawn, when an assault began.", false],
  ["Nine died by <e id=e1 t=shelling real=happened>shelling</e> since Monday, when an assault began.", false],
];

describe("sums of several", () => {
  test.each(sums.map((row) => ({ row })))("$row.0", ({ row: [marked, sum, count] }) => {
    const [profile] = profilesOf(marked);
    expect({ sum: profile?.aggregate ?? false, count: profile?.count }).toEqual({ sum, count });
  });
});

describe("a second one of the day", () => {
  const shelled = (day: string, next: string): string =>
    `<m k=place id=p>Velm</m> was <e id=e1 t=shelling real=happened time=t1>shelled</e> on <m k=time id=t1>${day}</m>. It was <e id=e2 t=shelling real=happened time=t2>shelled</e> again on <m k=time id=t2>${next}</m>.`;

  test("is told as coming on top of the first", () => {
    expect(profilesOf(shelled("16 September 2016", "16 September 2016")).map(({ sequel }) => sequel)).toEqual([
      undefined,
      true,
    ]);
  });

  test("one of another day is the first of that day, for all that is told", () => {
    expect(profilesOf(shelled("16 September 2016", "17 September 2016")).map(({ sequel }) => sequel)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test("“Our town” at the head of a sentence is no name", () => {
  expect(["Our town", "This village", "Same Road"].flatMap((name) => properWords(name))).toEqual([]);
  expect(properWords("Ourense")).toHaveLength(1);
  // What a group holds is no place; a headline may end so, and names places all the same.
  expect(wordsOfPlace("the Front's strongholds")).toEqual([]);
  expect(properWords("Jets hit Velm targets")).toContain(properWords("Velm")[0]);
});
