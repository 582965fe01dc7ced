import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../../src/core/calendar/calendar.ts";
import { sameDays, sameText } from "../../../../src/core/evaluate/muc4/fills.ts";
import { goldTemplate } from "../../../../src/core/evaluate/muc4/gold.ts";
import { at, countClaim, eventOf, type HandMade, placeOf, readingOf, timeOf } from "../hand-made.ts";
import { prf, score } from "../score.ts";

const text = "REBELS OF THE VELM FRONT BOMBED A MILL WITH DYNAMITE IN TARN ON 3 MAY AND SEIZED A JUDGE.";
const bombing = {
  "MESSAGE: TEMPLATE": ["1"],
  "INCIDENT: DATE": ["03 MAY 89"],
  "INCIDENT: LOCATION": ["OSTERIA: TARN (CITY)"],
  "INCIDENT: TYPE": ["BOMBING"],
  "PERP: INDIVIDUAL ID": ['"REBELS"'],
  "PERP: ORGANIZATION ID": ['"VELM FRONT" / "FRONT"'],
  "PHYS TGT: ID": ['"MILL"'],
  "INCIDENT: INSTRUMENT ID": ['"DYNAMITE"'],
  "HUM TGT: NAME": null,
};
const kidnapping = { "INCIDENT: TYPE": ["KIDNAPPING"], "HUM TGT: DESCRIPTION": ['? "JUDGE"'] };
const made: HandMade = {
  mentions: [
    ["population", at(text, "REBELS")],
    ["armed-group", at(text, "THE VELM FRONT")],
    ["facility", at(text, "A MILL")],
    ["weapon", at(text, "DYNAMITE")],
    ["person", at(text, "A JUDGE")],
  ],
};
const bombed = eventOf("e1", "bombing", at(text, "BOMBED"), {
  time: timeOf("1989-05-03"),
  place: placeOf("Tarn", ["Osteria"]),
  who: [
    ["actor", "m0"],
    ["actor", "m1"],
    ["target", "m2"],
    ["means", "m3"],
  ],
});
const seized = eventOf("e2", "abduction", at(text, "SEIZED"), { who: [["victim", "m4"]] });

describe("MUC-4 templates", () => {
  test("a perfect reading scores 1", () => {
    const full = readingOf(text, { ...made, events: [bombed, seized] });
    const { figures } = score({ gold: { templates: [bombing, kidnapping] }, full });
    const one = (support: number) => prf(1, 1, 1, support);
    expect(figures).toEqual({
      "muc4.type": one(2),
      "muc4.perpIndividual": one(1),
      "muc4.perpOrganisation": one(1),
      "muc4.target": one(1),
      "muc4.victim": one(1),
      "muc4.weapon": one(1),
      "muc4.date": one(1),
      "muc4.location": one(1),
      "muc4.all": one(9),
    });
  });

  test("an empty reading has recall 0; an optional fill that is not read costs nothing", () => {
    const { figures } = score({ gold: { templates: [bombing, kidnapping] }, full: readingOf(text) });
    expect(figures["muc4.type"]).toEqual(prf(null, 0, 0, 2));
    expect(figures["muc4.victim"]).toEqual(prf(null, null, null, 0));
    expect(figures["muc4.all"]).toEqual(prf(null, 0, 0, 8));
  });

  test("templates of a document that has none count against precision", () => {
    const full = readingOf(text, { ...made, events: [seized] });
    const { figures } = score({ gold: { templates: [] }, full }, { gold: { templates: [kidnapping] }, full });
    expect(figures["muc4.type"]).toEqual(prf(0.5, 1, 0.6667, 1));
    expect(figures["muc4.victim"]).toEqual(prf(0.5, 1, 0.6667, 1));
  });

  test("templates are aligned so that most fills are right", () => {
    // Both read templates have the type of the first gold one; only the alignment by fills gets both right.
    const two = { ...kidnapping, "HUM TGT: DESCRIPTION": ['"BAKER"'], "INCIDENT: LOCATION": ["OSTERIA: LUND (TOWN)"] };
    const elsewhere = eventOf("e3", "abduction", at(text, "SEIZED"), {
      place: placeOf("Lund"),
      who: [["target", "m2"]],
    });
    const here = { ...seized, place: placeOf("Tarn") };
    const full = readingOf(text, { ...made, events: [elsewhere, here] });
    const { figures } = score({ gold: { templates: [kidnapping, two] }, full });
    expect(figures["muc4.type"]).toEqual(prf(1, 1, 1, 2));
    expect(figures["muc4.location"]).toEqual(prf(0.5, 1, 0.6667, 1));
    expect(figures["muc4.victim"]).toEqual(prf(1, 0.5, 0.6667, 2));
  });

  test("an act that hits nobody and nothing, and war without victims, fill no template", () => {
    const nothing = { ...bombed, arguments: [] };
    const raid = { ...bombed, type: "air-strike" };
    for (const event of [nothing, raid]) {
      const { figures } = score({
        gold: { templates: [bombing] },
        full: readingOf(text, { ...made, events: [event] }),
      });
      expect(figures["muc4.type"]).toEqual(prf(null, 0, 0, 1));
    }
  });

  test("a wrong type may still have right fills", () => {
    const attacked = { ...bombed, type: "armed-attack" };
    const { figures } = score({
      gold: { templates: [bombing] },
      full: readingOf(text, { ...made, events: [attacked] }),
    });
    expect(figures["muc4.type"]).toEqual(prf(0, 0, 0, 1));
    expect(figures["muc4.target"]).toEqual(prf(1, 1, 1, 1));
  });

  test("an optional template counts only if it is read", () => {
    const optional = { ...kidnapping, "MESSAGE: TEMPLATE": ["1 (OPTIONAL)"] };
    const read = readingOf(text, { ...made, events: [seized] });
    expect(score({ gold: { templates: [optional] }, full: readingOf(text) }).figures["muc4.type"]).toEqual(
      prf(null, null, null, 0),
    );
    expect(score({ gold: { templates: [optional] }, full: read }).figures["muc4.type"]).toEqual(prf(1, 1, 1, 1));
  });

  test("incidents without a counterpart are left out and named", () => {
    const { figures, leftOut } = score({
      gold: { templates: [{ "INCIDENT: TYPE": ["ROBBERY"] }] },
      full: readingOf(text),
    });
    expect(figures["muc4.type"]).toEqual(prf(null, null, null, 0));
    expect(leftOut).toEqual(["Incident types without a counterpart, their templates left out: ROBBERY (1)"]);
  });

  test("several tellings of one incident are one template, two days are two", () => {
    const again = { ...bombed, id: "e4", time: timeOf("1989-05") };
    const other = { ...bombed, id: "e5", time: timeOf("1989-06-09") };
    const readTypes = (events: HandMade["events"]) =>
      score({ gold: { templates: [bombing] }, full: readingOf(text, { ...made, events: events ?? [] }) }).figures[
        "muc4.type"
      ];
    expect(readTypes([bombed, again])).toEqual(prf(1, 1, 1, 1));
    expect(readTypes([bombed, other])).toEqual(prf(0.5, 1, 0.6667, 1));
  });

  test("only what happened makes a template, and only of types that have a counterpart", () => {
    const full = readingOf(text, {
      ...made,
      events: [
        { ...bombed, reality: "negated" },
        { ...seized, type: "talks" },
      ],
    });
    expect(score({ gold: { templates: [bombing] }, full }).figures["muc4.type"]).toEqual(prf(null, 0, 0, 1));
  });

  test("a group may answer for individuals where it is none of the organisations", () => {
    const events = [
      { ...bombed, arguments: bombed.arguments.filter(({ mention }) => mention === "m1" || mention === "m2") },
    ];
    const full = readingOf(text, { ...made, events });
    const members = { "INCIDENT: TYPE": ["BOMBING"], "PERP: INDIVIDUAL ID": ['"MEMBERS OF THE VELM FRONT"'] };
    const alone = score({ gold: { templates: [members] }, full }).figures;
    expect(alone["muc4.perpIndividual"]).toEqual(prf(1, 1, 1, 1));
    expect(alone["muc4.perpOrganisation"]).toEqual(prf(null, null, null, 0));
    const both = score({
      gold: { templates: [{ ...members, "PERP: ORGANIZATION ID": ['"VELM FRONT"'] }] },
      full,
    }).figures;
    expect(both["muc4.perpIndividual"]).toEqual(prf(null, 0, 0, 1));
    expect(both["muc4.perpOrganisation"]).toEqual(prf(1, 1, 1, 1));
  });

  test("people that a claim counts are victims", () => {
    const claims = [countClaim("e1", "killed", { min: 3, who: "millers" })];
    const gold = { ...bombing, "HUM TGT: DESCRIPTION": ['"THREE MILLERS" / "MILLERS"'] };
    const full = readingOf(text, { ...made, events: [bombed], claims });
    expect(score({ gold: { templates: [gold] }, full }).figures["muc4.victim"]).toEqual(prf(1, 1, 1, 1));
  });
});

describe("what MUC-4 takes from beyond the sentence", () => {
  const undated = { ...bombing, "INCIDENT: LOCATION": null };
  const bare = eventOf("e1", "bombing", at(text, "BOMBED"), { who: [["target", "m2"]] });
  const reported = (published: string, more: HandMade = {}) => {
    const full = readingOf(text, { ...made, ...more, events: [bare] });
    return { ...full, reading: { ...full.reading, document: { ...full.reading.document, published } } };
  };
  const lund = { name: "Lund", within: ["Osteria"], precision: 1, gazetteer: "geonames:1" } as const;

  test.each([
    ["1989-05-05", 1],
    ["1989-05-03", 1],
    ["1989-05-20", 0],
    ["1989-05-01", 0],
  ])("an incident without a date, reported on %s, was in the week before", (published, right) => {
    const { figures } = score({ gold: { templates: [undated] }, full: reported(published) });
    expect(figures["muc4.date"]).toEqual(prf(right, right, right, 1));
  });

  test.each([
    ["OSTERIA: LUND (CITY)", 1],
    ["OSTERIA: TARN (CITY)", 0],
  ])("an incident without a place was in the place that was named last: %s", (location, right) => {
    const full = reported("1989-05-03", { places: { 0: lund } });
    const { figures } = score({ gold: { templates: [{ ...bombing, "INCIDENT: LOCATION": [location] }] }, full });
    expect(figures["muc4.location"]).toEqual(prf(right, right, right, 1));
  });

  test("a place that no gazetteer knows tells nothing of where else it was", () => {
    const full = readingOf(text, {
      ...made,
      events: [bare],
      places: { 0: { name: "a mill", within: [], precision: 1 } },
    });
    const { figures } = score({ gold: { templates: [bombing] }, full });
    expect(figures["muc4.location"]).toEqual(prf(null, 0, 0, 1));
  });

  test("what is destroyed beside an attack is the attack's; beside a kidnapping it is not", () => {
    const mill = eventOf("e3", "destruction", at(text, "DYNAMITE"), { who: [["target", "m2"]] });
    const templates = (first: typeof bombed) =>
      score({ gold: { templates: [bombing] }, full: readingOf(text, { ...made, events: [first, mill] }) }).figures[
        "muc4.type"
      ];
    expect(templates(bombed)).toEqual(prf(1, 1, 1, 1));
    expect(templates({ ...seized, trigger: at(text, "BOMBED") })).toEqual(prf(0, 0, 0, 1));
  });

  test.each([
    ["SOLDIERS", null],
    ["FARMERS", 1],
  ])("a fight in which only %s fall", (who, precision) => {
    const claims = [countClaim("e1", "killed", { min: 2, who })];
    const fight = eventOf("e1", "armed-clash", at(text, "BOMBED"));
    const full = readingOf(text, { ...made, events: [fight], claims });
    const { figures } = score({ gold: { templates: [{ "INCIDENT: TYPE": ["ATTACK"] }] }, full });
    expect(figures["muc4.type"]).toEqual(precision === null ? prf(null, 0, 0, 1) : prf(1, 1, 1, 1));
  });
});

describe("MUC-4 gold", () => {
  const day = (year: number, month: number, date: number) => dayNumber({ year, month, day: date });

  test("alternatives, optional fills, inner quotes, nothing", () => {
    const { texts } = goldTemplate(
      {
        "PERP: INDIVIDUAL ID": ['? "MEN" / "TWO MEN"', "ROBBERS"],
        "PHYS TGT: ID": ['"\\"OLD\\" MILL" / "MILL"', '"-"', "-"],
      },
      "t",
    );
    expect(texts.perpIndividual).toEqual([
      { alternatives: ["MEN", "TWO MEN"], optional: true },
      { alternatives: ["ROBBERS"], optional: false },
    ]);
    expect(texts.target).toEqual([{ alternatives: ['"OLD" MILL', "MILL"], optional: false }]);
  });

  test("a person's name and description are one victim", () => {
    const { texts } = goldTemplate(
      {
        "HUM TGT: NAME": ['"ADA VELM"'],
        "HUM TGT: DESCRIPTION": ['"JUDGE" / "OLD JUDGE": "ADA VELM"', '"CLERK"'],
      },
      "t",
    );
    expect(texts.victim.map(({ alternatives }) => alternatives)).toEqual([
      ["ADA VELM", "JUDGE", "OLD JUDGE"],
      ["CLERK"],
    ]);
  });

  test.each([
    ["16 NOV 89", [[day(1989, 11, 16), day(1989, 11, 16)]]],
    ["17 FEB 90 - 18 FEB 90", [[day(1990, 2, 17), day(1990, 2, 18)]]],
    ["- 04 MAR 90", [[day(1989, 3, 4), day(1990, 3, 4)]]],
    ["03 MARCH 90", [[day(1990, 3, 3), day(1990, 3, 3)]]],
    [
      "(- 13 DEC 89) / (11 DEC 89 - 13 DEC 89)",
      [
        [day(1988, 12, 13), day(1989, 12, 13)],
        [day(1989, 12, 11), day(1989, 12, 13)],
      ],
    ],
    ["11 NOV", []],
  ])("date %s", (text, wanted) => {
    const { date } = goldTemplate({ "INCIDENT: DATE": [text] }, "t");
    expect(date.flatMap(({ alternatives }) => alternatives.map(({ first, last }) => [first, last]))).toEqual(wanted);
  });

  test.each([
    ["OSTERIA", [["OSTERIA"]]],
    ["NEW OSTERIA: TARN (CITY)", [["TARN"]]],
    ["OSTERIA: TARN (CITY / DEPARTMENT): OLD MARKET (NEIGHBORHOOD)", [["OLD MARKET", "TARN"]]],
    ["OSTERIA: TARN (CITY) - VELM (CITY)", [["VELM", "TARN"]]],
    ["(OSTERIA: TARN (CITY)) / (OSTERIA)", [["TARN"], ["OSTERIA"]]],
    ["? OSTERIA", [["OSTERIA"]]],
  ])("location %s", (text, wanted) => {
    const { location } = goldTemplate({ "INCIDENT: LOCATION": [text] }, "t");
    expect(location.flatMap(({ alternatives }) => alternatives.map((names) => [...names].sort()))).toEqual(
      wanted.map((names) => [...names].sort()),
    );
  });

  test("a slot that is no list is a fault", () => {
    expect(() => goldTemplate({ "INCIDENT: TYPE": "BOMBING" }, "templates[0]")).toThrow(
      'templates[0]["INCIDENT: TYPE"] is no list',
    );
  });
});

describe("fills", () => {
  test.each([
    ["six millers", "MILLERS", true],
    ["MEMBERS OF THE VELM FRONT [VF]", "Velm Front", true],
    ["Salvadoran army", "ARMY OF NATIONAL LIBERATION", false],
    ["SAN TOMAS", "SAN SALVADOR", false],
    ["the", "the", true],
    ["guerrilla", "GUERRILLAS", true],
    ["mill", "mine", false],
  ])("%s / %s", (a, b, wanted) => {
    expect(sameText(a, b)).toBe(wanted);
    expect(sameText(b, a)).toBe(wanted);
  });

  test.each([
    ["the day", 100, 100, true],
    ["a week about it", 97, 103, true],
    ["a month about it", 90, 120, false],
    ["the day after", 101, 101, false],
  ])("%s", (_, first, last, wanted) => {
    expect(sameDays({ first: 100, last: 100 }, { first, last })).toBe(wanted);
  });
});
