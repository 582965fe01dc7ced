// The types that weighing hands around: what is known of the document, and a candidate with its odds.

import type { GazetteerEntry } from "../../gazetteer.ts";
import type { Candidate } from "./candidates.ts";
import type { FeatureName } from "./weights.ts";

/** What is known of the document beside its place names. */
export interface PlaceContext {
  /** How often each country (ISO code) is pointed at outside of the names marked as places. */
  readonly countries: ReadonlyMap<string, number>;
  readonly publisherCountry?: string;
  readonly dateline?: GazetteerEntry;
}

/** A candidate with what speaks for it. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly features: Readonly<Record<FeatureName, number>>;
  /** Sum of features times weights. */
  readonly weight: number;
  /** Probability among the candidates of the name, 0..1. */
  readonly score: number;
}
