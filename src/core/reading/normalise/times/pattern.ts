// One way of writing a time, and what it means. The lists of them stand in the files named `*-patterns.ts`.

import type { Expression } from "./expression.ts";

/** Where a match stands: what comes before and after it decides doubtful words ("May", "the 17th"). */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly matched: string;
  /** A neural span covers the match: doubtful words may be trusted. */
  readonly seen: boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export interface TimePattern {
  readonly id: string;
  readonly expression: RegExp;
  /** The meaning, or undefined where the words are no time after all. */
  read(groups: Groups, around: Surroundings): Omit<Expression, "start" | "end"> | undefined;
}

/** Builds a pattern; the source may use named groups and is matched without regard to case. */
export function timePattern(id: string, source: string, read: TimePattern["read"]): TimePattern {
  return { id, expression: new RegExp(source, "giu"), read };
}
