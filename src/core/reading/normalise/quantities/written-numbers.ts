// One number in digits or in words: "1,200", "3.5 million", "sixty-two", "half a dozen", "several hundred".

import { multipliers, smallNumbers } from "../../../catalogue/number-words.ts";
import { looseLeadAt, matches } from "./quantity-phrases.ts";
import type { Word } from "./words.ts";

/** A number, and the index of the word behind it. */
interface NumberMatch {
  readonly value?: number;
  /** Least count of "several dozen". */
  readonly vague?: number;
  readonly next: number;
}

/** A number in digits or words. */
export function numberAt(words: readonly Word[], at: number, articles: boolean): NumberMatch | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  if (first.kind === "digits") {
    if (/^0\d/.test(first.text)) return undefined;
    const value = Number(first.text.replace(/[,\s\u00a0\u202f]/g, ""));
    const scale = multipliers.get(words[at + 1]?.key ?? "");
    return scale === undefined ? { value, next: at + 1 } : { value: value * scale, next: at + 2 };
  }
  if (first.kind !== "word") return undefined;
  if (first.key === "half") {
    const article = words[at + 1]?.key === "a";
    const scale = multipliers.get(words[at + (article ? 2 : 1)]?.key ?? "");
    return scale === undefined ? undefined : { value: scale / 2, next: at + (article ? 3 : 2) };
  }
  const quarter = matches(words, at, ["a", "quarter", "of", "a"])
    ? multipliers.get(words[at + 4]?.key ?? "")
    : undefined;
  if (quarter !== undefined) return { value: quarter / 4, next: at + 5 };
  const loose = looseMultiple(words, at);
  if (loose !== undefined) return loose;
  if (first.key === "a" || first.key === "an") {
    const scale = multipliers.get(words[at + 1]?.key ?? "");
    if (scale !== undefined) return { value: scale, next: at + 2 };
    const single = words[at + 1]?.key === "single";
    return articles || single ? { value: 1, next: at + (single ? 2 : 1) } : undefined;
  }
  return spelled(words, at);
}

/** "several dozen", "a few hundred", "a couple of thousand". */
function looseMultiple(words: readonly Word[], at: number): NumberMatch | undefined {
  const lead = looseLeadAt(words, at);
  const scale = lead === undefined ? undefined : multipliers.get(words[at + lead.length]?.key ?? "");
  return lead === undefined || scale === undefined
    ? undefined
    : { vague: lead.value * scale, next: at + lead.length + 1 };
}

/** "sixty-two", "two hundred and five", "three dozen". */
function spelled(words: readonly Word[], at: number): NumberMatch | undefined {
  let total = 0;
  let part = 0;
  let next = at;
  let lastSmall = 100;
  for (let here = at; here < words.length; here += 1) {
    const word = words[here];
    if (word === undefined) break;
    const small = smallNumbers.get(word.key);
    if (small !== undefined && (lastSmall === 100 || (lastSmall >= 20 && small > 0 && small < 10))) {
      part += small;
      lastSmall = small;
    } else if (multipliers.get(word.key) !== undefined && next > at) {
      const scale = multipliers.get(word.key) ?? 1;
      if (scale >= 1000) {
        total += part * scale;
        part = 0;
      } else part *= scale;
      lastSmall = 100;
    } else if (
      next > at &&
      /^(?:and|-|–)$/.test(word.key) &&
      smallNumbers.get(words[here + 1]?.key ?? "") !== undefined
    ) {
      const scaled = multipliers.get(words[here - 1]?.key ?? "") !== undefined;
      const joined =
        word.key === "and" ? scaled && lastSmall === 100 : !word.spaced && lastSmall >= 20 && lastSmall < 100;
      if (!joined) break;
      continue;
    } else break;
    next = here + 1;
  }
  return next === at ? undefined : { value: total + part, next };
}
