// Which events of which documents are one incident: new documents are held against those that share a key with them, and only
// the incidents that they touch are worked out again. What comes out is what working out everything would give.

import { headingOf } from "../core/incidents/heading.ts";
import { incidentIds } from "../core/incidents/incident-ids.ts";
import { keepsPair } from "../core/incidents/link/bars.ts";
import { cluster } from "../core/incidents/link/cluster.ts";
import { type LinkRelation, sequencesOf } from "../core/incidents/link/relations.ts";
import { hasPassage, scorePair, tellsPassage } from "../core/incidents/link/score.ts";
import { joinTellings } from "../core/incidents/link/tellings.ts";
import { eventProfiles } from "../core/incidents/profile/event-profile.ts";
import { askedKeys, candidateKeys } from "../core/incidents/profile/keys.ts";
import type { ProfileActors } from "../core/incidents/profile/material.ts";
import { compareRefs, type EventProfile, refKey } from "../core/incidents/profile/shape.ts";
import type { LinkDecisions, ScoredPair } from "../core/model/casebook.ts";
import type { EventRef, IncidentRelation } from "../core/model/incident.ts";
import type { CasebookStore } from "../store/casebook-store.ts";
import type { StoredIncident } from "../store/incident-store.ts";
import { noteCopies, type Passages, passagesOf } from "./copies.ts";
import { dropCrowdedPairs, type IsUsable, mostFiled, usableKeys } from "./crowds.ts";
import { printKeys } from "./print-keys.ts";
import { type RunMemory, runMemory } from "./run-memory.ts";

export interface Linked {
  /** Documents that were linked. */
  readonly documents: number;
  /** Pairs of events that were held against each other. */
  readonly compared: number;
  /** Incidents that were worked out. */
  readonly incidents: number;
}

/** What may be said of one run of linking. */
export interface LinkOptions {
  /** Events whose incidents are to be worked out again although no document is new: a decision was made on them. */
  readonly touched?: readonly EventRef[];
  /** A key that more events have than this finds nobody; see crowds.ts. */
  readonly mostFiled?: number;
}

/**
 * Links all documents that have not been linked since they were read, and works out the incidents that they, removed documents or
 * decisions have touched. A run that breaks off leaves its documents unlinked: the next one links them, and comes to the same.
 *
 * @param decisions what people decided about links; it outweighs every score
 */
export function linkCasebook(
  store: CasebookStore,
  actors: ProfileActors,
  decisions: LinkDecisions,
  { touched = [], mostFiled: most = mostFiled }: LinkOptions = {},
): Linked {
  let compared = 0;
  let incidents = 0;
  const documents = store.unlinked();
  const memory = runMemory(store);
  for (const batch of batches(documents, batchLength)) {
    // Of documents that are linked anew, those that stood with their events until now: without them they may stand elsewhere.
    const company = companyOf(store, batch);
    // All keys are filed before anybody is looked for by one: only then it shows which are crowded.
    const filed = new Map<string, Filed>();
    for (const group of batches(batch, groupLength))
      store.transaction(() => {
        store.dropPairs(group);
        store.dropCopies(group);
        for (const document of group) filed.set(document, fileKeys(store, document, actors, memory));
      });
    for (const group of batches(batch, groupLength))
      store.transaction(() => {
        for (const document of group) {
          const { profiles, published } = filed.get(document) ?? nothingFiled;
          const passages = passagesOf(store, document, noteCopies(store, document, published, memory));
          const usable = usableKeys(store, profiles, most);
          const pairs = pairsOf({ store, document, profiles, passages, usable, memory });
          compared += pairs.compared;
          store.putPairs(pairs.kept);
        }
      });
    // A document counts as linked only once its events stand in incidents: a run that breaks off before that does it again.
    store.transaction(() => {
      const dropped = dropCrowdedPairs(store, batch, memory, most).flatMap(({ a, b }) => [a, b]);
      const events = batch.flatMap((document) => store.eventsOf(document).map(refOf));
      incidents += settle(store, [...events, ...dropped, ...company], decisions, memory);
      store.markLinked(batch);
    });
  }
  store.transaction(() => {
    const stale = store.staleIncidents().flatMap((id) => store.incident(id)?.events ?? []);
    incidents += settle(store, [...touched, ...stale], decisions, memory);
  });
  return { documents: documents.length, compared, incidents };
}

/** All events of the incidents that the events of some documents are in. */
function companyOf(store: CasebookStore, documents: readonly string[]): readonly EventRef[] {
  const events = documents.flatMap((document) => store.eventsOf(document).map(refOf));
  const incidents = new Set(store.incidentsOf(events).map(({ incident }) => incident));
  return [...incidents].flatMap((id) => store.incident(id)?.events ?? []);
}

/** What is kept of a document between filing its keys and looking for others by them. */
interface Filed {
  readonly profiles: readonly EventProfile[];
  /** EDTF. */
  readonly published: string | undefined;
}

const nothingFiled: Filed = { profiles: [], published: undefined };

/** Documents that are settled together: nobody waits longer than that for the casebook. */
const batchLength = 200;

/** Documents of which pairs and copies go to the disk at once: to wait for the disk takes as long as to link a document. */
const groupLength = 50;

function batches(documents: readonly string[], length: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(documents.length / length) }, (_, index) =>
    documents.slice(index * length, (index + 1) * length),
  );
}

/** Files what a document and its events are found by. */
function fileKeys(store: CasebookStore, document: string, actors: ProfileActors, memory: RunMemory): Filed {
  const reading = memory.reading(document);
  if (reading === undefined) return nothingFiled;
  const profiles = joinTellings(eventProfiles(reading, actors));
  store.putProfiles(
    document,
    profiles.map((profile) => ({
      event: profile.ref.event,
      profile: JSON.stringify(profile),
      keys: candidateKeys(profile),
    })),
  );
  memory.putProfiles(profiles);
  const { published } = reading.document;
  store.putDocumentKeys(document, printKeys(memory.sketch(document), published));
  return { profiles, published };
}

/** What a document is held against others with. */
interface Asking {
  readonly store: CasebookStore;
  readonly document: string;
  readonly profiles: readonly EventProfile[];
  readonly passages: Passages;
  readonly usable: IsUsable;
  readonly memory: RunMemory;
}

/** Pairs within a document and with events of others that share a key or a passage. */
function pairsOf({ store, document, profiles, passages, usable, memory }: Asking): {
  readonly kept: readonly ScoredPair[];
  readonly compared: number;
} {
  const kept: ScoredPair[] = [];
  let compared = 0;
  const weigh = (one: EventProfile, other: EventProfile, isByKey: boolean): void => {
    compared += 1;
    const pair = scorePair(one, other, passages.sharedBy(one.ref, other.ref));
    // What only a passage brought together is no pair where the passage is no reason.
    if (keepsPair(pair) && (isByKey || hasPassage(pair))) kept.push(pair);
  };
  for (const [one, other] of meetingWithin(profiles, usable)) weigh(one, other, true);
  for (const one of profiles) {
    const byKey = store.eventsSharing(document, askedKeys(one).filter(usable));
    const candidates = new Map(byKey.map((event) => [refKey(event), event]));
    const found = new Set(candidates.keys());
    for (const event of passages.eventsBeside(one.ref))
      if (tellsPassage(passages.sharedBy(one.ref, event))) candidates.set(refKey(event), event);
    for (const other of memory.profiles([...candidates.values()])) weigh(one, other, found.has(refKey(other.ref)));
  }
  return { kept, compared };
}

/**
 * The pairs within a document that share a key: no others can be kept (see `scorePair`). A report of a thousand events would else
 * take half a million of them.
 */
function* meetingWithin(
  profiles: readonly EventProfile[],
  usable: IsUsable,
): Generator<readonly [EventProfile, EventProfile]> {
  const filed = new Map<string, EventProfile[]>();
  for (const one of profiles) {
    const asked = askedKeys(one).filter(usable);
    const met = new Set(asked.flatMap(({ kind, key }) => filed.get(`${kind} ${key}`) ?? []));
    for (const other of met) yield [other, one];
    for (const { kind, key } of candidateKeys(one)) {
      const name = `${kind} ${key}`;
      const known = filed.get(name);
      if (known === undefined) filed.set(name, [one]);
      else known.push(one);
    }
  }
}

/** Works out the incidents of everything that hangs together with the events; their number. */
function settle(
  store: CasebookStore,
  events: readonly EventRef[],
  decisions: LinkDecisions,
  memory: RunMemory,
): number {
  const { reached, pairs } = componentsOf(store, events, decisions);
  if (reached.length === 0) return 0;
  const profiles = memory.profiles(reached);
  const byRef = new Map(profiles.map((profile) => [refKey(profile.ref), profile]));
  const clusters = cluster(profiles, pairs, decisions);
  const before = store.incidentsOf(reached);
  const old = new Map(before.map(({ event, incident }) => [refKey(event), incident]));
  const ages = new Map(before.map(({ incident, number }) => [incident, number]));
  const groups = clusters.incidents.map((members) => members.map(({ ref }) => ref));
  const ids = incidentIds(groups, {
    incidentOf: (event) => old.get(refKey(event)),
    ageOf: (id) => ages.get(id) ?? 0,
    isTaken: (id) => store.incident(id) !== undefined,
  });
  const incidents = clusters.incidents.map((members, index): StoredIncident => {
    const told = members.flatMap(({ ref }) => byRef.get(refKey(ref)) ?? []);
    return {
      id: ids[index] ?? "",
      ...headingOf(told),
      events: members.map(({ ref, why }) => ({
        ...ref,
        why,
        ...(byRef.get(refKey(ref))?.background === true ? { background: true as const } : {}),
      })),
    };
  });
  const outside = sequencesLeading(store, profiles);
  const incidentOf = new Map([
    ...outside.incidents.map(({ event, incident }) => [refKey(event), incident] as const),
    ...incidents.flatMap(({ id, events: all }) => all.map((event) => [refKey(event), id] as const)),
  ]);
  const between = (kind: IncidentRelation["kind"], one: EventRef, other: EventRef, why: ScoredPair["why"]) => {
    const [from, to] = [incidentOf.get(refKey(one)), incidentOf.get(refKey(other))];
    return from === undefined || to === undefined || from === to ? [] : [{ kind, from, to, why }];
  };
  store.putIncidents(incidents, [
    ...clusters.suggestions.flatMap(({ a, b, why }) => between("same-suggested", a, b, why)),
    ...[...clusters.relations, ...outside.relations].flatMap(({ kind, from, to, why }) => between(kind, from, to, why)),
  ]);
  return incidents.length;
}

/**
 * What reports tell in order of events that are worked out now and of others that no pair connects with them: those stay in the incidents that
 * they are in, and the relation between the two is as new as the one.
 */
function sequencesLeading(
  store: CasebookStore,
  profiles: readonly EventProfile[],
): { readonly relations: readonly LinkRelation[]; readonly incidents: ReturnType<CasebookStore["incidentsOf"]> } {
  const here = new Set(profiles.map(({ ref }) => refKey(ref)));
  const relations = profiles
    .flatMap(sequencesOf)
    .filter(({ from, to }) => here.has(refKey(from)) !== here.has(refKey(to)));
  const others = relations.map(({ from, to }) => (here.has(refKey(from)) ? to : from));
  return { relations, incidents: store.incidentsOf(unique(others)) };
}

/** All that hangs together with some events, by pairs or by decisions, however far it leads. */
function componentsOf(
  store: CasebookStore,
  events: readonly EventRef[],
  decisions: LinkDecisions,
): { readonly reached: readonly EventRef[]; readonly pairs: readonly ScoredPair[] } {
  let starts = unique([...events, ...decidedWith(events, decisions)]);
  for (;;) {
    const pairs = starts.length === 0 ? [] : store.pairsAround(starts, Number.NEGATIVE_INFINITY);
    const reached = unique([...starts, ...pairs.flatMap(({ a, b }) => [a, b])]);
    const decided = decidedWith(reached, decisions);
    if (decided.length === 0) return { reached, pairs };
    starts = unique([...reached, ...decided]);
  }
}

/** Events that a decision ties to the given ones: they have to be worked out together though no pair connects them. */
function decidedWith(events: readonly EventRef[], { together }: LinkDecisions): readonly EventRef[] {
  const known = new Set(events.map(refKey));
  const found: EventRef[] = [];
  for (let grown = true; grown; ) {
    grown = false;
    for (const [a, b] of together) {
      if (known.has(refKey(a)) === known.has(refKey(b))) continue;
      const other = known.has(refKey(a)) ? b : a;
      known.add(refKey(other));
      found.push(other);
      grown = true;
    }
  }
  return found;
}

function unique(refs: readonly EventRef[]): readonly EventRef[] {
  return [...new Map(refs.map((ref) => [refKey(ref), refOf(ref)])).values()].sort(compareRefs);
}

function refOf({ document, event }: EventRef): EventRef;
function refOf(found: { readonly document: string; readonly id: string }): EventRef;
function refOf(one: EventRef | { readonly document: string; readonly id: string }): EventRef {
  return { document: one.document, event: "event" in one ? one.event : one.id };
}
