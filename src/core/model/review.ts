// A person's recorded decision. Append-only, each linked to the one before by its hash; the machine's output is never
// overwritten: decisions are folded over it.

export type ReviewAction = "accept" | "reject" | "correct" | "add" | "merge" | "split" | "rate" | "note";

export interface Review {
  /** Place in the chain, from 1. */
  readonly number: number;
  readonly id: string;
  /** ISO 8601 with zone, to the second. */
  readonly at: string;
  readonly by: string;
  readonly why: string;
  readonly action: ReviewAction;
  /** What it is about: "incident/i-4f…", "event/DOC/e-1…", "claim/DOC/c-9…", "document/DOC", "voice/NAME". */
  readonly subject: string;
  /** JSON; what stood before and what stands now. The inverse of a review swaps the two. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** The number of the review that this one takes back. */
  readonly undoes?: number;
  /** Hash of the review before it; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256, hexadecimal, of this review's canonical JSON without `hash`. */
  readonly hash: string;
}

/** Source reliability A–F: STANAG 2511's first axis, set by people. F: cannot be judged. */
export type Reliability = "A" | "B" | "C" | "D" | "E" | "F";
/** Information credibility 1–6: its second axis. 6: cannot be judged. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;
