// One way of writing a time, and what it means. The lists of them stand in the files named `*-patterns.ts`.

import type { Expression, Meaning } from "./expression.ts";

/** Where a match stands: what comes before and after it decides doubtful words ("May", "the 17th"). */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly matched: string;
  /** A neural span covers the match: doubtful words may be trusted. */
  readonly seen: boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** What matched words mean; undefined where they are no time after all. */
export type PatternReading = Omit<Expression, "start" | "end"> | undefined;

export interface TimePattern {
  readonly id: string;
  readonly expression: RegExp;
  read(groups: Groups, around: Surroundings): PatternReading;
}

/** Builds a pattern; the source may use named groups and is matched without regard to case. */
export function timePattern(id: string, source: string, read: TimePattern["read"]): TimePattern {
  return { id, expression: new RegExp(source, "giu"), read };
}

/** A meaning, with the time of day where one is told. */
export function reading(meaning: Meaning, more: Omit<Expression, "start" | "end" | "meaning"> = {}): PatternReading {
  return { meaning, ...more };
}
