// A state as the curated tables write it. Its ministries and forces are not listed one by one: they follow by rule from
// the state's names and the table of offices (offices.ts).

export interface StateRow {
  /** Stable, kebab-case; also the party of everything that is the state's. */
  readonly id: string;
  readonly name: string;
  /** "Syrian"; empty where the adjective means more than one state ("Congolese", "Dominican"). */
  readonly adjectives: readonly string[];
  /**
   * Places and houses whose names stand for the government when somebody there speaks or acts: "Moscow", "Kremlin". Left
   * out where a rival government sits there too. Only a mention that the reader takes for an actor is looked up, so a
   * strike in Damascus is not a strike in a government.
   */
  readonly seats: readonly string[];
  /** Other names: long forms and abbreviations. Capitals only ("US"): matched in capitals only. */
  readonly aliases: readonly string[];
}
