// The people harmed in a marked text: mentions of people that a death, an injury, a capture or a flight has as its victim,
// and those that are some of these. The notation has no tag for a toll; this is how one follows from what is tagged.

import type { MentionKind } from "../../model/mention.ts";
import { quote, type Span } from "../../model/span.ts";
import type { MarkedMention, MarkedText } from "../../notation/marked-text.ts";
import type { HarmSlot } from "../toll-gold.ts";
import { type Cast, castOf } from "./chains.ts";
import { innermostAround } from "./voices.ts";
import { whoIsCounted } from "./who.ts";

export interface MarkedToll {
  /** The slot that a claim of it has; several where the words leave it open: who disappeared is captured or missing. */
  readonly slots: readonly [HarmSlot, ...HarmSlot[]];
  /** Every place where the same voice tells of the same people in the same number. */
  readonly tellings: readonly [Span, ...Span[]];
  /** Absent where the people are not counted. `max` null: no upper bound is said. */
  readonly count?: { readonly min: number; readonly max: number | null };
  /** As written, the number aside: "soldiers"; empty where the text names nobody. */
  readonly who: string;
  /** The words that name who says it; empty for the author and for hearsay that nobody is named for. */
  readonly voice: readonly Span[];
  readonly cumulative: boolean;
  /** Index of the toll whose people these are some of. */
  readonly partOf?: number;
}

/** The tolls of a marked text in the order in which they are first told, harm without people last. */
export function tollsOf(read: MarkedText): readonly MarkedToll[] {
  const cast = castOf(read);
  const harms = harmsOf(read, cast);
  const tolls = new Map<string, Toll>();
  read.mentions.forEach((mention, index) => {
    if (!peopleKinds.has(mention.kind)) return;
    for (const slots of harmsTo(index, read, cast, harms)) {
      const telling = tellingOf(read, cast, index, mention, slots);
      const known = tolls.get(telling.key);
      known?.tellings.push(mention.span);
      known?.voice.push(...telling.voice);
      if (known === undefined) tolls.set(telling.key, telling);
    }
  });
  const all = [...tolls.values(), ...victimless(read)];
  return all.map((toll, index): MarkedToll => {
    const {
      slots,
      tellings: [first, ...others],
      count,
      who,
      voice,
      cumulative,
    } = toll;
    const partOf = wholeAmong(all, index);
    return {
      slots,
      tellings: [first, ...others],
      ...(count === undefined ? {} : { count }),
      who,
      voice,
      cumulative,
      ...(partOf < 0 ? {} : { partOf }),
    };
  });
}

/**
 * The index of the toll of those whom a toll's people are some of; -1 for none. Of several, which tell them in other voices
 * or numbers, the last before it in its own voice, else the first.
 */
function wholeAmong(all: readonly Toll[], part: number): number {
  const { whole, slots, speaker } = all[part] ?? { whole: undefined };
  if (whole === undefined) return -1;
  const isWhole = (one: Toll): boolean => one.slots[0] === slots?.[0] && one.people === whole;
  const own = all.findLastIndex((one, index) => index < part && isWhole(one) && one.speaker === speaker);
  return own < 0 ? all.findIndex(isWhole) : own;
}

/** "No casualties were reported": harm is told of, and nobody is counted. What is read there is neither right nor false. */
function victimless({ events }: MarkedText): readonly Toll[] {
  return events.flatMap(({ id, type, trigger, arguments: filled }) => {
    const slots = slotsOfType[type];
    if (slots === undefined || filled.some(({ role }) => role === "victim" || role === "target")) return [];
    const untold = { who: "", voice: [], cumulative: false, people: -1, whole: undefined, speaker: "nobody" };
    return [{ key: id, slots, tellings: [trigger], ...untold }];
  });
}

type Slots = MarkedToll["slots"];

interface Toll {
  /** The same for tellings of one toll. */
  readonly key: string;
  readonly slots: Slots;
  readonly tellings: [Span, ...Span[]];
  readonly count?: { readonly min: number; readonly max: number | null };
  readonly who: string;
  readonly voice: Span[];
  readonly cumulative: boolean;
  /** The first mention of these people, by its index. */
  readonly people: number;
  /** The first mention of those whom these are some of. */
  readonly whole: number | undefined;
  /** Whose word it is: the same for the same voice. */
  readonly speaker: string;
}

const slotsOfType: Readonly<Record<string, Slots>> = {
  death: ["killed"],
  killing: ["killed"],
  injury: ["injured"],
  detention: ["captured"],
  abduction: ["captured", "missing"],
  displacement: ["displaced"],
};

/** Types whose people may be marked as whom it is directed at: "detained three men". */
const targeting: ReadonlySet<string> = new Set(["killing", "detention", "abduction", "displacement"]);

/** What is done to each mention, by its index. */
function harmsOf({ events }: MarkedText, cast: Cast): ReadonlyMap<number, readonly Slots[]> {
  const harms = new Map<number, readonly Slots[]>();
  for (const { type, arguments: filled } of events) {
    const slots = slotsOfType[type];
    if (slots === undefined) continue;
    for (const { role, mention } of filled) {
      if (role !== "victim" && !(role === "target" && targeting.has(type))) continue;
      const index = cast.indexOf(mention);
      const known = harms.get(index) ?? [];
      if (!known.some(([first]) => first === slots[0])) harms.set(index, [...known, slots]);
    }
  }
  return harms;
}

/** What is done to a mention, or else to those whom it is some of, by whichever mention of them it is told. */
function harmsTo(
  mention: number,
  { mentions }: MarkedText,
  cast: Cast,
  harms: ReadonlyMap<number, readonly Slots[]>,
): readonly Slots[] {
  const own = harms.get(mention);
  if (own !== undefined) return own;
  const seen = new Set<number>();
  for (let at = wholeOf(mentions[mention], cast); at !== undefined && !seen.has(at); at = wholeOf(mentions[at], cast)) {
    const whole = at;
    seen.add(whole);
    const found = mentions.findIndex((_, index) => harms.has(index) && cast.firstOf(index) === whole);
    if (found >= 0) return harms.get(found) ?? [];
  }
  return [];
}

/** The first mention of those whom a mention is some of. */
function wholeOf(mention: MarkedMention | undefined, cast: Cast): number | undefined {
  const index = mention?.of === undefined ? -1 : cast.indexOf(mention.of);
  return index < 0 ? undefined : cast.firstOf(index);
}

const peopleKinds: ReadonlySet<MentionKind> = new Set<MentionKind>([
  "population",
  "person",
  "military-unit",
  "armed-group",
  "organisation",
  "government",
]);

function tellingOf(read: MarkedText, cast: Cast, index: number, mention: MarkedMention, slots: Slots): Toll {
  const { span, cumulative } = mention;
  const count = countOf(read.text, mention);
  const source = innermostAround(read, span)?.source ?? [];
  const [spoken] = source;
  const speaker = spoken === undefined ? "nobody" : (cast.namedBy(spoken) ?? `at ${spoken.start}`);
  const people = cast.firstOf(index);
  return {
    key: [people, slots[0], count?.min, count?.max, cumulative, speaker].join(" "),
    slots,
    tellings: [span],
    ...(count === undefined ? {} : { count }),
    who: whoIsCounted(read, span),
    voice: [...source],
    cumulative,
    people,
    whole: wholeOf(mention, cast),
    speaker: String(speaker),
  };
}

/** What `n` says; a person with a name is one. */
function countOf(text: string, { count, kind, span }: MarkedMention): MarkedToll["count"] {
  if (count !== undefined) return { min: count.min ?? 0, max: count.max ?? null };
  const words = quote(text, span);
  const isNamed =
    kind === "person" && /\p{Lu}/u.test(words) && !/^(?:he|she|him|her|his|they|them|it|who|i|we)$/i.test(words);
  return isNamed ? { min: 1, max: 1 } : undefined;
}
