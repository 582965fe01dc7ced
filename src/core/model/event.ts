// An occurrence as one document tells it. An event is not an incident: several events of several documents may tell of
// one incident, and one document may tell of the same incident twice.

import type { Place } from "./place.ts";
import type { Span } from "./span.ts";
import type { Stated } from "./stated.ts";
import type { Time } from "./time.ts";

export type Role =
  | "actor"
  | "target"
  | "victim"
  | "means"
  | "place"
  | "time"
  | "origin"
  | "destination"
  | "participant";

/** What the document tells of an event's reality: it happened, it did not, it may, it is yet to come, it is background. */
export type Reality = "happened" | "negated" | "hypothetical" | "future" | "background";

export interface EventMention {
  readonly id: string;
  /** Id in the event catalogue, e.g. "air-strike". */
  readonly type: string;
  readonly trigger: Span;
  readonly arguments: readonly { readonly role: Role; readonly mention: string }[];
  readonly time?: Stated<Time>;
  readonly place?: Stated<Place>;
  readonly reality: Reality;
  /** Order told without a date ("prior to the strikes"): ids of events of this document that this one came before or after. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** Other triggers of this document that tell of the same event ("bombed … the air strikes"). */
  readonly alsoAt?: readonly Span[];
}
