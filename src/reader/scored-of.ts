// From runs and ties to the port's answer: spans with their edges in order, triggers with their labels, links by index.

import { byPosition, type Span } from "../core/model/span.ts";
import type { Scored, ScoredLink, ScoredSpan, ScoredTrigger } from "../core/reading/scored.ts";
import { type Chosen, chosenTies } from "./attribution.ts";
import { type Curve, type CurveName, curveOf, onCurve, straight } from "./calibration.ts";
import type { Found } from "./found.ts";
import { act } from "./heads/act.ts";
import { group } from "./heads/group.ts";
import type { LabelHead } from "./heads/label-head.ts";
import { reality } from "./heads/reality.ts";
import { stance } from "./heads/stance.ts";
import { typesOf } from "./heads/trigger.ts";
import type { Pieces } from "./pieces.ts";
import { clamped, type Likely, ranked } from "./probabilities.ts";
import type { Rules } from "./rules.ts";
import { trimmed } from "./span-edges.ts";
import type { Ties } from "./tie.ts";

/** Puts the answer together. */
export function scoredOf(
  text: string,
  pieces: Pieces,
  rules: Rules,
  found: readonly Found[],
  ties: Ties,
  factuality: Float32Array,
): Scored {
  const chosen = chosenTies(ties.all(), (relation) => ties.threshold(relation));
  const whole = new Map<Found, ScoredSpan>();
  const parts = new Map<string, ScoredSpan>();
  const triggers = new Map<Found, ScoredTrigger>();
  const dissolved = dissolvedBy(chosen);
  for (const item of found) {
    if (item.layer === "trigger") {
      const span = trimmed(text, charactersOf(pieces, item), item.layer);
      if (span !== undefined) triggers.set(item, triggerFrom(item, span, rules, factuality));
    } else if (!dissolved.has(item)) {
      const span = spanFrom(text, pieces, item, item, rules);
      if (span !== undefined) whole.set(item, span);
    }
  }
  const spanOf = (tie: Chosen, item: Found): ScoredSpan | undefined => {
    if (tie.part === undefined || item !== tie.to) return whole.get(item);
    const span = spanFrom(text, pieces, item, tie.part, rules);
    if (span === undefined) return undefined;
    const key = `${span.start} ${span.end}`;
    const same = parts.get(key) ?? span;
    parts.set(key, same);
    return same;
  };
  const linked = chosen.map((tie) => ({ tie, from: spanOf(tie, tie.from), to: spanOf(tie, tie.to) }));
  const spans = [...whole.values(), ...parts.values()].sort(bySpan);
  const sortedTriggers = [...triggers.values()].sort(byPosition);
  const spanIndex = new Map(spans.map((span, index) => [span, index]));
  const triggerIndex = new Map(sortedTriggers.map((trigger, index) => [trigger, index]));
  const indexOf = (item: Found, span: ScoredSpan | undefined): number | undefined => {
    const trigger = triggers.get(item);
    if (trigger !== undefined) return triggerIndex.get(trigger);
    return span === undefined ? undefined : spanIndex.get(span);
  };
  const links = linked.flatMap(({ tie, from, to }): ScoredLink[] => {
    const fromIndex = indexOf(tie.from, from);
    const toIndex = indexOf(tie.to, to);
    if (fromIndex === undefined || toIndex === undefined) return [];
    // The manifest's relations are those of the port: `rulesOf` refuses others.
    return [{ relation: tie.relation as ScoredLink["relation"], from: fromIndex, to: toIndex, score: tie.score }];
  });
  return {
    spans,
    triggers: sortedTriggers,
    links: unique(links),
    words: { starts: pieces.words.starts, ends: pieces.words.ends, factuality },
  };
}

/** Content spans that no cue claims as a whole, though some claim parts: the parts stand in their place. */
function dissolvedBy(chosen: readonly Chosen[]): ReadonlySet<Found> {
  const dissolved = new Set(chosen.filter(({ part }) => part !== undefined).map(({ to }) => to));
  for (const { to, part } of chosen) if (part === undefined) dissolved.delete(to);
  return dissolved;
}

function charactersOf(pieces: Pieces, words: { readonly first: number; readonly end: number }): Span {
  return { start: pieces.words.starts[words.first] ?? 0, end: pieces.words.ends[words.end - 1] ?? 0 };
}

function spanFrom(
  text: string,
  pieces: Pieces,
  item: Found,
  words: { readonly first: number; readonly end: number },
  rules: Rules,
): ScoredSpan | undefined {
  if (item.layer === "trigger") return undefined;
  const span = trimmed(text, charactersOf(pieces, words), item.layer);
  if (span === undefined) return undefined;
  const score = onCurve(clamped(item.probability / item.words), curveFor(rules, curveOf(item.layer)));
  const kind = item.layer === "group" ? best(group, item, rules) : undefined;
  const said = item.layer === "cue" ? best(act, item, rules) : undefined;
  const held = item.layer === "cue" ? best(stance, item, rules) : undefined;
  return {
    ...span,
    layer: item.layer,
    score,
    ...(kind === undefined ? {} : { group: { kind: kind.value, score: kind.score } }),
    ...(said === undefined ? {} : { act: said }),
    ...(held === undefined ? {} : { stance: held }),
  };
}

function triggerFrom(item: Found, span: Span, rules: Rules, factuality: Float32Array): ScoredTrigger {
  const sums = item.sums.get("trigger") ?? new Float64Array(0);
  const real = best(reality, item, rules);
  const words = factuality.subarray(item.first, item.end);
  const { type, score, alternatives } = typesOf(rules.trigger.labels, sums, item.pieces);
  const calibrated = onCurve(score, curveFor(rules, "trigger"));
  // What the best type gives up or takes, the others share.
  const rest = score < 1 ? (1 - calibrated) / (1 - score) : 1;
  return {
    ...span,
    type,
    score: calibrated,
    alternatives: alternatives.map((other) => ({ ...other, score: Math.min(calibrated, other.score * rest) })),
    reality: real ?? { value: "happened", score: 0 },
    factuality: words.reduce((sum, value) => sum + value, 0) / words.length,
  };
}

function curveFor({ manifest }: Rules, name: CurveName): Curve {
  return manifest.calibration.get(name) ?? straight;
}

function best<T extends string>(head: LabelHead<T>, item: Found, rules: Rules): Likely<T> | undefined {
  const place = rules.labelsOn.get(item.layer)?.find(({ id }) => id === head.id);
  const sums = item.sums.get(head.id);
  if (place === undefined || sums === undefined) return undefined;
  // `rulesOf` has checked that the manifest's labels are labels of the head.
  return ranked(place.labels as readonly T[], sums, item.pieces)[0];
}

function bySpan(a: ScoredSpan, b: ScoredSpan): number {
  return byPosition(a, b) || (a.layer < b.layer ? -1 : a.layer > b.layer ? 1 : 0);
}

/** In order of heads; of links that trimming made equal, the best. */
function unique(links: readonly ScoredLink[]): readonly ScoredLink[] {
  const best = new Map<string, ScoredLink>();
  for (const link of links) {
    const key = `${link.relation} ${link.from} ${link.to}`;
    if ((best.get(key)?.score ?? -1) < link.score) best.set(key, link);
  }
  return [...best.values()].sort((a, b) => a.from - b.from || a.to - b.to || (a.relation < b.relation ? -1 : 1));
}
