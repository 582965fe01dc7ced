// Coded reports: a person coded one event a document. The reading's main event is held against the code. A release tells
// of one operation several times over, so what the main event leaves open is taken from the next event that says it.

import { boundsOfEdtf } from "../../calendar/edtf.ts";
import type { CasualtyEstimate } from "../../model/casualties.ts";
import type { EventMention } from "../../model/event.ts";
import type { Reading } from "../../model/reading.ts";
import type { Stance } from "../../model/statement.ts";
import type { FullReading } from "../../reading/full-reading.ts";
import { foldName } from "../../reading/normalise/places/fold.ts";
import { groupNames, provinceNames, unknownProvince, vagueCodes } from "../codes.ts";
import { placeNamesOf } from "../event-places.ts";
import { type KeyedFigure, share } from "../figures.ts";
import { arrayOf, numberOf, objectOf, stringOf } from "../gold.ts";
import { type Layer, type LayerScorer, LeftOut } from "../layer.ts";

export const coded: Layer = { field: "coded", hasSpans: false, open: openCoded };

const measures = ["date", "province", "group", "killed", "captured"] as const;
type Measure = (typeof measures)[number];

/** What the code says; a field that is absent or unknown is not scored. */
interface Code {
  readonly date?: string;
  /** Empty: the coder did not know it. */
  readonly provinces?: readonly string[];
  /** Empty: the text names no group. */
  readonly groups?: readonly string[];
  readonly killed?: number;
  readonly captured?: number;
}

function openCoded(): LayerScorer {
  const counts = new Map<Measure, { right: number; support: number }>();
  const left = new LeftOut();
  return {
    take(marked) {
      const code = codeOf(marked);
      return (full) => {
        const { reading } = full;
        if (code.provinces?.length === 0) left.add("province unknown to the coder");
        const note = (measure: Measure, right: boolean): void => {
          const known = counts.get(measure) ?? { right: 0, support: 0 };
          counts.set(measure, { right: known.right + (right ? 1 : 0), support: known.support + 1 });
        };
        const told = eventsInOrder(reading);
        if (code.date !== undefined) note("date", startsOn(told, code.date));
        if (code.provinces !== undefined && code.provinces.length > 0)
          note("province", isInAny(full, told, code.provinces));
        if (code.groups !== undefined) note("group", isAnyGroup(reading, told, code.groups));
        if (code.killed !== undefined) note("killed", agrees(countOf(reading, told, "killed"), code.killed));
        if (code.captured !== undefined) note("captured", agrees(countOf(reading, told, "captured"), code.captured));
      };
    },
    figures: () =>
      measures.flatMap((measure): readonly KeyedFigure[] => {
        const count = counts.get(measure);
        return count === undefined
          ? []
          : [[`coded.${measure}`, { accuracy: share(count.right, count.support), support: count.support }]];
      }),
    leftOut: () => left.lines("Codes left out"),
  };
}

/** Events that happened: the main event first (the first that tells of killed or captured), then the others in text order. */
function eventsInOrder({ events, claims }: Reading): readonly EventMention[] {
  const told = events.filter(({ reality }) => reality === "happened");
  const inOrder = [...told].sort((a, b) => a.trigger.start - b.trigger.start);
  const counted = new Set(
    claims.flatMap(({ slot, event, stance }) =>
      (slot === "killed" || slot === "captured") && !isDenied(stance) ? [event] : [],
    ),
  );
  const main = inOrder.find(({ id }) => counted.has(id));
  return main === undefined ? inOrder : [main, ...inOrder.filter((event) => event !== main)];
}

function isDenied(stance: Stance): boolean {
  return stance.endsWith("-");
}

/** Whether the first event that has a date begins on that day. */
function startsOn(events: readonly EventMention[], date: string): boolean {
  const time = events.find((event) => event.time !== undefined)?.time;
  const read = time === undefined ? undefined : boundsOfEdtf(time.value.edtf);
  const day = boundsOfEdtf(date);
  // A month or a year that begins on that day does not say the day.
  return read?.yearKnown === true && read.first === day?.first && read.last - read.first < 7;
}

/** Whether the first event that has a place is in one of the provinces, by the names of its places and what they are in. */
function isInAny(full: FullReading, events: readonly EventMention[], provinces: readonly string[]): boolean {
  const names = events.map((event) => placeNamesOf(event, full)).find(isSome) ?? [];
  const spellings = provinces.flatMap((province) => provinceNames[province] ?? [foldName(province)]);
  return names.some((name) => spellings.some((spelling) => hasWords(foldName(name), spelling)));
}

/**
 * Whether the group that the main event was aimed at is one of those coded. Read from those whom the main event befell
 * (target, victim), their actor and what they refer back to; if these name no group, from the first mention of the
 * document that names one. A code of no group is right where no group is read.
 */
function isAnyGroup(reading: Reading, events: readonly EventMention[], coded: readonly string[]): boolean {
  const befell = (events[0]?.arguments ?? []).filter(({ role }) => role === "target" || role === "victim");
  const byId = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  const groupsOf = (id: string | undefined): readonly string[] => {
    const mention = id === undefined ? undefined : byId.get(id);
    if (mention === undefined) return [];
    const back = mention.coreferentWith === undefined ? undefined : byId.get(mention.coreferentWith);
    const names = [mention.name, mention.actor, back?.name, back?.actor].flatMap((name) => name ?? []).map(foldName);
    const known = Object.entries(groupNames).flatMap(([code, spellings]) =>
      names.some((name) => spellings.some((spelling) => hasWords(name, spelling))) ? [code] : [],
    );
    const byOwnWords = coded.filter((code) => names.some((name) => hasWords(name, foldName(code))));
    return [...known, ...byOwnWords];
  };
  const aimedAt = befell.flatMap(({ mention }) => groupsOf(mention));
  const read = aimedAt.length > 0 ? aimedAt : (reading.mentions.map(({ id }) => groupsOf(id)).find(isSome) ?? []);
  return coded.length === 0 ? read.length === 0 : read.some((group) => coded.includes(group));
}

function isSome(list: readonly unknown[]): boolean {
  return list.length > 0;
}

/** How many: from `min` to `max`, since vague words were coded in two ways. */
interface Count {
  readonly min: number;
  readonly max: number;
}

/**
 * The largest number of killed (or captured) that one event has in one voice, the parts of it added up: "the commander
 * and two insurgents". Parts that the text includes in another number are not added again, and vague ones ("several
 * suspects … the suspects") are taken to tell of the same people: the largest is added once.
 */
function countOf(reading: Reading, events: readonly EventMention[], slot: "killed" | "captured"): Count {
  const happened = new Set(events.map(({ id }) => id));
  const tellings = new Map<string, CasualtyEstimate[]>();
  for (const { event, slot: other, value, voices, stance } of reading.claims) {
    if (other !== slot || !happened.has(event) || isDenied(stance) || !("exactness" in value)) continue;
    if (value.partOf !== undefined || value.scope === "cumulative") continue;
    const key = [event, ...voices].join(" ");
    tellings.set(key, [...(tellings.get(key) ?? []), value]);
  }
  let largest: Count = { min: 0, max: 0 };
  for (const parts of tellings.values()) {
    const sum = sumOf(parts);
    if (sum.max > largest.max) largest = sum;
  }
  return largest;
}

function sumOf(parts: readonly CasualtyEstimate[]): Count {
  const certain = parts.filter(({ exactness }) => exactness !== "vague").reduce((sum, { min }) => sum + min, 0);
  const vague = Math.max(0, ...parts.filter(({ exactness }) => exactness === "vague").map(({ min }) => min));
  const { least, most } = vagueCodes;
  if (vague > most) return { min: certain + vague, max: certain + vague };
  return vague === 0 ? { min: certain, max: certain } : { min: certain + least, max: certain + most };
}

function agrees(read: Count, code: number): boolean {
  return read.min <= code && code <= read.max;
}

/** Whether a folded name has the words of another, in one run: "khost province" has "khost". */
function hasWords(name: string, words: string): boolean {
  return ` ${name} `.includes(` ${words} `);
}

function codeOf(marked: unknown): Code {
  const code = objectOf(marked, "coded");
  const strings = (field: string): readonly string[] =>
    arrayOf(code[field], `coded.${field}`)
      .map((item) => stringOf(item, `coded.${field}`))
      .flatMap((item) => item.split(";"))
      .map((item) => item.trim())
      .filter((item) => item !== "");
  const has = (field: string): boolean => code[field] !== undefined && code[field] !== null;
  return {
    ...(has("start_date") ? { date: stringOf(code["start_date"], "coded.start_date") } : {}),
    ...(has("province") ? { provinces: strings("province").filter((name) => name !== unknownProvince) } : {}),
    ...(has("target_group") ? { groups: strings("target_group") } : {}),
    ...(has("min_killed") ? { killed: numberOf(code["min_killed"], "coded.min_killed") } : {}),
    ...(has("min_captured") ? { captured: numberOf(code["min_captured"], "coded.min_captured") } : {}),
  };
}
