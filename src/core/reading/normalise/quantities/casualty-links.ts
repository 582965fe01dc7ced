// Which harm came to which counted people of a sentence. Constructions, most certain first: harm told inside the phrase
// ("62 deaths", "100 injured soldiers"), an object ("killing 12 people"), a subject ("12 people were killed", "dozens
// wounded"), a running toll ("the death toll rose to 300"), a noun with "of" ("the deaths of 12 people"); then what is
// listed beside them, and the parts ("including nine teenagers") take the harm of the whole.

import { quote, type Span } from "../../../model/span.ts";
import type { CountedPeople } from "./counted-people/people-phrase.ts";
import { type Harm, type HarmWord, harmOf, harmWordsIn } from "./harm.ts";
import { describePeople } from "./people.ts";

export interface HarmLink {
  readonly people: CountedPeople;
  readonly harm: Harm;
  readonly word: Span;
  /** Index among the links of the one whose people these are some of. */
  readonly partOf?: number;
  readonly negated: boolean;
  /** The people's noun, where it stands only with the second of two counts: "62 dead and 100 injured soldiers". */
  readonly shared?: Span;
  /** Only no report of it: "no casualties were reported". */
  readonly unreported: boolean;
}

interface Draft {
  readonly people: number;
  readonly harm: Harm;
  readonly word: Span;
  readonly negated: boolean;
  /** Whose dead they are, where only that is said of them: "its own". */
  readonly whose?: Span;
}

const parts =
  /(?:^\s*,\s*one|\bincluding|\bincludes|\bincluded|\bamong\s+(?:them|whom|those|the\s+\p{L}+)|\bof\s+(?:them|whom)|\b(?:most|some|half|all)\s+of\s+(?:them|whom)|,\s*(?:mostly|mainly|largely|chiefly))\s*(?:were\s+|was\s+|are\s+|is\s+|,\s*)?(?:also\s+)?(?:(?:the|those\s+of)\s+)?$/iu;
const listed =
  /^\s*,?\s*(?:(?:and|or|plus|as\s+well\s+as|along\s+with|together\s+with|&)\s+)?(?:also\s+)?(?:the\s+|another\s+|a\s+further\s+|his\s+|her\s+|their\s+|its\s+)?$/i;
const object =
  /^\s+(?:["“‘]|(?:the|his|her|their|its|our|all|off|also|as\s+many\s+as|another|what\s+it\s+said\s+were|(?:himself|herself|themselves|itself)\s+(?:and|along\s+with))\s+)*$/i;
const be =
  "(?:was|were|is|are|be|been|being|got|had|has|have|lay|remain(?:s|ed)?|feared|believed|reported(?:ly)?|presumed|confirmed|found|declared|pronounced|said\\s+to\\s+(?:be|have\\s+been)|thought\\s+to\\s+(?:be|have\\s+been)|believed\\s+to\\s+(?:be|have\\s+been)|left|listed\\s+as|still)";
const subject = new RegExp(
  `^(?<middle>[^.;:!?]{0,90}?)(?<![\\p{L}])(?<chain>(?:${be}|also|both|all|each|\\p{L}+ly|not|never|n['’]t|later|then|either|and|or)(?:\\s+(?:${be}|to|have|also|both|all|\\p{L}+ly|not|never|later|then|either))*)\\s+(?:among\\s+(?:the|those)\\s+)?$`,
  "iu",
);
const adjacent =
  /^\s*(?:(?:others?|more|people|of\s+them|were|was|are|is|left|seriously|critically|badly|lightly|slightly|severely|reportedly|feared|presumed|reported|confirmed|have|had|has|also|been|who|later|then|both|all|instantly)\s+)*$/i;
const negation = /\b(?:not|never|n['’]t|no\s+longer)\b/i;
const reportVerb = /\b(?:said|says|told|reported\s+that|added|claimed\s+that|announced|stated)\b/i;

/** Ties harm to people; what has no harm is left out. */
export function linkHarm(text: string, sentence: Span, people: readonly CountedPeople[]): readonly HarmLink[] {
  const wholes = wholesOf(text, people);
  const ends = people.map((one, index) => endWithParts(text, people, wholes, one, index));
  const harms = harmWordsIn(text, sentence).filter(
    (harm) =>
      !people.some(
        ({ span, harm: inside }) => inside !== undefined && harm.start >= span.start && harm.end <= span.end,
      ),
  );
  const drafts = new Map<number, Draft[]>();
  const add = (draft: Draft): void => {
    drafts.set(draft.people, [...(drafts.get(draft.people) ?? []), draft]);
  };
  const context: Context = { text, sentence, people, wholes, ends, drafts, add };
  for (const [index, one] of people.entries()) {
    if (one.harm === undefined) continue;
    const lead = text.slice(Math.max(sentence.start, one.span.start - 24), one.span.start);
    if (isOnlyDescribed(text, one, lead)) continue;
    add({ people: index, harm: one.harm.harm, word: one.harm.span, negated: negatesObject(lead) });
  }
  const taken = new Set(harms.filter((harm) => harm.active && linkObject(context, harm)));
  for (const harm of harms) {
    if (!taken.has(harm) && harm.passive) linkSubject(context, harm);
  }
  for (const index of people.keys()) linkToll(context, index);
  return finish(context);
}

interface Context {
  readonly text: string;
  readonly sentence: Span;
  readonly people: readonly CountedPeople[];
  readonly wholes: readonly (number | undefined)[];
  readonly ends: readonly number[];
  readonly drafts: ReadonlyMap<number, readonly Draft[]>;
  readonly add: (draft: Draft) => void;
}

/** "54 civilians were killed by troops, including 9 in Velm": a bare number is some of people who are counted. */
function wholeOfBare(people: readonly CountedPeople[], index: number, between: string): number | undefined {
  if (people[index]?.peopleSpan !== undefined || people[index - 1]?.quantitySpan !== undefined) return undefined;
  if (!/\bincluding\s+$/i.test(between)) return undefined;
  const found = people.slice(0, index).findLastIndex(({ quantitySpan }) => quantitySpan !== undefined);
  return found < 0 ? undefined : found;
}

/** How far behind those whom they are some of, in characters, a part may stand. */
const partReach = 160;

const andThings =
  /^\s*(?:,\s*(?:and\s+)?|and\s+)(?:(?:at\s+least|about|some|over)\s+)?(?:\d[\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens\s+of)\s+\p{L}/iu;

/** For each that is a part, the index of the whole. */
function wholesOf(text: string, people: readonly CountedPeople[]): readonly (number | undefined)[] {
  const wholes: (number | undefined)[] = [];
  for (const [index, one] of people.entries()) {
    const before = people[index - 1];
    if (before === undefined) {
      wholes.push(undefined);
      continue;
    }
    const between = text.slice(before.span.end, one.span.start);
    const whole = wholes[index - 1] ?? wholeOfBare(people, index, between) ?? index - 1;
    // "62 people, nine teenagers among them, the mayor said".
    const isAmong = /^\s+among\s+(?:them|whom)\s*(?:[,.;:)]|$)/i.test(text.slice(one.span.end));
    if (/^\s+among\s+(?:them|whom)\s*,/i.test(between)) wholes.push(undefined);
    else if (isAmong && /^\s*,?\s*(?:and\s+)?$/i.test(between)) wholes.push(whole);
    // "Lost 210 soldiers, three tanks, among them one of foreign make": some of the tanks.
    else if (between.length < partReach && (parts.test(between) || one.part))
      wholes.push(one.peopleSpan === undefined && andThings.test(between) ? undefined : whole);
    // "Including 9 in Velm, 8 in Orsk and 5 in Tarn": one bare number after another.
    else if (
      wholes[index - 1] !== undefined &&
      one.peopleSpan === undefined &&
      before.peopleSpan === undefined &&
      one.harm === undefined &&
      inOneMorePlace.test(between) &&
      placeFollows.test(text.slice(one.span.end))
    )
      wholes.push(wholes[index - 1]);
    // "including nine teenagers and two women": the second is a part as well.
    else if (
      wholes[index - 1] !== undefined &&
      /^\s*(?:,|,?\s*and)\s*(?:(?:his|her|their|its)\s+)?$/.test(between) &&
      one.harm === undefined &&
      !hasOwnHarm.test(text.slice(one.span.end, one.span.end + 30))
    )
      wholes.push(whole);
    else wholes.push(undefined);
  }
  for (const index of people.keys()) for (const part of addends(text, people, index)) wholes[part] ??= index;
  return wholes;
}

/** "Nine people – five soldiers and four policemen – died", "16 died: 11 civilians, five gunmen": those who add up to the whole. */
function addends(text: string, people: readonly CountedPeople[], index: number): readonly number[] {
  const whole = people[index];
  if (whole === undefined || !/^(?:exact|at-least|about)$/.test(whole.quantity.exactness) || whole.quantity.min < 2)
    return [];
  const found: number[] = [];
  let sum = 0;
  for (let at = index + 1; at < people.length && sum < whole.quantity.min; at += 1) {
    const [before, one] = [people[at - 1], people[at]];
    if (before === undefined || one === undefined || one.peopleSpan === undefined || one.harm !== undefined) return [];
    if (one.quantity.exactness !== "exact") return [];
    if (one.quantitySpan === undefined && (found.length === 0 || one.quantity.max !== 1)) return [];
    const between = text.slice(before.span.end, one.span.start);
    if (!(found.length > 0 ? joinsSum : isAnybody(text, whole) ? opensSumOrList : opensSum).test(between)) return [];
    sum += one.quantity.min;
    found.push(at);
  }
  return sum === whole.quantity.min && found.length > 1 ? found : [];
}

/** "Seven soldiers, four policemen and three civilians" are fourteen; "seven people, four policemen and three civilians" are seven. */
function isAnybody(text: string, { span, peopleSpan }: CountedPeople): boolean {
  return /^(?:people|persons|others|bodies|victims|members|men|dead|killed|casualties)$/i.test(
    quote(text, peopleSpan ?? span)
      .split(" ")
      .at(-1) ?? "",
  );
}

const opensSum = /^(?:\s+[\p{L}\s]{0,40})?(?:\s[–—-]\s|[:(—]\s?)$/u;
const opensSumOrList = new RegExp(`${opensSum.source}|^,\\s$`, "u");
/** What may be told of one addend before the next: "a woman born in 1987, her husband". */
const joinsSum =
  /^(?:\s+(?:born\s+in\s+\d{4}|aged\s+\d{1,3}(?:\s+and\s+\d{1,3})?)|,\s+(?:aged\s+)?\d{1,3}(?=,))?(?:,|,?\s+(?:and|plus))\s+(?:(?:his|her|their)\s+)?$/i;

const inOneMorePlace = /^\s+(?:in|at|near|from)\s+(?:the\s+)?(?:[\p{L}'’-]+\s*){1,5}(?:,|,?\s+and)?\s*$/iu;
const placeFollows = /^\s+(?:(?:in|at|near|from)\s|\p{Lu})/u;

/** "51 dead, including 40 children, and 79 injured": the last are no part of the dead. */
const hasOwnHarm =
  /^\s*(?:others?\s+|more\s+)?(?:injured|wounded|hurt|dead|killed|missing|captured|detained|displaced|died|perished|drowned)\b/i;

/** Where a phrase ends with its parts and the comma that closes them: ", including nine teenagers,". */
function endWithParts(
  text: string,
  people: readonly CountedPeople[],
  wholes: readonly (number | undefined)[],
  one: CountedPeople,
  index: number,
): number {
  let end = one.span.end;
  for (let at = index + 1; at < people.length && wholes[at] === index; at += 1) end = people[at]?.span.end ?? end;
  if (end === one.span.end) return end;
  return end + (/^(?:\s+among\s+(?:them|whom))?\s*[,)–—]?/i.exec(text.slice(end))?.[0].length ?? 0);
}

function negatesObject(before: string): boolean {
  return /(?:\b(?:not|never|without)|n['’]t)\s+(?:\w+\s+){0,2}$/i.test(before);
}

/** "killing 12 people": the people stand right behind the word, and others may be listed after them. */
function linkObject({ text, sentence, people, wholes, ends, add }: Context, harm: HarmWord): boolean {
  const index = people.findIndex((one) => one.span.start >= harm.end);
  const one = people[index];
  if (one === undefined) return false;
  const between = text.slice(harm.end, one.span.start);
  const isBehindName = behindName.test(between) && !ownHarmFollows(text, sentence, ends[index] ?? one.span.end);
  if (!object.test(between) && !isBehindName) return false;
  const before = text.slice(Math.max(sentence.start, harm.start - 24), harm.start);
  if (one.quantitySpan === undefined && isDescribing(quote(text, harm), before)) return false;
  // "were killed 12 days ago" is passive; "were killed" with an object is not English.
  if (/\b(?:was|were|been|being|be|got)\s+(?:\w+ly\s+)?$/i.test(before) && one.peopleSpan === undefined) return false;
  const isLoss = /^los/i.test(quote(text, harm));
  const lost = isLoss ? lossOf(text, one) : harm.harm;
  if (lost === undefined) return false;
  // Headlines: "4 troops killed 4 wounded".
  const subjectAt = people.findLastIndex((other) => other.span.end <= harm.start);
  const subject =
    text.slice(ends[subjectAt] ?? 0, harm.start).trim() === "" && people[subjectAt]?.quantitySpan !== undefined;
  if (subjectAt >= 0 && subject && ownHarmFollows(text, sentence, ends[index] ?? one.span.end)) return false;
  const negated = negatesObject(before);
  add({ people: index, harm: lost, word: { start: harm.start, end: harm.end }, negated });
  let last = index;
  for (let at = index + 1; at < people.length; at += 1) {
    const next = people[at];
    if (next === undefined) break;
    if (wholes[at] !== undefined) continue;
    if (!isListed(text.slice(ends[last], next.span.start), next) || next.harm !== undefined) break;
    if (isLoss && lossOf(text, next) === undefined) break;
    if (ownHarmFollows(text, sentence, ends[at] ?? next.span.end)) break;
    const behind = text.slice(next.span.end, sentence.end);
    if (otherFate.test(behind) || (next.quantitySpan === undefined && speaks.test(behind))) break;
    add({ people: at, harm: lost, word: { start: harm.start, end: harm.end }, negated });
    last = at;
  }
  return true;
}

/**
 * What befell people whom somebody lost: "lost 40 soldiers" leaves open how, "lost her husband" does not. Undefined where
 * they may only have left: "lost 400 employees", "lost voters".
 */
function lossOf(text: string, { span, quantitySpan, peopleSpan }: CountedPeople): Harm | undefined {
  if (peopleSpan === undefined) return undefined;
  const who = quote(text, peopleSpan);
  const lead = text.slice(Math.max(0, span.start - 8), span.end);
  if (kin.test(who) && (quantitySpan !== undefined || /\b(?:his|her|their|my|our)\s/i.test(lead))) return "killed";
  return quantitySpan !== undefined && mayBeLost(text, { peopleSpan }) ? "casualties" : undefined;
}

/** "Losses amounted to | 230 troops". */
function lossesOf(text: string, one: CountedPeople, before: string): RegExpExecArray | null {
  const losses = lossesAre.exec(before);
  return losses !== null && mayBeLost(text, one) ? losses : null;
}

/** Soldiers, and words that stand for them in the mouth of an army: no employees, voters or players. */
function mayBeLost(text: string, { peopleSpan }: Pick<CountedPeople, "peopleSpan">): boolean {
  const who = peopleSpan === undefined ? "" : quote(text, peopleSpan);
  return describePeople(who).status === "combatant" || /\b(?:men|women|people|personnel|persons)$/i.test(who);
}

const kin =
  /^(?:[\p{L}\d-]+\s+){0,2}(?:(?:grand)?(?:sons?|daughters?|child|children|father|mother|parents)|brothers?|sisters?|siblings|husband|wife|cousins?|uncles?|aunts?|nephews?|nieces?|relatives|family members|twins)$/iu;

/** "Killed tribal leader Haji Karim and two of his sons": those who are listed with somebody who is named. */
const behindName =
  /^\s+(?:[\p{Ll}-]+\s+){0,3}(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|al-[\p{L}-]+|el-[\p{L}-]+|bin|ibn|de|van|von)){1,4}(?:,\s[^,.;:!?\d]{2,60},)?\s*(?:,|,?\s(?:and|as\swell\sas|along\swith|together\swith))\s+(?:(?:his|her|their|the)\s+)?$/u;

/** "Treated wounded soldiers", "a home for abducted girls": behind a preposition or another verb a participle only tells of which kind. */
function isDescribing(words: string, before: string): boolean {
  return /ed$|^(?:hurt|slain)$/i.test(words) && describing.test(before);
}

/** "Sheltering displaced families", "the abducted girls": people without a number whom a participle only describes. */
function isOnlyDescribed(text: string, { span, quantitySpan, harm }: CountedPeople, before: string): boolean {
  if (quantitySpan !== undefined || harm === undefined) return false;
  const words = quote(text, harm.span);
  return isDescribing(words, before) || isDescribing(words, text.slice(span.start, harm.span.start));
}

const describing =
  /\b(?:of|for|to|by|with|from|against|on|at|among|including|the|his|her|their|its|these|those|freed?|freeing|released?|releasing|help(?:ed|s|ing)?|treat(?:ed|s|ing)?|evacuat(?:ed|es|e|ing)|kill(?:ed|s|ing)?|execut(?:ed|es|e|ing)|murder(?:ed|s|ing)?|shot|shooting|beheaded|carr(?:ied|y|ying)|\p{L}{3,}(?:ering|sting|using|iding))\s+$/iu;

/** "Killing 73 people, the head of the services said": who speaks is none of those who are listed. */
const speaks = /^[^,.;:]{0,60}?\b(?:said|says|told|added|reported|announced|confirmed|stated|claimed|warned)\b/i;

/** "16 persons wounded and three youths taken": what befell the last is another thing. */
const otherFate =
  /^\s+(?:(?:was|were|have\s+been|had\s+been)\s+)?(?:taken|freed|released|rescued|saved|spared|treated|hospitali[sz]ed|brought|sent|moved|admitted)\b/i;

/** What tells of those before who they are, between commas: "a woman, 71, and", "the mayor, Ali Orlo, and". */
const apposed =
  /^\s*(?:of\s[^,.;:!?\d]{1,60})?,\s+(?:(?:aged\s+)?\d{1,3}|(?:(?:identified|named|known)\s+(?:only\s+)?as\s+)?(?:\p{Lu}[\p{L}'’-]*\s+){0,3}(?:(?:al|el|ad|an|as|ash|az)-)?\p{Lu}[\p{L}'’-]*)(?=,)/u;

/** Lists have a comma or an "and"; in texts that lost their commas, a number. */
function isListed(between: string, next: CountedPeople): boolean {
  const joined = between.replace(apposed, "");
  return listed.test(joined) && (between.trim() !== "" || (next.quantitySpan !== undefined && next.quantity.min > 0));
}

/** "killing 12 and 20 were wounded", "five dead, ten injured": the next count has a harm of its own right behind it. */
function ownHarmFollows(text: string, sentence: Span, from: number): boolean {
  return harmWordsIn(text, { start: from, end: sentence.end }).some(
    (harm) => harm.passive && adjacent.test(text.slice(from, harm.start)),
  );
}

/** "12 civilians, including nine teenagers, were killed", "dozens wounded": the nearest people before the word. */
function linkSubject(context: Context, harm: HarmWord): void {
  const { text, people, wholes, ends, drafts, add } = context;
  // "Its forces had killed …": who has killed was not.
  const lead = text.slice(Math.max(0, harm.start - 20), harm.start);
  if (harm.active && /\b(?:had|has|have)\s+(?:\w+ly\s+|also\s+)?$/i.test(lead)) return;
  if (
    /hospitals?$/i.test(quote(text, harm)) &&
    people.some(
      ({ span }) => span.end <= harm.start && remainsBefore.test(text.slice(Math.max(0, span.start - 24), span.start)),
    )
  )
    return;
  const late = diedLater(text, people, harm);
  if (late !== undefined) {
    add({ people: late, harm: harm.harm, word: { start: harm.start, end: harm.end }, negated: false });
    return;
  }
  let index = subjectBefore(text, people, harm);
  const nearest = people[index];
  const whole = wholes[index];
  // "of whom 12 died" tells of the part alone; "…, including nine teenagers, were killed" of the whole.
  const partAlone =
    nearest !== undefined &&
    ((/\b(?:of|among)\s+(?:whom|them)\s*,?\s*$/i.test(text.slice(0, nearest.span.start).slice(-20)) &&
      text.slice(nearest.span.end, harm.start).trim() === "") ||
      (/\bof\s+(?:whom|them)$/i.test(text.slice(nearest.span.start, nearest.span.end)) &&
        adjacent.test(text.slice(nearest.span.end, harm.start))));
  if (whole !== undefined && !partAlone) index = whole;
  const one = people[index];
  if (one === undefined) return;
  const link = betweenSubjectAnd(text, ends[index] ?? one.span.end, harm, one);
  if (link === undefined) return;
  // Harm told inside ("12 dead were found") or of the object of another word stands.
  if (one.harm !== undefined) return;
  const word = { start: harm.start, end: harm.end };
  if (drafts.get(index)?.some((draft) => draft.harm === harm.harm) === true) return;
  const free = drafts.get(index) === undefined;
  if (!free && !link.chained) return;
  add({ people: index, harm: harm.harm, word, negated: link.negated });
  linkEllipses(context, index, harm, link.negated);
  if (partAlone) return;
  const company = people[index + 1];
  if (
    company !== undefined &&
    drafts.get(index + 1) === undefined &&
    wholes[index + 1] === undefined &&
    company.harm === undefined
  ) {
    const between = text.slice(harm.end, company.span.start);
    if (/^\s*,?\s*(?:along|together)\s+with\s+(?:(?:his|her|their|its|the)\s+)?$/i.test(between)) {
      add({ people: index + 1, harm: harm.harm, word, negated: link.negated });
    }
  }
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = people[at];
    const after = people[at + 1];
    if (before === undefined || after === undefined || drafts.get(at) !== undefined || before.harm !== undefined) break;
    if (wholes[at] !== undefined) continue;
    if (!isListed(text.slice(ends[at] ?? before.span.end, after.span.start), after)) break;
    // "The bodies of 14 people and 52 wounded".
    if (remainsBefore.test(text.slice(Math.max(0, before.span.start - 32), before.span.start))) break;
    add({ people: at, harm: harm.harm, word, negated: link.negated });
  }
}

/** "70 fighters loyal to the general were killed": whom a preposition ties to those who are counted is no subject. */
function subjectBefore(text: string, people: readonly CountedPeople[], harm: HarmWord): number {
  const last = people.findLastIndex((one) => one.span.end <= harm.start);
  const [before, one] = [people[last - 1], people[last]];
  if (before?.quantitySpan === undefined || one === undefined || one.quantitySpan !== undefined) return last;
  const between = text.slice(before.span.end, one.span.start);
  return /^[^.,;:!?\n]{0,40}\b(?:loyal|allied|close|belonging|related|linked|hostile|attached|answering)\s+(?:to|with)\s+(?:the\s+|their\s+)?$/i.test(
    between,
  )
    ? last - 1
    : last;
}

/** "120 were killed by the army, 58 by the Front and 16 by mines", "14 were killed on Monday and nine on Tuesday": the verb is told once. */
function linkEllipses({ text, people, drafts, add }: Context, index: number, harm: HarmWord, negated: boolean): void {
  const tie = /^\s+(?:by|on|in|at|near)\s/i
    .exec(text.slice(harm.end, harm.end + 8))?.[0]
    .trim()
    .toLowerCase();
  if (tie === undefined) return;
  for (let at = index + 1; at < people.length; at += 1) {
    const [before, one] = [people[at - 1], people[at]];
    if (before === undefined || one === undefined) return;
    if (one.quantitySpan === undefined) continue;
    const between = text.slice(before.span.end, one.span.start);
    if (/[.;:!?\n]/.test(between) || drafts.get(at) !== undefined || one.peopleSpan !== undefined) return;
    if (!/(?:,|\band|\bor)\s+$/i.test(between) || !isTiedBy(text, one, tie)) return;
    add({ people: at, harm: harm.harm, word: { start: harm.start, end: harm.end }, negated });
  }
}

/** The same little word ties the number to its own day, doer or place. */
function isTiedBy(text: string, { span }: CountedPeople, tie: string): boolean {
  const behind = text.slice(span.end, span.end + 24);
  if (!new RegExp(`^\\s+${tie}\\s`, "i").test(behind)) return false;
  // "Nine were killed in Velm and 12 in custody", "… and two at large".
  return (
    tie === "by" || (tie === "on" ? /^\s+on\s+\p{Lu}/u : /^\s+\p{L}+\s+(?:the\s+(?:\p{L}+\s+)?)?\p{Lu}/u).test(behind)
  );
}

/** "Three people who were wounded when a mine went off have died": those who were hurt first, whoever stands between. */
function diedLater(text: string, people: readonly CountedPeople[], harm: HarmWord): number | undefined {
  if (!/^(?:died|succumbed)$/i.test(text.slice(harm.start, harm.end))) return undefined;
  if (
    !/\b(?:has|have|had|later|since)\s+(?:since\s+|now\s+|also\s+|later\s+)?$/i.test(
      text.slice(0, harm.start).slice(-24),
    )
  )
    return undefined;
  const index = people.findLastIndex(
    ({ span, quantitySpan }) =>
      quantitySpan !== undefined && span.end <= harm.start && hurtBefore.test(text.slice(span.end, harm.start)),
  );
  return index < 0 ? undefined : index;
}

const hurtBefore =
  /^\s+(?:(?:who|that)\s+(?:were|was|had\s+been)\s+)?(?:\w+ly\s+)?(?:wounded|injured|hurt|burned)\b[^.,;:!?]*$/i;

function betweenSubjectAnd(
  text: string,
  from: number,
  harm: HarmWord,
  one: CountedPeople,
): { readonly negated: boolean; readonly chained: boolean } | undefined {
  const between = text.slice(from, harm.start);
  if (/\n\s*\n/.test(between)) return undefined;
  if (adjacent.test(between)) {
    const bare = between.trim() === "";
    // "the soldiers killed …" with no object found is still they who kill, unless it is a count: "12 soldiers killed".
    if (bare && harm.active && one.quantitySpan === undefined) return undefined;
    // "a soldier killed the mayor": with an object behind it the word is what they did.
    if (bare && harm.active && !endsAfterHarm.test(text.slice(harm.end, harm.end + 30))) return undefined;
    return { negated: negation.test(between), chained: false };
  }
  const match = subject.exec(between);
  const middle = match?.groups?.["middle"] ?? "";
  const chain = match?.groups?.["chain"] ?? "";
  const finite =
    /\b(?:was|were|is|are|be|been|being|got|had|has|have|lay|left|feared|reported|said|thought|believed)\b/i;
  const intransitive = !harm.active;
  if (match === null) {
    return intransitive &&
      isAside(between) &&
      !/^(?:dead|missing|homeless|captive)$/i.test(text.slice(harm.start, harm.end)) &&
      /^(?:died|die|dies|perish\w*|fled|drowned|succumbed|lost|disappeared|sustain\w*|suffer\w*|receiv\w*|went|fell)/i.test(
        text.slice(harm.start, harm.end),
      )
      ? { negated: negation.test(between), chained: false }
      : undefined;
  }
  const earlier =
    /(?:killed|wounded|injured|captured|detained|abducted|kidnapped|arrested|beaten|tortured|rounded\s+up|taken\s+(?:prisoner|captive|hostage))\b/i.test(
      middle,
    );
  const adjective = /^(?:dead|missing|homeless|captive|trapped|KIA|WIA|MIA)$/i.test(text.slice(harm.start, harm.end));
  if (adjective && !finite.test(chain)) return undefined;
  if (!finite.test(chain) && !(earlier && /\b(?:and|or|then|later)\b/i.test(chain)) && !intransitive) return undefined;
  // "Families from Velm, which was evacuated": people are "who".
  if (/\bwhich\s*$/i.test(middle)) return undefined;
  if (!isAside(middle) && !earlier) return undefined;
  return { negated: negation.test(chain), chained: earlier };
}

const endsAfterHarm =
  /^\s*(?:$|[.,;:)!?\]—–-]|(?:and|or|but|in|at|by|on|near|when|during|while|after|before|as|from|with|since|outside|inside|across|over|so|rose|risen|climbed|grew|jumped|fell|stood|stands|reached|today|yesterday|this|last|earlier|late|early|following|along|together|among|including|because|there|here|overnight|recently|\w+day|\d+)\b)/i;

/** "… insisted the ceasefire was": another subject stands right before the verb. */
const ownSubject =
  /(?<!\b(?:in|at|of|from|near|by|on|with|to|outside|inside|for|during|into|across|around|against|under|over|behind)\s)\b(?:the|a|an|his|her|their|its|that)\s+(?:\p{L}+\s+)?\p{L}+\s*$/iu;

/** Words between people and what is said of them that do not turn to somebody else. */
function isAside(words: string): boolean {
  return (
    words.length < 90 &&
    !reportVerb.test(words) &&
    !/\b(?:because|although|while|when|after|before|until|but|if)\b/i.test(words) &&
    !/,\s*(?:and|but)\s/i.test(words) &&
    !ownSubject.test(words) &&
    !/\b(?:he|him|she|it|they|them|we|us|I)\s*$/.test(words)
  );
}

/** "Among the dead were", "the wounded included". */
const amongHarmed =
  /\b(?:the|those)\s+(?<what>dead|killed|wounded|injured|missing|captured|detained|displaced|victims)\b(?:\s+[^.;,]{0,30}?)?\s+(?:were|was|are|is|includes?|included|including)\s+(?:at\s+least\s+)?$/i;
const amongBare =
  /\bamong\s+(?:the|those)\s+(?<what>dead|killed|wounded|injured|missing|captured|detained|displaced|victims)\s*,?\s*$/i;
/** "Bodies recovered: 12 soldiers": a list says above itself what befell those in it. */
const labelled =
  /(?:^|[.;(\n]\s*)(?:(?:the|of which|confirmed|total)\s+)?(?<what>dead|killed|bodies|wounded|injured|missing|prisoners|captured|detained|displaced)\b(?:\s+(?:found|recovered|so\s+far|taken|confirmed|persons?|people)){0,2}\s*:\s*(?:[^.;:]*,\s*)?$/iu;
/** "Killed – 4, wounded – 12": the same on one line. */
const labelledByDash = /(?:^|[.;:,(\n•]\s*)(?<what>dead|killed|wounded|injured|missing|captured)\s+[–—-]\s+$/iu;
/** "Combat losses since 24 February are about 480,000 personnel", "its losses amounted to 230 troops", "Enemy losses: 40 soldiers". */
const lossesAre =
  /\b(?<what>losses)\b[^;!?:]{0,90}?(?:\b(?:amount(?:ed|s)?\s+to|are|were|reach(?:ed)?|exceed(?:ed)?|total(?:l?ed)?|stand\s+at|comes?\s+to|came\s+to)|:)\s+$/iu;
const toll =
  /\b(?<what>death\s+toll|toll|number\s+of\s+(?:the\s+)?(?:people\s+|civilians\s+|soldiers\s+|those\s+)?(?:who\s+(?:have\s+|had\s+)?)?(?:dead|deaths|killed|died|perished|fatalities)|number\s+killed|number\s+of\s+(?:people\s+|civilians\s+)?(?:injured|wounded)|dead)\b(?<way>[^;!?]{0,70}?)\b(?:to|at|of|reached|hit|passed|exceeded|topped|surpassed|is|was|now|stands|stood|above|over|past|as\s+(?:high|low)\s+as)\s+$/iu;
/** "The number of dead rose to 12 and of wounded to four": the second half of a toll. */
const alsoCounted =
  /(?:,|\band|\bwhile)\s+(?:(?:that|those|the\s+(?:number|toll|count|figure))\s+of|of|the)\s+(?:the\s+)?(?:people\s+|civilians\s+|soldiers\s+)?(?<what>dead|killed|wounded|injured|missing|captured|detained|displaced)\b[^.,;:!?]{0,50}?\b(?:to|at)\s+$/iu;
/** "Put its own dead at seven": whose they are is all that is said of them. */
const ownDead =
  /\b(?<whose>(?:its|their|his|our)\s+own)\s+(?<what>dead|deaths|killed|fatalities|casualties|losses|wounded|injured|missing)\s+(?:at|as|to|was|were)\s+$/di;
const counts = /\b(?:number|count|figure)s?\s+(?:of|killed)\b|\b(?:toll|dead)\b/i;
const ofNoun =
  /\b(?<what>deaths?|killings?|murders?|executions?|massacres?|bod(?:y|ies)|corpses?|lives|wounding|abductions?|kidnappings?|captures?|detentions?|arrests?|displacement|evacuation|flight|exodus|expulsion|casualties|injur(?:y|ies)|disappearances?|loss)\s+(?:of|to|among)\s+(?:the\s+)?$/i;
const ofHarm: readonly (readonly [RegExp, Harm])[] = [
  [/^(?:death|killing|murder|execution|massacre|bod|corpse|li[fv]e|loss)/i, "killed"],
  [/^(?:wound|injur)/i, "injured"],
  [/^(?:abduct|kidnap|captur|detent|arrest)/i, "captured"],
  [/^(?:displac|evacuat|flight|exodus|expuls)/i, "displaced"],
  [/^disappear/i, "missing"],
  [/^casualt/i, "casualties"],
];

/** "The bodies of 12 men were taken to hospital": nobody is hurt. */
const remainsBefore =
  /\b(?:bodies|body|corpses?|remains|dead) of (?:the |at least |some |about |his |her |their |a |an )?$/i;

/** "12 soldiers' bodies". */
const remainsBehind = /^['’]s?\s+(bodies|corpses|remains)\b/i;

/** "At the cost of over 400 soldiers' lives", "claimed 12 villagers' lives"; their lives may be saved and changed too. */
const livesBefore = /\b(?:cost(?:s|ing)?(?:\s+of)?|claim(?:s|ed|ing)?|took|taken|taking|loss\s+of)\s+(?:the\s+)?$/i;
const livesBehind = /^['’]s?\s+(lives)\b/i;

/** "the death toll rose to 300", "the deaths of 12 people", "claimed 12 lives" is a noun inside the phrase. */
function linkToll({ text, sentence, people, drafts, add }: Context, index: number): void {
  const one = people[index];
  if (one === undefined || drafts.get(index) !== undefined) return;
  const from = Math.max(sentence.start, one.span.start - 110);
  const before = text.slice(from, one.span.start);
  const noun = ofNoun.exec(before);
  if (noun !== null) {
    // "no reports of injuries to civilians": the noun is counted already, or there is none of it.
    const at = from + noun.index;
    if (
      people.some(
        (other) => other.harm !== undefined && other.harm.span.end > at && other.harm.span.start < one.span.start,
      )
    )
      return;
    if (/\b(?:no|nor|without|not)\b[^,;]*$/i.test(before.slice(0, noun.index))) return;
    const what = noun.groups?.["what"] ?? "";
    const harm = ofHarm.find(([pattern]) => pattern.test(what))?.[1];
    const word = { start: from + noun.index, end: from + noun.index + what.length };
    if (harm !== undefined) add({ people: index, harm, word, negated: false });
    return;
  }
  const among =
    amongHarmed.exec(before) ??
    amongBare.exec(before) ??
    labelled.exec(before) ??
    labelledByDash.exec(before) ??
    lossesOf(text, one, before);
  if (among !== null && one.quantitySpan !== undefined) {
    const what = among.groups?.["what"] ?? "";
    const harm = /^prisoners$/i.test(what) ? "captured" : harmOf(what);
    const at = from + among.index + among[0].indexOf(what);
    if (harm !== undefined) add({ people: index, harm, word: { start: at, end: at + what.length }, negated: false });
    return;
  }
  const previous = drafts
    .get(index - 1)
    ?.find((draft) =>
      amongHarmed.test(
        text.slice(sentence.start, draft.word.end + 30).slice(0, (people[index - 1]?.span.start ?? 0) - sentence.start),
      ),
    );
  if (previous !== undefined && listed.test(text.slice(people[index - 1]?.span.end ?? 0, one.span.start))) {
    add({ ...previous, people: index });
    return;
  }
  const remains =
    remainsBehind.exec(text.slice(one.span.end, one.span.end + 16)) ??
    (livesBefore.test(before) ? livesBehind.exec(text.slice(one.span.end, one.span.end + 16)) : null);
  if (remains !== null && one.quantitySpan !== undefined) {
    const end = one.span.end + remains[0].length;
    add({ people: index, harm: "killed", word: { start: end - (remains[1] ?? "").length, end }, negated: false });
    return;
  }
  const second = alsoCounted.exec(before);
  const other = second?.groups?.["what"];
  if (second !== null && other !== undefined && one.quantitySpan !== undefined) {
    const at = from + second.index + second[0].indexOf(other);
    const harm = counts.test(text.slice(sentence.start, at)) ? harmOf(other) : undefined;
    if (harm !== undefined) add({ people: index, harm, word: { start: at, end: at + other.length }, negated: false });
    if (harm !== undefined) return;
  }
  const owned = ownDead.exec(before);
  if (owned?.indices?.groups !== undefined && one.quantitySpan !== undefined) {
    const { what: lost, whose } = owned.indices.groups;
    if (lost === undefined || whose === undefined) return;
    const word = { start: from + lost[0], end: from + lost[1] };
    add({
      people: index,
      harm: harmOf(quote(text, word)) ?? "killed",
      word,
      negated: false,
      whose: { start: from + whose[0], end: from + whose[1] },
    });
    return;
  }
  const running = toll.exec(before);
  const what = running?.groups?.["what"]?.toLowerCase();
  if (running === null || what === undefined || one.quantitySpan === undefined || what === "dead") return;
  // "The number of soldiers killed at nine": the soldiers are those whom the number counts.
  const counted = people.slice(0, index).filter(({ quantitySpan }) => quantitySpan !== undefined);
  if (counted.some((other) => other.span.start > from + running.index)) return;
  const harm: Harm = /injured|wounded/.test(what) ? "injured" : what === "toll" ? "casualties" : "killed";
  add({
    people: index,
    harm,
    word: { start: from + running.index, end: from + running.index + what.length },
    negated: false,
  });
}

const unreportedAfter =
  /^(?<aside>[^.;:]{0,60}?)\b(?:have\s+been|has\s+been|had\s+been|were|was|are|is)\s+(?:immediately\s+|yet\s+|initially\s+|so\s+far\s+)?(?:reported|known|recorded|announced|confirmed)\b/i;

/** "No casualties or damage were reported", but not "no one was hurt and no damage was reported". */
function isUnreported(after: string): boolean {
  const match = unreportedAfter.exec(after) ?? /^(?<aside>\s*)(?:reported|known|recorded|confirmed)\b/i.exec(after);
  return match !== null && !/\b(?:no|but|and)\b|,/i.test(match.groups?.["aside"] ?? "");
}

const unreportedBefore =
  /\bno\s+(?:immediate\s+|confirmed\s+|independent\s+)?(?:reports?|word|information|details?|confirmation)\s+(?:of|on|about)\s+(?:any\s+)?$/i;

function finish({ text, people, wholes, ends, drafts }: Context): readonly HarmLink[] {
  const links: (HarmLink & { readonly index: number })[] = [];
  const place = new Map<string, number>();
  // "Six civilians were among 22 people killed": the whole comes behind.
  const isAmong = (part: number, { span }: CountedPeople): boolean =>
    amongThem.test(text.slice(ends[part] ?? span.start, span.start));
  for (const [index, one] of people.entries()) {
    const whole = wholes[index];
    const ahead = people.findIndex((other, at) => at > index && isAmong(index, other));
    const own = withoutDescribing(one, drafts.get(index)) ?? drafts.get(whole ?? ahead) ?? [];
    for (const { harm, word, negated, whose } of isSameAsBefore(text, people, index) ? [] : own) {
      const zero = one.quantity.max === 0;
      const before = text.slice(Math.max(0, one.span.start - 60), one.span.start);
      const any = /^any\b/i.test(text.slice(one.span.start, one.span.end));
      const unreported =
        (zero && isUnreported(text.slice(Math.max(one.span.end, word.end)).slice(0, 120))) ||
        unreportedBefore.test(before);
      // "any civilians" and a plain plural under a negation are nobody; a denied number is not known to be another one.
      if (any && !negated && !unreported) continue;
      if (harm === "displaced" && isNoFlight(text, one, word)) continue;
      if (negated && !zero && one.quantitySpan !== undefined) continue;
      // "Most of them civilians" says of which kind they were, and counts none.
      if (whole !== undefined && one.quantitySpan === undefined && one.quantity.exactness === "vague") continue;
      const partOf = whole === undefined ? undefined : place.get(`${whole} ${harm}`);
      const shared = one.peopleSpan === undefined ? (whose ?? sharedNoun(text, people, index)) : undefined;
      place.set(`${index} ${harm}`, links.length);
      links.push({
        people: one,
        harm,
        word,
        ...(partOf === undefined ? {} : { partOf }),
        negated: negated && !unreported,
        ...(shared === undefined ? {} : { shared }),
        unreported,
        index,
      });
    }
  }
  return links.map(({ index, ...link }) => {
    const after = links.findIndex(
      (other) =>
        other.harm === link.harm && other.index > index && link.partOf === undefined && isAmong(index, other.people),
    );
    return after < 0 ? link : { ...link, partOf: after };
  });
}

/** "Executed eight captured soldiers": what befell them goes before the adjective that says who they were. */
function withoutDescribing(
  { harm }: CountedPeople,
  drafts: readonly Draft[] | undefined,
): readonly Draft[] | undefined {
  const isAdjective = ({ word }: Draft): boolean => word.start === harm?.span.start;
  const isDead = drafts?.some((draft) => draft.harm === "killed" && !isAdjective(draft)) === true;
  return isDead && harm?.harm !== "killed" ? drafts?.filter((draft) => !isAdjective(draft)) : drafts;
}

/** "A sixth person, a boy of nine, had died": the second tells who the first was, where nothing more is listed. */
function isSameAsBefore(text: string, people: readonly CountedPeople[], index: number): boolean {
  const [before, one] = [people[index - 1], people[index]];
  if (before === undefined || one === undefined || before.quantity.max !== 1 || one.quantity.max !== 1) return false;
  return (
    /^\s*,\s+(?:an?\s+|the\s+)?$/i.test(text.slice(before.span.end, one.span.start)) &&
    /^(?:\s+of\s+[\p{L}\d-]+)?,\s+(?!and\b|an?\b|the\b|his\b|her\b)/iu.test(text.slice(one.span.end, one.span.end + 40))
  );
}

const amongThem = /^\s*(?:were|was|are|is)\s+(?:\p{L}+ly\s+|also\s+)?among\s+(?:the\s+|those\s+)?$/iu;

/** Attackers who flee the scene, and diplomats who are expelled, are no displaced people. */
function isNoFlight(text: string, { peopleSpan }: CountedPeople, word: Span): boolean {
  const who = peopleSpan === undefined ? "" : quote(text, peopleSpan);
  const verb = quote(text, word);
  if (/^fl(?:e|ight)/i.test(verb)) return describePeople(who).status === "combatant" || /\bsuspects?\b/i.test(who);
  return /^expel/i.test(verb) && /\b(?:diplomats?|ambassadors?|envoys?|attach[eé]s?|journalists?|staff)\b/i.test(who);
}

/** "62 dead and more than 100 injured soldiers": two counts of one noun. */
function sharedNoun(text: string, people: readonly CountedPeople[], index: number): Span | undefined {
  const one = people[index];
  const next = people[index + 1];
  if (one?.harm === undefined || next?.harm === undefined || next.peopleSpan === undefined) return undefined;
  if (next.harm.span.start > next.peopleSpan.start) return undefined;
  return /^\s*(?:and|or)\s+$/.test(text.slice(one.span.end, next.span.start)) ? next.peopleSpan : undefined;
}
