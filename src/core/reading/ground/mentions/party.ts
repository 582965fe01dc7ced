// The side that a voice speaks for: its actor's party, or the state whose adjective stands in its name or beside it.

import type { ActorCatalogue } from "../../../catalogue/actors/actor.ts";
import type { Span } from "../../../model/span.ts";
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
  const [person] = mentioned.filter(({ mention }) => mention.kind === "person");
  const own = person === undefined ? undefined : actorParty(person, cast, actors);
  if (own !== undefined) return own;
  // "Russian President Igor Orsin": the state in his title goes before any that stands near him.
  const title = person === undefined ? undefined : stateIn(person.mention.name, actors);
  if (title !== undefined) return title;
  const apposed = person === undefined ? undefined : apposedParty(text, cast.rootOf(person), cast, actors);
  if (apposed !== undefined) return apposed;
  for (const found of mentioned) {
    // "President Orsin and the commander of Osterian forces": what stands behind "and" is the second speaker's.
    if (person !== undefined && /\band\b/i.test(between(text, person.span, found.span))) continue;
    const party = found === person ? undefined : actorParty(found, cast, actors);
    if (party !== undefined) return party;
  }
  if (/\b(?:pro|anti)-/i.test(words)) return undefined;
  const [first = words] = person === undefined ? [words] : words.split(/\s+and\s+/);
  const names = person === undefined ? mentioned.map(({ mention }) => mention.name) : [];
  for (const name of [first, ...names]) {
    const state = stateIn(name, actors);
    if (state !== undefined) return state;
  }
  return undefined;
}

function actorParty(found: GroundedMention, cast: Cast, actors: ActorCatalogue): string | undefined {
  const actor = [found, cast.rootOf(found)].flatMap(({ mention }) =>
    mention.actor === undefined ? [] : (actors.byId(mention.actor) ?? []),
  )[0];
  return actor === undefined ? undefined : (actor.party ?? actor.id);
}

/** The state whose adjective or name stands in a name with an office, or is all of it. */
function stateIn(name: string, actors: ActorCatalogue): string | undefined {
  const state = namesIn(name).flatMap((word) => actors.stateOf(word) ?? [])[0];
  return state !== undefined && (office.test(name) || !/\s/.test(name.trim())) ? state.id : undefined;
}

function between(text: string, a: Span, b: Span): string {
  return a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}

/** The words of a name, each pair of neighbours before each word alone: "South Korean officials" is Korea's by the pair. */
function namesIn(name: string): readonly string[] {
  const words = name.split(/\s+/).map((word) => word.replace(/['’]s?$/, ""));
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return [...pairs, ...words];
}

const title =
  "(?:spokes(?:man|woman|person)|minister|president|premier|head|chief|chairman|commander|director|ambassador|envoy|secretary|governor|general|adviser|advisor|official|officer|leader|representative|member|analyst|negotiator|diplomat|investigator|coordinator)";
/** ", a spokesman for the", " of": what may stand between a person and the body behind. */
const officeBehind = new RegExp(
  `^(?:,?\\s+(?:(?:the|an?|its|who is)\\s+)?(?:(?!and\\b)[\\p{L}-]+\\s+){0,3}?${title}\\s+(?:of|for|at|to|with|from|in)|,?\\s+(?:of|from|for|with))\\s+(?:the\\s+)?$`,
  "iu",
);
/** "'s spokesman, ", " chief ": what may stand between the body and a person behind it. */
const officeBefore = new RegExp(`^(?:['’]s?)?\\s+(?:[\\p{L}-]+\\s+){0,3}?${title},?\\s+(?:[\\p{L}-]+\\.?\\s+)?$`, "iu");

/** How far a name and its office may stand apart, in characters. */
const apposition = 40;

/** "Igor Orsin, spokesman for the Osterian Defence Ministry": the office named beside a person, in one sentence. */
function apposedParty(text: string, person: GroundedMention, cast: Cast, actors: ActorCatalogue): string | undefined {
  const near = { start: Math.max(0, person.span.start - apposition), end: person.span.end + apposition };
  for (const other of cast.at.overlapping(near)) {
    const words = between(text, person.span, other.span);
    if (!(other.span.start >= person.span.end ? officeBehind : officeBefore).test(words)) continue;
    const actor = other.mention.actor === undefined ? undefined : actors.byId(other.mention.actor);
    if (actor !== undefined && actor.kind !== "person") return actor.party ?? actor.id;
  }
  return undefined;
}
