// The few things that a DOCX needs of zip: the directory, and one entry unpacked within bounds. The directory stands at
// the end, so that a truncated file is noticed at once; an entry is inflated in small steps, so that a bomb is noticed
// before it goes off. The only importer of fflate.

import { HearsayError } from "../../core/model/errors.ts";
import { asciiFrom } from "./ascii.ts";
import { sizeOf } from "./limits.ts";

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packedBytes: number;
  readonly offset: number;
}

const endOfDirectory = "PK\x05\x06";
const directoryEntry = "PK\x01\x02";
const localEntry = "PK\x03\x04";

/** More entries than any document of Word has. */
const maxEntries = 20_000;

/** The entries of an archive, by name. Throws "broken" if the archive has no directory. */
export function zipEntries(bytes: Uint8Array, file: string): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endAt(bytes);
  if (end === undefined) throw broken(file, "its end is missing");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, ZipEntry>();
  for (let i = 0; i < Math.min(count, maxEntries); i += 1) {
    if (at + 46 > bytes.length || asciiFrom(bytes, at, 4) !== directoryEntry)
      throw broken(file, "its directory is cut");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The directory's end record: within the last 64 KB, since only a comment may follow it. */
function endAt(bytes: Uint8Array): number | undefined {
  const lowest = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= lowest; at -= 1) {
    if (bytes[at] === 0x50 && asciiFrom(bytes, at, 4) === endOfDirectory) return at;
  }
  return undefined;
}

/** How much is unpacked at a step: with deflate's best ratio of about 1000, 4 MB of memory. */
const stepBytes = 4096;

/** An entry unpacked; throws "too-large" once it grows beyond `maxBytes`. */
export async function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  maxBytes: number,
  file: string,
): Promise<Uint8Array> {
  if (entry.encrypted) throw new HearsayError("encrypted", { thing: file });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || asciiFrom(bytes, offset, 4) !== localEntry)
    throw broken(file, `"${entry.name}" is missing`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packedBytes > bytes.length) throw broken(file, `"${entry.name}" is cut`);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (entry.method === 0) {
    if (packed.length > maxBytes) throw tooLarge(file, maxBytes);
    return packed;
  }
  if (entry.method !== 8) throw broken(file, `"${entry.name}" is packed in an unknown way`);
  return inflated(packed, entry, maxBytes, file);
}

async function inflated(packed: Uint8Array, entry: ZipEntry, maxBytes: number, file: string): Promise<Uint8Array> {
  const { Inflate } = await import("fflate");
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    length += part.length;
    if (length <= maxBytes) parts.push(part.slice());
  });
  for (let at = 0; at < packed.length; at += stepBytes) {
    try {
      inflate.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length);
    } catch (error) {
      // fflate throws plain errors for data that is no deflate stream.
      throw broken(file, `"${entry.name}" cannot be unpacked`, error);
    }
    if (length > maxBytes) throw tooLarge(file, maxBytes);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function broken(file: string, detail: string, cause?: unknown): HearsayError {
  return new HearsayError("broken", { thing: file, detail }, cause);
}

function tooLarge(file: string, maxBytes: number): HearsayError {
  return new HearsayError("too-large", {
    thing: file,
    detail: `it unpacks to more than the limit of ${sizeOf(maxBytes)}`,
  });
}
