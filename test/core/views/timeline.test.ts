import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseDocument } from "../../../src/core/model/casebook.ts";
import type { DossierInput } from "../../../src/core/views/incident-input.ts";
import { type Timeline, timelineOf } from "../../../src/core/views/timeline.ts";
import { exampleDossier } from "./example-incident.ts";

const bare = exampleDossier();
const time = bare.claims.find(({ claim }) => claim.slot === "time");
const [template] = bare.documents;

/** A timeline of times that are told, and of days of publication. */
function timelineFor(told: readonly string[], published: readonly (string | undefined)[]): Timeline {
  if (time === undefined || template === undefined) throw new Error("no time");
  const input: DossierInput = {
    ...bare,
    claims: told.map((edtf, index) => ({
      ...time,
      ref: { document: "d0", claim: `c-${index}` },
      claim: { ...time.claim, value: { edtf, precision: 1 } },
    })),
    documents: published.map((day, index): CaseDocument => {
      const { published: _, ...undated } = template.reading.document;
      const document = { ...undated, id: `d${index}`, ...(day === undefined ? {} : { published: day }) };
      return { id: `d${index}`, reading: { ...template.reading, document } };
    }),
  };
  return timelineOf(input);
}

describe("a timeline", () => {
  test("of the example has one time that all tell, and four days of publication", () => {
    const { told, published, cuts, undated } = timelineOf(bare);
    expect(told).toMatchObject([{ label: "17 September 2016", documents: [1, 2, 4, 5, 6], chosen: true }]);
    expect(published.map(({ label, documents }) => [label, documents])).toEqual([
      ["17 September 2016", [1, 2]],
      ["18 September 2016", [3, 4]],
      ["19 September 2016", [5]],
      ["29 November 2016", [6]],
    ]);
    expect(cuts).toHaveLength(1);
    expect(undated).toEqual([]);
  });
  test("tells what nobody says, and the text implies, behind those who say it", () => {
    if (time?.event.time === undefined) throw new Error("no time");
    const implied = { ...time.event, id: "e-9", time: { ...time.event.time, basis: "implied" as const } };
    const happened = bare.claims.find(({ claim }) => claim.slot === "occurrence");
    if (happened === undefined) throw new Error("nothing happened");
    const beside = { ...happened, event: implied, eventRef: { ...happened.eventRef, event: "e-9" } };
    const { told } = timelineOf({ ...bare, claims: [beside, ...bare.claims] });
    expect(told).toHaveLength(1);
    expect(told[0]?.voices.at(-1)).toBe("the text (implied)");
    expect(told[0]?.voices.slice(0, -1).join()).not.toContain("the text");
  });
  test("a time that is not exact is a bar as long as its doubt", () => {
    const { told } = timelineFor(["2031-05-04", "2031-05-01/2031-05-06"], ["2031-05-07"]);
    const length = (label: string) => {
      const found = told.find((one) => one.label === label);
      return (found?.to ?? 0) - (found?.from ?? 0);
    };
    expect(length("1 May 2031 to 6 May 2031") / length("4 May 2031")).toBeCloseTo(6);
  });
  test("an open end reaches the edge and says that it goes on", () => {
    expect(timelineFor(["2031-05-04/.."], ["2031-05-07"]).told).toMatchObject([
      { to: 1, openEnd: true, openStart: false },
    ]);
    expect(timelineFor(["../2031-05-04"], ["2031-05-07"]).told).toMatchObject([
      { from: 0, openEnd: false, openStart: true },
    ]);
  });
  test("a time without a year has no place on the axis, and is told beside it", () => {
    const { told, elsewhere } = timelineFor(["XXXX-05-04", "2031-05-04"], ["2031-05-07"]);
    expect(told.map(({ label }) => label)).toEqual(["4 May 2031"]);
    expect(elsewhere).toEqual([expect.stringContaining("4 May (year unknown)")]);
  });
  test("documents without a date are listed, and never dated", () => {
    const { undated, published } = timelineFor([], ["2031-05-07", undefined, undefined]);
    expect([undated, published.length]).toEqual([[2, 3], 1]);
  });
  test("a long stretch in which nothing stands is cut, and says how long it is", () => {
    expect(timelineFor(["2031-05-04"], ["2031-12-31"]).cuts.map(({ days }) => days)).toEqual([238]);
    expect(timelineFor(["2031-05-04"], ["2031-05-10"]).cuts).toEqual([]);
  });
  test("of nothing is empty", () => {
    expect(timelineFor([], [undefined])).toEqual({
      told: [],
      published: [],
      ticks: [],
      cuts: [],
      elsewhere: [],
      undated: [1],
    });
  });
  test("keeps the order of days, and everything on the axis", () => {
    const day = fc
      .date({ min: new Date("1999-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const range = fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : a === b ? a : `${b}/${a}`));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(day, range), { maxLength: 6 }),
        fc.array(day, { minLength: 1, maxLength: 6 }),
        (told, published) => {
          const line = timelineFor(told, published);
          expect(line.told).toHaveLength(told.length);
          const ends = [...line.told, ...line.published].flatMap(({ from, to }) => [from, to]);
          for (const end of [...ends, ...line.ticks.map(({ at }) => at), ...line.cuts.map(({ at }) => at)]) {
            expect(end).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(1);
          }
          for (const { from, to } of [...line.told, ...line.published]) expect(to).toBeGreaterThan(from);
          const firsts = line.told.map(({ from }) => from);
          expect([...firsts].sort((a, b) => a - b)).toEqual(firsts);
          const byDay = [...new Set(published)].sort();
          const places = byDay.map(
            (one) => line.published.find((shown) => sameDay(shown.label, one))?.from ?? Number.NaN,
          );
          expect([...places].sort((a, b) => a - b)).toEqual(places);
        },
      ),
    );
  });
});

function sameDay(label: string, day: string): boolean {
  return new Date(`${label} UTC`).toISOString().slice(0, 10) === day;
}
