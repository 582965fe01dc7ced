// The ids that decisions take: of an incident's claims and events, or of a document's.

import { eventTypes } from "../core/catalogue/event-types/list.ts";
import { claimsOf } from "../core/incidents/case-claim.ts";
import type { DecidedClaim } from "../core/incidents/review/apply.ts";
import type { EventMention } from "../core/model/event.ts";
import type { IncidentEvent } from "../core/model/incident.ts";
import type { Reading } from "../core/model/reading.ts";
import { quote } from "../core/model/span.ts";
import { claimKey, type MatrixInput } from "../core/views/incident-input.ts";
import { caseValuePhrase, chainPhrase, claimFirmness } from "../core/views/incident-phrases.ts";
import { placePhrase, slotPhrases } from "../core/views/phrases.ts";
import { timePhrase } from "../core/views/time-phrase.ts";
import type { styleOf } from "./style.ts";
import { type Column, tableLines } from "./terminal/table.ts";

type Style = ReturnType<typeof styleOf>;

/** Claims, then events with why they are in the incident. */
export function* incidentIdLines({ claims, incident, originators }: MatrixInput, style: Style): Generator<string> {
  const retold = new Map(
    originators.flatMap(({ voice, retold: refs = [] }) => refs.map((ref) => [claimKey(ref), voice] as const)),
  );
  const counted = ({ ref }: DecidedClaim): string => {
    const voice = retold.get(claimKey(ref));
    return voice === undefined ? "" : `counts as ${voice}`;
  };
  const last = claimColumns.slice(-1).map(
    (column): Column<DecidedClaim> => ({
      ...column,
      cell: (claim) => [column.cell(claim), counted(claim)].filter((text) => text !== "").join(", "),
    }),
  );
  yield* tableLines(claims, [...claimColumns.slice(0, -1), ...last], style);
  yield "";
  yield* tableLines(incident.events, linkedColumns, style);
}

/** Claims, then events with what they are. */
export function* documentIdLines(reading: Reading, style: Style): Generator<string> {
  const { id, text } = reading.document;
  if (reading.events.length === 0) {
    yield "No event was read in it, and so no claim.";
    return;
  }
  yield* tableLines(claimsOf(reading, new Set(reading.events.map((event) => event.id))), claimColumns, style);
  yield "";
  yield* tableLines(
    reading.events.map((event) => ({ event, document: id, words: quote(text, event.trigger) })),
    toldColumns,
    style,
  );
}

const claimColumns: readonly Column<DecidedClaim>[] = [
  { title: "claim", cell: ({ ref }) => `${ref.document.slice(0, 8)}/${ref.claim}` },
  { title: "slot", cell: ({ claim }) => slotPhrases[claim.slot], most: 12 },
  { title: "value", cell: (claim) => caseValuePhrase(claim, eventTypes), most: 36 },
  { title: "how", cell: (claim) => claimFirmness(claim), most: 20 },
  { title: "who", cell: (claim) => chainPhrase(claim), most: 32 },
  { title: "", cell: ({ verdict, correction }) => (correction === undefined ? (verdict?.is ?? "") : "corrected") },
];

const linkedColumns: readonly Column<IncidentEvent>[] = [
  { title: "event", cell: ({ document, event }) => `${document.slice(0, 8)}/${event}` },
  {
    title: "why it is in the incident",
    cell: ({ why }) => why.map(({ feature, value, weight }) => `${feature}: ${value} (${weight})`).join("; "),
  },
];

interface Told {
  readonly event: EventMention;
  readonly document: string;
  readonly words: string;
}

const labels: ReadonlyMap<string, string> = new Map(eventTypes.map(({ id, label }) => [id, label]));

const toldColumns: readonly Column<Told>[] = [
  { title: "event", cell: ({ document, event }) => `${document.slice(0, 8)}/${event.id}` },
  { title: "what", cell: ({ event }) => labels.get(event.type) ?? event.type, most: 24 },
  { title: "words", cell: ({ words }) => words, most: 24 },
  { title: "when", cell: ({ event: { time } }) => (time === undefined ? "–" : timePhrase(time.value)), most: 30 },
  { title: "where", cell: ({ event: { place } }) => (place === undefined ? "–" : placePhrase(place.value)) },
];
