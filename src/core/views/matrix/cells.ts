// A cell of a matrix: all values that one voice gives of one slot, what it said first first, each with its claims and how firmly.

import type { DecidedClaim } from "../../incidents/review/apply.ts";
import type { Account, AccountVersion, ClaimRef, SlotComparison } from "../../model/incident.ts";
import { numbersOf } from "../incident-documents.ts";
import { claimKey } from "../incident-input.ts";
import { caseValuePhrase, claimFirmness } from "../incident-phrases.ts";
import { leaningOf } from "../phrases.ts";
import type { MatrixEntry } from "./claim-matrix.ts";
import type { Laying } from "./laying.ts";

/** What a voice says of a slot; empty where it is silent. Claims of one value and one firmness are one entry. */
export function cellOf(account: Account, comparison: SlotComparison, laying: Laying): readonly MatrixEntry[] {
  const { slot } = comparison;
  const entries = new Map<string, { claims: DecidedClaim[]; change: AccountVersion["change"]; value: string }>();
  for (const { shown: value, claims, change } of valuesIn(account, comparison)) {
    for (const ref of ownLast(claims, laying)) {
      const claim = laying.claims.get(claimKey(ref));
      if (claim === undefined) continue;
      const key = JSON.stringify([value, claimFirmness(claim), claim.claim.stance, laying.retold.has(claimKey(ref))]);
      const entry = entries.get(key);
      if (entry === undefined) entries.set(key, { claims: [claim], change, value });
      else entry.claims.push(claim);
    }
  }
  return [...entries.values()].flatMap(({ claims, change, value }) => {
    const [first] = claims;
    return first === undefined ? [] : [entryOf(first, claims, { value, change, slot }, laying)];
  });
}

/** What a voice's account tells of a slot; then what only the comparison does: the day that stands beside its "it happened". */
function valuesIn(
  { versions }: Account,
  { slot, values }: SlotComparison,
): readonly Pick<AccountVersion, "shown" | "claims" | "change">[] {
  const told = versions.filter((version) => version.slot === slot);
  const here = new Set(told.flatMap(({ claims }) => claims.map(claimKey)));
  const own = new Set(versions.flatMap(({ claims }) => claims.map(claimKey)));
  const beside = values.flatMap(({ shown, claims }) => {
    const refs = claims.filter((ref) => own.has(claimKey(ref)) && !here.has(claimKey(ref)));
    return refs.length === 0 ? [] : [{ shown, claims: refs, change: "first" as const }];
  });
  return [...told, ...beside];
}

/** What reports say in their own words behind what they have it from. */
function ownLast(refs: readonly ClaimRef[], { retold }: Laying): readonly ClaimRef[] {
  const isOwn = (ref: ClaimRef): boolean => retold.has(claimKey(ref));
  return [...refs.filter((ref) => !isOwn(ref)), ...refs.filter(isOwn)];
}

function entryOf(
  first: DecidedClaim,
  claims: readonly DecidedClaim[],
  { value, change, slot }: Pick<AccountVersion, "change" | "slot"> & { readonly value: string },
  { marks, doubted, superseded, retold, numbers, types }: Laying,
): MatrixEntry {
  const corrected = claims.find(({ correction }) => correction !== undefined);
  return {
    value,
    leaning: leaningOf(first.claim.stance),
    ...firmnessOf(first),
    count: "min" in first.claim.value,
    documents: numbersOf(
      claims.map(({ ref }) => ref),
      numbers,
    ),
    claims: claims.map(({ ref }) => ref),
    marks: [...new Set(claims.flatMap(({ ref }) => marks(ref, slot)))],
    ...(claims.some(({ ref }) => doubted.has(claimKey(ref))) ? { uncompared: true as const } : {}),
    ...(claims.every(({ ref }) => superseded.has(ref.document)) ? { superseded: true as const } : {}),
    ...(retold.has(claimKey(first.ref)) ? { retold: true as const } : {}),
    rated: claims.flatMap(({ credibility }) =>
      credibility === undefined ? [] : [{ grade: String(credibility.grade), by: credibility.by, why: credibility.why }],
    ),
    ...(change === "first" || change === "same" ? {} : { change }),
    ...(corrected?.correction === undefined
      ? {}
      : {
          corrected: {
            was: caseValuePhrase(corrected, types, corrected.correction.machine),
            by: corrected.correction.by,
            why: corrected.correction.why,
          },
        }),
  };
}

/** "says (possible)": what is in brackets says it all. */
function firmnessOf(claim: DecidedClaim): Pick<MatrixEntry, "firmness"> {
  const words = claimFirmness(claim);
  if (words === "says" || words === "states") return {};
  return { firmness: /^(?:says|states) \((.+)\)$/.exec(words)?.[1] ?? words };
}
