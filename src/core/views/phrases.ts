// The model's values in plain words, the same in every view: a stance, a number, a place, a claim's value.

import type { CasualtyEstimate } from "../model/casualties.ts";
import type { ClaimValue, Slot } from "../model/claim.ts";
import type { Reality, Role } from "../model/event.ts";
import type { Place, PlaceRelation } from "../model/place.ts";
import type { Act, Stance } from "../model/statement.ts";
import { timePhrase } from "./time-phrase.ts";

/** What a FactBank value says of a proposition, in one or two words that can stand in brackets behind a verb. */
export const stancePhrases: Readonly<Record<Stance, string>> = {
  "CT+": "certain",
  "PR+": "probable",
  "PS+": "possible",
  "CT-": "not so",
  "PR-": "probably not so",
  "PS-": "possibly not so",
  CTu: "knows, does not tell",
  Uu: "left open",
};

/** The stance that an act has by itself, so that only what departs from it is put into words. */
const plainStance: Readonly<Record<Act, Stance>> = {
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

/**
 * An act with its stance, where the stance adds something. Without an act it is the author that states.
 *
 * @example firmness("says", "CT+") → "says"; firmness("says", "PS+") → "says (possible)"; firmness(undefined, "CT-") →
 * "states (not so)"
 */
export function firmness(act: Act | undefined, stance: Stance): string {
  const verb = act ?? "states";
  const plain = act === undefined ? "CT+" : plainStance[act];
  return plain === stance ? verb : `${verb} (${stancePhrases[stance]})`;
}

/** How a stance leans, for a sign or a colour beside the words: said to be so, not so, or neither for certain. */
export type Leaning = "so" | "not-so" | "doubtful";

/** See `Leaning`. */
export function leaningOf(stance: Stance): Leaning {
  if (stance === "CT+") return "so";
  return stance.endsWith("-") ? "not-so" : "doubtful";
}

/** What the document tells of an event's reality; empty for what happened, which needs no mark. */
export const realityPhrases: Readonly<Record<Reality, string>> = {
  happened: "",
  negated: "did not happen",
  hypothetical: "may have happened or may happen",
  future: "yet to come",
  background: "background",
};

/** How a party is led in: "by the coalition", "against an army". */
export const rolePhrases: Readonly<Record<Role, string>> = {
  actor: "by",
  target: "against",
  victim: "hitting",
  means: "with",
  place: "at",
  time: "on",
  origin: "from",
  destination: "to",
  participant: "among",
};

/** How a slot is headed in a ledger. The order is that of the ledger: numbers first, then what, by whom, when, where, why. */
export const slotPhrases: Readonly<Record<Slot, string>> = {
  killed: "killed",
  injured: "injured",
  missing: "missing",
  captured: "captured",
  displaced: "displaced",
  damage: "damage",
  occurrence: "happened",
  type: "what",
  actor: "by",
  responsibility: "blame",
  target: "against",
  means: "with",
  time: "when",
  place: "where",
  cause: "cause",
  motive: "why",
};

/**
 * A place for a person, with its relation and what contains it.
 *
 * @example "near Velm (Orsk Province, Kaldia)"; "5 km north-west of Velm"
 */
export function placePhrase(place: Place): string {
  const around = place.within.filter((unit) => unit !== place.name);
  const name = around.length === 0 ? place.name : `${place.name} (${around.join(", ")})`;
  // "Northern Velm" says its side itself.
  const told = place.relation?.kind === "in" && /^(?:the )?(?:north|south|east|west)/i.test(place.name);
  return place.relation === undefined || told ? name : `${relationPhrase(place.relation)}${name}`;
}

function relationPhrase({ kind, bearing, km }: PlaceRelation): string {
  const far = km === undefined ? "" : `${km < 10 ? String(Math.round(km * 10) / 10) : String(Math.round(km))} km `;
  const side = bearing === undefined ? "" : compass(bearing);
  switch (kind) {
    case "in":
      return side === "" ? "" : `the ${side} of `;
    case "near":
      return far === "" ? "near " : `${far}from `;
    case "outskirts":
      return side === "" ? "outskirts of " : `${side} outskirts of `;
    case "between":
      return "between ";
    case "direction":
      return side === "" ? `${far}from ` : `${far}${side} of `;
    default: {
      const never: never = kind;
      return never;
    }
  }
}

const compassPoints: ReadonlyMap<string, string> = new Map([
  ["N", "north"],
  ["NE", "north-east"],
  ["E", "east"],
  ["SE", "south-east"],
  ["S", "south"],
  ["SW", "south-west"],
  ["W", "west"],
  ["NW", "north-west"],
]);

function compass(bearing: string): string {
  return compassPoints.get(bearing) ?? bearing;
}

/**
 * A number of people, with its bounds as they were said.
 *
 * @param told the words that it was read from: who said "more than 300,000" did not say 300,001
 * @example "at least 62 soldiers", "more than 100" (which is at least 101), "20 to 30 civilians"
 */
export function casualtyPhrase(estimate: CasualtyEstimate, told = ""): string {
  const notes = [
    estimate.partOf === undefined ? "" : "of them",
    estimate.scope === "cumulative" ? "running total" : "",
    estimate.ambiguous === true ? "dead, or dead and wounded" : "",
  ].filter((note) => note !== "");
  const note = notes.length === 0 ? "" : `(${notes.join("; ")})`;
  // One person who is named, not counted: "1: Colonel Ali Sool".
  const named = estimate.min === 1 && estimate.max === 1 && /^\p{Lu}/u.test(estimate.who);
  const number = named
    ? "1:"
    : isMoreThan(estimate, told)
      ? `more than ${grouped(estimate.min - 1)}`
      : numberPhrase(estimate);
  // "One of them", beside others whom nobody sees here.
  const who = pronoun.test(estimate.who) ? "" : estimate.who;
  return [number, who, note].filter((part) => part !== "").join(" ");
}

const pronoun = /^(?:he|him|she|her|it|they|them|we|us|who|whom)$/i;

const moreThan =
  /\b(?:more than|over|above|upwards? of|exceed(?:s|ed|ing)?|in excess of|surpass(?:es|ed|ing)?|beyond)\b/i;

/** The least whole number above the one that was said: in figures, or in words ("over a hundred", "more than 1.2 million"). */
function isMoreThan({ min, exactness }: CasualtyEstimate, told: string): boolean {
  if (exactness !== "at-least" || min <= 1 || !moreThan.test(told)) return false;
  const figures = figuresIn(told);
  if (figures.has(String(min))) return false;
  return figures.size === 0 || figures.has(String(min - 1)) || (min - 1) % 100 === 0;
}

function figuresIn(told: string): ReadonlySet<string> {
  return new Set((told.match(/\d[\d.,\s]*/g) ?? []).map((figure) => figure.replace(/\D/g, "")));
}

function numberPhrase({ min, max, exactness }: CasualtyEstimate): string {
  const low = grouped(min);
  const high = max === null ? undefined : grouped(max);
  const range = high === undefined ? `${low} or more` : low === high ? low : `${low} to ${high}`;
  switch (exactness) {
    case "exact":
      return range;
    case "at-least":
      return `at least ${low}`;
    case "at-most":
      return high === undefined ? "a number without bounds" : `at most ${high}`;
    case "about":
      return high === undefined || min === max ? `about ${low}` : `about ${range}`;
    case "vague":
      return `${range} (vague)`;
    default: {
      const never: never = exactness;
      return never;
    }
  }
}

/** Digits in groups of three: 1000 → "1,000". */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
}

/** What a value may name: mentions and events of the same reading, by id. */
export interface Names {
  mention(id: string): string | undefined;
  event(id: string): string | undefined;
}

/**
 * A claim's value in words.
 *
 * @param told the words of its evidence
 */
export function valuePhrase(value: ClaimValue, names: Names, told = ""): string {
  if ("mention" in value) return names.mention(value.mention) ?? "(unknown mention)";
  if ("event" in value) return names.event(value.event) ?? "(unknown event)";
  if ("text" in value) return value.text;
  if ("edtf" in value) return timePhrase(value);
  if ("min" in value) return casualtyPhrase(value, told);
  return placePhrase(value);
}
