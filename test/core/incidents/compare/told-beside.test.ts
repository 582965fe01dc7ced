// What a report says beside its claims: by the words of its text, which stand behind a claim after "said".

import { expect, test } from "vitest";
import { withToldBeside } from "../../../../src/core/incidents/compare/told-beside.ts";
import { bySlot } from "../../../../src/core/incidents/values/slot-claims.ts";
import type { Slot } from "../../../../src/core/model/claim.ts";
import { claimsIn } from "../claims-in-lines.ts";

const velm = "doc1 2031-05-03 Orsk ministry says CT+ place the northern town of Velmara p5";
const market = "doc1 2031-05-03 Orsk ministry says CT+ target the cattle market | kind=facility";
const bus = "doc1 2031-05-03 Orsk ministry says CT+ target a bus | kind=platform";
const car = "doc1 2031-05-03 Orsk ministry says CT+ target a car | kind=platform";
const ship = "doc1 2031-05-03 Orsk ministry says CT+ target the ship Irena K | kind=platform";
const day = "doc1 2031-05-03 Orsk ministry says CT+ time 2031-05-02";

/** The report whose words are asked about: it says that it happened, and no more that is read. */
function told(words: string, published = "2031-05-03"): string {
  return `doc2 ${published} author says CT+ occurrence | said="${words}"`;
}

/** How many claims of a slot a report has beside those that it makes, of how many voices. */
function beside(slot: Slot, lines: readonly string[]): readonly string[] {
  const lists = bySlot(claimsIn(lines));
  const before = new Set(lists.get(slot));
  const found = withToldBeside(lists).get(slot) ?? [];
  expect(found.slice(0, before.size)).toEqual([...before]);
  return found.slice(before.size).map(({ value, from }) => {
    const day = "edtf" in value ? ` ${value.edtf} ${value.timeOfDay ?? ""}`.trimEnd() : "";
    return `${from.ref.document}${day}`;
  });
}

test.each([
  ["a bus that another gives", "target", [bus, told("the driver of the Velmara bus that was hit")], ["doc2"]],
  ["a ship by its name", "target", [ship, told("a mine holed the bulk carrier Irena K")], ["doc2"]],
  ["not any car", "target", [car, told("a car stood by when it was bombed")], []],
  ["not a bus station", "target", [bus, told("the bus station was bombed")], []],
  ["a day by its distance", "time", [day, told("it was bombed four days ago", "2031-05-06")], ["doc2 2031-05-02"]],
  ["a day of last week", "time", [day, told("it was bombed on Friday last week", "2031-05-09")], ["doc2 2031-05-02"]],
  ["that day of this week", "time", [day, told("it was bombed on Friday last week", "2031-05-02")], []],
  [
    "a day of last week, soon after",
    "time",
    [day, told("it was bombed on Friday last week", "2031-05-05")],
    ["doc2 2031-05-02"],
  ],
  ["a day of the week before last", "time", [day, told("it was bombed on Friday last week", "2031-05-12")], []],
  ["so many days before something else", "time", [day, told("it was bombed four days earlier", "2031-05-06")], []],
  ["another distance", "time", [day, told("it was bombed five days ago", "2031-05-06")], []],
  [
    "the place that another gives",
    "place",
    [velm, told("the pump was bombed, and Velmara has had none since")],
    ["doc2"],
  ],
  ["in capitals", "place", [velm, told("a raid at VELMARA")], ["doc2"]],
  ["a name that goes on", "place", [velm, told("it was bombed, the Velmara Rally claims")], []],
  ["a name that begins before", "place", [velm, told("it was bombed, as Radio Velmara heard")], []],
  ["a word that only begins so", "place", [velm, told("the Velmarans were bombed")], []],
  ["a word that it begins", "place", [velm, told("it was bombed, a Velmara-based monitor heard")], []],
  ["whence somebody came", "place", [velm, told("it was bombed by jets from Velmara")], []],
  ["where the hurt were brought", "place", [velm, told("it was bombed, and nine were taken to Velmara")], []],
  ["a place to the north of it", "place", [velm, told("the raid hit a camp north of Velmara")], []],
  ["a place where it was not", "place", [velm, told("it was bombed, though not in Velmara")], []],
  [
    "a place of which somebody denies it",
    "place",
    [velm, told("it was bombed. “Not by us,” said the army, which denies a raid on Velmara")],
    ["doc2"],
  ],
  [
    "a building beside one that it was not",
    "target",
    [market, told("it was bombed. The market was open, not the school")],
    ["doc2"],
  ],
  ["a building that it was not", "target", [market, told("it was bombed. It was not the market")], []],
  [
    "a place of its own",
    "place",
    [velm, `${told("a raid on Tarn and Velmara")}`, "doc2 2031-05-03 author says CT+ place Tarn p5"],
    [],
  ],
  [
    "north of it is another place",
    "place",
    [velm.replace("the northern town of", "N of"), told("a raid near Velmara")],
    [],
  ],
  ["a province is too wide", "place", [velm.replace("p5", "#v p5"), told("a raid in Velmara")], []],
  ["the building that another says was hit", "target", [market, told("the blast tore through the market")], ["doc2"]],
  ["one of its sort by another name", "target", [market, told("the blast was heard at the Tarn fish market")], []],
  ["another building", "target", [market, told("the blast was heard at the hospital")], []],
  ["markets in general", "target", [market, told("the blast shook market prices")], []],
  [
    "a pick-up is no building",
    "target",
    [market.replace("cattle market", "white pick-up"), told("the pick-up burned")],
    [],
  ],
  ["the day that another gives", "time", [day, told("it was hit on 2 May")], ["doc2 2031-05-02"]],
  ["the part of the day with it", "time", [day, told("it was hit yesterday morning")], ["doc2 2031-05-02 MO"]],
  ["the part of the day before it", "time", [day, told("it was hit on the evening of 2 May")], ["doc2 2031-05-02 EV"]],
  ["by the day of the week", "time", [day, told("it was hit on Friday")], ["doc2 2031-05-02"]],
  ["a week later Friday is another", "time", [day, told("it was hit on Friday", "2031-05-10")], []],
  ["a day of a report without a date", "time", [day, told("it was hit yesterday", "-")], []],
  ["a day within a denial", "time", [day, told("our guns did not fire on 2 May")], []],
  ["the day of the saying", "time", [day, told("it was hit, its staff said on Friday")], []],
  ["that day of another year", "time", [day, told("it was hit as on 2 May 2019")], []],
  ["that day with its year", "time", [day, told("it was hit on 2 May 2031")], ["doc2 2031-05-02"]],
  ["another day", "time", [day, told("it was hit on 12 May")], []],
  [
    "the doer alone",
    "occurrence",
    ["doc2 2031-05-03 Hill Front says CT+ actor Hill Front fighters | kind=armed-group"],
    ["doc2"],
  ],
  [
    "somebody who is blamed",
    "occurrence",
    ["doc2 2031-05-03 Orsk ministry accuses CT+ responsibility Hill Front fighters | kind=armed-group"],
    [],
  ],
  [
    "a doer who is kept away from it",
    "occurrence",
    ["doc2 2031-05-03 Hill Front denies CT- actor Hill Front fighters | kind=armed-group"],
    [],
  ],
  [
    "a doer of what is said to have happened",
    "occurrence",
    [
      "doc2 2031-05-03 Hill Front says CT+ occurrence",
      "doc2 2031-05-03 Hill Front says CT+ actor Hill Front fighters | kind=armed-group",
    ],
    [],
  ],
] as const)("%s: %s", (_, slot, lines, expected) => {
  expect(beside(slot, lines)).toEqual(expected);
});

test("nothing is found where nobody tells of the incident", () => {
  const denied = told("the market of Velmara was not hit on 2 May").replace("CT+ occurrence", "CT- occurrence");
  expect(beside("place", [velm, denied])).toEqual([]);
  expect(beside("target", [market, denied])).toEqual([]);
});

test("hostile text is read in linear time", () => {
  const started = performance.now();
  for (const long of ["the Velmar ".repeat(5000), "x".repeat(100_000), "no.the".repeat(15_000)]) {
    beside("place", [velm, told(long)]);
    beside("target", [market, told(long)]);
    beside("time", [day, told(long)]);
  }
  expect(performance.now() - started).toBeLessThan(2000);
});
