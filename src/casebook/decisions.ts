// What people decided in a casebook, folded from its reviews.

import { type Decisions, foldReviews } from "../core/incidents/review/fold.ts";
import type { Casebook } from "./casebook.ts";

/** The decisions that are in force now. */
export function decisionsOf({ store }: Pick<Casebook, "store">): Decisions {
  return foldReviews(store.reviews());
}
