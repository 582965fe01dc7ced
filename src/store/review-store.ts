// The part of a casebook's store that keeps what people decided.

import type { Review } from "../core/model/review.ts";

/** Decisions: only ever added to. */
export interface ReviewStore {
  /** All reviews, first to last. */
  reviews(): readonly Review[];
  /**
   * Adds one review to the end. `next` is given the last one, and nobody else can add one meanwhile.
   *
   * @throws Error where it does not follow: a number, a `previous` or an id that does not fit.
   */
  appendReview(next: (last: Review | undefined) => Review): Review;
}
