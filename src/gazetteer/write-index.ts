// Rows to the bytes of an index; the layout is in `format.ts`. Rows may come in any order: units find their places by code.

import { foldName, soundKey } from "../core/reading/normalise/places/fold.ts";
import { degreeScale, hash31, headerBytes, kindNumbers, magic, none, recordAt, recordBytes } from "./format.ts";
import type { PlaceRow } from "./place-row.ts";

/**
 * The index of all rows as one byte array. The same rows in the same order give the same bytes.
 *
 * @param version source and date of the data, shown by `gazetteerStatus` and stamped on readings.
 */
export function writeIndex(rows: readonly PlaceRow[], version: string): Uint8Array {
  const strings = new StringPool();
  const versionAt = strings.add(version);
  const records = writeRecords(rows, strings);
  const { keys, starts, postings, pool } = writeKeys(rows);
  const header = Buffer.alloc(headerBytes);
  header.write(magic, 0, "latin1");
  const numbers = [rows.length, starts.length - 1, postings.length / 2, pool.length, strings.bytes, versionAt];
  for (const [i, value] of numbers.entries()) header.writeUInt32LE(value, 8 + i * 4);
  return Buffer.concat([header, records, u32(keys), u32(starts), u32(postings), pool, strings.toBuffer()]);
}

function writeRecords(rows: readonly PlaceRow[], strings: StringPool): Buffer {
  const units = new Map<string, number>();
  for (const [i, row] of rows.entries()) if (row.unit !== undefined) units.set(row.unit, i);
  const out = Buffer.alloc(rows.length * recordBytes);
  for (const [i, row] of rows.entries()) {
    const at = i * recordBytes;
    const geonames = /^geonames:(\d+)$/.exec(row.id)?.[1];
    const unitOf = (code: string | undefined): number => {
      const found = code === undefined ? undefined : units.get(code);
      return found === undefined || found === i ? none : found;
    };
    out.writeUInt32LE(geonames === undefined ? strings.add(row.id) : Number(geonames), at + recordAt.id);
    out.writeInt32LE(Math.round(row.latitude * degreeScale), at + recordAt.latitude);
    out.writeInt32LE(Math.round(row.longitude * degreeScale), at + recordAt.longitude);
    out.writeUInt32LE(Math.min(row.population, none), at + recordAt.population);
    out.writeUInt32LE(strings.add(row.name), at + recordAt.name);
    out.writeUInt32LE(unitOf(row.in1), at + recordAt.admin1);
    out.writeUInt32LE(unitOf(row.in2), at + recordAt.admin2);
    out.writeUInt8(kindNumbers.indexOf(row.kind), at + recordAt.kind);
    out.writeUInt8(geonames === undefined ? 1 : 0, at + recordAt.source);
    out.write(row.country.slice(0, 2), at + recordAt.country, "latin1");
  }
  return out;
}

interface KeyTable {
  readonly keys: readonly number[];
  readonly starts: readonly number[];
  readonly postings: readonly number[];
  readonly pool: Buffer;
}

function writeKeys(rows: readonly PlaceRow[]): KeyTable {
  const byKey = new Map<string, number[]>();
  for (const [i, row] of rows.entries()) {
    const seen = new Set<string>();
    const mainKey = soundKey(row.name);
    for (const [n, name] of [row.name, ...row.others].entries()) {
      const folded = foldName(name);
      if (folded === "" || seen.has(folded)) continue;
      seen.add(folded);
      const key = soundKey(folded);
      // A listed spelling of the main name is the main name: "Raqqa" of "Ar Raqqah".
      const isMain = n === 0 || row.allMain === true || key === mainKey;
      const posting = [i, ((hash31(folded) << 1) | (isMain ? 1 : 0)) >>> 0] as const;
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [...posting]);
      else list.push(...posting);
    }
  }
  const sorted = [...byKey].map(([key, list]) => ({ bytes: Buffer.from(key), list }));
  sorted.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const keys = [0];
  const starts = [0];
  const postings: number[] = [];
  let at = 0;
  for (const { bytes, list } of sorted) {
    for (const value of list) postings.push(value);
    at += bytes.length;
    keys.push(at);
    starts.push(postings.length / 2);
  }
  return { keys, starts, postings, pool: Buffer.concat(sorted.map(({ bytes }) => bytes)) };
}

function u32(values: readonly number[]): Buffer {
  const out = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) out.writeUInt32LE(value, i * 4);
  return out;
}

/** Strings written once each, at an offset. */
class StringPool {
  bytes = 0;
  readonly #parts: Buffer[] = [];
  readonly #seen = new Map<string, number>();

  add(text: string): number {
    const known = this.#seen.get(text);
    if (known !== undefined) return known;
    const at = this.bytes;
    // A length byte holds 255; longer names are cut at a whole character.
    let bytes = Buffer.from(text);
    for (let kept = text; bytes.length > 255; bytes = Buffer.from(kept)) kept = kept.slice(0, -1);
    this.#parts.push(Buffer.from([bytes.length]), bytes);
    this.bytes += bytes.length + 1;
    this.#seen.set(text, at);
    return at;
  }

  toBuffer(): Buffer {
    return Buffer.concat(this.#parts);
  }
}
