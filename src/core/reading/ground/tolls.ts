// Which event a number of dead, hurt, missing, held or displaced people belongs to. The reader's cause link decides first,
// then the nearest event of harm in the sentence, then the last one before it. A toll that belongs to no event stays a
// message: "six people died" with no hint of force is no event of war.

import type { EventType } from "../../catalogue/event-types/event-type.ts";
import type { CasualtyEstimate } from "../../model/casualties.ts";
import { contains, overlap, quote, type Span } from "../../model/span.ts";
import type { Scored } from "../scored.ts";
import type { Toll } from "./claims.ts";
import type { GroundedEvent } from "./events.ts";
import type { GroundedMention } from "./mentions.ts";
import { sentenceOf } from "./sentence-of.ts";
import { type EventArgument, harmTypes } from "./tellings.ts";

/** A counted harm as the casualty reader finds it in the text. */
export interface CasualtyFinding {
  readonly harm: Toll["slot"];
  /** The whole phrase, harm word and people: "killing at least 12 people". */
  readonly span: Span;
  /** The words that name and count the people. */
  readonly people: Span;
  /** The word that tells the harm: "killing". */
  readonly word: Span;
  readonly estimate: CasualtyEstimate;
  /** Index of the finding whose people these are some of. */
  readonly partOf?: number;
}

export interface TollInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly scored: Scored;
  readonly mentions: readonly GroundedMention[];
  readonly events: readonly GroundedEvent[];
  readonly findings: readonly CasualtyFinding[];
  readonly types: readonly EventType[];
  /** Reads the number and the kind of people from the words of a mention. */
  readonly estimateOf: (span: Span) => CasualtyEstimate | undefined;
}

export interface GroundedTolls {
  readonly tolls: readonly Toll[];
  /** The events, and those that only a toll tells of ("five soldiers were killed on Monday"), in text order. */
  readonly events: readonly GroundedEvent[];
  /** Findings that belong to no event. */
  readonly homeless: readonly CasualtyFinding[];
}

/** Events whose victims are themselves a count: who is abducted is captured, who is executed is killed. */
const slotOfType: Readonly<Record<string, Toll["slot"]>> = {
  killing: "killed",
  abduction: "captured",
  detention: "captured",
  displacement: "displaced",
};

/** Ties every counted harm of a text to an event. */
export function groundTolls(input: TollInput): GroundedTolls {
  const findings = [...input.findings, ...readerFindings(input)];
  const harmful = new Set(input.types.filter((type) => type.harms).map((type) => type.id));
  const events = [...input.events];
  const home = new Map<CasualtyFinding, number>();
  const homeless: CasualtyFinding[] = [];
  for (const finding of findings) {
    const whole = finding.partOf === undefined ? undefined : input.findings[finding.partOf];
    const event =
      (whole && home.get(whole)) ?? eventOf(input, events, finding, harmful) ?? toldByToll(input, events, finding);
    if (event === undefined) homeless.push(finding);
    else home.set(finding, event);
  }
  return numbered(events, findings, home, homeless, input);
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
  const tolls = kept.map((finding): Toll => {
    const whole = finding.partOf === undefined ? undefined : input.findings[finding.partOf];
    const partOf = whole === undefined ? -1 : kept.indexOf(whole);
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

function startOf(event: GroundedEvent | undefined): number {
  return event?.tellings[0].span.start ?? 0;
}

/** Victims that the reader links to a harm word, or to an event that is a harm itself, and that no phrase reader found. */
function readerFindings(input: TollInput): readonly CasualtyFinding[] {
  const mentionOfSpan = new Map(input.mentions.map((mention) => [mention.scored, mention]));
  return input.scored.links.flatMap((link): readonly CasualtyFinding[] => {
    if (link.relation !== "victim" && link.relation !== "target") return [];
    const trigger = input.scored.triggers[link.from];
    const mention = mentionOfSpan.get(link.to);
    if (trigger === undefined || mention === undefined) return [];
    if (mention.mention.kind !== "population" && mention.mention.kind !== "person") return [];
    const harm = trigger.type === "death" ? "killed" : trigger.type === "injury" ? "injured" : slotOfType[trigger.type];
    if (harm === undefined || (link.relation === "target" && trigger.type === "displacement")) return [];
    if (trigger.reality.value === "negated" || trigger.reality.value === "hypothetical") return [];
    if (input.findings.some((known) => overlap(known.people, mention.span) > 0)) return [];
    const estimate = input.estimateOf(mention.span);
    if (estimate === undefined) return [];
    const word = { start: trigger.start, end: trigger.end };
    return [{ harm, span: word, people: mention.span, word, estimate }];
  });
}

function eventOf(
  input: TollInput,
  events: readonly GroundedEvent[],
  finding: CasualtyFinding,
  harmful: ReadonlySet<string>,
): number | undefined {
  const triggers = input.scored.triggers.flatMap((trigger, index) =>
    overlap(trigger, finding.word) > 0 || overlap(trigger, finding.span) > 0 ? [index] : [],
  );
  for (const trigger of triggers) {
    const own = eventWithTrigger(events, trigger);
    const type = input.scored.triggers[trigger]?.type ?? "";
    if (own !== undefined && harmful.has(events[own]?.type ?? "") && !harmTypes.has(type)) return own;
    const cause = input.scored.links
      .filter((link) => link.relation === "cause" && link.from === trigger)
      .sort((a, b) => b.score - a.score)
      .map((link) => eventWithTrigger(events, link.to))
      .find((event) => event !== undefined);
    if (cause !== undefined) return cause;
  }
  return nearest(input, events, finding, harmful);
}

function eventWithTrigger(events: readonly GroundedEvent[], trigger: number): number | undefined {
  const found = events.findIndex((event) => event.tellings.some((telling) => telling.trigger === trigger));
  return found < 0 ? undefined : found;
}

/** How many sentences back a toll without an event of its own may reach; further if the document tells of one event of harm. */
const reaches = { near: 2, onlyEvent: 12 };

function nearest(
  input: TollInput,
  events: readonly GroundedEvent[],
  finding: CasualtyFinding,
  harmful: ReadonlySet<string>,
): number | undefined {
  const here = sentenceOf(input.sentences, finding.span);
  const real = events.filter(
    ({ type, reality }) => harmful.has(type) && reality !== "future" && reality !== "hypothetical",
  );
  const reach = real.length === 1 ? reaches.onlyEvent : reaches.near;
  let best: number | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  events.forEach((event, index) => {
    if (!harmful.has(event.type) || event.reality === "future" || event.reality === "hypothetical") return;
    for (const telling of event.tellings) {
      const back = here - telling.sentence;
      if (back < 0 || back > reach) continue;
      if (back > 0 && finding.harm !== "killed" && finding.harm !== "injured") continue;
      // A toll with its own circumstances ("in a separate incident", a named agent) does not reach back.
      if (back > 0 && hasOwnAgent(input, finding)) continue;
      const gap = Math.abs(telling.span.start - finding.word.start);
      const cost = back * 10_000 + gap + (telling.span.start > finding.word.end && back === 0 ? 40 : 0);
      if (cost < bestCost) [best, bestCost] = [index, cost];
    }
  });
  return best;
}

function hasOwnAgent(input: TollInput, finding: CasualtyFinding): boolean {
  return input.scored.links.some((link) => {
    const trigger = input.scored.triggers[link.from];
    if (trigger === undefined || link.relation !== "actor" || overlap(trigger, finding.word) === 0) return false;
    const agent = input.scored.spans[link.to];
    return agent !== undefined && /\p{Lu}/u.test(quote(input.text, agent));
  });
}

/** Words of force: a toll told by one of these is the toll of an attack even where no other word tells of it. */
const force = /\b(?:kill\w*|slain|slew|slay\w*|shot|gunned|massacr\w*|murder\w*|executed?|assassinat\w*)\b/i;

/** Adds the event that only a toll tells of, and gives its index; undefined where the toll has no hint of force. */
function toldByToll(input: TollInput, events: GroundedEvent[], finding: CasualtyFinding): number | undefined {
  const word = quote(input.text, finding.word);
  if (!force.test(word) || finding.estimate.scope === "cumulative") return undefined;
  const trigger = input.scored.triggers.findIndex((candidate) => overlap(candidate, finding.word) > 0);
  const roles = trigger < 0 ? [] : rolesOf(input, trigger);
  const onPurpose = /\b(?:massacr|murder|execut|assassinat)/i.test(word);
  const sentence = sentenceOf(input.sentences, finding.word);
  const known = events.findIndex((event) => event.tellings.some((telling) => contains(telling.span, finding.word)));
  if (known >= 0) return known;
  const score = input.scored.triggers[trigger];
  events.push({
    type: onPurpose ? "killing" : "armed-attack",
    tellings: [{ span: finding.word, ...(trigger < 0 ? {} : { trigger }), arguments: roles, sentence }],
    reality: score?.reality.value ?? "happened",
    score: score?.score ?? 0.5,
  });
  return events.length - 1;
}

function rolesOf(input: TollInput, trigger: number): readonly EventArgument[] {
  return input.scored.links.flatMap((link): readonly EventArgument[] => {
    if (link.from !== trigger || link.relation === "source" || link.relation === "content" || link.relation === "cause")
      return [];
    const mention = input.mentions.findIndex((candidate) => candidate.scored === link.to);
    return mention < 0 ? [] : [{ role: link.relation, mention, score: link.score }];
  });
}
