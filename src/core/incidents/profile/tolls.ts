// The tolls that any voice of a document gives an event.

import type { CasualtyEstimate } from "../../model/casualties.ts";
import type { EventMaterial } from "./material.ts";
import type { ProfileToll } from "./shape.ts";
import { singular } from "./things.ts";

type HarmSlot = ProfileToll["slot"];
const harmSlots: ReadonlySet<string> = new Set<HarmSlot>(["killed", "injured", "missing", "captured", "displaced"]);

/** Distinct tolls; those that nobody is sure to mean dead or hurt ("62 casualties") are left out. */
export function tollsOf({ claims, text }: EventMaterial): readonly ProfileToll[] {
  const tolls = new Map<string, ProfileToll>();
  for (const { slot, value, evidence } of claims) {
    if (!harmSlots.has(slot) || !("exactness" in value) || value.ambiguous === true) continue;
    const toll = tollOf(
      slot as HarmSlot,
      value,
      evidence.some(({ end }) => ofTheWounded.test(text.slice(end, end + 40))),
    );
    const { min, max, scope, who } = toll;
    tolls.set([slot, min, max, scope, who].join(" "), toll);
  }
  return [...tolls.values()];
}

/** "Two of the wounded have died": they come on top of others. */
const ofTheWounded = /^\s+(?:of|among) (?:the|those) (?:wounded|injured|hurt)\b/i;

function tollOf(slot: HarmSlot, value: CasualtyEstimate, isAdded: boolean): ProfileToll {
  return {
    slot,
    min: value.min,
    max: value.max,
    vague: value.exactness === "vague" || value.exactness === "about" || value.exactness === "at-most",
    scope: value.scope,
    who: singular(value.who.toLowerCase()),
    status: value.status,
    // "Five of its men" are all of them, where women and children are mostly told beside a whole.
    part: isAdded || value.partOf !== undefined || (value.group !== undefined && value.group !== "men"),
  };
}
