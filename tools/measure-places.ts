// Measures place resolution on toponyms whose spans are given (gold), and fits the weights.
//
//   node --import tsx tools/measure-places.ts PLACES.jsonl[.gz] [--fit] [--errors N] [--split dev|tune]
//
// The development part is the fifth of the documents whose id's SHA-256, first eight hex digits, divides by five; weights
// are fitted on the rest, and figures of record come from the development part alone.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { distanceKm } from "../src/core/model/distance.ts";
import { countryOfAdjective } from "../src/core/reading/normalise/places/countries-named.ts";
import { type ResolvedPlace, resolvePlaces } from "../src/core/reading/normalise/places/resolve.ts";
import { openGazetteer } from "../src/gazetteer/open.ts";
import { fitWeights } from "./fit-places.ts";

export interface GoldPlace {
  readonly span: readonly [number, number];
  readonly lat?: number;
  readonly lon?: number;
  readonly geonameid?: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly places: readonly GoldPlace[];
}

const [path, ...flags] = process.argv.slice(2);
if (path === undefined) throw new Error("Give the path of a corpus of places.");
const gazetteer = openGazetteer({ added: null });
const documents = readDocuments(path);
const isDev = (id: string): boolean =>
  Number.parseInt(createHash("sha256").update(id).digest("hex").slice(0, 8), 16) % 5 === 0;
if (flags.includes("--fit")) {
  fitWeights(
    documents.filter(({ id }) => !isDev(id)),
    gazetteer,
  );
} else {
  const dev = !flags.includes("tune");
  measure(
    documents.filter(({ id }) => isDev(id) === dev),
    flags.includes("--errors") ? Number(flags[flags.indexOf("--errors") + 1]) : 0,
  );
}

function readDocuments(file: string): readonly GoldDocument[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => shifted(JSON.parse(line) as GoldDocument)); // A tool for a known corpus: a wrong shape fails loudly below.
}

/** One corpus counts from one: its spans lie a letter too far right. Seen by the letter before and the gap at the end. */
function shifted(document: GoldDocument): GoldDocument {
  const { text, places } = document;
  const off = places.filter(
    ({ span: [start, end] }) => /\p{L}/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(end - 1)),
  );
  if (off.length * 2 <= places.length) return document;
  return {
    ...document,
    places: places.map((place) => ({ ...place, span: [place.span[0] - 1, place.span[1] - 1] as const })),
  };
}

interface Tally {
  total: number;
  close: number;
  withId: number;
  closeWithId: number;
  sameId: number;
  km: number;
  placed: number;
  adjectives: number;
  closeAdjectives: number;
}

function measure(part: readonly GoldDocument[], errors: number): void {
  const tallies = new Map<string, Tally>();
  const wrong: string[] = [];
  const started = performance.now();
  let characters = 0;
  for (const document of part) {
    const { text, corpus } = document;
    characters += text.length;
    const mentions = document.places
      .map(({ span: [start, end] }) => ({ span: { start, end }, kind: "place" as const }))
      .sort((a, b) => a.span.start - b.span.start);
    const resolvedBy = new Map(
      resolvePlaces({ text, mentions, gazetteer }).map((one) => [`${one.span.start}-${one.span.end}`, one]),
    );
    for (const gold of document.places) {
      if (gold.lat === undefined || gold.lon === undefined) continue;
      const one = resolvedBy.get(`${gold.span[0]}-${gold.span[1]}`);
      const name = text.slice(gold.span[0], gold.span[1]);
      const km = errorKm(one, gold);
      for (const key of [corpus, "all"]) count(tallies, key, gold, one, km, countryOfAdjective(name) !== undefined);
      if (!(km <= 161) && gold.geonameid !== undefined) wrong.push(describe(document, gold, one, km));
      if (!(km <= 161) && gold.geonameid === undefined && corpus === "GeoVirus")
        wrong.push(describe(document, gold, one, km));
    }
  }
  const seconds = (performance.now() - started) / 1000;
  for (const [key, t] of tallies) console.log(key.padEnd(9), summary(t));
  console.log(`${part.length} documents, ${characters} characters in ${seconds.toFixed(1)} s`);
  const step = Math.max(1, Math.floor(wrong.length / Math.max(1, errors)));
  if (errors > 0) console.log(wrong.filter((_, i) => i % step === 0).join("\n"));
}

function errorKm(one: ResolvedPlace | undefined, gold: GoldPlace): number {
  const { latitude, longitude } = one?.place ?? {};
  if (latitude === undefined || longitude === undefined) return Number.NaN;
  return distanceKm({ latitude, longitude }, { latitude: gold.lat ?? 0, longitude: gold.lon ?? 0 });
}

function count(
  tallies: Map<string, Tally>,
  key: string,
  gold: GoldPlace,
  one: ResolvedPlace | undefined,
  km: number,
  adjective: boolean,
): void {
  const t = tallies.get(key) ?? {
    total: 0,
    close: 0,
    withId: 0,
    closeWithId: 0,
    sameId: 0,
    km: 0,
    placed: 0,
    adjectives: 0,
    closeAdjectives: 0,
  };
  tallies.set(key, t);
  t.total++;
  if (km <= 161) t.close++;
  if (!Number.isNaN(km)) {
    t.placed++;
    t.km += km;
  }
  if (adjective) {
    t.adjectives++;
    if (km <= 161) t.closeAdjectives++;
  }
  if (gold.geonameid === undefined) return;
  t.withId++;
  if (km <= 161) t.closeWithId++;
  if (one?.place.gazetteer === `geonames:${gold.geonameid}`) t.sameId++;
}

function summary(t: Tally): string {
  const rate = (n: number, of: number): string => (of === 0 ? "-" : (n / of).toFixed(4));
  return [
    `toponyms ${t.total}`,
    `within 161 km ${rate(t.close, t.total)}`,
    `without adjectives ${rate(t.close - t.closeAdjectives, t.total - t.adjectives)}`,
    `placed ${rate(t.placed, t.total)}`,
    `of placed ${rate(t.close, t.placed)}`,
    `mean km ${(t.km / t.placed).toFixed(0)}`,
    `with id ${t.withId}: within 161 km ${rate(t.closeWithId, t.withId)}, same id ${rate(t.sameId, t.withId)}`,
  ].join(" | ");
}

function describe(document: GoldDocument, gold: GoldPlace, one: ResolvedPlace | undefined, km: number): string {
  const [start, end] = gold.span;
  const { text } = document;
  const around =
    `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
      /\s+/g,
      " ",
    );
  const got =
    one === undefined
      ? ""
      : `${one.place.gazetteer ?? "-"} ${one.kind ?? ""} ${one.place.within.join("/")} ${one.score.toFixed(2)}`;
  return `${document.id} ${around} | gold ${gold.geonameid ?? ""} ${gold.lat},${gold.lon} | ${got} | ${km.toFixed(0)} km`;
}
