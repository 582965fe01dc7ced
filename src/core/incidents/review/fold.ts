// What all reviews together decide. A pure function of the reviews alone: it never looks at what the machine found, so that a new
// reading or a new comparison cannot change a decision.
//
// A review that is taken back is as if it had never been: it is left out, and so is the one that takes it back. The road not taken:
// setting the subject to what stood `before` the review; that would undo later decisions on the same subject as well.

import type { LinkDecisions } from "../../model/casebook.ts";
import type { ClaimRef, EventRef } from "../../model/incident.ts";
import type { Credibility, Reliability, Review } from "../../model/review.ts";
import { draftFaults } from "./actions.ts";
import type {
  BearingState,
  HypothesisState,
  LinkState,
  NoteState,
  RatingState,
  ValueState,
  VerdictState,
} from "./shapes.ts";
import { eventSubject, type Subject, subjectOf } from "./subject.ts";

/** Who decided something, when and why. */
export interface Decided {
  /** Number of the review. */
  readonly review: number;
  readonly subject: string;
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

export interface DecidedPair extends Decided {
  readonly a: EventRef;
  readonly b: EventRef;
  readonly decided: "together" | "apart";
}

export interface Correction extends Decided, ValueState {
  readonly claim: ClaimRef;
  /** What the claim said when it was corrected. */
  readonly before: ValueState;
}

/** What people decided. Every list is in the order of its reviews; of two on one subject the later is there alone. */
export interface Decisions {
  readonly links: LinkDecisions;
  /** The same pairs, each with who and why. */
  readonly pairs: readonly DecidedPair[];
  /** Subjects: incidents, events, claims. */
  readonly accepted: readonly Decided[];
  /** Subjects: events and claims. */
  readonly rejected: readonly Decided[];
  readonly corrections: readonly Correction[];
  /** Subjects: voices and documents. */
  readonly reliability: readonly (Decided & { readonly grade: Reliability })[];
  /** Subjects: claims. */
  readonly credibility: readonly (Decided & { readonly grade: Credibility })[];
  /** All of them: a later note does not replace an earlier one. */
  readonly notes: readonly (Decided & NoteState)[];
  /** Of one id in one incident, the later. */
  readonly hypotheses: readonly (Decided & HypothesisState & { readonly incident: string })[];
  /** How people say that claims bear on explanations; of one claim and one explanation, the later. Subjects: claims. */
  readonly bearings: readonly (Decided & BearingState & { readonly claim: ClaimRef })[];
  /** Reviews that this version cannot make sense of, such as those of a later one: kept, shown, without effect. */
  readonly notUnderstood: readonly { readonly review: number; readonly why: string }[];
}

/** Folds reviews, in the order of their numbers, into what they decide. */
export function foldReviews(reviews: readonly Review[]): Decisions {
  const ordered = [...reviews].sort((a, b) => a.number - b.number);
  const { undone, odd } = takenBack(ordered);
  const folding = new Folding();
  const notUnderstood = [...odd];
  for (const review of ordered) {
    if (review.undoes !== undefined || undone.has(review.number)) continue;
    const faults = draftFaults(review);
    const subject = subjectOf(review.subject);
    if (faults.length > 0 || subject === undefined) {
      notUnderstood.push({ review: review.number, why: faults.join("; ") });
    } else folding.take(review, subject);
  }
  return folding.decisions(notUnderstood.sort((a, b) => a.review - b.review));
}

/** Reviews that are not in force because another one took them back, each with the number of that. */
export function takenBackBy(reviews: readonly Review[]): ReadonlyMap<number, number> {
  const ordered = [...reviews].sort((a, b) => a.number - b.number);
  const { undone } = takenBack(ordered);
  const takers = ordered.filter(({ number, undoes }) => undoes !== undefined && !undone.has(number));
  return new Map(takers.flatMap(({ number, undoes = 0 }) => (undone.has(undoes) ? [[undoes, number] as const] : [])));
}

interface TakenBack {
  readonly undone: ReadonlySet<number>;
  readonly odd: readonly { readonly review: number; readonly why: string }[];
}

/** From the last to the first: a review is in force unless one after it, itself in force, takes it back. */
function takenBack(ordered: readonly Review[]): TakenBack {
  const byNumber = new Map(ordered.map((review) => [review.number, review]));
  const undone = new Set<number>();
  const odd: { review: number; why: string }[] = [];
  for (const review of [...ordered].reverse()) {
    const { number, undoes } = review;
    if (undoes === undefined || undone.has(number)) continue;
    const other = byNumber.get(undoes);
    if (other === undefined || undoes >= number) {
      odd.push({ review: number, why: `it takes back review ${undoes}, which is not before it` });
    } else if (other.action !== review.action || other.subject !== review.subject) {
      odd.push({ review: number, why: `it takes back review ${undoes}, which is about something else` });
    } else undone.add(undoes);
  }
  return { undone, odd };
}

/** The fold in the making. The keys are words that people gave, hence maps. */
class Folding {
  private readonly pairs = new Map<string, DecidedPair>();
  private readonly verdicts = new Map<string, Decided & VerdictState>();
  private readonly corrections = new Map<string, Correction>();
  private readonly ratings = new Map<string, Decided & RatingState>();
  private readonly notes: (Decided & NoteState)[] = [];
  private readonly hypotheses = new Map<string, Decided & HypothesisState & { readonly incident: string }>();
  private readonly bearings = new Map<string, Decided & BearingState & { readonly claim: ClaimRef }>();

  /** `review` has no faults: `draftFaults` has checked its sides, which is why they may be taken for what they say here. */
  take(review: Review, subject: Subject): void {
    const { number, by, at, why, action, after } = review;
    const who: Decided = { review: number, subject: review.subject, by, at, why };
    switch (action) {
      case "accept":
      case "reject":
        replace(this.verdicts, review.subject, { ...who, ...(after as VerdictState) });
        return;
      case "correct":
        if (subject.kind !== "claim") return;
        replace(this.corrections, review.subject, {
          ...who,
          ...(after as ValueState),
          claim: subject.claim,
          before: review.before as ValueState,
        });
        return;
      case "add": {
        if (subject.kind === "claim") {
          const bearing = after as BearingState;
          const key = JSON.stringify([review.subject, bearing.hypothesis.id]);
          replace(this.bearings, key, { ...who, ...bearing, claim: subject.claim });
          return;
        }
        if (subject.kind !== "incident") return;
        const added = after as HypothesisState;
        const key = JSON.stringify([subject.incident, added.hypothesis.id]);
        replace(this.hypotheses, key, { ...who, ...added, incident: subject.incident });
        return;
      }
      case "merge":
      case "split":
        for (const { a, b, decided } of (after as LinkState).links) {
          if (decided === "undecided") continue;
          const [low, high] = inOrder(a, b);
          const key = `${eventSubject(low)} ${eventSubject(high)}`;
          replace(this.pairs, key, { ...who, a: low, b: high, decided });
        }
        return;
      case "rate":
        replace(this.ratings, review.subject, { ...who, ...(after as RatingState) });
        return;
      case "note":
        this.notes.push({ ...who, ...(after as NoteState) });
        return;
      default: {
        const never: never = action;
        throw new Error(`no such action: ${String(never)}`);
      }
    }
  }

  decisions(notUnderstood: Decisions["notUnderstood"]): Decisions {
    const pairs = [...this.pairs.values()];
    const verdicts = [...this.verdicts.values()];
    const ratings = [...this.ratings.values()];
    const linked = (decided: DecidedPair["decided"]): LinkDecisions["together"] =>
      pairs.filter((pair) => pair.decided === decided).map(({ a, b }) => [a, b]);
    return {
      links: { together: linked("together"), apart: linked("apart") },
      pairs,
      accepted: verdicts.flatMap(({ verdict, ...who }) => (verdict === "accepted" ? [who] : [])),
      rejected: verdicts.flatMap(({ verdict, ...who }) => (verdict === "rejected" ? [who] : [])),
      corrections: [...this.corrections.values()],
      reliability: ratings.flatMap((rated) => {
        if (!("reliability" in rated)) return [];
        const { reliability: grade, ...who } = rated;
        return [{ ...who, grade }];
      }),
      credibility: ratings.flatMap((rated) => {
        if (!("credibility" in rated)) return [];
        const { credibility: grade, ...who } = rated;
        return [{ ...who, grade }];
      }),
      notes: this.notes,
      hypotheses: [...this.hypotheses.values()],
      bearings: [...this.bearings.values()],
      notUnderstood,
    };
  }
}

/** Takes the place of an earlier decision, at the end: a map keeps the place of the first. */
function replace<T>(decided: Map<string, T>, key: string, value: T): void {
  decided.delete(key);
  decided.set(key, value);
}

/** A pair is the same whichever event is named first. */
function inOrder(a: EventRef, b: EventRef): readonly [EventRef, EventRef] {
  const [left, right] = [eventSubject(a), eventSubject(b)];
  return left <= right ? [a, b] : [b, a];
}
