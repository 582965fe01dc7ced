// Ids are content hashes, so that a second run over the same text with the same tables gives the same ids.

/**
 * A short stable id for an item of a reading: its sort, then 48 bits of hash over what identifies it, in base 36.
 *
 * The hash is FNV-1a over UTF-16 units, run twice with different offsets; it names items inside one document, where a
 * collision of 48 bits is out of reach. It is no protection against a forger.
 *
 * @example stableId("e", ["air-strike", 54, 60]) → "e-1k2j3h4g5f"
 */
export function stableId(sort: string, parts: readonly (string | number)[]): string {
  const content = parts.join("\u0001");
  const low = fnv1a(content, 0x811c9dc5);
  const high = fnv1a(content, 0x01234567) & 0xffff;
  return `${sort}-${(high * 0x1_0000_0000 + low).toString(36)}`;
}

function fnv1a(content: string, offset: number): number {
  let hash = offset;
  for (let index = 0; index < content.length; index += 1) {
    hash ^= content.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash >>> 0;
}
