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

/** Whether one of those words stands in folded words: most names have none, and need not be taken apart. */
const anySameWord = new RegExp(`\\b(?:${[...sameWord.keys()].join("|")})\\b`);

/** The Arabic article before a hyphen, in the spellings that follow the sound: "an-Nusra", "el-Sham", "ash-Shabab". */
const article = /(?<![\p{L}\p{N}])(?:al|el|ul|an|ad|ar|as|ash|at|az)[-‐‑–](?=\p{L})/giu;

const determiner = /^(?:the|a|an|this|that|these|those)\s+/i;

/** Words and single spaces only: nothing to fold but case. Most names are so, and the tables hold thousands. */
const plainWords = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * A name without what stands around it: determiner, possessive at the end, points of abbreviations; case as it was.
 *
 * @example bareName("the U.S.'s") → "US"
 */
export function bareName(words: string): string {
  if (plainWords.test(words)) return words.replace(determiner, "");
  return words
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^["“”'«(]+|["“”»]+$/g, "")
    .replace(determiner, "")
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
  return foldBareName(bareName(words));
}

/** The same for a name that is bare already, as `bareName` gives it. */
export function foldBareName(bare: string): string {
  const folded = plainWords.test(bare) ? bare.toLowerCase() : flatten(bare);
  if (!anySameWord.test(folded)) return folded;
  return folded
    .split(" ")
    .map((word) => sameWord.get(word) ?? word)
    .join(" ");
}

function flatten(bare: string): string {
  const unmarked = /^[ -~]*$/.test(bare) ? bare : bare.normalize("NFD").replace(/\p{M}/gu, "");
  return unmarked
    .replace(article, "al ")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/'s(?= )/g, "")
    .replace(/['ʿʾ]/g, "")
    .replace(/\bco-(?=op|ord)/g, "co")
    .replace(/[-‐‑–—/,.\s]+/g, " ")
    .trim();
}
