// Fits the weights of coreference: of each mention that no name ties, which earlier one it takes up, or none. Right is every
// earlier mention that our marking has in one chain with it. Maximises the log-likelihood of the right ones together, by
// AdaGrad. Deterministic: fixed order, fixed steps.

import type { ActorCatalogue } from "../src/core/catalogue/actors/actor.ts";
import { chainsOf } from "../src/core/evaluate/marking/chains.ts";
import { matchSpans } from "../src/core/evaluate/match.ts";
import type { MentionKind } from "../src/core/model/mention.ts";
import type { Span } from "../src/core/model/span.ts";
import { mentionKinds } from "../src/core/notation/labels.ts";
import type { MarkedText } from "../src/core/notation/marked-text.ts";
import type { Ranking } from "../src/core/reading/ground/mentions/antecedents.ts";
import { openRankings } from "../src/core/reading/ground/mentions/coreference.ts";
import type { GroundedMention } from "../src/core/reading/ground/mentions/mentions.ts";
import { foldName } from "../src/core/reading/ground/mentions/name.ts";
import { namesOfPair } from "../src/core/reading/ground/mentions/pair-features.ts";
import { matchesOf } from "../src/core/reading/matches.ts";
import { namedIn } from "../src/core/reading/named-in.ts";
import type { Scored } from "../src/core/reading/scored.ts";

/** One mention: what it might take up, none first, and which of it is right. */
export interface Example {
  readonly features: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

/** A mention of our marking, with the number of its chain. */
export interface Chained extends Span {
  readonly chain: number;
}

/** The examples of one text. What the marking does not have says nothing. */
export function examplesOf(
  rankings: readonly Ranking[],
  mentions: readonly Span[],
  gold: readonly Chained[],
): readonly Example[] {
  const chainOf = new Map(matchSpans(gold, mentions).map(([one, other]) => [other, gold[one]?.chain]));
  return rankings.flatMap(({ later, alone, earlier }) => {
    const mine = chainOf.get(later);
    if (mine === undefined) return [];
    const known = earlier.filter(({ index }) => chainOf.has(index));
    const right = known.map(({ index }) => chainOf.get(index) === mine);
    return [
      { features: [alone, ...known.map(({ pair }) => namesOfPair(pair))], right: [!right.includes(true), ...right] },
    ];
  });
}

const openPronoun = /^(?:it|its|they|them|their|we|us|this|these|those|that)$/i;
/** What the reader may take such a pronoun for. */
const openKinds: readonly MentionKind[] = [
  "organisation",
  "armed-group",
  "government",
  "military-unit",
  "population",
  "place",
  "facility",
  "weapon",
  "platform",
];
/** How often a pronoun's kind is replaced: the reader knows its own lessons better than any other text. */
const blur = 0.3;

/** Gives mentions as the reader may see them in a text that it never saw: pronouns with a kind that is often wrong. */
export function openBlurring(): (mentions: readonly GroundedMention[]) => readonly GroundedMention[] {
  let state = 7;
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  return (mentions) =>
    mentions.map((found) => {
      if (!openPronoun.test(found.mention.name) || next() >= blur) return found;
      const kind = openKinds[Math.floor(next() * openKinds.length)] ?? found.mention.kind;
      return { ...found, mention: { ...found.mention, kind } };
    });
}

/** How it was fitted for the weights that are here. Chosen on the development part, 26 November 2026. */
const fitting: Fitting = { passes: 10, rate: 0.1, pull: 0.01, least: 4, leastWrong: 300 };

/** Collects marked texts and their readings; at the end the module that holds what they taught. */
export function openTeaching(actors: ActorCatalogue) {
  const blurred = openBlurring();
  const examples: Example[] = [];
  const texts: string[] = [];
  return {
    add(marked: MarkedText, published: string | undefined, sentences: readonly Span[], read: Scored): void {
      const { text } = marked;
      const document = { text, ...(published === undefined ? {} : { published }) };
      const { named, scored, attributions } = namedIn(document, sentences, read, actors);
      const mentions = blurred(named);
      const rankings = openRankings(mentions, { text, sentences, scored, attributions, actors });
      const gold = chainsOf(marked).flatMap((members, chain) => members.map(({ span }) => ({ ...span, chain })));
      const spans = mentions.map(({ span }) => span);
      for (const example of examplesOf(rankings, spans, gold)) examples.push(example);
      texts.push(text);
    },
    module(): string {
      const taking = examples.filter(({ right }) => right[0] !== true).length;
      console.error(`${texts.length} texts, ${examples.length} mentions, of which ${taking} take up another`);
      const weights = fitWeights(examples, commonWords(texts), fitting);
      console.error(`${weights.size} weights`);
      return moduleOf(weights);
    },
  };
}

/** Words that stand in small letters in at least so many texts name nobody: they alone may become weights. */
const leastTexts = 3;

/** The words of texts that are no names. */
export function commonWords(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = new Set(
      matchesOf(text, /(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu).map(([word]) => foldName(word)),
    );
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([word, count]) => (count >= leastTexts ? [word] : [])));
}

/** Whether a feature names only words that are common: no person's name becomes a weight. */
function isGeneral(feature: string, common: ReadonlySet<string>): boolean {
  const found = /^(?:new head|heads|head|by head) (\S*)/.exec(feature);
  return (found?.[1] ?? "")
    .split(">")
    .every((word) => word === "" || word === "=" || mentionKinds.has(word) || common.has(word));
}

export interface Fitting {
  readonly passes: number;
  readonly rate: number;
  /** How hard every weight is drawn to 0 at each step: what tells little comes to nothing. */
  readonly pull: number;
  /** Features that fewer right pairs have are left out, unless `leastWrong` wrong ones do. */
  readonly least: number;
  readonly leastWrong: number;
}

/** The weights by feature, without those that come to nothing. */
export function fitWeights(
  examples: readonly Example[],
  common: ReadonlySet<string>,
  fitting: Fitting,
): ReadonlyMap<string, number> {
  const names = namesOf(examples, fitting).filter((name) => isGeneral(name, common));
  const numbers = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, right }) => ({
    right,
    x: features.map((row) => Int32Array.from(row.flatMap((name) => numbers.get(name) ?? []))),
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-4);
  for (let pass = 0; pass < fitting.passes; pass += 1) {
    let loss = 0;
    for (const { x, right } of rows) {
      const { gradient, likelihood } = slopeOf(x, right, weights);
      loss -= Math.log(likelihood);
      for (const [feature, slope] of gradient) {
        const square = (squares[feature] ?? 0) + slope * slope;
        squares[feature] = square;
        const step = fitting.rate / Math.sqrt(square);
        const moved = (weights[feature] ?? 0) + step * slope;
        weights[feature] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * fitting.pull);
      }
    }
    console.error(`pass ${pass + 1}: loss ${(loss / rows.length).toFixed(4)}`);
  }
  return new Map(
    names.flatMap((name, index) => {
      const weight = Math.round((weights[index] ?? 0) * 100) / 100;
      return Math.abs(weight) < 0.05 ? [] : [[name, weight] as const];
    }),
  );
}

/** The features that enough pairs have, in the order in which they are met. */
function namesOf(examples: readonly Example[], { least, leastWrong }: Fitting): readonly string[] {
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const { features, right } of examples)
    features.forEach((row, at) => {
      for (const name of row) {
        const count = counts.get(name) ?? { right: 0, wrong: 0 };
        if (right[at] === true) count.right += 1;
        else count.wrong += 1;
        counts.set(name, count);
      }
    });
  return [...counts].flatMap(([name, { right, wrong }]) => (right >= least || wrong >= leastWrong ? [name] : []));
}

/** How the likelihood of the right ones rises with each weight, and what it is. */
function slopeOf(
  x: readonly Int32Array[],
  right: readonly boolean[],
  weights: Float64Array,
): { readonly gradient: ReadonlyMap<number, number>; readonly likelihood: number } {
  const scores = x.map((row) => row.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, value) => sum + value, 0);
  const good = odds.reduce((sum, value, at) => sum + (right[at] === true ? value : 0), 0) + 1e-12;
  const gradient = new Map<number, number>();
  x.forEach((row, at) => {
    const value = odds[at] ?? 0;
    const pull = (right[at] === true ? value / good : 0) - value / all;
    if (Math.abs(pull) < 1e-5) return;
    for (const feature of row) gradient.set(feature, (gradient.get(feature) ?? 0) + pull);
  });
  return { gradient, likelihood: good / all };
}

/** The module that holds weights, as it is written: a line a weight. */
export function moduleOf(weights: ReadonlyMap<string, number>): string {
  const lines = [...weights]
    .filter(([name]) => !/[`\\$\n]/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${weight} ${name}`);
  return `// Written by tools/train-coreference.ts. Do not edit.
// Weights of what speaks for and against one mention taking up another (\`pair-features.ts\`): a line a weight. What they were
// learnt from, and how well they do: docs/decisions/0007-coreference.md.

export const coreferenceWeights = \`${lines.join("\n")}\`;
`;
}
