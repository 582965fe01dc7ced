// People whom the reader links to a word of harm that befell others: the object of another verb, who loses others, whose deeds they
// are, whom a word only describes.

import { contains, quote, type Span } from "../../../model/span.ts";
import type { ScoredLink } from "../../scored.ts";
import type { TollInput } from "./toll-input.ts";

/** "Killing two guards and letting out 800 inmates": the object right behind another event's verb is that verb's. */
export function isOtherObject(
  { text, scored }: TollInput,
  link: ScoredLink,
  rivals: readonly ScoredLink[],
  people: Span,
): boolean {
  const own = scored.triggers[link.from];
  return rivals.some((other) => {
    const verb = scored.triggers[other.from];
    if (other.from === link.from || own === undefined || verb === undefined) return false;
    if (verb.type === "death" || verb.type === "injury" || other.score < link.score) return false;
    const isBetween = verb.start >= own.end && verb.end <= people.start;
    return isBetween && /^\s+(?:the\s+|all\s+|some\s+|its\s+)?$/i.test(text.slice(verb.end, people.start));
  });
}

/** "Amina D., who lost her husband": who loses others is none of them. */
export function isLoser(text: string, trigger: Span, people: Span): boolean {
  return (
    /^(?:lost|loses?|losing)$/i.test(quote(text, trigger)) &&
    people.end <= trigger.start &&
    !/^\s+(?:his|her|their|its)\s+(?:own\s+)?li(?:fe|ves)\b/i.test(text.slice(trigger.end, trigger.end + 24))
  );
}

/** "The massacres of Orlo": one man is not massacred time and again. "The killings of Orlo and his son" are of both. */
export function isOfDoer(text: string, trigger: Span, people: Span): boolean {
  const deeds = /\b(?:massacres|(?<more>killings|executions|murders|assassinations|abductions|kidnappings))$/i.exec(
    quote(text, trigger),
  );
  if (deeds === null || !/^\s+of\s+(?:the\s+)?$/i.test(text.slice(trigger.end, people.start))) return false;
  return deeds.groups?.["more"] === undefined || !/^\s*(?:,|and\b)/i.test(text.slice(people.end, people.end + 6));
}

/** "A school sheltering families killed 23", "fighters loyal to the general were killed": those whom another word before them governs. */
export function isOfOtherWord(text: string, trigger: Span, people: Span): boolean {
  return (
    people.end <= trigger.start &&
    (!numbered.test(quote(text, people)) || freed.test(text.slice(Math.max(0, people.start - 24), people.start))) &&
    /\b(?:(?:loyal|close|allied|linked)\s+(?:to|with)|(?:wife|husband|son|daughter|brother|sister|mother|father|bodyguards?|relatives?|members?|aides?|friends?|supporters?|house|home|car)\s+of|sheltering|housing|hosting|carrying|transporting|guarding|freed|freeing|rescued|rescuing|released|releasing|liberated|saved|for)\s+(?:the\s+|all\s+|some\s+)?$/i.test(
      text.slice(Math.max(0, people.start - 24), people.start),
    )
  );
}

/** "Had freed seven captives and killed four rebels". */
const freed = /\b(?:freed|freeing|rescued|rescuing|released|releasing|liberated|saved)\s+(?:the\s+|all\s+|some\s+)?$/i;

const numbered =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|dozens?|scores)\b/i;

/** "Died of his wounds", "succumbed to injuries": counted with the dead, and not again with the wounded. */
export function isDiedOf(text: string, { start, end, type }: Span & { readonly type: string }): boolean {
  return (
    type === "injury" &&
    /^(?:(?:\p{L}+\s+)?(?:wounds?|injur(?:y|ies)))$/iu.test(text.slice(start, end)) &&
    /\b(?:died|dies|dying|dead|succumb(?:ed|s|ing)?)\s+(?:of|from|to|due\s+to|after)\s+(?:(?:his|her|their|its|the|serious|severe|fatal|critical)\s+){0,2}$/i.test(
      text.slice(Math.max(0, start - diedReach), start),
    )
  );
}

const diedReach = 48;

/** "A camp for displaced people", "the killed fighters": a word before a noun that only says what they are counts nobody. */
export function isStateOf(text: string, trigger: Span, people: Span): boolean {
  const word = quote(text, trigger);
  if (!/^(?:displaced|killed|slain|dead|wounded|injured|abducted|captured|detained)$/i.test(word)) return false;
  const isBefore =
    trigger.end <= people.start ? /^\s+$/.test(text.slice(trigger.end, people.start)) : contains(people, trigger);
  if (!isBefore || numbered.test(quote(text, people))) return false;
  const lead = text.slice(Math.max(0, trigger.start - 40), trigger.start);
  return /displaced/i.test(word)
    ? /\b(?:camp|camps|tents?|shelters?|centres?|centers?|school|schools|site|sites)\s+(?:for|of|housing|sheltering|hosting)\s+(?:internally\s+)?$/i.test(
        lead,
      )
    : /\bthe\s+$/i.test(lead);
}
