// Which mentions mean the same one within a document: what is named again by rule (`named-again.ts`), what takes up a
// mention by weighing all that it might be (`antecedents.ts`). What cannot be told stays as written: a wrong antecedent
// puts words in somebody's mouth, an unresolved "he" does not.

import type { ActorCatalogue } from "../../../catalogue/actors/actor.ts";
import { overlap } from "../../../model/span.ts";
import { likeliest, type Ranking, rankingOf } from "./antecedents.ts";
import { FeatureNames } from "./feature-names.ts";
import { type FormInput, formsOf } from "./forms-of.ts";
import type { GroundedMention } from "./mentions.ts";
import { isAnother, Named } from "./named-again.ts";
import type { FeaturedText, Formed } from "./pair-features.ts";
import { PairWeights } from "./pair-weights.ts";
import { properWords } from "./places-apart.ts";

/** Below this probability nothing is taken up. Chosen on the development part of our corpus, 26 November 2026. */
const sure = 0.5;
/** "They" is whoever the reader of a text thinks it is: a wrong one makes the dead shoot. */
const sureOfThey = 0.7;

export interface CoreferenceInput extends FormInput {
  readonly actors: Pick<ActorCatalogue, "stateOf">;
}

/**
 * The same mentions, each that means what another means with the mention that names it best in `coreferentWith`: the first
 * one with a name of its own, or the first of all.
 *
 * @param before what the portions of the text before this one named
 */
export function corefer(
  mentions: readonly GroundedMention[],
  input: CoreferenceInput,
  before: readonly GroundedMention[] = [],
): readonly GroundedMention[] {
  const { chains, formed } = namedChains(mentions, input, before);
  const featured: FeaturedText = { text: input.text, features: new FeatureNames() };
  const weights = new PairWeights();
  formed.forEach((_, later) => {
    if (chains.hasBefore(later)) return;
    const ranking = rankingOf(featured, formed, later);
    const best = ranking === undefined ? undefined : likeliest(ranking, weights, (index) => chains.of(index));
    const least = formed[later]?.form.pronoun === "they" ? sureOfThey : sure;
    // "Two of ours died. They opened fire": the dead do not shoot.
    if (best !== undefined && isDoer(formed[later]) && chains.isHarmed(best.index)) return;
    if (best !== undefined && best.probability >= least) chains.join(best.index, later);
  });
  return chains.linked(formed);
}

function isDoer(one: Formed | undefined): boolean {
  return one?.form.pronoun === "they" && one.form.role === "actor";
}

/** What a trainer learns from: each mention that no name ties, with all that it might take up. */
export function openRankings(mentions: readonly GroundedMention[], input: CoreferenceInput): readonly Ranking[] {
  const { chains, formed } = namedChains(mentions, input, []);
  const featured: FeaturedText = { text: input.text, features: new FeatureNames() };
  return formed.flatMap((_, later) => (chains.hasBefore(later) ? [] : (rankingOf(featured, formed, later) ?? [])));
}

function namedChains(
  mentions: readonly GroundedMention[],
  input: CoreferenceInput,
  before: readonly GroundedMention[],
): { readonly chains: Chains; readonly formed: readonly Formed[] } {
  const isState = (name: string): boolean => input.actors.stateOf(name) !== undefined;
  const named = new Named(isState);
  for (const found of before) named.add(found, found.mention.coreferentWith !== undefined);
  const indexOf = new Map(mentions.map((found, index) => [found, index]));
  const forms = formsOf(mentions, input);
  const chains = new Chains(
    mentions,
    forms.map(({ role }) => role === "victim"),
  );
  mentions.forEach((found, index) => {
    const known = named.before(found);
    // "The US and British navies" and "British navies": a part of a phrase is not the whole of it.
    if (known !== undefined && overlap(known.span, found.span) === 0) {
      const at = indexOf.get(known);
      if (at === undefined) chains.takeUp(known, index);
      else chains.join(at, index);
    }
    named.add(found, known !== undefined);
  });
  const sizes = new Map<number, number>();
  const formed = mentions.flatMap((found, index): readonly Formed[] => {
    const form = forms[index];
    const chain = chains.of(index);
    const chained = (sizes.get(chain) ?? 0) + 1;
    sizes.set(chain, chained);
    const { kind, name } = found.mention;
    const proper = kind === "place" ? properWords(name) : [];
    return form === undefined ? [] : [{ found, form, chained, isState: isState(name), proper }];
  });
  return { chains, formed };
}

/** Chains of mentions, by index: union-find, the first mention of a chain at its root. */
class Chains {
  readonly #parent: number[];
  readonly #actor: (string | undefined)[];
  /** By root: the mention of an earlier portion that the chain takes up. */
  readonly #earlier: Map<number, GroundedMention> = new Map();

  readonly #harmed: boolean[];

  constructor(mentions: readonly GroundedMention[], harmed: readonly boolean[]) {
    this.#harmed = [...harmed];
    this.#parent = mentions.map((_, index) => index);
    this.#actor = mentions.map(({ mention }) => mention.actor);
  }

  of(index: number): number {
    let root = index;
    for (let next = this.#parent[root] ?? root; next !== root; next = this.#parent[root] ?? root) root = next;
    // The path is made short, so that long chains stay cheap.
    for (let at = index; at !== root; ) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Whether something before a mention is in its chain. */
  hasBefore(index: number): boolean {
    const root = this.of(index);
    return root !== index || this.#earlier.has(root);
  }

  /** Whether anything in the chain of a mention was harmed. */
  isHarmed(index: number): boolean {
    return this.#harmed[this.of(index)] === true;
  }

  /** Puts two into one chain, unless they are two known actors. */
  join(one: number, other: number): void {
    const roots = [this.of(one), this.of(other)].sort((a, b) => a - b);
    const [first = one, second = other] = roots;
    if (first === second || isAnother(this.#actor[first], this.#actor[second])) return;
    this.#parent[second] = first;
    this.#actor[first] ??= this.#actor[second];
    this.#harmed[first] = this.#harmed[first] === true || this.#harmed[second] === true;
    const earlier = this.#earlier.get(second);
    if (earlier !== undefined && !this.#earlier.has(first)) this.#earlier.set(first, earlier);
  }

  takeUp(earlier: GroundedMention, index: number): void {
    const root = this.of(index);
    this.#earlier.set(root, earlier);
    this.#actor[root] ??= earlier.mention.actor;
  }

  linked(formed: readonly Formed[]): readonly GroundedMention[] {
    const heads = new Map<number, Formed>();
    formed.forEach((one, index) => {
      const root = this.of(index);
      const head = heads.get(root);
      if (head === undefined || rankOf(one) > rankOf(head)) heads.set(root, one);
    });
    return formed.map(({ found }, index) => {
      const root = this.of(index);
      const earlier = this.#earlier.get(root)?.mention;
      const head = earlier === undefined ? heads.get(root)?.found.mention.id : (earlier.coreferentWith ?? earlier.id);
      const actor = found.mention.actor ?? this.#actor[root];
      const isHead = head === undefined || head === found.mention.id;
      if (isHead && actor === found.mention.actor) return found;
      const mention = {
        ...found.mention,
        ...(isHead ? {} : { coreferentWith: head }),
        ...(actor === undefined ? {} : { actor }),
      };
      return { ...found, mention };
    });
  }
}

/** A name tells best what is meant, a pronoun least. */
function rankOf({ form }: Formed): number {
  return form.shape === "name" ? 2 : form.shape === "pronoun" ? 0 : 1;
}
