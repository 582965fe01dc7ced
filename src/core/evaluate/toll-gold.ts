// Tolls as gold tells them and as a reading tells them, in one shape, so that the two can be held side by side.

import type { Span } from "../model/span.ts";
import type { FullReading } from "../reading/full-reading.ts";
import { arrayOf, type GoldDocument, GoldFault, isAbsent, numberOf, objectOf, spansOf, stringOf } from "./gold.ts";

/** The slots of claims that count people. */
export const harmSlots = ["killed", "injured", "missing", "captured", "displaced"] as const;

/** Slots by which a toll may go by. */
export type HarmSlot = (typeof harmSlots)[number];

/** A number of people harmed, said by somebody. */
export interface Toll {
  /** The first is the one it is counted under; further ones are right too. */
  readonly slots: readonly HarmSlot[];
  /** Every place where it is told. */
  readonly spans: readonly Span[];
  /** `max` null: no upper bound is said. Absent: people are harmed and not counted. */
  readonly count?: { readonly min: number; readonly max: number | null };
  /** As written, without the number. */
  readonly who: string;
  /** Words that name whose number it is; empty for the author and where nobody is named. */
  readonly voice: readonly Span[];
  readonly cumulative: boolean;
  /** Index of the toll whose people these are some of. */
  readonly partOf?: number;
}

/** The items of `casualties`. Throws GoldFault. */
export function goldTolls(marked: unknown, { text }: GoldDocument): readonly Toll[] {
  const list = arrayOf(marked, "casualties");
  return list.map((item, index) => {
    const name = `casualties[${index}]`;
    const toll = objectOf(item, name);
    const { min, max, partOf, scope } = toll;
    const part = isAbsent(partOf) ? undefined : numberOf(partOf, `${name}.partOf`);
    if (part !== undefined && list[part] === undefined) throw new GoldFault(`${name}.partOf is no item of the list`);
    return {
      slots: slotsOf(toll["slot"], `${name}.slot`),
      spans: spansOf(toll["spans"], text, `${name}.spans`),
      ...(isAbsent(min)
        ? {}
        : { count: { min: numberOf(min, `${name}.min`), max: isAbsent(max) ? null : numberOf(max, `${name}.max`) } }),
      who: isAbsent(toll["who"]) ? "" : stringOf(toll["who"], `${name}.who`),
      voice: spansOf(toll["voice"] ?? [], text, `${name}.voice`),
      cumulative: scope === "cumulative",
      ...(part === undefined ? {} : { partOf: part }),
    };
  });
}

function slotsOf(value: unknown, name: string): readonly HarmSlot[] {
  const named = Array.isArray(value) ? value : [value];
  return named.map((one: unknown) => {
    const slot = harmSlots.find((known) => known === one);
    if (slot === undefined) throw new GoldFault(`${name} is none of ${harmSlots.join(", ")}`);
    return slot;
  });
}

/** The claims of a reading that count people. */
export function readTolls({ reading }: FullReading): readonly (Toll & Required<Pick<Toll, "count">>)[] {
  const voices = new Map(reading.voices.map(({ id, evidence }) => [id, evidence]));
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const claims = reading.claims.flatMap((claim) => {
    const slot = harmSlots.find((known) => known === claim.slot);
    return slot === undefined || !("exactness" in claim.value) ? [] : [{ claim, slot, value: claim.value }];
  });
  const indices = new Map(claims.map(({ claim: { id } }, index) => [id, index]));
  return claims.map(({ claim, slot, value }) => {
    const source = claim.statement === undefined ? [] : (statements.get(claim.statement)?.source ?? []);
    const partOf = value.partOf === undefined ? undefined : indices.get(value.partOf);
    return {
      slots: [slot],
      spans: claim.evidence,
      count: { min: value.min, max: value.max },
      who: value.who,
      // Hearsay that nobody is named for, and the author's own hedge, have no source: nobody speaks but the author.
      voice: source.length === 0 ? [] : [...source, ...(voices.get(claim.voices[0]) ?? [])],
      cumulative: value.scope === "cumulative",
      ...(partOf === undefined ? {} : { partOf }),
    };
  });
}
