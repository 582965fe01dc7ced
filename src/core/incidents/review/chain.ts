// Reviews as a chain: each carries the hash of the one before it, so that nothing in the middle can be altered, moved, put in
// or taken out without a break.
//
// What a chain cannot show: that its last reviews were cut off, or that somebody who can write the file made the whole chain
// anew. Both show as soon as the head's hash is written down elsewhere (in a notebook, a commit, a mail); `verifyChain` takes it.

import type { Review } from "../../model/review.ts";
import { draftFaults } from "./actions.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { ReviewDraft } from "./draft.ts";

/** SHA-256 of a text's UTF-8, as 64 lower-case hexadecimal digits. */
export type Digest = (text: string) => string;

/** A wrong link. `number` is the number that the review bears, or that is missing. */
export interface ChainFault {
  /**
   * `missing`: a number is left out. `order`: a number stands where a later or the same one has been. `altered`: the content is
   * not what was hashed. `unlinked`: it does not continue the review before it. `head`: the chain does not hold the head that was
   * written down.
   */
  readonly kind: "missing" | "order" | "altered" | "unlinked" | "head";
  readonly number: number;
  /** For a person: "review 3 was altered after it was written: its content does not give its hash". */
  readonly text: string;
}

/** What the first review names as the one before it. */
export const noReview: string = "0".repeat(64);

/**
 * Makes a draft the next review of a chain. The caller holds the store's lock between reading `previous` and writing the result:
 * two reviews of one number are a broken chain.
 *
 * @param previous the last review of the chain; undefined for the first.
 * @throws Error if the draft has faults: ask `draftFaults` first.
 * @example appendReview(undefined, { at: "2031-05-04T10:00:00Z", by: "M. Orsk", why: "read the order", action: "accept",
 *   subject: "claim/d1/c-1", after: { verdict: "accepted" } }, sha256).number → 1
 */
export function appendReview(previous: Review | undefined, draft: ReviewDraft, digest: Digest): Review {
  const faults = draftFaults(draft);
  if (faults.length > 0) throw new Error(`not a review: ${faults.join("; ")}`);
  const { at, by, why, action, subject, before, after, undoes } = draft;
  const content = {
    number: (previous?.number ?? 0) + 1,
    at,
    by,
    why,
    action,
    subject,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(undoes === undefined ? {} : { undoes }),
    previous: previous?.hash ?? noReview,
  };
  const named = { ...content, id: `r-${digest(canonicalJson(content)).slice(0, 12)}` };
  return { ...named, hash: hashOf(named, digest) };
}

/** The hash that a review must bear: that of all its fields but `hash`, whatever they are. */
function hashOf(review: Omit<Review, "hash">, digest: Digest): string {
  return digest(canonicalJson({ ...review, hash: undefined }));
}

/** The head of a chain, to be written down elsewhere: what shows later that nothing was cut off. */
export function headOf(reviews: readonly Review[]): { readonly number: number; readonly hash: string } {
  const last = reviews[reviews.length - 1];
  return { number: last?.number ?? 0, hash: last?.hash ?? noReview };
}

/**
 * Checks a chain from its first review to its last; no faults: every review is as it was written, and in its place. The first
 * fault is the first wrong link; later ones may follow from it.
 *
 * @param head as `headOf` gave it earlier. The chain may have grown since, but must still hold it.
 */
export function verifyChain(
  reviews: readonly Review[],
  digest: Digest,
  head?: { readonly number: number; readonly hash: string },
): readonly ChainFault[] {
  const faults: ChainFault[] = [];
  let number = 0;
  let hash = noReview;
  for (const review of reviews) {
    if (review.number > number + 1) faults.push(gap(number + 1, review.number - 1));
    else if (review.number !== number + 1) {
      faults.push({
        kind: "order",
        number: review.number,
        text: `review ${review.number} stands after review ${number}: reviews were moved or put in`,
      });
    }
    if (review.previous !== hash) {
      faults.push({
        kind: "unlinked",
        number: review.number,
        text:
          number === 0
            ? `review ${review.number} names a review before it, but is the first`
            : `review ${review.number} does not continue review ${number}`,
      });
    }
    if (hashed(review, digest) !== review.hash) {
      faults.push({
        kind: "altered",
        number: review.number,
        text: `review ${review.number} was altered after it was written: its content does not give its hash`,
      });
    }
    number = review.number;
    hash = review.hash;
  }
  return head === undefined ? faults : [...faults, ...headFaults(reviews, head)];
}

/** What JSON cannot say was never hashed. */
function hashed(review: Review, digest: Digest): string | undefined {
  try {
    return hashOf(review, digest);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function gap(from: number, to: number): ChainFault {
  const which = from === to ? `review ${from} is` : `reviews ${from} to ${to} are`;
  return { kind: "missing", number: from, text: `${which} missing` };
}

function headFaults(
  reviews: readonly Review[],
  head: { readonly number: number; readonly hash: string },
): readonly ChainFault[] {
  if (head.number === 0) return [];
  const found = reviews.find(({ number }) => number === head.number);
  if (found === undefined) {
    const last = reviews[reviews.length - 1]?.number ?? 0;
    return [
      {
        kind: "head",
        number: head.number,
        text: `review ${head.number} was written down as the head, but the chain ends with review ${last}: reviews were cut off`,
      },
    ];
  }
  if (found.hash === head.hash) return [];
  return [
    {
      kind: "head",
      number: head.number,
      text: `review ${head.number} has another hash than was written down: the chain was made anew`,
    },
  ];
}
