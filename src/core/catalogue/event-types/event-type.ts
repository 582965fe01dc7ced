// The shape of an event type. Each type is one file of data beside this one; `list.ts` names them all, in order.

import type { Role } from "../../model/event.ts";

/** How well another scheme's code says the same: `=` exact, `~` close, `!` with a caveat, `-` the scheme cannot say it. */
export type Fit = "=" | "~" | "!" | "-";

export interface Crosswalk {
  readonly fit: Fit;
  /** The other scheme's code or codes; empty where it has none. */
  readonly codes: readonly string[];
  /** What the code loses or adds; always there with fit `!`. */
  readonly caveat?: string;
}

export interface EventType {
  /** Kebab-case, stable: it stands in readings. */
  readonly id: string;
  /** How a person reads it in a ledger: "air strike". */
  readonly label: string;
  /** One or two sentences: what counts, what does not. */
  readonly definition: string;
  /** The roles that an event of this type can have, and what each means here. */
  readonly roles: Partial<Readonly<Record<Role, string>>>;
  /** Types whose events may turn out to be one occurrence told in other words ("attack" for "air strike"). */
  readonly family: "strike" | "fight" | "violence" | "control" | "movement" | "diplomacy" | "relief" | "unrest";
  /** True where people or things are harmed by it, so that a nearby toll may be its toll. */
  readonly harms: boolean;
  /**
   * Words that name the event whatever the reader thinks, in base form: "air strike", "airstrike". Used to settle a type
   * that the reader leaves open, never to invent an event.
   */
  readonly words: readonly string[];
  readonly crosswalk: { readonly acled: Crosswalk; readonly plover: Crosswalk; readonly ucdp: Crosswalk };
  /**
   * Sentences of our own in the notation of corpus/NOTATION.md (`<e t=…>`, `<m k=…>`); at least one in which the type
   * is there and one, marked with nothing, that only looks like it. They run as tests of the notation and of the roles.
   */
  readonly examples: readonly string[];
}
