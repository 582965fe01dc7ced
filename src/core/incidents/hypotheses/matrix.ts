// Competing explanations of an incident against the claims that bear on them, as in Heuer's analysis of competing hypotheses: a
// hypothesis is weakened by what speaks against it, not strengthened by what fits. No probability, and no score of truth.

import type { ClaimRef } from "../../model/incident.ts";

/** How a word bears on a hypothesis. */
export type CellKind = "consistent" | "inconsistent" | "neutral";

export interface Cell {
  /** Id of the hypothesis. */
  readonly hypothesis: string;
  readonly cell: CellKind;
  /** For a person. */
  readonly why: string;
  /** The person who says so; absent for what Hearsay reads off the words. */
  readonly by?: string;
}

/** What one originator says that bears on the hypotheses: a row of the matrix. */
export interface Bearing {
  /** Key of the originator. */
  readonly key: string;
  readonly voice: string;
  /** False where the originator may be one with another. */
  readonly certain: boolean;
  /** "names Kaldian army"; "denies that it happened". */
  readonly says: string;
  readonly claims: readonly ClaimRef[];
  /** One for each hypothesis, in their order. */
  readonly cells: readonly Cell[];
  /** Diagnosticity: how many pairs of hypotheses it tells apart, being against one and not against the other. */
  readonly separates: number;
}

export interface RankedHypothesis {
  readonly id: string;
  readonly name: string;
  /** Who put it forward, and why; absent for what the claims tell of. */
  readonly added?: { readonly by: string; readonly why: string };
  /** 1 for the fewest originators against it; equal numbers share a rank. */
  readonly rank: number;
  /** Originators, not documents, with a word against it. */
  readonly inconsistent: number;
  readonly consistent: number;
  /** Of those against it, how many may be one with another. */
  readonly uncertain: number;
}

/** What changes if one originator is taken away. */
export interface Sensitivity {
  readonly without: string;
  readonly voice: string;
  /** Ids of the hypotheses that then stand first. */
  readonly first: readonly string[];
  readonly changes: boolean;
  readonly why: string;
}

export interface HypothesisMatrix {
  /** "who", "intent", "occurrence", or what a person asks. */
  readonly question: string;
  /** As it is headed: "Who did it?" */
  readonly asks: string;
  /** Fewest inconsistencies first. */
  readonly hypotheses: readonly RankedHypothesis[];
  /** The most diagnostic first. */
  readonly bearings: readonly Bearing[];
  /** One for each originator that bears on it, those whose going changes who stands first at the head. */
  readonly sensitivity: readonly Sensitivity[];
}

/** A hypothesis that a person adds. */
export interface AddedHypothesis {
  /** A question of Hearsay's ("who", "intent", "occurrence"), or a new one. */
  readonly question: string;
  readonly name: string;
  readonly by: string;
  readonly why: string;
}

/** How a person says that a claim bears on a hypothesis, Hearsay's or a person's. It goes before what Hearsay reads off the words. */
export interface JudgedBearing {
  readonly question: string;
  readonly name: string;
  readonly claim: ClaimRef;
  readonly cell: CellKind;
  readonly by: string;
  readonly why: string;
}

/** What people add to the weighing; a claim that they do not judge is neutral to what they add. */
export interface FromPeople {
  readonly added: readonly AddedHypothesis[];
  readonly judged: readonly JudgedBearing[];
}
