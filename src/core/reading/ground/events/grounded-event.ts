// What grounding knows of an event before it has its place, time and claims.

import type { Reality } from "../../../model/event.ts";
import type { Telling } from "./telling.ts";

/** An event as grounding knows it, before it gets its time, place and claims. */
export interface GroundedEvent {
  readonly type: string;
  /** The first telling is the one that introduces the event. */
  readonly tellings: readonly [Telling, ...Telling[]];
  readonly reality: Reality;
  readonly score: number;
}
