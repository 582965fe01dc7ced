// Two places beside each other, by their names and by where they lie. Written as in ../claims-in-lines.ts: "near Velm #v @48.1,17.2".

import { describe, expect, test } from "vitest";
import { standingOfPlaces } from "../../../../src/core/incidents/values/places.ts";
import { spotOf } from "../../../../src/core/incidents/values/spots.ts";
import { turned } from "../../../../src/core/incidents/values/standing.ts";
import type { Place } from "../../../../src/core/model/place.ts";
import { claimsIn } from "../claims-in-lines.ts";

function placeIn(line: string): Place {
  const value = claimsIn([`doc1 - Mayor says CT+ place ${line}`])[0]?.claim.value;
  if (value === undefined || !("within" in value)) throw new Error(`No place: ${line}`);
  return value;
}

const velm = "Velm #v @48.1,17.2";
const velmPart = (name: string): string => `${name} #v @48.1,17.2`;

const rows: readonly (readonly [string, string, string])[] = [
  // A spot and the town that its name tells.
  ["Velm prison p5", "Velm p5", "within"],
  ["the prison of Velm p5", "Velm p5", "within"],
  ["the eastern police station of Velm p5", "Velm p5", "within"],
  ["Velm's central market p5", "the eastern town of Velm p5", "within"],
  ["the Dara neighbourhood of Velm p5", "Velm city p5", "within"],
  [velmPart("the Dara neighbourhood of Velm"), velm, "within"],
  [velmPart("Velm airport"), velm, "within"],
  ["Velm prison p5", "Tarn p5", "unclear"],
  ["the prison of Tarn p5", "Velm p5", "unclear"],
  ["Orsk market p5", velm, "unclear"],
  ["Velm prison p5", "near Velm p5", "overlap"],
  // A spot that is told by what it is alone is one of the town that is spoken of, if it is of a sort that stands in towns.
  ["the market p5", velm, "within"],
  ["a police station p5", "Velm p5", "within"],
  ["near the school p5", "the eastern town of Velm p5", "within"],
  ["the bridge p5", "Velm p5", "unclear"],
  ["the airport p5", velm, "unclear"],
  ["the market p5", "W part of Velm #v @48.1,17.2", "unclear"],
  ["the market p5", "S of Velm #v @48.1,17.2", "unclear"],
  ["the market p5", "Orsk Province #o @48.4,17.4 p4 in Kaldia", "unclear"],
  ["the market p5", "the valley p5", "unclear"],
  // One spot in other words is one.
  ["the market p5", "a market p5", "same"],
  ["the girls' school p5", "a boys' school p5", "unclear"],
  ["the girls' school p5", "the school p5", "same"],
  ["the northern market p5", "the southern market p5", "unclear"],
  ["the old northern market p5", "the market p5", "same"],
  ["a police station p5", "the eastern police station p5", "same"],
  ["the bridge p5", "the Velm bridge p5", "same"],
  ["the prison p5", "the prison of Velm p5", "same"],
  ["near the bridge p5", "the bridge p5", "same"],
  ["near the airport p5", "S of Velm airport p5", "around"],
  ["the market p5", "the mosque p5", "unclear"],
  ["Velm market p5", "Tarn market p5", "unclear"],
  [velmPart("the Dara neighbourhood of Velm"), velmPart("Velm airport"), "overlap"],
  // What lies on a side of a town, and that side.
  ["the bridge north of Velm p5", "N of Velm p5", "within"],
  ["a bridge north-east of Velm p5", "NE of Velm p5", "within"],
  ["the bridge north of Velm p5", "S of Velm p5", "overlap"],
  ["the bridge north of Velm p5", "N of Tarn p5", "unclear"],
  // A piece of land with a town's name, and a part of that town.
  ["the Velm gorge p5", "near Upper Velm p5", "overlap"],
  ["the Velm gorge p5", "near Velm Dara p5", "unclear"],
  // A town by its name and by what it is.
  ["Velm city p5", "Velm p5", "same"],
  ["Velm, held by the government p5", "the town of Velm p5", "same"],
  ["the besieged rebel held eastern Kaldian border town of Velm p5", "Velm p5", "same"],
  ["Old Velm p5", "Velm p5", "unclear"],
  ["Velm Dara p5", "Velm p5", "unclear"],
  ["the border town Velm p5", "Velm p5", "unclear"],
  // Land that bears the name of a town.
  ["the Velm forest p5", "Velm p5", "overlap"],
  ["the Velm forest p5", "near Velm p5", "overlap"],
  ["the hills of Velm p5", velm, "overlap"],
  ["Velm province p5", "Velm p5", "overlap"],
  ["the Velm enclave p5", "Velm p5", "unclear"],
  ["the forest p5", "Velm p5", "unclear"],
  // A part of a land, and a name that no gazetteer knows.
  ["W part of western Kaldia #k @48,17 p5", "Tarn p5", "overlap"],
  ["W part of western Kaldia #k @48,17 p5", "the hills p5", "unclear"],
  ["Kaldia #k @48,17 p5", "Tarn p5", "unclear"],
];

describe("standingOfPlaces", () => {
  test.each(rows)("%s, %s: %s", (one, other, kind) => {
    const [a, b] = [placeIn(one), placeIn(other)];
    const standing = standingOfPlaces(a, b);
    expect(standing.kind).toBe(kind);
    expect(standingOfPlaces(b, a)).toEqual(turned(standing));
    for (const place of [a, b]) expect(standingOfPlaces(place, place).kind).toBe("same");
    expect(standing.why === "").toBe(["same", "unclear"].includes(kind));
  });
});

describe("spotOf", () => {
  test.each<[string, ReturnType<typeof spotOf>]>([
    ["the eastern police station in Velm", { what: "police station", called: "", which: ["east"], of: "velm" }],
    ["Velm's teaching hospital", { what: "hospital", called: "velm" }],
    ["a girls' school", { what: "school", called: "", which: ["girl"] }],
    ["School No. 3 in Velm", { what: "school", called: "", of: "velm" }],
    ["the Mill Lane market", { what: "market", called: "mill lane" }],
    ["Velm", undefined],
    ["the Velm road", undefined],
    ["Velm Market Town", undefined],
    ["the marketing office", undefined],
    ["the school bus", undefined],
    ["", undefined],
  ])("%j", (name, spot) => {
    expect(spotOf(name)).toEqual(spot);
  });

  test("is linear in the length of a hostile name", () => {
    const name = `${"the old ".repeat(20_000)}market of ${"velm, of ".repeat(20_000)}`;
    const begun = performance.now();
    expect(spotOf(name)).toBeUndefined();
    expect(standingOfPlaces({ name, precision: 5, within: [] }, placeIn("Velm p5")).kind).toBe("unclear");
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
