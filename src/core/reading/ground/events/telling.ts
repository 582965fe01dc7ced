// One place where a text tells of an event, with what plays a role in it.

import type { Role } from "../../../model/event.ts";
import type { Span } from "../../../model/span.ts";

/** One telling of an event: a trigger, or words such as "the incident" that take up an event told before. */
export interface Telling {
  readonly span: Span;
  /** Index into `Scored.triggers`; undefined for words that only point back. */
  readonly trigger?: number;
  readonly arguments: readonly EventArgument[];
  readonly sentence: number;
  /** The type of the event that these words alone tell of; undefined for words that only point back. */
  readonly type?: string;
  /** The words take for granted that it happened, since they point back at what was told: "the air strikes". */
  readonly pointsBack?: true;
}

export interface EventArgument {
  readonly role: Role;
  /** Index into the mentions. */
  readonly mention: number;
  readonly score: number;
}

/** How sure a trigger, or a link to a time or a place, is that a rule made. */
export const ruleScore = 0.5;

/** Harm words are no events: they become claims on the event that caused the harm. */
export const harmTypes: ReadonlySet<string> = new Set(["death", "injury"]);
