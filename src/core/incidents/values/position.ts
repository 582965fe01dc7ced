// What one originator holds of one value: the unit that relations are found between. Copies add documents to a position and
// never a position, and only the first day that a position was published counts.

import { boundsOfEdtf, compareEdtf, type EdtfBounds } from "../../calendar/edtf.ts";
import type { ClaimRef } from "../../model/incident.ts";
import { compareText } from "../../model/text-order.ts";
import type { ValueGroup } from "./grouped.ts";
import { type Origins, sortedRefs } from "./originators.ts";
import type { SlotClaim } from "./slot-claims.ts";
import { isFirm, type Side, sideOf } from "./stance.ts";

export interface Position {
  /** Index of its value among the groups. */
  readonly group: number;
  readonly side: Side;
  /** Certain or probable in at least one claim. */
  readonly firm: boolean;
  /** Key of the originator. */
  readonly key: string;
  readonly voice: string;
  /** When the first of its documents was published; absent where none is dated. */
  readonly first?: EdtfBounds;
  readonly claims: readonly SlotClaim[];
  /** The same claims by name, each once. */
  readonly refs: readonly ClaimRef[];
}

/** The positions on some groups of one slot, in the order of groups and keys. */
export function positionsOn(groups: readonly ValueGroup[], origins: Origins): readonly Position[] {
  return groups.flatMap(({ claims }, group) => {
    const parts = new Map<string, { key: string; voice: string; side: Side; claims: SlotClaim[] }>();
    for (const claim of claims) {
      const side = sideOf(claim.stance);
      for (const { key, voice } of origins.of(claim.from.ref)) {
        const name = `${key} ${side}`;
        const part = parts.get(name);
        if (part === undefined) parts.set(name, { key, voice, side, claims: [claim] });
        else part.claims.push(claim);
      }
    }
    return [...parts]
      .sort(([a], [b]) => compareText(a, b))
      .map(([, part]): Position => {
        const days = new Set(part.claims.flatMap(({ from }) => from.document.published ?? []));
        const [day = ""] = [...days].sort(compareEdtf);
        const first = boundsOfEdtf(day);
        return {
          ...part,
          group,
          refs: sortedRefs(part.claims.map(({ from }) => from.ref)),
          firm: part.claims.some(({ stance }) => isFirm(stance)),
          ...(first === undefined ? {} : { first }),
        };
      });
  });
}

/** True where one position was published later than the other, as far as days tell. */
export function isLater(a: Position, b: Position): boolean {
  if (a.first === undefined || b.first === undefined || a.first.yearKnown !== b.first.yearKnown) return false;
  return b.first.last < a.first.first;
}
