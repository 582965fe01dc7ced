// Documents are named by their content, so that the same bytes are the same document wherever they are read.

import { createHash } from "node:crypto";

/** The first 128 bits of the SHA-256 of the bytes, in hexadecimal. */
export function contentHash(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 32);
}
