// Days and places of another clause: "four who were abducted by guerrillas were freed on Friday" tells when they were freed, not
// when they were abducted. A clause behind "who" or "which", or behind a participle ("nurses kidnapped in May were freed"), keeps
// what stands in it and takes nothing from the clause around it.

import type { Span } from "../../../model/span.ts";
import type { SpanIndex } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import { harmTypes } from "./telling.ts";

interface Told extends Span {
  readonly type: string;
}

/** How far from the event's word, in characters, a day or a place of another clause is looked at. */
const reach = 200;

/**
 * Whether the place or the time at `argument` is told of another clause of the sentence than the one of the event's word.
 *
 * @param triggers all words that tell of events or of harm
 * @example isOfOtherClause("Four who were abducted by rebels were freed on Friday", abducted, friday, …) // true
 */
export function isOfOtherClause(
  text: string,
  trigger: Span,
  argument: Span,
  role: "time" | "place",
  triggers: SpanIndex<Told>,
): boolean {
  if (role === "time" && isAttribute(text, trigger)) return true;
  if (argument.start < trigger.end)
    return argument.end <= trigger.start && isBeforeClause(text, trigger, argument, role);
  if (argument.start - trigger.end > reach) return false;
  return (
    isInNextClause(text, trigger, argument) ||
    isInFiledClause(text, trigger, argument) ||
    isBehindClause(text, trigger, argument) ||
    (role === "time" && isSinceOfOthers(text, trigger, argument)) ||
    isInClauseBehind(text, trigger, argument, role, triggers)
  );
}

/** "Four who were abducted in Orsk last month were freed in Tarn": where and when they were abducted is not where and when they were freed. */
export function isOfRelative(text: string, trigger: Span, argument: Span, triggers: SpanIndex<Span>): boolean {
  if (argument.end > trigger.start) return false;
  const around = { start: Math.max(0, argument.start - relativeReach), end: argument.start };
  const inner = triggers
    .overlapping(around)
    .find(
      ({ start, end }) =>
        end <= argument.start &&
        /\b(?:who|that|which)\s+(?:were|was|had\s+been|have\s+been)\s+$/i.test(
          text.slice(Math.max(0, start - 24), start),
        ),
    );
  if (inner === undefined) return false;
  const clause = text.slice(inner.end, trigger.start);
  return !/[.,;:!?\n]/.test(clause) && /\s(?:were|was|have|has|had|are|is)\s+(?:[\p{L}]+\s+)?$/u.test(clause);
}

/** How far behind the verb of a relative clause, in characters, its place and time may stand. */
const relativeReach = 60;

/** "Seven died in the shelling; the baker now works in Kelm": behind a semicolon somebody else is told of. */
function isInNextClause(text: string, trigger: Span, argument: Span): boolean {
  const between = text.slice(trigger.end, argument.start);
  return /^[^.!?\n]*;\s+[^.!?\n]*$/.test(between) && /;[^;]*\s\p{Ll}+(?:s|ed)\s[^;]*$/u.test(between);
}

/** "The killing of three, the police say in a paper that was filed on | Monday": behind a relative clause's verb, which is not the deed's. */
function isInFiledClause(text: string, trigger: Span, argument: Span): boolean {
  return filedClause.test(text.slice(trigger.end, argument.start));
}

const filedClause =
  /\p{L}\s+\p{L}[^.;:!?\n]*?\s(?:which|that|who)\s+(?:was|were|had\s+been|has\s+been|have\s+been|is|are)\s+(?:\p{L}+ly\s+)?(?:filed|published|posted|issued|released|dated|signed|opened|made\s+public|aired|broadcast|shown|held|convened|sent|circulated|submitted|presented)\b[^,.;:!?\n]*$/iu;

/** "The raid was laid to the Front, who have been fighting here since May": since then they fight. */
function isSinceOfOthers(text: string, trigger: Span, time: Span): boolean {
  const clause = sinceClause.exec(text.slice(trigger.end, time.end));
  return clause !== null && !ofTheDeed.test(clause[0]);
}

const sinceClause = /,\s+(?:who|whose|which|where)\s[^.;:!?\n]*\bsince\s[^.;:!?\n]{0,40}$/i;
/** "The siege, which has lasted since Monday", "the shelling, which has killed nine since May": the clause is about the deed. */
const ofTheDeed =
  /^,\s+which\s(?:has|have|had)\s(?:\p{L}+ly\s|also\s|now\s)?(?:lasted|continued|raged|dragged on|gone on|been (?:going on|under way)|killed|claimed|cost|left|wounded|injured|displaced|driven)\b/iu;

/** "Who had been", "whom it had", "that the army's men later": from a relative word to the verb of its clause. */
const relative = /\b(?:who|whom|which|that)\s+(?:[\p{L}’'-]+\s+){0,5}$/iu;

/** A verb: behind "said that" a noun may stand ("said that the raid came on Friday"). */
const verb =
  /^(?:[\p{L}-]+ed|taken|took|shot|seized|held|stole|stolen|struck|hit|fled|fought|blew|set|beat)(?!\p{L})/iu;

/** What is done to people, which a participle alone may tell of them: "nurses kidnapped in May". */
const participle =
  /^(?:abducted|kidnapped|captured|detained|arrested|seized|held|taken(?:\s(?:away|off|captive|hostage|prisoner))?|jailed|imprisoned|displaced|deported|expelled|wounded|injured|shot|rescued|freed|released)$/i;
const behindParticiple =
  /^\s+(?:by|in|on|at|from|near|outside|during|while|after|last|this|earlier|yesterday|early|two|three|four|five|six|several|a\s(?:day|week|month|year))\b/i;

/** "The three | kidnapped | nurses came home on Friday": when they came home. */
function isAttribute(text: string, { start, end }: Span): boolean {
  return (
    participle.test(text.slice(start, end)) &&
    counted.test(text.slice(Math.max(0, start - 24), start)) &&
    /^\s+(?:[\p{Ll}-]+\s+){0,2}?(?:[\p{Ll}-]{2,}s|men|women|children|people|staff|crew|person|man|woman|child|boy|girl|nurse|priest|teacher|soldier|worker|journalist)\b/u.test(
      text.slice(end, end + 40),
    ) &&
    !behindParticiple.test(text.slice(end, end + 20))
  );
}

/** What stands before a participle that only describes those whom it befell. */
const counted =
  /\b(?:the|an?|some|several|all|many|those|these|their|its|his|her|other|\p{N}+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens\sof|hundreds\sof|of)\s+$/iu;

/** What makes a participle a verb of its own, or no verb: "were kidnapped", "the wounded", "and attacked". */
const noClauseBefore =
  /\b(?:was|were|is|are|be|been|being|has|have|had|having|not|the|an?|and|or|but|by|of|it|they|he|she|we|i|its|their)\s+(?:\p{L}+ly\s+)?$/iu;

/** The verb of the clause around: behind it stands what is its own. */
const mainVerb =
  /\s(?:were|was|are|is|have|has|had|will|returned|arrived|escaped|fled|died|said|told|appeared|reached|came|walked|crossed|flew)\s/iu;

/** Words that open a clause with a verb of its own. */
const opens =
  /[,.;:!?\n()—–]|\b(?:and|or|but|who|whom|whose|which|that|when|where|while|as|if|because|since|before|after|until|than|how|why|what|he|she|it|they|we|i|you)\b/giu;
/** "While taking a census": no verb of its own. */
const withoutVerb = /^(?:while|when|before|after|since)\s+\p{L}+ing\b/iu;

/** "Abducted by guerrillas while taking a census were freed | Friday". */
function isBehindClause(text: string, trigger: Span, argument: Span): boolean {
  const lead = text.slice(Math.max(0, trigger.start - 70), trigger.start);
  const words = text.slice(trigger.start, trigger.end);
  const inClause =
    (verb.test(words) && relative.test(lead)) ||
    (participle.test(words) &&
      behindParticiple.test(text.slice(trigger.end, trigger.end + 20)) &&
      /\p{L}\s+$/u.test(lead) &&
      !noClauseBefore.test(lead));
  if (!inClause) return false;
  const between = text.slice(trigger.end, argument.start);
  const main = mainVerb.exec(between);
  if (main === null) return false;
  // "Who were abducted in Orsk, were freed": a comma right before the verb closes the clause.
  return matchesOf(`${between.slice(0, main.index).replace(/,$/, "")} `, opens).every(({ index }) =>
    withoutVerb.test(between.slice(index)),
  );
}

/**
 * "Set free | on Friday | the four whom it had kidnapped". A place is no other's before "was": "a clinic in Velm that was bombed".
 */
function isBeforeClause(text: string, trigger: Span, argument: Span, role: "time" | "place"): boolean {
  if (trigger.start - argument.end > reach) return false;
  const between = text.slice(argument.end, trigger.start);
  const clause = (role === "time" ? timedClause : placedClause).exec(between);
  if (clause === null) return false;
  const main = between.slice(0, clause.index);
  // "Friday, on which they had attacked", "Velm, which they had taken", "on Friday that town was hit": of the day or the place.
  if (/^[,\s]*(?:(?:on|in|at|during|from|to)\s*)?$/i.test(main)) return false;
  // "On Friday six children were among those who were killed": the main clause only counts them.
  if (/\bamong\s+(?:[\p{L}\p{N}-]+\s+){0,2}[\p{L}\p{N}-]+$/iu.test(main)) return false;
  // "It was on Friday that the army had attacked."
  return !/\b(?:it|this|that)\s+(?:was|is)\s+(?:\p{L}+\s+){0,3}$/iu.test(
    text.slice(Math.max(0, argument.start - 40), argument.start),
  );
}

const placedClause =
  /(?<!\b(?:in|on|at|during|under|by|for))\s(?:who|whom|which)\s+(?:[\p{L}’'-]+\s+){0,4}?had\s+(?:(?:been|not|also|never|already|once|later|earlier|\p{L}+ly)\s+){0,3}$/iu;
/** Behind "rebels who", a verb of that clause and no subject: "who fled had been shot", "that flew over Velm were shot down". */
const noVerb =
  "(?!(?:\\p{L}+ed|fled|flew|fell|fought|left|came|went|took|held|hit|struck|shot|stood|lay|ran|drove|broke|led|met|made|was|were|had|has|have|is|are)(?!\\p{L}))";
const timedClause = new RegExp(
  `(?<!\\b(?:in|on|at|during|under|by|for))\\s(?:(?:who|which|that)\\s+(?:was|were)|(?:who|whom|which|that)\\s+(?:${noVerb}[\\p{L}’'-]+\\s+){0,4}?(?:had|has|have)|that\\s+(?:the\\s+)?${noVerb}\\p{L}+\\s+(?:was|were))\\s+(?:(?:been|not|also|never|already|once|later|earlier|\\p{L}+ly)\\s+){0,3}$`,
  "iu",
);

/** "The kidnapping | of the clerks to the Jaguars, who have been fighting the army since | February". */
function isInClauseBehind(
  text: string,
  trigger: Span,
  argument: Span,
  role: "time" | "place",
  triggers: SpanIndex<Told>,
): boolean {
  const between = text.slice(trigger.end, argument.start);
  if (/[.;:!?\n]/.test(between)) return false;
  const clause = /(?:,\s+(?:who|which|whose|whom)|\s(?:who|whom|whose))\s/iu.exec(between);
  // "The strike, which hit the mill on Friday": the clause is about the deed.
  if (clause === null || between.slice(0, clause.index).trim().split(/\s+/).length < 2) return false;
  // "The men who hold the mill in Velm": where they are is where they were struck.
  if (role === "place" && !clause[0].startsWith(",")) return false;
  const start = trigger.end + clause.index + clause[0].length;
  // "Who were travelling to Orsk on Friday": what they were doing then.
  if (/^(?:was|were)\s+\p{L}+ing\b/iu.test(text.slice(start, start + 40))) return false;
  return triggers
    .overlapping({ start, end: argument.start })
    .some(
      (other) =>
        other.start >= start &&
        other.end <= argument.start &&
        !harmTypes.has(other.type) &&
        !/[,]|\band\b/.test(text.slice(other.end, argument.start)),
    );
}
