// Names that few events share: who died, which mosque, which brigade, which quarter. Fixed rules of kind and form decide, never a
// count over the casebook, so that a link does not change when other documents come in. Names of speakers and of the great
// ("President X") stand in every report and are left out, as is what the actor catalogue knows: that is a party.

import type { Role } from "../../model/event.ts";
import { firstMention } from "../../model/first-mention.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { overlap, type Span } from "../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../model/span-index.ts";
import { soundKey } from "../../reading/normalise/places/fold.ts";
import type { EventMaterial, ProfileActors } from "./material.ts";
import { ownName } from "./places.ts";
import type { ProfileName } from "./shape.ts";

export type ReadingNames = SpanIndex<{ readonly span: Span; readonly name: ProfileName; readonly mention: string }>;

/** All such names of a reading, by where they stand. */
export function namesOfReading(reading: Reading, actors: ProfileActors): ReadingNames {
  const harmed = harmedIn(reading);
  const common = commonPersons(reading, harmed);
  const found = reading.mentions.flatMap((mention) => {
    const name = nameOf(mention, { common, harmed, actors });
    return name === undefined ? [] : mention.evidence.map((span) => ({ span, name, mention: mention.id }));
  });
  return indexSpans(found, ({ span }) => [span]);
}

/**
 * The names in the sentences that tell of an event; of persons only those whom it concerns, not who wrote or filmed it. Whom it was
 * aimed at or harmed goes by the name that stands elsewhere, too: "Sami was killed", of Sami Velic.
 */
export function namesAround(material: EventMaterial, names: ReadingNames): readonly ProfileName[] {
  const { event, sentences, mention } = material;
  const concerned = new Set(event.arguments.flatMap((argument) => [argument.mention, mention(argument.mention)?.id]));
  const found = sentences
    .flatMap((sentence) => names.overlapping(sentence))
    .filter(({ name, mention: id }) => name.kind !== "person" || concerned.has(id))
    .map(({ name }) => name);
  const harmed = harmedOf(material, names);
  return [...new Map([...found, ...harmed].map((name) => [`${name.kind} ${name.key}`, name])).values()];
}

/** Roles of those whom an event was aimed at or harmed. */
const harmedRoles: ReadonlySet<Role> = new Set(["target", "victim"]);

/** The persons whom an event was aimed at or harmed, by their names. */
function harmedOf({ event, mention }: EventMaterial, names: ReadingNames): readonly ProfileName[] {
  return event.arguments
    .filter(({ role }) => harmedRoles.has(role))
    .flatMap((argument) => mention(argument.mention) ?? [])
    .flatMap(({ id, evidence }) => names.overlapping(evidence[0]).filter((one) => one.mention === id))
    .flatMap(({ name }) => (name.kind === "person" ? [{ ...name, harmed: true as const }] : []));
}

const title =
  /\b(?:president|prime minister|minister|king|queen|secretary|ambassador|envoy|chancellor|spokes\w+|director|head|chief|governor|general|colonel|premier|commander|leader|pope|reporter|correspondent|activist|lawmaker|senator|mr|mrs|ms|dr)\b\.?/i;

/** Names of those whom an event was aimed at or harmed: a colonel who was shot is no colonel who speaks. */
function harmedIn({ events, mentions }: Reading): ReadonlySet<string> {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return new Set(
    events
      .flatMap(({ arguments: told }) => told)
      .filter(({ role }) => harmedRoles.has(role))
      .flatMap(({ mention }) => firstMention(mention, byId) ?? [])
      .flatMap(({ kind, name }) => (kind === "person" ? (personKey(name) ?? []) : [])),
  );
}

/** Of "Lieutenant Colonel Sami Velic, commander of the Velm sector": Sami Velic. Undefined where there are not two names. */
function personKey(name: string): string | undefined {
  const [bare = ""] = name.split(/,|\s(?:of|from|in|for|at|and|who)\s/);
  const own = capitals(bare).filter((word) => !title.test(word) && !rank.test(word));
  return own.length < 2 ? undefined : own.slice(-2).map(soundKey).join(" ");
}

const rank =
  /^(?:lieutenant|lt|col|major|maj|gen|captain|capt|sergeant|sgt|corporal|brigadier|admiral|inspector|superintendent|officer|judge|mayor|sheikh|imam|father|sister|brother|professor|deputy|former|private)$/i;

/** Surnames of those who speak in a reading or hold an office. */
function commonPersons({ mentions, voices }: Reading, harmed: ReadonlySet<string>): ReadonlySet<string> {
  const spoken = voices.flatMap(({ evidence }) => evidence);
  const known = mentions.filter(
    ({ kind, name, actor, evidence }) =>
      kind === "person" &&
      (actor !== undefined ||
        (title.test(name) && !harmed.has(personKey(name) ?? "")) ||
        evidence.some((span) => spoken.some((voice) => overlap(voice, span) > 0))),
  );
  return new Set(known.flatMap(({ name }) => surname(name) ?? []));
}

function surname(name: string): string | undefined {
  const last = capitals(name).at(-1);
  return last === undefined ? undefined : soundKey(last.replace(/(?<=[^s])s$/, ""));
}

/** Capitalised words but for common ones: "the Al-Quds hospital" → ["Quds"]. */
function capitals(name: string): readonly string[] {
  return ownName(name)
    .replace(/['’]s?\b/g, "")
    .split(/[\s,()-]+/)
    .filter((word) => /^\p{Lu}\p{L}+/u.test(word) && !notDistinct.test(word));
}

const notDistinct =
  /^(?:the|a|an|al|el|abu|new|old|east|west|north|south|eastern|western|northern|southern|central|city|government|military|army|air|base|force|forces|national|islamic|international|syrias|president|minister|human|rights|state|civil|defen[cs]e|public|main|great|grand|university|hospital|hospitals|school|mosque|market|road|street|square|airport|airbase|embassy|church|camp|palace|hotel|prison|bridge|neighbou?rhood|district|village|suburb|town|quarter)$/i;

const locality =
  /\b(?:neighbou?rhood|district|quarter|suburb|village|hamlet|street|square|junction|roundabout|farms?|hill|mount(?:ain)?|jebel|jabal|tell|tal|tel|crossing|roadblock)\b/i;

const facility =
  /\b(?:hospital|clinic|school|mosque|church|market|airport|air\s?base|base|airfield|bridge|prison|palace|hotel|embassy|university|camp|dam|factory|plant|station|square|shrine|cathedral|stadium|court|depot|refinery|field|warehouse|bakery|garage|college|academy|barracks|complex|restaurant|roundabout)\b/i;

interface Known {
  readonly common: ReadonlySet<string>;
  readonly harmed: ReadonlySet<string>;
  readonly actors: ProfileActors;
}

function nameOf(mention: Mention, { common, harmed, actors }: Known): ProfileName | undefined {
  const { kind, name, actor } = mention;
  if (actor !== undefined) return undefined;
  if (kind === "weapon" || kind === "platform") return vesselOf(name) ?? modelOf(name);
  const proper = capitals(name).filter((word) => actors.stateOf(word.replace(/s$/, "")) === undefined);
  if (kind === "military-unit" || kind === "armed-group") {
    const number = /\b(\d{1,4})(?:st|nd|rd|th)\b/i.exec(name)?.[1];
    return number === undefined ? undefined : { kind: "unit", key: `${number} ${soundKey(headOf(name))}`, name };
  }
  if (proper.length === 0) return undefined;
  if (kind === "person") {
    const last = surname(name);
    const key = personKey(name);
    if (proper.length < 2 || key === undefined || last === undefined || common.has(last)) return undefined;
    return title.test(name) && !harmed.has(key) ? undefined : { kind: "person", key, name };
  }
  if (kind === "facility" && facility.test(name)) return { kind: "facility", key: keyOf(proper), name };
  if ((kind === "place" || kind === "facility") && locality.test(name))
    return { kind: "locality", key: keyOf(proper), name };
  return undefined;
}

/** One key for facilities and localities: "the Daatur district" and "the Daatur mosque" are of one place. */
function keyOf(proper: readonly string[]): string {
  return proper.map(soundKey).sort().join(" ");
}

/** "The tanker Halvard Star": a ship is the one of its name. */
function vesselOf(name: string): ProfileName | undefined {
  const own =
    /\b(?:tanker|ship|vessel|freighter|ferry|trawler|frigate|corvette|destroyer|boat|carrier|yacht|barge)s? (?<own>\p{Lu}.*)$/u.exec(
      name,
    )?.groups?.["own"];
  return own === undefined ? undefined : { kind: "vessel", key: soundKey(own), name };
}

/** "Su-24", "F-16", "BM-21", "MiG-21", "Tu-22M3". */
function modelOf(name: string): ProfileName | undefined {
  const model = /\b([A-Z][A-Za-z]{0,3})[\s-]?(\d{1,3})[A-Z]?\w{0,2}\b/.exec(name);
  if (model === null) return undefined;
  return { kind: "model", key: `${model[1] ?? ""}${model[2] ?? ""}`.toLowerCase(), name };
}

function headOf(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? name;
}
