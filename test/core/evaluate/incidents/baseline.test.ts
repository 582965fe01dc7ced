import { describe, expect, test } from "vitest";
import { sameTypeDayPlace } from "../../../../src/core/evaluate/incidents/baseline.ts";
import type { EventMention } from "../../../../src/core/model/event.ts";
import { eventOf, readingOf } from "../hand-made.ts";

const span = { start: 0, end: 3 };

/** "air-strike 2031-03-08 geonames:1"; "?" where it is not known. */
function event(id: string, notated: string): EventMention {
  const [type = "", edtf = "", gazetteer = ""] = notated.split(" ");
  const place = gazetteer === "?" ? { name: "Velm" } : { name: "Velm", gazetteer };
  return {
    ...eventOf(id, type, span),
    ...(edtf === "?"
      ? {}
      : { time: { value: { edtf, precision: edtf.length === 10 ? 1 : 4 }, basis: "stated", evidence: [span] } }),
    place: { value: { ...place, precision: 1, within: [] }, basis: "stated", evidence: [span] },
  };
}

describe("the yardstick", () => {
  const first = "air-strike 2031-03-08 geonames:1";
  test.each([
    ["the same of all three", first, 1],
    ["another type", "shelling 2031-03-08 geonames:1", 2],
    ["another day", "air-strike 2031-03-09 geonames:1", 2],
    ["another place", "air-strike 2031-03-08 geonames:2", 2],
  ])("%s", (_, second, wanted) => {
    const readings = [first, second].map((notated) => readingOf("hit", { events: [event("e", notated)] }).reading);
    const incidents = sameTypeDayPlace(readings);
    expect(incidents.length).toBe(wanted);
    expect(incidents.flatMap(({ events }) => events).length).toBe(2);
  });

  test.each(["air-strike ? geonames:1", "air-strike 2031-03 geonames:1", "air-strike 2031-03-08 ?"])(
    "what is not known puts nothing together: %s",
    (notated) => {
      const { reading } = readingOf("hit", { events: [event("e", notated)] });
      expect(sameTypeDayPlace([reading, reading])).toEqual([]);
    },
  );
});
