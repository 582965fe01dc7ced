// Finds the people that a sentence counts: a quantity with a noun of people ("at least 62 soldiers"), a bare number where
// people are understood ("killing 12"), a noun of harm that is counted ("62 deaths"), one person ("a pilot"), or plain
// plurals ("civilians"), which are at least two.

import type { Span } from "../../../model/span.ts";
import { type Harm, harmAdjective, harmNoun, harmOf } from "./harm.ts";
import { unitAfter } from "./not-counts.ts";
import { isOfPeople, peopleWord } from "./people.ts";
import type { Quantity } from "./quantity.ts";
import { quantityAt } from "./read-quantity.ts";
import type { Word } from "./words.ts";

export interface CountedPeople {
  /** Quantity and people. */
  readonly span: Span;
  readonly quantitySpan?: Span;
  /** The words that say who; absent where the text names nobody. */
  readonly peopleSpan?: Span;
  readonly quantity: Quantity;
  /** Harm told inside the phrase: "100 injured soldiers", "62 deaths". */
  readonly harm?: { readonly harm: Harm; readonly span: Span };
  /** "three of them children": some of the people named before. */
  readonly part: boolean;
}

/** The counted people among the words of one sentence, in text order. */
export function countedPeople(words: readonly Word[]): readonly CountedPeople[] {
  const found: CountedPeople[] = [];
  let behind = 0;
  for (let at = 0; at < words.length; ) {
    const match = couple(words, at) ?? counted(words, at) ?? oneMore(words, at) ?? uncounted(words, at);
    if (match === undefined) {
      at += 1;
      continue;
    }
    const whole = withOrigin(words, match);
    const last = found.at(-1);
    const wider =
      last !== undefined && at - behind <= outsideReach
        ? withOutside(last, whole.people, words.slice(behind, at + 1))
        : undefined;
    if (wider === undefined) found.push(whole.people);
    else found[found.length - 1] = wider;
    at = whole.next;
    behind = at;
  }
  return found;
}

/** How many words may stand between two ends of a count: ", and possibly". */
const outsideReach = 3;

/**
 * "At least 12 people, and possibly as many as 20, were killed": one count, from the first number to the second.
 *
 * @param between the words from the first count to the first word of the second.
 */
function withOutside(one: CountedPeople, next: CountedPeople, between: readonly Word[]): CountedPeople | undefined {
  if (next.peopleSpan !== undefined || next.quantitySpan === undefined || one.quantitySpan === undefined)
    return undefined;
  const { min, exactness } = one.quantity;
  const { max, min: least } = next.quantity;
  if ((max ?? least) <= min || exactness === "vague") return undefined;
  // "Perhaps" hedges the number itself where it stands right before it.
  const words = between.at(-1)?.key === "perhaps" ? between : between.slice(0, -1);
  if (!possibly.test(words.map(({ key }) => key).join(" "))) return undefined;
  const span = { start: one.span.start, end: next.span.end };
  return { ...one, span, quantity: { min, max, exactness: max === null ? "at-least" : "about" } };
}

const possibly = /^(?:, )?(?:(?:and|or|but) )?(?:possibly|perhaps|maybe|potentially)$/;

/** "A couple aged 61 and 64", "the elderly couple": two people; "a couple of soldiers" and "a couple more" are counted elsewhere. */
function couple(words: readonly Word[], at: number): Match | undefined {
  const first = words[at];
  if (first === undefined || !/^(?:an?|the|another|one|this|that)$/.test(first.key)) return undefined;
  for (let here = at + 1; here <= at + 3; here += 1) {
    const [word, next] = [words[here], words[here + 1]];
    if (word?.kind !== "word" || stops.test(word.key)) return undefined;
    if (word.key !== "couple") continue;
    const behind = next?.key ?? "";
    const isCount =
      behind === "of" || behind === "more" || behind === "dozen" || behind === "hundred" || behind === "thousand";
    if (isCount || unitAfter(words, here + 1) !== undefined || peopleWord(behind) !== undefined) return undefined;
    if (next !== undefined && !coupleEnds.test(behind)) return undefined;
    const peopleSpan = { start: words[at + 1]?.start ?? word.start, end: word.end };
    const span = { start: first.start, end: word.end };
    return { people: { span, quantitySpan: span, peopleSpan, quantity: exactlyTwo, part: false }, next: here + 1 };
  }
  return undefined;
}

/** What follows the noun, and not "a couple" before what it counts: "a couple tanks". */
const coupleEnds =
  /^(?:[.,;:!?)"”–—-]|and|or|in|at|on|near|from|with|who|whose|were|was|are|is|had|have|has|aged|died|by|when|while|as|after|before|during|inside|outside|killed|dead|wounded|injured|hurt|missing|fled|lost|sleeping|living|travelling|to)$/;

/** "members of the security forces", "children from one family": what they are of is no second group of people. */
function withOrigin(words: readonly Word[], match: Match): Match {
  const link = words[match.next]?.key;
  const head = words[match.next - 1]?.key ?? "";
  if ((link !== "of" && link !== "from") || match.people.peopleSpan === undefined) return match;
  let at = match.next + 1;
  if (/^(?:the|a|an|one|his|her|their|its)$/.test(words[at]?.key ?? "")) at += 1;
  if (words[at]?.key === "same") at += 1;
  if (isNumber(words, at)) return match;
  const noun = nounPhrase(words, at, false);
  if (noun?.people.peopleSpan === undefined || noun.people.harm !== undefined) return match;
  const generic =
    link === "of" && /^(?:members?|personnel|employees?|staff|leaders?|commanders?|volunteers?|relatives?)$/.test(head);
  if (!generic) return { people: match.people, next: noun.next };
  const end = noun.people.span.end;
  const { span, peopleSpan } = match.people;
  return {
    people: { ...match.people, span: { ...span, end }, peopleSpan: { ...peopleSpan, end } },
    next: noun.next,
  };
}

interface Match {
  readonly people: CountedPeople;
  readonly next: number;
}

const atLeastTwo: Quantity = { min: 2, max: null, exactness: "vague" };
const exactlyOne: Quantity = { min: 1, max: 1, exactness: "exact" };
const exactlyTwo: Quantity = { min: 2, max: 2, exactness: "exact" };
const nobody: Quantity = { min: 0, max: 0, exactness: "exact" };

function counted(words: readonly Word[], at: number): Match | undefined {
  const match = quantityAt(words, at, { articles: true }) ?? any(words, at);
  const first = words[at];
  const last = match === undefined ? undefined : words[match.next - 1];
  if (match === undefined || first === undefined || last === undefined || match.quantity.unit !== undefined)
    return undefined;
  // "Twice as many injured": a comparison, and no count.
  if (first.key === "many" && words[at - 1]?.key === "as") return undefined;
  const quantitySpan = { start: first.start, end: last.end };
  const each = deedsAgainst(words, match.next);
  if (each !== undefined)
    return {
      people: {
        ...each.people,
        span: { start: first.start, end: each.people.span.end },
        quantitySpan,
        quantity: match.quantity,
      },
      next: each.next,
    };
  const article = /^(?:an?|no|any|zero|none|nobody|both)$/.test(first.key) && match.next === at + 1;
  const among = article ? undefined : ofHarmed(words, at, match.next, match.quantity, quantitySpan);
  if (among !== undefined) return among;
  const noun = nounAfter(words, match.next);
  if (noun !== undefined) {
    if (words[match.next]?.key === "-") return undefined;
    return {
      people: {
        ...noun.people,
        span: { start: first.start, end: noun.people.span.end },
        quantitySpan,
        quantity: match.quantity,
      },
      next: noun.next,
    };
  }
  // "One Yemeni was killed", "two Palestinians": not "two Syrian positions".
  const people = words[match.next];
  if (people !== undefined && isOfPeople(people.text) && alone(words, at, match.next + 1))
    return {
      people: {
        span: { start: first.start, end: people.end },
        quantitySpan,
        peopleSpan: { start: people.start, end: people.end },
        quantity: match.quantity,
        part: false,
      },
      next: match.next + 1,
    };
  // "Six of them": the pronoun is all that says who.
  const pronoun = words[match.next + 1];
  if (
    words[match.next]?.key === "of" &&
    /^(?:them|whom|us)$/.test(pronoun?.key ?? "") &&
    pronoun !== undefined &&
    !article
  )
    return {
      people: {
        span: { start: first.start, end: pronoun.end },
        quantitySpan,
        peopleSpan: { start: pronoun.start, end: pronoun.end },
        quantity: match.quantity,
        part: true,
      },
      next: match.next + 2,
    };
  const standsAlone = /^(?:nobody|none|no one|no-one)$/.test(
    `${first.key}${match.next > at + 1 ? ` ${last.key}` : ""}`,
  );
  if (!standsAlone && (article || !alone(words, at, match.next))) return undefined;
  return { people: { span: quantitySpan, quantitySpan, quantity: match.quantity, part: false }, next: match.next };
}

/**
 * "Eight of the dead", and with who they were: "eight of the dead were women". Those "of the wounded" who have died since are
 * told by that.
 */
function ofHarmed(
  words: readonly Word[],
  at: number,
  next: number,
  quantity: Quantity,
  quantitySpan: Span,
): Match | undefined {
  const harmed = words[next + 2];
  if (words[next]?.key !== "of" || !/^(?:the|those)$/.test(words[next + 1]?.key ?? "") || harmed === undefined)
    return undefined;
  const harm =
    /^(?:dead|killed|victims|wounded|injured|hurt|missing|captured|detained|abducted|kidnapped|arrested|displaced)$/.test(
      harmed.key,
    )
      ? harmOf(harmed.text)
      : undefined;
  if (harm === undefined || peopleWord((words[next + 3]?.key ?? "").replace(/'s?$/, "")) !== undefined)
    return undefined;
  const behind = words.slice(next + 3, next + 7).map(({ key }) => key);
  if (behind.some((key, index) => /^(?:died|dies|die|succumbed|perished)$/.test(key) && index < 3)) return undefined;
  const first = words[at];
  const from = next + 4;
  const isCopula = /^(?:were|was|are|is)$/.test(behind[0] ?? "");
  const single = /^(?:an?)$/.test(words[from]?.key ?? "") ? 1 : 0;
  const noun = isCopula && !isNumber(words, from) ? nounPhrase(words, from + single, false) : undefined;
  const who = noun?.people.harm === undefined ? noun?.people.peopleSpan : undefined;
  const named = who !== undefined && (single === 1) === (quantity.max === 1);
  // "Two of the victims were killed": the verb tells what befell them.
  if (harm === "casualties" && !named) return undefined;
  return {
    people: {
      span: { start: first?.start ?? quantitySpan.start, end: named ? who.end : harmed.end },
      quantitySpan,
      ...(named ? { peopleSpan: who } : {}),
      quantity,
      harm: { harm, span: { start: harmed.start, end: harmed.end } },
      part: false,
    },
    next: named && noun !== undefined ? noun.next : next + 3,
  };
}

/** "A soldier was killed and another wounded", "wounding another", "while a third sustained burns": one more of those before. */
function oneMore(words: readonly Word[], at: number): Match | undefined {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (/^(?:an?|the)$/.test(word?.key ?? "") && word !== undefined && after !== undefined && ordinal.test(after.key)) {
    const verb = words[at + 2]?.key ?? "";
    const isHarmed =
      harmAdjective(verb) !== undefined || /^(?:hurt|was|had|died|sustained|suffered|received)$/.test(verb);
    const span = { start: word.start, end: after.end };
    return isHarmed
      ? { people: { span, quantitySpan: span, quantity: exactlyOne, part: false }, next: at + 2 }
      : undefined;
  }
  if (word?.key !== "another" || /^(?:one|after)$/.test(before?.key ?? "")) return undefined;
  const isSubject = harmAdjective(after?.key ?? "") !== undefined || /^(?:hurt|was|had|is)$/.test(after?.key ?? "");
  const isObject =
    harmOf(before?.text ?? "") !== undefined &&
    (after === undefined || /^(?:[.,;)]|in|at|on|near|before|after|when)$/.test(after.key));
  if (!isSubject && !isObject) return undefined;
  const span = { start: word.start, end: word.end };
  return { people: { span, quantitySpan: span, quantity: exactlyOne, part: false }, next: at + 1 };
}

const ordinal = /^(?:second|third|fourth|fifth|sixth)$/;

/** "47 killings of former soldiers": as many people as deeds, if they are told in the plural. */
function deedsAgainst(words: readonly Word[], at: number): NounMatch | undefined {
  const deed = words[at];
  if (deed === undefined || words[at + 1]?.key !== "of") return undefined;
  if (!/^(?:killings|executions|murders|abductions|kidnappings|arrests|detentions|disappearances)$/.test(deed.key))
    return undefined;
  const harm = harmNoun(deed.key);
  const noun = isNumber(words, at + 2) ? undefined : nounPhrase(words, at + 2, false);
  if (harm === undefined || noun === undefined || noun.people.harm !== undefined) return undefined;
  if (peopleWord(words[noun.next - 1]?.key ?? "")?.plural !== true) return undefined;
  return { people: { ...noun.people, harm: { harm, span: { start: deed.start, end: deed.end } } }, next: noun.next };
}

/** "any civilians" counts none, and only under a negation, which is for the caller to see. */
function any(words: readonly Word[], at: number): { readonly quantity: Quantity; readonly next: number } | undefined {
  if (words[at]?.key !== "any") return undefined;
  return { quantity: { min: 0, max: 0, exactness: "exact" }, next: at + 1 };
}

const mayFollowNumber =
  /^(?:[.,;:!?)"'”’—–-]|and|or|but|in|at|near|on|during|when|while|by|after|as|from|with|were|was|are|is|have|has|had|others?|more|killed|dead|wounded|injured|hurt|missing|captured|detained|abducted|kidnapped|arrested|displaced|died|perished|fled|homeless|of|who|that|seriously|critically|badly|lightly|slightly|people|including|among|inside|outside|across|KIA|WIA|MIA|kia|wia|mia|x|executed|taken|held|shot|received|sustained|suffered|reportedly|also|later|early|late|today|yesterday|over|since|so|overall|before|this|last|overnight|there|here|outright|instantly|required|needed|\p{L}+day|almost|mostly|all|some|dead|due)$/u;

/** A bare number may be of people only where no other noun follows it; a person's own number ("12 x soldiers") may. */
function alone(words: readonly Word[], at: number, next: number): boolean {
  const after = words[next];
  const first = words[at];
  if (first === undefined || first.kind === "code") return false;
  // "Short address 1195. Over 100 men": a number right before a number counts nobody.
  if (/^(?:over|at|more|about|around|some|up)$/.test(after?.key ?? "") && isNumber(words, next)) return false;
  if (after === undefined || mayFollowNumber.test(after.key)) return true;
  // Headlines, and texts that lost their commas: "kill 50 injure dozens", "killed 47 the monitor said".
  if (harmOf(after.text) !== undefined) return true;
  return /^(?:the|an?)$/.test(after.key) && /^(?:kill|injur|wound)(?:e?d|ing)$/.test(words[at - 1]?.key ?? "");
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
/** Verbs that end a phrase of people; other words in -ed may be adjectives only where they stand in the list below. */
const verbs =
  /^(?:struck|hit|shot|fired|left|leave|leaves|leaving|took|take|takes|sent|met|told|came|went|made|blew|broke|fell|fled|held|drove|ran|seized|forced|got|let|put|set|won|lost|saw|found|brought|fought|began|caught|kept|led|stormed|lay|lie|lies|gave|laid|escaped|died|burned|taken)$/;
const adjectivesInEd =
  /^(?:armed|unarmed|masked|uniformed|trained|untrained|suspected|unidentified|displaced|retired|alleged|wanted|allied|hooded|bearded|handcuffed|blindfolded|veiled|disabled|married|unnamed|experienced|skilled|seasoned|hardened|besieged|trapped|accused|convicted|red|motorised|motorized|mechanised|mechanized|armoured|armored|united|mixed|combined|hired|unspecified|exiled|elected|unconfirmed)$/;
const stops =
  /^(?:and|or|but|in|at|on|by|for|from|with|to|into|near|after|before|during|when|while|who|that|which|was|were|is|are|be|been|had|has|have|will|would|could|said|says|say|the|a|an|of|as|than|if|not|no|also|then|it|he|she|they|this|because|since|until|through|over|under|between|among|including|according|against|inside|outside|around|across|along|towards?|via|per|without)$/;

interface NounMatch {
  readonly people: Omit<CountedPeople, "quantity" | "quantitySpan">;
  readonly next: number;
}

/** The people's noun that a quantity counts, with the words before it: "elite soldiers", "of women and children". */
function nounAfter(words: readonly Word[], start: number): NounMatch | undefined {
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

function nounPhrase(words: readonly Word[], start: number, part: boolean): NounMatch | undefined {
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
      const named = people(words, start, at);
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

function isPasserBy(words: readonly Word[], at: number): boolean {
  return /^passers?$/.test(words[at]?.key ?? "") && words[at + 1]?.key === "-" && words[at + 2]?.key === "by";
}

const livestock = /^(?:cattle|livestock|sheep|goats?|camels?|cows?|game)$/;

/** "The targeted individual": behind an article or a possessive a participle says of which kind, and tells nothing. */
function isDetermined(words: readonly Word[], start: number): boolean {
  return /^(?:the|an?|his|her|their|its|our|these|those)$/.test(words[start - 1]?.key ?? "");
}

/** "several paramilitary squad members": a singular noun of people may only say of which kind the plural behind it is. */
function goesOn(words: readonly Word[], head: number, at: number): boolean {
  const next = words[at + 1];
  return (
    at === head + 1 && peopleWord(words[head]?.key ?? "")?.plural === false && next !== undefined && endsPhrase(next)
  );
}

/** "others", "civilians": no noun of people follows in the same phrase; "police officers" goes on. */
function endsPhrase(word: Word): boolean {
  return (
    peopleWord(word.key)?.plural === true &&
    !/^(?:police|militia|infantry|crew|staff|family|people|army|forces)$/.test(word.key)
  );
}

/** "70 regime and rebel fighters": "and" between words that say of which kind, before any noun of people. */
function joinsModifiers(words: readonly Word[], start: number, at: number, head: number | undefined): boolean {
  const before = words[at - 1];
  if (words[at]?.key !== "and" || head !== undefined || at === start || before === undefined) return false;
  if (before.kind !== "word" || /s$/.test(before.key)) return false;
  for (const next of [at + 1, at + 2, at + 3]) {
    if (words[next]?.kind !== "word" || isNumber(words, next)) return false;
    if (isPeople(words, next) && endsPhrase(words[next] ?? before)) return true;
  }
  return false;
}

/** Nouns that count people one by one; massacres and killings, kidnappings and arrests count events. */
function countedHarm(words: readonly Word[], at: number): Harm | undefined {
  const key = words[at]?.key ?? "";
  if (words[at + 1]?.key === "toll" || words[at + 1]?.key === "bodies") return undefined;
  if (
    !/^(?:deaths?|fatality|fatalities|casualty|casualties|injuries|body|bodies|corpses?|lives|martyrs?|losses)$/.test(
      key,
    )
  ) {
    return undefined;
  }
  const article = /^(?:an?|the)$/.test(words[at - 1]?.key ?? "");
  return article && !/^(?:casualty|fatality)$/.test(key) ? undefined : harmNoun(key);
}

function isNumber(words: readonly Word[], at: number): boolean {
  const match = quantityAt(words, at, { articles: false });
  return match !== undefined && match.quantity.unit === undefined;
}

/** A noun of people, or a people's name in the plural: "Syrians", "Afghans". */
function isPeople(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== "word") return false;
  // "The other seven": the number counts them.
  if (word.key === "other" && isNumber(words, at + 1)) return false;
  // "Human-rights groups", "the rebel bastion": the word only says of which kind.
  const [next, second] = [words[at + 1], words[at + 2]];
  if (next?.key === "-" && !next.spaced && second?.spaced === false && second.kind === "word") return false;
  if (next !== undefined && things.test(next.key) && peopleWord(word.key)?.plural !== true) return false;
  // "Su-24 bombers" are aircraft.
  if (word.key === "bombers" && words[at - 1]?.kind === "code") return false;
  if (peopleWord(word.key) !== undefined) return true;
  return (
    /^\p{Lu}\p{Ll}+(?:ians|ans|is|ese|qis|bs|rds|eks|rks|nians|ers)$/u.test(word.text) &&
    at > 0 &&
    !/^(?:series|news)$/.test(word.key) &&
    !peopleFollows(words, at)
  );
}

const things =
  /^(?:bastions?|strongholds?|towns?|villages?|city|cities|areas?|bases?|positions?|posts?|districts?|hills?|territory|territories|headquarters|camps?|checkpoints?|vehicles?|trenches|convoys?|targets?)$/;

function peopleFollows(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && peopleWord(next.key) !== undefined;
}

/** The words before a noun of harm that say who: "civilian" in "12 civilian deaths". */
function people(words: readonly Word[], start: number, end: number): Span | undefined {
  const named = words
    .slice(start, end)
    .filter((word) =>
      /^(?:civilian|military|army|enemy|police|rebel|militant|women|children|child|coalition|soldier|insurgent|government|friendly|own)$/.test(
        word.key,
      ),
    );
  const [first, last] = [named[0], named[named.length - 1]];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** "women and children", "soldiers, officers and conscripts": nouns that share the count. */
function withCoordinated(words: readonly Word[], head: number): number {
  const joiner = words[head + 1];
  if (joiner === undefined || !/^(?:and|or|\/)$/.test(joiner.key)) return head;
  for (let at = head + 2; at < Math.min(words.length, head + 5); at += 1) {
    const word = words[at];
    if (word === undefined || word.kind !== "word" || stops.test(word.key) || harmAdjective(word.key) !== undefined)
      return head;
    if (/^(?:his|her|their|its|our)$/.test(word.key) || /ed$/.test(word.key)) return head;
    if (quantityAt(words, at, { articles: true }) !== undefined) return head;
    if (!isPeople(words, at)) continue;
    // "soldiers and civilians" are counted together; "a soldier and people" are not.
    return peopleWord(words[head]?.key ?? "")?.plural === false ? head : at;
  }
  return head;
}

/** "civilians", "the soldiers" (two or more), "the pilot" (one): people without a number. */
function uncounted(words: readonly Word[], at: number): Match | undefined {
  const first = words[at];
  if (first === undefined || first.kind !== "word") return undefined;
  const before = words[at - 1];
  const determined = /^(?:the|his|her|their|its|our|that|this|another)$/.test(first.key);
  const harmed = harmWithoutNumber(words, at);
  if (harmed !== undefined) return harmed;
  if (!determined && peopleWord(first.key) === undefined && !isModifier(first)) return undefined;
  if (!determined && before !== undefined && before.key === "-" && !before.spaced) return undefined;
  if (determined && isNumber(words, at + 1)) return undefined;
  const noun = nounPhrase(words, determined ? at + 1 : at, false);
  if (noun === undefined || noun.people.peopleSpan === undefined || noun.people.harm?.harm === "casualties")
    return undefined;
  if (noun.people.harm !== undefined && harmNoun(words[noun.next - 1]?.key ?? "") !== undefined) return undefined;
  const head = peopleWord(words[noun.next - 1]?.key ?? "");
  if (head?.plural === false && !determined) return undefined;
  const start = determined ? noun.people.span.start : first.start;
  return {
    people: {
      ...noun.people,
      span: { start, end: noun.people.span.end },
      quantity: head?.plural === false ? exactlyOne : atLeastTwo,
    },
    next: noun.next,
  };
}

const causes =
  /^(?:causing|caused|causes|cause|inflicted|inflicting|suffered|suffering|suffer|sustained|sustaining|taking|took|in|of|on|about|any|without)$/;

/** "caused civilian casualties", "no reports of casualties": a noun of harm in the plural, not counted. */
function harmWithoutNumber(words: readonly Word[], at: number): Match | undefined {
  const first = words[at];
  const before = words[at - 1];
  if (first === undefined || before === undefined || !causes.test(before.key)) return undefined;
  const lead = words[at - 2]?.key ?? "";
  if (before.key === "in" && !/^(?:result(?:ed|ing|s)?|ended|ending)$/.test(lead)) return undefined;
  if (
    /^(?:of|on|about)$/.test(before.key) &&
    !/^(?:reports?|word|information|details?|confirmation|claims?)$/.test(lead)
  )
    return undefined;
  // "sustained injuries" is the verb of those who did.
  const verbal = /^(?:suffer|sustain)/.test(before.key);
  // "Without any casualties", "without casualties": nobody.
  const isNone = before.key === "without" || (before.key === "any" && lead === "without");
  let next = at;
  while (
    /^(?:civilian|military|heavy|serious|severe|significant|mass|human|any|combat|enemy)$/.test(words[next]?.key ?? "")
  )
    next += 1;
  const noun = words[next];
  const harm = noun === undefined ? undefined : harmNoun(noun.key);
  if (
    noun === undefined ||
    harm === undefined ||
    !(verbal ? /^(?:casualties|losses)$/ : /^(?:casualties|deaths|fatalities|injuries|losses)$/).test(noun.key)
  )
    return undefined;
  const peopleSpan = people(words, at, next);
  const span = { start: first.start, end: noun.end };
  return {
    people: {
      span,
      quantity: isNone ? nobody : atLeastTwo,
      ...(peopleSpan === undefined ? {} : { peopleSpan }),
      harm: { harm, span: { start: noun.start, end: noun.end } },
      part: false,
    },
    next: next + 1,
  };
}

/** A word that opens a phrase of people without an article: "innocent civilians", "Russian troops". */
function isModifier(word: Word): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?:ian|an|ish|ese|i|ch|ic)$/u.test(word.text) ||
    /^(?:innocent|unarmed|young|local|government|rebel|army|police|civilian|military|armed|enemy|displaced|elderly|family|aid|medical|security|militia|pregnant|wanted|suspected|alleged|fellow|foreign)$/.test(
      word.key,
    )
  );
}
