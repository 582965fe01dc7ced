// The gold of incidents: which words of which reports tell of one incident, and who says what of it. It comes from outside
// (JSON lines), so its shape is checked here; whether it agrees with the texts and with itself is asked by `check.ts`.

import type { Slot } from "../../model/claim.ts";
import { arrayOf, GoldFault, objectOf, stringOf } from "../gold.ts";

/**
 * The slots that the gold marks. `actor` is who did it, however that is said: told, accused, claimed or denied; so it takes
 * up `responsibility` too. `motive` is why, so it takes up `cause` too.
 */
export type GoldSlot = (typeof goldSlots)[number];

/** In the order they are shown. */
export const goldSlots = [
  "occurrence",
  "time",
  "place",
  "actor",
  "target",
  "motive",
  "killed",
  "injured",
  "captured",
] as const;

/** Which slots of a system a slot of the gold takes up. */
export const systemSlots: Readonly<Record<GoldSlot, readonly Slot[]>> = {
  occurrence: ["occurrence"],
  time: ["time"],
  place: ["place"],
  actor: ["actor", "responsibility"],
  target: ["target"],
  motive: ["motive", "cause"],
  killed: ["killed"],
  injured: ["injured"],
  captured: ["captured"],
};

/** How two values of a slot stand to each other where they are not simply the same: `Relation` of the model. */
export type ContradictionKind = (typeof contradictionKinds)[number];

export const contradictionKinds = ["overlap", "update", "cumulative", "denial", "blame", "conflict"] as const;

/** Words of a report. They stand in its text exactly once, unless `nth` (from 0) says which ones are meant. */
export interface GoldQuote {
  readonly quote: string;
  readonly nth?: number;
}

/** A word that tells of an incident: "bombed", "the attack". */
export interface GoldTrigger extends GoldQuote {
  readonly incident: string;
  /** The report tells of it as something past, not as its news. */
  readonly background?: true;
}

/** What a voice says of a slot. Values are names of our own; equal where the voices say the same. */
export interface GoldClaim extends GoldQuote {
  readonly incident: string;
  readonly slot: GoldSlot;
  readonly value: string;
  /** Key of a voice of the incident: who stands at the beginning, not who passes it on. */
  readonly voice: string;
}

export interface GoldReport {
  readonly report: string;
  /** Of the text in UTF-8, in hex. */
  readonly sha256: string;
  readonly events: readonly GoldTrigger[];
  readonly claims: readonly GoldClaim[];
}

/** How the values of a slot stand to each other. */
export interface GoldSlotRelations {
  readonly slot: GoldSlot;
  /** Must be found; any other that is found is false. */
  readonly kinds: readonly ContradictionKind[];
  /** May be found or not: where a careful reader could say either. */
  readonly open: readonly ContradictionKind[];
}

export interface GoldIncident {
  readonly incident: string;
  readonly title: string;
  /** Absent where what is said of the incident is not marked: only its triggers count. */
  readonly slots?: readonly GoldSlotRelations[];
  /** Name by key. */
  readonly voices: ReadonlyMap<string, string>;
}

export interface IncidentGold {
  readonly incidents: readonly GoldIncident[];
  readonly reports: readonly GoldReport[];
}

/** Reads the lines of gold, parsed from JSON, in any order. Throws GoldFault, with the number of the line. */
export function parseIncidentGold(lines: readonly unknown[]): IncidentGold {
  const incidents: GoldIncident[] = [];
  const reports: GoldReport[] = [];
  for (const [index, value] of lines.entries()) {
    const name = `line ${index + 1}`;
    const line = objectOf(value, name);
    if (line["incident"] !== undefined) incidents.push(incidentOf(line, name));
    else if (line["report"] !== undefined) reports.push(reportOf(line, name));
    else throw new GoldFault(`${name} has neither incident nor report`);
  }
  return { incidents, reports };
}

type Fields = Readonly<Record<string, unknown>>;

function incidentOf(line: Fields, name: string): GoldIncident {
  const voices = Object.entries(objectOf(line["voices"] ?? {}, `${name}.voices`));
  const slots = line["slots"] === undefined ? undefined : objectOf(line["slots"], `${name}.slots`);
  return {
    incident: stringOf(line["incident"], `${name}.incident`),
    title: stringOf(line["title"], `${name}.title`),
    voices: new Map(voices.map(([key, voice]) => [key, stringOf(voice, `${name}.voices.${key}`)])),
    ...(slots === undefined ? {} : { slots: Object.entries(slots).map((entry) => relationsOf(entry, name)) }),
  };
}

function relationsOf([slot, value]: readonly [string, unknown], name: string): GoldSlotRelations {
  const where = `${name}.slots.${slot}`;
  const fields = objectOf(value, where);
  const kinds = (field: string): readonly ContradictionKind[] =>
    arrayOf(fields[field] ?? [], `${where}.${field}`).map((kind) => oneOf(kind, contradictionKinds, where));
  return { slot: oneOf(slot, goldSlots, where), kinds: kinds("kinds"), open: kinds("open") };
}

function reportOf(line: Fields, name: string): GoldReport {
  const listed = (field: string): readonly (readonly [Fields, string])[] =>
    arrayOf(line[field] ?? [], `${name}.${field}`).map((entry, index) => {
      const where = `${name}.${field}[${index}]`;
      return [objectOf(entry, where), where];
    });
  return {
    report: stringOf(line["report"], `${name}.report`),
    sha256: stringOf(line["sha256"], `${name}.sha256`),
    events: listed("events").map(([fields, where]) => ({
      incident: stringOf(fields["incident"], `${where}.incident`),
      ...quoteOf(fields, where),
      ...(fields["background"] === true ? { background: true } : {}),
    })),
    claims: listed("claims").map(([fields, where]) => ({
      incident: stringOf(fields["incident"], `${where}.incident`),
      slot: oneOf(fields["slot"], goldSlots, `${where}.slot`),
      value: stringOf(fields["value"], `${where}.value`),
      voice: stringOf(fields["voice"], `${where}.voice`),
      ...quoteOf(fields, where),
    })),
  };
}

function quoteOf(fields: Fields, where: string): GoldQuote {
  const { quote, nth } = { quote: stringOf(fields["quote"], `${where}.quote`), nth: fields["nth"] };
  if (quote.trim() === "") throw new GoldFault(`${where}.quote is empty`);
  if (nth === undefined) return { quote };
  if (typeof nth !== "number" || !Number.isInteger(nth) || nth < 0) throw new GoldFault(`${where}.nth is no count`);
  return { quote, nth };
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], where: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new GoldFault(`${where} is ${String(value)}, none of ${allowed.join(", ")}`);
  return found;
}
