// What linking needs of one event, and nothing else: plain JSON, small, stored beside the reading so that a new document is
// held against thousands of old events without reading them again. Everything that any voice of the document says is in
// it, since reports disagree; what is denied is not.

import type { EventMention, Reality } from "../../model/event.ts";
import type { EventRef } from "../../model/incident.ts";
import type { PlaceRelation } from "../../model/place.ts";
import type { Span } from "../../model/span.ts";
import { compareText } from "../../model/text-order.ts";

export interface EventProfile {
  readonly ref: EventRef;
  /** Id and family in the event catalogue. */
  readonly type: string;
  readonly family: string;
  readonly reality: Reality;
  /** The document tells of it as something past, not as its news. */
  readonly background?: true;
  /** Sentence of the document in which it is first told, from 0. */
  readonly sentence: number;
  /** When it is told to have happened, the event's own time first; empty where the text gives none. */
  readonly days: readonly ProfileDays[];
  /** Last day of the document's date of publication: what it tells as past is not later. A bound, never the event's date. */
  readonly notAfter?: number;
  /** Day of publication, where it is known to the day. */
  readonly published?: number;
  /** When in the day it is told to have happened: hours of the clock, of any telling. */
  readonly hours: readonly ProfileHours[];
  /** Where it is told to have happened, the event's own place first. */
  readonly places: readonly ProfilePlace[];
  readonly parties: readonly ProfileParty[];
  /** Weapons and platforms it was done with, as folded heads in the singular: "barrel bomb", "jet". */
  readonly means: readonly string[];
  /** What was hit or stood there, of a closed list: "market", "hospital", "convoy". */
  readonly things: readonly string[];
  /** Those of `things` that are told only as where it was, or near it: they need not have been hit. Absent where there are none. */
  readonly stood?: readonly string[];
  readonly tolls: readonly ProfileToll[];
  /** Names around it that few events share. */
  readonly names: readonly ProfileName[];
  /** Names that few stories share, of the report that tells of it; absent where there are none. */
  readonly story?: readonly StoryName[];
  /** Sound keys of the names in the report's headline: where its news was, if nothing in it says otherwise; absent without any. */
  readonly headline?: readonly string[];
  /** Several events told as one: "37 strikes in a week", "a series of attacks". */
  readonly aggregate?: true;
  /** How many like events are told as one: 2 for "two strikes". */
  readonly count?: number;
  /** Sound keys of the places that its sentence names, where none of them is its own: it may be there, or it may not. */
  readonly beside?: readonly string[];
  /** How it is told: pointed back at ("the strike"), or as one more ("another strike"). */
  readonly refers?: "back" | "anew";
  /** Told as coming on top of another: "a second strike", "again an hour later". */
  readonly sequel?: true;
  /** The first of the events of its document that tell of the same as it does; absent where it is alone. */
  readonly telling?: string;
  /** Ids of events of the same document that it is told to have come before or after, by either of the two. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Days since 1970-01-01, both ends included; null: that end is open. */
export interface ProfileDays {
  readonly first: number | null;
  readonly last: number | null;
  /** False: the days are of the year 2000 and mean something only beside others without a year. */
  readonly yearKnown: boolean;
  readonly edtf: string;
}

/** From `first` to `last` o'clock, local time; a night goes on past 24. */
export interface ProfileHours {
  readonly first: number;
  readonly last: number;
  /** Of the text: "before dawn". */
  readonly told: string;
}

export interface ProfilePlace {
  readonly name: string;
  /** Sound keys of the proper words of the name: "north of Raqqa city" and "ar-Raqqa" meet. */
  readonly words: readonly string[];
  /** Those of `words` that name a part of what the gazetteer knows: "Daat" of "the Daat district of Bor Sanat". */
  readonly parts: readonly string[];
  readonly gazetteer?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** UCDP where_prec, 1 … 7; see `Place`. */
  readonly precision: number;
  /** Sound keys of the containing units, smallest first. */
  readonly units: readonly string[];
  /** Their names, as a person reads them. */
  readonly within: readonly string[];
  /** A town that gives its name to its province: it is large, and its bare name may mean the province. */
  readonly capital?: true;
  /** The same of a smaller unit: the seat of a district, larger than most towns. */
  readonly seat?: true;
  readonly relation?: PlaceRelation["kind"];
}

export interface ProfileParty {
  /** `doer` did it; `hit` suffered it; `side` took part, where nobody does it to anybody. */
  readonly role: "doer" | "hit" | "side";
  /** Id in the actor catalogue. */
  readonly actor?: string;
  /** Who it acts for in the end: an army's state. */
  readonly party?: string;
  /** Folded name. */
  readonly name: string;
  readonly kind: string;
}

export interface ProfileToll {
  readonly slot: "killed" | "injured" | "missing" | "captured" | "displaced";
  readonly min: number;
  readonly max: number | null;
  readonly vague: boolean;
  readonly scope: "event" | "cumulative";
  /** Folded: "soldier"; empty where nobody is named. */
  readonly who: string;
  readonly status: string;
  /** Some of the people only: "including nine children". */
  readonly part: boolean;
}

export interface ProfileName {
  readonly kind: "person" | "facility" | "unit" | "locality" | "model" | "vessel";
  /** Equal where the name is, in the usual spellings. */
  readonly key: string;
  readonly name: string;
  /** A person whom the event was aimed at or harmed. */
  readonly harmed?: true;
}

/** A village, a school, a group: see `story.ts`. */
export interface StoryName {
  /** Sound keys of its proper words, in the order of the alphabet. */
  readonly key: string;
  readonly name: string;
}

/** The order of events in a casebook: by document, then by event id. */
export function compareRefs(a: EventRef, b: EventRef): number {
  return compareText(a.document, b.document) || compareText(a.event, b.event);
}

/** One string for one event: a key of maps. */
export function refKey({ document, event }: EventRef): string {
  return `${document} ${event}`;
}

/** All spans that tell of an event. */
export function tellingsOf(event: EventMention): readonly Span[] {
  return [event.trigger, ...(event.alsoAt ?? [])];
}
