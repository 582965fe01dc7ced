// What people can decide, as one table: the subjects of each action, and what stands before and after it. To add an action: a
// row here, its word in `ReviewAction`, and what the fold makes of it.

import type { Review, ReviewAction } from "../../model/review.ts";
import type { ReviewDraft } from "./draft.ts";
import {
  bearingCheck,
  type Check,
  correctedCheck,
  credibilityCheck,
  hypothesisCheck,
  linkCheck,
  noteCheck,
  reliabilityCheck,
  valueCheck,
  verdictCheck,
} from "./shapes.ts";
import { type Subject, subjectOf } from "./subject.ts";

export interface ActionRow {
  /** For help and documentation. */
  readonly meaning: string;
  readonly subjects: readonly Subject["kind"][];
  /** What stood before. `optional`: may be left out where nothing stood there. */
  readonly before: (subject: Subject) => Check;
  /** What stands now; always there. */
  readonly after: (subject: Subject) => Check;
  readonly needsBefore: boolean;
}

const anyVerdict = verdictCheck("accepted", "rejected", "undecided");
const rating = (subject: Subject): Check => (subject.kind === "claim" ? credibilityCheck : reliabilityCheck);

const added = (subject: Subject): Check => (subject.kind === "claim" ? bearingCheck : hypothesisCheck);

/** Every action that there is. */
export const reviewActions: Readonly<Record<ReviewAction, ActionRow>> = {
  accept: {
    meaning: "checked against the words: it stands as the machine read it",
    subjects: ["incident", "event", "claim"],
    before: () => anyVerdict,
    after: () => verdictCheck("accepted"),
    needsBefore: false,
  },
  reject: {
    meaning: "misread: it leaves the comparison and is shown as rejected",
    subjects: ["event", "claim"],
    before: () => anyVerdict,
    after: () => verdictCheck("rejected"),
    needsBefore: false,
  },
  correct: {
    meaning: "the words say another value than was read; the old one is kept",
    subjects: ["claim"],
    before: () => valueCheck,
    after: () => correctedCheck,
    needsBefore: true,
  },
  add: {
    meaning: "an explanation of the incident to be weighed against the claims; of a claim, how it bears on one",
    subjects: ["incident", "claim"],
    before: added,
    after: added,
    needsBefore: false,
  },
  merge: {
    meaning: "these events are one incident, whatever their score",
    subjects: ["incident", "event"],
    before: () => linkCheck("together", "apart", "undecided"),
    after: () => linkCheck("together"),
    needsBefore: false,
  },
  split: {
    meaning: "these events are not one incident, whatever their score; those that leave stay together",
    subjects: ["incident", "event"],
    before: () => linkCheck("together", "apart", "undecided"),
    after: () => linkCheck("apart", "together"),
    needsBefore: false,
  },
  rate: {
    meaning: "reliability A to F of a voice or document, or credibility 1 to 6 of a claim",
    subjects: ["voice", "document", "claim"],
    before: rating,
    after: rating,
    needsBefore: false,
  },
  note: {
    meaning: "words beside it; they change nothing",
    subjects: ["incident", "event", "claim", "document", "voice"],
    before: () => noteCheck,
    after: () => noteCheck,
    needsBefore: false,
  },
};

/**
 * What is wrong with a draft, in words; empty if it can be appended.
 *
 * @example draftFaults({ …, action: "rate", subject: "document/ab12", after: { reliability: "G" } }) →
 * ["after: the reliability of a source must be one of A, B, C, D, E, F"]
 */
export function draftFaults(draft: ReviewDraft): readonly string[] {
  const faults: string[] = [];
  if (!isInstant(draft.at)) faults.push(`at: “${draft.at}” is not a time with its zone, such as 2031-05-04T10:00:00Z`);
  if (draft.by.trim() === "") faults.push("by: the name of the person is missing");
  if (draft.why.trim() === "") faults.push("why: the reason is missing");
  const row = Object.hasOwn(reviewActions, draft.action) ? reviewActions[draft.action] : undefined;
  if (row === undefined) return [...faults, `action: there is no “${draft.action}”`];
  const subject = subjectOf(draft.subject);
  if (subject === undefined) {
    return [...faults, `subject: “${draft.subject}” is not kind/id, such as claim/DOCUMENT/CLAIM or voice/NAME`];
  }
  if (!row.subjects.includes(subject.kind)) {
    return [...faults, `subject: ${draft.action} is for ${listed(row.subjects)}, not for ${listed([subject.kind])}`];
  }
  return [...faults, ...stateFaults(draft, row, subject)];
}

/** Of a review that takes another back the two sides are swapped, and swapped again where that one took back a third. */
function stateFaults(draft: ReviewDraft, row: ActionRow, subject: Subject): readonly string[] {
  const { undoes } = draft;
  if (undoes !== undefined && !(Number.isSafeInteger(undoes) && undoes > 0)) {
    return ["undoes: not the number of a review"];
  }
  const plain = sidesFaults(row, subject, ["before", draft.before], ["after", draft.after]);
  if (undoes === undefined || plain.length === 0) return plain;
  return sidesFaults(row, subject, ["after", draft.after], ["before", draft.before]);
}

type Side = readonly [name: string, value: unknown];

function sidesFaults(row: ActionRow, subject: Subject, before: Side, after: Side): readonly string[] {
  const faults: string[] = [];
  if (before[1] !== undefined || row.needsBefore) {
    const fault = row.before(subject)(before[1]);
    if (fault !== undefined) faults.push(`${before[0]}: ${fault}`);
  }
  const fault = row.after(subject)(after[1]);
  if (fault !== undefined) faults.push(`${after[0]}: ${fault}`);
  return faults;
}

/**
 * The review that takes another back: before and after swapped. Appended, it puts everything as if the other had not been; taken
 * back itself, the other is in force again.
 */
export function inverseOf(review: Review, who: Pick<Review, "at" | "by" | "why">): ReviewDraft {
  const { action, subject, before, after, number } = review;
  return {
    ...who,
    action,
    subject,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
    undoes: number,
  };
}

const instant =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

function isInstant(text: string): boolean {
  return instant.test(text);
}

/** @example listed(["voice", "document", "claim"]) → "a voice, a document or a claim" */
function listed(kinds: readonly string[]): string {
  const named = kinds.map((kind) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`));
  const last = named[named.length - 1] ?? "";
  return named.length < 2 ? last : `${named.slice(0, -1).join(", ")} or ${last}`;
}
