// An invented country for invented reports: its towns, who fights there, who lives there. All of it comes from a seed, so that
// the same seed gives the same casebook on every machine.

import type { Gazetteer, GazetteerEntry } from "../src/core/reading/gazetteer.ts";

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list, each as likely. */
export function oneOf<T>(chance: Chance, list: readonly T[]): T {
  const found = list[Math.floor(chance() * list.length)];
  if (found === undefined) throw new Error("There is nothing to choose from.");
  return found;
}

/** A whole number from `least` to `most`. */
export function between(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1));
}

const openings = [
  "Bar",
  "Vel",
  "Tar",
  "Kas",
  "Dor",
  "Zer",
  "Mur",
  "Hal",
  "Sel",
  "Or",
  "Nev",
  "Gar",
  "Lis",
  "Pel",
  "Yar",
];
const middles = ["a", "o", "i", "e", "u", "ar", "en", "im", "os"];
const endings = ["dan", "rin", "mat", "sk", "vat", "lem", "gol", "zan", "tir", "bek", "nos", "ham", "rud"];

/** An invented name of two or three syllables. */
export function nameOf(chance: Chance): string {
  return oneOf(chance, openings) + oneOf(chance, middles) + oneOf(chance, endings);
}

export interface World {
  readonly towns: readonly string[];
  readonly gazetteer: Gazetteer;
  readonly outlets: readonly string[];
}

/** Towns of a country the size of Syria: 35 by 55 on average between two of 300. */
export function worldOf(chance: Chance, towns = 300): World {
  const entries = new Map<string, GazetteerEntry>();
  while (entries.size < towns) {
    const name = nameOf(chance);
    if (entries.has(name.toLowerCase())) continue;
    const [latitude, longitude] = [33 + chance() * 4, 36 + chance() * 6];
    const province = Math.floor((latitude - 33) * 2) * 3 + Math.floor((longitude - 36) / 2);
    entries.set(name.toLowerCase(), {
      id: `invented:${entries.size}`,
      name,
      kind: "town",
      latitude: Math.round(latitude * 1000) / 1000,
      longitude: Math.round(longitude * 1000) / 1000,
      country: "XO",
      within: [`Province ${province}`, "Orvania"],
      withinIds: [`invented:p${province}`, "invented:country"],
      population: between(chance, 2000, 90_000),
      match: "name",
    });
  }
  return {
    towns: [...entries.values()].map(({ name }) => name),
    gazetteer: {
      version: "invented",
      lookup: (name) => {
        const found = entries.get(name.toLowerCase());
        return found === undefined ? [] : [found];
      },
    },
    outlets: Array.from(
      { length: 40 },
      (_, index) => `The ${nameOf(chance)} ${["Herald", "Post", "Wire", "Observer"][index % 4]}`,
    ),
  };
}
