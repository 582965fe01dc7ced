// The model's values in plain words, the same in every view: a stance, a number, a time, a place.

import type { CasualtyEstimate } from "../model/casualties.ts";
import type { ClaimValue, Slot } from "../model/claim.ts";
import type { Reality } from "../model/event.ts";
import type { Mention } from "../model/mention.ts";
import type { Place } from "../model/place.ts";
import type { Act, Stance } from "../model/statement.ts";
import type { Time } from "../model/time.ts";

/** What a FactBank value says, in the words of a reader: "certain that it is so". */
export const stancePhrases: Readonly<Record<Stance, string>> = {
  "CT+": "as certain",
  "PR+": "as probable",
  "PS+": "as possible",
  "CT-": "as not so",
  "PR-": "as probably not so",
  "PS-": "as possibly not so",
  CTu: "knows, does not say",
  Uu: "without commitment",
};

/** What the document tells of an event's reality; empty for what happened, which needs no mark. */
export const realityPhrases: Readonly<Record<Reality, string>> = {
  happened: "",
  negated: "did not happen",
  hypothetical: "may happen or have happened",
  future: "yet to come",
  background: "earlier, as background",
};

/** An act with its stance, where the stance adds something: "says", "denies", "suggests as possible", "says without commitment". */
export function firmness(act: Act | undefined, stance: Stance): string {
  const expected: Readonly<Record<Act, Stance>> = {
    says: "CT+",
    denies: "CT-",
    accuses: "CT+",
    admits: "CT+",
    suggests: "PS+",
    doubts: "PR-",
    demands: "Uu",
    threatens: "Uu",
    promises: "Uu",
    asks: "Uu",
  };
  if (act === undefined) return stance === "CT+" ? "states" : stancePhrases[stance];
  return expected[act] === stance ? act : `${act} ${stancePhrases[stance]}`;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * An EDTF date for a person.
 *
 * @example timePhrase({ edtf: "XXXX-09-17", precision: 1 }) → "17 September (year unknown)"
 */
export function timePhrase(time: Time): string {
  const [from, to] = time.edtf.split("/");
  if (to !== undefined)
    return `${from === "" || from === ".." ? "…" : datePhrase(from ?? "")} to ${to === "" || to === ".." ? "…" : datePhrase(to)}`;
  return datePhrase(time.edtf);
}

function datePhrase(edtf: string): string {
  const parts = /^([\dX]{4})(?:-(\d\d))?(?:-(\d\d|XX))?(T.*)?$/.exec(edtf);
  if (parts === null) return edtf;
  const [, year = "", month, day, clock] = parts;
  const monthName = month === undefined ? undefined : months[Number(month) - 1];
  const known = year === "XXXX" ? undefined : year;
  const date = [day === undefined || day === "XX" ? undefined : String(Number(day)), monthName, known].filter(
    (part) => part !== undefined,
  );
  return `${date.join(" ")}${clock === undefined ? "" : ` ${clock.slice(1)}`}${known === undefined ? " (year unknown)" : ""}`;
}

/**
 * A place for a person, with its relation and what contains it.
 *
 * @example "near Deir ez-Zor (Deir ez-Zor, Syria)"
 */
export function placePhrase(place: Place): string {
  const around = place.within.filter((unit) => unit !== place.name);
  const name = around.length === 0 ? place.name : `${place.name} (${around.join(", ")})`;
  return `${relationPhrase(place)}${name}`;
}

function relationPhrase({ relation }: Place): string {
  switch (relation?.kind) {
    case undefined:
    case "in":
      return relation?.bearing === undefined ? "" : `${compass(relation.bearing)} of `;
    case "near":
      return "near ";
    case "outskirts":
      return "outskirts of ";
    case "between":
      return "between ";
    case "direction": {
      const far = relation.km === undefined ? "" : `${Math.round(relation.km)} km `;
      return relation.bearing === undefined ? `${far}from ` : `${far}${compass(relation.bearing)} of `;
    }
    default: {
      const never: never = relation.kind;
      return never;
    }
  }
}

const compassPoints: Readonly<Record<string, string>> = {
  N: "north",
  NE: "north-east",
  E: "east",
  SE: "south-east",
  S: "south",
  SW: "south-west",
  W: "west",
  NW: "north-west",
};

function compass(bearing: string): string {
  return compassPoints[bearing] ?? bearing;
}

/**
 * A number of people, with its bounds as they were said.
 *
 * @example "at least 62 soldiers", "more than 100", "20 to 30 civilians", "dozens (24 or more)"
 */
export function casualtyPhrase(estimate: CasualtyEstimate): string {
  const number = numberPhrase(estimate);
  const notes = [
    estimate.scope === "cumulative" ? "running total" : "",
    estimate.ambiguous === true ? "dead or wounded: the text does not say" : "",
    estimate.partOf === undefined ? "" : "among them",
  ].filter((note) => note !== "");
  return [number, estimate.who, notes.length === 0 ? "" : `(${notes.join("; ")})`]
    .filter((part) => part !== "")
    .join(" ");
}

function numberPhrase({ min, max, exactness }: CasualtyEstimate): string {
  const [low, high] = [grouped(min), max === null ? "" : grouped(max)];
  switch (exactness) {
    case "exact":
      return max === null ? `${low} or more` : min === max ? low : `${low} to ${high}`;
    case "at-least":
      return `at least ${low}`;
    case "at-most":
      return `at most ${max === null ? "unknown" : high}`;
    case "about":
      return max === null || min === max ? `about ${low}` : `about ${low} to ${high}`;
    case "vague":
      return max === null ? `an unclear number (${low} or more)` : `an unclear number (${low} to ${high})`;
    default: {
      const never: never = exactness;
      return never;
    }
  }
}

/** Digits in groups of three, as in "1,000". */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
}

/** A claim's value in words. */
export function valuePhrase(value: ClaimValue, mentions: ReadonlyMap<string, Mention>): string {
  if ("mention" in value) return mentions.get(value.mention)?.name ?? "(unknown mention)";
  if ("event" in value) return "that it happened";
  if ("text" in value) return value.text;
  if ("edtf" in value) return timePhrase(value);
  if ("min" in value) return casualtyPhrase(value);
  return placePhrase(value);
}

/** How a slot is headed in a ledger. */
export const slotPhrases: Readonly<Record<Slot, string>> = {
  occurrence: "happened",
  type: "what",
  time: "when",
  place: "where",
  actor: "by",
  target: "against",
  means: "with",
  motive: "why",
  cause: "cause",
  responsibility: "blame",
  killed: "killed",
  injured: "injured",
  missing: "missing",
  captured: "captured",
  displaced: "displaced",
  damage: "damage",
};
