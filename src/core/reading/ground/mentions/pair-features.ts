// What speaks for and against one mention taking up another: names of features, which the weights in
// `coreference-weights.ts` know. The trainer (tools/train-coreference.ts) uses these very functions.

import type { Span } from "../../../model/span.ts";
import type { MentionForm } from "./mention-form.ts";
import { withoutS } from "./mention-words.ts";
import type { GroundedMention } from "./mentions.ts";

/** A mention with its form and what is certain of it. */
export interface Formed {
  readonly found: GroundedMention;
  readonly form: MentionForm;
  /** Whether it names a state. */
  readonly isState: boolean;
  /** How many mentions before and with it carry the name that it carries: its standing in the text so far. */
  readonly chained: number;
  /** The words of a place's name that are names, folded; none for anything else. */
  readonly proper: readonly string[];
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

/** A feature that counts by itself and for its kind. There is one object of each name, so that weights are kept by number. */
export interface FeaturePart {
  readonly name: string;
  /** From 0 on, in the order in which they were first met. */
  readonly number: number;
}

/** Features of a mention that takes up an earlier one, in the parts of their names; `namesOfPair` spells them out. */
export interface PairFeatures {
  /** What the mention is: the pronoun, or the shape and the sort of thing. */
  readonly kind: string;
  readonly parts: readonly FeaturePart[];
  /** The words that tell what the two are. */
  readonly heads: readonly [mine: string, other: string];
  /** The pronoun, or the word that tells what the mention is. */
  readonly word: string;
  /** The kind of the other mention; "=" for the same. */
  readonly otherKind: string;
}

/** The names of the features of a pair, as the trainer and the table of weights have them. */
export function namesOfPair({
  kind,
  parts,
  heads: [head, otherHead],
  word,
  otherKind,
}: PairFeatures): readonly string[] {
  return [
    ...parts.flatMap(({ name }) => [name, `${kind} ${name}`]),
    `heads ${head}>${otherHead}`,
    `head ${word}>${otherKind}`,
    `by head ${otherHead} ${kind}`,
  ];
}

/**
 * Features of a mention that takes up an earlier one.
 *
 * @param between how many mentions that it might take up stand between
 */
export function featuresOf(text: string, later: Formed, earlier: Formed, between: number): PairFeatures {
  const [a, b] = [later.form, earlier.form];
  const [kind, otherKind] = [later.found.mention.kind, earlier.found.mention.kind];
  const names = namesOf(a, b);
  const distance = bucket(a.sentence - b.sentence);
  const nth = counted[Math.min(between, 2)] ?? "";
  const isFirst = b.isFirst ? "true" : "false";
  const parts = [
    part.kinds(kind, otherKind),
    part.form(b.pronoun ?? b.shape),
    part.distance(distance),
    part.between(counted[Math.min(between, 5)] ?? ""),
    part.number(a.number, b.number),
    part.names(names),
    part.namesOf(names, b.shape),
    part.speech(speechOf(a, b)),
    part.actors(actorsOf(later.found, earlier.found)),
    part.first(isFirst, a.isFirst ? "true" : "false"),
    part.role(a.role, b.role),
    part.near(nearness(text, earlier.found.span, later.found.span)),
    part.chained(counted[Math.min(earlier.chained, 4)] ?? ""),
    part.headline(b.isHeadline ? "true" : "false", a.isHeadline ? "true" : "false", b.shape),
    part.sense(sensesOf(a, b)),
    part.far(distance, b.shape, a.head === b.head ? "same" : "other"),
    part.subject(distance, nth, isFirst),
  ];
  if (a.gender !== undefined && b.gender !== undefined)
    parts.push(part.gender(a.gender === b.gender ? "true" : "false"));
  if (a.count !== undefined || b.count !== undefined) parts.push(part.count(countsOf(a, b)));
  if (a.sense !== undefined || b.sense !== undefined) parts.push(part.senses(`${a.sense}`, `${b.sense}`));
  if (b.sort === "place") parts.push(part.state(`${a.sense}`, earlier.isState ? "true" : "false"));
  if (a.trigger >= 0 && a.trigger === b.trigger) parts.push(part.event("one"));
  return {
    kind: classOf(a),
    parts,
    heads: [a.head, b.head],
    word: a.pronoun ?? a.head,
    otherKind: kind === otherKind ? "=" : otherKind,
  };
}

const counted = ["0", "1", "2", "3", "4", "5"];

const partNamed = once((name): FeaturePart => ({ name, number: met++ }));
let met = 0;

/** Features by what stands in their names. Names are put together once each: all that stands in them is of short lists. */
const part = {
  kinds: onceOfTwo((a, b) => partNamed(`${a}>${b}`)),
  form: once((other) => partNamed(`form ${other}`)),
  distance: once((distance) => partNamed(`distance ${distance}`)),
  between: once((between) => partNamed(`between ${between}`)),
  number: onceOfTwo((a, b) => partNamed(`number ${a}>${b}`)),
  names: once((names) => partNamed(`names ${names}`)),
  namesOf: onceOfTwo((names, shape) => partNamed(`names ${names} ${shape}`)),
  speech: once((speech) => partNamed(`speech ${speech}`)),
  actors: once((actors) => partNamed(`actors ${actors}`)),
  first: onceOfTwo((b, a) => partNamed(`first ${b}${a}`)),
  role: onceOfTwo((a, b) => partNamed(`role ${a}>${b}`)),
  near: once((near) => partNamed(`near ${near}`)),
  chained: once((chained) => partNamed(`chained ${chained}`)),
  headline: onceOfThree((b, a, shape) => partNamed(`headline ${b}${a} ${shape}`)),
  sense: once((sense) => partNamed(`sense ${sense}`)),
  far: onceOfThree((distance, shape, head) => partNamed(`far ${distance} ${shape} ${head}`)),
  subject: onceOfThree((distance, nth, isFirst) => partNamed(`subject ${distance} ${nth} ${isFirst}`)),
  gender: once((same) => partNamed(`gender ${same}`)),
  count: once((count) => partNamed(`count ${count}`)),
  senses: onceOfTwo((a, b) => partNamed(`senses ${a}>${b}`)),
  state: onceOfTwo((sense, isState) => partNamed(`sense ${sense} state ${isState}`)),
  event: once((which) => partNamed(`${which} event`)),
};

/** Makes a thing when it is first asked for. */
function once<Made>(make: (of: string) => Made): (of: string) => Made {
  const known = new Map<string, Made>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const made = make(of);
    known.set(of, made);
    return made;
  };
}

function onceOfTwo<Made>(make: (a: string, b: string) => Made): (a: string, b: string) => Made {
  const row = once((a) => once((b) => make(a, b)));
  return (a, b) => row(a)(b);
}

function onceOfThree<Made>(make: (a: string, b: string, c: string) => Made): (a: string, b: string, c: string) => Made {
  const row = once((a) => onceOfTwo((b, c) => make(a, b, c)));
  return (a, b, c) => row(a)(b, c);
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

function speechOf(a: MentionForm, b: MentionForm): string {
  const quoted = a.isQuoted ? "quoted" : "told";
  if (a.said >= 0 && b.speaks === a.said) return `speaker ${quoted}`;
  if (a.speaks >= 0 && b.said === a.speaks) return "in own words";
  if (a.speaks >= 0 && b.speaks >= 0) return "both speak";
  if (a.said === b.said) return a.said < 0 ? "author" : `together ${quoted}`;
  return acrossSpeech(a.said < 0 ? "out" : quoted, b.said < 0 ? "out" : b.isQuoted ? "quoted" : "told");
}

const acrossSpeech = onceOfTwo((a, b) => `${a}>${b}`);

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
  return a.sense === b.sense ? sameSense(a.shape, b.shape) : "other";
}

const sameSense = onceOfTwo((a, b) => `same ${a}>${b}`);

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
