// Events that only a toll tells of: "five soldiers were killed on Monday" is an attack, though no other word says so.

import { contains, quote } from "../../model/span.ts";
import type { GroundedEvent } from "./grounded-event.ts";
import { settledRoles } from "./roles.ts";
import { sentenceOf } from "./sentence-of.ts";
import type { EventArgument, Telling } from "./tellings.ts";
import type { TollLookup } from "./toll-lookup.ts";
import type { CasualtyFinding, TollInput } from "./tolls.ts";

/** Words of force: a toll told by one of these is the toll of an attack even where no other word tells of it. */
const force = /\b(?:kill\w*|slain|slew|slay\w*|shot|gunned|massacr\w*|murder\w*|executed?|assassinat\w*)\b/i;

/** How many of the events added last one more toll may belong to. */
const addedBack = 8;

/** Adds the event that only a toll tells of, and gives its index; undefined where the toll has no hint of force. */
export function toldByToll(
  input: TollInput,
  lookup: TollLookup,
  events: GroundedEvent[],
  finding: CasualtyFinding,
): number | undefined {
  const word = quote(input.text, finding.word);
  if (!force.test(word) || finding.estimate.scope === "cumulative") return undefined;
  for (let index = events.length - 1; index >= Math.max(input.events.length, events.length - addedBack); index -= 1) {
    const known = events[index]?.tellings[0];
    if (known !== undefined && contains(known.span, finding.word)) return index;
  }
  const [trigger] = lookup.triggers.overlapping(finding.word);
  const score = trigger === undefined ? undefined : input.scored.triggers[trigger];
  const telling: Telling = {
    span: finding.word,
    ...(trigger === undefined ? {} : { trigger }),
    arguments: trigger === undefined ? [] : settledRoles(rolesOf(lookup, trigger), input.mentions),
    sentence: sentenceOf(input.sentences, finding.word),
  };
  events.push({
    type: /\b(?:massacr|murder|execut|assassinat)/i.test(word) ? "killing" : "armed-attack",
    tellings: [telling],
    reality: score?.reality.value ?? "happened",
    score: score?.score ?? 0.5,
  });
  return events.length - 1;
}

function rolesOf(lookup: TollLookup, trigger: number): readonly EventArgument[] {
  return (lookup.linksFrom.get(trigger) ?? []).flatMap(({ relation, to, score }): readonly EventArgument[] => {
    const mention = lookup.mentionOfSpan.get(to);
    if (mention === undefined || relation === "source" || relation === "content" || relation === "cause") return [];
    return [{ role: relation, mention, score }];
  });
}
