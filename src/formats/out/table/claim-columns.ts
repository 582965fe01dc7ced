// The columns of the table of claims: what each is called, what it means, and what stands in it.

import { eventTypes } from "../../../core/catalogue/event-types/list.ts";
import { documentSubject, voiceSubject } from "../../../core/incidents/review/ratings.ts";
import type { CasualtyEstimate } from "../../../core/model/casualties.ts";
import type { Place } from "../../../core/model/place.ts";
import type { Time } from "../../../core/model/time.ts";
import { claimKey } from "../../../core/views/incident-input.ts";
import { caseValuePhrase, retoldReason } from "../../../core/views/incident-phrases.ts";
import { authorPhrase } from "../../../core/views/names.ts";
import { stancePhrases } from "../../../core/views/phrases.ts";
import type { ClaimTableRow } from "./claim-row.ts";
import type { Cell, Column } from "./column.ts";
import { daysOfTime } from "./days-of-time.ts";

/** The columns of the table of claims. */
export const claimColumns: readonly Column<ClaimTableRow>[] = [
  {
    name: "claim",
    id: true,
    means: "DOCUMENT/CLAIM, as every decision takes it",
    cell: ({ claim: { ref } }) => `${ref.document}/${ref.claim}`,
  },
  { name: "incident", id: true, means: "id of the incident", cell: ({ incident }) => incident.id },
  { name: "incident_type", means: "its type in the event catalogue", cell: ({ incident }) => incident.type },
  {
    name: "event",
    id: true,
    means: "DOCUMENT/EVENT, as every decision takes it",
    cell: ({ claim: { eventRef } }) => `${eventRef.document}/${eventRef.event}`,
  },
  { name: "event_type", means: "id in the event catalogue", cell: ({ claim: { event } }) => event.type },
  {
    name: "event_label",
    means: "the same in words",
    cell: ({ claim: { event } }) => labels.get(event.type) ?? event.type,
  },
  {
    name: "event_words",
    means: "the words that tell of it",
    cell: ({ claim: { event, document } }) => document.text.slice(event.trigger.start, event.trigger.end),
  },
  {
    name: "reality",
    means: "happened, negated, hypothetical, future, background",
    cell: ({ claim: { event } }) => event.reality,
  },
  {
    name: "background",
    means: "yes: the document looks back to it",
    cell: ({ background }) => (background ? "yes" : "no"),
  },
  { name: "slot", means: "what the claim is of: killed, actor, place …", cell: ({ claim }) => claim.claim.slot },
  { name: "value", means: "in words", cell: ({ claim }) => caseValuePhrase(claim, eventTypes) },
  { name: "low", means: "of a number of people: the lowest that is meant", cell: (row) => number(row)?.min },
  {
    name: "high",
    means: "the highest; empty where no upper bound is said (then `open` is yes)",
    cell: (row) => number(row)?.max ?? undefined,
  },
  {
    name: "open",
    means: "of a number of people: yes where no upper bound is said",
    cell: (row) => yesNo(number(row)?.max === null, number(row)),
  },
  { name: "exactness", means: "exact, at-least, at-most, about, vague", cell: (row) => number(row)?.exactness },
  { name: "people", means: "who is counted, as written", cell: (row) => number(row)?.who || undefined },
  { name: "status", means: "civilian, combatant, mixed, unknown", cell: (row) => number(row)?.status },
  {
    name: "group",
    means: "women, children, men, medical, journalists, aid-workers",
    cell: (row) => number(row)?.group,
  },
  { name: "scope", means: "event, or cumulative: a running total", cell: (row) => number(row)?.scope },
  {
    name: "part",
    means: "yes: of people whom another claim counts",
    cell: (row) => yesNo(number(row)?.partOf !== undefined, number(row)),
  },
  {
    name: "casualties",
    means: "yes: dead, or dead and wounded",
    cell: (row) => yesNo(number(row)?.ambiguous === true, number(row)),
  },
  { name: "time", means: "EDTF; XXXX is an unknown year", cell: (row) => time(row)?.edtf },
  {
    name: "time_of_day",
    means: "17:05, 17:05Z, or MO, MI, AF, EV, NI, DT: morning, midday, afternoon, evening, night, daytime",
    cell: (row) => time(row)?.timeOfDay,
  },
  {
    name: "first_day",
    means: "first day that the time can mean; empty where the year is unknown or it is open",
    cell: (row) => daysOfTime(time(row)).first,
  },
  { name: "last_day", means: "last day that it can mean", cell: (row) => daysOfTime(time(row)).last },
  { name: "time_precision", means: "UCDP date_prec, 1 a day … 5 a year or more", cell: (row) => time(row)?.precision },
  { name: "place", means: "the name, as written", cell: (row) => place(row)?.name },
  {
    name: "gazetteer",
    id: true,
    means: "id of the place; empty where it is not known",
    cell: (row) => place(row)?.gazetteer,
  },
  { name: "latitude", means: "WGS 84 degrees, of the place that is named", cell: (row) => place(row)?.latitude },
  { name: "longitude", means: "WGS 84 degrees", cell: (row) => place(row)?.longitude },
  { name: "place_precision", means: "UCDP where_prec, 1 exact … 7 at sea", cell: (row) => place(row)?.precision },
  {
    name: "within",
    means: "units that contain it, the smallest first",
    cell: (row) => place(row)?.within.join(", ") || undefined,
  },
  {
    name: "actor_id",
    id: true,
    means: "id in the actor catalogue, of a value that is somebody known",
    cell: ({ claim: { mention } }) => mention?.actor,
  },
  {
    name: "stance",
    means: "FactBank's: CT+ certain, PR+ probable, PS+ possible; -: that it is not so; CTu, Uu: no position",
    cell: ({ claim }) => claim.claim.stance,
  },
  { name: "stance_words", means: "the same in words", cell: ({ claim }) => stancePhrases[claim.claim.stance] },
  {
    name: "act",
    means: "says, denies, accuses …; empty for what the author says in its own voice",
    cell: ({ claim: { statement } }) => statement?.act,
  },
  {
    name: "voice",
    means: "who speaks first",
    cell: ({
      claim: {
        voices: [first],
      },
    }) => (first.kind === "author" ? authorPhrase : first.name),
  },
  {
    name: "voice_kind",
    means: "author, person, organisation, government, armed-group, media, witness, anonymous",
    cell: ({
      claim: {
        voices: [first],
      },
    }) => first.kind,
  },
  {
    name: "party",
    means: "the side that it speaks for",
    cell: ({
      claim: {
        voices: [first],
      },
    }) => first.party,
  },
  { name: "chain", means: "who speaks first, then each that hands it on, the author last", cell: chain },
  {
    name: "originator",
    means: "who stands behind it; empty where it is not compared",
    cell: ({ originator }) => originator?.voice,
  },
  {
    name: "originator_key",
    id: true,
    means: "equal where the originator is one: count these, not documents",
    cell: ({ originator }) => originator?.key,
  },
  {
    name: "originator_certain",
    means: "no: may be one with another",
    cell: ({ originator }) => yesNo(originator?.certain === true, originator),
  },
  { name: "originator_why", means: "why it counts as one", cell: whyCounted },
  {
    name: "standing",
    means: "compared; shown only; rejected by people; superseded by a newer version",
    cell: standing,
  },
  {
    name: "standing_why",
    means: "why it is not compared",
    cell: ({ claim, uncounted, doubt }) =>
      claim.verdict?.is === "rejected" ? claim.verdict.why : (uncounted?.why ?? doubt),
  },
  { name: "checked_by", means: "who accepted or rejected it", cell: ({ claim: { verdict } }) => verdict?.by },
  {
    name: "read_as",
    means: "what was read, where a person corrected it",
    cell: ({ claim }) =>
      claim.correction === undefined ? undefined : caseValuePhrase(claim, eventTypes, claim.correction.machine),
  },
  { name: "corrected_by", means: "who corrected it", cell: ({ claim: { correction } }) => correction?.by },
  {
    name: "voice_reliability",
    means: "A to F, as people rated the voice",
    cell: ({
      claim: {
        voices: [first],
      },
      grades,
    }) => grades.get(voiceSubject(first.name))?.grade,
  },
  {
    name: "document_reliability",
    means: "A to F, as people rated the document",
    cell: ({ claim: { ref }, grades }) => grades.get(documentSubject(ref.document))?.grade,
  },
  {
    name: "credibility",
    means: "1 to 6, as people rated the claim",
    cell: ({ claim: { credibility } }) => credibility?.grade,
  },
  { name: "document", id: true, means: "id of the document", cell: ({ claim: { ref } }) => ref.document },
  { name: "title", means: "of the document", cell: ({ claim: { document } }) => document.title },
  { name: "publisher", means: "of the document", cell: ({ claim: { document } }) => document.publisher },
  { name: "agency", means: "wire agency that signs it", cell: ({ claim: { document } }) => document.agency },
  { name: "published", means: "EDTF", cell: ({ claim: { document } }) => document.published },
  { name: "url", means: "where it was published", cell: ({ claim: { document } }) => document.url },
  { name: "file", means: "that it was read from", cell: ({ claim: { document } }) => document.file },
  {
    name: "quote",
    means: "the words it rests on, from the first to the last, whole",
    cell: ({ claim: { document }, span }) => document.text.slice(span.start, span.end),
  },
  {
    name: "start",
    means: "first character of them in the document's text, from 0, as Python counts (code points)",
    cell: ({ span, characters }) => characters(span.start),
  },
  { name: "end", means: "the character after the last", cell: ({ span, characters }) => characters(span.end) },
  {
    name: "start_utf16",
    means: "the same in UTF-16 units, as Hearsay and JavaScript count",
    cell: ({ span }) => span.start,
  },
  { name: "end_utf16", means: "the unit after the last", cell: ({ span }) => span.end },
];

const labels: ReadonlyMap<string, string> = new Map(eventTypes.map(({ id, label }) => [id, label]));

const number = ({ claim }: ClaimTableRow): CasualtyEstimate | undefined =>
  "min" in claim.claim.value ? claim.claim.value : undefined;
const time = ({ claim }: ClaimTableRow): Time | undefined =>
  "edtf" in claim.claim.value ? claim.claim.value : undefined;
const place = ({ claim }: ClaimTableRow): Place | undefined =>
  "within" in claim.claim.value ? claim.claim.value : undefined;

/** Whether the claim stands in the comparison: it does not where people rejected it, or where a newer version is there. */
function standing({ claim, uncounted, doubt }: ClaimTableRow): string {
  if (claim.verdict?.is === "rejected") return "rejected";
  if (uncounted !== undefined) return uncounted.is;
  return doubt === undefined ? "compared" : "shown only";
}

function chain({ claim }: ClaimTableRow): string {
  const names = claim.voices.map(({ kind, name }) => (kind === "author" ? authorPhrase : name));
  return names.join(" → ");
}

/** Of what a report says in its own words, first why it counts as another's. */
function whyCounted({ originator, claim: { ref } }: ClaimTableRow): string | undefined {
  if (originator === undefined) return undefined;
  const { voice, why, retold = [] } = originator;
  return retold.some((one) => claimKey(one) === claimKey(ref)) ? `${retoldReason(voice)}; ${why}` : why;
}

/** Nothing where the question does not arise. */
function yesNo(is: boolean, of: unknown): Cell {
  return of === undefined ? undefined : is ? "yes" : "no";
}
