// What one run of linking has read already. Documents of one event are held against each other again and again: each is
// unpacked once, as long as there is room. Nothing in it outlives the run, and nothing depends on what it still knows.

import { type Sketch, sketchOfWords } from "../core/incidents/lineage/shingles.ts";
import { type Words, wordsOf } from "../core/incidents/lineage/words.ts";
import { type EventProfile, refKey } from "../core/incidents/profile/shape.ts";
import type { EventRef } from "../core/model/incident.ts";
import type { Reading } from "../core/model/reading.ts";
import type { CasebookStore } from "../store/casebook-store.ts";

export interface RunMemory {
  /** Of its text; none where there is no such document. */
  words(document: string): Words;
  sketch(document: string): Sketch;
  reading(document: string): Reading | undefined;
  /** Those of the events that have one, in the order asked for. */
  profiles(refs: readonly EventRef[]): readonly EventProfile[];
  /** In the place of what was known. */
  putProfiles(profiles: readonly EventProfile[]): void;
}

/** Readings are large, and mostly asked for by their neighbours in time. */
const mostReadings = 48;
const mostProfiles = 20_000;
/** Words of texts, all together: 13 bytes each. */
const mostWords = 1_000_000;

/** The memory of one run over a store that nobody else writes to meanwhile. */
export function runMemory(store: CasebookStore): RunMemory {
  const readings = lately<Reading | undefined>(mostReadings);
  const sketches = lately<Sketch>(mostWords, ({ prints }) => prints.length);
  const words = lately<Words>(mostWords, ({ hashes }) => hashes.length);
  const profiles = lately<EventProfile>(mostProfiles);
  const reading = (document: string): Reading | undefined => readings.get(document, () => store.reading(document));
  const wordsIn = (document: string): Words => words.get(document, () => wordsOf(store.text(document) ?? ""));
  return {
    words: wordsIn,
    sketch: (document) => sketches.get(document, () => sketchOfWords(wordsIn(document))),
    reading,
    profiles(refs) {
      const missing = refs.filter((ref) => !profiles.has(refKey(ref)));
      const loaded = new Map<string, EventProfile>();
      for (const { document, id, profile } of missing.length === 0 ? [] : store.events(missing)) {
        if (profile === undefined) continue;
        const parsed: EventProfile = JSON.parse(profile); // our own row, written by putProfiles
        loaded.set(refKey({ document, event: id }), parsed);
      }
      const found = refs.flatMap((ref) => loaded.get(refKey(ref)) ?? profiles.peek(refKey(ref)) ?? []);
      for (const [key, profile] of loaded) profiles.put(key, profile);
      return found;
    },
    putProfiles(added) {
      for (const profile of added) profiles.put(refKey(profile.ref), profile);
    },
  };
}

interface Lately<T> {
  has(key: string): boolean;
  peek(key: string): T | undefined;
  get(key: string, load: () => T): T;
  put(key: string, value: T): void;
}

/** The last values that were put or got, as many as come to `most` together; the very last one in any case. */
function lately<T>(most: number, sizeOf: (value: T) => number = () => 1): Lately<T> {
  const values = new Map<string, T>();
  let size = 0;
  const drop = (key: string): void => {
    const value = values.get(key);
    if (value !== undefined) size -= sizeOf(value);
    values.delete(key);
  };
  const put = (key: string, value: T): void => {
    drop(key);
    values.set(key, value);
    size += value === undefined ? 0 : sizeOf(value);
    for (const oldest of values.keys()) {
      if (size <= most || oldest === key) return;
      drop(oldest);
    }
  };
  return {
    has: (key) => values.has(key),
    peek: (key) => values.get(key),
    get(key, load) {
      const value = values.get(key) ?? load();
      put(key, value);
      return value;
    },
    put,
  };
}
