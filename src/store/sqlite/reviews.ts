// Decisions, one after the other. The tables themselves refuse to change or to remove one.

import type { Review } from "../../core/model/review.ts";
import type { ReviewStore } from "../review-store.ts";
import { orNull, type Sql } from "./sql.ts";

/** The methods of a store that keep reviews. */
export function reviewsIn(sql: Sql): ReviewStore {
  return {
    reviews: () => sql(`${selectReviews} ORDER BY number`).all().map(reviewOf),
    appendReview: (next) =>
      sql.transaction(() => {
        const last: ReviewRow | undefined = sql(`${selectReviews} ORDER BY number DESC LIMIT 1`).get();
        const review = next(last === undefined ? undefined : reviewOf(last));
        sql(`INSERT INTO review (number, id, at, by, why, action, subject, before, after, undoes, previous, hash)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
          review.number,
          review.id,
          review.at,
          review.by,
          review.why,
          review.action,
          review.subject,
          json(review.before),
          json(review.after),
          orNull(review.undoes),
          review.previous,
          review.hash,
        );
        return review;
      }),
  };
}

/** Absent is NULL; the JSON `null` is text. */
function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

const selectReviews =
  "SELECT number, id, at, by, why, action, subject, before, after, undoes, previous, hash FROM review";

interface ReviewRow {
  readonly number: number;
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly why: string;
  readonly action: Review["action"];
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly undoes: number | null;
  readonly previous: string;
  readonly hash: string;
}

function reviewOf({ before, after, undoes, ...row }: ReviewRow): Review {
  return {
    number: row.number,
    id: row.id,
    at: row.at,
    by: row.by,
    why: row.why,
    action: row.action,
    subject: row.subject,
    ...(before === null ? {} : { before: JSON.parse(before) }),
    ...(after === null ? {} : { after: JSON.parse(after) }),
    ...(undoes === null ? {} : { undoes }),
    previous: row.previous,
    hash: row.hash,
  };
}
