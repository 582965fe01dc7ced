// An index in memory: found by binary search in the bytes as they stand in the file, decoded only where a record is asked
// for. Opening costs the reading of the file and a look at its header.

import type { GazetteerEntry } from "../core/reading/gazetteer.ts";
import { countries } from "../core/reading/normalise/places/countries.ts";
import { foldName, soundKey } from "../core/reading/normalise/places/fold.ts";
import { degreeScale, hash31, headerBytes, kindNumbers, magic, recordAt, recordBytes } from "./format.ts";

export interface PlaceIndex {
  /** Source and date of the data. */
  readonly version: string;
  /** Number of places. */
  readonly places: number;
  /** Number of distinct keys. */
  readonly keys: number;
  /** All places of the name, unordered. */
  find(name: string): readonly GazetteerEntry[];
  /** The same by reading every key: for tests of `find`. */
  scan(name: string): readonly GazetteerEntry[];
}

/** The sections of an index by their offsets. */
interface Layout {
  readonly places: number;
  readonly keys: number;
  readonly keyOffsets: number;
  readonly starts: number;
  readonly postings: number;
  readonly pool: number;
  readonly strings: number;
}

/**
 * Opens the bytes of an index file.
 *
 * @returns the index, or what is wrong with the bytes, in words.
 */
export function readIndex(bytes: Uint8Array): PlaceIndex | { readonly problem: string } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < headerBytes || file.toString("latin1", 0, 8) !== magic) {
    return { problem: "it is not an index of this version of Hearsay" };
  }
  const number = (n: number): number => file.readUInt32LE(8 + n * 4);
  const places = number(0);
  const keys = number(1);
  const keyOffsets = headerBytes + places * recordBytes;
  const starts = keyOffsets + (keys + 1) * 4;
  const postings = starts + (keys + 1) * 4;
  const pool = postings + number(2) * 8;
  const strings = pool + number(3);
  if (strings + number(4) !== file.length) return { problem: "it is cut off or damaged" };
  const layout: Layout = { places, keys, keyOffsets, starts, postings, pool, strings };
  const collect = (name: string, search: typeof searchKey): readonly GazetteerEntry[] => {
    const folded = foldName(name);
    if (folded === "") return [];
    const key = search(file, layout, Buffer.from(soundKey(folded)));
    return key === undefined ? [] : entriesOf(file, layout, key, hash31(folded));
  };
  return {
    version: stringAt(file, strings + number(5)),
    places,
    keys,
    find: (name) => collect(name, searchKey),
    scan: (name) => collect(name, scanKeys),
  };
}

function searchKey(file: Buffer, layout: Layout, key: Buffer): number | undefined {
  let low = 0;
  let high = layout.keys - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compareKey(file, layout, middle, key);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function scanKeys(file: Buffer, layout: Layout, key: Buffer): number | undefined {
  for (let i = 0; i < layout.keys; i++) if (compareKey(file, layout, i, key) === 0) return i;
  return undefined;
}

function compareKey(file: Buffer, layout: Layout, index: number, key: Buffer): number {
  const at = layout.keyOffsets + index * 4;
  return file.compare(key, 0, key.length, layout.pool + file.readUInt32LE(at), layout.pool + file.readUInt32LE(at + 4));
}

type Match = GazetteerEntry["match"];
const matchOrder: readonly Match[] = ["name", "alternate", "folded"];

function entriesOf(file: Buffer, layout: Layout, key: number, hash: number): readonly GazetteerEntry[] {
  const at = layout.starts + key * 4;
  const best = new Map<number, Match>();
  for (let i = file.readUInt32LE(at); i < file.readUInt32LE(at + 4); i++) {
    const posting = layout.postings + i * 8;
    const record = file.readUInt32LE(posting);
    const mark = file.readUInt32LE(posting + 4);
    const match: Match = mark >>> 1 !== hash ? "folded" : (mark & 1) === 1 ? "name" : "alternate";
    const known = best.get(record);
    if (known === undefined || matchOrder.indexOf(match) < matchOrder.indexOf(known)) best.set(record, match);
  }
  return [...best].map(([record, match]) => entryOf(file, layout, record, match));
}

function entryOf(file: Buffer, layout: Layout, record: number, match: Match): GazetteerEntry {
  const at = headerBytes + record * recordBytes;
  const kind = kindNumbers[file.readUInt8(at + recordAt.kind)] ?? "facility";
  const country = file.toString("latin1", at + recordAt.country, at + recordAt.country + 2).replaceAll("\0", "");
  const units = [recordAt.admin2, recordAt.admin1]
    .map((field) => file.readUInt32LE(at + field))
    .filter((unit) => unit < layout.places);
  const state = kind === "country" ? undefined : countryBy(country);
  return {
    id: idOf(file, layout, record),
    name: nameOf(file, layout, record),
    kind,
    latitude: file.readInt32LE(at + recordAt.latitude) / degreeScale,
    longitude: file.readInt32LE(at + recordAt.longitude) / degreeScale,
    country,
    within: [...units.map((unit) => nameOf(file, layout, unit)), ...(state === undefined ? [] : [state.name])],
    withinIds: [
      ...units.map((unit) => idOf(file, layout, unit)),
      ...(state === undefined ? [] : [`geonames:${state.geonames}`]),
    ],
    population: file.readUInt32LE(at + recordAt.population),
    match,
  };
}

function idOf(file: Buffer, layout: Layout, record: number): string {
  const at = headerBytes + record * recordBytes;
  const id = file.readUInt32LE(at + recordAt.id);
  return file.readUInt8(at + recordAt.source) === 1 ? stringAt(file, layout.strings + id) : `geonames:${id}`;
}

function nameOf(file: Buffer, layout: Layout, record: number): string {
  return stringAt(file, layout.strings + file.readUInt32LE(headerBytes + record * recordBytes + recordAt.name));
}

function stringAt(file: Buffer, at: number): string {
  return file.toString("utf8", at + 1, at + 1 + file.readUInt8(at));
}

const isoOrder: ReadonlyMap<string, (typeof countries)[number]> = new Map(countries.map((row) => [row.iso, row]));

function countryBy(iso: string): (typeof countries)[number] | undefined {
  return isoOrder.get(iso);
}
