// The sentence that says to a person how some voices stand to others on one value.

import type { Slot } from "../../model/claim.ts";
import { slotPhrases } from "../../views/phrases.ts";
import type { Because } from "./relation.ts";

/** Voices on one side of a relation, with the value that they hold or deny. */
export interface Told {
  readonly voices: readonly string[];
  readonly shown: string;
}

/**
 * @example sentenceOf("killed", { kind: "values", why: "the numbers exclude each other" }, from, to) → "killed: the Orsk ministry
 * says 62 soldiers, residents say 15 soldiers: the numbers exclude each other"
 */
export function sentenceOf(slot: Slot, because: Because, from: Told, to: Told): string {
  return `${slotPhrases[slot]}: ${told(slot, because, from, to)}`;
}

function told(slot: Slot, because: Because, from: Told, to: Told): string {
  const [one, other] = [listed(from.voices), listed(to.voices)];
  switch (because.kind) {
    case "values": {
      const ends = `${one} ${says(from)} ${from.shown}, ${other} ${says(to)} ${to.shown}`;
      return because.why === "" ? ends : `${ends}: ${because.why}`;
    }
    case "possible":
      return `${one} ${holds(from)} ${from.shown} for certain or probable, ${other} only for possible`;
    case "blame":
      return `${one} ${names(from)} ${from.shown}, ${other} ${names(to)} ${to.shown}: each another doer`;
    case "denied":
      return slot === "occurrence"
        ? `${one} ${denies(from)} that it happened (${to.shown}), which ${other} ${says(to)}`
        : `${one} ${denies(from)} ${from.shown}, and ${other} ${says(to)} ${to.shown}`;
    case "answered":
      return `${one} ${denies(from)} what ${other} ${says(to)} (${to.shown})`;
    case "same-voice":
      return `${one} later ${says(from)} ${from.shown}, after ${to.shown}`;
    case "took-back":
      return `${one} later ${denies(from)} ${to.shown}, which it held before`;
    case "both-at-once":
      return `${one} ${says(from)} both ${from.shown} and ${to.shown}, and nothing tells which is the later word`;
    case "risen":
      return because.told
        ? `${one} ${tells(from)} of a toll that rose to ${from.shown}; ${other} ${says(to)} ${to.shown}`
        : `${one} ${says(from)} ${from.shown} some days after ${other} said ${to.shown}: it may be the toll, risen, or another account`;
    default: {
      const never: never = because;
      return never;
    }
  }
}

/** "A", "A and B", "A, B and 2 others". */
function listed(voices: readonly string[]): string {
  const [first = "somebody", second, third, ...rest] = voices;
  if (second === undefined) return first;
  if (third === undefined) return `${first} and ${second}`;
  return rest.length === 0 ? `${first}, ${second} and ${third}` : `${first}, ${second} and ${rest.length + 1} others`;
}

const verb =
  (one: string, many: string) =>
  ({ voices }: Told): string =>
    voices.length > 1 ? many : one;
const says = verb("says", "say");
const names = verb("names", "name");
const holds = verb("holds", "hold");
const denies = verb("denies", "deny");
const tells = verb("tells", "tell");
