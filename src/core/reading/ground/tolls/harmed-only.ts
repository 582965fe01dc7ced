// What the phrase reader takes for victims that are none: a question, a sentence to death, who is unhurt, who speaks of the dead, who
// mourns them, who attacks.

import { overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import type { CasualtyFinding, TollInput } from "./toll-input.ts";

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

/** How far behind the people, in characters, their word of saying may stand. */
const sayingReach = 60;
const saysBehind = /^[^.;:!?\n]*?\b(?:said|says|say|told|tells|added|reported|announced|confirmed)\b/i;

/** "An attack by the Southern Guard, three dead": a body's name counts nobody, though it ends like one man's post. */
function isBody(text: string, { people, estimate }: CasualtyFinding, groups: SpanIndex<Span>): boolean {
  const words = quote(text, people).replace(/^the\s+/i, "");
  return (
    estimate.max === 1 &&
    /^\p{Lu}.*\b(?:Guards?|Rangers?|Police|Soldiers?|Fighters?|Men|Sons)$/u.test(words) &&
    groups.covering({ start: people.end - words.length, end: people.end }).length > 0
  );
}

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

/** Who attacks, by what such people are called. */
export const attacker: RegExp = /^(?:an?\s+|the\s+)?(?:\p{L}+\s+)?(?:bomber|attacker|assailant|gunman|shooter)$|\d/iu;
