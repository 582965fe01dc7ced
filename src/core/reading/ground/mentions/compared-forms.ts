// How two mentions stand to each other, in a word each: by their distance, their words, who says them, whom they are known to be, how many
// they count, and what stands between them.

import type { Span } from "../../../model/span.ts";
import type { FeatureNames, FeaturePart } from "./feature-names.ts";
import type { MentionForm } from "./mention-form.ts";
import { withoutS } from "./mention-words.ts";
import type { GroundedMention } from "./mentions.ts";

/** A distance in sentences; far ones together. */
export function bucket(distance: number): string {
  if (distance <= 3) return String(Math.max(0, distance));
  if (distance <= 6) return "4-6";
  return distance <= 12 ? "7-12" : "13-";
}

/** How the words of two mentions stand to each other. */
export function namesOf(a: MentionForm, b: MentionForm): string {
  if (a.pronoun !== undefined) return "pronoun";
  if (b.pronoun !== undefined) return "to pronoun";
  const [mine, theirs] = [a.bareWords, b.bareWords];
  const shared = mine.filter((word) => theirs.includes(word)).length;
  const head = withoutS(a.head) === withoutS(b.head) ? "head" : "";
  if (shared === 0) return isShortFor(mine, theirs) || isShortFor(theirs, mine) ? "initials" : "apart";
  if (shared === mine.length && shared === theirs.length) return "same";
  if (shared === mine.length) return `part ${head}`;
  if (shared === theirs.length) return `whole ${head}`;
  return `some ${head}`;
}

/** "vlf" for "velm liberation front". */
function isShortFor([short = "", ...more]: readonly string[], long: readonly string[]): boolean {
  if (more.length > 0 || short.length < 2 || long.length < 2) return false;
  return (
    long
      .map((word) => word.slice(0, 1))
      .join("")
      .includes(short) || long.some((word) => word === `(${short})`)
  );
}

/** Who says the one and who the other: the same speaker, each of the other, the author. */
export function speechOf(a: MentionForm, b: MentionForm, names: FeatureNames): FeaturePart {
  const quoted = a.isQuoted ? "quoted" : "told";
  if (a.said >= 0 && b.speaks === a.said) return names.speech(`speaker ${quoted}`);
  if (a.speaks >= 0 && b.said === a.speaks) return names.speech("in own words");
  if (a.speaks >= 0 && b.speaks >= 0) return names.speech("both speak");
  if (a.said === b.said) return names.speech(a.said < 0 ? "author" : `together ${quoted}`);
  return names.speechAcross(a.said < 0 ? "out" : quoted, b.said < 0 ? "out" : b.isQuoted ? "quoted" : "told");
}

/** Whether the catalogue knows both, and as one. */
export function actorsOf({ mention: a }: GroundedMention, { mention: b }: GroundedMention): string {
  if (a.actor !== undefined && b.actor !== undefined) return a.actor === b.actor ? "same" : "other";
  return a.actor === undefined && b.actor === undefined ? "none" : a.actor === undefined ? "earlier" : "later";
}

/** Whether both have a number, and the same. */
export function countsOf(a: MentionForm, b: MentionForm): string {
  if (a.count === undefined || b.count === undefined) return a.count === undefined ? "earlier" : "later";
  return plainCount(a.count) === plainCount(b.count) ? "same" : "other";
}

const numerals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

function plainCount(count: string): string {
  const at = numerals.indexOf(count);
  return at < 0 ? count.replaceAll(",", "") : String(at + 1);
}

/** Whether words of the trade come to the same: "army" and "troops". */
export function sensesOf(a: MentionForm, b: MentionForm, names: FeatureNames): FeaturePart {
  if (a.sense === undefined || b.sense === undefined)
    return names.sense(a.sense === undefined && b.sense === undefined ? "none" : "one");
  return a.sense === b.sense ? names.sameSense(a.shape, b.shape) : names.sense("other");
}

/** What stands between two mentions that stand side by side: an apposition, a copula. */
export function nearness(text: string, earlier: Span, later: Span): string {
  const gap = later.start - earlier.end;
  if (gap < 0) return "within";
  if (gap > 24) return "no";
  const words = text.slice(earlier.end, later.start);
  if (/^,\s$/.test(words)) return "comma";
  if (/^\s?\($/.test(words)) return "bracket";
  if (/^\s$/.test(words)) return "beside";
  if (/^,?\s(?:is|was|are|were|has been)\s$/.test(words)) return "is";
  if (/^,?\s(?:also\s)?(?:known|referred to|identified|named|called)\b/.test(words)) return "called";
  if (/^,?\s(?:and|or|as well as)\s$/.test(words)) return "and";
  return /[.;:!?\n]/.test(words) ? "stop" : "words";
}
