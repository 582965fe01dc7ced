// Events that only a toll tells of: "five soldiers were killed on Monday" is an attack, though no other word says so.

import { contains, quote } from "../../model/span.ts";
import { isOfMishap } from "./bursts.ts";
import type { GroundedEvent } from "./grounded-event.ts";
import { settledRoles } from "./roles.ts";
import { sentenceOf } from "./sentence-of.ts";
import type { EventArgument, Telling } from "./telling.ts";
import type { CasualtyFinding, TollInput } from "./toll-input.ts";
import type { TollLookup } from "./toll-lookup.ts";

/** Words of force: a toll told by one of these is the toll of such an event even where no other word tells of it. */
const forces: readonly { readonly word: RegExp; readonly type: string }[] = [
  { word: /\b(?:massacr\w*|murder\w*|execut\w*|assassinat\w*)\b/i, type: "killing" },
  { word: /\b(?:kill\w*|slain|slew|slay\w*|shot|gunned|[KW]IA|wounded|wounding|martyred)\b/i, type: "armed-attack" },
  { word: /\b(?:abduct\w*|kidnap\w*)\b/i, type: "abduction" },
  { word: /\b(?:detain\w*|arrest\w*)\b/i, type: "detention" },
  { word: /\b(?:displac\w*|uproot\w*)\b/i, type: "displacement" },
];

/** How many sentences below the headline tell what it counts. */
const lead = 3;

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
  const type = forces.find((row) => row.word.test(word))?.type;
  if (type === undefined || finding.estimate.scope === "cumulative") return undefined;
  for (let index = events.length - 1; index >= Math.max(input.events.length, events.length - addedBack); index -= 1) {
    const known = events[index]?.tellings[0];
    if (known !== undefined && contains(known.span, finding.word)) return index;
  }
  if (type === "armed-attack" && input.title !== undefined && contains(input.title, finding.word)) {
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
  events.push({
    type,
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
