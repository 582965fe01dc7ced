// An incident with everything that its views show.

import { eventTypes } from "../core/catalogue/event-types/list.ts";
import type { HypothesisMatrix } from "../core/incidents/hypotheses/matrix.ts";
import { houseRules } from "../core/incidents/reconcile/list.ts";
import { type Reconciliation, reconcile } from "../core/incidents/reconcile/reconcile.ts";
import type { HouseRule } from "../core/incidents/reconcile/rule.ts";
import type { Decisions } from "../core/incidents/review/fold.ts";
import { ratingsAbout } from "../core/incidents/review/ratings.ts";
import { subjectOf } from "../core/incidents/review/subject.ts";
import type { Review } from "../core/model/review.ts";
import {
  type DossierInput,
  originatorsOf,
  type ShownHypotheses,
  type ShownReconciliation,
} from "../core/views/incident-input.ts";
import { placePhrase } from "../core/views/phrases.ts";
import { timePhrase } from "../core/views/time-phrase.ts";
import type { StoredIncident } from "../store/casebook-store.ts";
import type { Casebook } from "./casebook.ts";
import { decisionsOf } from "./decisions.ts";
import { gradesByOriginator } from "./grades.ts";
import { weigh } from "./hypotheses.ts";
import { type ShownIncident, showIncident } from "./incidents.ts";

/**
 * What the matrix in the terminal and the dossier are made from.
 *
 * @throws HearsayError "no-such-incident"
 */
export function dossierOf(casebook: Pick<Casebook, "store">, id: string): DossierInput {
  const shown = showIncident(casebook, id);
  const { incident, claims, documents, lineage, related, uncounted, versions } = shown;
  const decisions = decisionsOf(casebook);
  return {
    incident,
    claims,
    documents,
    uncounted,
    versions,
    ratings: ratingsAbout(claims, documents, decisions),
    lineage,
    originators: originatorsOf(incident),
    reconciliations: reconciliationsOf(shown, decisions).map(shownReconciliation),
    hypotheses: weigh(shown, decisions).questions.map(shownHypotheses),
    reviews: casebook.store.reviews().filter((review) => isAbout(review, shown)),
    related: related.map(({ relation, other }) => ({ relation, other: incidentPhrase(other) })),
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

/**
 * An incident in a line.
 *
 * @example "air strike · 17 September 2016 · Jabal Tharda"
 */
export function incidentPhrase({ type, time, place }: Pick<StoredIncident, "type" | "time" | "place">): string {
  const what = eventTypes.find(({ id }) => id === type)?.label ?? type.replaceAll("-", " ");
  return [
    what,
    ...(time === undefined ? [] : [timePhrase(time)]),
    ...(place === undefined ? [] : [placePhrase(place)]),
  ].join(" · ");
}

/** Whether a review is about the incident, its events, claims, documents or voices. */
function isAbout({ subject }: Review, { incident, claims, documents }: ShownIncident): boolean {
  const about = subjectOf(subject);
  switch (about?.kind) {
    case "incident":
      return about.incident === incident.id;
    case "event":
      return incident.events.some((one) => one.document === about.event.document && one.event === about.event.event);
    case "claim":
      return claims.some(({ ref }) => ref.document === about.claim.document && ref.claim === about.claim.claim);
    case "document":
      return documents.some(({ id }) => id === about.document);
    case "voice":
      return claims.some(({ voices }) => voices.some(({ name }) => name === about.voice));
    case undefined:
      return false;
  }
}
