// What a house rule is: a way of the field to make figures of what voices say, that prints each step. It never says which voice
// is right, and makes no figure where nobody gives one: unknown is not 0.

import type { ClaimRef } from "../../model/incident.ts";
import type { Credibility, Reliability } from "../../model/review.ts";
import type { CaseClaim } from "../case-claim.ts";
import type { OriginatorsOf } from "../values/originators.ts";

export interface ReconcileInput {
  readonly claims: readonly CaseClaim[];
  readonly originatorsOf: OriginatorsOf;
  /** Claims that a reviewer rejected. */
  readonly rejected?: readonly ClaimRef[];
  /** UCDP: the two sides, each by the id of its party or by its name; without them deaths of combatants have no side. */
  readonly sides?: { readonly a: string; readonly b: string };
  /** ACLED: "several" is 10 in wider fighting, 3 elsewhere. */
  readonly widerFighting?: boolean;
  /** ACLED: over how many days a toll is spread; by default as many as the claims tell: see `daysTold`. */
  readonly days?: number;
  /** What people said of sources, by the originator's key. Printed beside it, never counted with. */
  readonly ratings?: ReadonlyMap<string, readonly GivenGrade[]>;
}

/** A grade of the Admiralty code that a person gave: a letter on the axis of sources, a number on that of claims. */
export interface GivenGrade {
  /** What was rated, as it stands behind the originator's name: "" for the voice itself, "in “Ministry on Velm”", "on “62 soldiers”". */
  readonly of: string;
  readonly grade: Reliability | Credibility;
}

export interface Figure {
  /** "killed, lowest"; the name of the column where the house has one: "deaths_civilians". */
  readonly name: string;
  /** Absent where nobody gives a number that the rule can use. */
  readonly value?: number;
  /** No upper bound is said: "at least 83". */
  readonly open?: true;
}

/** A judgement in the house's own words, with "not assessed" where the claims do not carry one. */
export interface Assessment {
  readonly name: string;
  readonly value: string;
}

export interface Step {
  /** A sentence for a person. */
  readonly text: string;
  readonly used: readonly ClaimRef[];
  readonly setAside: readonly SetAside[];
}

export interface SetAside {
  readonly claims: readonly ClaimRef[];
  readonly why: string;
}

export interface Outcome {
  readonly figures: readonly Figure[];
  readonly assessments: readonly Assessment[];
  readonly steps: readonly Step[];
}

export interface HouseRule {
  /** Kebab-case, stable. */
  readonly id: string;
  /** As it is headed: "UCDP: best, low, high". */
  readonly name: string;
  /** Where the rule is written down. */
  readonly source: string;
  readonly apply: (input: ReconcileInput) => Outcome;
}

/** A step that only says something. */
export function note(text: string): Step {
  return { text, used: [], setAside: [] };
}
