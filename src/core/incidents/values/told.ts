// The claims of an incident made ready for all that ask of them: comparison, accounts, house rules and explanations begin with it.

import type { Slot } from "../../model/claim.ts";
import type { CaseClaim } from "../case-claim.ts";
import { inOrder, type OriginatorsOf, type Origins, originsOf } from "./originators.ts";
import { bySlot, type SlotClaim } from "./slot-claims.ts";

export interface Told {
  /** By document and id, whatever the order in which they came. */
  readonly claims: readonly CaseClaim[];
  /** Who stands behind each. */
  readonly origins: Origins;
  /** What they say of each slot. */
  readonly lists: ReadonlyMap<Slot, readonly SlotClaim[]>;
}

/** One list of claims is asked about a dozen times, and never changes: worked out once while it is around. */
const known = new WeakMap<OriginatorsOf, WeakMap<readonly CaseClaim[], Told>>();

/** Makes claims ready; asked again of the same list, the same answer. */
export function toldBy(given: readonly CaseClaim[], originatorsOf: OriginatorsOf): Told {
  const answers = known.get(originatorsOf) ?? new WeakMap<readonly CaseClaim[], Told>();
  known.set(originatorsOf, answers);
  const before = answers.get(given);
  if (before !== undefined) return before;
  const claims = inOrder(given);
  const told = { claims, origins: originsOf(claims, originatorsOf), lists: bySlot(claims) };
  answers.set(given, told);
  return told;
}
