// The noun phrase that says who is counted: "elite soldiers", "100 injured soldiers", "12 civilian deaths". It ends at a verb, a stop,
// a number, or the noun of people itself.

import { harmAdjective } from "../harm.ts";
import { peopleWord } from "../people.ts";
import type { Word } from "../words.ts";
import { countedHarm, whoIsHarmed } from "./harm-nouns.ts";
import { goesOn, joinsModifiers, withCoordinated } from "./joined-nouns.ts";
import type { CountedPeople, NounMatch } from "./people-phrase.ts";
import { endsPhrase, isNumber, isPasserBy, isPeople, stops } from "./people-words.ts";

/** The people's noun that a quantity counts, with the words before it: "elite soldiers", "of women and children". */
export function nounAfter(words: readonly Word[], start: number): NounMatch | undefined {
  let at = start;
  let part = false;
  if (words[at]?.key === "of" && /^(?:them|whom)$/.test(words[at + 1]?.key ?? "")) part = true;
  while (skipped.has(words[at]?.key ?? "") && at < start + 4) {
    const here = words[at]?.key ?? "";
    // "12 others were": the noun is "others"; "dozens were killed": none.
    if (/^(?:were|was|are)$/.test(here) && !part) {
      const plural = peopleWord(words[at + 1]?.key ?? "")?.plural === true;
      return plural ? nounPhrase(words, at + 1, true) : undefined;
    }
    at += 1;
  }
  if (part && words[at]?.key === ",") at += 1;
  return nounPhrase(words, at, part);
}

const skipped = new Set([
  "of",
  "the",
  "his",
  "her",
  "their",
  "its",
  "our",
  "own",
  "these",
  "those",
  "other",
  "more",
  "x",
  "further",
  "additional",
  "new",
  "them",
  "whom",
  "were",
  "was",
  "are",
]);

/** A phrase of people that begins here, with the harm that is told inside it. */
export function nounPhrase(words: readonly Word[], start: number, part: boolean): NounMatch | undefined {
  let harm: CountedPeople["harm"];
  let head: number | undefined;
  let from = start;
  for (let at = start; at < Math.min(words.length, start + 7); at += 1) {
    const word = words[at];
    // "35 IS fighters": a name, not a verb.
    if (
      word?.text === "IS" &&
      at === start &&
      words[at + 1]?.kind === "word" &&
      words[at + 1]?.text !== words[at + 1]?.text.toUpperCase()
    )
      continue;
    // "17 PKK/YPG terrorists".
    if (word?.key === "/" && !word.spaced && at > start && head === undefined) continue;
    if (word === undefined || (stops.test(word.key) && !joinsModifiers(words, start, at, head))) break;
    if (word.kind === "sign") {
      if (word.key === "-" && !word.spaced) continue;
      // A quotation mark may open before a word of the phrase, never close.
      if (!/^['‘’"“”]$/.test(word.key) || (!word.spaced && at > start)) break;
      if (at === from) from = at + 1;
      continue;
    }
    if (at > start && isNumber(words, at)) break;
    if (
      verbs.test(word.key) ||
      (/ed$/.test(word.key) &&
        harmAdjective(word.key) === undefined &&
        !adjectivesInEd.test(word.key) &&
        !(at === start && isDetermined(words, start) && isPeople(words, at + 1)))
    )
      break;
    const counts = countedHarm(words, at);
    if (counts !== undefined && !(word.key === "victims")) {
      // "12 civilian deaths": who died stands before the noun.
      const named = whoIsHarmed(words, start, at);
      return {
        people: {
          span: { start: words[start]?.start ?? word.start, end: word.end },
          ...(named === undefined ? {} : { peopleSpan: named }),
          harm: { harm: counts, span: { start: word.start, end: word.end } },
          part,
        },
        next: at + 1,
      };
    }
    const adjective = harmAdjective(word.key);
    const opens = words.slice(start, at).every((before) => /ly$/.test(before.key));
    if (adjective !== undefined && head === undefined && opens) {
      harm = { harm: adjective, span: { start: word.start, end: word.end } };
      from = at + 1;
      continue;
    }
    if (adjective !== undefined) break;
    // "150 head of cattle".
    if (word.key === "head" && words[at + 1]?.key === "of" && livestock.test(words[at + 2]?.key ?? ""))
      return undefined;
    if (isPasserBy(words, at)) {
      head = at + 2;
      break;
    }
    if (isPeople(words, at)) {
      head = at;
      if (endsPhrase(word)) break;
    } else if (head !== undefined && !goesOn(words, head, at)) break;
  }
  if (head === undefined) return undefined;
  const end = withCoordinated(words, head);
  const [first, last] = [words[from], words[end]];
  if (first === undefined || last === undefined) return undefined;
  const peopleSpan = { start: first.start, end: last.end };
  return {
    people: {
      span: { start: words[start]?.start ?? first.start, end: last.end },
      peopleSpan,
      ...(harm === undefined ? {} : { harm }),
      part,
    },
    next: end + 1,
  };
}

/** Verbs that end a phrase of people; other words in -ed may be adjectives only where they stand in the list below. */
const verbs =
  /^(?:struck|hit|shot|fired|left|leave|leaves|leaving|took|take|takes|sent|met|told|came|went|made|blew|broke|fell|fled|held|drove|ran|seized|forced|got|let|put|set|won|lost|saw|found|brought|fought|began|caught|kept|led|stormed|lay|lie|lies|gave|laid|escaped|died|burned|taken)$/;
const adjectivesInEd =
  /^(?:armed|unarmed|masked|uniformed|trained|untrained|suspected|unidentified|displaced|retired|alleged|wanted|allied|hooded|bearded|handcuffed|blindfolded|veiled|disabled|married|unnamed|experienced|skilled|seasoned|hardened|besieged|trapped|accused|convicted|red|motorised|motorized|mechanised|mechanized|armoured|armored|united|mixed|combined|hired|unspecified|exiled|elected|unconfirmed)$/;

const livestock = /^(?:cattle|livestock|sheep|goats?|camels?|cows?|game)$/;

/** "The targeted individual": behind an article or a possessive a participle says of which kind, and tells nothing. */
function isDetermined(words: readonly Word[], start: number): boolean {
  return /^(?:the|an?|his|her|their|its|our|these|those)$/.test(words[start - 1]?.key ?? "");
}
