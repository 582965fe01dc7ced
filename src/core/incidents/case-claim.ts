// A claim as the comparison of documents takes it: with its document, its speakers by name, and its value resolved.

import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { EventMention } from "../model/event.ts";
import { firstMention } from "../model/first-mention.ts";
import type { ClaimRef, EventRef } from "../model/incident.ts";
import type { Mention } from "../model/mention.ts";
import type { Reading } from "../model/reading.ts";
import type { Statement } from "../model/statement.ts";
import type { Voice } from "../model/voice.ts";

export interface CaseClaim {
  readonly ref: ClaimRef;
  readonly event: EventMention;
  readonly eventRef: EventRef;
  readonly claim: Claim;
  /** Who speaks first, then each that relays it, the author last: `Claim.voices`, resolved. */
  readonly voices: readonly [Voice, ...Voice[]];
  readonly statement?: Statement;
  /** For a value that is a mention: the mention that it refers back to, or itself. */
  readonly mention?: Mention;
  readonly document: Document;
}

/**
 * All claims of some events of one reading, in the order of the reading; those that sum up over them and others too, where asked for.
 *
 * @example `claimsOf(reading, new Set([reading.events[0].id]))`
 */
export function claimsOf(
  reading: Reading,
  events: ReadonlySet<string>,
  sums: readonly Claim[] = [],
): readonly CaseClaim[] {
  const summing = new Set(sums);
  const voices = new Map(reading.voices.map((voice) => [voice.id, voice]));
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  const mentioned = new Map(reading.events.map((event) => [event.id, event]));
  const { document } = reading;
  return reading.claims.flatMap((claim) => {
    const event = events.has(claim.event) || summing.has(claim) ? mentioned.get(claim.event) : undefined;
    const [first, ...others] = claim.voices.flatMap((id) => voices.get(id) ?? []);
    if (event === undefined || first === undefined) return [];
    const statement = claim.statement === undefined ? undefined : statements.get(claim.statement);
    const mention = "mention" in claim.value ? firstMention(claim.value.mention, mentions) : undefined;
    return [
      {
        ref: { document: document.id, claim: claim.id },
        event,
        eventRef: { document: document.id, event: event.id },
        claim,
        voices: [first, ...others] as const,
        ...(statement === undefined ? {} : { statement }),
        ...(mention === undefined ? {} : { mention }),
        document,
      },
    ];
  });
}
