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
import { claimSubject, eventSubject, subjectOf } from "../incidents/review/subject.ts";
import type { EventRef } from "../model/incident.ts";
import type { Review } from "../model/review.ts";
import { counted } from "./heading.ts";
import { caseValuePhrase, chainPhrase } from "./incident-phrases.ts";
import { slotPhrases, valuePhrase } from "./phrases.ts";

export interface ShownReview {
  readonly review: Review;
  /** What was done to what sort of thing: "corrected the claim"; "took back 3, which rejected the event". */
  readonly action: string;
  /** What it is about: "0ddf7817/c-9kj…", "i-8dk2…", "Velm Observatory". Ids of documents are cut, as in every list. */
  readonly subject: string;
  /** Of a claim, what it says and who says it: "killed 15, military inquiry"; absent where it is not there any more. */
  readonly claim?: string;
  /** "killed 15 → at least 15", "reliability B", the words of a note; empty where the action says it all. */
  readonly content: string;
}

/** What a claim says, in words. */
export interface ToldClaim {
  /** "killed". */
  readonly slot: string;
  /** As it was read. */
  readonly value: string;
  /** Who says it. */
  readonly voice: string;
}

/** What a claim says, by the subject of a review; undefined for one that is not there. */
export type ClaimTold = (subject: string) => ToldClaim | undefined;

/** What the claims of an incident say, for its reviews. */
export function toldBy(claims: readonly DecidedClaim[], types: readonly EventType[]): ClaimTold {
  const bySubject = new Map(claims.map((claim) => [claimSubject(claim.ref), claim]));
  return (subject) => {
    const claim = bySubject.get(subject);
    return claim === undefined
      ? undefined
      : {
          slot: slotPhrases[claim.claim.slot],
          value: caseValuePhrase(claim, types, claim.correction?.machine),
          voice: chainPhrase(claim),
        };
  };
}

/**
 * Reviews in words.
 *
 * @param all those that they may take back. Default: the same
 * @example shownReviews(reviews, () => undefined)[0]?.action → "rejected the claim"
 */
export function shownReviews(
  reviews: readonly Review[],
  told: ClaimTold,
  all: readonly Review[] = reviews,
): readonly ShownReview[] {
  const byNumber = new Map(all.map((review) => [review.number, review]));
  return reviews.map((review): ShownReview => {
    const claim = told(review.subject);
    return {
      review,
      action: actionOf(review, byNumber),
      subject: subjectPhrase(review.subject),
      ...(claim === undefined ? {} : { claim: claimPhrase(review, claim) }),
      content: contentOf(review, claim),
    };
  });
}

/** What a correction says of value and slot stands in its content. */
function claimPhrase({ action, undoes }: Review, { slot, value, voice }: ToldClaim): string {
  return action === "correct" && undoes === undefined ? voice : `${slot} ${value}, ${voice}`;
}

function actionOf(review: Review, byNumber: ReadonlyMap<number, Review>): string {
  if (review.undoes === undefined) return deedOf(review);
  const again = byNumber.get(review.undoes)?.undoes;
  return `took back ${review.undoes}, which ${again === undefined ? deedOf(review) : `took back ${again} about`}`;
}

const deeds = {
  accept: "accepted",
  reject: "rejected",
  correct: "corrected",
  add: "added to",
  merge: "merged into",
  split: "split",
  rate: "rated",
  note: "noted beside",
} as const satisfies Readonly<Record<Review["action"], string>>;

/** "judged the claim": an explanation is added to an incident, and judged by a claim. */
function deedOf({ action, subject }: Review): string {
  const sort = subjectOf(subject)?.kind;
  if (action === "add") return sort === "claim" ? "judged the claim" : "added an explanation to the incident";
  return sort === undefined ? deeds[action] : `${deeds[action]} the ${sort}`;
}

function subjectPhrase(subject: string): string {
  const about = subjectOf(subject);
  switch (about?.kind) {
    case "incident":
      return about.incident;
    case "event":
      return `${about.event.document.slice(0, 8)}/${about.event.event}`;
    case "claim":
      return `${about.claim.document.slice(0, 8)}/${about.claim.claim}`;
    case "document":
      return about.document.slice(0, 8);
    case "voice":
      return about.voice;
    case undefined:
      return subject;
  }
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
function contentOf(review: Review, claim: ToldClaim | undefined): string {
  if (review.undoes !== undefined || draftFaults(review).length > 0) return "";
  switch (review.action) {
    case "accept":
    case "reject": {
      const before = review.before as VerdictState | undefined;
      return before === undefined || before.verdict === "undecided" ? "" : `${before.verdict} before`;
    }
    case "correct": {
      const [before, after] = [review.before as ValueState, review.after as ValueState];
      // A name stands in its reading alone: the claim tells it.
      const shown = ({ value }: ValueState): string =>
        valuePhrase(value, { mention: () => claim?.value, event: () => claim?.value });
      const slot = before.slot === after.slot ? "" : `${slotPhrases[after.slot]} `;
      return `${slotPhrases[before.slot]} ${shown(before)} → ${slot}${shown(after)}`;
    }
    case "add": {
      const added = review.after as HypothesisState | BearingState;
      const { text, question } = added.hypothesis;
      if ("bears" in added) return `${bearingPhrases[added.bears]} the explanation “${text}”`;
      return question === undefined ? `“${text}”` : `“${text}”, to the question “${asked(question)}”`;
    }
    case "merge":
      return `${counted(eventsOf(review.after as LinkState, "together").size, "event")} are one incident`;
    case "split": {
      const { links } = review.after as LinkState;
      const apart = links.filter(({ decided }) => decided === "apart");
      const [left, stayed] = [apart.map(({ a }) => refKey(a)), apart.map(({ b }) => refKey(b))];
      const leaving = [...new Set(left)];
      return `${leaving.join(", ")} left it, ${counted(new Set(stayed).size, "event")} stayed`;
    }
    case "rate": {
      const rated = review.after as RatingState;
      return "reliability" in rated ? `reliability ${rated.reliability}` : `credibility ${rated.credibility}`;
    }
    case "note":
      return `“${(review.after as NoteState).text}”`;
    default: {
      const never: never = review.action;
      return never;
    }
  }
}

function eventsOf({ links }: LinkState, decided: LinkState["links"][number]["decided"]): ReadonlySet<string> {
  return new Set(links.filter((one) => one.decided === decided).flatMap(({ a, b }) => [refKey(a), refKey(b)]));
}

function refKey({ document, event }: EventRef): string {
  return subjectPhrase(eventSubject({ document, event }));
}
