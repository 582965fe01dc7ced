// Names of people and bodies as they are compared across documents: titles, qualifiers and spellings set aside, never the
// name itself. A surname alone is no name: two people may share it.

import type { Actor } from "../../catalogue/actors/actor.ts";
import { actorCatalogue } from "../../catalogue/actors/catalogue.ts";
import { foldActorName } from "../../catalogue/actors/fold.ts";
import { remembered } from "../../model/remembered.ts";

const title =
  /^(?:president|prime|premier|vice|deputy|foreign|defen[cs]e|interior|information|minister|secretary|state|chief|head|chair(?:man|woman)?|spokes(?:man|woman|person)|general|gen|lieutenant|lt|colonel|col|major|maj|brigadier|brig|captain|capt|commander|cmdr|sergeant|sgt|admiral|adm|air|marshal|ambassador|envoy|governor|gov|mayor|senator|sen|rep|representative|director|doctor|dr|professor|prof|mr|mrs|ms|sir|sheikh|imam|father|activist|journalist|us|un|special|official|officer|analyst|leader|hon|honou?rable|alhaji|rev|reverend|engr|justice|councillor|dsp|asp|ssp|sp|cp|dcp)$/;

/**
 * The words of a person's name, folded, without titles and the states before them; the servant's names of Arabic, which are
 * written in a dozen ways, in one ("Abdel Rahman", "Abdulrahman", "Abdurrahman" → "abdrahman"). Empty for an office alone.
 *
 * @example personName("Lt. Gen. Igor Orsin") → ["igor", "orsin"]; personName("French President Ana Coe") → ["ana", "coe"]
 */
export function personName(name: string): readonly string[] {
  const folded = foldActorName(name)
    .replace(/\b(?:al|el) (?=\p{L})/gu, "")
    .replace(/\babd(?:[aeu](?:[lnrs]+)?)? ?(?=\p{L}{4})/gu, "abd");
  const words = folded.split(" ").filter((word) => word !== "");
  let from = 0;
  for (const [index, word] of words.entries()) if (title.test(word)) from = index + 1;
  return words.slice(from);
}

/** "Britain-based", "so-called", "Daesh-linked": what a desk says of a body, no part of its name. */
const qualifier = /^(?:so-called|self-styled|\S+-(?:based|linked|affiliated|run|backed|led|owned|aligned))$/iu;

/** "The charity Velm Aid", "the militia VARDO": what a body is, in small letters right before the name that it goes by. */
const sort =
  /^(?:(?:aid|relief|medical|rights|human rights|monitoring|armed|rebel|militant|local|news) )?(?:charity|group|organi[sz]ation|ngo|militia|movement|faction|party|company|agency|newspaper|magazine|broadcaster) (?=\p{Lu})/u;

/** "The paramilitary Desert Guard (DG)": what is said of a body in small letters before its name, and its letters behind. */
const saidOf =
  /^(?:(?:the|a|an) )?(?:(?:para)?military|armed|rebel|militant|islamist|jihadist|separatist|insurgent|ethnic|outlawed|banned|proscribed) (?=\p{Lu}\p{L}+ \p{Lu})/u;
const letters = / \(\p{Lu}[\p{Lu}\p{Ll}-]{1,9}\)$/u;

/** The words of a body's name, without what is said of it. */
export function bareBody(name: string): string {
  return name
    .split(/\s+/u)
    .filter((word) => !qualifier.test(word))
    .join(" ")
    .replace(letters, "")
    .replace(saidOf, "")
    .replace(/^(?:the|a|an)\s+/i, "")
    .replace(sort, "")
    .replace(/[\s(,]+$/u, "");
}

/** Heads of bodies that every side and town has: alone, or with small words only, they name nobody. */
const everybodys =
  /^(?:monitors?|monitoring|observatory|watchdog|group|groups|army|armies|military|police|government|governments|ministry|authorities|council|coalition|opposition|regime|forces|command|rebels?|activists?|militants?|residents?|officials?|media|television|tv|radio|press|agency|agencies|newspaper|statement|report|reports|video|ngo|ministers?|secretary|deputy|deputies|governors?|mayors?|president|premier|organi[sz]ation|organi[sz]ations|state|local|earlier|social|powers?|network|source|sources|it|they|he|she|i|we|who|others)$/i;

/** True for words that name one body: "Velm Medical Fund", "UNICEF"; false for "the army", "Monitor", "rights groups". */
export function namesOneBody(name: string): boolean {
  const words = bareBody(name)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capital.length === 0) return false;
  if (words.every((word) => everybodys.test(word))) return false;
  // A capital at the beginning may be that of the sentence: "Western powers".
  return words.length === 1 || capital.length > 1 || !/^\p{Lu}/u.test(words[0] ?? "");
}

const monitor =
  /^(?:(?:british|war|human|rights|uk|local|conflict) )*(?:monitor(?:ing)?(?: group| network| organi[sz]ation)?s?|observatory|watchdog(?: group)?)$/i;

/** True for one who keeps count, by what he does alone: "a Britain-based monitor", "the Observatory, which tracks the war". */
export function isMonitor(name: string): boolean {
  const words = bareBody(name).replace(/,? (?:which|that|who)\b.*$/su, "");
  return monitor.test(words) || (bareBody(name) !== name && /^group$/i.test(words));
}

/** Two letters are a state's or a person's, but for these. */
const initials = /^(?:\p{Lu}{3,}|UN)$/u;

/** Longest name of an actor within longer words, in words. */
const longest = 8;

/**
 * The actor of the catalogue that is named within the words for a body: the longest name there, of two words or in capitals
 * unless it is all that is said.
 *
 * @example actorNamedIn("the Velm-based Médecins Sans Frontières charity")?.id → "medecins-sans-frontieres"
 */
export const actorNamedIn: (name: string) => Actor | undefined = remembered(longestActorIn);

function longestActorIn(name: string): Actor | undefined {
  const words = name.split(/[\s,()]+/u).filter((word) => word !== "");
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const part = words.slice(from, from + length).join(" ");
      if (!/\p{Lu}/u.test(part) || (length === 1 && words.length > 1 && !initials.test(part))) continue;
      // "Velm Observatory for Human Rights" is not the one that is called so without Velm.
      if (from > 0 && /^\p{Lu}/u.test(words[from - 1] ?? "") && !/^\p{Lu}{3,}$/u.test(part)) continue;
      const actor = actorCatalogue().resolve(part);
      if (actor !== undefined && actor.kind !== "person" && actor.kind !== "state" && actor.kind !== "media")
        return actor;
    }
  }
  return undefined;
}
