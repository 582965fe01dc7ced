// A scraped text often begins with its own title, run into the first sentence without a stop: "Blast kills four in Velm
// AP Monday 2 May 2016 A bomb went off …". The title that the metadata gives tells where it ends.

import { agencyOf } from "../../catalogue/agencies.ts";
import type { Span } from "../../model/span.ts";

/** Fewer words than this may stand at the beginning of a text by chance. */
const fewestWords = 4;

/**
 * The title at a place of a text, compared by its letters and figures alone; undefined where it does not stand there.
 * What a site adds to its titles (" - Region - Velm Online", " | Velm Times") need not be there.
 *
 * @example inlineTitle("Jets bomb Velm depot again At least …", 0, "Jets Bomb Velm Depot, Again | The Times") → 0..27
 */
export function inlineTitle(text: string, from: number, title: string): Span | undefined {
  const [first = "", ...rest] = title.split(/\s+[-–—|:]\s+/u);
  for (const words of rest.length === 0 ? [title] : [title, first]) {
    if (words.trim().split(/\s+/u).length < fewestWords) continue;
    const end = matchedEnd(text, from, words);
    if (end !== undefined) return { start: from, end };
  }
  return undefined;
}

const sign = /[\p{L}\p{N}]/u;

function matchedEnd(text: string, from: number, words: string): number | undefined {
  let at = from;
  for (const wanted of words.toLowerCase()) {
    if (!sign.test(wanted)) continue;
    while (at < text.length && !sign.test(text[at] ?? "")) at += 1;
    if (text[at]?.toLowerCase() !== wanted) return undefined;
    at += 1;
  }
  // Not within a word; its full stop is the title's.
  if (sign.test(text[at] ?? "")) return undefined;
  return at + (/^[.!?]?["'”’)]*/u.exec(text.slice(at, at + 4))?.[0].length ?? 0);
}

/** The agency that stands right behind a title, run in likewise: "AP Monday 2 May 2016"; undefined where none does. */
export function inlineAgency(text: string, from: number): { readonly name: string; readonly span: Span } | undefined {
  const word = /^[\s(–—-]*(?<name>\p{Lu}[\p{L}-]+)\)?(?=\s)/u.exec(text.slice(from, from + 40));
  const name = word?.groups?.["name"];
  const agency = name === undefined ? undefined : agencyOf(name);
  if (word === null || name === undefined || agency === undefined) return undefined;
  const start = from + word[0].indexOf(name);
  return { name: agency.name, span: { start, end: start + name.length } };
}
