// When it is said to have happened, and when it was said: bars for what is told, marks for the days of publication. A time that is
// not exact is a bar as long as its doubt. Long stretches in which nothing stands are cut short, and say how long they are.

import { boundsOfEdtf, edtfDay } from "../calendar/edtf.ts";
import { documentNumbers, type NumberedDocument, numberedDocuments, numbersOf } from "./incident-documents.ts";
import type { DossierInput } from "./incident-input.ts";
import { chainPhrase } from "./incident-phrases.ts";
import { type Leaning, leaningOf } from "./phrases.ts";
import { timePhrase } from "./time-phrase.ts";

export interface Timeline {
  /** What is told of the time, each once, the earliest first. */
  readonly told: readonly ToldTime[];
  readonly published: readonly PublishedDay[];
  /** Days that are named on the axis. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Where the axis is cut, and how many days are left out there. */
  readonly cuts: readonly { readonly at: number; readonly days: number }[];
  /** In words: times that have no place on the axis, such as those without a year. */
  readonly elsewhere: readonly string[];
  /** Numbers of documents without a date of publication. */
  readonly undated: readonly number[];
}

interface Stretch {
  /** 0 … 1 along the axis. */
  readonly from: number;
  readonly to: number;
}

export interface ToldTime extends Stretch {
  readonly label: string;
  /** It goes on beyond the axis: "since May", "until Friday". */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Who says so. */
  readonly voices: readonly string[];
  readonly leaning: Leaning;
  readonly documents: readonly number[];
  /** It is what the incident as a whole is dated with. */
  readonly chosen: boolean;
}

export interface PublishedDay extends Stretch {
  readonly label: string;
  readonly documents: readonly number[];
}

/** Empty stretches longer than this are cut short. */
const longestGapDays = 12;
/** As wide as so many days. */
const cutWidthDays = 3;

/** Lays the times of an incident out. */
export function timelineOf(input: DossierInput): Timeline {
  const documents = numberedDocuments(input.documents);
  const told = toldTimes(input, documentNumbers(documents));
  const published = publishedDays(documents);
  const axis = axisOf(
    [...told.map(({ days }) => days), ...published.map(({ days }) => days)].flatMap((days) => days ?? []),
  );
  return {
    told: told.flatMap(({ days, ...time }) =>
      days === undefined
        ? []
        : [
            {
              ...time,
              from: axis.at(days.first),
              to: axis.at(days.last + 1),
              openStart: days.first === Number.NEGATIVE_INFINITY,
              openEnd: days.last === Number.POSITIVE_INFINITY,
            },
          ],
    ),
    published: published.flatMap(({ days, ...day }) =>
      days === undefined ? [] : [{ ...day, from: axis.at(days.first), to: axis.at(days.last + 1) }],
    ),
    ticks: axis.ticks,
    cuts: axis.cuts,
    elsewhere: told.flatMap(({ days, label, voices }) =>
      days === undefined ? [`${label} (${voices.join(", ")})`] : [],
    ),
    undated: documents
      .filter(({ edtf }) => edtf === undefined || daysOf(edtf) === undefined)
      .map(({ number }) => number),
  };
}

interface Days {
  readonly first: number;
  readonly last: number;
}

/** Days of a time that can stand on an axis: those of a known year. */
function daysOf(edtf: string): Days | undefined {
  const bounds = boundsOfEdtf(edtf);
  return bounds === undefined || !bounds.yearKnown ? undefined : { first: bounds.first, last: bounds.last };
}

type Told = Omit<ToldTime, "from" | "to" | "openStart" | "openEnd"> & { readonly days: Days | undefined };

function toldTimes(
  { incident, claims, uncounted }: DossierInput,
  numbers: ReadonlyMap<string, number>,
): readonly Told[] {
  const found = new Map<string, { edtf: string; leaning: Leaning; voices: Set<string>; documents: Set<string> }>();
  const add = (edtf: string, leaning: Leaning, voice: string, document: string): void => {
    const key = `${leaning} ${edtf}`;
    const entry = found.get(key) ?? { edtf, leaning, voices: new Set(), documents: new Set() };
    entry.voices.add(voice);
    entry.documents.add(document);
    found.set(key, entry);
  };
  const apart = new Set(uncounted.map(({ document }) => document));
  const current = claims.filter(({ ref }) => !apart.has(ref.document));
  const claimed = new Set<string>();
  for (const claim of current) {
    const { value, slot, stance } = claim.claim;
    if (slot !== "time" || claim.verdict?.is === "rejected" || !("edtf" in value)) continue;
    add(value.edtf, leaningOf(stance), chainPhrase(claim), claim.ref.document);
    claimed.add(`${claim.eventRef.document} ${claim.eventRef.event}`);
  }
  // An event that is dated without anybody's saying so: by the document's own date.
  for (const { event, eventRef, verdict } of current) {
    if (verdict?.is === "rejected" || claimed.has(`${eventRef.document} ${eventRef.event}`)) continue;
    if (event.time === undefined) continue;
    const { value, basis } = event.time;
    add(value.edtf, "so", basis === "stated" ? theText : `${theText} (${basis})`, eventRef.document);
  }
  return [...found.values()]
    .map(({ edtf, leaning, voices, documents }) => ({
      label: timePhrase({ edtf }),
      days: daysOf(edtf),
      leaning,
      // Who says it before what nobody says.
      voices: [...voices].sort((a, b) => Number(isText(a)) - Number(isText(b)) || (a < b ? -1 : 1)),
      documents: numbersOf(
        [...documents].map((document) => ({ document })),
        numbers,
      ),
      chosen: edtf === incident.time?.edtf && leaning === "so",
    }))
    .sort(
      (a, b) =>
        (a.days?.first ?? 0) - (b.days?.first ?? 0) ||
        (a.days?.last ?? 0) - (b.days?.last ?? 0) ||
        (a.label < b.label ? -1 : 1),
    );
}

const theText = "the text";

function isText(voice: string): boolean {
  return voice.startsWith(theText);
}

function publishedDays(
  documents: readonly NumberedDocument[],
): readonly (Omit<PublishedDay, "from" | "to"> & { readonly days: Days | undefined })[] {
  const found = new Map<string, number[]>();
  for (const { edtf, number } of documents) {
    if (edtf !== undefined) found.set(edtf, [...(found.get(edtf) ?? []), number]);
  }
  return [...found].map(([edtf, numbers]) => ({
    label: timePhrase({ edtf }),
    documents: numbers,
    days: daysOf(edtf),
  }));
}

interface Axis {
  at(day: number): number;
  readonly ticks: Timeline["ticks"];
  readonly cuts: Timeline["cuts"];
}

/** An axis on which all of these have their place: day for day, but for stretches in which nothing stands. */
function axisOf(all: readonly Days[]): Axis {
  const ends = all.flatMap(({ first, last }) => [first, last + 1]).filter(Number.isFinite);
  if (ends.length === 0) return { at: () => 0, ticks: [], cuts: [] };
  const first = Math.min(...ends);
  const last = Math.max(...ends);
  const pieces = coveredPieces(all, first - 1, last + 1);
  let width = 0;
  const placed = pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const gap = before === undefined ? 0 : piece.first - before.last;
    const cut = gap > longestGapDays;
    const start = width + (cut ? cutWidthDays : gap);
    width = start + piece.last - piece.first;
    return { ...piece, start, cut: cut ? { at: start - cutWidthDays / 2, days: gap } : undefined };
  });
  const at = (day: number): number => {
    if (day <= first - 1) return 0;
    if (day >= last + 1) return 1;
    const piece = placed.findLast((one) => one.first <= day) ?? placed[0];
    if (piece === undefined) return 0;
    return (piece.start + Math.min(day - piece.first, piece.last - piece.first)) / width;
  };
  return {
    at,
    ticks: ticksOf(all.map(({ first }) => first).filter(Number.isFinite), at),
    cuts: placed.flatMap(({ cut }) => (cut === undefined ? [] : [{ at: cut.at / width, days: cut.days }])),
  };
}

/** Stretches in which something begins or ends, each a day wider on both sides; what lies between may be cut. */
function coveredPieces(all: readonly Days[], least: number, most: number): readonly Days[] {
  const near = all
    .flatMap(({ first, last }) => {
      const [start, end] = [Math.max(first, least), Math.min(last + 1, most)];
      // Of a bar of months only its ends need room; the bar runs through the cut.
      return end - start > longestGapDays
        ? [
            { first: start - 1, last: start + 2 },
            { first: end - 2, last: end + 1 },
          ]
        : [{ first: start - 1, last: end + 1 }];
    })
    .sort((a, b) => a.first - b.first || a.last - b.last);
  const pieces: { first: number; last: number }[] = [];
  for (const { first, last } of near) {
    const open = pieces[pieces.length - 1];
    if (open !== undefined && first <= open.last) open.last = Math.max(open.last, last);
    else pieces.push({ first, last });
  }
  return pieces.map((piece) => ({ first: Math.max(piece.first, least), last: Math.min(piece.last, most) }));
}

/** Days at which something begins; of those that are too close to be read, the first. */
function ticksOf(starts: readonly number[], at: (day: number) => number): Timeline["ticks"] {
  const ticks: { at: number; label: string }[] = [];
  for (const day of [...new Set(starts)].sort((a, b) => a - b)) {
    const place = at(day);
    const last = ticks[ticks.length - 1];
    if (place >= 1 || (last !== undefined && place - last.at < 0.14)) continue;
    ticks.push({ at: place, label: timePhrase({ edtf: edtfDay(day) }) });
  }
  return ticks;
}
