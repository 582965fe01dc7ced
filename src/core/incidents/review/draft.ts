// A decision on its way into the chain.

import type { Review } from "../../model/review.ts";

/** A review before it has its place in the chain. The clock and the name of the person come from outside. */
export type ReviewDraft = Omit<Review, "number" | "id" | "previous" | "hash">;
