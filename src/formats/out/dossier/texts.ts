// The documents of a dossier with the places that its claims rest on, and which parts of each text are shown. Settled before anything
// is written, since every link needs to know whether its place is on the page.

import type { EventType } from "../../../core/catalogue/event-types/event-type.ts";
import type { EventRef } from "../../../core/model/incident.ts";
import { byPosition, type Span } from "../../../core/model/span.ts";
import { type NumberedDocument, numberedDocuments } from "../../../core/views/incident-documents.ts";
import { claimKey, type DossierInput } from "../../../core/views/incident-input.ts";
import { caseValuePhrase, chainPhrase, claimFirmness } from "../../../core/views/incident-phrases.ts";
import { slotPhrases } from "../../../core/views/phrases.ts";
import { around, leastTextRoom, shortened, textRoom, valueRoom } from "./limits.ts";

export interface DossierText {
  readonly document: NumberedDocument;
  readonly items: readonly TextItem[];
  /** Parts of the text that are shown, in text order, not touching each other. */
  readonly shown: readonly Span[];
}

/** A place in a text: what a claim rests on, or the words that tell of the event. */
export interface TextItem {
  readonly kind: "claim" | "event";
  readonly spans: readonly Span[];
  /** "killed at least 62 soldiers · the author · states". */
  readonly note: string;
}

/** Links into the texts: to the words of a claim, or to a document. */
export interface TextLinks {
  /** Where the words stand; the document, where they are left out. */
  claim(ref: { readonly document: string; readonly claim: string }): string;
  document(number: number): string;
}

/** Everything about the texts of a dossier. */
export function textsOf(
  input: DossierInput,
  types: readonly EventType[],
): { readonly texts: readonly DossierText[]; readonly links: TextLinks } {
  const documents = numberedDocuments(input.documents);
  const room = Math.max(leastTextRoom, Math.floor(textRoom / Math.max(1, documents.length)));
  const items = itemsByDocument(input, types);
  const texts = documents.map((document): DossierText => {
    const own = items.get(document.id) ?? [];
    return { document, items: own, shown: shownParts(document.reading.document.text.length, own, room) };
  });
  return { texts, links: linksTo(texts, input) };
}

function itemsByDocument(input: DossierInput, types: readonly EventType[]): ReadonlyMap<string, readonly TextItem[]> {
  const items = new Map<string, TextItem[]>();
  const add = (document: string, item: TextItem): void => {
    const list = items.get(document);
    if (list === undefined) items.set(document, [item]);
    else list.push(item);
  };
  for (const claim of input.claims) {
    const { slot, evidence } = claim.claim;
    const value = shortened(caseValuePhrase(claim, types), valueRoom);
    const note = `${slotPhrases[slot]} ${value} · ${shortened(chainPhrase(claim), valueRoom)} · ${claimFirmness(claim)}`;
    add(claim.ref.document, { kind: "claim", spans: evidence, note });
  }
  const readings = new Map(input.documents.map(({ id, reading }) => [id, reading]));
  for (const { document, event } of distinct(input.incident.events)) {
    const found = readings.get(document)?.events.find(({ id }) => id === event);
    if (found === undefined) continue;
    add(document, { kind: "event", spans: [found.trigger, ...(found.alsoAt ?? [])], note: "tells of this incident" });
  }
  return items;
}

function distinct(events: readonly EventRef[]): readonly EventRef[] {
  return [...new Map(events.map((event) => [`${event.document} ${event.event}`, event])).values()];
}

/** The whole text where there is room; else its beginning and what stands around the items, as far as the room goes. */
function shownParts(length: number, items: readonly TextItem[], room: number): readonly Span[] {
  if (length === 0) return [];
  if (length <= room) return [{ start: 0, end: length }];
  const windows = items
    .flatMap(({ spans }) => spans)
    .map(({ start, end }) => ({ start: Math.max(0, start - around), end: Math.min(length, end + around) }));
  const parts: { start: number; end: number }[] = [];
  let used = 0;
  for (const { start, end } of [{ start: 0, end: Math.min(length, 2 * around) }, ...windows].sort(byPosition)) {
    const last = parts[parts.length - 1];
    const from = last === undefined ? start : Math.max(start, last.end);
    const to = Math.min(end, from + room - used);
    if (to <= from) continue;
    used += to - from;
    if (last !== undefined && from === last.end) last.end = to;
    else parts.push({ start: from, end: to });
  }
  return parts;
}

function linksTo(texts: readonly DossierText[], input: DossierInput): TextLinks {
  const byId = new Map(texts.map((text) => [text.document.id, text]));
  const starts = new Map(input.claims.map(({ ref, claim }) => [claimKey(ref), claim.evidence[0].start]));
  return {
    document: (number) => `#d${number}`,
    claim(ref) {
      const text = byId.get(ref.document);
      if (text === undefined) return "#documents";
      const start = starts.get(claimKey(ref));
      const there = start !== undefined && text.shown.some((part) => part.start <= start && start < part.end);
      return there ? `#${placeId(text.document.number, start)}` : `#d${text.document.number}`;
    },
  };
}

/** Id of the mark that begins at a place of a document's text. */
export function placeId(number: number, start: number): string {
  return `t${number}-${start}`;
}
