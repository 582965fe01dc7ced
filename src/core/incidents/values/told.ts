// The claims of an incident made ready once for all that ask of them: comparison and accounts both begin with it.

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

/** Makes claims ready. */
export function toldBy(given: readonly CaseClaim[], originatorsOf: OriginatorsOf): Told {
  const claims = inOrder(given);
  return { claims, origins: originsOf(claims, originatorsOf), lists: bySlot(claims) };
}
