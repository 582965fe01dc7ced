// What rows and cells ask while a matrix is laid out, worked out once for all of them.

import type { EventType } from "../../catalogue/event-types/event-type.ts";
import type { DecidedClaim } from "../../incidents/review/apply.ts";
import type { GivenRating } from "../../incidents/review/ratings.ts";
import type { MarksIn } from "./marks.ts";

/** Claims by their key, and what is known of them and of the documents they stand in. */
export interface Laying {
  readonly claims: ReadonlyMap<string, DecidedClaim>;
  readonly marks: MarksIn;
  /** Keys of claims that are not compared. */
  readonly doubted: ReadonlySet<string>;
  /** Ids of documents of which a newer version is there. */
  readonly superseded: ReadonlySet<string>;
  readonly ratings: readonly GivenRating[];
  /** Keys of claims that reports say in their own words and have from another. */
  readonly retold: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly types: readonly EventType[];
}
