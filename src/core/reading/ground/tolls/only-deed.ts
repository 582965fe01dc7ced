// A toll that stands far from any deed, in a report that tells of one deed alone: "the administration put the toll at six", "by his count
// nine were hurt". What a feature or a statement counts is what it is about.

import { isOfMishap } from "../events/bursts.ts";
import type { GroundedEvent } from "../events/grounded-event.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { ClosedTolls } from "./closed-tolls.ts";
import { isElsewhere, opensAnother } from "./nearest-event.ts";
import { isOfNoDeed } from "./no-deed.ts";
import type { CasualtyFinding, TollInput } from "./toll-input.ts";

/** Deeds that kill nobody by themselves. */
const harmless: ReadonlySet<string> = new Set(["destruction", "displacement", "detention", "abduction", "release"]);
/** Of more events than these, no one is what a report is about. */
const most = 24;

/** The one deed of force that a text tells as done, for a toll of dead or hurt that belongs to no other; undefined where there are more, or none. */
export function ofOnlyDeed(
  input: TollInput,
  events: readonly GroundedEvent[],
  finding: CasualtyFinding,
  harmful: ReadonlySet<string>,
  closed: ClosedTolls,
): number | undefined {
  const { estimate, harm, span, word, partOf } = finding;
  if (estimate.scope !== "event" || estimate.exactness === "vague" || events.length > most) return undefined;
  if ((harm !== "killed" && harm !== "injured") || partOf !== undefined) return undefined;
  if (isOfNoDeed(input.text, finding)) return undefined;
  const here = sentenceOf(input.sentences, span);
  const sentence = input.sentences[here];
  if (sentence === undefined || opensAnother(input.text, sentence) || isOfMishap(input.text, sentence, word))
    return undefined;
  const deeds = events.flatMap((event, index) =>
    harmful.has(event.type) && !harmless.has(event.type) && event.reality === "happened" ? [{ event, index }] : [],
  );
  // What is told only later is not what was counted.
  const before = deeds.filter(({ event: { tellings } }) => tellings[0].span.start < word.start);
  const [only, ...others] = before.length > 0 ? before : deeds;
  if (only === undefined || others.length > 0 || closed.isClosed(only.index, finding)) return undefined;
  return isElsewhere(input, finding, only.event, here) ? undefined : only.index;
}
