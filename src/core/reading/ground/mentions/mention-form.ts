// What a mention looks like to whoever asks what it takes up: a pronoun, a name, "the group", "an army"; one or many; the
// word that tells what it is; who says it, and what it does there.

/** Sorts of things; only mentions of like sorts are compared. */
export type Sort = "person" | "people" | "party" | "place" | "building" | "thing";

/** A mention as it is compared with others. */
export interface MentionForm {
  readonly sort: Sort;
  /** The pronoun in its plain form ("they" for "them"); undefined for a mention that is none. */
  readonly pronoun: string | undefined;
  readonly shape: "pronoun" | "name" | "the" | "this" | "own" | "a" | "counted" | "bare";
  /** Its words, folded, without determiner. */
  readonly words: readonly string[];
  /** Its words without the "s" of many. */
  readonly bareWords: readonly string[];
  /** The word that tells what it is: "group" of "the armed group in Velm". */
  readonly head: string;
  readonly number: "one" | "many" | "open";
  readonly gender: "he" | "she" | undefined;
  /** The number in it, as written. */
  readonly count: string | undefined;
  readonly sentence: number;
  /** Whether it stands in a headline: a sentence that ends without a stop. */
  readonly isHeadline: boolean;
  /** What many words of the trade come to: "army" and "troops" are forces; undefined for any other. */
  readonly sense: string | undefined;
  /** First of its sentence, where subjects stand. */
  readonly isFirst: boolean;
  /** The part that it plays, by the likeliest of the reader's links: "actor", "source", "". */
  readonly role: string;
  /** The trigger of that link; -1 for none. */
  readonly trigger: number;
  /** Index of the innermost saying that holds it; -1 where the author speaks. */
  readonly said: number;
  readonly isQuoted: boolean;
  /** Index of the saying whose speaker it names; -1 for none. */
  readonly speaks: number;
}
