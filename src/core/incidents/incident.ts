// One incident from the readings that tell of it. Read this first: each step is a folder beside this file.

import type { CaseDocument, Lineage, ReportVersion, UncountedDocument } from "../model/casebook.ts";
import type { Incident, Originator } from "../model/incident.ts";
import { accountsOf } from "./accounts.ts";
import { type CaseClaim, claimsOf } from "./case-claim.ts";
import { compareSlots } from "./compare/compare-slots.ts";
import { alignIndexed, indexOf } from "./lineage/align.ts";
import { type AlignedPair, lineageOf } from "./lineage/lineage.ts";
import { originatorsBy } from "./lineage/originators.ts";
import { retoldIn } from "./lineage/retold.ts";
import { leastShared, sharedPrints, sketchOfWords } from "./lineage/shingles.ts";
import { currentLineage, withVersions } from "./lineage/versions.ts";
import { wordsOf } from "./lineage/words.ts";
import { applyDecisions, comparedClaims, type DecidedClaim } from "./review/apply.ts";
import type { Decisions } from "./review/fold.ts";
import { uncountedDocuments } from "./review/uncounted.ts";
import { sumsBehind } from "./sums.ts";

/** An incident as linking leaves it: which events, and what heads them. */
export type LinkedIncident = Omit<Incident, "accounts" | "slots">;

/** An incident with everything that was worked out about it. */
export interface WorkedIncident {
  readonly incident: Incident;
  /** All claims of its events, the rejected ones too. */
  readonly claims: readonly DecidedClaim[];
  /** Those that were compared: neither rejected nor of a version that a newer one stands in the place of. */
  readonly compared: readonly DecidedClaim[];
  /** Documents that are shown and not counted. */
  readonly uncounted: readonly UncountedDocument[];
  readonly lineage: Lineage;
  /** Who stands behind some claims of this incident. */
  originatorsOf(claims: readonly CaseClaim[]): readonly Originator[];
}

/**
 * Works out an incident.
 *
 * @param documents those that its events are in; others are passed over
 * @param versions which documents are versions of one report: the newer need not tell of the incident
 */
export function workOut(
  linked: LinkedIncident,
  documents: readonly CaseDocument[],
  decisions: Decisions,
  versions: readonly ReportVersion[] = [],
): WorkedIncident {
  const own = documents.filter(({ id }) => linked.events.some(({ document }) => document === id));
  const claims = applyDecisions(claimsOfIncident(linked, own), decisions);
  const superseded = new Set(versions.map(({ older }) => older));
  // What an older version says is not compared, but stays part of what its voices said.
  const standing = comparedClaims(claims);
  const current = standing.filter(({ ref }) => !superseded.has(ref.document));
  // One list where there is but one: what it tells is made ready once.
  const compared = current.length === standing.length ? standing : current;
  const lineage = withVersions(lineageOf(own, alignmentsOf(own), standing), versions);
  const originators = originatorsBy(lineage, retoldIn(standing));
  return {
    incident: {
      ...linked,
      accounts: accountsOf(standing, originators, versions),
      slots: compareSlots(compared, originators),
    },
    claims,
    compared,
    uncounted: uncountedDocuments(linked.events, claims, decisions, versions),
    lineage: currentLineage(lineage, superseded),
    originatorsOf: originators,
  };
}

function claimsOfIncident({ events }: LinkedIncident, documents: readonly CaseDocument[]): readonly CaseClaim[] {
  return documents.flatMap(({ id, reading }) => {
    const own = new Set(events.flatMap(({ document, event }) => (document === id ? [event] : [])));
    return claimsOf(reading, own, sumsBehind(reading, own));
  });
}

/** The passages that documents share, of those whose fingerprints say that they share any. */
function alignmentsOf(documents: readonly CaseDocument[]): readonly AlignedPair[] {
  const sketched = documents.map(({ id, reading }) => {
    const words = wordsOf(reading.document.text);
    return { id, words: indexOf(words), sketch: sketchOfWords(words) };
  });
  return sketched.flatMap((a, index) =>
    sketched.slice(index + 1).flatMap((b): readonly AlignedPair[] => {
      const least = leastShared(a.sketch.prints.length, b.sketch.prints.length);
      if (sharedPrints(a.sketch, b.sketch) < least) return [];
      return [{ a: a.id, b: b.id, alignment: alignIndexed(a.words, b.words) }];
    }),
  );
}
