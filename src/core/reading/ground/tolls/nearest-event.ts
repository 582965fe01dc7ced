// The event that a toll is of where nothing ties them but that they stand together: the nearest event of harm in the
// sentence, then the last one before it. What another clause of the sentence tells is another deed.

import { quote, type Span } from "../../../model/span.ts";
import { isOfMishap } from "../events/bursts.ts";
import type { GroundedEvent } from "../events/grounded-event.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { ClosedTolls } from "./closed-tolls.ts";
import { around, startOf } from "./events-around.ts";
import { isBesideHeld, isByAnother, isOfOtherClause } from "./own-deed.ts";
import { isSameParagraph } from "./taken-with.ts";
import type { CasualtyFinding, TollInput } from "./toll-input.ts";
import type { TollLookup } from "./toll-lookup.ts";

/** How many sentences back a toll without an event of its own may reach; further if the document tells of one event of harm. */
const reaches = { near: 2, paragraph: 4, onlyEvent: 12 };

/** The event of harm that stands nearest to a toll, in its sentence or in one of those before; undefined where none is near enough. */
export function nearest(
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
  // A toll with its own agent ("gunmen killed six") does not reach back, nor does one of people who are held or driven out.
  const sentence = input.sentences[here];
  const isMishaps = sentence !== undefined && isOfMishap(input.text, sentence, finding.word);
  // "People are still missing" is of a search, and nobody says how many.
  const isOfBodies =
    finding.harm === "missing"
      ? finding.estimate.exactness !== "vague"
      : finding.harm === "killed" || finding.harm === "injured";
  const reachesBack = isOfBodies && !isMishaps && !hasOwnAgent(input, lookup, finding);
  const byAnother = isByAnother(input.text, finding);
  const opensElsewhere = sentence !== undefined && opensAnother(input.text, sentence);
  const isSum = isSumOfMany(input.text, finding);
  let best: number | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const index of around(events, input.events.length, finding.span.start)) {
    const event = events[index];
    if (event === undefined || !real(event)) continue;
    for (const telling of event.tellings) {
      const back = here - telling.sentence;
      const far = isSameParagraph(input, telling.span, finding.span) ? Math.max(reach, reaches.paragraph) : reach;
      if (byAnother && telling.span.end <= finding.word.start) continue;
      if (back > 0 && opensElsewhere) continue;
      if (isSum && back === 0 && isCutOff(input.text, telling.span, finding.word)) continue;
      // "More than 300,000 have been killed since 2011": no news is of that.
      if (back > 0 && index >= input.events.length && event.reality === "background") continue;
      if (back === 0 && isApart(input.text, finding, event, telling.span)) continue;
      if (back < 0 || back > far || (back > 0 && (!reachesBack || isElsewhere(input, finding, event, here)))) continue;
      const gap = Math.abs(telling.span.start - finding.word.start);
      const behind = telling.span.start > finding.word.end && back === 0 ? 40 : 0;
      // Vehicles are destroyed beside the people whom the attack before killed, and others walk away from them.
      const isDeadly = event.type !== "destruction" && event.type !== "displacement";
      const isHeld = back > 0 && isOfBodies && held.has(event.type);
      const ofThings = finding.harm === "displaced" ? 0 : isHeld ? 12_000 : isDeadly ? 0 : 15_000;
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
    around(events, input.events.length, startOf(events[best ?? -1])).some(
      (index) =>
        events[index]?.tellings.some(({ sentence }) => sentence === told) === true && closed.isClosed(index, finding),
    );
  return isOther || isOfSameDeed ? undefined : best;
}

/**
 * "The army lost 1,050 soldiers in the past day; the Front captures a village": a sum that is cut off from a deed of its
 * sentence is not of it. A toll that rises, or is brought to, is of the deed that it grows by. A sum that stands in a sentence of
 * its own ("hundreds have died in recent years") stays with the deed before it, as a running total.
 */
function isSumOfMany(text: string, { estimate, span }: CasualtyFinding): boolean {
  return estimate.scope === "cumulative" && !grows.test(text.slice(Math.max(0, span.start - growsReach), span.end));
}

const growsReach = 60;
const grows =
  /\b(?:toll|bring(?:s|ing)?|brought|rais(?:es|ed|ing)|tak(?:es|ing)|took|rose|risen|rises|climb(?:s|ed)|so far)\b/i;

/** Whether a semicolon, a dash or a new paragraph stands between two words. */
function isCutOff(text: string, one: Span, other: Span): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return /[;—\n]|\s[–-]\s/.test(text.slice(first.end, Math.max(first.end, second.start)));
}

/**
 * "In another operation, troops killed four", "On 3 September, at about 11:15, three people were killed", "In 2019 a bomber killed 40",
 * "Last month, seven died": a deed of its own.
 */
export function opensAnother(text: string, { start, end }: Span): boolean {
  const opening = text.slice(start, Math.min(end, start + openingReach));
  return anotherDeed.test(opening) || labelledEntry.test(opening);
}

/** "• Sweida: no casualties were recorded": an entry of a list that names its own place. */
const labelledEntry = /^[•▪●*–—-]\s*\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}?[\p{L}'’-]+){0,3}:\s/u;

/** How much of a sentence, in characters, tells that it is about something else. */
const openingReach = 80;
const anotherDeed =
  /^[\s"“]*(?:(?:in|during|at)\s+(?:another|an?\s+(?:separate|second|third|similar|further|different))\s+(?:\p{L}+\s+){0,2}(?:operation|incident|attack|raid|strike|clash|encounter|engagement|ambush|shooting|bombing|explosion|blast|area|village|town|district|province)|(?:early\s+|late\s+)?in\s+(?:(?:early|mid|late)[-\s])?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December),?\s+)?(?:19|20)\d\d\b|last\s+(?:week|month|year)\b|separately,|elsewhere,|(?:on\s+[^,.;]{3,24},\s+)?at\s+(?:about|around|approximately\s+)?\s*\d{1,2}[:.]\d{2}\b)/iu;

function isApart(text: string, finding: CasualtyFinding, { type }: GroundedEvent, telling: Span): boolean {
  return isOfOtherClause(text, finding, telling) || isBesideHeld(text, finding, type, telling);
}

/** Deeds that take people and kill none. */
const held: ReadonlySet<string> = new Set(["detention", "abduction"]);

const changes = /\b(?:toll|number|figure|count|total|rose|risen|raised|revised)\b/i;

/** "Ten were killed in Tarn" is no toll of a raid on Velm: the sentence names a place of its own. */
export function isElsewhere(
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
  // "Eight were admitted to the hospital in Tarn": that is where they are now.
  if (careIn.test(text.slice(span.start, Math.min(sentence.end, span.end + 60)))) return false;
  if (named === undefined || /(?:day|ary|ril|ber|ust|une|uly|arch|May)$/.test(named)) return false;
  const places = placesOf(mentions, tellings);
  return places.length > 0 && !places.some((place) => place.includes(named));
}

/** "Six workers were killed at the factory": the last event of the sentences before that hit one; undefined where none did. */
export function atThing(
  input: TollInput,
  events: readonly GroundedEvent[],
  finding: CasualtyFinding,
  harmful: ReadonlySet<string>,
): number | undefined {
  const here = sentenceOf(input.sentences, finding.span);
  const thing = thingAt(input, finding, here);
  if (thing === undefined) return undefined;
  return around(events, input.events.length, finding.span.start).findLast((index) => {
    const event = events[index];
    return (
      event !== undefined &&
      harmful.has(event.type) &&
      event.reality === "happened" &&
      event.tellings.some(({ sentence }) => sentence < here && here - sentence <= reaches.paragraph) &&
      placesOf(input.mentions, event.tellings).some((name) => name.includes(thing))
    );
  });
}

/** What an event hit and where, as written. */
function placesOf(mentions: TollInput["mentions"], tellings: GroundedEvent["tellings"]): readonly string[] {
  return tellings
    .slice(0, 8)
    .flatMap((telling) =>
      telling.arguments.flatMap(({ role, mention }) =>
        role === "place" || role === "target" ? [mentions[mention]?.mention.name ?? ""] : [],
      ),
    );
}

/** "Six workers were killed at the | factory": the noun of the thing where they were, if it is told. */
function thingAt({ text, sentences }: TollInput, { span }: CasualtyFinding, here: number): string | undefined {
  const end = Math.min(sentences[here]?.end ?? span.end, span.end + 40);
  return /^\s+(?:at|in|inside|outside)\s+the\s+(?:\p{Ll}+\s+){0,2}?(?<thing>\p{Ll}{4,})(?=\s*(?:[.,;)]|$|\s(?:on|in|and|the|while|when)\b))/u.exec(
    text.slice(span.end, end),
  )?.groups?.["thing"];
}

const careIn =
  /\b(?:hospitals?|clinics?|morgues?|infirmary|health\s+(?:centres?|centers?))\s+(?:in|near|at|of|outside)\s/i;

/** With this many events, no single one is what the report is about. */
const manyEvents = 40;

function hasOwnAgent(input: TollInput, lookup: TollLookup, finding: CasualtyFinding): boolean {
  return lookup.triggers
    .overlapping(finding.word)
    .flatMap((trigger) => lookup.linksFrom.get(trigger) ?? [])
    .some(({ relation, to }) => {
      const agent = input.scored.spans[to];
      const name = agent === undefined ? "" : quote(input.text, agent);
      return relation === "actor" && /\p{Lu}/u.test(name) && !/^(?:I|We|You|He|She|It|They)$/.test(name);
    });
}
