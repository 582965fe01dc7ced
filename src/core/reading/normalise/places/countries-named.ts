// Which countries a text speaks of outside of the names that the reader marked as places: by adjectives and peoples
// ("Syrian", "two Afghans", "South Korean") and by names in other roles ("Syria" as a government). They are evidence for
// where homonymous places lie; they are not places of the text.

import type { Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";
import { countries } from "./countries.ts";
import { foldName } from "./fold.ts";

interface Known {
  readonly adjectives: ReadonlyMap<string, string>;
  /** Adjectives and names. */
  readonly all: ReadonlyMap<string, string>;
}

let known: Known | undefined;

/** Names that are as often a person's or an American state's: unmarked, they prove nothing. */
const doubtful: ReadonlySet<string> = new Set([
  "georgia",
  "jordan",
  "chad",
  "turkey",
  "guinea",
  "cuba",
  "malta",
  "israel",
]);

// Made on first use, and only once: the tables are constant.
function tables(): Known {
  if (known !== undefined) return known;
  const adjectives = new Map<string, string>();
  const all = new Map<string, string>();
  for (const { iso, name, others, adjectives: words } of countries) {
    for (const word of words) adjectives.set(foldName(word), iso);
    for (const word of [name, ...others])
      if (!doubtful.has(foldName(word)) && !all.has(foldName(word))) all.set(foldName(word), iso);
  }
  for (const [word, iso] of adjectives) all.set(word, iso);
  known = { adjectives, all };
  return known;
}

/** The ISO code of the country that an adjective or a people's name belongs to. */
export function countryOfAdjective(word: string): string | undefined {
  return tables().adjectives.get(foldName(word.replace(/['’]s?$/, "")));
}

/**
 * How often each country is pointed at outside of the marked spans.
 *
 * @param marked in text order.
 * @example countriesNamed("Syrian and Russian jets; a Syrian spokesman", []) → SY 2, RU 1
 */
export function countriesNamed(text: string, marked: readonly Span[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const words = matchesOf(text, /\p{Lu}[\p{L}’'-]*(?:\.\p{Lu}\.?)*/gu);
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    while ((marked[next]?.end ?? Number.POSITIVE_INFINITY) <= word.index) next++;
    if ((marked[next]?.start ?? Number.POSITIVE_INFINITY) < word.index + word[0].length) continue;
    const pair = pairWith(words[i + 1], word);
    const whole = pair === undefined ? undefined : tables().all.get(foldName(pair));
    const iso =
      whole ?? (isAcronymLike(word[0]) ? tables().all.get(foldName(word[0].replace(/['’]s?$/, ""))) : undefined);
    if (iso !== undefined) counts.set(iso, (counts.get(iso) ?? 0) + 1);
    if (whole !== undefined) i++;
  }
  return counts;
}

/** "US" and "U.S." are a country, "Us" is a word. */
function isAcronymLike(word: string): boolean {
  return word.length > 3 || word === word.toUpperCase();
}

function pairWith(next: RegExpMatchArray | undefined, word: RegExpMatchArray): string | undefined {
  if (next?.index === undefined || word.index === undefined) return undefined;
  return next.index === word.index + word[0].length + 1 ? `${word[0]} ${next[0].replace(/['’]s?$/, "")}` : undefined;
}
