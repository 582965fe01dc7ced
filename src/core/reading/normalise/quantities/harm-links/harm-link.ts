// A harm tied to counted people, and what is known of a sentence while its harms are tied.

import type { Span } from "../../../../model/span.ts";
import type { CountedPeople } from "../counted-people/people-phrase.ts";
import type { Harm } from "../harm.ts";

/** A harm, and the counted people whom it came to. */
export interface HarmLink {
  readonly people: CountedPeople;
  readonly harm: Harm;
  readonly word: Span;
  /** Index among the links of the one whose people these are some of. */
  readonly partOf?: number;
  readonly negated: boolean;
  /** The people's noun, where it stands only with the second of two counts: "62 dead and 100 injured soldiers". */
  readonly shared?: Span;
  /** Only no report of it: "no casualties were reported". */
  readonly unreported: boolean;
}

/** A harm tied to people, before the parts have theirs of the whole. */
export interface Draft {
  readonly people: number;
  readonly harm: Harm;
  readonly word: Span;
  readonly negated: boolean;
  /** Whose dead they are, where only that is said of them: "its own". */
  readonly whose?: Span;
}

/** One sentence whose harms are being tied: its counted people, of whom each is a part, and what is tied so far. */
export interface Context {
  readonly text: string;
  readonly sentence: Span;
  readonly people: readonly CountedPeople[];
  readonly wholes: readonly (number | undefined)[];
  readonly ends: readonly number[];
  readonly drafts: ReadonlyMap<number, readonly Draft[]>;
  readonly add: (draft: Draft) => void;
}
