// Decisions of people: each is added to the chain with who and why, and nothing that was there is changed. What a decision
// touches is worked out again at once.

import { compareRefs, refKey } from "../core/incidents/profile/shape.ts";
import { draftFaults, inverseOf } from "../core/incidents/review/actions.ts";
import { appendReview } from "../core/incidents/review/chain.ts";
import type { ReviewDraft } from "../core/incidents/review/draft.ts";
import { takenBackBy } from "../core/incidents/review/fold.ts";
import type { LinkState, ValueState } from "../core/incidents/review/shapes.ts";
import { eventSubject, subjectOf } from "../core/incidents/review/subject.ts";
import type { Claim, ClaimValue } from "../core/model/claim.ts";
import { HearsayError } from "../core/model/errors.ts";
import type { EventRef } from "../core/model/incident.ts";
import type { Credibility, Reliability, Review } from "../core/model/review.ts";
import type { Casebook } from "./casebook.ts";
import { decisionsOf } from "./decisions.ts";
import { sha256 } from "./digest.ts";
import { readingOf } from "./documents.ts";
import { incidentNamed } from "./incidents.ts";
import { link } from "./linking.ts";
import { subjectNamed } from "./subject-named.ts";

/** Who decides, and why: both stand in the chain for good. */
export interface Decider {
  readonly by: string;
  readonly why: string;
}

/** Checked against the words: it stands as it was read. `subject`: see `subjectNamed`. */
export function accept(casebook: Casebook, subject: string, who: Decider): Review {
  return verdict(casebook, "accept", subject, who);
}

/** Misread: it leaves the comparison, and is shown as rejected. */
export function reject(casebook: Casebook, subject: string, who: Decider): Review {
  return verdict(casebook, "reject", subject, who);
}

function verdict(casebook: Casebook, action: "accept" | "reject", words: string, who: Decider): Review {
  const subject = subjectNamed(casebook, words);
  const { accepted, rejected } = decisionsOf(casebook);
  const was = [accepted, rejected].map((list) => list.some((one) => one.subject === subject));
  return decide(casebook, {
    ...who,
    action,
    subject,
    before: { verdict: was[0] === true ? "accepted" : was[1] === true ? "rejected" : "undecided" },
    after: { verdict: action === "accept" ? "accepted" : "rejected" },
  });
}

/**
 * A claim as it was read; see `subjectNamed` for what it may be called.
 *
 * @throws HearsayError "no-such-item" where it is something else
 */
export function claimNamed(casebook: Casebook, words: string): Claim {
  const about = subjectOf(subjectNamed(casebook, words));
  const found =
    about?.kind === "claim"
      ? readingOf(casebook, about.claim.document).claims.find(({ id }) => id === about.claim.claim)
      : undefined;
  if (found === undefined) {
    throw new HearsayError("no-such-item", { thing: words, detail: "only a claim can be corrected" });
  }
  return found;
}

/** The words say another value of the claim's slot than was read. */
export function correct(casebook: Casebook, claim: string, value: ClaimValue, who: Decider): Review {
  const subject = subjectNamed(casebook, claim);
  const read = claimNamed(casebook, claim);
  const earlier = decisionsOf(casebook).corrections.find((one) => one.subject === subject);
  const before: ValueState = earlier === undefined ? read : earlier;
  return decide(casebook, {
    ...who,
    action: "correct",
    subject,
    before: { slot: before.slot, value: before.value },
    after: { slot: read.slot, value },
  });
}

/** These incidents are one, whatever the scores say. The id of the one with most events stays, of as many the older one's. */
export function merge(casebook: Casebook, incidents: readonly [string, string, ...string[]], who: Decider): Review {
  const named = incidents.map((id) => incidentNamed(casebook, id));
  const known = casebook.store.incidentsOf(
    named.flatMap(({ events: [event] }) => (event === undefined ? [] : [event])),
  );
  const ages = new Map(known.map(({ incident, number }) => [incident, number]));
  const ageOf = ({ id }: { readonly id: string }): number => ages.get(id) ?? 0;
  const [first] = [...named].sort((a, b) => b.events.length - a.events.length || ageOf(a) - ageOf(b));
  const events = named.flatMap((one) => one.events.map(refOf)).sort(compareRefs);
  if (new Set(named.map(({ id }) => id)).size < 2) {
    throw new HearsayError("bad-usage", { detail: "Name two different incidents to be merged." });
  }
  return decideLinks(
    casebook,
    "merge",
    `incident/${first?.id ?? ""}`,
    tied(events).map((pair) => ({ pair, now: "together" })),
    who,
  );
}

/** These events of an incident are another incident: they leave it, together. */
export function split(casebook: Casebook, incident: string, events: readonly string[], who: Decider): Review {
  const { id, events: all } = incidentNamed(casebook, incident);
  const leaving = new Set(events.map((words) => subjectNamed(casebook, words)));
  const out = all.filter((event) => leaving.has(eventSubject(event))).map(refOf);
  const rest = all.filter((event) => !leaving.has(eventSubject(event))).map(refOf);
  if (out.length !== leaving.size || rest.length === 0) {
    throw new HearsayError("bad-usage", { detail: `Name events of ${id}, and not all of them.` });
  }
  return decideLinks(
    casebook,
    "split",
    `incident/${id}`,
    [
      ...out.flatMap((one) => rest.map((other) => ({ pair: [one, other] as const, now: "apart" as const }))),
      ...tied(out).map((pair) => ({ pair, now: "together" as const })),
    ],
    who,
  );
}

type Pair = readonly [EventRef, EventRef];

/** Of more events than this not every pair is written down, but each with so many that follow it. */
const mostTied = 40;

/** Pairs that hold events together: each with each, so that whichever of them goes, the others stay one. */
function tied(events: readonly EventRef[]): readonly Pair[] {
  return events.flatMap((one, index) =>
    events.slice(index + 1, index + 1 + mostTied).map((other) => [one, other] as const),
  );
}

function decideLinks(
  casebook: Casebook,
  action: "merge" | "split",
  subject: string,
  links: readonly { readonly pair: Pair; readonly now: "together" | "apart" }[],
  who: Decider,
): Review {
  // Each of thousands of pairs is asked for, among as many of each merge before.
  const decided = new Map(decisionsOf(casebook).pairs.map((one) => [pairKey(one.a, one.b), one.decided]));
  const was = (a: EventRef, b: EventRef) => decided.get(pairKey(a, b)) ?? ("undecided" as const);
  const before: LinkState = { links: links.map(({ pair: [a, b] }) => ({ a, b, decided: was(a, b) })) };
  const after: LinkState = { links: links.map(({ pair: [a, b], now }) => ({ a, b, decided: now })) };
  return decide(casebook, { ...who, action, subject, before, after });
}

/** One text for two events, whichever stands first. */
function pairKey(a: EventRef, b: EventRef): string {
  return [a, b].sort(compareRefs).map(refKey).join("\n");
}

function refOf({ document, event }: EventRef): EventRef {
  return { document, event };
}

/** Reliability A–F of a document or a voice, or credibility 1–6 of a claim: two axes, never one score. */
export function rate(casebook: Casebook, words: string, grade: Reliability | Credibility, who: Decider): Review {
  const subject = subjectNamed(casebook, words);
  const isClaim = subjectOf(subject)?.kind === "claim";
  if (isClaim === (typeof grade === "string") && subjectOf(subject)?.kind !== "incident") {
    const detail = `${isClaim ? "A claim is rated 1 to 6" : "A document or a voice is rated A to F"}, not “${grade}”.`;
    throw new HearsayError("bad-usage", { detail });
  }
  const { reliability, credibility } = decisionsOf(casebook);
  const old = [...reliability, ...credibility].find((one) => one.subject === subject)?.grade;
  const state = (one: Reliability | Credibility) =>
    typeof one === "string" ? { reliability: one } : { credibility: one };
  return decide(casebook, {
    ...who,
    action: "rate",
    subject,
    ...(old === undefined ? {} : { before: state(old) }),
    after: state(grade),
  });
}

/** Words beside it; they change nothing. */
export function note(casebook: Casebook, words: string, text: string, who: Decider): Review {
  return decide(casebook, { ...who, action: "note", subject: subjectNamed(casebook, words), after: { text } });
}

/**
 * Takes a review back by adding its inverse.
 *
 * @throws HearsayError "no-such-decision" where there is none of that number; "bad-usage" where another review has taken it back: a
 * second inverse would keep it out of force when the first is undone
 */
export function undo(casebook: Casebook, number: number, who: Decider): Review {
  const { store } = casebook;
  // Looked up and added in one: of two people who take back the same, the second is told.
  return store.transaction(() => {
    const reviews = store.reviews();
    const review = reviews.find((one) => one.number === number);
    if (review === undefined) {
      throw new HearsayError("no-such-decision", { thing: String(number), detail: "the log has no such number" });
    }
    const by = takenBackBy(reviews).get(number);
    if (by !== undefined) {
      const detail = `Decision ${number} is out of force already: ${by} took it back. To put it in force again, undo ${by}.`;
      throw new HearsayError("bad-usage", { detail });
    }
    const { at: _, ...draft } = inverseOf(review, { ...who, at: "" });
    return decide(casebook, draft);
  });
}

/**
 * Adds a decision to the chain, and works out what it touches.
 *
 * @throws HearsayError "bad-usage" where it is none
 */
export function decide(casebook: Casebook, draft: Omit<ReviewDraft, "at">): Review {
  const { store } = casebook;
  const at = casebook.now().replace(/\.\d+(?=Z|[+-])/, "");
  const [fault] = draftFaults({ ...draft, at });
  if (fault !== undefined)
    throw new HearsayError("bad-usage", { detail: `This cannot be decided: ${fault.replace(/^subject: /, "")}.` });
  // Both or neither: a decision that was not worked out would stand in the log and show nowhere.
  return store.transaction(() => {
    const review = store.appendReview((last) => appendReview(last, { ...draft, at }, sha256));
    link(casebook, touchedBy(review));
    return review;
  });
}

/** Events whose incidents a review changes: both sides of the pairs that it decides. */
function touchedBy({ before, after }: Review): readonly EventRef[] {
  return [before, after].flatMap((state) => {
    const links = (state as Partial<LinkState> | undefined)?.links ?? []; // checked when it was appended
    return links.flatMap(({ a, b }) => [a, b]);
  });
}
