// Whose word it is that a mention plays a role in an event. Most often the speaker of the trigger; but who is quoted for a
// raid is not quoted for what stands outside of the quotation, and the day on which it was said is no day of the raid.

import type { Role } from "../../../model/event.ts";
import { byPosition, type Evidence, overlap, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import type { Attribution } from "../sayings/attribution.ts";
import type { Speaking, WhoSpeaks } from "../sayings/speaking.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { GroundedVoices } from "./voices.ts";

/** What is asked of the text around a role. */
export interface VoicesAround {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly attributions: readonly Attribution[];
  readonly voices: Pick<GroundedVoices, "within">;
  readonly speaking: WhoSpeaks;
}

/** Who says that a mention plays a role, and the words that show it: at least one of them lies in that voice's statement. */
export interface VoicedRole {
  readonly speaking: Speaking;
  readonly evidence: Evidence;
}

/** @returns undefined where the mention belongs to the act of saying, and to nothing that is said. */
export function voiceOfRole(around: VoicesAround, trigger: Span, mention: Span, role: Role): VoicedRole | undefined {
  if ((role === "actor" || role === "participant") && isOnlyTelling(around.text, mention)) return undefined;
  const told = around.speaking(trigger);
  const named = around.speaking(mention);
  if (told.attribution === named.attribution) return { speaking: told, evidence: [mention] };
  // "Was downed, allegedly with a machine gun": the downing is the author's, the means an unnamed voice's.
  if (named.attribution !== undefined) {
    // "Denied shelling the market and accused the army of the attack": the market of the attack is not denied.
    const beside = told.voices[0] === named.voices[0] && !isWithin(around, named.attribution, told.attribution);
    return beside && told.attribution !== undefined
      ? { speaking: told, evidence: bothOf(mention, trigger) }
      : { speaking: named, evidence: [mention] };
  }
  const saying = around.attributions[told.attribution ?? -1];
  if (saying === undefined) return { speaking: named, evidence: [mention] };
  // "The army said it had shelled Velm": the speaker names itself in its source.
  if (saying.source.some((span) => overlap(span, mention) > 0)) return { speaking: told, evidence: [mention] };
  if (sentenceOf(around.sentences, trigger) !== sentenceOf(around.sentences, mention))
    return { speaking: named, evidence: [mention] };
  if (role === "time" && isBesideCue(around.text, saying, mention)) return undefined;
  // "In Velm, residents said, jets struck": the frame of what is said stands before it.
  return { speaking: told, evidence: bothOf(mention, trigger) };
}

/** "An air strike that the Front said killed nine": the Front tells of the deaths, and killed nobody. */
function isOnlyTelling(text: string, { start, end }: Span): boolean {
  return clauseBefore.test(text.slice(Math.max(0, start - 12), start)) && saysOf.test(text.slice(end, end + 40));
}

const clauseBefore = /\b(?:that|which|who|whom|what)\s+(?:the\s+)?$/i;
const saysOf =
  /^\s+(?:(?:has|had|have|also|later|\p{L}+ly)\s+)?(?:said|says|say|claim(?:s|ed)?|alleged?s?|report(?:s|ed)|believe[sd]?|suspect(?:s|ed)?)\s+(?:was|were|had|has|have|is|are|killed|wounded|injured|left|destroyed|hit|struck|caused|came|took)\b/iu;

function bothOf(mention: Span, trigger: Span): Evidence {
  const [first, ...rest] = [mention, trigger].sort(byPosition).map(({ start, end }) => ({ start, end }));
  return [first ?? mention, ...rest];
}

/** Whether one attribution is nested in another, at whatever depth. */
function isWithin({ voices, attributions }: VoicesAround, inner: number, outer: number | undefined): boolean {
  let at = voices.within[inner];
  for (let steps = 0; at !== undefined && steps < attributions.length; steps += 1) {
    if (at === outer) return true;
    at = voices.within[at];
  }
  return false;
}

/** How near, in characters, the time of a saying stands to its cue or its source. */
const near = 40;

/** Tells of a span whether it belongs to an act of saying, and to nothing that is said. */
export function sayingTimes(text: string, attributions: readonly Attribution[]): (span: Span) => boolean {
  const sayings = indexSpans(attributions, ({ cue, source }) => [...cue, ...source]);
  return (span) =>
    sayings
      .overlapping({ start: Math.max(0, span.start - near), end: span.end + near })
      .some((saying) => saying.content.every((part) => overlap(part, span) === 0) && isBesideCue(text, saying, span));
}

/** "Said on Sunday", "in a statement late on Monday": the day belongs to the saying. */
function isBesideCue(text: string, { cue, source }: Attribution, time: Span): boolean {
  return [...cue, ...source].some((part) => {
    const between = part.end <= time.start ? text.slice(part.end, time.start) : text.slice(time.end, part.start);
    if (between.length > near) return false;
    return /^,?\s*(?:(?:on|late|early|in|by|at|earlier|a statement|statement|and|reporters|journalists)\s*)*,?\s*$/i.test(
      between,
    );
  });
}
