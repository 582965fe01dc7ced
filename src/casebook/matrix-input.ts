// An incident with what the matrix in the terminal shows. What house rules and explanations make of it stands in dossier.ts: who looks at the
// matrix need not wait for it.

import { eventTypes } from "../core/catalogue/event-types/list.ts";
import type { Decisions } from "../core/incidents/review/fold.ts";
import { ratingsAbout } from "../core/incidents/review/ratings.ts";
import { subjectOf } from "../core/incidents/review/subject.ts";
import type { Review } from "../core/model/review.ts";
import { type MatrixInput, originatorsOf } from "../core/views/incident-input.ts";
import { placePhrase } from "../core/views/phrases.ts";
import { timePhrase } from "../core/views/time-phrase.ts";
import type { StoredIncident } from "../store/incident-store.ts";
import type { Casebook } from "./casebook.ts";
import { decisionsOf } from "./decisions.ts";
import { type ShownIncident, showIncident } from "./incidents.ts";

/**
 * What the matrix is made from.
 *
 * @throws HearsayError "no-such-incident"
 */
export function matrixInputOf(casebook: Pick<Casebook, "store">, id: string): MatrixInput {
  return matrixInput(casebook, showIncident(casebook, id), decisionsOf(casebook));
}

/** The same of an incident that is worked out already. */
export function matrixInput(
  { store }: Pick<Casebook, "store">,
  shown: ShownIncident,
  decisions: Decisions,
): MatrixInput {
  const { incident, claims, documents, lineage, related, uncounted, versions } = shown;
  return {
    incident,
    claims,
    documents,
    uncounted,
    versions,
    ratings: ratingsAbout(claims, documents, decisions),
    lineage,
    originators: originatorsOf(incident),
    reviews: store.reviews().filter((review) => isAbout(review, shown)),
    related: related.map(({ relation, other }) => ({ relation, other: incidentPhrase(other) })),
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
