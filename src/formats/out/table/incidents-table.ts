// Incidents as a table: one row an incident, with what house rules make of its numbers. A figure that nobody gives is an empty cell,
// never 0; what a rule judges stands in the house's own words.

import type { EventType, Fit } from "../../../core/catalogue/event-types/event-type.ts";
import { eventTypes } from "../../../core/catalogue/event-types/list.ts";
import { slots } from "../../../core/incidents/values/slot-claims.ts";
import { type IncidentHeading, incidentHeading } from "../../../core/views/incident-heading.ts";
import type { DossierInput, ShownReconciliation } from "../../../core/views/incident-input.ts";
import { type Cell, type Column, cellsOf } from "./column.ts";
import { daysOfTime } from "./days-of-time.ts";

/** An incident with its heading. */
export interface IncidentTableRow extends DossierInput {
  readonly heading: IncidentHeading;
}

/** An incident, cell by cell. */
export function incidentCells(input: DossierInput): readonly Cell[] {
  return cellsOf(incidentColumns, { ...input, heading: incidentHeading(input, eventTypes) });
}

type Row = IncidentTableRow;
type IncidentColumn = Column<Row>;

const besides =
  (is: "superseded" | "rejected") =>
  (row: Row): number =>
    row.uncounted.filter((one) => one.is === is).length;

const related =
  (kind: "part-of" | "followed-by" | "same-suggested") =>
  (row: Row): Cell =>
    joined(
      row.related.flatMap(({ relation: { kind: is, from, to } }) => {
        if (is !== kind) return [];
        // What may be the same is so from either side; a part is part of one.
        return from === row.incident.id ? [to] : kind === "same-suggested" ? [from] : [];
      }),
    );

const rule = (row: Row, id: string): ShownReconciliation | undefined =>
  row.reconciliations.find((one) => one.id === id);

/** A figure of a house rule, under a name of ours. */
function figure(name: string, id: string, of: string, means: string): IncidentColumn {
  return { name, means, cell: (row) => rule(row, id)?.figures.find((one) => one.name === of)?.value };
}

/** Lowest, highest, and whether some set no upper bound. */
function ends(name: string, id: string, of: string, means: string): readonly IncidentColumn[] {
  const highest = (row: Row) => rule(row, id)?.figures.find((one) => one.name === `${of}, highest`);
  return [
    figure(`${name}_low`, id, `${of}, lowest`, `${means}: the lowest`),
    figure(`${name}_high`, id, `${of}, highest`, `${means}: the highest number that is named`),
    {
      name: `${name}_open`,
      means: `${means}: yes where some who speak set no upper bound`,
      cell: (row) => (highest(row)?.value === undefined ? undefined : highest(row)?.open === true ? "yes" : "no"),
    },
  ];
}

function judgement(name: string, id: string, of: string, means: string): IncidentColumn {
  return { name, means, cell: (row) => rule(row, id)?.assessments.find((one) => one.name === of)?.value };
}

const fits: Readonly<Record<Fit, string>> = { "=": "exact", "~": "close", "!": "caveat", "-": "cannot say it" };

/** What another scheme calls the type, how well, and what is lost: nothing is coded that the scheme cannot say. */
function crosswalk(scheme: keyof EventType["crosswalk"], house: string): readonly IncidentColumn[] {
  const of = ({ incident }: Row) => eventTypes.find(({ id }) => id === incident.type)?.crosswalk[scheme];
  const code = (row: Row): Cell => joined(of(row)?.codes ?? []);
  return [
    { name: `crosswalk_${scheme}`, means: `what ${house} calls the type; of several a person chooses`, cell: code },
    {
      name: `crosswalk_${scheme}_fit`,
      means: "exact, close, caveat, cannot say it",
      cell: (row) => {
        const fit = of(row)?.fit;
        return fit === undefined ? undefined : fits[fit];
      },
    },
    { name: `crosswalk_${scheme}_caveat`, means: "what the code loses or adds", cell: (row) => of(row)?.caveat },
  ];
}

/** The columns of the table of incidents. */
export const incidentColumns: readonly IncidentColumn[] = [
  {
    name: "incident",
    id: true,
    means: "id of the incident, as every command takes it",
    cell: ({ incident }) => incident.id,
  },
  { name: "type", means: "id in the event catalogue", cell: ({ incident }) => incident.type },
  { name: "label", means: "the same in words", cell: ({ heading }) => heading.what },
  { name: "time", means: "EDTF; XXXX is an unknown year", cell: ({ incident }) => incident.time?.edtf },
  { name: "when", means: "the same in words", cell: ({ heading }) => heading.when },
  {
    name: "first_day",
    means: "first day that it can mean; empty where the year is unknown or it is open",
    cell: ({ incident }) => daysOfTime(incident.time).first,
  },
  { name: "last_day", means: "last day that it can mean", cell: ({ incident }) => daysOfTime(incident.time).last },
  {
    name: "time_precision",
    means: "UCDP date_prec, 1 a day … 5 a year or more",
    cell: ({ incident }) => incident.time?.precision,
  },
  { name: "place", means: "the name, as written", cell: ({ incident }) => incident.place?.name },
  { name: "where", means: "in words, with the relation and what contains it", cell: ({ heading }) => heading.where },
  {
    name: "gazetteer",
    id: true,
    means: "id of the place; empty where it is not known",
    cell: ({ incident }) => incident.place?.gazetteer,
  },
  {
    name: "latitude",
    means: "WGS 84 degrees, of the place that is named",
    cell: ({ incident }) => incident.place?.latitude,
  },
  { name: "longitude", means: "WGS 84 degrees", cell: ({ incident }) => incident.place?.longitude },
  {
    name: "place_precision",
    means: "UCDP where_prec, 1 exact … 7 at sea: above 2 the coordinates are those of an area",
    cell: ({ incident }) => incident.place?.precision,
  },
  {
    name: "within",
    means: "units that contain it, the smallest first",
    cell: ({ incident }) => joined(incident.place?.within ?? []),
  },
  { name: "documents", means: "that tell of it, and count", cell: ({ heading }) => heading.documents },
  { name: "older_versions", means: "documents besides of which a newer version is there", cell: besides("superseded") },
  { name: "rejected_documents", means: "documents besides of which people rejected all", cell: besides("rejected") },
  {
    name: "background_documents",
    means: "of the documents, those that look back to it",
    cell: (row) => backgroundOf(row),
  },
  {
    name: "originators_least",
    means: "independent voices behind it, at least",
    cell: ({ heading }) => heading.originators.least,
  },
  {
    name: "originators_most",
    means: "at most: some may be one with another",
    cell: ({ heading }) => heading.originators.most,
  },
  {
    name: "originators",
    means: "who they are",
    cell: ({ originators }) => joined(originators.map(({ voice }) => voice)),
  },
  { name: "events", means: "of all documents", cell: ({ incident }) => incident.events.length },
  { name: "claims", means: "of all documents, the rejected ones too", cell: ({ claims }) => claims.length },
  {
    name: "contradictions",
    means: "conflicts, denials, and blame against blame",
    cell: (row) => contradictionsOf(row),
  },
  ...slots.map(
    (slot): IncidentColumn => ({
      name: `${slot}_relation`,
      means: `how what is said of “${slot}” stands to each other: silent, single, agreement, overlap, update, cumulative, denial, blame, conflict`,
      cell: ({ incident }) => incident.slots.find((one) => one.slot === slot)?.relation,
    }),
  ),
  ...(["killed", "injured", "missing", "captured", "displaced"] as const).flatMap((slot) =>
    ends(slot, "range", slot, `people ${slot}, plain range of all originators`),
  ),
  figure("ucdp_best", "ucdp", "best", "UCDP: best estimate of deaths"),
  figure("ucdp_low", "ucdp", "low", "UCDP: low estimate"),
  figure("ucdp_high", "ucdp", "high", "UCDP: high estimate"),
  figure("ucdp_deaths_a", "ucdp", "deaths_a", "UCDP: of side A, where sides were named"),
  figure("ucdp_deaths_b", "ucdp", "deaths_b", "UCDP: of side B"),
  figure("ucdp_deaths_civilians", "ucdp", "deaths_civilians", "UCDP: civilians"),
  figure("ucdp_deaths_unknown", "ucdp", "deaths_unknown", "UCDP: not known of which side"),
  figure(
    "acled_fatalities",
    "acled",
    "fatalities",
    "ACLED: the lowest reported; empty, where ACLED would write 0 and nobody gives a number",
  ),
  ...ends("airwars_civilians_killed", "airwars", "civilians killed", "Airwars: civilians killed"),
  ...ends("airwars_civilians_injured", "airwars", "civilians injured", "Airwars: civilians injured"),
  judgement(
    "airwars_civilian_harm_status",
    "airwars",
    "civilian harm status",
    "Airwars' grading, as far as the claims carry it",
  ),
  judgement("airwars_strike_status", "airwars", "strike status", "Airwars' strike status"),
  ...ends("ibc_civilians_killed", "ibc", "civilians killed", "Iraq Body Count: civilians killed"),
  judgement("ibc_two_independent_sources", "ibc", "two independent sources", "met, not met"),
  ...crosswalk("acled", "ACLED (sub-event type)"),
  ...crosswalk("ucdp", "UCDP (type_of_violence)"),
  ...crosswalk("plover", "PLOVER (event type and mode)"),
  {
    name: "may_be_one_with",
    id: true,
    means: "ids of incidents that may be the same",
    cell: related("same-suggested"),
  },
  { name: "part_of", id: true, means: "ids of incidents that it is a part of", cell: related("part-of") },
  { name: "followed_by", id: true, means: "ids of incidents that followed", cell: related("followed-by") },
  {
    name: "reviews",
    means: "decisions of people about it, its events, claims, documents and voices",
    cell: ({ reviews }) => reviews.length,
  },
];

/** Several things in one cell. */
function joined(parts: readonly string[]): string | undefined {
  return parts.length === 0 ? undefined : parts.join("; ");
}

function backgroundOf({ incident, uncounted }: Row): number {
  const apart = new Set(uncounted.map(({ document }) => document));
  return new Set(
    incident.events.flatMap(({ document, background }) =>
      background === true && !apart.has(document) ? [document] : [],
    ),
  ).size;
}

function contradictionsOf({ incident }: Row): number {
  const against = new Set(["conflict", "denial", "blame"]);
  return incident.slots.flatMap(({ contradictions }) => contradictions).filter(({ relation }) => against.has(relation))
    .length;
}
