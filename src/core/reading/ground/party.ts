// The side that a voice speaks for: its actor's party, or the state whose adjective stands in its name or beside it.

import type { ActorCatalogue } from "../../catalogue/actors/actor.ts";
import type { Cast } from "./cast.ts";
import type { GroundedMention } from "./mentions.ts";

const office =
  /\b(?:minist\w+|government|army|military|forces|defen[cs]e|foreign|spokes\w+|officials?|president|police|command|staff|embassy|ambassador|envoy|state|senator|general|admiral)\b/i;

/**
 * The party of a source, as an actor's id; undefined where nothing tells it, and for "pro-government" and its like, which
 * name a leaning, not an office.
 *
 * @param words the source as written
 * @param mentioned the mentions in it, the likeliest speaker first
 */
export function partyOf(
  text: string,
  words: string,
  mentioned: readonly GroundedMention[],
  cast: Cast,
  actors: ActorCatalogue,
): string | undefined {
  for (const found of mentioned) {
    const root = cast.rootOf(found);
    const actor = [found, root].flatMap(({ mention }) =>
      mention.actor === undefined ? [] : (actors.byId(mention.actor) ?? []),
    )[0];
    if (actor !== undefined) return actor.party ?? actor.id;
    const apposed = found.mention.kind === "person" ? apposedParty(text, root, cast, actors) : undefined;
    if (apposed !== undefined) return apposed;
  }
  if (/\b(?:pro|anti)-/i.test(words)) return undefined;
  for (const name of [words, ...mentioned.map(({ mention }) => mention.name)]) {
    const state = namesIn(name).flatMap((word) => actors.stateOf(word) ?? [])[0];
    if (state !== undefined && (office.test(name) || !/\s/.test(name.trim()))) return state.id;
  }
  return undefined;
}

/** The words of a name, each pair of neighbours before each word alone: "South Korean officials" is Korea's by the pair. */
function namesIn(name: string): readonly string[] {
  const words = name.split(/\s+/).map((word) => word.replace(/['’]s?$/, ""));
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return [...pairs, ...words];
}

/** How far a name and its office may stand apart, in characters. */
const apposition = 40;

/** "Igor Orsin, spokesman for the Osterian Defence Ministry": the office named beside a person, in one sentence. */
function apposedParty(text: string, person: GroundedMention, cast: Cast, actors: ActorCatalogue): string | undefined {
  const near = { start: Math.max(0, person.span.start - apposition), end: person.span.end + apposition };
  for (const other of cast.at.overlapping(near)) {
    const [from, to] =
      other.span.start >= person.span.end ? [person.span.end, other.span.start] : [other.span.end, person.span.start];
    if (from > to || to - from > apposition || /[.!?;:“”"]/.test(text.slice(from, to))) continue;
    const actor = other.mention.actor === undefined ? undefined : actors.byId(other.mention.actor);
    if (actor !== undefined && actor.kind !== "person") return actor.party ?? actor.id;
  }
  return undefined;
}
