// An incident's figures by one house rule, with each step of the way.

import { refKey } from "../values/originators.ts";
import { gradesPhrase } from "./grades.ts";
import type { HouseRule, Outcome, ReconcileInput } from "./rule.ts";
import { note, type Step } from "./rule.ts";

export interface Reconciliation extends Outcome {
  /** Id of the house rule. */
  readonly rule: string;
}

/**
 * Applies a house rule of `list.ts`.
 *
 * @example reconcile(ucdp, { claims, originatorsOf }).figures → [{ name: "best", value: 62 }, …]
 */
export function reconcile(rule: HouseRule, input: ReconcileInput): Reconciliation {
  const { figures, assessments, steps } = rule.apply(input);
  return { rule: rule.id, figures, assessments, steps: [...steps, ...ratingSteps(input)] };
}

/** What people said of the sources stands beside the figures and changes none. */
function ratingSteps({ claims, originatorsOf, ratings }: ReconcileInput): readonly Step[] {
  if (ratings === undefined || ratings.size === 0) return [];
  const known = new Set(claims.map(({ ref }) => refKey(ref)));
  const heard = originatorsOf(claims).filter(({ claims: refs }) => refs.some((ref) => known.has(refKey(ref))));
  const rated = gradesPhrase(heard, ratings);
  return rated === "" ? [] : [note(`Rated by people, and not counted with: ${rated}.`)];
}
