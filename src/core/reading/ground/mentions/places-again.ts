// A place named again: "Aleppo" after "the northern city of Aleppo", "Aleppo province" is not the city but stands for the
// name. Where a name opens with a compass word it is a place of its own.

import type { GroundedMention } from "./mentions.ts";
import { foldName, isProper } from "./name.ts";

const kindWords =
  "city|town|village|hamlet|province|governorate|region|district|county|area|suburb|neighbou?rhood|countryside|camp|capital|state";
const led = new RegExp(`^(?:[\\p{L}-]+\\s+)*?(?:${kindWords})\\s+of\\s+(?:the\\s+)?`, "iu");
const closed = new RegExp(`\\s+(?:${kindWords})$`, "u");
const compass = /^(?:north|south|east|west|central|upper|lower|new|old|greater)/;

/** The name that a place's words hold: "the northern city of Velm", "Velm province" → "velm". */
function keyOf(name: string): string {
  return foldName(name.replace(led, "").replace(closed, ""));
}

/** The places named so far. */
export class PlacesNamed {
  readonly #byKey: Map<string, GroundedMention> = new Map();
  readonly #byEnding: Map<string, GroundedMention> = new Map();
  readonly #isState: (name: string) => boolean;

  constructor(isState: (name: string) => boolean) {
    this.#isState = isState;
  }

  add(found: GroundedMention): void {
    const { name } = found.mention;
    if (!isProper(name)) return;
    const key = keyOf(name);
    if (!this.#byKey.has(key)) this.#byKey.set(key, found);
    for (const ending of endingsOf(key)) if (!this.#byEnding.has(ending)) this.#byEnding.set(ending, found);
  }

  /** The first mention of the place that a name names again. */
  named(name: string): GroundedMention | undefined {
    if (!isProper(name)) return undefined;
    const key = keyOf(name);
    const keys = [key, key.replace(/s$/, "")];
    const known = keys.flatMap((asked) => this.#byKey.get(asked) ?? this.#byEnding.get(asked) ?? [])[0];
    // "Port Sudan" is not Sudan.
    const ending = endingsOf(key).find((asked) => this.#byKey.has(asked) && !this.#isState(asked));
    return known ?? (ending === undefined ? undefined : this.#byKey.get(ending));
  }
}

/** "syrian velm" ends in "velm"; "north velm" does not: it is another place. */
function endingsOf(key: string): readonly string[] {
  const words = key.split(" ");
  if (words.length > 4 || compass.test(key)) return [];
  return words.slice(1).flatMap((_, index) => {
    const ending = words.slice(index + 1).join(" ");
    return ending.length > 3 ? [ending] : [];
  });
}
