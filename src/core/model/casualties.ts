// How many people are said to be dead, hurt, missing, held or driven out. A range stays a range.

export interface CasualtyEstimate {
  /** "at least 62" 62; "more than 100" 101; "dozens" 24; "up to 40" 0. */
  readonly min: number;
  /** null: no upper bound is said. */
  readonly max: number | null;
  readonly exactness: "exact" | "at-least" | "at-most" | "about" | "vague";
  /** As written: "soldiers", "civilians", "teenagers"; empty where the text names nobody ("62 killed"). */
  readonly who: string;
  readonly status: "civilian" | "combatant" | "mixed" | "unknown";
  readonly group?: "women" | "children" | "men" | "medical" | "journalists" | "aid-workers";
  /** Id of the claim whose people these are some of: "including nine teenagers". */
  readonly partOf?: string;
  /** "bringing the total to 300" is cumulative: never to be compared with the toll of one event. */
  readonly scope: "event" | "cumulative";
  /** "62 casualties": dead, or dead and wounded? Never coerced. */
  readonly ambiguous?: true;
}
