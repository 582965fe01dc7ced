// Decisions that are about something that is not there any more: a claim that a newer reader no longer reads, a document that was
// taken out. They stay in the log and have no effect; whoever made them should hear of it.

import { eventSubject, subjectOf } from "../core/incidents/review/subject.ts";
import type { Casebook } from "./casebook.ts";
import { decisionsOf } from "./decisions.ts";

/** A decision in force, and what it is about that is not there. */
export interface DanglingDecision {
  /** Number of the review. */
  readonly review: number;
  /** As reviews name subjects: "claim/3f9a…/c-12ab". Of a merge or a split, the event. */
  readonly subject: string;
}

/**
 * Decisions in force whose subject is gone, by review. One that was taken back is not in force.
 *
 * @example after `hearsay reread` found a claim no more: `[{ review: 3, subject: "claim/3f9a…/c-12ab" }]`
 */
export function danglingDecisions(casebook: Pick<Casebook, "store">): readonly DanglingDecision[] {
  const { pairs, ...others } = decisionsOf(casebook);
  const { accepted, rejected, corrections, reliability, credibility, notes, hypotheses, bearings } = others;
  const about = [
    ...[accepted, rejected, corrections, reliability, credibility, notes, hypotheses, bearings].flat(),
    ...pairs.flatMap(({ review, a, b }) => [a, b].map((event) => ({ review, subject: eventSubject(event) }))),
  ].map(({ review, subject }) => ({ review, subject }));
  const isThere = presenceIn(casebook);
  const gone = about.filter(({ subject }) => !isThere(subject));
  return [...new Map(gone.map((one) => [`${one.review} ${one.subject}`, one])).values()].sort(
    (a, b) => a.review - b.review || (a.subject < b.subject ? -1 : 1),
  );
}

/** Whether subjects are there; each document is looked at once. */
function presenceIn({ store }: Pick<Casebook, "store">): (subject: string) => boolean {
  const items = new Map<string, ReadonlySet<string>>();
  const itemsOf = (document: string): ReadonlySet<string> => {
    const known = items.get(document);
    if (known !== undefined) return known;
    const found = new Set(store.quotes(document).map(({ table, id }) => `${table} ${id}`));
    items.set(document, found);
    return found;
  };
  return (subject) => {
    const about = subjectOf(subject);
    switch (about?.kind) {
      case "incident":
        return store.incident(about.incident) !== undefined;
      case "event":
        return itemsOf(about.event.document).has(`event ${about.event.event}`);
      case "claim":
        return itemsOf(about.claim.document).has(`claim ${about.claim.claim}`);
      case "document":
        return store.has(about.document);
      case "voice":
        return store.hasVoice(about.voice);
      // Words of a later version: what they are about cannot be looked for.
      case undefined:
        return true;
    }
  };
}
