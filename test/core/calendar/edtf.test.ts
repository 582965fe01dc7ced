import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  boundsOfEdtf,
  compareEdtf,
  edtfContains,
  edtfDate,
  formatEdtf,
  orderOfEdtf,
  parseEdtf,
} from "../../../src/core/calendar/edtf.ts";

const date = fc
  .tuple(
    fc.option(fc.integer({ min: 1800, max: 2099 }), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    fc.constantFrom("", "~", "?", "%"),
  )
  .map(([year, month, day, mark]) => edtfDate(year, month, day) + mark);
const edtf = fc.oneof(
  date,
  fc.tuple(date, date).map(([from, to]) => `${from}/${to}`),
  date.map((from) => `${from}/..`),
  date.map((to) => `../${to}`),
  fc.tuple(date, date).map((dates) => `[${dates.join(",")}]`),
);

describe("parseEdtf", () => {
  test.each([
    "2016",
    "201X",
    "20XX",
    "2016-09",
    "XXXX-09",
    "XXXX-09-17",
    "2016-21",
    "2016-09-17~",
    "2016-09-17/2016-09-18",
    "2011/..",
    "../2016-09-16",
    "[2016-04-05,2016-05-04]",
    "XXXX-XX-17",
    "XXXX-02-29",
  ])("reads and writes %s", (text) => {
    const parsed = parseEdtf(text);
    expect(parsed).toBeDefined();
    expect(parsed && formatEdtf(parsed)).toBe(text);
  });

  test.each([
    "",
    "yesterday",
    "16-09-17",
    "2016-13",
    "2016-09-31",
    "2015-02-29",
    "2016-21-05",
    "X016",
    "../..",
    "2016/2017/2018",
    "[2016-04-05]",
    "2016-9-17",
    "2016-09-17T05:30",
  ])("does not read %j", (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  test("what it reads it writes again", () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const parsed = parseEdtf(text);
        expect(parsed && formatEdtf(parsed)).toBe(text);
      }),
    );
  });
});

describe("order of times", () => {
  test.each([
    ["2016-09-17", "2016-09-18", "before"],
    ["2016-09-18", "2016-09-17", "after"],
    ["2016-09", "2016-09-17", "overlap"],
    ["XXXX-09-17", "XXXX-09-18", "before"],
    ["XXXX-09-17", "2016-09-18", "unknown"],
    ["2011/..", "2010", "after"],
    ["../2010", "2011-01-01", "before"],
    ["[2016-04-05,2016-05-04]", "2016-04-20", "overlap"],
    ["2016-24", "2017-01-15", "overlap"],
    ["not a date", "2016", "unknown"],
  ] as const)("%s is %3$s %s", (a, b, order) => {
    expect(orderOfEdtf(a, b)).toBe(order);
  });

  test("compareEdtf is a total order", () => {
    fc.assert(
      fc.property(edtf, edtf, edtf, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b)) + Math.sign(compareEdtf(b, a))).toBe(0);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
        if (a === b) expect(compareEdtf(a, b)).toBe(0);
      }),
    );
  });

  test("a list sorts with the undated behind the dated", () => {
    const list = ["XXXX-09-17", "2016-09-18", "no date", "2016-09", "2011/.."];
    expect([...list].sort(compareEdtf)).toEqual(["2011/..", "2016-09", "2016-09-18", "XXXX-09-17", "no date"]);
  });
});

describe("edtfContains", () => {
  test.each([
    ["2016-09", "2016-09-17", true],
    ["2016-09-17", "2016-09", false],
    ["2016-09", "XXXX-09-17", false],
    ["XXXX-09-17", "2016-09-17", true],
    ["XXXX-09-17", "2016-09-18", false],
    ["XXXX-09", "2016-09-17", true],
    ["2011/..", "2016-09-17", true],
    ["2011/..", "2010-09-17", false],
    ["201X", "2016", true],
  ])("%s contains %s: %s", (outer, inner, answer) => {
    expect(edtfContains(outer, inner)).toBe(answer);
  });

  test("a time contains itself", () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const bounds = boundsOfEdtf(text);
        if (bounds !== undefined && bounds.first <= bounds.last) expect(edtfContains(text, text)).toBe(true);
      }),
    );
  });
});
