// Which event a number of dead, hurt, missing, held or displaced people belongs to. The reader's cause link decides first,
// then the nearest event of harm in the sentence, then the last one before it. A toll that belongs to no event stays a
// message: "six people died" with no hint of force is no event of war.

import { quote } from "../../../model/span.ts";
import type { Toll } from "../claims/claims.ts";
import { isOfMishap } from "../events/bursts.ts";
import type { GroundedEvent } from "../events/grounded-event.ts";
import { sentenceOf } from "../sentence-of.ts";
import { type ClosedTolls, closedTolls } from "./closed-tolls.ts";
import { harmedOnly, readerFindings } from "./reader-findings.ts";
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
  const findings = harmedOnly(input, [...input.findings, ...readerFindings(input)]);
  const lookup = lookupOf(input);
  const harmful = new Set(input.types.filter((type) => type.harms).map((type) => type.id));
  const events = [...input.events];
  const home = new Map<CasualtyFinding, number>();
  const homeless: CasualtyFinding[] = [];
  const closed = closedTolls();
  for (const [at, finding] of findings.entries()) {
    const whole = finding.partOf === undefined ? undefined : input.findings[finding.partOf];
    const event =
      (whole && home.get(whole)) ??
      updated(input, findings.slice(Math.max(0, at - tollsBack), at), home, finding, closed) ??
      eventOf(input, lookup, events, finding, harmful, closed) ??
      takenWith(input, events, finding) ??
      toldByToll(input, lookup, events, finding);
    if (event === undefined) homeless.push(finding);
    else {
      home.set(finding, event);
      closed.add(event, events[event], finding);
    }
  }
  return numbered(events, findings, home, homeless, input);
}

/** How many sentences back "the toll" may take up an event. */
const tollReach = 20;
const tollsBack = 60;

/** "The mayor put the toll at 17": the last event that the text gave a toll of the kind, no higher than the new one. */
function updated(
  { text, sentences }: TollInput,
  before: readonly CasualtyFinding[],
  home: ReadonlyMap<CasualtyFinding, number>,
  finding: CasualtyFinding,
  closed: ClosedTolls,
): number | undefined {
  if (
    !/\b(?:the|its|their)\s+(?:death\s+)?toll\b/i.test(
      text.slice(Math.max(0, finding.span.start - 24), finding.span.end),
    )
  )
    return undefined;
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

/** How many tolls back "of the dead" may point, and how many sentences. */
const wholeReach = { tolls: 8, sentences: 4 };

const ofThose =
  /\bof (?:those|them|whom)$|\bof (?:the |those )?(?:dead|killed|wounded|injured|hurt|victims|missing|detained|captured|displaced)\b/i;
const amongThose = /\bamong (?:the|those) (?:dead|killed|wounded|injured|victims|missing|detained)\b[^.;]{0,24}$/i;

/** "Of these, 120 were killed by the army, 58 by the Front": all that the sentence counts by bare numbers are some of them. */
const ofThese =
  /^\s*of (?:these|those|them),?\s+(?:(?:at least|some|about|around|only)\s+|[^.;:!?]{0,200}?\bby\s[^.;:!?]{1,200}?(?:,|\band)\s+)?$/i;

const areAmong =
  /^\s+(?:were|was|are|is)\s+(?:\p{L}+ly\s+|also\s+)?among\s+(?:the|those)\s+(?:dead|deceased|killed|wounded|injured|victims|missing|detained)\b/iu;

/** A verb of harm of their own governs these people. */
function hasOwnHarm(text: string, { people, word }: CasualtyFinding): boolean {
  const [first, second] = word.end <= people.start ? [word.end, people.start] : [people.end, word.start];
  return /^\s+(?:(?:or|and)\s+\w+ing\s+|(?:were|was|have|has|had|been)\s+)*$/i.test(text.slice(first, second));
}

/** "Two of the injured", "among the dead were 22 children": the last toll of their kind that may hold them; -1 for none. */
function wholeBefore({ text, sentences }: TollInput, kept: readonly CasualtyFinding[], at: number): number {
  const part = kept[at];
  if (part === undefined) return -1;
  const words = quote(text, part.people);
  const around = text.slice(part.people.start, part.people.end + 24);
  const lead = text.slice(Math.max(0, part.people.start - 60), part.people.start);
  const points =
    ofThose.test(words) ||
    // "15 bodies, five of them children": the five are some of the 15, and the 15 of nobody.
    /^[^\s,;:]+(?:\s+[^\s,;:]+){0,2}?\s+of (?:the (?:dead|wounded|injured|killed|victims)|those|them)\b/i.test(around);
  const isOfThese = ofThese.test(
    text.slice(sentences[sentenceOf(sentences, part.span)]?.start ?? 0, part.people.start),
  );
  const isAmong =
    isOfThese || amongThose.test(lead) || areAmong.test(text.slice(part.people.end, part.people.end + 60));
  if (!points && !isAmong) return -1;
  // "Killing 16 of them": some of an enemy, not of the dead.
  if (/\bof (?:them|whom)$/i.test(words) && hasOwnHarm(text, part)) return -1;
  const here = sentenceOf(sentences, part.span);
  for (let before = at - 1; before >= Math.max(0, at - wholeReach.tolls); before -= 1) {
    const whole = kept[before];
    if (whole === undefined || here - sentenceOf(sentences, whole.span) > wholeReach.sentences) return -1;
    if (whole.harm === part.harm && whole.partOf === undefined && whole.estimate.min >= part.estimate.min)
      return before;
  }
  return -1;
}

function startOf(event: GroundedEvent | undefined): number {
  return event?.tellings[0].span.start ?? 0;
}

function eventOf(
  input: TollInput,
  lookup: TollLookup,
  events: readonly GroundedEvent[],
  finding: CasualtyFinding,
  harmful: ReadonlySet<string>,
  closed: ClosedTolls,
): number | undefined {
  const subject = subjectOf(input, lookup, finding);
  if (subject !== undefined && harmful.has(events[subject]?.type ?? "")) return subject;
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
  for (const index of candidates(events, sorted.length, word.start)) {
    const event = events[index];
    if (event === undefined || !harmful.has(event.type)) continue;
    for (const { sentence, span } of event.tellings)
      if (sentence === here && span.end <= word.start && span.start > start) [best, start] = [index, span.start];
  }
  return best;
}

/** How many sentences back a toll without an event of its own may reach; further if the document tells of one event of harm. */
const reaches = { near: 2, paragraph: 4, onlyEvent: 12 };

function nearest(
  input: TollInput,
  lookup: TollLookup,
  events: readonly GroundedEvent[],
  finding: CasualtyFinding,
  harmful: ReadonlySet<string>,
  closed: ClosedTolls,
): number | undefined {
  const here = sentenceOf(input.sentences, finding.span);
  const real = (event: GroundedEvent): boolean =>
    harmful.has(event.type) && (event.reality === "happened" || event.reality === "background");
  const reach = events.length < manyEvents && events.filter(real).length === 1 ? reaches.onlyEvent : reaches.near;
  // A toll with its own agent ("gunmen killed six") does not reach back, nor does any that is not of dead or wounded.
  const around = input.sentences[here];
  const isMishaps = around !== undefined && isOfMishap(input.text, around, finding.word);
  const reachesBack =
    (finding.harm === "killed" || finding.harm === "injured") && !isMishaps && !hasOwnAgent(input, lookup, finding);
  let best: number | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const index of candidates(events, input.events.length, finding.span.start)) {
    const event = events[index];
    if (event === undefined || !real(event)) continue;
    for (const telling of event.tellings) {
      const back = here - telling.sentence;
      const far = isSameParagraph(input, telling.span, finding.span) ? Math.max(reach, reaches.paragraph) : reach;
      if (back < 0 || back > far || (back > 0 && (!reachesBack || isElsewhere(input, finding, event, here)))) continue;
      const gap = Math.abs(telling.span.start - finding.word.start);
      const behind = telling.span.start > finding.word.end && back === 0 ? 40 : 0;
      // Vehicles are destroyed beside the people whom the attack before killed, and others walk away from them.
      const isDeadly = event.type !== "destruction" && event.type !== "displacement";
      const ofThings = isDeadly || finding.harm === "displaced" ? 0 : 15_000;
      const hasOwn = closed.isClosed(index, finding) ? 60_000 : 0;
      const cost = back * 10_000 + gap + behind + ofThings + hasOwn;
      if (cost < bestCost) [best, bestCost] = [index, cost];
    }
  }
  // "Executed two men. The toll rose to three" may be a correction; "twelve people were killed" is something else.
  const isOther =
    best !== undefined && closed.isBeyond(best, finding) && !changes.test(quote(input.text, finding.span));
  // "Rounded up and executed 41 villagers. 60 bodies were found": nor are those the dead of the rounding up.
  const told = events[best ?? -1]?.tellings[0].sentence;
  const isOfSameDeed =
    held.has(events[best ?? -1]?.type ?? "") &&
    finding.harm === "killed" &&
    told !== here &&
    events.some(
      ({ tellings }, index) => tellings.some(({ sentence }) => sentence === told) && closed.isClosed(index, finding),
    );
  return isOther || isOfSameDeed ? undefined : best;
}

/** Deeds that take people and kill none. */
const held: ReadonlySet<string> = new Set(["detention", "abduction"]);

const changes = /\b(?:toll|number|figure|count|total|rose|risen|raised|revised)\b/i;

/** "Ten were killed in Tarn" is no toll of a raid on Velm: the sentence names a place of its own. */
function isElsewhere(
  { text, sentences, mentions }: TollInput,
  { span }: CasualtyFinding,
  { tellings }: GroundedEvent,
  here: number,
): boolean {
  const sentence = sentences[here];
  if (sentence === undefined) return false;
  const named = /\b(?:in|near|at|outside|around) (?:the (?:[\p{L}-]+ ){1,4}of )?(?<place>\p{Lu}[\p{L}'’-]+)/u.exec(
    text.slice(span.end, Math.min(sentence.end, span.end + 60)),
  )?.groups?.["place"];
  if (named === undefined || /(?:day|ary|ril|ber|ust|une|uly|arch|May)$/.test(named)) return false;
  const places = tellings
    .slice(0, 8)
    .flatMap((telling) =>
      telling.arguments.flatMap(({ role, mention }) =>
        role === "place" || role === "target" ? [mentions[mention]?.mention.name ?? ""] : [],
      ),
    );
  return places.length > 0 && !places.some((place) => place.includes(named));
}

/** With this many events, no single one is what the report is about. */
const manyEvents = 40;

/** At most this many events on each side of a finding are asked. */
const eventsAround = 80;

/** Indices of the events told around `start`; those behind `sorted` were added by tolls and stand in no order yet. */
function candidates(events: readonly GroundedEvent[], sorted: number, start: number): readonly number[] {
  let low = 0;
  let high = sorted;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(events[middle]) <= start) low = middle + 1;
    else high = middle;
  }
  const [from, to] = [Math.max(0, low - eventsAround), Math.min(sorted, low + eventsAround)];
  const added = Math.max(sorted, events.length - eventsAround);
  return [...range(from, to), ...range(added, events.length)];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function hasOwnAgent(input: TollInput, lookup: TollLookup, finding: CasualtyFinding): boolean {
  return lookup.triggers
    .overlapping(finding.word)
    .flatMap((trigger) => lookup.linksFrom.get(trigger) ?? [])
    .some(({ relation, to }) => {
      const agent = input.scored.spans[to];
      return relation === "actor" && agent !== undefined && /\p{Lu}/u.test(quote(input.text, agent));
    });
}
