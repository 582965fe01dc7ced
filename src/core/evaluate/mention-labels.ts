// Which of our kinds of mention answers which label of a gold. Ours are finer than most label sets, so a label has a set
// of kinds. A label that is not here has no counterpart and is left out.

import type { MentionKind } from "../model/mention.ts";
import { isParty } from "../reading/ground/mentions/name.ts";
import type { SpanLayer } from "../reading/scored.ts";

/** A label of a gold and the kinds of ours that it may be. */
export interface MentionLabel {
  readonly scheme: "re3d" | "WikiEvents" | "Hearsay";
  readonly label: string;
  readonly kinds: readonly MentionKind[];
}

/**
 * All labels that are scored. Order matters: a false mention is charged to the first label, of those that the gold marks,
 * that its kind may be.
 */
export const mentionLabels: readonly MentionLabel[] = [
  // re3d (Dstl). People in numbers ("soldiers", "residents") are marked Person or Organisation there.
  { scheme: "re3d", label: "Person", kinds: ["person", "population"] },
  {
    scheme: "re3d",
    label: "Organisation",
    kinds: ["organisation", "armed-group", "government", "military-unit", "media", "population"],
  },
  { scheme: "re3d", label: "Location", kinds: ["place", "facility"] },
  { scheme: "re3d", label: "Temporal", kinds: ["time"] },
  { scheme: "re3d", label: "Weapon", kinds: ["weapon"] },
  { scheme: "re3d", label: "MilitaryPlatform", kinds: ["platform"] },
  { scheme: "re3d", label: "Vehicle", kinds: ["platform"] },
  { scheme: "re3d", label: "Quantity", kinds: ["quantity"] },
  // WikiEvents (the KAIROS entity types). GPE is a state or town as land or as government.
  { scheme: "WikiEvents", label: "PER", kinds: ["person", "population"] },
  { scheme: "WikiEvents", label: "GPE", kinds: ["place", "government"] },
  { scheme: "WikiEvents", label: "LOC", kinds: ["place"] },
  {
    scheme: "WikiEvents",
    label: "ORG",
    kinds: ["organisation", "armed-group", "government", "military-unit", "media"],
  },
  { scheme: "WikiEvents", label: "FAC", kinds: ["facility"] },
  { scheme: "WikiEvents", label: "WEA", kinds: ["weapon"] },
  { scheme: "WikiEvents", label: "VEH", kinds: ["platform"] },
  // Our own kinds, for gold in our own terms.
  { scheme: "Hearsay", label: "person", kinds: ["person"] },
  { scheme: "Hearsay", label: "organisation", kinds: ["organisation"] },
  { scheme: "Hearsay", label: "armed-group", kinds: ["armed-group"] },
  { scheme: "Hearsay", label: "government", kinds: ["government"] },
  { scheme: "Hearsay", label: "military-unit", kinds: ["military-unit"] },
  { scheme: "Hearsay", label: "media", kinds: ["media"] },
  { scheme: "Hearsay", label: "population", kinds: ["population"] },
  { scheme: "Hearsay", label: "place", kinds: ["place"] },
  { scheme: "Hearsay", label: "facility", kinds: ["facility"] },
  { scheme: "Hearsay", label: "weapon", kinds: ["weapon"] },
  { scheme: "Hearsay", label: "platform", kinds: ["platform"] },
  { scheme: "Hearsay", label: "time", kinds: ["time"] },
  { scheme: "Hearsay", label: "quantity", kinds: ["quantity"] },
];

/** The layer of the reader that sees a kind of mention: kinds of groups are one layer, the others have each its own. */
export function layerOf(kind: MentionKind): SpanLayer {
  return isParty(kind) ? "group" : (kind as SpanLayer); // what is no group has a layer of its name
}
