// JSON as it is kept: packed by zlib, with the hash of what was packed. A reading is some twenty times as long as its text.

import { createHash } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";

/** A JSON value as bytes. */
export function pack(value: unknown): { readonly packed: Uint8Array; readonly sha256: string } {
  const json = JSON.stringify(value);
  return { packed: deflateSync(json), sha256: sha256(json) };
}

/** The JSON text that was packed. */
export function unpack(packed: Uint8Array): string {
  return inflateSync(packed).toString("utf8");
}

/** SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
