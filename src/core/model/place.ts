// Where something is said to have happened. A place that no gazetteer knows keeps its name and gets no coordinate.

/** How an event's place stands to the place that is named. */
export interface PlaceRelation {
  readonly kind: "near" | "in" | "direction" | "between" | "outskirts";
  /** Compass point of the event as seen from the named place: "S", "NE". */
  readonly bearing?: string;
  readonly km?: number;
}

export interface Place {
  /** As written. */
  readonly name: string;
  /** Gazetteer id, e.g. "geonames:170794"; absent when unresolved. */
  readonly gazetteer?: string;
  /** WGS 84 degrees; absent when unresolved. */
  readonly latitude?: number;
  readonly longitude?: number;
  /**
   * UCDP where_prec: 1 exact place, 2 within about 25 km of it, 3 second-level unit, 4 first-level unit (province),
   * 5 vague, linear or larger than a province, 6 country only, 7 water or international airspace.
   */
  readonly precision: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly relation?: PlaceRelation;
  /** Names of the containing units, smallest first: ["Deir ez-Zor", "Syria"]. */
  readonly within: readonly string[];
}
