// Adds a user's own places: a country dump of GeoNames ("SY.txt", or the "SY.zip" it comes in) becomes one more index in
// the user's data folder, opened beside the shipped one. Adding the same country again replaces it.

import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { TextDecoder } from "node:util";
import { unzipSync } from "fflate";
import { HearsayError } from "../core/model/errors.ts";
import { readGeoNamesLine } from "./geonames-table.ts";
import type { PlaceRow } from "./place-row.ts";
import { userFolder } from "./user-folder.ts";
import { writeIndex } from "./write-index.ts";

export interface AddOptions {
  /** Where added indexes are kept; default: the user's data folder. */
  readonly folder?: string;
  /** Largest table that is read, in bytes, unpacked; default 1 GiB. The United States, the largest, have 0.4. */
  readonly mostBytes?: number;
}

export interface Added {
  /** The index that was written. */
  readonly path: string;
  readonly places: number;
  /** Lines of the table that are no places: skipped. */
  readonly malformed: number;
}

/**
 * Compiles a GeoNames country dump into an index of the user's.
 *
 * @param path a table in GeoNames' format (19 tab-separated columns), or a zip that holds one.
 * @throws HearsayError where the file is missing, too large, damaged or no such table.
 */
export function addGeoNamesDump(path: string, options: AddOptions = {}): Added {
  const mostBytes = options.mostBytes ?? 2 ** 30;
  const bytes = readTable(path, mostBytes);
  const { rows, malformed } = readRows(path, bytes);
  const name = basename(path)
    .replace(/\.(?:txt|zip)$/i, "")
    .replace(/[^\p{L}\p{N}_-]+/gu, "-");
  const folder = options.folder ?? userFolder();
  const output = join(folder, `${name === "" ? "places" : name}.bin`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${output}.new`, writeIndex(rows, `GeoNames ${basename(path)}`));
    renameSync(`${output}.new`, output);
  } catch (cause) {
    rmSync(`${output}.new`, { force: true });
    throw new HearsayError("unreadable", { thing: folder, detail: "the index cannot be written there" }, cause);
  }
  return { path: output, places: rows.length, malformed };
}

function readTable(path: string, mostBytes: number): Uint8Array {
  const size = statSync(path, { throwIfNoEntry: false });
  if (size === undefined) throw new HearsayError("not-found", { thing: path });
  if (!size.isFile()) throw new HearsayError("unreadable", { thing: path, detail: "it is no file" });
  if (size.size === 0) throw new HearsayError("empty", { thing: path });
  if (size.size > mostBytes) throw tooLarge(path, mostBytes);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new HearsayError("unreadable", { thing: path, detail: "permission is missing, or the disk fails" }, cause);
  }
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? unpack(path, bytes, mostBytes) : bytes;
}

/** The table in a zip: the largest .txt beside the readme. The size is checked before a byte is unpacked. */
function unpack(path: string, bytes: Uint8Array, mostBytes: number): Uint8Array {
  let largest: { name: string; size: number } | undefined;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const table = /\.txt$/i.test(name) && !/readme/i.test(name);
        if (table && originalSize > (largest?.size ?? -1)) largest = { name, size: originalSize };
        return false;
      },
    });
    if (largest === undefined)
      throw new HearsayError("broken", { thing: path, detail: "the archive holds no .txt table" });
    if (largest.size > mostBytes) throw tooLarge(path, mostBytes);
    const wanted = largest.name;
    const table = unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted];
    // A header that lies about the size is caught here: fflate unpacks into the stated size and no further.
    if (table === undefined)
      throw new HearsayError("broken", { thing: path, detail: "the archive cannot be unpacked" });
    return table;
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause;
    throw new HearsayError("broken", { thing: path, detail: "the archive cannot be unpacked" }, cause);
  }
}

function tooLarge(path: string, mostBytes: number): HearsayError {
  return new HearsayError("too-large", {
    thing: path,
    detail: `its table is larger than ${Math.round(mostBytes / 2 ** 20)} MiB`,
  });
}

/** Reads lines from the bytes one by one: a large table would not fit into one string. */
function readRows(path: string, bytes: Uint8Array): { readonly rows: readonly PlaceRow[]; readonly malformed: number } {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const rows: PlaceRow[] = [];
  let malformed = 0;
  let lines = 0;
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    if (end > start) {
      lines++;
      const row = readLine(decoder, bytes.subarray(start, end));
      if (row === "malformed") malformed++;
      else if (row !== "left-out") rows.push(row);
    }
    start = end + 1;
    // A wrong file shows at once; there is no need to read all of it.
    if (lines === 200 && malformed > 100) break;
  }
  if (rows.length === 0 || malformed > lines / 2) {
    const detail = "it is no GeoNames country table of 19 tab-separated columns";
    throw new HearsayError("broken", { thing: path, detail });
  }
  return { rows, malformed };
}

function readLine(decoder: TextDecoder, bytes: Uint8Array): PlaceRow | "malformed" | "left-out" {
  try {
    return readGeoNamesLine(decoder.decode(bytes).replace(/\r$/, ""));
  } catch {
    return "malformed"; // Only the decoder throws: the bytes are not UTF-8.
  }
}
