// What speaks for and against one mention taking up another: names of features, which the weights in
// `coreference-weights.ts` know. The trainer (tools/train-coreference.ts) uses these very functions.

import { actorsOf, bucket, countsOf, namesOf, nearness, sensesOf, speechOf } from "./compared-forms.ts";
import type { FeatureNames, FeaturePart } from "./feature-names.ts";
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

/** A text, and the names of the features that were met in it: one object of names for all its pairs. */
export interface FeaturedText {
  readonly text: string;
  readonly features: FeatureNames;
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
export function featuresOf(
  { text, features }: FeaturedText,
  [later, earlier]: readonly [later: Formed, earlier: Formed],
  between: number,
): PairFeatures {
  const [a, b] = [later.form, earlier.form];
  const [kind, otherKind] = [later.found.mention.kind, earlier.found.mention.kind];
  const names = namesOf(a, b);
  const distance = bucket(a.sentence - b.sentence);
  const nth = counted[Math.min(between, 2)] ?? "";
  const isFirst = b.isFirst ? "true" : "false";
  const parts = [
    features.kinds(kind, otherKind),
    features.form(b.pronoun ?? b.shape),
    features.distance(distance),
    features.between(counted[Math.min(between, 5)] ?? ""),
    features.number(a.number, b.number),
    features.names(names),
    features.namesOf(names, b.shape),
    speechOf(a, b, features),
    features.actors(actorsOf(later.found, earlier.found)),
    features.first(isFirst, a.isFirst ? "true" : "false"),
    features.role(a.role, b.role),
    features.near(nearness(text, earlier.found.span, later.found.span)),
    features.chained(counted[Math.min(earlier.chained, 4)] ?? ""),
    features.headline(b.isHeadline ? "true" : "false", a.isHeadline ? "true" : "false", b.shape),
    sensesOf(a, b, features),
    features.far(distance, b.shape, a.head === b.head ? "same" : "other"),
    features.subject(distance, nth, isFirst),
  ];
  if (a.gender !== undefined && b.gender !== undefined)
    parts.push(features.gender(a.gender === b.gender ? "true" : "false"));
  if (a.count !== undefined || b.count !== undefined) parts.push(features.count(countsOf(a, b)));
  if (a.sense !== undefined || b.sense !== undefined) parts.push(features.senses(`${a.sense}`, `${b.sense}`));
  if (b.sort === "place") parts.push(features.state(`${a.sense}`, earlier.isState ? "true" : "false"));
  if (a.trigger >= 0 && a.trigger === b.trigger) parts.push(features.event("one"));
  return {
    kind: classOf(a),
    parts,
    heads: [a.head, b.head],
    word: a.pronoun ?? a.head,
    otherKind: kind === otherKind ? "=" : otherKind,
  };
}

const counted = ["0", "1", "2", "3", "4", "5"];

/** What the weights of most features are told apart by: the pronoun, or the shape and the sort of thing. */
function classOf({ pronoun, shape, sort }: MentionForm): string {
  return pronoun ?? `${shape}-${sort}`;
}
