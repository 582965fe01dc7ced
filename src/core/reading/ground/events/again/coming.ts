// What is held against each other: a telling as it comes up, and what the text around it tells.

import type { EventType } from "../../../../catalogue/event-types/event-type.ts";
import type { Span } from "../../../../model/span.ts";
import type { Scored } from "../../../scored.ts";
import type { GroundedEvent } from "../grounded-event.ts";
import type { Telling } from "../telling.ts";
import type { HeadSpans } from "../tellings.ts";
import type { Phrase } from "./phrase.ts";
import type { Known } from "./standing.ts";
import type { FeatureName } from "./weights.ts";

/** What telling two deeds apart looks at. */
export interface Surroundings extends Known {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly scored: Scored;
  readonly types: ReadonlyMap<string, EventType>;
  readonly head: HeadSpans;
  /** The numbers of dead and hurt that each sentence tells, by its index. */
  readonly tolls: ReadonlyMap<number, readonly string[]>;
  /** The days, and the names of places, that a sentence tells, by its index. */
  readonly daysOf: (sentence: number) => ReadonlySet<string>;
  readonly placesOf: (sentence: number) => ReadonlySet<string>;
  /** Who speaks at a place, as one name for each voice; the empty string for the author. */
  readonly speakerAt: (span: Span) => string;
}

/** A telling as it comes up, with what its words alone tell. */
export interface Coming {
  readonly telling: Telling;
  readonly type: string;
  readonly reality: GroundedEvent["reality"];
  readonly phrase: Phrase;
  /** Somebody denies what is told: most often what was told before. */
  readonly isDenied: boolean;
}

/** What is there of the features, by name; most are 0 or 1. */
export type Features = Partial<Record<FeatureName, number>>;
