// Factuality, places and times: small layers whose values are checked.

import { describe, expect, test } from "vitest";
import type { Place } from "../../../../src/core/model/place.ts";
import { at, pair, readingOf } from "../hand-made.ts";
import { prf, score } from "../score.ts";

describe("factuality", () => {
  const text = "Guards fled and did not return today.";
  const marked = (words: string, value: number) => ({ span: pair(text, words), value });
  const words = [
    [at(text, "fled"), 2],
    [at(text, "did"), -1],
    [at(text, "not"), -2],
    [at(text, "return"), -3],
    [at(text, "today"), 1],
  ] as const;

  test("equal values have correlation 1 and no error", () => {
    const gold = { corpus: "A", factuality: [marked("fled", 2), marked("return", -3), marked("today", 1)] };
    expect(score({ gold, full: readingOf(text, { words }) }).figures).toEqual({
      "factuality.all": { pearson: 1, mae: 0, support: 3 },
      "factuality.A": { pearson: 1, mae: 0, support: 3 },
    });
  });

  test("a span of several words is read as their mean", () => {
    const gold = { factuality: [marked("did not return", -1), marked("fled", 2)] };
    // Means: (-1 - 2 - 3) / 3 = -2 against -1; 2 against 2.
    expect(score({ gold, full: readingOf(text, { words }) }).figures).toEqual({
      "factuality.all": { pearson: 1, mae: 0.5, support: 2 },
    });
  });

  test("corpora are kept apart and together", () => {
    const full = readingOf(text, { words });
    const a = { gold: { corpus: "A", factuality: [marked("fled", 3), marked("return", 0)] }, full };
    const b = { gold: { corpus: "B", factuality: [marked("today", -3), marked("did", 3)] }, full };
    const { figures } = score(b, a);
    expect(figures["factuality.A"]).toEqual({ pearson: 1, mae: 2, support: 2 });
    expect(figures["factuality.B"]).toEqual({ pearson: -1, mae: 4, support: 2 });
    // By hand: gold 3 0 -3 3, read 2 -3 1 -1; covariance sum 0.75, spreads 24.75 and 14.75.
    expect(figures["factuality.all"]).toEqual({ pearson: 0.0393, mae: 3, support: 4 });
    expect(score(a, b).figures).toEqual(figures);
  });

  test("a constant has no correlation, and a word that the reader did not see is left out", () => {
    const gold = { factuality: [marked("fled", 2), marked("Guards", 2)] };
    const { figures, leftOut } = score({ gold, full: readingOf(text, { words }) });
    expect(figures["factuality.all"]).toEqual({ pearson: null, mae: 0, support: 1 });
    expect(leftOut).toEqual(["Factuality left out: values where the reader saw no word (1)"]);
  });
});

describe("places", () => {
  const text = "From Velm to Tarn, past Oster and Lund.";
  // One degree of latitude is 111.19 km on a sphere of 6371 km.
  const gold = {
    places: [
      { span: pair(text, "Velm"), lat: 10, lon: 20, geonameid: "7" },
      { span: pair(text, "Tarn"), lat: 30, lon: 40, geonameid: 8 },
      { span: pair(text, "Oster"), lat: 50, lon: 60 },
      { span: pair(text, "Lund") },
    ],
  };
  const put = (name: string, latitude: number, longitude: number, id: string): Place => ({
    name,
    latitude,
    longitude,
    gazetteer: `geonames:${id}`,
    precision: 1,
    within: [],
  });
  const named = ["Velm", "Tarn", "Oster", "Lund"].map((name) => ["place", at(text, name)] as const);

  test("a perfect reading", () => {
    const places = { 0: put("Velm", 10, 20, "7"), 1: put("Tarn", 30, 40, "8"), 2: put("Oster", 50, 60, "9") };
    const { figures, leftOut } = score({ gold, full: readingOf(text, { mentions: named, places }) });
    expect(figures).toEqual({
      "places.found": { recall: 1, precision: 1 },
      "places.all": { accuracy161: 1, exact: 1, meanKm: 0, support: 3 },
    });
    expect(leftOut).toEqual(["Places left out of places.all: toponyms found that the gold gives no coordinates (1)"]);
  });

  test("near, far and unresolved places", () => {
    const places = {
      0: put("Velm", 11, 20, "7"), // 111.19 km off, the right id
      1: put("Tarn", 32, 40, "6"), // 222.39 km off, a wrong id
      2: { name: "Oster", precision: 5 as const, within: [] }, // no coordinates
    };
    const { figures } = score({ gold, full: readingOf(text, { mentions: named, places }) });
    expect(figures["places.all"]).toEqual({ accuracy161: 0.3333, exact: 0.5, meanKm: 166.7924, support: 3 });
  });

  test("only mentions of places count as found, each once", () => {
    const mentions = [
      ["place", at(text, "Velm")],
      ["facility", at(text, "Tarn")],
      ["place", at(text, "past")],
    ] as const;
    const { figures } = score({ gold, full: readingOf(text, { mentions }) });
    expect(figures["places.found"]).toEqual({ recall: 0.25, precision: 0.5 });
    expect(figures["places.all"]).toEqual({ accuracy161: 0, exact: 0, meanKm: null, support: 1 });
  });

  test("an empty reading finds nothing", () => {
    expect(score({ gold, full: readingOf(text) }).figures).toEqual({
      "places.found": { recall: 0, precision: null },
      "places.all": { accuracy161: null, exact: null, meanKm: null, support: 0 },
    });
  });
});

describe("relations to places", () => {
  const text = "Fighting near Velm, in Tarn and by Oster spread to Lund.";
  const gold = {
    places: [
      { span: pair(text, "Velm"), relation: "near" },
      { span: pair(text, "Tarn"), relation: "in" },
      { span: pair(text, "Oster"), relation: "near" },
      { span: pair(text, "Lund") },
    ],
  };
  const mentions = ["Velm", "Tarn", "Oster", "Lund"].map((name) => ["place", at(text, name)] as const);
  const related = (kind: "near" | "in"): Place => ({ name: "x", precision: 1, within: [], relation: { kind } });

  test("are asked of the places that were found and that the gold gives one", () => {
    const places = { 0: related("near"), 1: related("near"), 3: related("in") };
    const { figures } = score({ gold, full: readingOf(text, { mentions, places }) });
    // Read at Velm and Tarn, right at Velm; found are all three.
    expect(figures["places.relation"]).toEqual({ ...prf(0.5, 0.3333, 0.4, 3), accuracy: 0.3333 });
  });

  test("a place that was not found is missed", () => {
    const { figures } = score({
      gold,
      full: readingOf(text, { mentions: mentions.slice(0, 1), places: { 0: related("near") } }),
    });
    expect(figures["places.relation"]).toEqual({ ...prf(1, 0.3333, 0.5, 3), accuracy: 1 });
  });

  test("gold that gives none has no such figure, and one that is none is a fault", () => {
    const bare = { places: [{ span: pair(text, "Velm") }] };
    expect(score({ gold: bare, full: readingOf(text) }).figures["places.relation"]).toBeUndefined();
    const wrong = { places: [{ span: pair(text, "Velm"), relation: "beyond" }] };
    expect(() => score({ gold: wrong, full: readingOf(text) })).toThrow("places[0].relation is beyond, none of near, in");
  });
});

describe("times", () => {
  const text = "On Monday and last week, for two days.";
  const gold = {
    times: [
      { span: pair(text, "Monday"), type: "DATE", value: "2021-05-03", mod: null },
      { span: pair(text, "last week"), type: "DATE", value: "2021-W07" },
      { span: pair(text, "two days"), type: "DURATION", value: "P2D" },
    ],
  };

  test("a perfect reading, weeks with or without the nought", () => {
    const full = readingOf(text, {
      times: [
        ["DATE", "2021-05-03", at(text, "On Monday")],
        ["DATE", "2021-W7", at(text, "last week")],
        ["DURATION", "P2D", at(text, "two days")],
      ],
    });
    expect(score({ gold, full }).figures).toEqual({ "times.span": prf(1, 1, 1, 3), "times.value": prf(1, 1, 1, 3) });
  });

  test("a wrong value is a right span; a false time costs both", () => {
    const full = readingOf(text, {
      times: [
        ["DATE", "2021-05-10", at(text, "Monday")],
        ["DATE", "2021-W07", at(text, "week")],
        ["DATE", "PRESENT_REF", at(text, "and")],
      ],
    });
    expect(score({ gold, full }).figures).toEqual({
      "times.span": prf(0.6667, 0.6667, 0.6667, 3),
      "times.value": prf(0.3333, 0.3333, 0.3333, 3),
    });
  });

  test("an empty reading has recall 0", () => {
    expect(score({ gold, full: readingOf(text) }).figures["times.span"]).toEqual(prf(null, 0, 0, 3));
  });
});
