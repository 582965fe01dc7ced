// What a review says, in a few words: the grade, the note, what was read and what it is now.

import type { EventType } from "../catalogue/event-types/event-type.ts";
import { questions } from "../incidents/hypotheses/list.ts";
import { draftFaults } from "../incidents/review/actions.ts";
import type { DecidedClaim } from "../incidents/review/apply.ts";
import type {
  BearingState,
  HypothesisState,
  LinkState,
  NoteState,
  RatingState,
  ValueState,
  VerdictState,
} from "../incidents/review/shapes.ts";
import { claimSubject } from "../incidents/review/subject.ts";
import type { Review } from "../model/review.ts";
import { counted } from "./heading.ts";
import { caseValuePhrase } from "./incident-phrases.ts";
import { slotPhrases, valuePhrase } from "./phrases.ts";

export interface ShownReview {
  readonly review: Review;
  /** "takes back 3 (rate)" for a review that takes another back; else its action. */
  readonly action: string;
  /** "killed 15 → at least 15", "reliability B", the words of a note; empty where the action says it all. */
  readonly content: string;
}

/** Reviews in words. `claims` tell what the ids in corrections of names stand for. */
export function shownReviews(
  reviews: readonly Review[],
  claims: readonly DecidedClaim[],
  types: readonly EventType[],
): readonly ShownReview[] {
  const bySubject = new Map(claims.map((claim) => [claimSubject(claim.ref), claim]));
  return reviews.map((review) => ({
    review,
    action: review.undoes === undefined ? review.action : `takes back ${review.undoes} (${review.action})`,
    content: contentOf(review, bySubject.get(review.subject), types),
  }));
}

/** How a claim bears on an explanation, before its name. */
export const bearingPhrases = {
  consistent: "consistent with",
  inconsistent: "inconsistent with",
  neutral: "neutral to",
} as const;

/** A question as it is headed. */
function asked(question: string): string {
  return questions.find(({ id }) => id === question)?.asks ?? question;
}

/** `draftFaults` has checked the sides, which is why they may be taken for what they say here; a faulty review says nothing. */
function contentOf(review: Review, claim: DecidedClaim | undefined, types: readonly EventType[]): string {
  if (review.undoes !== undefined || draftFaults(review).length > 0) return "";
  switch (review.action) {
    case "accept":
    case "reject": {
      const before = review.before as VerdictState | undefined;
      return before === undefined || before.verdict === "undecided" ? "" : `${before.verdict} before`;
    }
    case "correct": {
      const [before, after] = [review.before as ValueState, review.after as ValueState];
      const shown = ({ value }: ValueState): string =>
        claim === undefined
          ? valuePhrase(value, { mention: () => undefined, event: () => undefined })
          : caseValuePhrase(claim, types, value);
      const slot = before.slot === after.slot ? "" : `${slotPhrases[after.slot]} `;
      return `${slotPhrases[before.slot]} ${shown(before)} → ${slot}${shown(after)}`;
    }
    case "add": {
      const added = review.after as HypothesisState | BearingState;
      const { text, question } = added.hypothesis;
      if ("bears" in added) return `${bearingPhrases[added.bears]} “${text}”`;
      return question === undefined ? text : `${text} (${asked(question)})`;
    }
    case "merge":
    case "split":
      return `${counted((review.after as LinkState).links.length, "pair")} of events`;
    case "rate": {
      const rated = review.after as RatingState;
      return "reliability" in rated ? `reliability ${rated.reliability}` : `credibility ${rated.credibility}`;
    }
    case "note":
      return (review.after as NoteState).text;
    default: {
      const never: never = review.action;
      return never;
    }
  }
}
