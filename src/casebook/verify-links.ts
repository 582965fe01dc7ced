// Whether what was worked out from the readings (profiles, keys, pairs, copies, incidents) is what comes out of them: all of it is worked
// out anew, beside the casebook, and held against what stands there. What was changed shows, whoever rewrote which hashes.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { actorCatalogue } from "../core/catalogue/actors/catalogue.ts";
import { refKey } from "../core/incidents/profile/shape.ts";
import { canonicalJson } from "../core/incidents/review/canonical-json.ts";
import type { EventRef } from "../core/model/incident.ts";
import type { CasebookStore } from "../store/casebook-store.ts";
import type { Damage } from "../store/store-health.ts";
import { type Casebook, openCasebook } from "./casebook.ts";
import { decisionsOf } from "./decisions.ts";
import { entryOfReading } from "./entry.ts";
import { linkCasebook } from "./link.ts";

export interface LinksVerified {
  /** Documents that were linked anew. */
  readonly documents: number;
  /** Documents that wait for linking: where there are any, nothing was worked out. */
  readonly waiting: number;
  /** Empty where all is what comes out of the readings. */
  readonly damage: readonly Damage[];
}

/**
 * Links all readings of a casebook anew, in a file of its own that is gone afterwards, and compares. Takes as long as linking them did, and
 * as much room as the casebook. Another version of Hearsay may come to something else without anybody's having changed anything.
 *
 * @example `(await verifyLinks(casebook)).damage` → [{ subject: "3f9a…", what: "event e-1f has another score with 8c0d…/e-77" }]
 */
export async function verifyLinks(casebook: Pick<Casebook, "store">): Promise<LinksVerified> {
  const { store } = casebook;
  const ids = store.documents().map(({ id }) => id);
  const waiting = store.unlinked().length;
  if (waiting > 0) return { documents: 0, waiting, damage: [] };
  const folder = await mkdtemp(join(tmpdir(), "hearsay-"));
  const anew = await openCasebook(join(folder, "anew.hearsay"), { create: true });
  try {
    // In their own order: of what several may be, the first is not always the one with the lowest id.
    for (const id of ids) {
      const reading = store.reading(id);
      if (reading !== undefined) anew.store.add(entryOfReading(reading, anew.now()));
    }
    linkCasebook(anew.store, actorCatalogue(), decisionsOf(casebook).links);
    const damage = [
      ...ids.flatMap((id) => [...documentDamage(store, anew.store, id)]),
      ...copiesDamage(store, anew.store),
      ...incidentsDamage(store, anew.store),
      ...relationsDamage(store, anew.store),
    ];
    return { documents: ids.length, waiting, damage };
  } finally {
    anew.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function* documentDamage(store: CasebookStore, anew: CasebookStore, document: string): Generator<Damage> {
  const say = (what: string): Damage => ({ subject: document, what });
  const kept = store.eventsOf(document);
  const wanted = new Map(anew.eventsOf(document).map(({ id, profile }) => [id, profile]));
  for (const { id, profile } of kept)
    if (profile !== wanted.get(id)) yield say(`event ${id} is remembered otherwise than it is told`);
  if (canonicalJson(store.keysOf(document)) !== canonicalJson(anew.keysOf(document)))
    yield say("it is filed under other keys than it has");
  for (const { id } of kept) {
    const event = { document, event: id };
    const [mine, theirs] = [pairsFrom(store, event), pairsFrom(anew, event)];
    for (const [other, { score, why }] of mine) {
      const pair = theirs.get(other);
      if (pair === undefined) yield say(`event ${id} is paired with ${other}, and nothing pairs the two`);
      else if (pair.score !== score)
        yield say(`event ${id} has another score with ${other}: ${score}, not ${pair.score}`);
      else if (pair.why !== why) yield say(`event ${id} has other reasons with ${other}`);
    }
    for (const other of theirs.keys()) if (!mine.has(other)) yield say(`event ${id} is not paired with ${other}`);
  }
}

/** The pairs in which an event is the first, by the other. */
function pairsFrom(
  store: CasebookStore,
  event: EventRef,
): ReadonlyMap<string, { readonly score: number; readonly why: string }> {
  return new Map(
    store
      .pairsOf(event)
      .filter(({ a }) => refKey(a) === refKey(event))
      .map(({ b, score, why }) => [`${b.document}/${b.event}`, { score, why: canonicalJson(why) }]),
  );
}

function* copiesDamage(store: CasebookStore, anew: CasebookStore): Generator<Damage> {
  const byPair = (one: CasebookStore) => new Map(one.copies().map((copy) => [`${copy.a} ${copy.b}`, copy]));
  const [mine, theirs] = [byPair(store), byPair(anew)];
  for (const [key, copy] of mine) {
    const other = theirs.get(key);
    if (other === undefined) yield { subject: copy.a, what: `it is no copy of ${copy.b}` };
    else if (canonicalJson(other) !== canonicalJson(copy))
      yield { subject: copy.a, what: `what it shares with ${copy.b} is not what it shares` };
  }
  for (const [key, { a, b }] of theirs) if (!mine.has(key)) yield { subject: a, what: `it shares text with ${b}` };
}

/** By what they hold: ids of incidents are kept while they grow, and tell how the casebook came about. */
function* incidentsDamage(store: CasebookStore, anew: CasebookStore): Generator<Damage> {
  for (const { id } of store.incidents()) {
    const mine = store.incident(id);
    const [first] = mine?.events ?? [];
    const [found] = first === undefined ? [] : anew.incidentsOf([first]);
    const theirs = found === undefined ? undefined : anew.incident(found.incident);
    if (mine === undefined) continue;
    if (theirs === undefined || keysIn(mine.events) !== keysIn(theirs.events))
      yield { subject: id, what: "it holds other events than are one incident" };
    else {
      const { id: _, events: own, stale: __, ...heading } = mine;
      const { id: ___, events: its, ...wanted } = theirs;
      if (canonicalJson(heading) !== canonicalJson(wanted))
        yield { subject: id, what: "it is headed otherwise than its events tell" };
      if (canonicalJson(own) !== canonicalJson(its))
        yield { subject: id, what: "its events stand in it for other reasons" };
    }
  }
}

function* relationsDamage(store: CasebookStore, anew: CasebookStore): Generator<Damage> {
  const told = (one: CasebookStore) => {
    const first = (id: string): string => keysIn((one.incident(id)?.events ?? []).slice(0, 1));
    return new Map(
      one
        .relations()
        .map((relation) => [
          [relation.kind, first(relation.from), first(relation.to)].join("\n"),
          { ...relation, why: canonicalJson(relation.why) },
        ]),
    );
  };
  const [mine, theirs] = [told(store), told(anew)];
  for (const [key, { kind, from, to, why }] of mine)
    if (theirs.get(key)?.why !== why)
      yield { subject: from, what: `that it is ${kind} ${to} is told by nothing, or by something else` };
  for (const [key, { kind }] of theirs)
    if (!mine.has(key))
      yield {
        subject: "incidents",
        what: `a relation is missing: ${kind}, between ${key.split("\n").slice(1).join(" and ")}`,
      };
}

function keysIn(events: readonly EventRef[]): string {
  return events.map(({ document, event }) => `${document}/${event}`).join(" ");
}
