// The readings of the portions of one text as one reading.

import type { Document } from "../../model/document.ts";
import type { Mention, MentionKind } from "../../model/mention.ts";
import type { Message } from "../../model/message.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { Voice } from "../../model/voice.ts";
import { earlier, type Layers, movedLayers } from "./moved.ts";

export interface Joining {
  /** Adds the reading of the next portion, which begins at `offset` of the whole text. */
  add(portion: Reading, offset: number): void;
  /**
   * What the portions so far have named, each name of each thing once, the last named last: what the next portion may take
   * up by name. Their ids are marked as `earlier`.
   */
  names(): readonly Mention[];
  reading(): Reading;
}

/** Begins the reading of a document that is read in portions. */
export function openJoining(document: Document): Joining {
  const sentences: Span[] = [];
  const mentions: Mention[] = [];
  const voices = new Map<string, Voice>();
  const statements: Layers["statements"][number][] = [];
  const events: Layers["events"][number][] = [];
  const claims: Layers["claims"][number][] = [];
  const messages: Message[] = [];
  const named = new Map<string, Mention>();
  let portions = 0;
  let readBy: Reading["readBy"] | undefined;
  return {
    add(portion, offset) {
      const moved = movedLayers(portion, offset);
      for (const span of moved.sentences) sentences.push(span);
      for (const mention of moved.mentions) {
        mentions.push(mention);
        remember(named, mention);
      }
      for (const voice of moved.voices) if (!voices.has(voice.id)) voices.set(voice.id, voice);
      for (const statement of moved.statements) statements.push(statement);
      for (const event of moved.events) events.push(event);
      for (const claim of moved.claims) claims.push(claim);
      for (const message of moved.messages) messages.push(message);
      portions += 1;
      readBy = portion.readBy;
    },
    names: () => [...named.values()].map(asEarlier),
    reading() {
      if (readBy === undefined) throw new Error("a document has at least one portion");
      return {
        document,
        sentences,
        mentions,
        voices: [...voices.values()],
        statements,
        events,
        claims,
        messages: [...messages, inPortions(portions)],
        readBy,
      };
    },
  };
}

/** What is called by a name, so that the name may be taken up. */
const nameable: ReadonlySet<MentionKind> = new Set([
  "person",
  "organisation",
  "armed-group",
  "government",
  "military-unit",
  "media",
  "place",
  "facility",
]);

function remember(named: Map<string, Mention>, mention: Mention): void {
  if (!nameable.has(mention.kind) || !/\p{Lu}/u.test(mention.name)) return;
  const key = `${mention.coreferentWith ?? mention.id} ${mention.name}`;
  const known = named.get(key);
  // Named again, it moves to the end.
  if (known !== undefined) named.delete(key);
  named.set(key, known ?? mention);
}

function asEarlier(mention: Mention): Mention {
  const { coreferentWith } = mention;
  return {
    ...mention,
    id: earlier + mention.id,
    ...(coreferentWith === undefined ? {} : { coreferentWith: earlier + coreferentWith }),
  };
}

function inPortions(count: number): Message {
  return {
    rule: "read-in-portions",
    severity: "info",
    text: `The text is very long and was read in ${count} portions: names are followed through all of them, but “he”, “the attack” and “two days later” not from one portion into the next.`,
  };
}
