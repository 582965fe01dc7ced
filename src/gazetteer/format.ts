// The layout of an index file. It is made to be opened without being parsed: fixed-width records, one sorted table of
// keys for binary search, and strings in two pools. All numbers are little-endian. In order:
//
//   header    magic (8 bytes), then u32: records, keys, postings, bytes of key pool, bytes of string pool, version string
//   records   32 bytes each, see `recordAt`
//   keys      u32 offset into the key pool, one more than there are keys; keys sorted by their UTF-8 bytes
//   starts    u32 first posting of each key, one more than there are keys
//   postings  u32 record, u32 (31 bits of hash of the folded name, then 1 bit: it is a spelling of the main name)
//   key pool, string pool (each string: u8 length in bytes, UTF-8)
//
// A key is the coarse `soundKey` of a name; the hash in the posting tells an equal name from one that only sounds alike.
// JSON or SQLite would be simpler to make, and take a second or a native module to open.

import type { GazetteerKind } from "../core/reading/gazetteer.ts";

export const magic = "HSYGAZ03";
export const headerBytes = 32;
export const recordBytes = 32;
/** Stands for "no such unit" in a record. */
export const none = 0xffffffff;
/** Degrees are kept as whole hundred-thousandths: about a metre. */
export const degreeScale = 100_000;

/** Offsets of the fields of a record. `id` is a GeoNames number, or with source 1 an offset into the string pool. */
export const recordAt: Readonly<
  Record<
    "id" | "latitude" | "longitude" | "population" | "name" | "admin1" | "admin2" | "kind" | "source" | "country",
    number
  >
> = {
  id: 0,
  latitude: 4,
  longitude: 8,
  population: 12,
  name: 16,
  admin1: 20,
  admin2: 24,
  kind: 28,
  source: 29,
  country: 30,
};

/** Kinds by their number in a record. Append only: files of users hold these numbers. */
export const kindNumbers: readonly GazetteerKind[] = [
  "country",
  "admin1",
  "admin2",
  "admin3",
  "town",
  "airport",
  "port",
  "mountain",
  "river",
  "lake",
  "region",
  "sea",
  "facility",
];

/** 31-bit FNV-1a hash over UTF-16 units. */
export function hash31(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) >>> 1;
}
