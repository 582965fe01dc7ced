// The second axis of the Admiralty code, as far as it can be proposed: 1, confirmed by other sources, where two certain and
// independent originators hold a value; 6, cannot be judged, elsewhere. 2 to 5 are judgements of people, and so is the first axis.

import type { Originator, SlotValue } from "../../model/incident.ts";
import type { Credibility } from "../../model/review.ts";

export interface ProposedCredibility {
  readonly credibility: Extract<Credibility, 1 | 6>;
  /** For a person. */
  readonly why: string;
}

/**
 * Proposes the credibility of a value.
 *
 * @param originators those of the value's slot
 * @example proposeCredibility(value, slot.originators) → { credibility: 1, why: "Orsk ministry and Velm Monitor hold it, …" }
 */
export function proposeCredibility(value: SlotValue, originators: readonly Originator[]): ProposedCredibility {
  const holding = originators.filter(({ key }) => value.originators.includes(key));
  const certain = holding.filter((one) => one.certain);
  const denying = originators.filter(({ key }) => value.deniedBy.includes(key));
  if (denying.length > 0)
    return { credibility: 6, why: `${voices(denying)} ${denying.length > 1 ? "say" : "says"} that it is not so` };
  const [first, second] = certain;
  if (first !== undefined && second !== undefined)
    return { credibility: 1, why: `${certain.length} independent originators hold it: ${voices(certain)}` };
  const doubt = holding.length > certain.length ? "; others may be one with another" : "";
  return {
    credibility: 6,
    why: `${first === undefined ? "no certain originator holds it" : `${first.voice} alone holds it`}${doubt}`,
  };
}

function voices(originators: readonly Originator[]): string {
  return originators.map(({ voice }) => voice).join(", ");
}
