// Incidents against gold: what was found at all, what was put together, who stands behind it, what contradicts what.
// docs/evaluation.md says how each figure is counted.

import type { EventRef } from "../../model/incident.ts";
import type { Reading } from "../../model/reading.ts";
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
import { matchIncidents } from "./match-incidents.ts";
import { compareSlots, type SlotOutcome } from "./slots.ts";
import type { SystemIncidents } from "./system.ts";
import { type Thing, tellingsOf, type WrongPair, wrongPairs } from "./tellings.ts";
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
      "incidents.originators": originatorFigure(slots, 0),
      "incidents.originators.near": originatorFigure(slots, 1),
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

/** @param off by how many a number may differ and still be counted as right */
function originatorFigure(slots: readonly SlotOutcome[], off: number): Figure {
  const marked = slots.flatMap(({ isMatched, originators }) =>
    originators === undefined ? [] : [{ isMatched, isRight: Math.abs(originators.gold - originators.read) <= off }],
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
