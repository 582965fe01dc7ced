// One incident from the readings that tell of it. Read this first: each step is a folder beside this file.

import type { CaseDocument, Lineage } from "../model/casebook.ts";
import type { Incident, Originator } from "../model/incident.ts";
import { accountsOf } from "./accounts.ts";
import { type CaseClaim, claimsOf } from "./case-claim.ts";
import { compareSlots } from "./compare/compare-slots.ts";
import { alignWords } from "./lineage/align.ts";
import { type AlignedPair, lineageOf } from "./lineage/lineage.ts";
import { originatorsOf } from "./lineage/originators.ts";
import { leastShared, sharedPrints, sketchOf } from "./lineage/shingles.ts";
import { wordsOf } from "./lineage/words.ts";
import { applyDecisions, comparedClaims, type DecidedClaim } from "./review/apply.ts";
import type { Decisions } from "./review/fold.ts";

/** An incident as linking leaves it: which events, and what heads them. */
export type LinkedIncident = Omit<Incident, "accounts" | "slots">;

/** An incident with everything that was worked out about it. */
export interface WorkedIncident {
  readonly incident: Incident;
  /** All claims of its events, the rejected ones too. */
  readonly claims: readonly DecidedClaim[];
  /** Those that were compared. */
  readonly compared: readonly DecidedClaim[];
  readonly lineage: Lineage;
  /** Who stands behind some claims of this incident. */
  originatorsOf(claims: readonly CaseClaim[]): readonly Originator[];
}

/**
 * Works out an incident.
 *
 * @param documents those that its events are in; others are passed over
 */
export function workOut(
  linked: LinkedIncident,
  documents: readonly CaseDocument[],
  decisions: Decisions,
): WorkedIncident {
  const told = documents.filter(({ id }) => linked.events.some(({ document }) => document === id));
  const claims = applyDecisions(claimsOfIncident(linked, told), decisions);
  const compared = comparedClaims(claims);
  const lineage = lineageOf(told, alignmentsOf(told), compared);
  const originators = (some: readonly CaseClaim[]): readonly Originator[] => originatorsOf(some, lineage);
  return {
    incident: {
      ...linked,
      accounts: accountsOf(compared, originators),
      slots: compareSlots(compared, originators),
    },
    claims,
    compared,
    lineage,
    originatorsOf: originators,
  };
}

function claimsOfIncident({ events }: LinkedIncident, documents: readonly CaseDocument[]): readonly CaseClaim[] {
  return documents.flatMap(({ id, reading }) =>
    claimsOf(reading, new Set(events.flatMap(({ document, event }) => (document === id ? [event] : [])))),
  );
}

/** The passages that documents share, of those whose fingerprints say that they share any. */
function alignmentsOf(documents: readonly CaseDocument[]): readonly AlignedPair[] {
  const sketched = documents.map(({ id, reading }) => {
    const { text } = reading.document;
    return { id, words: wordsOf(text), sketch: sketchOf(text) };
  });
  return sketched.flatMap((a, index) =>
    sketched.slice(index + 1).flatMap((b): readonly AlignedPair[] => {
      const least = leastShared(a.sketch.prints.length, b.sketch.prints.length);
      if (sharedPrints(a.sketch, b.sketch) < least) return [];
      return [{ a: a.id, b: b.id, alignment: alignWords(a.words, b.words) }];
    }),
  );
}
