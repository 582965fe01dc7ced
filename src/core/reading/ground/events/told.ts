// The events of a document by where they are told: which one a clause tells of, and which one words without an event of
// their own ("denied responsibility") take up.

import type { EventType } from "../../../catalogue/event-types/event-type.ts";
import type { Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { GroundedEvent } from "./grounded-event.ts";

export interface Told {
  /** Indices of the events told within a span, in text order. */
  within(span: Span): readonly number[];
  /** The last event of force told before a span, few sentences back; of several in one sentence, the first. */
  lastBefore(span: Span): number | undefined;
}

/** How many sentences back words without an event of their own may reach. */
const reach = 8;

/** How many sentences an arrest may stand behind the attack that it followed. */
const aftermathReach = 2;

/** How many tellings back: a bound for a list of a thousand raids in one sentence. */
const most = 40;

export function toldEvents(
  events: readonly GroundedEvent[],
  sentences: readonly Span[],
  types: readonly EventType[],
): Told {
  const harmful = new Set(types.filter(({ harms }) => harms).map(({ id }) => id));
  const aftermath: ReadonlySet<string> = new Set(["detention", "displacement", "siege"]);
  const rows = events
    .flatMap(({ type, tellings }, event) =>
      tellings.map(({ span, sentence }) => ({ event, span, sentence, force: harmful.has(type) })),
    )
    .sort((a, b) => a.span.start - b.span.start);
  const index = indexSpans(rows, ({ span }) => [span]);
  return {
    within: (span) => index.overlapping(span).map(({ event }) => event),
    lastBefore: (span) => {
      const here = sentenceOf(sentences, span);
      let low = 0;
      let high = rows.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((rows[middle]?.span.end ?? 0) <= span.start) low = middle + 1;
        else high = middle;
      }
      let best: (typeof rows)[number] | undefined;
      for (let at = low - 1; at >= Math.max(0, low - most); at -= 1) {
        const row = rows[at];
        if (row === undefined || here - row.sentence > reach) break;
        if (!row.force) continue;
        const type = events[row.event]?.type ?? "";
        if (best !== undefined && row.sentence !== best.sentence) {
          // "Two were arrested. The minister blamed the rebels": for the attack that was told before.
          const isAfter = aftermath.has(events[best.event]?.type ?? "");
          if (!isAfter || best.sentence - row.sentence > aftermathReach) break;
          if (aftermath.has(type)) continue;
        }
        // "A thousand fled when guards shot at each other": the shots, and not the flight.
        else if (best !== undefined && aftermath.has(type) && !aftermath.has(events[best.event]?.type ?? "")) continue;
        best = row;
      }
      return best?.event;
    },
  };
}
