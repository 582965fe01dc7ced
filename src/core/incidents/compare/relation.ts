// How two positions on one slot stand to each other, and in which direction.

import type { Slot } from "../../model/claim.ts";
import type { Contradiction } from "../../model/incident.ts";
import { isLater, type Position } from "../values/position.ts";
import { agrees, type Standing } from "../values/standing.ts";
import { higherOf, riseOf } from "./rising.ts";

/** What two positions come to; `from` is the one that denies, updates or, where neither does, the first given. */
export interface Related {
  readonly relation: Contradiction["relation"] | "agreement";
  readonly from: Position;
  readonly to: Position;
  /** What lies behind it, to be put into a sentence. */
  readonly because: Because;
}

export type Because =
  | { readonly kind: "values"; readonly why: string }
  /** Two of several values of a slot that can hold several: told in one sentence for all. */
  | { readonly kind: "several" }
  | { readonly kind: "possible" }
  | { readonly kind: "blame" }
  | { readonly kind: "denied" }
  | { readonly kind: "answered" }
  | { readonly kind: "own" }
  | { readonly kind: "same-voice" }
  | { readonly kind: "both-at-once" }
  | { readonly kind: "higher-later" }
  | { readonly kind: "perhaps-risen" }
  | { readonly kind: "took-back" }
  | { readonly kind: "came-round" }
  | { readonly kind: "risen"; readonly told: boolean };

/** What two positions cannot tell by themselves. */
export interface Around {
  /** The two originators share a value elsewhere in the slot, so that further names of theirs are no contradiction. */
  readonly shares: boolean;
  /** True for a number that its own voice later raised. */
  outdated(position: Position): boolean;
  /** Somebody held the value of the one before the other was said, or on that day: it is no number that came of it. */
  heldBefore(high: Position, low: Position): boolean;
}

const counted: ReadonlySet<Slot> = new Set(["killed", "injured", "missing", "captured", "displaced"]);
const lists: ReadonlySet<Slot> = new Set(["target", "means"]);
/** Slots whose closer and wider values are worth a sentence of their own. */
const named: ReadonlySet<Slot> = new Set(["type"]);
const listed: ReadonlySet<Slot> = new Set([
  "type",
  "actor",
  "responsibility",
  "target",
  "means",
  "cause",
  "motive",
  "damage",
]);
/** Slots that are told again in passing, now closely and now roughly: "the raid on Velm", "last week". */
const coarser: ReadonlySet<Slot> = new Set(["time", "place"]);
const doers: ReadonlySet<Slot> = new Set(["actor", "responsibility"]);

/**
 * The relation of two positions; undefined where neither says anything of the other: they speak of different things, one takes no
 * position, one only thinks possible what the other excludes, or too little is known.
 *
 * @param standing how the value of `a` stands to that of `b`
 */
export function relate(slot: Slot, a: Position, b: Position, standing: Standing, around: Around): Related | undefined {
  if (a.side === "open" || b.side === "open") return undefined;
  if (a.side !== b.side) return a.side === "not-so" ? denial(a, b, standing.kind) : denial(b, a, turned(standing.kind));
  if (a.side === "not-so") {
    const alike = standing.kind === "same" && a.key !== b.key;
    return alike ? { relation: "agreement", from: a, to: b, because: { kind: "values", why: "" } } : undefined;
  }
  return a.key === b.key ? ofOneVoice(slot, a, b, standing) : ofTwoVoices(slot, a, b, standing, around);
}

function turned(kind: Standing["kind"]): Standing["kind"] {
  return kind === "within" ? "around" : kind === "around" ? "within" : kind;
}

/** What is denied is denied with all that lies within it: who says that Kaldia did not do it says so of its army. */
function denial(denier: Position, holder: Position, kind: Standing["kind"]): Related | undefined {
  if (!denier.firm || (kind !== "same" && kind !== "around")) return undefined;
  if (denier.key !== holder.key) return { relation: "denial", from: denier, to: holder, because: { kind: "denied" } };
  if (isLater(denier, holder)) return { relation: "update", from: denier, to: holder, because: { kind: "took-back" } };
  return isLater(holder, denier)
    ? { relation: "update", from: holder, to: denier, because: { kind: "came-round" } }
    : undefined;
}

function ofOneVoice(slot: Slot, a: Position, b: Position, { kind }: Standing): Related | undefined {
  // The same again, "two" and then "two peacekeepers", is no other word.
  if (kind === "same" || (kind !== "disjoint" && !agrees(kind))) return undefined;
  const later = isLater(a, b) ? ([a, b] as const) : isLater(b, a) ? ([b, a] as const) : undefined;
  if (later !== undefined) {
    // A further target told the next day, or the same in fewer words, takes nothing back. Nor does a closer day or place:
    // a voice stands by its closest.
    if (kind !== "disjoint" && coarser.has(slot)) return undefined;
    if (kind !== "disjoint" && (listed.has(slot) || kind === "overlap") && !counted.has(slot)) return undefined;
    return { relation: "update", from: later[0], to: later[1], because: { kind: "same-voice" } };
  }
  if (kind !== "disjoint" || !counted.has(slot) || !a.firm || !b.firm) return undefined;
  const risen = [riseOf(a, b) === "told" ? b : undefined, riseOf(b, a) === "told" ? a : undefined].find(Boolean);
  // "Three bodies", and in another report of the day "four": whoever counts on counts more.
  const higher = risen === undefined && !sharesDocument(a, b) ? higherOf(a, b) : undefined;
  if (higher !== undefined)
    return { relation: "update", from: higher, to: higher === a ? b : a, because: { kind: "same-voice" } };
  if (risen !== undefined)
    return { relation: "update", from: risen, to: risen === a ? b : a, because: { kind: "risen", told: true } };
  return { relation: "conflict", from: a, to: b, because: { kind: "both-at-once" } };
}

function sharesDocument(a: Position, b: Position): boolean {
  return a.claims.some(({ from }) => b.claims.some((other) => other.from.ref.document === from.ref.document));
}

function ofTwoVoices(
  slot: Slot,
  a: Position,
  b: Position,
  { kind, why }: Standing,
  { shares, outdated, heldBefore }: Around,
): Related | undefined {
  // Who names the army and who names its state name one doer, one of them more closely.
  if (kind === "same" || (doers.has(slot) && (kind === "within" || kind === "around")))
    return a.firm === b.firm
      ? { relation: "agreement", from: a, to: b, because: { kind: "values", why } }
      : { relation: "overlap", from: a.firm ? a : b, to: a.firm ? b : a, because: { kind: "possible" } };
  // What was hit and with what is a list: who names more of it is not at odds with who names less.
  if (agrees(kind) && lists.has(slot)) return undefined;
  if (listed.has(slot) && (kind === "overlap" || (agrees(kind) && !named.has(slot))))
    return shares ? undefined : { relation: "overlap", from: a, to: b, because: { kind: "several" } };
  if (agrees(kind)) return { relation: "overlap", from: a, to: b, because: { kind: "values", why } };
  if (kind === "cumulative") return { relation: "cumulative", from: a, to: b, because: { kind: "values", why } };
  if (kind !== "disjoint" || !a.firm || !b.firm || shares) return undefined;
  if (doers.has(slot)) return { relation: "blame", from: a, to: b, because: { kind: "blame" } };
  if (counted.has(slot)) {
    for (const [low, high] of [
      [a, b],
      [b, a],
    ] as const) {
      const rise = riseOf(low, high);
      if (rise === "told" || (rise !== undefined && outdated(low)))
        return { relation: "update", from: high, to: low, because: { kind: "risen", told: rise === "told" } };
      // Not sure, and softer than a conflict that need not be one.
      if (rise === "perhaps" && !heldBefore(high, low))
        return { relation: "update", from: high, to: low, because: { kind: "perhaps-risen" } };
      if (rise === "later") return { relation: "conflict", from: high, to: low, because: { kind: "higher-later" } };
    }
  }
  return { relation: "conflict", from: a, to: b, because: { kind: "values", why } };
}
