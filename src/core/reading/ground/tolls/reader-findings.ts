// Victims that the reader links to a harm word, or to an event that is a harm itself, and that no phrase reader found; and
// what the phrase reader took for victims that are none.

import type { CasualtyEstimate } from "../../../model/casualties.ts";
import { contains, overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import type { ScoredLink } from "../../scored.ts";
import type { Toll } from "../claims/claims.ts";
import type { CasualtyFinding, TollInput } from "./toll-input.ts";

/** Events whose victims are themselves a count: who is abducted is captured, who is executed is killed. */
const slotOfType: Readonly<Record<string, Toll["slot"]>> = {
  killing: "killed",
  abduction: "captured",
  detention: "captured",
  displacement: "displaced",
};

/** People without a number ("herders", "local doctors") are counted as victims only where the reader is this sure. */
const sureOfUncounted = 0.6;

/** What the reader saw beside `input.findings`. */
export function readerFindings(input: TollInput): readonly CasualtyFinding[] {
  const mentionOfSpan = new Map(input.mentions.map((mention) => [mention.scored, mention]));
  const known = indexSpans(input.findings, ({ people }) => [people]);
  const rivals = new Map<number, ScoredLink[]>();
  for (const link of input.scored.links) rivals.set(link.to, [...(rivals.get(link.to) ?? []), link]);
  const found = input.scored.links.flatMap((link): readonly CasualtyFinding[] => {
    if (link.relation !== "victim" && link.relation !== "target") return [];
    const trigger = input.scored.triggers[link.from];
    const mention = mentionOfSpan.get(link.to);
    if (trigger === undefined || mention === undefined) return [];
    const { kind } = mention.mention;
    if (kind !== "population" && kind !== "person") return [];
    const harm = trigger.type === "death" ? "killed" : trigger.type === "injury" ? "injured" : slotOfType[trigger.type];
    if (harm === undefined || (link.relation === "target" && trigger.type === "displacement")) return [];
    // Envoys who are sent home are held by nobody.
    if (harm === "captured" && /^(?:expel|deport|recall)/i.test(quote(input.text, trigger))) return [];
    if (trigger.reality.value !== "happened" && trigger.reality.value !== "background") return [];
    if (known.overlapping(mention.span).length > 0) return [];
    if (isOtherObject(input, link, rivals.get(link.to) ?? [], mention.span)) return [];
    const words = quote(input.text, mention.span);
    if (pronoun.test(words) || isLoser(input.text, trigger, mention.span)) return [];
    if (isOfOtherWord(input.text, trigger, mention.span)) return [];
    if (isDiedOf(input.text, trigger) || isStateOf(input.text, trigger, mention.span)) return [];
    if (kind === "person" && isOfDoer(input.text, trigger, mention.span)) return [];
    const counted = isCounted(words) || (kind === "person" && (/^\p{Lu}/u.test(words) || isKnownBy(words, link.score)));
    const between =
      mention.span.end <= trigger.start
        ? input.text.slice(mention.span.end, trigger.start)
        : input.text.slice(trigger.end, mention.span.start);
    const beside = between.length < besideHarm && !/[.,;:!?\n]/.test(between);
    if (!counted && (link.relation === "target" || link.score < sureOfUncounted || !beside)) return [];
    const estimate =
      input.estimateOf(mention.span) ?? (kind === "person" && !attacker.test(words) ? onePerson(words) : undefined);
    if (estimate === undefined) return [];
    // "Civilian casualties": a lone adjective is no person.
    if (kind === "population" && !counted && estimate.exactness === "exact") return [];
    const word = { start: trigger.start, end: trigger.end };
    return [{ harm, span: word, people: mention.span, word, estimate }];
  });
  return found.filter((finding) => !isToldAgain(input, finding, found));
}

/**
 * "Major Ana Orsin, 34, a medical officer, was killed": she is counted as an officer, and goes by her name; a finding of the
 * name alone would count her again.
 */
export function named({ text, mentions }: TollInput, findings: readonly CasualtyFinding[]): readonly CasualtyFinding[] {
  const persons = indexSpans(
    mentions.filter(({ mention, span }) => mention.kind === "person" && /^\p{Lu}/u.test(quote(text, span))),
    ({ span }) => [span],
  );
  const whole = new Map<CasualtyFinding, CasualtyFinding>();
  for (const finding of findings) {
    const { estimate, people } = finding;
    if (estimate.min !== 1 || estimate.max !== 1) continue;
    const from = Math.max(0, people.start - apposedReach);
    const apposed = apposition.exec(text.slice(from, people.start));
    if (apposed === null || !apposedEnd.test(text.slice(people.end, people.end + 8))) continue;
    const end = from + apposed.index;
    const person = persons.overlapping({ start: end - 1, end }).find(({ span }) => span.start < end);
    if (person === undefined) continue;
    const name = { start: person.span.start, end };
    const who = quote(text, name).replace(/\s+/g, " ");
    whole.set(finding, { ...finding, people: { start: name.start, end: people.end }, estimate: { ...estimate, who } });
  }
  const changed = [...whole.values()];
  const isAgain = (one: CasualtyFinding): boolean =>
    changed.some((other) => other.harm === one.harm && isWithin(one.people, other.people));
  return findings.flatMap((one) => whole.get(one) ?? (changed.length > 0 && isAgain(one) ? [] : [one]));
}

/** An apposition is closed: "…, a baker, was killed", and not "…, a baker was killed" or "…, a baker and two women". */
const apposedEnd = /^,\s+(?!and\b|or\b|an?\b|the\b|his\b|her\b|\d)|^[.;)]/i;

/** How far before the post, in characters, the name may end: ", 34, a ". */
const apposedReach = 24;
const apposition = /(?<=\p{L}),\s+(?:(?:aged\s+)?\d{1,3}(?:\s+years\s+old)?,\s+)?(?:(?:an?|the)\s+)?$/iu;

/** "The mayor, Ali Orlo," is one man, and "two of my cousins" are two of them and no third. */
function isToldAgain(
  { text, findings }: TollInput,
  { people, harm }: CasualtyFinding,
  found: readonly CasualtyFinding[],
): boolean {
  if (found.some((other) => other.harm === harm && isWithin(people, other.people))) return true;
  const isName = /^(?:\p{Lu}[\p{L}'’.-]*\s*){1,5}$/u.test(quote(text, people));
  if (!isName || !/^\s*(?:[,.;:)]|$)/.test(text.slice(people.end, people.end + 4))) return false;
  const lead = /,\s+(?:(?:identified|named|known)\s+as\s+)?$/i.exec(
    text.slice(Math.max(0, people.start - 24), people.start),
  );
  if (lead === null) return false;
  const end = people.start - lead[0].length;
  return findings.some((other) => other.harm === harm && other.estimate.max === 1 && other.people.end === end);
}

function isWithin(inner: Span, outer: Span): boolean {
  return contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;
}

/** "Killing two guards and letting out 800 inmates": the object right behind another event's verb is that verb's. */
function isOtherObject(
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
function isLoser(text: string, trigger: Span, people: Span): boolean {
  return (
    /^(?:lost|loses?|losing)$/i.test(quote(text, trigger)) &&
    people.end <= trigger.start &&
    !/^\s+(?:his|her|their|its)\s+(?:own\s+)?li(?:fe|ves)\b/i.test(text.slice(trigger.end, trigger.end + 24))
  );
}

/** "The massacres of Orlo": one man is not massacred time and again. "The killings of Orlo and his son" are of both. */
function isOfDoer(text: string, trigger: Span, people: Span): boolean {
  const deeds = /\b(?:massacres|(?<more>killings|executions|murders|assassinations|abductions|kidnappings))$/i.exec(
    quote(text, trigger),
  );
  if (deeds === null || !/^\s+of\s+(?:the\s+)?$/i.test(text.slice(trigger.end, people.start))) return false;
  return deeds.groups?.["more"] === undefined || !/^\s*(?:,|and\b)/i.test(text.slice(people.end, people.end + 6));
}

/** "A school sheltering families killed 23", "fighters loyal to the general were killed": those whom another word before them governs. */
function isOfOtherWord(text: string, trigger: Span, people: Span): boolean {
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
function isDiedOf(text: string, { start, end, type }: Span & { readonly type: string }): boolean {
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
function isStateOf(text: string, trigger: Span, people: Span): boolean {
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

/** "A baker's son", but not "he" or "offender": words that tell who it is, and a sure link. */
function isKnownBy(words: string, score: number): boolean {
  return /\p{L}\s+\p{L}/u.test(words) && score >= sureOfUncounted;
}

/** Whoever it stands for was counted where he was named. */
const pronoun = /^(?:he|hes|him|his|she|shes|her|it|they|them|i|me|we|us|you|who|whom|(?:the\s+)?(?:others|rest))$/i;
const attacker = /^(?:an?\s+|the\s+)?(?:\p{L}+\s+)?(?:bomber|attacker|assailant|gunman|shooter)$|\d/iu;

/** "Hafiz's brother": whom the reader takes for a person is one, in whatever words. */
function onePerson(who: string): CasualtyEstimate {
  return { min: 1, max: 1, exactness: "exact", who, status: "unknown", scope: "event" };
}

/** How many characters may stand between a harm word and people without a number. */
const besideHarm = 40;

/** A number, a word for one, or an article of one person. */
function isCounted(words: string): boolean {
  return /\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|dozens?|scores|several|many|few|numerous|couple|pair|both|another|his|her|entire|all)\b/i.test(
    words,
  );
}

/** The findings without those that only look like a count of the harmed. */
export function harmedOnly(
  { text, scored }: Pick<TollInput, "text" | "scored">,
  findings: readonly CasualtyFinding[],
): readonly CasualtyFinding[] {
  const sources = indexSpans(
    scored.spans.filter(({ layer }) => layer === "source"),
    (span) => [span],
  );
  const groups = indexSpans(
    scored.spans.filter(({ layer }) => layer === "group"),
    (span) => [span],
  );
  return findings.filter(
    (finding) =>
      !isQuestion(text, finding) &&
      !isOrdinal(text, finding) &&
      !isSentenced(text, finding) &&
      !isForeseen(text, finding) &&
      !isAlive(text, finding) &&
      !isSpeaker(text, finding, sources) &&
      !isBody(text, finding, groups) &&
      !isBereaved(text, finding) &&
      !isAttacking(text, finding),
  );
}

/** "How many people were killed" asks for a number and tells none; nor does one that is taken back. */
function isQuestion(text: string, { people, estimate }: CasualtyFinding): boolean {
  const lead = text.slice(Math.max(0, people.start - 24), people.start);
  // "Thirteen were hurt, not 30", "gave the wrong number of people hurt".
  if (/,\s+(?:and\s+)?not\s+(?:the\s+)?$/i.test(lead) && /\d|^\p{Ll}/u.test(quote(text, people))) return true;
  if (
    /\b(?:wrong|exact|true|real|unknown|final)\s+number\s+of\s+(?:the\s+)?$/i.test(lead) &&
    estimate.exactness === "vague"
  )
    return true;
  // "Put the number of soldiers killed at nine": the soldiers are counted by the number behind them.
  if (/\bthe\s+(?:total\s+)?number\s+of\s+(?:the\s+)?$/i.test(lead) && estimate.exactness === "vague") return true;
  return /\bhow\s+(?:many|much)\b[\w\s]*$/i.test(text.slice(Math.max(0, people.start - 24), people.end));
}

/** "Sentenced 17 men to death": nobody has died of that. */
function isSentenced(text: string, { people, word }: CasualtyFinding): boolean {
  return (
    /^death$/i.test(quote(text, word)) &&
    /\bto\s+$/i.test(text.slice(Math.max(0, word.start - 8), word.start)) &&
    /\b(?:sentenc|condemn)(?:ed|ing|es?)\b/i.test(
      text.slice(Math.max(0, Math.min(people.start, word.start) - 40), word.start),
    )
  );
}

/** "He is the fourth journalist to be killed this year": who was counted where he was named, and how many went before. */
function isOrdinal(text: string, { people }: CasualtyFinding): boolean {
  return nth.test(text.slice(Math.max(0, people.start - 4), people.end + nthReach));
}

/** How far behind the people, in characters, "to be killed" may stand. */
const nthReach = 40;
const nth =
  /^.{0,4}?\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+(?:teenth|tieth)|\d+(?:st|nd|rd|th))\s+(?:[\p{L}’'-]+\s+){1,4}?to\s+(?:(?:be|have|lose|die|fall|perish)\b)/isu;

/** "None of them was likely to die", "thousands could die": nobody has. */
function isForeseen(text: string, { word }: CasualtyFinding): boolean {
  return (
    /^(?:die|flee)$/i.test(quote(text, word)) &&
    /\b(?:(?:likely|expected|sure|bound|about|going)\s+to|could|may|might|would|will|can|shall)\s+(?:\w+ly\s+|also\s+|still\s+|yet\s+)?$/i.test(
      text.slice(Math.max(0, word.start - foreseenReach), word.start),
    )
  );
}

/** How far before "die", in characters, the words may stand that put it into the future. */
const foreseenReach = 30;

/** "Four people thought dead were found alive", "11 dead, gang leader unhurt", "Ali Orlo escaped unharmed". */
function isAlive(text: string, { people, estimate }: CasualtyFinding): boolean {
  if (estimate.max !== 0 && unhurt.test(text.slice(people.end, people.end + unhurtReach))) return true;
  return /^[^.;!?]{0,40}\b(?:thought|believed|feared|presumed|reported|taken for)\s(?:to\sbe\s)?(?:dead|killed|missing)\b[^.;!?]{0,60}\b(?:alive|unharmed|unhurt|safe)\b/i.test(
    text.slice(people.start, people.start + 200),
  );
}

/** How far behind people, in characters, the word may end that says that nothing befell them. */
const unhurtReach = 60;
const unhurt =
  /^,?\s+(?:(?:was|were|is|are|had|has|have|been|being|remained|also|all|both|reportedly|later|found|escaped|emerged|got\s+away)\s+){0,4}(?:unhurt|unharmed|unscathed|uninjured|alive)\b/i;

/** "Citing local doctors, …": people without a number who speak are not the harmed. */
function isSpeaker(text: string, { people, word, estimate }: CasualtyFinding, sources: SpanIndex<Span>): boolean {
  // "Killing nine people, a porter at the clinic said": who speaks is not listed with the dead.
  const isSource = sources.covering(people).some((source) => overlap(source, word) === 0);
  if (isSource && saysBehind.test(text.slice(people.end, people.end + sayingReach))) return true;
  if (estimate.exactness !== "vague") return false;
  const cited = /\b(?:citing|quoting|according to)\s+(?:the\s+)?$/i.test(
    text.slice(Math.max(0, people.start - 24), people.start),
  );
  return cited || sources.covering(people).length > 0;
}

/** "An attack by the Southern Guard, three dead": a body's name counts nobody, though it ends like one man's post. */
function isBody(text: string, { people, estimate }: CasualtyFinding, groups: SpanIndex<Span>): boolean {
  const words = quote(text, people).replace(/^the\s+/i, "");
  return (
    estimate.max === 1 &&
    /^\p{Lu}.*\b(?:Guards?|Rangers?|Police|Soldiers?|Fighters?|Men|Sons)$/u.test(words) &&
    groups.covering({ start: people.end - words.length, end: people.end }).length > 0
  );
}

/** How far behind the people, in characters, their word of saying may stand. */
const sayingReach = 60;
const saysBehind = /^[^.;:!?\n]*?\b(?:said|says|say|told|tells|added|reported|announced|confirmed)\b/i;

/** "The families of those killed", "mothers are burying their dead": who mourns them is not the dead. */
function isBereaved(text: string, { people, harm, estimate }: CasualtyFinding): boolean {
  if (harm !== "killed" || estimate.exactness !== "vague") return false;
  const words = text.slice(people.start, people.end + mourningReach);
  return (
    /^(?:\S+\s+){0,3}?(?:families|relatives|kin|friends|parents|mothers|widows|orphans|colleagues|comrades|loved ones)\s+of\s+(?:the|those|all|everyone|people|his|its|their|\w+)\b/i.test(
      words,
    ) ||
    /^[^.;:!?\n]*?\b(?:are|were|is|was|have|had|been|began|to)?\s*(?:bury|buried|burying|mourn(?:s|ed|ing)?)\s/i.test(
      words,
    )
  );
}

const mourningReach = 40;

/** "When a suicide bomber hit the café": the doer of the sentence is not counted with its dead. */
function isAttacking(text: string, { people, word, harm }: CasualtyFinding): boolean {
  if (harm !== "killed" && harm !== "injured") return false;
  if (!attacker.test(quote(text, people)) || /\d/.test(quote(text, people))) return false;
  const behind = /^\s+(?:\w+ly\s+)?(?<verb>\p{L}+)/u.exec(text.slice(people.end, people.end + mourningReach));
  const at = people.end + (behind?.[0].length ?? 0);
  return (
    behind !== null &&
    /^(?:hit|struck|attack(?:s|ed)|target(?:s|ed)|blew|detonated|rammed|drove|walked|entered|opened|set)$/i.test(
      behind.groups?.["verb"] ?? "",
    ) &&
    word.start >= at
  );
}
