// A name folded for comparison: what spelling, not meaning, makes of it. Case, marks, hyphens, apostrophes, determiners
// and possessives go; "Defense" is "Defence"; the article that Arabic names carry is "al" however it was written. What is
// left is compared whole: no distance, no stem, no part of a name.

const sameWord: ReadonlyMap<string, string> = new Map([
  ["defense", "defence"],
  ["center", "centre"],
  ["organization", "organisation"],
  ["organizations", "organisations"],
  ["mobilization", "mobilisation"],
  ["stabilization", "stabilisation"],
  ["labor", "labour"],
  ["program", "programme"],
  ["qaida", "qaeda"],
  ["qaidah", "qaeda"],
  ["qaedah", "qaeda"],
  ["peoples", "people"],
  ["womens", "women"],
  ["lords", "lord"],
]);

/** The Arabic article before a hyphen, in the spellings that follow the sound: "an-Nusra", "el-Sham", "ash-Shabab". */
const article = /(?<![\p{L}\p{N}])(?:al|el|ul|an|ad|ar|as|ash|at|az)[-‐‑–](?=\p{L})/giu;

/**
 * A name without what stands around it: determiner, possessive at the end, points of abbreviations; case as it was.
 *
 * @example bareName("the U.S.'s") → "US"
 */
export function bareName(words: string): string {
  return words
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^["“”'«(]+|["“”»]+$/g, "")
    .replace(/^(?:the|a|an|this|that|these|those)\s+/i, "")
    .replace(/'s?$/i, "")
    .replace(/(?<=\b\p{L})\./gu, "")
    .replace(/[\s,;:.]+$/, "");
}

/**
 * A name folded for comparison.
 *
 * @example foldActorName("the Russian Defense Ministry") → "russian defence ministry"
 * @example foldActorName("Jabhat an-Nusra") → "jabhat al nusra"
 */
export function foldActorName(words: string): string {
  const flat = bareName(words)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(article, "al ")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/'s(?= )/g, "")
    .replace(/['ʿʾ]/g, "")
    .replace(/\bco-(?=op|ord)/g, "co")
    .replace(/[-‐‑–—/,.\s]+/g, " ")
    .trim();
  const same = flat.split(" ").map((word) => sameWord.get(word) ?? word);
  return same.join(" ");
}
