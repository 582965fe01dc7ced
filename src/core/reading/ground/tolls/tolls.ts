// Which event a number of dead, hurt, missing, held or displaced people belongs to. The reader's cause link decides first,
// then the nearest event of harm in the sentence, then the last one before it. A toll that belongs to no event stays a
// message: "six people died" with no hint of force is no event of war.

import { quote } from "../../../model/span.ts";
import type { Toll } from "../claims/claims.ts";
import type { GroundedEvent } from "../events/grounded-event.ts";
import { sentenceOf } from "../sentence-of.ts";
import { type ClosedTolls, closedTolls } from "./closed-tolls.ts";
import { around, startOf } from "./events-around.ts";
import { harmedOnly } from "./harmed-only.ts";
import { named } from "./named-victims.ts";
import { atThing, isElsewhere, nearest, opensAnother } from "./nearest-event.ts";
import { isOfNoDeed } from "./no-deed.ts";
import { ofOnlyDeed } from "./only-deed.ts";
import { isByAnother, isOfOtherClause } from "./own-deed.ts";
import { readerFindings } from "./reader-findings.ts";
import { wholeBefore } from "./some-of-them.ts";
import { isSameParagraph, takenWith } from "./taken-with.ts";
import { toldByToll } from "./told-by-toll.ts";
import type { CasualtyFinding, TollInput } from "./toll-input.ts";
import { lookupOf, type TollLookup } from "./toll-lookup.ts";

export interface GroundedTolls {
  readonly tolls: readonly Toll[];
  /** The events, and those that only a toll tells of ("five soldiers were killed on Monday"), in text order. */
  readonly events: readonly GroundedEvent[];
  /** Findings that belong to no event. */
  readonly homeless: readonly CasualtyFinding[];
}

/** Ties every counted harm of a text to an event. */
export function groundTolls(input: TollInput): GroundedTolls {
  const findings = named(input, harmedOnly(input, [...input.findings, ...readerFindings(input)]));
  const lookup = lookupOf(input);
  const harmful = new Set(input.types.filter((type) => type.harms).map((type) => type.id));
  const events = [...input.events];
  const home = new Map<CasualtyFinding, number>();
  const homeless: CasualtyFinding[] = [];
  const closed = closedTolls();
  const settled: CasualtyFinding[] = [];
  for (const [at, finding] of findings.entries()) {
    if (isOfNoDeed(input.text, finding)) {
      homeless.push(finding);
      continue;
    }
    const whole = finding.partOf === undefined ? wholeOf(input, settled, finding) : input.findings[finding.partOf];
    const event =
      (whole && home.get(whole)) ??
      updated(input, findings.slice(Math.max(0, at - tollsBack), at), home, finding, closed) ??
      eventOf(input, lookup, events, finding, harmful, closed) ??
      takenWith(input, events, finding) ??
      toldByToll(input, lookup, events, finding) ??
      withTollBefore(input, events, settled.at(-1), home, finding);
    if (event === undefined) homeless.push(finding);
    else {
      home.set(finding, event);
      closed.add(event, events[event], finding);
      settled.push(finding);
    }
  }
  const alone = homeless.filter((finding) => {
    const event = besideToll(input, events, finding) ?? ofOnlyDeed(input, events, finding, harmful, closed);
    if (event !== undefined) home.set(finding, event);
    return event === undefined;
  });
  return numbered(events, findings, home, alone, input);
}

/** "Four of the injured were flown out": whatever else the sentence tells, they are of the deed that hurt them. */
function wholeOf(
  input: TollInput,
  settled: readonly CasualtyFinding[],
  finding: CasualtyFinding,
): CasualtyFinding | undefined {
  const near = settled.slice(-partReach);
  return near[wholeBefore(input, [...near, finding], near.length)];
}

/** How many sentences back a toll may stand whose deed a later one takes up. */
const tollBack = 2;

/** How many tolls back the whole may stand. */
const partReach = 8;

/** "Eight were admitted with wounds. One later died.": of the deed of the toll right before it in its paragraph. */
function withTollBefore(
  input: TollInput,
  events: readonly GroundedEvent[],
  before: CasualtyFinding | undefined,
  home: ReadonlyMap<CasualtyFinding, number>,
  finding: CasualtyFinding,
): number | undefined {
  if (before === undefined || finding.estimate.scope === "cumulative" || before.estimate.scope === "cumulative")
    return undefined;
  const isOfBodies = (harm: string): boolean => harm === "killed" || harm === "injured" || harm === "missing";
  if (!isOfBodies(finding.harm) || !isOfBodies(before.harm)) return undefined;
  if (finding.harm === "missing" && finding.estimate.exactness === "vague") return undefined;
  const here = sentenceOf(input.sentences, finding.word);
  const back = here - sentenceOf(input.sentences, before.word);
  const sentence = input.sentences[here];
  if (back < 0 || back > tollBack || sentence === undefined || opensAnother(input.text, sentence)) return undefined;
  const event = home.get(before);
  const told = events[event ?? -1];
  if (told === undefined || isElsewhere(input, finding, told, here)) return undefined;
  return isSameParagraph(input, before.span, finding.span) ? event : undefined;
}

/** "Put its losses at 11 dead and 34 wounded": of the event that only another toll of the sentence tells of. */
function besideToll(input: TollInput, events: readonly GroundedEvent[], finding: CasualtyFinding): number | undefined {
  if (finding.estimate.scope === "cumulative" || finding.harm === "displaced" || finding.harm === "captured")
    return undefined;
  const here = sentenceOf(input.sentences, finding.span);
  const [added] = around(events, input.events.length, finding.span.start).filter(
    (index) =>
      index >= input.events.length &&
      !heldOrMoved.has(events[index]?.type ?? "") &&
      events[index]?.tellings.some(({ sentence }) => sentence === here) === true,
  );
  return added;
}

const heldOrMoved: ReadonlySet<string> = new Set(["detention", "abduction", "displacement"]);

/** How many sentences back "the toll" may take up an event. */
const tollReach = 20;
const tollsBack = 60;

const theToll = /\b(?:the|its|their)\s+(?:death\s+)?toll\b/i;
/** "Put the number of the dead at more than 30": of the deed, for no one names another. */
const theNumberOfDead =
  /\bthe\s+(?:total\s+)?(?:number|count|figure|tally)\s+(?:of\s+(?:the\s+)?(?:dead|deaths|killed|victims|fatalities|casualties|wounded|injured)|killed|wounded|injured)\s+(?:at|as|to|was|is|had|has)\b/i;

/** "The mayor put the toll at 17": the last event that the text gave a toll of the kind, no higher than the new one. */
function updated(
  { text, sentences }: TollInput,
  before: readonly CasualtyFinding[],
  home: ReadonlyMap<CasualtyFinding, number>,
  finding: CasualtyFinding,
  closed: ClosedTolls,
): number | undefined {
  const words = text.slice(Math.max(0, finding.span.start - 24), finding.span.end);
  const isNumberOf = finding.estimate.scope === "event" && theNumberOfDead.test(words);
  if (!theToll.test(words) && !isNumberOf) return undefined;
  const here = sentenceOf(sentences, finding.span);
  let last: number | undefined;
  for (let at = before.length - 1; at >= Math.max(0, before.length - tollsBack); at -= 1) {
    const other = before[at];
    const event = other === undefined ? undefined : home.get(other);
    if (other === undefined || event === undefined || other.harm !== finding.harm) continue;
    if (here - sentenceOf(sentences, other.span) > tollReach) break;
    if (closed.isClosed(event, finding)) continue;
    if (other.estimate.min > 0 && other.estimate.min <= finding.estimate.min) return event;
    last ??= event;
  }
  return last;
}

/** Sorts events into text order again and rewrites the indices that point at them. */
function numbered(
  events: readonly GroundedEvent[],
  findings: readonly CasualtyFinding[],
  home: ReadonlyMap<CasualtyFinding, number>,
  homeless: readonly CasualtyFinding[],
  input: TollInput,
): GroundedTolls {
  const order = events.map((_, index) => index).sort((a, b) => startOf(events[a]) - startOf(events[b]) || a - b);
  const place = new Map(order.map((old, index) => [old, index]));
  const kept = findings.filter((finding) => home.has(finding));
  const positions = new Map(kept.map((finding, index) => [finding, index]));
  const tolls = kept.map((finding, at): Toll => {
    const whole = finding.partOf === undefined ? undefined : input.findings[finding.partOf];
    const partOf = whole === undefined ? wholeBefore(input, kept, at) : (positions.get(whole) ?? -1);
    const { start, end } = finding.people;
    return {
      event: place.get(home.get(finding) ?? -1) ?? -1,
      slot: finding.harm,
      estimate: finding.estimate,
      evidence: [{ start, end }],
      ...(partOf < 0 ? {} : { partOf }),
    };
  });
  return { tolls, events: order.flatMap((index) => events[index] ?? []), homeless };
}

function eventOf(
  input: TollInput,
  lookup: TollLookup,
  events: readonly GroundedEvent[],
  finding: CasualtyFinding,
  harmful: ReadonlySet<string>,
  closed: ClosedTolls,
): number | undefined {
  const byAnother = isByAnother(input.text, finding);
  const subject = subjectOf(input, lookup, finding);
  if (subject !== undefined && harmful.has(events[subject]?.type ?? "")) return subject;
  const there = atThing(input, events, finding, harmful);
  if (there !== undefined) return there;
  // "41 were rounded up and executed": the dead are the execution's, though both words stand in the phrase.
  const ownWord = new Set(lookup.triggers.overlapping(finding.word));
  for (const trigger of [...ownWord, ...lookup.triggers.overlapping(finding.span).filter((one) => !ownWord.has(one))]) {
    const own = lookup.eventOfTrigger.get(trigger);
    if (own !== undefined && harmful.has(events[own]?.type ?? "")) return own;
    const here = sentenceOf(input.sentences, finding.word);
    const causes = (lookup.linksFrom.get(trigger) ?? [])
      .filter(({ relation }) => relation === "cause")
      .sort((a, b) => b.score - a.score)
      .flatMap(({ to }) => {
        const event = lookup.eventOfTrigger.get(to);
        const cause = input.scored.triggers[to];
        if (event === undefined || cause === undefined || closed.isBeyond(event, finding)) return [];
        if (byAnother || isOfOtherClause(input.text, finding, cause)) return [];
        return [{ event, start: cause.start, near: sentenceOf(input.sentences, cause) === here }];
      });
    const near = causes.find((cause) => cause.near);
    if (near !== undefined) return near.event;
    // "The air force attacked a market, killing 11": what the sentence tells before goes before an event from afar.
    const [far] = causes;
    if (far === undefined) continue;
    // What a later sentence tells is hardly the cause of what this one counts, if an earlier one tells of any.
    const earlier = far.start > finding.word.end ? nearest(input, lookup, events, finding, harmful, closed) : undefined;
    return toldBefore(input, events, finding, harmful) ?? earlier ?? far.event;
  }
  return nearest(input, lookup, events, finding, harmful, closed);
}

/** How far, in characters, the noun of an event may stand before the verb of which it is the subject. */
const subjectReach = 90;

/** "Two weeks after a raid on a market in the same town killed 17": the raid did, whatever else the sentence tells. */
function subjectOf({ text, scored }: TollInput, lookup: TollLookup, finding: CasualtyFinding): number | undefined {
  const { word, people } = finding;
  if (people.start < word.end || !/^(?:killed|wounded|injured|hurt|claimed)$/i.test(quote(text, word)))
    return undefined;
  const before = { start: Math.max(0, word.start - subjectReach), end: word.start };
  const last = lookup.triggers
    .overlapping(before)
    .filter((trigger) => (scored.triggers[trigger]?.end ?? 0) <= word.start)
    .at(-1);
  const noun = scored.triggers[last ?? -1];
  if (last === undefined || noun === undefined || /(?:ed|struck|hit|blew up|fell|shot)$/i.test(quote(text, noun)))
    return undefined;
  const between = text.slice(noun.end, word.start);
  if (/[.,;:!?()\n]|\b(?:and|but|was|were|when|while|as|who|then)\b|\p{L}{3,}ed\b/iu.test(between)) return undefined;
  return lookup.eventOfTrigger.get(last);
}

/** The event of harm told last before a participle of harm in its own sentence: ", killing". */
function toldBefore(
  { text, sentences, events: sorted }: TollInput,
  events: readonly GroundedEvent[],
  { word }: CasualtyFinding,
  harmful: ReadonlySet<string>,
): number | undefined {
  if (!/ing$/i.test(quote(text, word))) return undefined;
  const here = sentenceOf(sentences, word);
  let best: number | undefined;
  let start = -1;
  for (const index of around(events, sorted.length, word.start)) {
    const event = events[index];
    if (event === undefined || !harmful.has(event.type)) continue;
    for (const { sentence, span } of event.tellings)
      if (sentence === here && span.end <= word.start && span.start > start) [best, start] = [index, span.start];
  }
  return best;
}
