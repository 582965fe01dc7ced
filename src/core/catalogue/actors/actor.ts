// The shape of the actor catalogue: who is who, as data. An alias says that two names mean one actor, never that a
// claim of statehood or a side in a conflict is right.

export type ActorKind = "state" | "government" | "military" | "armed-group" | "organisation" | "media" | "person";

export interface Actor {
  /** Stable, kebab-case: "islamic-state", "us-department-of-defense". */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Id of the actor for which it speaks and acts: a ministry's and an army's state. Absent: it is its own party. */
  readonly party?: string;
  /** Other names, in any spelling that the text may use. */
  readonly aliases: readonly string[];
}

/** The catalogue in its compiled form. */
export interface ActorCatalogue {
  /** Goes into the reading's stamp. */
  readonly version: string;
  /**
   * The one actor that a name means, determiners and case set aside; undefined where no actor or more than one is meant.
   *
   * @example catalogue.resolve("the Pentagon")?.id → "us-department-of-defense"
   */
  resolve(name: string): Actor | undefined;
  byId(id: string): Actor | undefined;
  /**
   * The state that an adjective or a country's name points to: "Russian" and "Russia" → "russia". For names that the
   * catalogue does not hold ("the Russian Interior Ministry") and for parties.
   */
  stateOf(word: string): Actor | undefined;
}
