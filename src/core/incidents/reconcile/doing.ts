// Who is held to have done it, and who says so of itself: what Airwars' grading and strike status rest on.

import type { ClaimRef } from "../../model/incident.ts";
import type { CaseClaim } from "../case-claim.ts";
import { doerOf, isNobody, standingOfDoers } from "../values/doers.ts";
import { grouped } from "../values/grouped.ts";
import { refKey } from "../values/originators.ts";
import { type Position, positionsOn } from "../values/position.ts";
import { toldBy } from "../values/told.ts";
import type { ReconcileInput } from "./rule.ts";

export interface Doing {
  /** Originators that tell that it happened. */
  readonly told: readonly Position[];
  /** Originators that say that it did not. */
  readonly untold: readonly Position[];
  /** Positions that firmly name a doer. */
  readonly named: readonly Position[];
  /** Those of them whose doer is the voice's own party. */
  readonly own: readonly Position[];
  /** Two named doers of whom neither can be part of the other; undefined where all can be one. */
  readonly rivals?: readonly [Position, Position];
}

/** Reads occurrence, actor and responsibility. */
export function doingOf(input: ReconcileInput): Doing {
  const rejected = new Set((input.rejected ?? []).map(refKey));
  const claims = rejected.size === 0 ? input.claims : input.claims.filter(({ ref }) => !rejected.has(refKey(ref)));
  const { lists, origins } = toldBy(claims, input.originatorsOf);
  const firm = (position: Position): boolean => position.firm && position.side === "so";
  const happened = positionsOn(grouped(lists.get("occurrence") ?? []), origins);
  const doers = grouped([...(lists.get("actor") ?? []), ...(lists.get("responsibility") ?? [])]);
  const named = positionsOn(doers, origins).filter((position) => firm(position) && !isUnnamed(position));
  const rivals = named
    .flatMap((a) => named.map((b) => [a, b] as const))
    .find(([a, b]) => a.key !== b.key && areRivals(a, b) && !shareDoer(a.key, b.key, named));
  return {
    told: happened.filter(firm),
    untold: happened.filter(({ side, firm: sure }) => side === "not-so" && sure),
    named,
    own: named.filter((position) => position.claims.some(({ from }) => speaksOfItself(from))),
    ...(rivals === undefined ? {} : { rivals }),
  };
}

/** Each claim of some positions once. */
export function claimsOf(positions: readonly Position[]): readonly ClaimRef[] {
  const refs = positions.flatMap(({ refs }) => refs);
  return [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
}

function isUnnamed({ claims: [claim] }: Position): boolean {
  return claim?.mention === undefined || isNobody(doerOf(claim.mention));
}

function areRivals(a: Position, b: Position): boolean {
  const [left, right] = [a.claims[0]?.mention, b.claims[0]?.mention];
  return left !== undefined && right !== undefined && standingOfDoers(left, right).kind === "disjoint";
}

function shareDoer(a: string, b: string, named: readonly Position[]): boolean {
  return named.some((one) => one.key === a && named.some((other) => other.key === b && !areRivals(one, other)));
}

/** The doer is the voice itself, or of its party: by the catalogue, or by name. */
function speaksOfItself({ voices: [voice], mention }: CaseClaim): boolean {
  if (mention === undefined || voice.kind === "author") return false;
  const doer = doerOf(mention);
  if (voice.party !== undefined && (doer.party === voice.party || doer.actor === voice.party)) return true;
  const speaker = { id: voice.id, kind: "organisation", evidence: mention.evidence, name: voice.name } as const;
  const self = voice.actor === undefined ? speaker : { ...speaker, actor: voice.actor };
  if (isNobody(doerOf(self))) return false;
  const { kind } = standingOfDoers(self, mention);
  return kind === "same" || kind === "within" || kind === "around";
}
