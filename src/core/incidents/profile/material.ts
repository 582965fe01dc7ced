// What the parts of a profile are made from.

import type { ActorCatalogue } from "../../catalogue/actors/actor.ts";
import type { Claim, Slot } from "../../model/claim.ts";
import type { EventMention } from "../../model/event.ts";
import type { Mention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";

/** What profiles ask of the actor catalogue. */
export type ProfileActors = Pick<ActorCatalogue, "byId" | "stateOf">;

/** An event with its claims and its mentions, resolved. */
export interface EventMaterial {
  readonly event: EventMention;
  /** Of any voice, but for what is denied or doubted. */
  readonly claims: readonly Claim[];
  readonly sentences: readonly Span[];
  readonly text: string;
  /** The mention of an id, or what it refers back to; undefined for a pronoun that refers to nothing known. */
  readonly mention: (id: string) => Mention | undefined;
}

/** The values of some slots that are mentions, resolved. */
export function claimedMentions({ claims, mention }: EventMaterial, slots: ReadonlySet<Slot>): readonly Mention[] {
  return claims.flatMap(({ slot, value }) =>
    slots.has(slot) && "mention" in value ? (mention(value.mention) ?? []) : [],
  );
}
