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
 * said 62 soldiers, residents said 15 soldiers: the numbers exclude each other"
 */
export function sentenceOf(slot: Slot, because: Because, from: Told, to: Told): string {
  return `${slotPhrases[slot]}: ${told(slot, because, from, to)}`;
}

function told(slot: Slot, because: Because, from: Told, to: Told): string {
  const [one, other] = [listed(from.voices), listed(to.voices)];
  switch (because.kind) {
    case "values": {
      const ends = `${one} said ${from.shown}, ${other} said ${to.shown}`;
      return because.why === "" ? ends : `${ends}: ${because.why}`;
    }
    case "several":
      return `several are told, and all can be so: ${from.shown}; ${to.shown}`;
    case "possible":
      return `${one} held ${from.shown} for certain or probable, ${other} only for possible`;
    case "blame":
      return `${one} named ${from.shown}, ${other} named ${to.shown}: each another doer`;
    case "denied":
      return from.shown === to.shown
        ? `${one} denied ${denied(slot, from)}, and ${other} said so`
        : `${one} denied ${denied(slot, from)}, and ${other} said ${to.shown}`;
    case "answered":
      return `${one} denied what ${other} said: ${to.shown}`;
    case "own":
      return `${one} denied that it was its own doing, and ${other} said ${to.shown}, which can mean ${one}`;
    case "higher-later":
      return `${one} said ${from.shown} later than ${other} said ${to.shown}: the numbers exclude each other, unless the toll had risen`;
    case "perhaps-risen":
      return `${one} said ${from.shown} later than ${other} said ${to.shown}: the toll may have risen, or the two count differently`;
    case "same-voice":
      return `${one} later said ${from.shown}, after ${to.shown}`;
    case "took-back":
      return `${one} later denied ${denied(slot, to)}, and had said so before`;
    case "came-round":
      return `${one} later said ${from.shown}, which it had denied before`;
    case "both-at-once":
      return `${one} said both ${from.shown} and ${to.shown}, and nothing tells which is the later word`;
    case "risen":
      return because.told
        ? `${one} told of a toll that rose to ${from.shown}; ${other} had said ${to.shown}`
        : `${one} said ${from.shown} later than ${other} said ${to.shown}, which ${other} later raised as well`;
    default: {
      const never: never = because;
      return never;
    }
  }
}

function denied(slot: Slot, { shown }: Told): string {
  return slot === "occurrence" ? "that it happened" : shown;
}

/** "A", "A and B", "A, B and 2 others". */
function listed(voices: readonly string[]): string {
  const [first = "somebody", second, third, ...rest] = voices;
  if (second === undefined) return first;
  if (third === undefined) return `${first} and ${second}`;
  return rest.length === 0 ? `${first}, ${second} and ${third}` : `${first}, ${second} and ${rest.length + 1} others`;
}
