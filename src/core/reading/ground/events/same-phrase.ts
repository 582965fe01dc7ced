// Two words of one clause that tell one event: "a shelling attack", "shot down", "an air strike hit", "hit in an air strike".

import type { EventType } from "../../../catalogue/event-types/event-type.ts";
import type { Role } from "../../../model/event.ts";
import { quote } from "../../../model/span.ts";
import type { GroundedEvent } from "./grounded-event.ts";
import type { Telling } from "./telling.ts";

const nounOfForce =
  /(?:strikes?|raids?|attacks?|assaults?|shelling|bombardments?|bombings?|blasts?|explosions?|missiles?|ambush|(?:gun|shell)?fire)$/i;
const addedNoun = /^(?:attacks?|strikes?|raids?|assaults?|operations?|campaigns?)$/i;
const impact =
  /^(?:hits?|hitting|struck|strik(?:es|ing)|target(?:s|ed|ing)|pounded|slammed|tore|ripped|landed|fell|destroy(?:s|ed|ing))$/i;

const laid = /^(?:planted|laid|placed|hidden|rigged|attached|concealed|buried|left|packed|strapped)$/i;
const wentOff = /^(?:explod(?:ed|es|ing)|detonat(?:ed|es|ing)|went off|goes off|blew up|blows up)$/i;

/** A verb and what those are who are taken, with them in between. */
function isTaking(verb: string, between: string, state: string): boolean {
  return (
    /^(?:tak(?:e|es|en|ing)|took|h[eo]ld(?:s|ing)?)$/i.test(verb) &&
    /^(?:hostages?|prisoners?|captive)$/i.test(state) &&
    !/[,;:.!?\n]/.test(between)
  );
}

/** "Let | them | go", "set | the captives | free", "opened | indiscriminate | fire", "came | under heavy | fire": one verb in two words. */
function isSplitVerb(first: string, between: string, second: string): boolean {
  if (!/^\s(?:[^\s,;:.!?]+\s){0,5}$/.test(between) || /\b(?:and|or|but|that|who|which)\b/i.test(between)) return false;
  return splitVerbs.some(([verb, rest]) => verb.test(first) && rest.test(second));
}

const splitVerbs: readonly (readonly [verb: RegExp, rest: RegExp])[] = [
  [/^let(?:s|ting)?$/i, /^(?:go|out|free|off|loose)$/i],
  [/^set(?:s|ting)?$/i, /^(?:free|(?:on )?fire|alight|ablaze)$/i],
  [/^open(?:s|ed|ing)?$/i, /^(?:gun)?fire$/i],
  [/^(?:came|come|comes|coming)$/i, /^(?:(?:under )?(?:\p{L}+ )?(?:gun)?fire|(?:under )?attack)$/iu],
  [/^(?:carr(?:y|ies|ied|ying)(?: out)?|conduct(?:s|ed|ing)?)$/i, /^(?:fire|shots?)$/i],
];

const sent = /^(?:fired|launched|dropped|lobbed)$/i;

const lightVerb =
  /^(?:set|sets|setting|laid|stag(?:ed|es|ing)|mount(?:ed|s|ing)|launch(?:ed|es|ing)|carr(?:ied|ies|ying)(?: out)?|conduct(?:ed|s|ing)|commit(?:ted|s|ting)?|perpetrat(?:ed|es|ing))$/i;

const calling = /\b(?:call|describ|brand|label|term|denounc|condemn|regard|see)\w*\s+(?:\S+\s+){0,3}$/i;

/** What divides two clauses. */
const border = /[,;:.!?\n]|\b(?:and|while|when|after|before|as|who|which|that|but)\b/i;

/** The same doers and the same targets, and some of both. */
function isOneDeed(one: Telling, other: Telling): boolean {
  return (["actor", "target"] as const).every((role) => {
    const [left, right] = [one, other].map((telling) => mentionsIn(telling, role));
    return left !== undefined && left !== "" && left === right;
  });
}

function mentionsIn({ arguments: played }: Telling, role: Role): string {
  return played
    .flatMap((argument) => (argument.role === role ? [argument.mention] : []))
    .sort((a, b) => a - b)
    .join(" ");
}

/** "Gunmen shot nine people, police said, in an attack that nobody has claimed": how the sentence sums up what it told. */
function raisedAs(
  text: string,
  event: GroundedEvent | undefined,
  { span, sentence }: Telling,
  type: string,
  types: ReadonlyMap<string, EventType>,
): boolean {
  const before = event?.tellings.at(-1);
  if (event === undefined || before === undefined || before.sentence !== sentence || before.span.end > span.start)
    return false;
  if (types.get(type)?.harms !== true || types.get(event.type)?.harms !== true) return false;
  return (
    span.start - before.span.end <= summedReach &&
    summing.test(text.slice(before.span.end, span.start)) &&
    /^(?:[\p{L}-]+\s+){0,2}(?:attack|assault|incident|massacre|atrocity|act|raid|crime)$/iu.test(quote(text, span)) &&
    /^\s+(?:that|which|who|claimed|blamed|condemned|described|called|denounced|attributed|said to|believed|seen as|carried out)\b/i.test(
      text.slice(span.end, span.end + 20),
    )
  );
}

const summing = /[\s,](?:in|during)\s+an?\s+(?:[\p{L}-]+\s+){0,2}$/iu;

/** How far behind the deed, in characters, its sentence may sum it up. */
const summedReach = 240;

/** How far apart, in characters, the two words may stand. */
const reach = 60;

/** Index of the last event if it is told by another word of the telling's clause; undefined if it is not. */
export function samePhrase(
  text: string,
  events: readonly GroundedEvent[],
  telling: Telling,
  type: string,
  types: ReadonlyMap<string, EventType>,
): number | undefined {
  const { span, sentence } = telling;
  const index = events.length - 1;
  const raised = raisedAs(text, events[index], telling, type, types);
  if (raised) return index;
  const event = events[index];
  const before = event?.tellings.at(-1);
  if (event === undefined || before === undefined || before.sentence !== sentence) return undefined;
  if (before.span.end > span.start || span.start - before.span.end > reach) return undefined;
  // The reader may take "air" alone for "air strike".
  const rest = /^[ -](?:strikes?|raids?|attacks?|bombardments?)\b/i.exec(text.slice(before.span.end, span.start));
  const end = before.span.end + (rest?.[0].length ?? 0);
  const between = text.slice(end, span.start);
  const joined = /^[ -]$/.test(between);
  // "Shot" "down": two words of one verb.
  if (joined && event.type === type) return index;
  // "Jets beloged to the Front bombed the depot": with one doer and one target, two words of a clause are one deed.
  if (event.type === type && !border.test(between) && isOneDeed(before, telling)) return index;
  // "A device planted on a motorcycle exploded".
  if (
    event.type === type &&
    laid.test(text.slice(before.span.start, end)) &&
    wentOff.test(quote(text, span)) &&
    !/[;:.!?\n]|\b(?:and|but|while|when|after|before)\b/i.test(between)
  )
    return index;
  // "Control passed to the Front on Friday (capture of the town hall)": the brackets tell it in another word.
  if (event.type === type && /^[^.;:!?()\n]*\((?:the\s+)?$/i.test(between)) return index;
  // "Responded by firing rockets".
  if (event.type === type && /^\s+by\s+$/.test(between) && /ing$/i.test(quote(text, span))) return index;
  if (event.type === type && isSplitVerb(text.slice(before.span.start, end), between, quote(text, span))) return index;
  // "Took 12 villagers hostage".
  if (event.type === type && isTaking(text.slice(before.span.start, end), between, quote(text, span))) return index;
  if (types.get(type)?.harms !== true || types.get(event.type)?.harms !== true) return undefined;
  const [first, second] = [text.slice(before.span.start, end), quote(text, span)];
  if (joined && addedNoun.test(second)) return index;
  // "Set an ambush", "carried out two air strikes".
  if (
    lightVerb.test(first) &&
    nounOfForce.test(second) &&
    /^\s+(?:(?:an?|the|\d{1,3}|two|three|four|five|six|several|many|its|their|more|new)\s+)?(?:[\p{L}-]+\s+){0,2}$/iu.test(
      between,
    ) &&
    !/\b(?:and|while|when|after|before|as|who|which|that|but|in|during)\b/i.test(between)
  )
    return index;
  // "Called the raid a blatant attack": the raid is the attack.
  const lead = text.slice(Math.max(0, before.span.start - 40), before.span.start);
  const named = /^\s+(?:(?:was|is|as)\s+)?["“‘']?an?\s+["“‘']?(?:[\p{L}-]+\s+(?:and\s+)?){0,5}$/iu.test(between);
  if (named && (/\b(?:was|is)\b/.test(between) || calling.test(lead))) return index;
  if (border.test(between)) return undefined;
  // "An air strike on the town hit a clinic", "shells fired by the army hit a clinic".
  if ((nounOfForce.test(first) || sent.test(first)) && impact.test(second)) return index;
  // "A clinic was hit in an air strike."
  const within = /^(?:\s+\S+){0,4}?\s+(?:in|by|during)\s+(?:an?\s+|the\s+)?(?:\S+\s+){0,4}$/i.test(between);
  return impact.test(first) && nounOfForce.test(second) && within ? index : undefined;
}
