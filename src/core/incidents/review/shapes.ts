// What stands in `before` and `after` of a review, and the check of it: reviews come from a file that any program can write, and
// from the hands of people. Each check gives the first fault in words, or undefined.

import type { ClaimValue, Slot } from "../../model/claim.ts";
import type { EventRef } from "../../model/incident.ts";
import type { Credibility, Reliability } from "../../model/review.ts";
import type { Stance } from "../../model/statement.ts";

/** Of `accept` and `reject`. */
export interface VerdictState {
  readonly verdict: "accepted" | "rejected" | "undecided";
}

/** Of `correct`: what the claim says of its slot. `stance` only where that is corrected too. */
export interface ValueState {
  readonly slot: Slot;
  readonly value: ClaimValue;
  readonly stance?: Stance;
}

/** Of `merge` and `split`: pairs of events, and what people have decided about each. */
export interface LinkState {
  readonly links: readonly PairState[];
}

export interface PairState {
  readonly a: EventRef;
  readonly b: EventRef;
  readonly decided: "together" | "apart" | "undecided";
}

/** Of `rate`: one axis of STANAG 2511. Never both in one: they are two questions. */
export type RatingState = { readonly reliability: Reliability } | { readonly credibility: Credibility };

/** Of `note`. */
export interface NoteState {
  readonly text: string;
}

/** An explanation, and the question that it answers: one of Hearsay's ("who", "intent", "occurrence") or one of a person's own. */
export interface NamedHypothesis {
  /** Unique within the incident. */
  readonly id: string;
  readonly text: string;
  /** Absent in reviews that were written before there were questions. */
  readonly question?: string;
}

/** Of `add` to an incident: an explanation of it that a person wants weighed. */
export interface HypothesisState {
  readonly hypothesis: NamedHypothesis;
}

/** Of `add` to a claim: how it bears on an explanation, whoever put that forward. */
export interface BearingState {
  readonly hypothesis: NamedHypothesis;
  readonly bears: "consistent" | "inconsistent" | "neutral";
}

export type Check = (value: unknown) => string | undefined;

export const verdictCheck =
  (...allowed: readonly VerdictState["verdict"][]): Check =>
  (value) =>
    membersFault(value, ["verdict"]) ?? wordFault("the verdict", field(value, "verdict"), allowed);

export const linkCheck =
  (...allowed: readonly PairState["decided"][]): Check =>
  (value) => {
    const wrong = membersFault(value, ["links"]);
    if (wrong !== undefined) return wrong;
    const links = field(value, "links");
    if (!Array.isArray(links) || links.length === 0) return "links must be a list of at least one pair of events";
    return first(links, (link) => pairFault(link, allowed));
  };

export const reliabilityCheck: Check = (value) =>
  membersFault(value, ["reliability"]) ??
  wordFault("the reliability of a source", field(value, "reliability"), ["A", "B", "C", "D", "E", "F"]);

export const credibilityCheck: Check = (value) =>
  membersFault(value, ["credibility"]) ??
  wordFault("the credibility of a claim", field(value, "credibility"), [1, 2, 3, 4, 5, 6]);

export const noteCheck: Check = (value) => membersFault(value, ["text"]) ?? textFault("the note", field(value, "text"));

export const hypothesisCheck: Check = (value) =>
  membersFault(value, ["hypothesis"]) ?? namedHypothesisFault(field(value, "hypothesis"));

export const bearingCheck: Check = (value) =>
  membersFault(value, ["hypothesis", "bears"]) ??
  namedHypothesisFault(field(value, "hypothesis")) ??
  wordFault("how a claim bears on it", field(value, "bears"), ["consistent", "inconsistent", "neutral"]);

function namedHypothesisFault(value: unknown): string | undefined {
  return (
    membersFault(value, ["id", "text"], ["question"]) ??
    textFault("the hypothesis' id", field(value, "id")) ??
    textFault("the hypothesis", field(value, "text")) ??
    (field(value, "question") === undefined ? undefined : textFault("its question", field(value, "question")))
  );
}

export const valueCheck: Check = (value) =>
  membersFault(value, ["slot", "value"], ["stance"]) ??
  wordFault("the slot", field(value, "slot"), slots) ??
  (field(value, "stance") === undefined ? undefined : wordFault("the stance", field(value, "stance"), stances)) ??
  claimValueFault(field(value, "value"), String(field(value, "slot")));

/** A person writes a name, not the id of a mention: what an id stands for changes when the document is read again. */
export const correctedCheck: Check = (value) =>
  has(field(value, "value"), "mention") ? "write the name itself, as a text, not a mention" : valueCheck(value);

const slots: readonly Slot[] = [
  "occurrence",
  "type",
  "time",
  "place",
  "actor",
  "target",
  "means",
  "motive",
  "cause",
  "responsibility",
  "killed",
  "injured",
  "missing",
  "captured",
  "displaced",
  "damage",
];

const stances: readonly Stance[] = ["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu"];

const numberSlots: ReadonlySet<string> = new Set(["killed", "injured", "missing", "captured", "displaced"]);

/** A value that can be compared with others of its slot: a toll is a number of people, a time a time. */
function claimValueFault(value: unknown, slot: string): string | undefined {
  if (has(value, "min")) return numberSlots.has(slot) ? estimateFault(value) : `${slot} cannot be a number of people`;
  if (numberSlots.has(slot)) return `${slot} must be a number of people, with min and max`;
  if (has(value, "edtf")) return slot === "time" ? timeFault(value) : `${slot} cannot be a time`;
  if (has(value, "within")) return slot === "place" ? placeFault(value) : `${slot} cannot be a place`;
  for (const name of ["mention", "event", "text"]) {
    if (has(value, name)) return membersFault(value, [name]) ?? textFault(`the ${name}`, field(value, name));
  }
  return "a value is a number of people, a time, a place, a mention, an event or a text";
}

function estimateFault(value: unknown): string | undefined {
  const wrong =
    membersFault(value, ["min", "max", "exactness", "who", "status", "scope"], ["group", "partOf", "ambiguous"]) ??
    wordFault("exactness", field(value, "exactness"), ["exact", "at-least", "at-most", "about", "vague"]) ??
    wordFault("status", field(value, "status"), ["civilian", "combatant", "mixed", "unknown"]) ??
    wordFault("scope", field(value, "scope"), ["event", "cumulative"]);
  if (wrong !== undefined) return wrong;
  if (typeof field(value, "who") !== "string") return "who must be a text, empty if nobody is named";
  const group = field(value, "group");
  const groups = ["women", "children", "men", "medical", "journalists", "aid-workers"];
  if (group !== undefined && !groups.includes(String(group))) return `group must be one of ${groups.join(", ")}`;
  const partOf = field(value, "partOf");
  if (partOf !== undefined && typeof partOf !== "string") return "partOf must be the id of a claim";
  const ambiguous = field(value, "ambiguous");
  if (ambiguous !== undefined && ambiguous !== true) return "ambiguous is true or left out";
  const [min, max] = [field(value, "min"), field(value, "max")];
  if (!isCount(min)) return "min must be a whole number, 0 or more";
  if (max === null) return undefined;
  if (!isCount(max)) return "max must be a whole number, or null where no upper bound is said";
  return max < min ? `max (${max}) is below min (${min})` : undefined;
}

function timeFault(value: unknown): string | undefined {
  return (
    membersFault(value, ["edtf", "precision"]) ??
    textFault("the time", field(value, "edtf")) ??
    wordFault("the precision of a time", field(value, "precision"), [1, 2, 3, 4, 5])
  );
}

function placeFault(value: unknown): string | undefined {
  const within = field(value, "within");
  const degrees = (name: string, most: number): string | undefined => {
    const at = field(value, name);
    if (at === undefined || (typeof at === "number" && Math.abs(at) <= most)) return undefined;
    return `${name} must be in degrees, from -${most} to ${most}`;
  };
  return (
    membersFault(value, ["name", "precision", "within"], ["gazetteer", "latitude", "longitude", "relation"]) ??
    textFault("the place's name", field(value, "name")) ??
    wordFault("the precision of a place", field(value, "precision"), [1, 2, 3, 4, 5, 6, 7]) ??
    (Array.isArray(within) && within.every((name) => typeof name === "string")
      ? undefined
      : "within must be a list of names") ??
    degrees("latitude", 90) ??
    degrees("longitude", 180) ??
    (has(value, "latitude") === has(value, "longitude") ? undefined : "latitude and longitude go together") ??
    (field(value, "gazetteer") === undefined ? undefined : textFault("the gazetteer id", field(value, "gazetteer"))) ??
    (field(value, "relation") === undefined ? undefined : relationFault(field(value, "relation")))
  );
}

function relationFault(value: unknown): string | undefined {
  const km = field(value, "km");
  return (
    membersFault(value, ["kind"], ["bearing", "km"]) ??
    wordFault("the relation to a place", field(value, "kind"), ["near", "in", "direction", "between", "outskirts"]) ??
    (field(value, "bearing") === undefined ? undefined : textFault("the bearing", field(value, "bearing"))) ??
    (km === undefined || (typeof km === "number" && km >= 0) ? undefined : "km must be a number, 0 or more")
  );
}

function pairFault(value: unknown, allowed: readonly string[]): string | undefined {
  const [a, b] = [field(value, "a"), field(value, "b")];
  const wrong =
    membersFault(value, ["a", "b", "decided"]) ??
    eventFault(a) ??
    eventFault(b) ??
    wordFault("what is decided about a pair", field(value, "decided"), allowed);
  if (wrong !== undefined) return wrong;
  const same = field(a, "document") === field(b, "document") && field(a, "event") === field(b, "event");
  return same ? "an event cannot be paired with itself" : undefined;
}

function eventFault(value: unknown): string | undefined {
  return (
    membersFault(value, ["document", "event"]) ??
    textFault("the document of an event", field(value, "document")) ??
    textFault("the event", field(value, "event"))
  );
}

function membersFault(value: unknown, needed: readonly string[], allowed: readonly string[] = []): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return `expected an object with ${needed.join(", ")}`;
  }
  const names = Object.keys(value);
  const missing = needed.find((name) => !names.includes(name));
  if (missing !== undefined) return `${missing} is missing`;
  const odd = names.find((name) => !needed.includes(name) && !allowed.includes(name));
  return odd === undefined ? undefined : `${odd} does not belong here`;
}

function wordFault(what: string, value: unknown, allowed: readonly (string | number)[]): string | undefined {
  if (allowed.some((word) => word === value)) return undefined;
  return `${what} must be ${allowed.length === 1 ? "" : "one of "}${allowed.join(", ")}`;
}

function textFault(what: string, value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? undefined : `${what} must be a text that is not empty`;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function field(value: unknown, name: string): unknown {
  return has(value, name) ? Reflect.get(Object(value), name) : undefined;
}

function has(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}

function first<T>(items: readonly T[], faultOf: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const fault = faultOf(item);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
