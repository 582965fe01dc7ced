// What speaks for and against one mention taking up another: names of features, which the weights in
// `coreference-weights.ts` know. The trainer (tools/train-coreference.ts) uses these very functions.

import type { Span } from "../../../model/span.ts";
import type { MentionForm } from "./mention-form.ts";
import type { GroundedMention } from "./mentions.ts";

/** A mention with its form and what is certain of it. */
export interface Formed {
  readonly found: GroundedMention;
  readonly form: MentionForm;
  /** Whether it names a state. */
  readonly isState: boolean;
  /** How many mentions before and with it carry the name that it carries: its standing in the text so far. */
  readonly chained: number;
}

/** Features of a mention that takes up nothing. */
export function featuresAlone({ found, form }: Formed, hasHead: boolean): readonly string[] {
  const kind = classOf(form);
  return [
    `new ${kind}`,
    `new ${kind} ${found.mention.kind}`,
    `new head ${form.head} ${form.shape}`,
    `new ${kind} quoted ${form.isQuoted && form.said >= 0}`,
    `new ${kind} role ${form.role}`,
    `new ${kind} sentence ${Math.min(form.sentence, 2)}`,
    `new ${kind} many ${form.number}`,
    `new ${kind} head seen ${hasHead}`,
  ];
}

/**
 * Features of a mention that takes up an earlier one.
 *
 * @param between how many mentions that it might take up stand between
 */
export function featuresOf(text: string, later: Formed, earlier: Formed, between: number): readonly string[] {
  const [a, b] = [later.form, earlier.form];
  const kind = classOf(a);
  const kinds = `${later.found.mention.kind}>${earlier.found.mention.kind}`;
  const names = namesOf(a, b);
  const distance = bucket(a.sentence - b.sentence);
  const speech = speechOf(a, b);
  const actors = actorsOf(later.found, earlier.found);
  const head = a.head === b.head ? "same" : "other";
  const parts = [
    `${kinds}`,
    `form ${b.pronoun ?? b.shape}`,
    `distance ${distance}`,
    `between ${Math.min(between, 5)}`,
    `number ${a.number}>${b.number}`,
    `names ${names}`,
    `names ${names} ${b.shape}`,
    `speech ${speech}`,
    `actors ${actors}`,
    `first ${b.isFirst}${a.isFirst}`,
    `role ${a.role}>${b.role}`,
    `near ${nearness(text, earlier.found.span, later.found.span)}`,
    `chained ${Math.min(earlier.chained, 4)}`,
    `headline ${b.isHeadline}${a.isHeadline} ${b.shape}`,
    `sense ${sensesOf(a, b)}`,
    `far ${distance} ${b.shape} ${head}`,
    `subject ${distance} ${Math.min(between, 2)} ${b.isFirst}`,
  ];
  if (a.gender !== undefined && b.gender !== undefined) parts.push(`gender ${a.gender === b.gender}`);
  if (a.count !== undefined || b.count !== undefined) parts.push(`count ${countsOf(a, b)}`);
  if (a.sense !== undefined || b.sense !== undefined) parts.push(`senses ${a.sense}>${b.sense}`);
  if (b.sort === "place") parts.push(`sense ${a.sense} state ${earlier.isState}`);
  if (a.trigger >= 0 && a.trigger === b.trigger) parts.push("one event");
  const features: string[] = [];
  for (const part of parts) features.push(part, `${kind} ${part}`);
  features.push(
    `heads ${a.head}>${b.head}`,
    `head ${a.pronoun ?? a.head}>${later.found.mention.kind === earlier.found.mention.kind ? "=" : earlier.found.mention.kind}`,
  );
  features.push(`by head ${b.head} ${kind}`);
  return features;
}

/** What the weights of most features are told apart by: the pronoun, or the shape and the sort of thing. */
function classOf({ pronoun, shape, sort }: MentionForm): string {
  return pronoun ?? `${shape}-${sort}`;
}

function bucket(distance: number): string {
  if (distance <= 3) return String(Math.max(0, distance));
  if (distance <= 6) return "4-6";
  return distance <= 12 ? "7-12" : "13-";
}

/** How the words of two mentions stand to each other. */
function namesOf(a: MentionForm, b: MentionForm): string {
  if (a.pronoun !== undefined) return "pronoun";
  if (b.pronoun !== undefined) return "to pronoun";
  const [mine, theirs] = [a.words.map(withoutS), b.words.map(withoutS)];
  const shared = mine.filter((word) => theirs.includes(word)).length;
  const head = withoutS(a.head) === withoutS(b.head) ? "head" : "";
  if (shared === 0) return isShortFor(mine, theirs) || isShortFor(theirs, mine) ? "initials" : "apart";
  if (shared === mine.length && shared === theirs.length) return "same";
  if (shared === mine.length) return `part ${head}`;
  if (shared === theirs.length) return `whole ${head}`;
  return `some ${head}`;
}

/** "Assads" of a text that lost its apostrophes is "Assad". */
function withoutS(word: string): string {
  return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
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

function speechOf(a: MentionForm, b: MentionForm): string {
  const quoted = a.isQuoted ? "quoted" : "told";
  if (a.said >= 0 && b.speaks === a.said) return `speaker ${quoted}`;
  if (a.speaks >= 0 && b.said === a.speaks) return "in own words";
  if (a.speaks >= 0 && b.speaks >= 0) return "both speak";
  if (a.said === b.said) return a.said < 0 ? "author" : `together ${quoted}`;
  return `${a.said < 0 ? "out" : quoted}>${b.said < 0 ? "out" : b.isQuoted ? "quoted" : "told"}`;
}

function actorsOf({ mention: a }: GroundedMention, { mention: b }: GroundedMention): string {
  if (a.actor !== undefined && b.actor !== undefined) return a.actor === b.actor ? "same" : "other";
  return a.actor === undefined && b.actor === undefined ? "none" : a.actor === undefined ? "earlier" : "later";
}

function countsOf(a: MentionForm, b: MentionForm): string {
  if (a.count === undefined || b.count === undefined) return a.count === undefined ? "earlier" : "later";
  return plainCount(a.count) === plainCount(b.count) ? "same" : "other";
}

const numerals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

function plainCount(count: string): string {
  const at = numerals.indexOf(count);
  return at < 0 ? count.replaceAll(",", "") : String(at + 1);
}

function sensesOf(a: MentionForm, b: MentionForm): string {
  if (a.sense === undefined || b.sense === undefined)
    return a.sense === undefined && b.sense === undefined ? "none" : "one";
  return a.sense === b.sense ? `same ${a.shape}>${b.shape}` : "other";
}

/** What stands between two mentions that stand side by side: an apposition, a copula. */
function nearness(text: string, earlier: Span, later: Span): string {
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
