// Which countries a text speaks of through adjectives and names of peoples: "Syrian", "two Afghans", "South Korean". They
// are evidence for where homonymous places lie; they are not places.

import { countries } from "./countries.ts";

let known: ReadonlyMap<string, string> | undefined;

function adjectives(): ReadonlyMap<string, string> {
  known ??= new Map(
    countries.flatMap(({ iso, adjectives: words }) => words.map((word) => [word.toLowerCase(), iso] as const)),
  );
  return known;
}

/** The ISO code of the country that an adjective or a people's name belongs to. */
export function countryOfAdjective(word: string): string | undefined {
  return adjectives().get(word.toLowerCase().replace(/['’]s?$/, ""));
}

/**
 * How often each country is pointed at by an adjective.
 *
 * @example countriesByAdjective("Syrian and Russian jets; a Syrian spokesman") → SY 2, RU 1
 */
export function countriesByAdjective(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let previous = "";
  let previousEnd = -1;
  for (const match of text.matchAll(/\p{Lu}[\p{L}-]+/gu)) {
    const word = match[0];
    const pair = match.index - previousEnd === 1 ? countryOfAdjective(`${previous} ${word}`) : undefined;
    const iso = pair ?? countryOfAdjective(word);
    if (iso !== undefined) counts.set(iso, (counts.get(iso) ?? 0) + 1);
    previous = word;
    previousEnd = match.index + word.length;
  }
  return counts;
}
