// Offsets as other programs count them: Hearsay counts UTF-16 units, as JavaScript does; Python and most databases count characters
// (code points). The two differ behind every emoji.

const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/**
 * Counts the characters before a place of a text.
 *
 * @example codePointsOf("a🔥b")(3) → 2
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(pair)].map(({ index }) => index);
  return (offset) => {
    // Pairs that begin before the place, by halving.
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
