// Gold's triggers and the events of the readings: the bridge between them is that their words overlap. A gold trigger has one
// event at most; an event may answer for many triggers, since the reader ties what points back ("the raid") to its event.

import type { EventRef } from "../../model/incident.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { GoldFault } from "../gold.ts";
import { overlapShare } from "../match.ts";
import type { IncidentGold } from "./gold.ts";
import { locate } from "./locate.ts";

/** A trigger of the gold in its text. */
export interface FoundTrigger {
  readonly report: string;
  readonly incident: string;
  readonly background: boolean;
  readonly span: Span;
  /** As it stands in the text. */
  readonly words: string;
  /** Absent where the reader has no event there. */
  readonly event?: EventRef;
}

/**
 * All triggers of the gold, in its order, with the event that overlaps each best (intersection over union; the first where
 * two are as good).
 *
 * @param readings by report id
 * @throws GoldFault where a report has no reading, or a quote is not in the text that was read
 */
export function findTriggers(gold: IncidentGold, readings: ReadonlyMap<string, Reading>): readonly FoundTrigger[] {
  return gold.reports.flatMap(({ report, events }) => {
    const reading = readings.get(report);
    if (reading === undefined) throw new GoldFault(`there is no reading of ${report}`);
    return events.map((mark): FoundTrigger => {
      const { text } = reading.document;
      const span = locate(text, mark);
      if (span === undefined)
        throw new GoldFault(`“${mark.quote}” is not where gold says in the text read of ${report}`);
      const event = eventAt(reading, span);
      return {
        report,
        incident: mark.incident,
        background: mark.background === true,
        span,
        words: text.slice(span.start, span.end),
        ...(event === undefined ? {} : { event: { document: reading.document.id, event } }),
      };
    });
  });
}

function eventAt(reading: Reading, span: Span): string | undefined {
  let best: { readonly id: string; readonly share: number } | undefined;
  for (const { id, trigger, alsoAt = [] } of reading.events) {
    for (const words of [trigger, ...alsoAt]) {
      const share = overlapShare(words, span);
      if (share > (best?.share ?? 0)) best = { id, share };
    }
  }
  return best?.id;
}

/** An event of a reading that answers for triggers of the gold. */
export interface AnsweringEvent {
  readonly report: string;
  readonly event: EventRef;
  /** The incident that it answers for: the one it has more triggers of, the first of those with as many. */
  readonly incident: string;
  /** Several where the reader took several incidents for one: no linking can part them again. */
  readonly incidents: readonly string[];
}

/** The events that answer for any trigger, in the order of the gold. */
export function answeringEvents(triggers: readonly FoundTrigger[]): readonly AnsweringEvent[] {
  const events = new Map<string, { report: string; event: EventRef; counts: Map<string, number> }>();
  for (const { report, incident, event } of triggers) {
    if (event === undefined) continue;
    const known = events.get(eventKey(event)) ?? { report, event, counts: new Map<string, number>() };
    known.counts.set(incident, (known.counts.get(incident) ?? 0) + 1);
    events.set(eventKey(event), known);
  }
  return [...events.values()].flatMap(({ report, event, counts }) => {
    const most = Math.max(...counts.values());
    const [incident] = [...counts].find(([, count]) => count === most) ?? [];
    return incident === undefined ? [] : [{ report, event, incident, incidents: [...counts.keys()] }];
  });
}

/** Which events gold puts together: about the most that linking can come to with what the reader has read. */
export function goldLinks(triggers: readonly FoundTrigger[]): ReadonlyMap<string, readonly EventRef[]> {
  const links = new Map<string, EventRef[]>();
  for (const { event, incident } of answeringEvents(triggers)) {
    links.set(incident, [...(links.get(incident) ?? []), event]);
  }
  return links;
}

/** Equal where two references are. */
export function eventKey({ document, event }: EventRef): string {
  return `${document} ${event}`;
}
