// The events told around a position of the text: with thousands of events and tolls, not every one can be asked of each.

import type { GroundedEvent } from "../events/grounded-event.ts";

/** At most this many events on each side of a finding are asked. */
const each = 80;

/** Indices of the events told around `start`; those behind `sorted` were added by tolls and stand in no order yet. */
export function around(events: readonly GroundedEvent[], sorted: number, start: number): readonly number[] {
  const low = firstBehind(events, start, sorted);
  const [from, to] = [Math.max(0, low - each), Math.min(sorted, low + each)];
  const added = Math.max(sorted, events.length - each);
  return [...range(from, to), ...range(added, events.length)];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Where an event is told first; 0 where there is none. */
export function startOf(event: GroundedEvent | undefined): number {
  return event?.tellings[0].span.start ?? 0;
}

/** Index of the first event, of the `sorted` that stand in text order, that is told behind a position; their number where none is. */
export function firstBehind(
  events: readonly GroundedEvent[],
  position: number,
  sorted: number = events.length,
): number {
  let low = 0;
  let high = sorted;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(events[middle]) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
