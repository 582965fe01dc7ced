// The port to the gazetteer: names in, candidate places out. Which of them is meant is decided by `normalise/places`.

/** What sort of thing a gazetteer entry is. */
export type GazetteerKind =
  | "country"
  | "admin1"
  | "admin2"
  | "admin3"
  | "town"
  | "airport"
  | "port"
  | "mountain"
  | "river"
  | "lake"
  | "region"
  | "sea"
  | "facility";

export interface GazetteerEntry {
  /** "geonames:170794", or "naturalearth:…" for what only Natural Earth has. */
  readonly id: string;
  readonly name: string;
  readonly kind: GazetteerKind;
  /** WGS 84 degrees: a point; for areas and lines a point inside or on it. */
  readonly latitude: number;
  readonly longitude: number;
  /** ISO 3166-1 alpha-2; empty for seas and regions across borders. */
  readonly country: string;
  /** Names of the containing units, smallest first, the country last. */
  readonly within: readonly string[];
  /** Ids of the same units in the same order: what "in the province of X" is checked against. */
  readonly withinIds: readonly string[];
  readonly population: number;
  /** Whether the name asked for is a known spelling of its main name, one of its other names, or equal only after strong folding. */
  readonly match: "name" | "alternate" | "folded";
}

export interface Gazetteer {
  /** Source and date of the data, for the reading's stamp. */
  readonly version: string;
  /** All places that bear the name, in any spelling that folds to the same; best match first, then by population. */
  lookup(name: string): readonly GazetteerEntry[];
}
