// "Dismissed allegations by doctors that its aircraft had struck a clinic", "declined to comment on reports of a raid": two speak
// there, the doctors and who answers them. The reader takes it for one saying, and whoever is answered would be lost.

import { contains, type Evidence, evidenceOf, overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Attribution } from "./attribution.ts";
import { claimNoun, isNounOfSaying } from "./saying-nouns.ts";
import { type Saying, sayingOf } from "./stance.ts";

/** "Allegations by doctors that", "reports of"; "reports that were", "the report of the inquiry" tell of a paper. */
const naming = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<noun>${claimNoun}|speculation)(?:(?<by>\\s{1,3}(?:made\\s{1,3})?(?:by|from))\\s{1,3}(?<who>[^.;:!?"“”\\n]{2,80}?)(?=\\s{1,3}that\\s)|(?<of>\\s{1,3}of))?(?:\\s{1,3}that(?!\\s{1,3}(?:is|are|was|were|has|have|had|will|would|could|may|might|can|did|indicate|show|suggest|say|tell|speak|came|come|reach)\\b))?\\s{1,3}(?:(?<bare>(?:it|they|he|she|its|their|his)\\s)|(?=\\S))`,
  "dgiu",
);

interface Named {
  /** "Allegations by", "reports of". */
  readonly cue: Span;
  readonly noun: string;
  readonly who: Span | undefined;
  /** Where what is said begins. */
  readonly start: number;
}

function namedIn(text: string): readonly Named[] {
  return matchesOf(text, naming).flatMap(({ 0: all, index, indices, groups }): readonly Named[] => {
    const { noun = "", by = "", of = "", bare = "" } = groups ?? {};
    // "Claims by families of the dead, who say that".
    const who = (groups?.["who"] ?? "").replace(/,\s+wh(?:o|ich)\s.*$/su, "");
    const span = indices?.groups?.["who"];
    // A noun alone names nothing that is said, but "denied accusations it had killed them"; "the report of the inquiry" is a paper.
    if (of === "" && bare === "" && !/\sthat\s+$/i.test(all)) return [];
    if (of === "" && !/\sthat\s/i.test(all) && !/s$/i.test(noun)) return [];
    if (of !== "" && /^(?:report|suggestion)$/i.test(noun)) return [];
    // "We take all reports of harm seriously": nobody has said any.
    if (
      /\bt(?:ake|akes|ook|aking)\s+(?:(?:all|any|such|every|these)\s+){0,2}$/i.test(
        text.slice(Math.max(0, index - 24), index),
      )
    )
      return [];
    if (isVerb(text, index, noun, all) || isPowder(text, index, index + noun.length)) return [];
    // "Rumours from Tarn": a town spreads none. "Reports from Tarn and Velm showed that": nobody is told by that name.
    const isSomebody = span !== undefined && !(/from$/i.test(by) && whence.test(who)) && !showing.test(who);
    return [
      {
        cue: { start: index, end: index + noun.length + (by === "" ? of.length : by.length) },
        noun,
        who: isSomebody ? { start: span[0], end: span[0] + who.length } : undefined,
        start: index + all.length - bare.length,
      },
    ];
  });
}

/** Places, by their form or by what they are called: "northern Velm", "Tarn, Velm and other towns", "the scene". */
const whence =
  /^(?:(?:the|both|inside|around|across|nearby|central|other|several|many|north\S*|south\S*|east\S*|west\S*)\s+)*(?:\p{Lu}[\p{L}'’-]*(?:(?:,|,?\s+and)\s+\p{Lu}[\p{L}'’-]*)*|\p{L}*\s?(?:areas?|borders?|camps?|capital|cit(?:y|ies)|countr(?:y|ies)|districts?|enclave|field|front(?:\s?lines?)?|ground|provinces?|regions?|scene|sites?|towns?|villages?)(?:\s(?:of|in|near|around)\s.*)?)$/u;
const showing =
  /\s(?:show|indicat|suggest|sa[iy]|claim|alleg|made|came|reach|confirm|had|ha[sv]|was|were|is|are)(?:e|s|es|d|ed|n|id)?$/i;

/** Nouns that are verbs too. */
const verbToo = /^(?:charges|claims|reports)$/i;
const nounBefore =
  /(?:\b(?:the|these|those|such|any|all|some|its|their|his|her|of|on|about|to|with|by|over|amid|despite|after|following)|\b(?:den|reject|dismiss|refut|disput|ridicul|repeat|repudiat)\p{L}*(?:\s+[\p{L}'’-]+){0,2})\s+$/iu;

/** "The Front claims it shelled the mill": there the Front speaks; "denied rebel claims it had". */
function isVerb(text: string, start: number, noun: string, all: string): boolean {
  if (!verbToo.test(noun) || /\s(?:that|of)\s/i.test(all)) return false;
  return !nounBefore.test(text.slice(Math.max(0, start - 40), start));
}

/** "Explosive charges that", "the charges that they laid": what blows up. */
function isPowder(text: string, start: number, end: number): boolean {
  if (!/^charges?$/i.test(text.slice(start, end))) return false;
  return (
    /\b(?:explosives?|demolition|depth|shaped|plastic|powder|(?:detonat|plant|lay|laid|plac|set|rigg|defus)\p{L}*(?:\s\p{L}+)?)\s+$/iu.test(
      text.slice(Math.max(0, start - 32), start),
    ) ||
    /^\s+that\s[^.,;:!?\n]{1,48}\b(?:laid|planted|placed|set|rigged|buried|attached|detonated)\b/i.test(
      text.slice(end, end + 72),
    )
  );
}

/**
 * The attributions, and within each what it says of another's saying that is named by a noun.
 *
 * @param triggers words that tell of events: "the claims of the Front" tell of none
 */
export function withNounSayings(
  text: string,
  triggers: readonly Span[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const cues = indexSpans(attributions, ({ cue }) => cue);
  const events = indexSpans(triggers, (trigger) => [trigger]);
  const named = namedIn(text).filter(
    ({ cue, start, who }) =>
      who !== undefined ||
      !/\bof$/i.test(text.slice(cue.start, cue.end)) ||
      events.overlapping({ start, end: start + ofReach }).length > 0,
  );
  const at = indexSpans(named, ({ cue }) => [cue]);
  const told = new Set<Named>();
  return attributions
    .map((one) => withoutDenier(text, one, cues))
    .flatMap((outer): readonly Attribution[] => {
      const [cue] = outer.cue;
      const last = outer.content.at(-1) ?? outer.content[0];
      if (cue === undefined || outer.source.length === 0 || isNounOfSaying(text, outer)) return [outer];
      // "Confirmed reports that": what they tell is the speaker's own word now.
      if (outer.stance === "CT+" && confirms.test(quote(text, cue))) return [outer];
      const near = { start: Math.min(cue.start, outer.content[0].start), end: Math.max(cue.end, last.end) };
      let own = outer;
      const theirs: Attribution[] = [];
      for (const found of at.overlapping(near)) {
        if (told.has(found)) continue;
        const parted = apart(text, own, found);
        const isKnown = cues.overlapping(found.cue).some((other) => other !== outer);
        if (parted === undefined || (isKnown && own.act !== "denies")) continue;
        own = parted[0];
        // The reader may have seen the noun, and given its words to both alike.
        if (isKnown) continue;
        told.add(found);
        theirs.push(parted[1]);
      }
      return [own, ...theirs];
    });
}

const confirms = /\b(?:confirm|acknowledg|admit|corroborat|verif)\w*\b/i;

/** What a noun tells is no longer than this, in characters. */
const longest = 600;

/** How far behind "reports of", in characters, the event may stand that they tell of. */
const ofReach = 60;

/** What is said is longer than this, in characters. */
const shortest = 8;

/** A saying told as two: what is said of a saying, and what that one says. */
function apart(text: string, outer: Attribution, found: Named): readonly [Attribution, Attribution] | undefined {
  const [cue] = outer.cue;
  if (cue === undefined) return undefined;
  const own = ownWords(text, outer, cue, found);
  if (own === undefined) return undefined;
  const [verb, content] = own;
  const around = content.find((span) => contains(span, { start: found.start, end: found.start + 1 }));
  if (around === undefined) return undefined;
  const said = { start: found.start, end: endOf(text, found, around.end) };
  if (said.end - said.start < shortest) return undefined;
  const source = found.who === undefined ? [] : [found.who];
  return [
    { ...outer, cue: [verb], content, ...(verb.end === cue.end ? {} : asSaid(text, outer, verb, content)) },
    {
      source,
      cue: [found.cue],
      content: [said],
      act: /^(?:alleg|accus|charg)/i.test(found.noun) ? "accuses" : "says",
      stance: source.length === 0 ? "Uu" : "CT+",
      quotation: "indirect",
      byAuthor: false,
      foundBy: "noun",
    },
  ];
}

/** What a verb does without the noun that the reader took for a part of it: "said", of "said reports". */
function asSaid(text: string, { act, stance }: Attribution, verb: Span, content: Evidence): Saying {
  const words = content.map((span) => quote(text, span)).join(" ");
  return act === "says" ? sayingOf(quote(text, verb), words, { named: true }) : { act, stance };
}

/** The verb and what it says, from the noun on; undefined where the noun is none of its words. */
function ownWords(
  text: string,
  { content }: Attribution,
  cue: Span,
  found: Named,
): readonly [Span, Evidence] | undefined {
  if (content.some((span) => contains(span, found.cue))) return [cue, content];
  const at = content.findIndex((span) => span.end > found.start);
  const first = content[at];
  if (first === undefined || first.start > found.start + 1 || first.start < found.cue.start) return undefined;
  const isIn = overlap(cue, found.cue) > 0 && cue.start < found.cue.start;
  // "Denied opposition allegations that": the words between are the noun's.
  const lead = isIn ? undefined : text.slice(cue.end, found.cue.start);
  if (lead !== undefined && (cue.end > found.cue.start || !/^\s+(?:[\p{L}'’-]+\s+){0,3}$/u.test(lead)))
    return undefined;
  const verb = isIn ? verbOf(text, cue, found) : cue;
  const said = evidenceOf([{ start: found.cue.start, end: first.end }, ...content.slice(at + 1)]);
  return verb === undefined || said === undefined ? undefined : [verb, said];
}

/** "Declined to comment on", of "declined to comment on reports". */
function verbOf(text: string, cue: Span, { cue: noun }: Named): Span | undefined {
  const words = text
    .slice(cue.start, noun.start)
    .replace(/(?:\s+(?:the|these|those|any|all|such|recent|earlier))*\s*$/i, "");
  return words === "" ? undefined : { start: cue.start, end: cue.start + words.length };
}

/** Where what the noun tells ends: with its clause; of "reports of a raid", before the verb. */
function endOf(text: string, { cue, start }: Named, end: number): number {
  const words = text.slice(start, Math.min(end, start + longest));
  const stop = /\bof$/i.test(text.slice(cue.start, cue.end))
    ? words.search(
        /[,;:]\s|[.!?]["”’]?(?:\s|$)|\s(?:is|are|was|were|has|have|had|will|would|could|can|did|came|reached|and\s\w+(?:ed|s)\s|and\s(?!of\s)(?:[\p{L}'’-]+\s){1,4}?\p{L}+ed\s(?:the|an?|its|their|\p{Lu}\p{L}+))\b/u,
      )
    : words.search(/;\s|[.!?]["”’]?\s|,\s(?:and|but|while|which|who|adding|saying)\b/);
  return start + (stop < 0 ? words : words.slice(0, stop)).trimEnd().length;
}

/** "Velmia rejected a charge that": whose word the charge is, nobody says; it is not that of the one who rejects it. */
function withoutDenier(text: string, inner: Attribution, cues: SpanIndex<Attribution>): Attribution {
  const [source] = inner.source;
  const [cue] = inner.cue;
  if (source === undefined || cue === undefined || !isNounOfSaying(text, inner)) return inner;
  const isDeniers = cues
    .overlapping({ start: Math.max(0, cue.start - nounReach), end: cue.start })
    .some(
      (other) =>
        other !== inner &&
        other.act === "denies" &&
        other.source.some(({ start }) => start === source.start) &&
        other.cue.some(({ start, end }) => end <= cue.start && start >= source.end && cue.start - end < nounReach),
    );
  return isDeniers ? { ...inner, source: [], stance: "Uu" } : inner;
}

/** How far behind the verb of denying, in characters, the noun may stand. */
const nounReach = 30;
