// Words of a value, folded for comparison: what spelling makes of a name goes, what it means stays.

/**
 * A name in small letters without article, marks, points and possessive.
 *
 * @example folded("the Ostrian  Army's") → "ostrian army"
 */
export function folded(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "")
    .replace(/[‘’`]/g, "'")
    .toLowerCase()
    .replace(/[-‐‑–\s]+/g, " ")
    .replace(/^(?:the|a|an|this|that|these|those|its|their|his|her|our|some of the|both) /, "")
    .replace(/'s?$/, "")
    .trim();
}

/** The words of a folded name, without a plural's s, so that "jet" and "jets" are one. */
export function wordsIn(name: string): readonly string[] {
  return (folded(name).match(/[\p{L}\p{N}']+/gu) ?? []).map(singular);
}

/** @example singular("fighters") → "fighter"; singular("bus") → "bus" */
export function singular(word: string): string {
  if (/men$/.test(word) && word.length > 4) return word.replace(/men$/, "man");
  return word.length > 3 ? word.replace(/'s?$/, "").replace(/(?<![su])s$/, "") : word;
}
