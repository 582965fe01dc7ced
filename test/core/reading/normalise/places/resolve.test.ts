import { describe, expect, test } from "vitest";
import type { Gazetteer } from "../../../../../src/core/reading/gazetteer.ts";
import {
  type ResolvedPlace,
  type ResolveInput,
  resolvePlaces,
} from "../../../../../src/core/reading/normalise/places/resolve.ts";
import type { PlaceRow } from "../../../../../src/gazetteer/place-row.ts";
import { readIndex } from "../../../../../src/gazetteer/read-index.ts";
import { writeIndex } from "../../../../../src/gazetteer/write-index.ts";
import { marked } from "./marked.ts";

// An invented map on real countries: towns of one name in several lands, so that only the text can tell which.
let next = 0;
const row = (
  name: string,
  kind: PlaceRow["kind"],
  country: string,
  latitude: number,
  longitude: number,
  more: Partial<PlaceRow> = {},
): PlaceRow => ({
  id: `geonames:${++next}`,
  name,
  others: [],
  kind,
  latitude,
  longitude,
  country,
  population: kind === "town" ? 20_000 : 0,
  ...more,
});
const rows: readonly PlaceRow[] = [
  row("Syria", "country", "SY", 35, 38, { id: "geonames:163843" }),
  row("France", "country", "FR", 46, 2, { id: "geonames:3017382" }),
  row("United States", "country", "US", 40, -99, { id: "geonames:6252001", others: ["US", "U.S."], allMain: true }),
  row("Tarnia", "admin1", "SY", 35, 40, { unit: "SY.1", population: 900_000 }),
  row("Ormland", "admin1", "US", 41, -90, { unit: "US.1", population: 2_000_000 }),
  row("Estland Province", "admin1", "US", 33, -85, { unit: "US.2", population: 2_000_000 }),
  row("Velm", "town", "SY", 35.3, 40.1, { in1: "SY.1", population: 30_000 }),
  row("Velm", "town", "FR", 47, 3, { population: 250_000 }),
  row("Velm", "town", "US", 41.2, -90.3, { in1: "US.1", population: 9_000 }),
  row("Velm", "town", "US", 33.3, -85.2, { in1: "US.2", population: 12_000 }),
  row("Kirm", "town", "SY", 35.35, 40.3, { in1: "SY.1" }),
  row("Dosk", "town", "US", 41.3, -90.5, { in1: "US.1" }),
  row("Deir ez-Orm", "town", "SY", 35.5, 40.6, { in1: "SY.1", population: 5_000 }),
  row("Orm", "river", "", 35, 41, { id: "naturalearth:river/orm" }),
  row("Orm", "town", "FR", 45, 5, { population: 3_000 }),
  row("Lesk Sea", "sea", "", 36, 30),
  row("Port Kirm", "town", "SY", 35.9, 35.9, { in1: "SY.1", population: 60_000 }),
  row("Tarnia", "town", "SY", 35.1, 40.2, { in1: "SY.1", population: 100_000 }),
  row("Wesk Raion", "admin2", "SY", 35.2, 40.4, { unit: "SY.1.1", in1: "SY.1", population: 40_000 }),
  row("Wesk", "town", "SY", 35.25, 40.4, { in1: "SY.1", in2: "SY.1.1" }),
  row("Bor County", "admin2", "US", 33.4, -85.1, { unit: "US.2.1", in1: "US.2", population: 30_000 }),
  row("Bor County", "admin2", "US", 41.5, -90.1, { unit: "US.1.1", in1: "US.1", population: 30_000 }),
  row("Milsk", "town", "US", 33.4, -85.15, { in1: "US.2", in2: "US.2.1", population: 2_000 }),
  row("Milsk", "town", "US", 41.9, -91.5, { in1: "US.1", population: 40_000 }),
  row("Republic of the Velm", "country", "SD", 15, 30, { id: "geonames:366755", allMain: true, others: ["Naldia"] }),
  row("Darvia", "region", "SD", 13, 25),
  row("Kashvar", "region", "", 34, 76),
  row("Lake Sorm", "lake", "SD", 15, 31),
  row("Sorm", "country", "TD", 15, 19, { id: "geonames:2434508" }),
  row("Wendham", "town", "US", 38.5, -122.8, { population: 27_000 }),
  row("Grand Wendham", "town", "US", 38.4, -122.7, { population: 60_000 }),
  row("Geldra", "town", "FR", 46.2, 6.1, { population: 200_000 }),
  row("Sidra", "town", "SY", 33.6, 35.4, { in1: "SY.1", others: ["Saidor"], population: 160_000 }),
  row("Saidor", "town", "FR", 44, 1, { population: 120_000 }),
];
const index = readIndex(writeIndex(rows, "test"));
if ("problem" in index) throw new Error(index.problem);
const gazetteer: Gazetteer = { version: "test", lookup: (name) => index.find(name) };

const resolve = (notation: string, more: Partial<ResolveInput> = {}): readonly ResolvedPlace[] => {
  const { text, spans } = marked(notation);
  return resolvePlaces({ text, mentions: spans.map((span) => ({ span, kind: "place" })), gazetteer, ...more });
};
const shown = ({ place, kind }: ResolvedPlace): string =>
  [place.name, kind ?? "unresolved", ...place.within].join(" / ");

describe("which place of the name is meant", () => {
  test.each<[string, string, string]>([
    ["the largest, where the text says nothing else", "Shells fell on [Velm].", "Velm / town / France"],
    ["the country is named", "Shells fell on [Velm], officials in [Syria] said.", "Velm / town / Tarnia / Syria"],
    [
      "an adjective names the country",
      "Syrian troops and a Syrian militia entered [Velm].",
      "Velm / town / Tarnia / Syria",
    ],
    ["an adjective beside the name", "The Syrian town of [Velm] was shelled.", "Velm / town / Tarnia / Syria"],
    [
      "a common noun that is a town's name elsewhere",
      "The [dosk] at [Velm] and the road to [Kirm].",
      "dosk / unresolved",
    ],
    ["a name in a post without capitals", "heavy shelling on [velm] now", "velm / town / France"],
    ["the unit stands behind a comma", "He was held in [Velm], [Ormland].", "Velm / town / Ormland / United States"],
    [
      "even where the reader did not mark the unit",
      "He was held in [Velm], Ormland.",
      "Velm / town / Ormland / United States",
    ],
    [
      "the unit is named after in",
      "Shells fell on [Velm] in northern Tarnia province.",
      "Velm / town / Tarnia / Syria",
    ],
    ["a town nearby", "Shells fell on [Velm] and [Kirm].", "Velm / town / Tarnia / Syria"],
    ["another town nearby", "A storm hit [Velm] and [Dosk].", "Velm / town / Ormland / United States"],
    ["a river is asked for", "They crossed the [Orm] River.", "Orm / river"],
    ["a town is asked for", "They took the village of [Orm].", "Orm / town / France"],
    ["a province is asked for", "It was in [Tarnia] province.", "Tarnia / admin1 / Syria"],
    ["a city is asked for", "It was in the city of [Tarnia].", "Tarnia / town / Tarnia / Syria"],
    ["capitals", "SHELLS FELL ON [VELM], SYRIA.", "VELM / town / Tarnia / Syria"],
    [
      "a word of kind inside of the name",
      "Shells fell on [the town of Kirm].",
      "the town of Kirm / town / Tarnia / Syria",
    ],
    [
      "a likeness of sound, in a country that is named",
      "Syrian forces left [Dayr al Orm].",
      "Dayr al Orm / town / Tarnia / Syria",
    ],
    ["only the first word is marked", "They held [Port] Kirm.", "Port Kirm / town / Tarnia / Syria"],
    ["only the last word is marked", "Port [Kirm]'s harbour burned.", "Port Kirm / town / Tarnia / Syria"],
    ["a letter of an abbreviation is marked", "The U.[S.] Army left.", "U.S. / country"],
    ["a word beside it is none of the name", "Near Port [Velm] in [Syria].", "Velm / town / Tarnia / Syria"],
    [
      "small words stand around it",
      "They held [the southern coastal city of Kirm].",
      "the southern coastal city of Kirm / town / Tarnia / Syria",
    ],
    [
      "the last of two names is the place",
      "They left [the Syrian capital Kirm].",
      "the Syrian capital Kirm / town / Tarnia / Syria",
    ],
    ["the last of two names is not known", "They left [the Kirm suburb Naldo].", "the Kirm suburb Naldo / unresolved"],
    ["a list of provinces", "Shells fell in [Tarnia], Orlen and Wesk provinces.", "Tarnia / admin1 / Syria"],
    ["a list of towns", "Shells fell in [Tarnia], Orlen and Wesk.", "Tarnia / town / Tarnia / Syria"],
    [
      "the noun of a list that the mark ends with",
      "It was in Orlen and [Tarnia provinces].",
      "Tarnia provinces / admin1 / Syria",
    ],
    [
      "the villages of a town are not a town of its own kind",
      "Jets hit [Dosk] villages.",
      "Dosk / town / Ormland / United States",
    ],
    ["a district whose only name has its noun", "It was in [Wesk] district.", "Wesk / admin2 / Tarnia / Syria"],
    ["the town of such a district", "It was in [Wesk].", "Wesk / town / Wesk Raion / Tarnia / Syria"],
    [
      "a list of counties",
      "It was in [Bor] and Dosk counties, Estland Province.",
      "Bor / admin2 / Estland Province / United States",
    ],
    [
      "a county that is named holds the town, whatever its namesakes",
      "It was in [Milsk]. The Bor County jail, in [Bor County], is shut.",
      "Milsk / town / Bor County / Estland Province / United States",
    ],
    ["a town alone is the largest", "It was in [Milsk], in the US.", "Milsk / town / Ormland / United States"],
    [
      "a village that no map has, with what it is behind its name",
      "Shells fell on [Orlav, a village in the Bor district of Tarnia].",
      "Orlav, a village in the Bor district of Tarnia / unresolved / Tarnia / Syria",
    ],
    [
      "a town with what it is behind its name",
      "Shells fell on [Kirm, a small town in Tarnia].",
      "Kirm, a small town in Tarnia / town / Tarnia / Syria",
    ],
    [
      "a region of a state",
      "Shells fell in [the Darvia region of Naldia].",
      "the Darvia region of Naldia / region / Sudan",
    ],
    [
      "a town of a province",
      "Shells fell in [the Tarnia town of Kirm].",
      "the Tarnia town of Kirm / town / Tarnia / Syria",
    ],
    ["a state's part of a region", "Shells fell in [Indian Kashvar].", "Indian Kashvar / region"],
    ["a state's part of a town is nothing", "Shells fell in [Indian Kirm].", "Indian Kirm / unresolved"],
    ["a state's name that holds another's", "Troops of the [Republic] of the Velm.", "Republic of the Velm / country"],
    ["only its last word is marked", "Troops of the Republic of the [Velm].", "Republic of the Velm / country"],
    ["a city is none of its name", "Fire in the City of [Kirm].", "Kirm / town / Tarnia / Syria"],
    ["the first letter of an abbreviation is marked", "The [U].S. Army left.", "U.S. / country"],
    ["a lake bears the name of a state", "Boats on [Lake Sorm] in Tarnia province sank.", "Lake Sorm / lake / Sudan"],
    ["of a lake the name alone is marked", "Boats on Lake [Sorm] sank.", "Lake Sorm / lake / Sudan"],
    ["a lake is not the town whose name it bears", "Boats on Lake [Kirm] sank.", "Kirm / unresolved"],
    ["an abbreviation is no name", "At 12 E. Broad [St.] in Kirm.", "St. / unresolved"],
    [
      "a name marked as a whole elsewhere",
      "[Tarnia Mill] burnt. A [Tarnia] Mill guard fled.",
      "Tarnia Mill / unresolved",
    ],
    [
      "another spelling of a name by ear",
      "Syrian jets hit [Saidor], [Kirm] and [Wesk].",
      "Saidor / town / Tarnia / Syria",
    ],
    ["the same spelling where the text tells of no land", "Jets hit [Saidor].", "Saidor / town / France"],
    ["a land's province", "Shells fell in [Syria's Tarnia province].", "Syria's Tarnia province / admin1 / Syria"],
    ["a town of a land", "Shells fell on [Syria's Kirm].", "Syria's Kirm / town / Tarnia / Syria"],
    ["what a town owns is no town", "Shells fell on [Kirm's Velm].", "Kirm's Velm / unresolved"],
    [
      "the sentence opens with the unit",
      "In Ormland state, a man was hurt in the village of [Velm].",
      "Velm / town / Ormland / United States",
    ],
    [
      "it opens with a land's unit",
      "In the United States' Ormland state, a man was hurt in [Velm].",
      "Velm / town / Ormland / United States",
    ],
    [
      "a village is not the city of the name in another land",
      "In Ormland state, a man was hurt in the village of [Geldra].",
      "Geldra / unresolved / Ormland / United States",
    ],
    [
      "whence they came is not where the sentence is",
      "In Ormland state, officials fled from [Velm].",
      "Velm / town / France",
    ],
    [
      "the sentence before does not bound",
      "In Ormland state, a man was hurt. Shells fell in [Velm].",
      "Velm / town / France",
    ],
    [
      "a large town may be named in a sentence about a unit",
      "In Ormland state, a man is ill, doctors in [Geldra] say.",
      "Geldra / town / France",
    ],
    [
      "brackets after a list hold for the whole of it",
      "Units fought near [Velm], Dosk and Naldo (Ormland state).",
      "Velm / town / Ormland / United States",
    ],
    [
      "a bracket is none of the name",
      "Units fought near [Velm (]Ormland state).",
      "Velm / town / Ormland / United States",
    ],
    [
      "the same state",
      "A man was hurt in Dosk in Ormland state. In [Velm], in the same state, two died.",
      "Velm / town / Ormland / United States",
    ],
    ["the country of an adjective that is marked as a place", "They crossed the [Syrian] border.", "Syrian / country"],
  ])("%s: %s", (_, notation, expected) => {
    expect(shown(resolve(notation)[0] ?? expect.fail("no result"))).toBe(expected);
  });

  test("a facility is not the town that its name holds", () => {
    const { text, spans } = marked("They hit [the hospital in Kirm].");
    const [found] = resolvePlaces({ text, mentions: spans.map((span) => ({ span, kind: "facility" })), gazetteer });
    expect(found === undefined ? "no result" : shown(found)).toBe("the hospital in Kirm / unresolved");
  });

  test("the dateline and the publisher's country count where the text is silent", () => {
    expect(resolve("Shells fell on [Velm].", { dateline: "KIRM, Syria", publisherCountry: "SY" }).map(shown)).toEqual([
      "Velm / town / Tarnia / Syria",
    ]);
  });

  test("two places of one name, each with its unit, stay two", () => {
    const [one, two] = resolve("He moved from [Velm], Ormland, to [Velm], Estland Province.");
    expect([one, two].map((place) => place?.place.within[0])).toEqual(["Ormland", "Estland Province"]);
  });

  test("a list of units is not read as one inside of the next", () => {
    expect(
      resolve("It was seen in [Ormland], [Estland Province] and [Syria].").map(({ place }) => place.within),
    ).toEqual([["United States"], ["United States"], []]);
  });

  test("a province and a town of one name are two, whichever comes first; a bare name is the town", () => {
    const notation = "The province of [Tarnia] was quiet, the city of [Tarnia] was not. [Tarnia] burnt.";
    expect(resolve(notation).map(({ kind }) => kind)).toEqual(["admin1", "town", "town"]);
  });

  test("mentions of one name are one place", () => {
    const [first, second] = resolve(`[Velm] was quiet. ${"Nothing moved. ".repeat(20)}Then [Velm], Ormland, was hit.`);
    expect(first?.place.gazetteer).toBe(second?.place.gazetteer);
  });
});

describe("what is not known stays a name", () => {
  test.each<[string, string, readonly string[]]>([
    ["a name that no gazetteer has", "Shells fell on [Quorbix].", []],
    ["its surroundings are kept where the text gives them", "Shells fell on [Quorbix], Tarnia.", ["Tarnia", "Syria"]],
    ["a likeness of sound without a tie to the text", "The French left [Dayr al Orm].", []],
    [
      "a known name in a unit where there is none",
      "They fired on [Dosk], Estland Province.",
      ["Estland Province", "United States"],
    ],
  ])("%s: %s", (_, notation, within) => {
    const [one] = resolve(notation);
    expect(one).toMatchObject({ score: 0, reasons: [], alternatives: [] });
    expect(one?.place).toEqual({
      name: marked(notation).text.slice(one?.span.start, one?.span.end),
      precision: 5,
      within,
    });
  });

  test.each<[string, string, readonly string[]]>([
    [
      "a village with a namesake elsewhere",
      "[Wendham] burnt, near [Kirm] in [Syria].",
      ["unresolved", "town", "country"],
    ],
    [
      "two namesakes that lie near each other",
      "[Wendham] and [Grand Wendham] burnt, near [Kirm] in [Syria], Syrians said.",
      ["unresolved", "unresolved", "town", "country"],
    ],
    ["its land is named", "[Wendham] burnt, near [Kirm] in [Syria]; Americans fled.", ["town", "town", "country"]],
    [
      "its unit is named",
      "[Kirm] and [Wesk] in [Syria]; talks in [Dosk], Ormland.",
      ["town", "town", "country", "town"],
    ],
    [
      "a large town is known anywhere",
      "[Kirm] in [Syria] fell; talks in [Geldra] failed.",
      ["town", "country", "town"],
    ],
    ["a text without a land", "[Wendham] burnt.", ["town"]],
    [
      "a text of many lands",
      "[Wendham] burnt; [France], [Syria], [Naldia] and [Sorm] spoke.",
      ["town", "country", "country", "country", "country"],
    ],
  ])("%s: %s", (_, notation, kinds) => {
    expect(resolve(notation).map(({ kind }) => kind ?? "unresolved")).toEqual(kinds);
  });

  test("no mentions, no places", () => {
    expect(resolvePlaces({ text: "Nothing.", mentions: [], gazetteer })).toEqual([]);
  });
});

describe("precision follows UCDP", () => {
  test.each<[string, number]>([
    ["in [Kirm]", 1],
    ["near [Kirm]", 2],
    ["on the outskirts of [Kirm]", 2],
    ["5 km south of [Kirm]", 2],
    ["60 km south of [Kirm]", 5],
    ["between [Kirm] and Dosk", 5],
    ["at the [Kirm] air base", 2],
    ["on [Mount Kirm]", 2],
    ["in [Ormland]", 4],
    ["in northern [Ormland]", 4],
    ["on the [Orm] River", 5],
    ["in northern [Syria]", 5],
    ["near the [Syrian] border", 5],
    ["in [Syria]", 6],
    ["off the coast of [Syria]", 7],
    ["in [Syria]'s airspace", 7],
    ["in the [Lesk Sea]", 7],
  ])("%s → %i", (notation, precision) => {
    expect(resolve(`It happened ${notation} on that day.`)[0]?.place.precision).toBe(precision);
  });
});

describe("a choice can be explained", () => {
  test("reasons are sorted by weight and the rest of the odds go to the alternatives", () => {
    const [one] = resolve("The Syrian town of [Velm] was shelled.");
    expect(one?.reasons[0]?.weight).toBeGreaterThan(0);
    expect(one?.reasons.map(({ feature }) => feature)).toContain("inside the named unit");
    const weights = one?.reasons.map(({ weight }) => Math.abs(weight)) ?? [];
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    const odds = (one?.score ?? 0) + (one?.alternatives ?? []).reduce((sum, { score }) => sum + score, 0);
    expect(odds).toBeGreaterThan(0.9);
    expect(odds).toBeLessThanOrEqual(1.000001);
  });

  test("results keep the order of the mentions, one each", () => {
    const { text, spans } = marked("[Velm], then [Quorbix], then [Kirm], then [Velm].");
    const results = resolvePlaces({ text, mentions: spans.map((span) => ({ span, kind: "place" })), gazetteer });
    expect(results.map(({ span }) => span)).toEqual(spans);
  });

  test("ten thousand names are resolved in bounded time", () => {
    const notation = Array.from({ length: 5_000 }, (_, i) => `[Velm${i % 700}] and [Kirm]`).join(" lay near ");
    const started = performance.now();
    expect(resolve(notation)).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
