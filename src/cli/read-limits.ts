// How large a document may be where the user names a size.

import { getHeapStatistics } from "node:v8";
import { defaultLimits, type Limits } from "../formats/in/limits.ts";

/** Bytes of memory that reading takes for a character of a very long text, at most; measured at 45. */
const bytesPerCharacter = 64;

/** Whoever allows for large files allows for long texts, but for none that would burst the heap in the middle of reading. */
export function limitsOf(maxBytes: number | undefined): { readonly limits?: Partial<Limits> } {
  if (maxBytes === undefined) return {};
  const most = Math.floor(getHeapStatistics().heap_size_limit / bytesPerCharacter);
  return { limits: { maxBytes, maxCharacters: Math.max(defaultLimits.maxCharacters, Math.min(maxBytes, most)) } };
}
