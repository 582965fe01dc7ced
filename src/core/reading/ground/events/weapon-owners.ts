// "Hit by a rocket of the Front", "the Guard's drone burned it": whose weapon it was is who did it, where the text names no other
// doer. Whose make it is, is nobody's deed: "a drone of Osterian make".

import type { Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { isParty } from "../mentions/name.ts";

/** How far, in characters, an owner may stand from the weapon. */
const reach = 40;

const ofOwner =
  /^\s(?:of|belonging to|fired by|launched by|flown by|operated by|sent by)\s(?:the\s|its\s|their\s)?(?:[\p{Ll}-]+\s){0,1}$/u;
const ownersOwn = /^['’]s?\s(?:[\p{L}-]+\s){0,2}$/u;
/** Behind the name: where it was made, or what it is called after. */
const make = /^['’]?s?[\s-](?:makes?|made|origin|type|types|design|manufacture|production|model|class|calibre|sort)\b/i;

/** Finds the mention whose words say whose a weapon is; undefined where none does. */
export type OwnerOf = (weapon: Span) => number | undefined;

/** Looks up the owners of the weapons of a text. */
export function weaponOwners(text: string, mentions: readonly GroundedMention[]): OwnerOf {
  const parties = indexSpans(
    mentions.flatMap(({ mention, span }, index) => (isParty(mention.kind) ? [{ span, index }] : [])),
    ({ span }) => [span],
  );
  const owns = (owner: Span, weapon: Span): boolean => {
    if (owner.start >= weapon.end)
      return ofOwner.test(text.slice(weapon.end, owner.start)) && !make.test(text.slice(owner.end, owner.end + 16));
    if (owner.end <= weapon.start) return ownersOwn.test(text.slice(owner.end, weapon.start));
    // "A rocket of the Front", "the Front's rocket", where all of it is the weapon's name.
    const isBehind = owner.end === weapon.end && /\sof\s(?:the\s)?$/.test(text.slice(weapon.start, owner.start));
    return isBehind || (owner.end < weapon.end && /^['’]s?\s/.test(text.slice(owner.end, owner.end + 3)));
  };
  return (weapon) =>
    parties
      .overlapping({ start: Math.max(0, weapon.start - reach), end: weapon.end + reach })
      .find(({ span }) => owns(span, weapon))?.index;
}
