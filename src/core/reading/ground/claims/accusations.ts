// Who is said to be behind an event: "accused the army of shelling the town", "blamed rebels for the attack", "claimed
// responsibility", "denied responsibility". The claim is the accuser's; who claims or denies speaks of itself.

import type { Evidence } from "../../../model/span.ts";
import { evidenceOf, overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import { type DeedPhrase, findHoldings } from "../denials/disowned.ts";
import { findIdentified, type IdentifiedPhrase } from "../events/identified.ts";
import type { Told } from "../events/told.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { isParty } from "../mentions/name.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { tradesBlame } from "../sayings/mutual-blame.ts";
import { type Alibi, findAlibis } from "./alibis.ts";

/** One party held to be behind one event, in the words of one attribution. */
export interface Accusation {
  readonly event: number;
  /** Index of the mention of whoever is said to be behind it. */
  readonly mention: number;
  /** Index of the attribution; undefined where the author says so. */
  readonly attribution?: number;
  /** The speaker says that it was not so. */
  readonly denied: boolean;
  readonly evidence: Evidence;
}

const accuses =
  /\b(?:accus\w+|suspect(?:s|ed)?|blam(?:e|es|ed|ing)|attribut\w+|h[eo]ld\w*\b.*\bresponsible|point\w* the finger)\b/i;
const passive = /^(?:is|are|was|were|been|being|has been|have been|had been)\b/i;
const owns = /\b(?:claim(?:s|ed|ing)?|admit(?:s|ted|ting)?|accept(?:s|ed|ing)?|take(?:s|n)?|took)\b/i;
const disowns = /\b(?:den(?:y|ies|ied|ying)|disclaim(?:s|ed|ing)?|reject(?:s|ed|ing)?|distanc(?:es|ed|ing))\b/i;
const responsibility = /\b(?:responsibility|involvement|(?:being|was|were) behind|having a (?:hand|role|part))\b/i;
/** "Any role", "a part in the attack": what is denied opens so, and says no more or in what. */
const share =
  /^(?:having (?:had |played |taken )?)?(?:any|all|an?)\s+(?:\w+\s+)?(?:hand|role|part|complicity)(?:\s+(?:whatsoever|at all))?(?:\s+in\b|\s*(?:[.,;:!?”"]|$))/i;

/** All accusations, claims and denials of responsibility that the attributions of a text make. */
export function findAccusations(
  text: string,
  attributions: readonly Attribution[],
  mentions: readonly GroundedMention[],
  told: Told,
  disownings: readonly DeedPhrase[],
  publisher?: string,
): readonly Accusation[] {
  const parties = indexSpans(
    mentions.flatMap(({ mention: { kind } }, index) =>
      isParty(kind) || kind === "person" || kind === "population" ? [index] : [],
    ),
    (index) => mentions.slice(index, index + 1).map(({ span }) => span),
  );
  const known: Known = { text, mentions, parties, told, attributions };
  const denials = indexSpans(disownings, ({ words, deed }) => [{ start: words.start, end: deed.end }]);
  const contents = indexSpans(
    attributions.flatMap(({ content }, index) => content.map((span) => ({ span, index }))),
    ({ span }) => [span],
  );
  // "Is believed to be behind": what is said begins within the words.
  const sayingOf = ({ end }: Span): number | undefined =>
    contents
      .covering({ start: end - 1, end })
      .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]?.index;
  const disowned = disownings
    // What is denied by its verb is the speaker's own word: `ownWord`.
    .filter(({ words }) => !/^(?:den|disclaim|reject|dismiss|distanc)/i.test(quote(text, words)))
    .flatMap((phrase) => subjectOf(known, phrase, sayingOf(phrase.words), true));
  const held = findHoldings(text)
    .filter(({ words }) => denials.overlapping(words).length === 0)
    .flatMap((phrase) => subjectOf(known, phrase, sayingOf(phrase.words), false));
  const identified = findIdentified(text).flatMap((phrase) => namedAs(known, phrase, sayingOf));
  const away = findAlibis(text, attributions, mentions, publisher).flatMap((one) => denialOf(known, one));
  const claimed = attributions.flatMap((attribution, index): readonly Accusation[] => {
    const cue = attribution.cue.map((span) => quote(text, span)).join(" ");
    const said = quote(text, attribution.content[0]).slice(0, 60);
    if (accuses.test(cue) || tradesBlame(cue)) return accused(known, attribution, index, passive.test(cue.trim()));
    const isDisowned = attribution.cue.some((span) => denials.overlapping(span).length > 0);
    if (!isDisowned && !responsibility.test(`${cue} ${said}`) && !share.test(said)) return [];
    // "Did not deny involvement" denies nothing, and owns up to nothing.
    if (/\b(?:not|never|neither|n['’]t)\b|n['’]t\b/i.test(cue)) return [];
    const denied = disowns.test(cue);
    if (!denied && !owns.test(cue)) return [];
    return ownWord(known, attribution, index, denied);
  });
  // Who is accused by the verb and held by the words is held once.
  const said = new Set(claimed.map(({ event, mention }) => `${event} ${mention}`));
  return [
    ...claimed,
    ...[...disowned, ...held, ...identified, ...away].filter(({ event, mention }) => !said.has(`${event} ${mention}`)),
  ];
}

/** How far behind an alibi, in characters, the deed may be told that it answers: a statement may open with it. */
const answeredReach = 300;

/** "None of our aircraft was in the air": of the deed told last, else of the first that the words go on to tell. */
function denialOf({ told }: Known, { subject, mention, attribution }: Alibi): readonly Accusation[] {
  const behind = { start: subject.end, end: subject.end + answeredReach };
  const event = told.lastBefore(subject) ?? told.within(behind)[0];
  if (event === undefined) return [];
  return [{ event, mention, ...(attribution === undefined ? {} : { attribution }), denied: true, evidence: [subject] }];
}

/** "It had nothing to do with the raid", "the Front was behind it": who is kept away from the deed or held to it, in whose word. */
function subjectOf(
  { text, mentions, parties, told, attributions }: Known,
  { words, deed }: DeedPhrase,
  saying: number | undefined,
  denied: boolean,
): readonly Accusation[] {
  const before = { start: Math.max(0, words.start - subjectReach), end: words.start };
  const subject = parties
    .overlapping(before)
    .findLast((at) => !isExcepted(text, mentions[at]?.span) && adverbs.test(between(text, mentions[at]?.span, words)));
  const speaker = (attributions[saying ?? -1]?.source ?? []).flatMap((span) => parties.overlapping(span))[0];
  const pronoun = /\b(?:it|they|he|she|we|i)\s+(?:\p{L}+ly\s+)?$/iu.test(quote(text, before));
  // "It", "we" in what somebody says is the speaker.
  const found = pronoun && speaker !== undefined ? speaker : subject;
  const mention = mentions[found ?? -1];
  const event =
    told.within(deed)[0] ?? (opensPointing.test(quote(text, deed).trim()) ? told.lastBefore(words) : undefined);
  if (found === undefined || mention === undefined || event === undefined) return [];
  const evidence: Evidence = [mention.span.end <= words.start ? mention.span : words];
  return [{ event, mention: found, ...(saying === undefined ? {} : { attribution: saying }), denied, evidence }];
}

/** What may follow a party that is named as the doer; another noun would make the party a word for its kind. */
const endsPhrase =
  /^\s*(?:[.,;:!?”")]|$|(?:and|or|but|who|whom|holds?|held|controls?|from|in|on|with|wearing|dressed|disguised|acting|based|of|at|near|not)\b)/i;

/** "The killers were rebels": who is named as the doers of what was told last, in whose word. */
function namedAs(
  { text, mentions, parties, told, attributions }: Known,
  { words, named, denied }: IdentifiedPhrase,
  sayingOf: (span: Span) => number | undefined,
): readonly Accusation[] {
  const saying = sayingOf(words);
  const found = parties
    .overlapping(named)
    .find((at) => /^\s*$/.test(text.slice(named.start, mentions[at]?.span.start ?? named.end)));
  const mention = mentions[found ?? -1];
  // "The attackers were from the army, he said": the event that his words tell goes before one told earlier.
  const event =
    (attributions[saying ?? -1]?.content ?? []).flatMap((span) => told.within(span))[0] ?? told.lastBefore(words);
  if (found === undefined || mention === undefined || event === undefined) return [];
  // "The gunmen were army deserters": the party only says of which kind.
  if (!endsPhrase.test(text.slice(mention.span.end, mention.span.end + 16))) return [];
  return [
    {
      event,
      mention: found,
      ...(saying === undefined ? {} : { attribution: saying }),
      denied,
      evidence: [mention.span],
    },
  ];
}

/** How far, in characters, a subject may stand before its verb. */
const subjectReach = 60;

/** What may stand between a subject and its verb: "the Front itself, not the army, was behind it". */
const adverbs =
  /^\s{0,3}(?:(?:\p{L}{1,20}ly|also|itself|themselves|himself|herself|,|,?\s?(?:and\s)?(?:not|rather\sthan|instead\sof)\s[^,.;:!?]{1,60},)\s{0,3})*$/u;

/** "Not its own forces": named as who it was not. */
function isExcepted(text: string, span: Span | undefined): boolean {
  return (
    span !== undefined &&
    /\b(?:not|rather than|instead of)\s+(?:(?:the|its|their|his|her|own|any|by)\s+){0,3}$/i.test(
      text.slice(Math.max(0, span.start - 40), span.start),
    )
  );
}

/** What points back at something told: "it", "the raid", "the deadly attack". */
const pointer =
  "(?:it|this|that|them|(?:the|(?:\\p{L}{2,7}day|last night|(?:last|this) week)['’]s) (?:\\w+ )?(?:attacks?|case|affair|matter|crime|murders?|abductions?|kidnappings?|clash(?:es)?|carnage|bloodshed|slaughter|outrage|strikes?|raids?|incident|shelling|bombing|blasts?|explosions?|killings?|massacre|assault|ambush|deaths|violence))\\b";
const opensPointing = new RegExp(`^$|^(?:for )?${pointer}`, "iu");

interface Known {
  readonly text: string;
  readonly mentions: readonly GroundedMention[];
  readonly parties: SpanIndex<number>;
  readonly told: Told;
  readonly attributions: readonly Attribution[];
}

function accused(known: Known, attribution: Attribution, index: number, isPassive: boolean): readonly Accusation[] {
  const { text, mentions, parties, told } = known;
  const [cue] = attribution.cue;
  const [first] = attribution.content;
  if (cue === undefined) return [];
  const subject = { start: Math.max(0, cue.start - 60), end: cue.start };
  const isTrade = tradesBlame(quote(text, cue));
  const mutual = isTrade || each.test(quote(text, first)) ? otherOf(known, index) : undefined;
  const found = isPassive
    ? (blamedBehind(known, cue) ??
      parties
        .overlapping(subject)
        .findLast((at) => !/[.;:!?\n]|\b(?:and|but|or)\b/.test(between(text, mentions[at]?.span, cue))))
    : (mutual ?? opening(known, first) ?? blamedOn(known, first));
  const mention = mentions[found ?? -1];
  if (found === undefined || mention === undefined) return [];
  const all = mutual === undefined && !isPassive ? withOthers(known, found, attribution.content) : [found];
  const last = mentions[all.at(-1) ?? found]?.span.end ?? mention.span.end;
  const rest = attribution.content
    .map(({ start, end }) => ({
      start: mutual === undefined ? Math.max(start, Math.min(end, last)) : start,
      end,
    }))
    .map((span) => withoutRelative(text, span))
    .filter(({ start, end }) => start < end);
  const behind = { start: isTrade ? first.start : first.end, end: first.end + ofWhatReach };
  const named = (mutual === undefined ? rest : [behind]).flatMap((span) => told.within(span))[0];
  // "Blamed the Front, which | holds the area": the whole rest is of the accused, and says of nothing new.
  const behindAccused = text.slice(last, last + relativeReach);
  const isRelative = mutual === undefined && !isPassive && opensRelative.test(behindAccused);
  // "Blamed the minister, who resigned, | for the roads": of that he is blamed.
  const charge = isRelative ? ofWhat.exec(behindAccused)?.[1] : undefined;
  const said = isRelative && rest.every(({ start }) => start < last + relativeReach) ? [] : rest;
  const words = said
    .map((span) => quote(text, span))
    .join(" ")
    .replace(sinceWhen, "");
  // "Blamed the army." says of nothing new: it takes up what was told. So does "of the attack", but not "of cowardice".
  const takesUp =
    charge === undefined ? !/[\p{L}\p{N}]/u.test(words) || pointsBack.test(words) : pointsBack.test(charge);
  const event = named ?? (takesUp ? told.lastBefore(cue) : undefined);
  if (event === undefined) return [];
  return all.map((one) => {
    const span = mentions[one]?.span ?? mention.span;
    return {
      event,
      mention: one,
      attribution: index,
      denied: false,
      evidence: evidenceOf(isPassive || mutual !== undefined ? [span, cue] : [span]) ?? [cue],
    };
  });
}

/** "Osteria and Velmia", "the army, the police and the Guard": all who are listed from one on in what is said. */
function withOthers({ text, mentions, parties }: Known, first: number, content: Evidence): readonly number[] {
  const all = [first];
  for (let end = mentions[first]?.span.end; end !== undefined && all.length < mostListed; ) {
    const from = end;
    const next = parties
      .overlapping({ start: from, end: from + ", and the ".length + 1 })
      .filter((at) => content.some((span) => overlap(mentions[at]?.span ?? span, span) > 0 && at !== first))
      .find((at) =>
        /^(?:,|,?\s+and)\s+(?:the\s+|its\s+)?$/i.test(between(text, { start: from, end: from }, mentions[at]?.span)),
      );
    end = next === undefined ? undefined : mentions[next]?.span.end;
    if (next !== undefined) all.push(next);
  }
  // A list ends with "and": "blamed the army, the Guard said" lists one.
  const lastTwo = all.slice(-2).map((at) => mentions[at]?.span);
  return all.length > 1 && /\band\b/i.test(between(text, lastTwo[0], lastTwo[1])) ? all : [first];
}

const mostListed = 6;

/** "The Guard, which has used drones before": what the clause tells of the accused is not what it is accused of. */
function withoutRelative(text: string, { start, end }: Span): Span {
  const clause =
    /^(?:\s+(?:led|headed|commanded|run|backed|armed|trained|known|called)\s[^.,;:!?\n]*)?\s*(?:,\s*(?:who|which|whose|whom)\b[^.;:!?\n]*?(?=,\s+(?:for|of|over)\s|[.;:!?\n]|$)|$)/i.exec(
      text.slice(start, end),
    );
  return { start: start + (clause?.[0].length ?? 0), end };
}

const ofWhat = /^,?[^.;:!?\n,]*,\s+((?:for|of|over)\s[^.;:!?\n,]*)/iu;
const opensRelative = /^,?\s*(?:who|which|whose)\b/iu;
/** How far such a clause goes, in characters. */
const relativeReach = 80;
/** When somebody was blamed, and of what nothing. */
const sinceWhen =
  /^\s*(?:from the (?:first day|start|outset|(?:very )?beginning)(?: on)?|immediately|repeatedly|again|earlier|later|at once|at first|initially|(?:on )?\p{Lu}[a-z]+day|yesterday)\s*$/u;

/** How far behind "each other", in characters, the deed may be named. */
const ofWhatReach = 60;

const each = /^\s*(?:each other|one another|the other(?: side| party)?)\b/i;

/** Of two who accuse each other, the one who does not speak here. */
function otherOf({ attributions, parties, mentions }: Known, index: number): number | undefined {
  const own = attributions[index];
  const cue = own?.cue[0];
  const other = attributions.find(
    (one, at) =>
      at !== index && cue !== undefined && one.cue.some(({ start, end }) => start === cue.start && end === cue.end),
  );
  return other?.source
    .flatMap((span) => parties.overlapping(span).filter((at) => overlap(mentions[at]?.span ?? span, span) > 0))
    .at(0);
}

const pointsBack = new RegExp(`\\b${pointer}`, "iu");

/** The party that what is said opens with: "the army of shelling the town". */
function opening({ text, mentions, parties }: Known, content: Span): number | undefined {
  return parties
    .overlapping(content)
    .find((at) =>
      /^[\s"“‘']*(?:the|a|an|its|their|his|her|both|rival|some)?\s*$/i.test(
        text.slice(content.start, mentions[at]?.span.start),
      ),
    );
}

/** "The blast was blamed by the Guard on the army", "was attributed to the rebels": the party behind "on" or "to". */
function blamedBehind({ text, mentions, parties }: Known, { end }: Span): number | undefined {
  if (!/(?:blam|attribut|pinn)\w*$/i.test(text.slice(end - 12, end))) return undefined;
  return parties
    .overlapping({ start: end, end: end + 90 })
    .find((at) =>
      /^\s+(?:(?:\w+ly|largely|widely)\s+)?(?:by\s+[^,.;:!?\n]{1,60}\s+)?(?:on|to)\s+(?:the\s+|an?\s+|members\s+of\s+(?:the\s+)?)?$/i.test(
        text.slice(end, mentions[at]?.span.start),
      ),
    );
}

/** "Blamed the blast on the rebels", "attributed it to them": the party behind "on" or "to". */
function blamedOn({ text, mentions, parties }: Known, content: Span): number | undefined {
  return parties
    .overlapping(content)
    .find((at) =>
      /\b(?:on|to) (?:the |a |an |members of (?:the )?)?$/i.test(text.slice(content.start, mentions[at]?.span.start)),
    );
}

function between(text: string, before: Span | undefined, after: Span | undefined): string {
  return before === undefined || after === undefined ? "." : text.slice(before.end, after.start);
}

const relative = /^(?:which|who)$/i;

/** "Another group, which has denied it": the party right before "which" speaks. */
function antecedent({ text, mentions, parties }: Known, source: Span): Span {
  if (!relative.test(quote(text, source))) return source;
  const found = parties
    .overlapping({ start: Math.max(0, source.start - 3), end: source.start })
    .find((at) => /^,?\s*$/.test(between(text, mentions[at]?.span, source)));
  return mentions[found ?? -1]?.span ?? source;
}

const spokes = /^(?:an?\s+|the\s+|its\s+)?(?:[\p{L}-]+\s+){0,2}?spokes(?:man|woman|person|people)\b/iu;

/** What is claimed or denied is the speaker's own doing. */
function ownWord(known: Known, attribution: Attribution, index: number, denied: boolean): readonly Accusation[] {
  const { mentions, parties, told, text } = known;
  const [cue] = attribution.cue;
  const named = attribution.source.flatMap((source) => {
    const span = antecedent(known, source);
    return parties.overlapping(span).filter((at) => overlap(mentions[at]?.span ?? span, span) > 0);
  });
  // "A spokesman for the Front denied any role": the Front's.
  const speaksFor = spokes.test(quote(text, attribution.source[0] ?? { start: 0, end: 0 }));
  const body = speaksFor ? named.find((at) => isParty(mentions[at]?.mention.kind ?? "person")) : undefined;
  const own = body ?? named[0];
  const mention = mentions[own ?? -1];
  if (cue === undefined || own === undefined || mention === undefined) return [];
  if (/^(?:no|none|nobody|neither)\b/i.test(text.slice(Math.max(0, mention.span.start - 3), mention.span.end).trim()))
    return [];
  const event = attribution.content.flatMap((span) => told.within(span))[0] ?? told.lastBefore(cue);
  if (event === undefined) return [];
  // "Which" is the statement's own word, and says who only with the party before it.
  const pronoun = attribution.source.filter((span) => relative.test(quote(text, span)));
  const evidence = evidenceOf([mention.span, ...pronoun]) ?? [mention.span];
  return [{ event, mention: own, attribution: index, denied, evidence }];
}
