// Incidents against gold: what was found at all, what was put together, who stands behind it, what contradicts what.
// docs/evaluation.md says how each figure is counted.

import type { EventRef } from "../../model/incident.ts";
import type { Reading } from "../../model/reading.ts";
import { bestAssignment } from "../assignment.ts";
import { type Counts, type Figure, noCounts, precisionRecall, rounded, share } from "../figures.ts";
import {
  type Accuracy,
  accuracyFigure,
  bCubed,
  type Clustered,
  ceafByEntity,
  conllF1,
  muc,
  pairs,
} from "./clustering.ts";
import { contradictionKinds, type IncidentGold } from "./gold.ts";
import { compareSlots, type SlotOutcome } from "./slots.ts";
import type { SystemIncident, SystemIncidents } from "./system.ts";
import { type AnsweringEvent, answeringEvents, eventKey, type FoundTrigger, findTriggers } from "./triggers.ts";

export interface IncidentScore {
  /** By key, in the order they are shown. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** Triggers of the gold where the reader has no event: they bound the recall of any linking. */
  readonly missed: readonly FoundTrigger[];
  /** Where the reader took two incidents for one event: they bound the precision. */
  readonly mixed: readonly AnsweringEvent[];
  /** Two reports that were wrongly told together or apart. */
  readonly wrongPairs: readonly WrongPair[];
  /** Every slot that gold marks, with what was found in it. */
  readonly slots: readonly SlotOutcome[];
}

/** Two tellings of the gold: put together although they tell of two incidents, or kept apart although they tell of one. */
export interface WrongPair {
  readonly kind: "together" | "apart";
  readonly a: Telling;
  readonly b: Telling;
}

/** What one report tells of one incident. */
export interface Telling {
  readonly report: string;
  readonly incident: string;
}

interface Thing extends Clustered {
  readonly report: string;
}

/**
 * Scores a system's incidents.
 *
 * @param readings by report id; what the incidents refer to
 * @throws GoldFault where gold and readings do not belong together
 */
export function scoreIncidents(
  gold: IncidentGold,
  readings: ReadonlyMap<string, Reading>,
  incidents: SystemIncidents,
): IncidentScore {
  const triggers = findTriggers(gold, readings);
  const clusterOf = clustersOf(incidents);
  const things = triggers.map((trigger, index): Thing & { readonly isFound: boolean } => ({
    report: trigger.report,
    gold: trigger.incident,
    // What the reader has no event for stands alone, as an event does that is in no incident.
    read: trigger.event === undefined ? `unread ${index}` : clusterOf(trigger.event),
    isFound: trigger.event !== undefined,
  }));
  const found = things.filter(({ isFound }) => isFound);
  const tellings = tellingsOf(things);
  const foundTellings = tellings.filter(({ isFound }) => isFound);
  const events = answeringEvents(triggers);
  const linked = events.map(({ report, event, incident }) => ({ report, gold: incident, read: clusterOf(event) }));
  const slots = compareSlots(gold, matchIncidents(triggers, incidents));
  return {
    figures: {
      "incidents.triggers": { found: share(found.length, things.length), support: things.length },
      "incidents.tellings": { found: share(foundTellings.length, tellings.length), support: tellings.length },
      ...clusterFigures("", found),
      ...clusterFigures(".all", things),
      "incidents.events": pairFigure(linked),
      "incidents.pairs": pairFigure(found),
      "incidents.pairs.all": pairFigure(things),
      "incidents.reports": pairFigure(foundTellings),
      "incidents.reports.all": pairFigure(tellings),
      "incidents.background": backgroundFigure(triggers, incidents),
      "incidents.originators": originatorFigure(slots),
      ...kindFigures(slots),
    },
    missed: triggers.filter(({ event }) => event === undefined),
    mixed: events.filter((event) => event.incidents.length > 1),
    wrongPairs: wrongPairs(tellings),
    slots,
  };
}

/** The system's cluster of an event: its incident, or a cluster of its own. */
function clustersOf(incidents: SystemIncidents): (event: EventRef) => string {
  const incidentOf = new Map<string, string>();
  for (const { id, events } of incidents) for (const event of events) incidentOf.set(eventKey(event), `incident ${id}`);
  return (event) => incidentOf.get(eventKey(event)) ?? `event ${eventKey(event)}`;
}

/**
 * What one report tells of one incident as one thing: it is where most of its found triggers are, the first of those with as
 * many. Within a report it is the reader that ties triggers; between reports only this counts.
 */
function tellingsOf<T extends Thing & { readonly isFound: boolean }>(things: readonly T[]): readonly T[] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = `${thing.report} ${thing.gold}`;
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return [...groups.values()].flatMap((group) => {
    const found = group.filter(({ isFound }) => isFound);
    const counts = new Map<string, number>();
    for (const { read } of found) counts.set(read, (counts.get(read) ?? 0) + 1);
    const most = Math.max(0, ...counts.values());
    return found.find(({ read }) => counts.get(read) === most) ?? group[0] ?? [];
  });
}

function clusterFigures(suffix: string, things: readonly Clustered[]): Readonly<Record<string, Figure>> {
  const figure = (accuracy: Accuracy): Figure => accuracyFigure(accuracy, things.length);
  const conll = conllF1(things);
  return {
    [`incidents.b3${suffix}`]: figure(bCubed(things)),
    [`incidents.muc${suffix}`]: figure(muc(things)),
    [`incidents.ceafe${suffix}`]: figure(ceafByEntity(things)),
    [`incidents.conll${suffix}`]: {
      precision: null,
      recall: null,
      f1: conll === null ? null : rounded(conll),
      support: things.length,
    },
  };
}

/** Of two reports: within one it is the reader that puts together. Support is the pairs that belong together. */
function pairFigure(things: readonly Thing[]): Figure {
  const counts = (a: Thing, b: Thing): boolean => a.report !== b.report;
  const support = things.reduce(
    (sum, a, index) => sum + things.slice(index + 1).filter((b) => counts(a, b) && a.gold === b.gold).length,
    0,
  );
  return accuracyFigure(pairs(things, counts), support);
}

function wrongPairs(tellings: readonly Thing[]): readonly WrongPair[] {
  const shown = ({ report, gold }: Thing): Telling => ({ report, incident: gold });
  return tellings.flatMap((a, index) =>
    tellings.slice(index + 1).flatMap((b): WrongPair[] => {
      if (a.report === b.report || (a.gold === b.gold) === (a.read === b.read)) return [];
      return [{ kind: a.read === b.read ? "together" : "apart", a: shown(a), b: shown(b) }];
    }),
  );
}

/** Which system incident answers for which of the gold: one to one, so that they share as many triggers as possible. */
function matchIncidents(
  triggers: readonly FoundTrigger[],
  incidents: SystemIncidents,
): ReadonlyMap<string, SystemIncident> {
  const names = [...new Set(triggers.map(({ incident }) => incident))];
  const columns = new Map(incidents.flatMap(({ events }, column) => events.map((one) => [eventKey(one), column])));
  const shared = names.map(() => new Map<number, number>());
  for (const { incident, event } of triggers) {
    const column = event === undefined ? undefined : columns.get(eventKey(event));
    const row = shared[names.indexOf(incident)];
    if (column !== undefined) row?.set(column, (row.get(column) ?? 0) + 1);
  }
  const worth = (row: number, column: number): number => shared[row]?.get(column) ?? 0;
  const assigned = bestAssignment(names.length, incidents.length, worth);
  return new Map(
    assigned.flatMap(([row, column]) => {
      const [name, incident] = [names[row], incidents[column]];
      return name === undefined || incident === undefined ? [] : [[name, incident]];
    }),
  );
}

/** Tellings of the past, among the triggers whose events are in an incident: only there a system can say it. */
function backgroundFigure(triggers: readonly FoundTrigger[], incidents: SystemIncidents): Figure {
  const told = new Map(
    incidents.flatMap(({ events }) => events.map((one) => [eventKey(one), one.background === true])),
  );
  const counts = noCounts();
  for (const { event, background } of triggers) {
    const read = event === undefined ? undefined : told.get(eventKey(event));
    if (read === undefined) continue;
    counts.gold += background ? 1 : 0;
    counts.read += read ? 1 : 0;
    counts.right += background && read ? 1 : 0;
  }
  return precisionRecall(counts);
}

function originatorFigure(slots: readonly SlotOutcome[]): Figure {
  const marked = slots.flatMap(({ isMatched, originators }) =>
    originators === undefined ? [] : [{ isMatched, isRight: originators.gold === originators.read }],
  );
  const matched = marked.filter(({ isMatched }) => isMatched);
  const right = matched.filter(({ isRight }) => isRight).length;
  return {
    matched: share(right, matched.length),
    all: share(right, marked.length),
    support: marked.length,
  };
}

/** Micro over (incident, slot, kind), and by kind. */
function kindFigures(slots: readonly SlotOutcome[]): Readonly<Record<string, Figure>> {
  const counted = (kinds: readonly string[]): Counts => {
    const count = (list: readonly string[]): number => list.filter((kind) => kinds.includes(kind)).length;
    const counts = noCounts();
    for (const { right, missed, wrong } of slots) {
      counts.right += count(right);
      counts.gold += count(right) + count(missed);
      counts.read += count(right) + count(wrong);
    }
    return counts;
  };
  return {
    "incidents.kinds": precisionRecall(counted(contradictionKinds)),
    ...Object.fromEntries(
      contradictionKinds.map((kind) => [`incidents.kinds.${kind}`, precisionRecall(counted([kind]))]),
    ),
  };
}
