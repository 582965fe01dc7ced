// A reading with the layers under it, for measuring.

import type { Role } from "../model/event.ts";
import type { Place } from "../model/place.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { FoundEvents } from "./ground/events/events.ts";
import type { TimeMention } from "./normalise/times/time-mention.ts";
import type { Scored } from "./scored.ts";

/** A reading with the layers under it, for measuring. */
export interface FullReading {
  readonly reading: Reading;
  readonly scored: Scored;
  readonly times: readonly TimeMention[];
  /** By id of the mention. */
  readonly places: ReadonlyMap<string, Place>;
  /** Who and what plays which role in what a trigger tells, by the index of the trigger; pronouns stand as written. */
  readonly roles: ReadonlyMap<number, readonly PlayedRole[]>;
  /** The type of the event that a trigger tells of, by the index of the trigger; none for one that tells of no event. */
  readonly types: ReadonlyMap<number, string>;
  /** The tellings of events before and after those of one event were put together; absent from what was marked by hand. */
  readonly told?: FoundEvents;
}

/** A phrase and the part that it plays in an event. */
export interface PlayedRole {
  readonly role: Role;
  readonly span: Span;
}
