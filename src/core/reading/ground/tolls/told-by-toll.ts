// Events that only a toll tells of: "five soldiers were killed on Monday" is an attack, though no other word says so.

import { contains, quote } from "../../../model/span.ts";
import { isOfMishap } from "../events/bursts.ts";
import type { GroundedEvent } from "../events/grounded-event.ts";
import { settledRoles } from "../events/roles.ts";
import type { EventArgument, Telling } from "../events/telling.ts";
import { sentenceOf } from "../sentence-of.ts";
import { firstBehind } from "./events-around.ts";
import { ownType } from "./own-deed.ts";
import type { CasualtyFinding, TollInput } from "./toll-input.ts";
import type { TollLookup } from "./toll-lookup.ts";

/** How many sentences below the headline tell what it counts. */
const lead = 3;

/** Deeds against people who are in somebody's power: no strike or attack of the lead is one. */
const singledOut: ReadonlySet<string> = new Set(["killing", "abduction", "detention", "displacement"]);

/** How many of the events added last one more toll may belong to. */
const addedBack = 8;

/** Adds the event that only a toll tells of, and gives its index; undefined where the toll has no hint of force. */
export function toldByToll(
  input: TollInput,
  lookup: TollLookup,
  events: GroundedEvent[],
  finding: CasualtyFinding,
): number | undefined {
  const type = ownType(input.text, finding);
  if (type === undefined) return undefined;
  const isSum = finding.estimate.scope === "cumulative";
  if (isSum && finding.harm !== "killed") return undefined;
  for (let index = events.length - 1; index >= Math.max(input.events.length, events.length - addedBack); index -= 1) {
    const known = events[index]?.tellings[0];
    if (known !== undefined && contains(known.span, finding.word)) return index;
  }
  if (!isSum && !singledOut.has(type) && input.title !== undefined && contains(input.title, finding.word)) {
    const below = leadEvent(input, finding);
    if (below !== undefined) return below;
  }
  const around = input.sentences[sentenceOf(input.sentences, finding.word)];
  if (around !== undefined && isOfMishap(input.text, around, finding.word)) return undefined;
  const [trigger] = lookup.triggers.overlapping(finding.word);
  const score = trigger === undefined ? undefined : input.scored.triggers[trigger];
  const telling: Telling = input.naming({
    span: finding.word,
    ...(trigger === undefined ? {} : { trigger }),
    arguments: trigger === undefined ? [] : settledRoles(rolesOf(lookup, trigger), input.mentions),
    sentence: sentenceOf(input.sentences, finding.word),
  });
  const later = isSum ? undefined : takenUpBelow(input, events, telling, type);
  if (later !== undefined) {
    const event = events[later];
    if (event !== undefined) events[later] = { ...event, tellings: [telling, ...event.tellings] };
    return later;
  }
  events.push({
    type,
    tellings: [telling],
    reality: isSum ? "background" : (score?.reality.value ?? "happened"),
    score: score?.score ?? 0.5,
  });
  return events.length - 1;
}

/** How many sentences below a toll its event may be taken up by a noun with an article. */
const takenUpReach = 4;

const pointing = /\b(?:the|this|that)\s+(?:(?:deadly|bloody|brazen|same|market|car|suicide)\s+)*$/i;
const noun = /^(?:attack|bombing|blast|explosion|massacre|killings?|murders?|assassination|shooting|ambush)$/i;

/** "A car bomb killed nine people. The Front distanced itself from the bombing.": the first event below that only points back. */
function takenUpBelow(
  { text, events: read }: TollInput,
  events: readonly GroundedEvent[],
  { span, sentence }: Telling,
  type: string,
): number | undefined {
  const next = firstBehind(read, span.end);
  const event = next < read.length ? events[next] : undefined;
  const first = event?.tellings[0];
  if (event === undefined || first === undefined || first.sentence - sentence > takenUpReach) return undefined;
  if (first.sentence === sentence || event.type !== type || event.reality !== "happened") return undefined;
  if (first.arguments.some(({ role }) => role === "place" || role === "time")) return undefined;
  const before = text.slice(Math.max(0, first.span.start - 30), first.span.start);
  return pointing.test(before) && noun.test(quote(text, first.span)) ? next : undefined;
}

function rolesOf(lookup: TollLookup, trigger: number): readonly EventArgument[] {
  return (lookup.linksFrom.get(trigger) ?? []).flatMap(({ relation, to, score }): readonly EventArgument[] => {
    const mention = lookup.mentionOfSpan.get(to);
    if (mention === undefined || relation === "source" || relation === "content" || relation === "cause") return [];
    return [{ role: relation, mention, score }];
  });
}

/** "Strike kills herders" over a lead that tells of the strike: the first event of force below the headline. */
function leadEvent({ events, sentences, types, title }: TollInput, { word }: CasualtyFinding): number | undefined {
  const here = sentenceOf(sentences, word);
  const harms = new Set(types.filter((type) => type.harms).map(({ id }) => id));
  const found = events
    .slice(0, leadEvents)
    .findIndex(
      ({ type, reality, tellings: [first] }) =>
        harms.has(type) &&
        reality === "happened" &&
        first.sentence - here <= lead &&
        title !== undefined &&
        first.span.start >= title.end,
    );
  return found < 0 ? undefined : found;
}

/** How many events of a document may be in its headline and its lead. */
const leadEvents = 12;
