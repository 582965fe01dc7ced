// A world of reports in one notation: `bombed/x=1` is a word that gold has tell of incident x and that the system has an event
// for, in its incident 1. `x=0`: the event is in no incident. `x=-`: the reader has no event. `-=1`: gold does not mark it.
// A `~` behind either side says that it is told as something past.

import type {
  GoldIncident,
  GoldReport,
  GoldTrigger,
  IncidentGold,
} from "../../../../src/core/evaluate/incidents/gold.ts";
import type { SystemIncident } from "../../../../src/core/evaluate/incidents/system.ts";
import type { Reading } from "../../../../src/core/model/reading.ts";
import { eventOf, readingOf } from "../hand-made.ts";

export interface World {
  readonly gold: IncidentGold;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly incidents: readonly SystemIncident[];
}

const marked = /(\S+)\/(-|\w+)(~?)=(-|\d+)(~?)/g;

/** The reports are "a", "b", "c" in their order; the incidents of the gold as they come. */
export function told(...notated: readonly string[]): World {
  const readings = new Map<string, Reading>();
  const clusters = new Map<string, { document: string; event: string; background?: true }[]>();
  const reports = notated.map((line, index): GoldReport => {
    const report = String.fromCharCode("a".charCodeAt(0) + index);
    const triggers: GoldTrigger[] = [];
    const events: ReturnType<typeof eventOf>[] = [];
    let [text, from] = ["", 0];
    for (const match of line.matchAll(marked)) {
      const [all, word = "", incident = "", past, cluster = "", pastThere] = match;
      text += line.slice(from, match.index);
      const span = { start: text.length, end: text.length + word.length };
      text += word;
      from = match.index + all.length;
      if (incident !== "-") triggers.push({ incident, quote: word, ...(past === "~" ? { background: true } : {}) });
      if (cluster === "-") continue;
      const event = eventOf(`${report}${events.length}`, "air-strike", span);
      events.push(event);
      if (cluster === "0") continue;
      const member = {
        document: `hash-${report}`,
        event: event.id,
        ...(pastThere === "~" ? { background: true } : {}),
      };
      clusters.set(cluster, [...(clusters.get(cluster) ?? []), member as { document: string; event: string }]);
    }
    text += line.slice(from);
    const { reading } = readingOf(text, { events });
    readings.set(report, { ...reading, document: { ...reading.document, id: `hash-${report}` } });
    return { report, sha256: "", events: triggers, claims: [] };
  });
  const names = [...new Set(reports.flatMap(({ events }) => events.map(({ incident }) => incident)))];
  return {
    gold: {
      incidents: names.map((incident): GoldIncident => ({ incident, title: incident, voices: new Map() })),
      reports,
    },
    readings,
    incidents: [...clusters].map(([id, events]) => ({ id, events, slots: [] })),
  };
}
