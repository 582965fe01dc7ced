// The claims of an incident by slot, with what they say of a slot without being a claim of it: an occurrence tells its type, and
// "denied that it was on purpose" tells of the motive and not that nothing happened.

import type { ClaimValue, Slot } from "../../model/claim.ts";
import type { Mention } from "../../model/mention.ts";
import type { Stance } from "../../model/statement.ts";
import type { CaseClaim } from "../case-claim.ts";
import { deniesOnlyIntent, intentIn, intentOf, type SaidIntent } from "./intent.ts";
import { ownDoer } from "./own.ts";
import { saidOn } from "./said-on.ts";
import { asCompared, greatestOf, isFurtherToll } from "./tolls.ts";

/** What one claim says of one slot. */
export interface SlotClaim {
  readonly slot: Slot;
  readonly value: ClaimValue;
  readonly stance: Stance;
  /** For a value that is a mention: the mention, at the beginning of its chain. */
  readonly mention?: Mention;
  /** The voice speaks of a doer that it is itself, or that is its own: "our units". */
  readonly own?: true;
  /** Why it is shown and not compared. */
  readonly doubt?: string;
  readonly from: CaseClaim;
}

/** All slots, in the order of a comparison: numbers, then what, by whom, when, where, why. */
export const slots: readonly Slot[] = [
  "killed",
  "injured",
  "missing",
  "captured",
  "displaced",
  "damage",
  "occurrence",
  "type",
  "actor",
  "responsibility",
  "target",
  "means",
  "time",
  "place",
  "cause",
  "motive",
];

/** The claims of each slot, in the order given; a slot that nobody speaks of has an empty list. */
export function bySlot(claims: readonly CaseClaim[]): ReadonlyMap<Slot, readonly SlotClaim[]> {
  const lists = new Map<Slot, SlotClaim[]>(slots.map((slot) => [slot, []]));
  // One saying tells of intent once, however many claims come of it.
  const told = new Set<string>();
  const denied = new Set(claims.filter(deniesEvent).map(sayingKey));
  const greatest = new Map(slots.map((slot) => [slot, greatestOf(claims.filter(({ claim }) => claim.slot === slot))]));
  for (const from of claims) {
    // Who denies that its planes struck Velm on Monday denies neither Velm nor Monday.
    if (circumstances.has(from.claim.slot) && from.claim.stance.endsWith("-") && denied.has(sayingKey(from))) continue;
    for (const said of readAs(from, told, greatest.get(from.claim.slot) ?? 0)) lists.get(said.slot)?.push(said);
  }
  return lists;
}

const circumstances: ReadonlySet<Slot> = new Set(["time", "place", "target", "means"]);

function deniesEvent({ claim: { slot, stance } }: CaseClaim): boolean {
  return (slot === "occurrence" || slot === "actor" || slot === "responsibility") && stance.endsWith("-");
}

/** One voice's words on one event of one document. */
function sayingKey({ eventRef, voices: [voice] }: CaseClaim): string {
  return `${eventRef.document} ${eventRef.event} ${voice.id}`;
}

function readAs(from: CaseClaim, told: Set<string>, greatest: number): readonly SlotClaim[] {
  const { claim } = from;
  const { slot, stance } = claim;
  const only = deniesOnlyIntent(from);
  const value = "min" in claim.value ? asCompared(claim.value, from, greatest) : claim.value;
  const doer = doers.has(slot) ? ownDoer(from) : undefined;
  const mention = doer ?? from.mention;
  const doubt = saidOn(from) ?? (isFurtherToll(from) ? further : undefined);
  const said = {
    slot,
    value,
    stance,
    from,
    ...(mention === undefined ? {} : { mention }),
    ...(doer === undefined ? {} : { own: true as const }),
    ...(doubt === undefined ? {} : { doubt }),
  };
  const type =
    slot === "occurrence" && stance.endsWith("+")
      ? [{ slot: "type" as const, value: { text: from.event.type }, stance, from }]
      : [];
  return [...(only ? [] : [said, ...notOfIntent(from)]), ...type, ...intentClaims(from, only, told)];
}

/** The most words, in characters, that say nothing but "it was no accident". */
const onlyIntent = 40;

/** "It was no accident": said on purpose, and a denial that it was by mistake. */
function notOfIntent(from: CaseClaim): readonly SlotClaim[] {
  const { slot, value, stance } = from.claim;
  if (slot !== "motive" || !("text" in value) || value.text.length > onlyIntent || !stance.endsWith("+")) return [];
  const said = intentIn(value.text);
  if (said === undefined || said.so) return [];
  return [{ slot, value: { text: intentPhrases[said.intent] }, stance: stance.startsWith("PR") ? "PR-" : "CT-", from }];
}

const further = "counts who comes to those that were told before, and is no toll by itself";

const doers: ReadonlySet<Slot> = new Set(["actor", "responsibility"]);

function intentClaims(from: CaseClaim, only: boolean, told: Set<string>): readonly SlotClaim[] {
  if (!tellsManner.has(from.claim.slot) && !only) return [];
  const said = intentOf(from);
  const key = `${from.ref.document} ${from.claim.statement} ${said?.intent}`;
  if (said === undefined || told.has(key)) return [];
  told.add(key);
  return [{ slot: "motive", value: { text: intentPhrases[said.intent] }, stance: stanceOf(said, from), from }];
}

/** Slots whose claims stand for the whole saying: "it hit the clinic owing to an error" may be read as its target alone. */
const tellsManner: ReadonlySet<Slot> = new Set(["occurrence", "actor", "target", "means"]);

const intentPhrases = { mistake: "by mistake", purpose: "on purpose" } as const;

function stanceOf({ so }: SaidIntent, { statement }: CaseClaim): Stance {
  const firmness = statement?.stance.startsWith("PR") === true ? "PR" : "CT";
  return so ? `${firmness}+` : `${firmness}-`;
}
