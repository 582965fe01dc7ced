// Two foldings of place names. `foldName` undoes what writers do without meaning to: case, accents, apostrophes,
// hyphens, "St." for "Saint". `soundKey` goes on to undo transliteration: articles and vowels of Arabic and Russian names
// as English writers spell them, so that "Deir Ezzor", "Deir ez-Zor" and "Dayr az Zawr" meet. The second is coarse and
// makes strangers meet too, so the gazetteer says which of the two a match rests on.

const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ə: "a",
  ħ: "h",
  ŋ: "n",
};

const words: ReadonlyMap<string, string> = new Map([
  ["saint", "st"],
  ["sainte", "st"],
  ["mount", "mt"],
  ["mountain", "mt"],
  ["fort", "ft"],
  ["&", "and"],
]);

/**
 * A name without case, marks, apostrophes and hyphens; words stay words. Idempotent.
 *
 * @example foldName("St. John’s") → "st johns"; foldName("DEIR EZ-ZOR") → "deir ez zor"; foldName("U.S.") → "us"
 */
export function foldName(name: string): string {
  // Lower-casing comes last of the character steps as well as first: some capitals only become letters after NFKD.
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ßæœøłđðþıəħŋ]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’‘ʻʼʿʾ`´.]/g, "")
    .replace(/&/g, " & ")
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();
  if (plain === "") return "";
  const parts = plain.split(" ").map((word) => words.get(word) ?? word);
  while (parts.length > 1 && parts[0] === "the") parts.shift();
  return parts.join(" ");
}

const articles: ReadonlySet<string> = new Set(
  "al el ul ad ed ud az ez uz ar er ur as es us ash esh ush at et ut an en un ath adh eth edh".split(" "),
);

/**
 * A coarse key under which the usual English spellings of one Arabic, Persian, Kurdish, Russian or Ukrainian name meet.
 * Never empty for a name that folds to something. Takes a name as written, or folded.
 *
 * @example soundKey("Deir Ezzor") === soundKey("Dayr az Zawr") → true
 */
export function soundKey(name: string): string {
  const folded = foldName(name);
  const all = folded.split(" ");
  const kept = all.filter((word) => !articles.has(word));
  const key = (kept.length === 0 ? all : kept).map(wordKey).join("");
  return key.length < 2 ? `=${folded}` : key;
}

function wordKey(word: string): string {
  const bare = word
    // An article written as one with its noun takes on the noun's first letter: "Ezzor", "Arraqqa", "Ashshaykh".
    .replace(/^[aeu](?:sh(?=sh)|([dnrstz])(?=\1))(?=.{3})/, "");
  const key = bare
    .replace(/kh/g, "h")
    .replace(/[dt]h/g, (pair) => pair.charAt(0))
    .replace(/gh/g, "g")
    .replace(/dj/g, "j")
    .replace(/ph/g, "f")
    .replace(/ck|q|c(?=[aou])/g, "k")
    .replace(/x/g, "ks")
    // Final "-iyah", "-eh", "-a", "-e": one ending, spelt as it is heard.
    .replace(/(?<=.{2})(?:iyy?|y)?[ae]h?$/, "")
    .replace(/[aou]w(?![aeiouy])|[ao]u|o+u?|u/g, "o")
    .replace(/[ae][iy]|e+|[iy]+/g, "i")
    .replace(/(.)\1+/g, "$1");
  return key === "" ? word : key;
}
