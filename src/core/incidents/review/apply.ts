// Decisions laid over what the machine found: nothing is taken away, each claim says what people made of it.

import type { ClaimValue } from "../../model/claim.ts";
import type { Credibility } from "../../model/review.ts";
import type { CaseClaim } from "../case-claim.ts";
import type { Correction, Decided, Decisions } from "./fold.ts";
import { claimSubject, eventSubject } from "./subject.ts";

/**
 * A claim with what people decided about it; a claim that nobody looked at is one too. Where it is corrected, `claim.value` and
 * `claim.stance` are those of the person, and `correction.before` is what the words were read as.
 */
export interface DecidedClaim extends CaseClaim {
  readonly verdict?: Decided & { readonly is: "accepted" | "rejected" };
  readonly correction?: Correction & { readonly machine: ClaimValue };
  readonly credibility?: Decided & { readonly grade: Credibility };
}

/**
 * Lays decisions over claims; as many come out as go in, in the same order. A rejected event takes its claims with it, unless a
 * claim was accepted after that: of a claim's own verdict and its event's the later holds.
 */
export function applyDecisions(claims: readonly CaseClaim[], decisions: Decisions): readonly DecidedClaim[] {
  const accepted = bySubject(decisions.accepted);
  const rejected = bySubject(decisions.rejected);
  const corrections = bySubject(decisions.corrections);
  const credibility = bySubject(decisions.credibility);
  const verdictOf = (subject: string): DecidedClaim["verdict"] => {
    const no = rejected.get(subject);
    const yes = accepted.get(subject);
    if (no !== undefined) return { ...no, is: "rejected" };
    return yes === undefined ? undefined : { ...yes, is: "accepted" };
  };
  return claims.map((claim) => {
    const subject = claimSubject(claim.ref);
    const [own, its] = [verdictOf(subject), verdictOf(eventSubject(claim.eventRef))];
    const verdict = (own?.review ?? 0) > (its?.review ?? 0) ? own : its;
    const correction = corrections.get(subject);
    const rated = credibility.get(subject);
    return {
      ...(correction === undefined ? claim : corrected(claim, correction)),
      ...(verdict === undefined ? {} : { verdict }),
      ...(correction === undefined ? {} : { correction: { ...correction, machine: claim.claim.value } }),
      ...(rated === undefined ? {} : { credibility: rated }),
    };
  });
}

/** The claims that are compared: all but the rejected ones. */
export function comparedClaims(claims: readonly DecidedClaim[]): readonly DecidedClaim[] {
  return claims.filter(({ verdict }) => verdict?.is !== "rejected");
}

function corrected(claim: CaseClaim, { value, stance, slot }: Correction): CaseClaim {
  // The mention was resolved for the old value and says nothing of the new one, which never is a mention.
  const { mention: _, ...others } = claim;
  return {
    ...others,
    claim: { ...claim.claim, slot, value, ...(stance === undefined ? {} : { stance }) },
  };
}

function bySubject<T extends Decided>(decided: readonly T[]): ReadonlyMap<string, T> {
  return new Map(decided.map((one) => [one.subject, one]));
}

/**
 * Decisions about what is no longer there: a document that was removed, a claim that a newer reader does not find. They are kept,
 * and in force again when their subject is.
 *
 * @param exists whether a subject ("claim/DOC/c-9", "event/DOC/e-1", "incident/i-4f", "voice/NAME") is in the casebook.
 */
export function danglingDecisions(
  decisions: Decisions,
  exists: (subject: string) => boolean,
): readonly (Decided & { readonly missing: string })[] {
  const named = [
    ...decisions.accepted,
    ...decisions.rejected,
    ...decisions.corrections,
    ...decisions.reliability,
    ...decisions.credibility,
    ...decisions.notes,
    ...decisions.hypotheses,
    ...decisions.bearings,
  ].map((decided) => [decided, decided.subject] as const);
  const paired = decisions.pairs.flatMap((pair) =>
    [pair.a, pair.b].map((event) => [pair, eventSubject(event)] as const),
  );
  return [...named, ...paired]
    .filter(([, subject]) => !exists(subject))
    .map(([{ review, subject, by, at, why }, missing]) => ({ review, subject, by, at, why, missing }))
    .sort((a, b) => a.review - b.review || (a.missing < b.missing ? -1 : 1));
}
