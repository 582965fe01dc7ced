// Harm told by a noun before the people: "the deaths of 12 people", "among the dead were", "the death toll rose to 300", "losses
// amounted to 230 troops".

import { quote } from "../../../../model/span.ts";
import { type Harm, harmOf } from "../harm.ts";
import type { Context } from "./harm-link.ts";
import { listed } from "./listed-people.ts";
import { lossesOf } from "./losses.ts";
import { livesBefore, livesBehind, remainsBehind } from "./remains.ts";

/** "the death toll rose to 300", "the deaths of 12 people", "claimed 12 lives" is a noun inside the phrase. */
export function linkToll({ text, sentence, people, drafts, add }: Context, index: number): void {
  const one = people[index];
  if (one === undefined || drafts.get(index) !== undefined) return;
  const from = Math.max(sentence.start, one.span.start - 110);
  const before = text.slice(from, one.span.start);
  const noun = ofNoun.exec(before);
  if (noun !== null) {
    // "no reports of injuries to civilians": the noun is counted already, or there is none of it.
    const at = from + noun.index;
    if (
      people.some(
        (other) => other.harm !== undefined && other.harm.span.end > at && other.harm.span.start < one.span.start,
      )
    )
      return;
    if (/\b(?:no|nor|without|not)\b[^,;]*$/i.test(before.slice(0, noun.index))) return;
    const what = noun.groups?.["what"] ?? "";
    const harm = ofHarm.find(([pattern]) => pattern.test(what))?.[1];
    const word = { start: from + noun.index, end: from + noun.index + what.length };
    if (harm !== undefined) add({ people: index, harm, word, negated: false });
    return;
  }
  const among =
    amongHarmed.exec(before) ??
    amongBare.exec(before) ??
    labelled.exec(before) ??
    labelledByDash.exec(before) ??
    lossesOf(text, one, before);
  if (among !== null && one.quantitySpan !== undefined) {
    const what = among.groups?.["what"] ?? "";
    const harm = /^prisoners$/i.test(what) ? "captured" : harmOf(what);
    const at = from + among.index + among[0].indexOf(what);
    if (harm !== undefined) add({ people: index, harm, word: { start: at, end: at + what.length }, negated: false });
    return;
  }
  const previous = drafts
    .get(index - 1)
    ?.find((draft) =>
      amongHarmed.test(
        text.slice(sentence.start, draft.word.end + 30).slice(0, (people[index - 1]?.span.start ?? 0) - sentence.start),
      ),
    );
  if (previous !== undefined && listed.test(text.slice(people[index - 1]?.span.end ?? 0, one.span.start))) {
    add({ ...previous, people: index });
    return;
  }
  const remains =
    remainsBehind.exec(text.slice(one.span.end, one.span.end + 16)) ??
    (livesBefore.test(before) ? livesBehind.exec(text.slice(one.span.end, one.span.end + 16)) : null);
  if (remains !== null && one.quantitySpan !== undefined) {
    const end = one.span.end + remains[0].length;
    add({ people: index, harm: "killed", word: { start: end - (remains[1] ?? "").length, end }, negated: false });
    return;
  }
  const second = alsoCounted.exec(before);
  const other = second?.groups?.["what"];
  if (second !== null && other !== undefined && one.quantitySpan !== undefined) {
    const at = from + second.index + second[0].indexOf(other);
    const harm = counts.test(text.slice(sentence.start, at)) ? harmOf(other) : undefined;
    if (harm !== undefined) add({ people: index, harm, word: { start: at, end: at + other.length }, negated: false });
    if (harm !== undefined) return;
  }
  const owned = ownDead.exec(before);
  if (owned?.indices?.groups !== undefined && one.quantitySpan !== undefined) {
    const { what: lost, whose } = owned.indices.groups;
    if (lost === undefined || whose === undefined) return;
    const word = { start: from + lost[0], end: from + lost[1] };
    add({
      people: index,
      harm: harmOf(quote(text, word)) ?? "killed",
      word,
      negated: false,
      whose: { start: from + whose[0], end: from + whose[1] },
    });
    return;
  }
  const running = toll.exec(before);
  const what = running?.groups?.["what"]?.toLowerCase();
  if (running === null || what === undefined || one.quantitySpan === undefined || what === "dead") return;
  // "The number of soldiers killed at nine": the soldiers are those whom the number counts.
  const counted = people.slice(0, index).filter(({ quantitySpan }) => quantitySpan !== undefined);
  if (counted.some((other) => other.span.start > from + running.index)) return;
  const harm: Harm = /injured|wounded/.test(what) ? "injured" : what === "toll" ? "casualties" : "killed";
  add({
    people: index,
    harm,
    word: { start: from + running.index, end: from + running.index + what.length },
    negated: false,
  });
}

/** "Among the dead were", "the wounded included". */
const amongHarmed =
  /\b(?:the|those)\s+(?<what>dead|killed|wounded|injured|missing|captured|detained|displaced|victims)\b(?:\s+[^.;,]{0,30}?)?\s+(?:were|was|are|is|includes?|included|including)\s+(?:at\s+least\s+)?$/i;
const amongBare =
  /\bamong\s+(?:the|those)\s+(?<what>dead|killed|wounded|injured|missing|captured|detained|displaced|victims)\s*,?\s*$/i;
/** "Bodies recovered: 12 soldiers": a list says above itself what befell those in it. */
const labelled =
  /(?:^|[.;(\n]\s*)(?:(?:the|of which|confirmed|total)\s+)?(?<what>dead|killed|bodies|wounded|injured|missing|prisoners|captured|detained|displaced)\b(?:\s+(?:found|recovered|so\s+far|taken|confirmed|persons?|people)){0,2}\s*:\s*(?:[^.;:]*,\s*)?$/iu;
/** "Killed – 4, wounded – 12": the same on one line. */
const labelledByDash = /(?:^|[.;:,(\n•]\s*)(?<what>dead|killed|wounded|injured|missing|captured)\s+[–—-]\s+$/iu;

const toll =
  /\b(?<what>death\s+toll|toll|number\s+of\s+(?:the\s+)?(?:people\s+|civilians\s+|soldiers\s+|those\s+)?(?:who\s+(?:have\s+|had\s+)?)?(?:dead|deaths|killed|died|perished|fatalities)|number\s+killed|number\s+of\s+(?:people\s+|civilians\s+)?(?:injured|wounded)|dead)\b(?<way>[^;!?]{0,70}?)\b(?:to|at|of|reached|hit|passed|exceeded|topped|surpassed|is|was|now|stands|stood|above|over|past|as\s+(?:high|low)\s+as)\s+$/iu;
/** "The number of dead rose to 12 and of wounded to four": the second half of a toll. */
const alsoCounted =
  /(?:,|\band|\bwhile)\s+(?:(?:that|those|the\s+(?:number|toll|count|figure))\s+of|of|the)\s+(?:the\s+)?(?:people\s+|civilians\s+|soldiers\s+)?(?<what>dead|killed|wounded|injured|missing|captured|detained|displaced)\b[^.,;:!?]{0,50}?\b(?:to|at)\s+$/iu;
/** "Put its own dead at seven": whose they are is all that is said of them. */
const ownDead =
  /\b(?<whose>(?:its|their|his|our)\s+own)\s+(?<what>dead|deaths|killed|fatalities|casualties|losses|wounded|injured|missing)\s+(?:at|as|to|was|were)\s+$/di;
const counts = /\b(?:number|count|figure)s?\s+(?:of|killed)\b|\b(?:toll|dead)\b/i;
const ofNoun =
  /\b(?<what>deaths?|killings?|murders?|executions?|massacres?|bod(?:y|ies)|corpses?|lives|wounding|abductions?|kidnappings?|captures?|detentions?|arrests?|displacement|evacuation|flight|exodus|expulsion|casualties|injur(?:y|ies)|disappearances?|loss)\s+(?:of|to|among)\s+(?:the\s+)?$/i;
const ofHarm: readonly (readonly [RegExp, Harm])[] = [
  [/^(?:death|killing|murder|execution|massacre|bod|corpse|li[fv]e|loss)/i, "killed"],
  [/^(?:wound|injur)/i, "injured"],
  [/^(?:abduct|kidnap|captur|detent|arrest)/i, "captured"],
  [/^(?:displac|evacuat|flight|exodus|expuls)/i, "displaced"],
  [/^disappear/i, "missing"],
  [/^casualt/i, "casualties"],
];
