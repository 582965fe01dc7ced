// Ids into names, for every view of one reading: mentions with what they refer back to, voices, events with their number.

import type { EventType } from "../catalogue/event-types/event-type.ts";
import type { Reading } from "../model/reading.ts";
import { quote, type Span } from "../model/span.ts";
import type { VoiceChain } from "../model/statement.ts";
import type { Names } from "./phrases.ts";

export interface ReadingNames extends Names {
  /** "he" → "Igor Konashenkov": the name that a mention refers back to, else its own. */
  root(mention: string): string | undefined;
  /** One name for all mentions of the same actor or chain, so that a party is listed once. */
  identity(mention: string): string;
  /** "civilians → Igor Konashenkov": who speaks first, then each that relays it; the author only where it alone speaks. */
  chain(voices: VoiceChain): string;
  /** Number (from 1) of an event in the document. */
  number(event: string): number | undefined;
  label(type: string): string;
  /** The words of some evidence. */
  words(evidence: readonly Span[]): string;
}

/** Names for all ids of a reading. */
export function namesOf(reading: Reading, types: readonly EventType[]): ReadingNames {
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  const voices = new Map(reading.voices.map((voice) => [voice.id, voice]));
  const labels = new Map(types.map(({ id, label }) => [id, label]));
  const events = new Map(reading.events.map(({ id, type }, index) => [id, { type, number: index + 1 }]));

  const label = (type: string): string => labels.get(type) ?? type.replaceAll("-", " ");
  const rootOf = (id: string): string => {
    let at = id;
    for (let steps = 0; steps < 50; steps += 1) {
      const next = mentions.get(at)?.coreferentWith;
      if (next === undefined || !mentions.has(next)) break;
      at = next;
    }
    return at;
  };
  const root = (id: string): string | undefined => mentions.get(rootOf(id))?.name;
  return {
    root,
    label,
    words: (evidence) => evidence.map((span) => quote(reading.document.text, span)).join(" "),
    number: (event) => events.get(event)?.number,
    identity(id) {
      const first = mentions.get(rootOf(id));
      return mentions.get(id)?.actor ?? first?.actor ?? first?.name.toLowerCase() ?? id;
    },
    mention(id) {
      const own = mentions.get(id)?.name;
      const full = root(id);
      return own === undefined || full === undefined || full.toLowerCase() === own.toLowerCase()
        ? own
        : `${full} (“${own}”)`;
    },
    event(id) {
      const found = events.get(id);
      return found === undefined ? undefined : `${label(found.type)} (event ${found.number})`;
    },
    chain(ids) {
      const others = ids.flatMap((id) => {
        const voice = voices.get(id);
        if (voice === undefined) return ["(unknown voice)"];
        if (voice.kind === "author") return [];
        return [voice.name === "unnamed" ? "somebody unnamed" : voice.name];
      });
      return others.length === 0 ? authorPhrase : others.join(" → ");
    },
  };
}

/** How the document's author is called where it speaks itself. */
export const authorPhrase = "the author";

/** @example partyPhrase("islamic-state") → "Islamic State" */
export function partyPhrase(id: string): string {
  return id.replace(
    /(^|-)(\p{L})/gu,
    (_, joint: string, letter: string) => (joint === "" ? "" : " ") + letter.toUpperCase(),
  );
}
