// Words that look like an event and are a part of one, or of none: the second half of a verb ("drove off", "hacked to death"),
// and phrases that mean something else ("the Front broke away in 2010", "put out of action", "caused by a fire").

import type { Span } from "../../../model/span.ts";
import type { ScoredTrigger } from "../../scored.ts";

const particle = /^(?:off|out|away|up|over|back|aside|apart)$/i;
/** Verbs whose second word tells of a blast, so that it may stand for both. */
const blastBefore = /\b(?:go|goes|going|went|gone|set|sets|setting|blew|blow|blows|blown)\s+(?:\S+\s+){0,3}$/i;

/** Types that a lone particle never tells of by itself: "driven off", "put out of action". People are led off, towns sealed off. */
const neverAlone: ReadonlySet<string> = new Set(["bombing", "killing", "shelling", "air-strike"]);

/** The second word of a verb that tells of the event already, or of none: "driven [off]", "put [out] of action". */
export function isParticle(text: string, { start, end, type }: ScoredTrigger, verb: Span | undefined): boolean {
  if (!particle.test(text.slice(start, end))) return false;
  if (verb !== undefined && /^\s$/.test(text.slice(verb.end, start))) return true;
  return neverAlone.has(type) && !blastBefore.test(text.slice(Math.max(0, start - 32), start));
}

/** "[Their] way", "put out [the] fire", "came [under] fire": a word that only joins others tells of nothing by itself. */
export function isFormWord(text: string, { start, end }: Span): boolean {
  return /^(?:the|an?|their|his|her|its|our|into|at|of|from|with|under)$/i.test(text.slice(start, end));
}

/** "Deprived of their | liberty": the word for what was taken, behind the one that tells so. */
export function isTakenFrom(text: string, { start, end }: Span): boolean {
  return (
    /^(?:liberty|freedom)$/i.test(text.slice(start, end)) &&
    /\b(?:depriv|rob|stripp)\p{L}*\s+of\s+(?:the|their|his|her|its|our|my)?\s*$/iu.test(
      text.slice(Math.max(0, start - 28), start),
    )
  );
}

/** "Hacked to death", "beaten to death": where the reader has two words, the second tells what came of it. */
export function isDeathly(text: string, { end }: Span, next: Span | undefined): boolean {
  return (
    next !== undefined &&
    /^\s?$/.test(text.slice(end, next.start)) &&
    /^to death$/i.test(text.slice(next.start, next.end))
  );
}

const idioms: readonly { readonly word: RegExp; readonly behind: RegExp }[] = [
  // Founded by those who left: no town changes hands.
  { word: /^br(?:oke|oken|eak|eaks|eaking)$/i, behind: /^\s+(?:away|up|ranks|off\s+from)\b/i },
  { word: /^(?:split|splits|splitting)$/i, behind: /^\s+(?:from|off|away|into)\b/i },
];

/** "The Front broke away from the League." */
export function isIdiom(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  const rest = text.slice(end, end + 24);
  return idioms.some((row) => row.word.test(word) && row.behind.test(rest));
}

/** "Buried in mass graves", "the bodies were taken away": what is done with the dead befalls nobody who lives. */
export function isWithDead(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  if (/^(?:bur(?:y|ied|ies|ying)|cremat(?:ed|es|ing)|interred)$/i.test(word))
    return !/^\s+(?:alive|under|beneath|in\s+(?:the\s+)?(?:rubble|debris|ruins|wreckage))\b/i.test(
      text.slice(end, end + 24),
    );
  return (
    /^(?:taken|carried|removed|brought|collected|recovered|taken away|carried away)$/i.test(word) &&
    /\b(?:bod(?:y|ies)|corpses?|remains)\b(?:\s+of\s+[^,.;:!?]{1,40})?\s+(?:was|were|had been|have been|has been|being)\s+(?:\w+ly\s+)?$/i.test(
      text.slice(Math.max(0, start - 90), start),
    )
  );
}

/** "The warplanes of the aggression", "the aggression's jets": what one side calls the other, and no deed. */
export function isPartyWord(text: string, { start, end }: Span): boolean {
  if (!/^aggression$/i.test(text.slice(start, end))) return false;
  return (
    /^(?:['’]s\s|\s+(?:warplanes?|planes|jets|aircraft|forces|coalition|drones?|countries|states|mercenaries)\b)/i.test(
      text.slice(end, end + 24),
    ) ||
    /\b(?:warplanes?|planes|jets|aircraft|forces|armies|artillery|drones?|tools|mercenaries|countries|states)\s+of\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,2}$/iu.test(
      text.slice(Math.max(0, start - 60), start),
    )
  );
}

/** "Caused by a fire", "the fire spread": what burns. Guns fire, open fire and come under it; who sets fire to a house does a deed. */
export function isBlaze(text: string, { start, end }: Span): boolean {
  if (!/^(?:fires?|blazes?)$/i.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 40);
  if (
    /^\s+(?:from|by|on|at|to|exchange|support|coming|directed|aimed|of\s+(?:(?:the|an?|its|their)\s+)?(?:guns?|artillery|snipers?|tanks?|mortars?|soldiers|troops|rebels|army))\b/i.test(
      behind,
    )
  )
    return false;
  return (
    /\b(?:by|from|extinguish\w*|put out|douse\w*|battl\w+|fight(?:ing)?|fought|caught|start\w*|sparked|ignit\w+|due to|because of|caused)\s+(?:an?\s+|the\s+)?(?:(?:accidental|huge|large|big|massive|forest|electrical|kitchen|major|small)\s+)?$/i.test(
      before,
    ) && !/\b(?:under|by|from)\s+$/i.test(before)
  );
}

/** "His kidnappers", "the attackers": who did it is told, and no deed of its own. */
export function isDoersName(text: string, { start, end }: Span): boolean {
  return /^(?:(?:the|his|her|their|its|our|my)\s+)?(?:kidnappers?|abductors?|captors?|hostage-takers?|attackers?|assailants?|killers?|murderers?|bombers?|raiders?|perpetrators?)$/i.test(
    text.slice(start, end),
  );
}
