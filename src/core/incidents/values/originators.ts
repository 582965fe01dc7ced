// Who stands behind a claim, by the key that lineage gives: claims with one key count once, in however many documents.

import type { ClaimRef, Originator } from "../../model/incident.ts";
import { compareText } from "../../model/text-order.ts";
import type { CaseClaim } from "../case-claim.ts";

/** What lineage says of claims: who stands at the beginning of each. Keys do not depend on which claims are asked about. */
export type OriginatorsOf = (claims: readonly CaseClaim[]) => readonly Originator[];

/** Originators by claim, for many look-ups. */
export interface Origins {
  /** Empty for a claim that lineage does not know. */
  of(ref: ClaimRef): readonly Originator[];
  /** By key. */
  named(key: string): Originator | undefined;
}

/** Asks lineage once about all claims. */
export function originsOf(claims: readonly CaseClaim[], originatorsOf: OriginatorsOf): Origins {
  const byClaim = new Map<string, Originator[]>();
  const byKey = new Map<string, Originator>();
  for (const originator of originatorsOf(claims)) {
    byKey.set(originator.key, originator);
    for (const ref of originator.claims) {
      const list = byClaim.get(refKey(ref));
      if (list === undefined) byClaim.set(refKey(ref), [originator]);
      else list.push(originator);
    }
  }
  return { of: (ref) => byClaim.get(refKey(ref)) ?? [], named: (key) => byKey.get(key) };
}

/** A claim's name in a casebook as one string. */
export function refKey({ document, claim }: ClaimRef): string {
  return `${document} ${claim}`;
}

/** Each claim once, by document and id: the order in which lists of claims are printed. */
export function sortedRefs(refs: readonly ClaimRef[]): readonly ClaimRef[] {
  const known = new Map(refs.map(({ document, claim }) => [refKey({ document, claim }), { document, claim }]));
  return [...known].sort(([a], [b]) => compareText(a, b)).map(([, ref]) => ref);
}

/** Claims by document and id, so that nothing that is built from them depends on the order in which they came. */
export function inOrder(claims: readonly CaseClaim[]): readonly CaseClaim[] {
  return claims
    .map((claim) => ({ claim, key: refKey(claim.ref) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ claim }) => claim);
}
