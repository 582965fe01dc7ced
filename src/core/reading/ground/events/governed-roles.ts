// The roles that grammar settles beside an event's word, whatever the reader thinks: "air strikes on the army" strike the
// army, "the army's shelling of Velm" is the army's, "bombed by jets" are the jets, and "downed with a machine gun while
// it was bombing" is a downing with a machine gun. What the reader saw elsewhere in the sentence stands as it is.

import type { Role } from "../../../model/event.ts";
import type { MentionKind } from "../../../model/mention.ts";
import { overlap, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { isParty } from "../mentions/name.ts";
import { type EventArgument, harmTypes } from "./telling.ts";

/** How sure a role is that grammar tells. */
const grammarScore = 0.7;

const article =
  "(?:the\\s+|a\\s+|an\\s+|its\\s+|their\\s+|his\\s+|her\\s+|some\\s+|several\\s+|suspected\\s+|alleged\\s+)?";

/** A noun of force behind its doer and before its target: "the army's assault on". */
const forceNoun =
  /^(?:(?:drone|missile|rocket|mortar|artillery) (?:strikes?|attacks?|fire)|air[ -]?(?:strikes?|raids?|attacks?|bombardments?)|strikes?|raids?|attacks?|assaults?|offensives?|shelling|bombardments?|bombings?|ambush(?:es)?|advances?|incursions?|operations?|airdrops?|shellfire|siege|massacres?|killings?|withdrawal|retreat)$/i;

/** What turns a target into grammar's object of a noun. */
const onto = new RegExp(`^\\s+(?:on|upon|against|targeting)\\s+${article}$`, "i");
const ofWhat = new RegExp(`^\\s+of\\s+${article}$`, "i");
/** Nouns whose "of" names what is hit, not who hits: "the shelling of Velm". */
const takesOf =
  /^(?:shelling|bombardments?|bombings?|killings?|siege|massacres?|execution|capture|destruction|abduction|kidnapping|assassination|murder)$/i;
const byWhom = new RegExp(`^\\s+(?:\\w+ly\\s+)?(?:by|at the hands of)\\s+${article}$`, "i");
/** "The strikes were carried out by": of a noun, which has no passive of its own. */
const carriedOutBy = new RegExp(
  `^\\s+(?:(?:was|were|is|are|been|being|had|has|have)\\s+){1,3}(?:\\w+ly\\s+)?(?:carried out|conducted|launched|staged|mounted|perpetrated|committed|ordered)\\s+(?:\\w+ly\\s+)?by\\s+${article}$`,
  "i",
);
const withWhat = new RegExp(`^\\s+(?:with|using)\\s+${article}$`, "i");
const aimed = new RegExp(`\\b(?:aimed|directed|targeted)\\s+(?:at|on|against|towards?)\\s+${article}$`, "i");
/** Right behind a verb stands its object. */
const rightBehind = new RegExp(`^\\s+${article}$`, "i");

export interface Grammar {
  readonly text: string;
  readonly mentions: readonly GroundedMention[];
  readonly at: SpanIndex<number>;
  /** Every word that tells of an event, so that what belongs to one is not given to another. */
  readonly triggers: SpanIndex<TypedSpan>;
}

interface TypedSpan extends Span {
  readonly type: string;
}

/** What the rules ask, prepared once for a text. */
export function grammarOf(text: string, mentions: readonly GroundedMention[], triggers: readonly TypedSpan[]): Grammar {
  return {
    text,
    mentions,
    at: indexSpans(mentions.keys(), (index) => mentions.slice(index, index + 1).map(({ span }) => span)),
    triggers: indexSpans(triggers, (span) => [span]),
  };
}

/** The roles of one trigger as grammar leaves them: some changed, some taken away, some added. */
export function governedRoles(
  grammar: Grammar,
  trigger: Span,
  found: readonly EventArgument[],
): readonly EventArgument[] {
  const word = wholeNoun(grammar.text, trigger);
  const beside = besideWord(grammar, word);
  const befallen = passiveSubject(grammar, word, [...found, ...beside]);
  const told = befallen === undefined ? beside : [...beside, befallen];
  const kept = found.flatMap((argument): readonly EventArgument[] => {
    const span = grammar.mentions[argument.mention]?.span;
    if (span === undefined) return [];
    const rule = told.find(({ mention }) => mention === argument.mention);
    if (rule !== undefined) return [{ ...argument, role: rule.role, score: Math.max(argument.score, rule.score) }];
    if (belongsElsewhere(grammar, word, argument.role, span) || isOthersObject(grammar, word, span, argument.role))
      return [];
    if (argument.role !== "place" && isOfState(grammar.text, span)) return [];
    if (argument.role === "actor" && (isBehindVerb(grammar, word, span, found) || onlySpeaksOf(grammar, word, span)))
      return [];
    const role = settled(grammar, word, span, argument.role);
    // Who stands right before the noun, or behind "by", does it: a doubtful doer from afar gives way.
    const rival = role === "actor" && told.some((other) => other.role === "actor") && argument.score < 0.6;
    return rival ? [] : [{ ...argument, role }];
  });
  // "A truce agreed by Osteria and Velmia": who takes part does not act alone.
  const by = told.find(({ role, mention }) => role === "actor" && isBehind(grammar, word, mention))?.mention;
  const second = alsoBehind(grammar, by);
  const isOpen = found.every(({ role, mention }) => mention !== second || role === "actor" || role === "place");
  const isNew = isOpen && kept.every(({ role, mention }) => mention !== second || role !== "actor");
  const also = second === undefined || !isNew ? [] : [{ role: "actor" as const, mention: second, score: grammarScore }];
  const added = told.filter(({ mention }) => found.every((argument) => argument.mention !== mention));
  return [...kept, ...added, ...also];
}

/** The reader may take "air" or "raids" alone for the word, or "no raids"; the noun is "air raids". */
function wholeNoun(text: string, { start: from, end }: Span): Span {
  const start = from + (/^(?:no|any)\s+/i.exec(text.slice(from, end))?.[0].length ?? 0);
  const more = /^[ -](?:strikes?|raids?|attacks?|bombardments?|drops?)\b/i.exec(text.slice(end, end + 16));
  const before = /\b(?:air|drone|missile|rocket|mortar|artillery)[ -]$/i.exec(
    text.slice(Math.max(0, start - 10), start),
  );
  return {
    start: start - (before?.[0].length ?? 0),
    end: more === null || /s$/i.test(text.slice(start, end)) ? end : end + more[0].length,
  };
}

function besideWord(grammar: Grammar, word: Span): readonly EventArgument[] {
  const { text } = grammar;
  const noun = forceNoun.test(text.slice(word.start, word.end));
  const told: EventArgument[] = [];
  const add = (role: Role, mention: number | undefined): void => {
    if (mention !== undefined && told.every((known) => known.mention !== mention))
      told.push({ role, mention, score: grammarScore });
  };
  if (noun) {
    add("target", behind(grammar, word, onto, isHit));
    add("actor", doerBefore(grammar, word) ?? doerOfNoun(grammar, word));
  }
  if (takesOf.test(text.slice(word.start, word.end))) add("target", behind(grammar, word, ofWhat, isHit));
  const by = behind(grammar, word, byWhom, isDoer) ?? (noun ? behind(grammar, word, carriedOutBy, isDoer) : undefined);
  add("actor", by);
  add("means", behind(grammar, word, withWhat, isMeans));
  if (isActiveVerb(text, word)) add("target", behind(grammar, word, rightBehind, isHit));
  const clause = relativeObject(grammar, word);
  if (clause !== undefined) {
    add("actor", clause.doer);
    add("target", clause.object);
  }
  return told;
}

type Fits = (kind: MentionKind) => boolean;
const isDoer: Fits = (kind) => isParty(kind) || kind === "person" || kind === "platform";
const isHit: Fits = (kind) => kind !== "time" && kind !== "quantity" && kind !== "weapon" && kind !== "place";
const isMeans: Fits = (kind) => kind === "weapon" || kind === "platform";

/** How far behind a word, in characters, what it governs may begin. */
const reach = 28;
const carriedOutReach = 52;

/** The first mention behind a word, of a fitting kind, with nothing but what the pattern allows between. */
function behind({ text, mentions, at }: Grammar, word: Span, between: RegExp, fits: Fits): number | undefined {
  const far = between === carriedOutBy ? carriedOutReach : reach;
  const near = at.overlapping({ start: word.end, end: word.end + far }).filter((index) => {
    const found = mentions[index];
    return (
      found !== undefined &&
      found.span.start >= word.end &&
      fits(found.mention.kind) &&
      between.test(text.slice(word.end, found.span.start))
    );
  });
  // Of a name and the longer name that it opens, the longer.
  return near.sort((a, b) => length(mentions[b]) - length(mentions[a]))[0];
}

/** "By Syria and Russia": the second, where it does nothing of its own behind. */
function alsoBehind({ text, mentions, at }: Grammar, first: number | undefined): number | undefined {
  const end = mentions[first ?? -1]?.span.end;
  if (end === undefined) return undefined;
  return at.overlapping({ start: end, end: end + "and the ".length + 4 }).find((index) => {
    const found = mentions[index];
    return (
      found !== undefined &&
      isParty(found.mention.kind) &&
      /^\s+and\s+(?:the\s+|by\s+(?:the\s+)?)?$/i.test(text.slice(end, found.span.start)) &&
      !ownVerb.test(text.slice(found.span.end, found.span.end + 24))
    );
  });
}

function isBehind({ mentions }: Grammar, word: Span, index: number): boolean {
  return (mentions[index]?.span.start ?? 0) >= word.end;
}

const ownVerb =
  /^\s+(?:(?:also|later|then|has|had|have|was|were|is|are|did|would|will|could|may)\b|\p{Ll}+(?:ed|ies|s)\b|said\b|fired\b|hit\b|struck\b|took\b|shot\b)/u;

function length(found: GroundedMention | undefined): number {
  return found === undefined ? 0 : found.span.end - found.span.start;
}

const adjective =
  "(?:massive|major|heavy|deadly|new|fresh|large|surprise|recent|joint|big|fierce|intense|first|second)";
const possessed = new RegExp(`^(?:['’]s?)?[^\\S\\n]+(?:${adjective}\\s+){0,2}$`, "i");

/** "Syrian Air Force air raids", "a massive ISIS attack", "the army's assault": who stands right before the noun does it. */
function doerBefore({ text, mentions, at }: Grammar, word: Span): number | undefined {
  return at.overlapping({ start: Math.max(0, word.start - 24), end: word.start }).findLast((index) => {
    const found = mentions[index];
    return (
      found !== undefined &&
      found.span.end <= word.start &&
      isParty(found.mention.kind) &&
      possessed.test(text.slice(found.span.end, word.start))
    );
  });
}

/** Verbs that do what their noun says: "carried out no strikes". */
const doing = new RegExp(
  `^\\s+(?:(?:has|have|had|did|not|never|also|later|\\w+ly)\\s+){0,3}(?:carr(?:y|ies|ied) out|conduct(?:s|ed)?|launch(?:es|ed)?|mount(?:s|ed)?|stag(?:e|es|ed)|flew|fly|made|perpetrated)\\s+(?:(?:no|any|an?|the|its|their|his|more|several|some|two|three|four|five|dozens of|${adjective})\\s+){0,3}$`,
  "i",
);

/** How far before its noun, in characters, the doer may stand: "the army has repeatedly carried out". */
const doingReach = 64;

/** "The army's jets carried out no strikes": who stands before a verb that only does the noun. */
function doerOfNoun({ text, mentions, at }: Grammar, word: Span): number | undefined {
  return at.overlapping({ start: Math.max(0, word.start - doingReach), end: word.start }).findLast((index) => {
    const found = mentions[index];
    return (
      found !== undefined &&
      found.span.end <= word.start &&
      isDoer(found.mention.kind) &&
      doing.test(text.slice(found.span.end, word.start))
    );
  });
}

/** "Struck", "would strike", "has bombed", but not "was struck": a verb with its object right behind it. */
function isActiveVerb(text: string, word: Span): boolean {
  const words = text.slice(word.start, word.end);
  const before = text.slice(Math.max(0, word.start - 28), word.start);
  if (/\b(?:was|were|been|being|is|are|be)\s+(?:\w+ly\s+|also\s+|not\s+)*$/i.test(before)) return false;
  if (
    /^(?:bombed|shelled|struck|hit|attacked|targeted|ambushed|raided|stormed|downed|destroyed|besieged|seized|captured|recaptured|retook|took|killed|executed|abducted|kidnapped|detained|arrested)$/i.test(
      words,
    )
  )
    return /[\p{L}\p{N}”’"]\s+(?:\w+ly\s+|also\s+)?$/u.test(before) && !/\b(?:the|a|an|of|in|at|on)\s+$/i.test(before);
  return (
    /\b(?:to|would|will|not|never|could|may|might|knowingly)\s+$/i.test(before) &&
    /^(?:bomb|shell|strike|hit|attack|target|storm|down|destroy)$/i.test(words)
  );
}

/** How far before a passive, in characters, its subject may stand, with all that is said of it between commas. */
const subjectReach = 90;

/**
 * "Sami Velic, a commander of the coastguard, was ambushed": whom a deed befell, where nobody else is told to have suffered it. What is
 * said of him stands between two commas, and has no verb of its own that "was" could belong to.
 */
function passiveSubject(
  { text, mentions, at }: Grammar,
  word: Span,
  known: readonly EventArgument[],
): EventArgument | undefined {
  if (known.some(({ role }) => role === "target" || role === "victim")) return undefined;
  if (!befalling.test(text.slice(word.start, word.end))) return undefined;
  const from = Math.max(0, word.start - subjectReach);
  const subject = at
    .overlapping({ start: from, end: word.start })
    .filter((index) => {
      const found = mentions[index];
      if (found === undefined || found.span.end > word.start || !suffering.has(found.mention.kind)) return false;
      return passive.test(text.slice(found.span.end, word.start)) && opensClause(text, found.span);
    })
    .sort((a, b) => (mentions[a]?.span.start ?? 0) - (mentions[b]?.span.start ?? 0))[0];
  return subject === undefined ? undefined : { role: "target", mention: subject, score: grammarScore };
}

const befalling =
  /^(?:ambushed|attacked|shot|shot dead|gunned down|killed|murdered|assassinated|executed|abducted|kidnapped|seized|targeted|bombed|shelled|struck|hit)$/i;
const suffering: ReadonlySet<MentionKind> = new Set<MentionKind>([
  "person",
  "population",
  "military-unit",
  "platform",
  "organisation",
]);
const passive =
  /^(?:,\s(?:(?:an?|the|his|her|its|their|who|\d)\s?)[^,.;:!?\n]{1,60},)?\s(?:was|were|has been|have been|had been)\s(?:\p{L}+ly\s|also\s|then\s|later\s)?$/u;
/** A subject opens its sentence or its clause. */
function opensClause(text: string, { start }: Span): boolean {
  const from = Math.max(0, start - openReach);
  return opens.test((from === 0 ? "\n" : "") + text.slice(from, start));
}

const openReach = 40;
const opens =
  /(?:[.!?:;]["”’)]?\s+|\n\s*|,\s|\b(?:and|but|that|when|after|before|as|while)\s)(?:the\s|an?\s|\p{Lu}\p{L}{0,20}\.?\s){0,2}$/iu;

/** How far before a verb, in characters, the object of a relative clause may stand. */
const clauseReach = 70;

/** "The car which the army's drone burned": who stands right before the verb did it, to what stands before "which". */
function relativeObject(
  { text, mentions, at }: Grammar,
  word: Span,
): { readonly doer: number; readonly object: number } | undefined {
  if (!/(?:ed|struck|hit|shot|blew|set)$/i.test(text.slice(word.start, word.end))) return undefined;
  // With an object behind it the clause has none before.
  if (/^\s+(?:the|an?|its|their|his|her)\s/i.test(text.slice(word.end, word.end + 8))) return undefined;
  const near = at.overlapping({ start: Math.max(0, word.start - clauseReach), end: word.start });
  const doer = near.findLast((index) => {
    const found = mentions[index];
    return (
      found !== undefined &&
      found.span.end <= word.start &&
      (isParty(found.mention.kind) || found.mention.kind === "platform" || found.mention.kind === "person") &&
      /^\s+(?:had\s+|has\s+|have\s+|\w+ly\s+)*$/i.test(text.slice(found.span.end, word.start))
    );
  });
  const start = mentions[doer ?? -1]?.span.start;
  if (doer === undefined || start === undefined) return undefined;
  const object = near.findLast((index) => {
    const found = mentions[index];
    return (
      found !== undefined &&
      found.span.end < start &&
      isHit(found.mention.kind) &&
      /^,?\s+(?:which|whom)\s+(?:(?:the|an?|its|their)\s+)?(?:[\p{L}-]+['’]s?\s+)?$/iu.test(
        text.slice(found.span.end, start),
      )
    );
  });
  return object === undefined ? undefined : { doer, object };
}

/** "Downed with a machine gun while it bombed": what another event's word governs right behind it is that one's. */
function belongsElsewhere({ text, triggers }: Grammar, word: Span, role: Role, mention: Span): boolean {
  // "Operations against the Front": they are what is against it, not a strike elsewhere in the sentence.
  const lead = text.slice(Math.max(0, mention.start - 40), mention.start);
  const noun =
    /\b(?:operations?|fight|war|battle|campaigns?|actions?|struggle|efforts?)\s+(?:against|on)\s+(?:the\s+)?$/i.exec(
      lead,
    );
  if (noun !== null && overlap(word, { start: mention.start - lead.length + noun.index, end: mention.start }) === 0)
    return true;
  const owner = triggers
    .overlapping({ start: Math.max(0, mention.start - reach - 24), end: mention.start })
    .findLast(({ end }) => end <= mention.start);
  if (owner === undefined || overlap(owner, word) > 0) return false;
  // "The raid, in which four were killed on Thursday": the day of the killing is the raid's.
  if (role === "time" && harmTypes.has(owner.type)) return false;
  const between = text.slice(owner.end, mention.start);
  // "The action followed an advance of the army": it advanced, and did not do what followed.
  if (role === "actor" && ofWhat.test(between) && owner.start > word.end) return true;
  return byWhom.test(between) || withWhat.test(between) || onto.test(between);
}

/** "Shot down a helicopter and blew up a bridge": the helicopter is the first verb's, and neither blew up nor was blown up. */
function isOthersObject(grammar: Grammar, word: Span, mention: Span, role: Role): boolean {
  const { text, triggers } = grammar;
  if (role !== "actor" && role !== "target" && role !== "victim") return false;
  const owner = triggers
    .overlapping({ start: Math.max(0, mention.start - 10), end: mention.start })
    .findLast(({ end }) => end <= mention.start && rightBehind.test(` ${text.slice(end, mention.start).trimStart()}`));
  if (
    owner === undefined ||
    overlap(owner, word) > 0 ||
    /(?:strikes?|raids?|attacks?)$/i.test(text.slice(owner.start, owner.end))
  )
    return false;
  const [first, second] = owner.start < word.start ? [mention.end, word.start] : [word.end, owner.start];
  const isCoordinate =
    owner.start < word.start
      ? /^\s*(?:,|,?\s+and|;)\s+(?:then\s+|also\s+|later\s+)?$/i.test(text.slice(first, second))
      : /(?:,|\band)\s+(?:then\s+|also\s+|later\s+)?$/i.test(text.slice(first, second));
  if (!isCoordinate) return false;
  if (role === "actor") return owner.start < word.start;
  return behind(grammar, word, rightBehind, isHit) !== undefined;
}

/** "A hospital run by the charity": who runs it does nothing else here. */
function isOfState(text: string, mention: Span): boolean {
  return /\b(?:run|backed|held|controlled|owned|operated|supported|organi[sz]ed|monitored|quoted|cited|inhabited|guarded|manned|spread|voiced|issued|published|funded|supplied|besieged|occupied) by\s+(?:the\s+|an?\s+)?$/i.test(
    text.slice(Math.max(0, mention.start - 32), mention.start),
  );
}

/** "The rebels seized the town before troops came": behind an active verb that has its doer stands no second one. */
function isBehindVerb(grammar: Grammar, word: Span, mention: Span, found: readonly EventArgument[]): boolean {
  const { text, mentions } = grammar;
  if (mention.start < word.end || !isActiveVerb(text, word)) return false;
  if (/\b(?:by|and|with)\s+(?:the\s+|an?\s+)?$/i.test(text.slice(Math.max(0, mention.start - 12), mention.start)))
    return false;
  return found.some(({ role, score, mention: other }) => {
    const before = mentions[other]?.span;
    return role === "actor" && score >= 0.5 && before !== undefined && before.end <= word.start;
  });
}

/** What is done to a deed that others did: looked into, judged, mourned. */
const spokenOf =
  /^[^.;:!?\n]{0,40}?\b(?:investigat(?:e|es|ed|ing)|prob(?:e|es|ed|ing)|(?:inquir|look)(?:e|es|ed|ing|s)? into|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|deplor(?:e|es|ed|ing)|decr(?:y|ies|ied|ying)|mourn(?:s|ed|ing)?|document(?:s|ed|ing)?)\s+(?:the|this|that|these|those|an?)\s+(?:[\p{L}-]+\s+){0,3}$/iu;

/** "The authorities must investigate the killing of": who has only to speak of a deed did not do it. */
function onlySpeaksOf({ text }: Grammar, word: Span, mention: Span): boolean {
  return mention.end <= word.start && spokenOf.test(text.slice(mention.end, word.start));
}

/** What is struck is never who strikes. */
function settled({ text }: Grammar, word: Span, mention: Span, role: Role): Role {
  if (role !== "actor" || mention.start < word.end) return role;
  const between = text.slice(word.end, mention.start);
  return aimed.test(between) || onto.test(between) ? "target" : role;
}
