// An incident with everything that its views show.

import type { HypothesisMatrix } from "../core/incidents/hypotheses/matrix.ts";
import { houseRules } from "../core/incidents/reconcile/list.ts";
import { type Reconciliation, reconcile } from "../core/incidents/reconcile/reconcile.ts";
import type { HouseRule } from "../core/incidents/reconcile/rule.ts";
import type { Decisions } from "../core/incidents/review/fold.ts";
import { ratingsAbout } from "../core/incidents/review/ratings.ts";
import type { DossierInput, ShownHypotheses, ShownReconciliation } from "../core/views/incident-input.ts";
import type { Casebook } from "./casebook.ts";
import { decisionsOf } from "./decisions.ts";
import { gradesByOriginator } from "./grades.ts";
import { weigh } from "./hypotheses.ts";
import { type ShownIncident, showIncident } from "./incidents.ts";
import { matrixInput } from "./matrix-input.ts";

/**
 * What the dossier is made from: what the matrix shows, and what house rules and explanations make of it.
 *
 * @throws HearsayError "no-such-incident"
 */
export function dossierOf(casebook: Pick<Casebook, "store">, id: string): DossierInput {
  const shown = showIncident(casebook, id);
  const decisions = decisionsOf(casebook);
  return {
    ...matrixInput(casebook, shown, decisions),
    reconciliations: reconciliationsOf(shown, decisions).map(shownReconciliation),
    hypotheses: weigh(shown, decisions).questions.map(shownHypotheses),
  };
}

/** What each house rule makes of the numbers of an incident; what people said of its sources stands in the steps. */
export function reconciliationsOf(
  {
    compared,
    claims,
    documents,
    originatorsOf: originators,
  }: Pick<ShownIncident, "compared" | "claims" | "documents" | "originatorsOf">,
  decisions: Pick<Decisions, "reliability" | "credibility">,
): readonly (Reconciliation & Pick<HouseRule, "name" | "source">)[] {
  const given = ratingsAbout(compared, documents, decisions);
  const ratings = gradesByOriginator(originators(compared), compared, given);
  const rejected = claims.flatMap(({ ref, verdict }) => (verdict?.is === "rejected" ? [ref] : []));
  const input = { claims: compared, originatorsOf: originators, rejected, ratings };
  return houseRules.map((rule) => ({ ...reconcile(rule, input), name: rule.name, source: rule.source }));
}

function shownReconciliation(one: Reconciliation & Pick<HouseRule, "name" | "source">): ShownReconciliation {
  return {
    id: one.rule,
    figures: one.figures,
    assessments: one.assessments,
    rule: one.name,
    source: one.source,
    slot: "killed",
    result: resultPhrase(one),
    steps: one.steps.map(({ text, used, setAside }) => ({
      text: [text, ...setAside.map(({ why }) => `Set aside: ${why}.`)].join(" "),
      claims: [...used, ...setAside.flatMap((aside) => aside.claims)],
    })),
  };
}

/** @example "best: 62; low: 62; high: at least 83"; a figure that nobody gives is "–". */
export function resultPhrase({ figures, assessments }: Pick<Reconciliation, "figures" | "assessments">): string {
  const numbers = figures.map(({ name, value, open }) => {
    const shown = value === undefined ? "–" : `${open === true ? "at least " : ""}${value}`;
    return `${name}: ${shown}`;
  });
  return [...numbers, ...assessments.map(({ name, value }) => `${name}: ${value}`)].join("; ");
}

function shownHypotheses({ asks, hypotheses, bearings, sensitivity }: HypothesisMatrix): ShownHypotheses {
  return {
    asks,
    hypotheses: hypotheses.map(({ id, name, added, inconsistent }) => ({
      id,
      text: name,
      from: added === undefined ? "from the claims" : `put forward by ${added.by}: ${added.why}`,
      inconsistent,
    })),
    rows: bearings.map(({ voice, says, claims, cells }) => ({
      claims,
      text: `${voice} ${says}`,
      bearings: hypotheses.map(({ id }) => {
        const cell = cells.find(({ hypothesis }) => hypothesis === id);
        const by = cell?.by === undefined ? "" : `${cell.by}: `;
        return { is: cell?.cell ?? "neutral", why: `${by}${cell?.why ?? ""}` };
      }),
    })),
    sensitivity: sensitivity.filter(({ changes }) => changes).map(({ why }) => why),
  };
}
