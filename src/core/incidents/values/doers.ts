// Who is meant by the name of a doer or of an armed target: "coalition jets", "the US-led coalition" and its aircraft are one
// doer; "gunmen" names nobody, and can be anybody. Naming the doer says nothing of who is right.

import { actorCatalogue } from "../../catalogue/actors/catalogue.ts";
import type { Mention } from "../../model/mention.ts";
import { plain, type Standing } from "./standing.ts";
import { folded, wordsIn } from "./words.ts";

/** A name taken apart. */
export interface Doer {
  /** Id of the party it belongs to, where the catalogue or its adjective tells: "syria". */
  readonly party?: string;
  /** Id in the catalogue. */
  readonly actor?: string;
  /** It stands for the whole party ("Syria", "the Syrian government"), not for a body of it. */
  readonly whole: boolean;
  /** Armed forces of a party, by whatever name; bodies that are no forces (a ministry) are told apart by their names. */
  readonly forces: boolean;
  /** What is left of the name when words for forces, craft and people are taken off; empty for "gunmen". */
  readonly core: readonly string[];
}

/** Words that say what sort of doer it is, but not whose. */
const ofForces =
  /^(?:army|air|airforce|navy|force|troop|soldier|military|unit|brigade|division|battalion|regiment|command|fighter|militant|rebel|insurgent|gunman|terrorist|jihadist|militia|militiaman|jet|warplane|plane|aircraft|helicopter|bomber|drone|gunship|artillery|tank|gunner|pilot|arm|armed|security|police|raid|strike|warship|vessel|missile|rocket|position|base|convoy|two|three|four|several|some|of|by|in|and|group|unidentified|unknown|masked|attacker|assailant|suicide|people|man|men|person|person's|regular)$/;
const ofState = /^(?:government|regime|state|authority|official|leader|leadership|president|kingdom|republic)$/;
const allied = /^(?:coalition|alliance|allied|ally|international|military)$/;
const coalitions = /\b(?:coalition|alliance)\b/;

/** What was read of a mention before: every pair of doers asks again. */
const read = new WeakMap<object, Doer>();

/** Reads who a mention names. */
export function doerOf(mention: Pick<Mention, "name" | "actor">): Doer {
  const known = read.get(mention);
  if (known !== undefined) return known;
  const doer = readDoer(mention);
  read.set(mention, doer);
  return doer;
}

function readDoer(mention: Pick<Mention, "name" | "actor">): Doer {
  const catalogue = actorCatalogue();
  const words = wordsIn(mention.name);
  const named = mention.actor === undefined ? catalogue.resolve(mention.name) : catalogue.byId(mention.actor);
  const core = words.filter((word) => !ofForces.test(word) && !ofState.test(word));
  const forces = words.some((word) => ofForces.test(word));
  const actor = mention.actor ?? named?.id;
  if (actor !== undefined) {
    const party = named?.party ?? actor;
    return {
      actor,
      party,
      whole: party === actor || named?.kind === "government",
      forces: named?.kind === "military",
      core,
    };
  }
  // "Warplanes of the US-led coalition": whose they are stands in the rest of the name.
  const owner = core.length === 0 ? undefined : ownerOf(mention.name);
  const byAdjective = coalitions.test(folded(mention.name)) ? undefined : adjectiveOf(mention.name);
  const party = owner ?? byAdjective;
  const state = words.some((word) => ofState.test(word)) && !forces;
  return { ...(party === undefined ? {} : { party }), whole: state || (!forces && core.length > 0), forces, core };
}

/** The party that a stretch of the name names: each run of words that is left when words of force stand at its ends. */
function ownerOf(name: string): string | undefined {
  const words = name.split(/\s+/);
  for (let size = words.length - 1; size > 0; size -= 1) {
    for (let at = 0; at + size <= words.length; at += 1) {
      const rest = [...words.slice(0, at), ...words.slice(at + size)].map((word) => wordsIn(word)[0] ?? "of");
      if (!rest.every((word) => ofForces.test(word) || word === "the")) continue;
      const actor = actorCatalogue().resolve(words.slice(at, at + size).join(" "));
      if (actor !== undefined) return actor.party ?? actor.id;
    }
  }
  return undefined;
}

function adjectiveOf(name: string): string | undefined {
  for (const word of name.split(/\s+/)) {
    const state = actorCatalogue().stateOf(word);
    if (state !== undefined) return state.id;
  }
  return undefined;
}

/** True for "gunmen", "warplanes", "unknown attackers": consistent with every doer. */
export function isNobody({ party, core }: Doer): boolean {
  return party === undefined && core.length === 0;
}

/** See `Standing`. `disjoint`: two doers, of whom it is not known that one is a part of the other. */
export function standingOfDoers(a: Mention, b: Mention): Standing {
  if (a.id === b.id) return plain("same");
  const [left, right] = [doerOf(a), doerOf(b)];
  if (folded(a.name) === folded(b.name)) return plain("same");
  if (left.actor !== undefined && left.actor === right.actor) return plain("same");
  if (isNobody(left) || isNobody(right)) {
    if (isNobody(left) && isNobody(right)) return { kind: "overlap", why: "neither says whose they were" };
    return { kind: "overlap", why: "one names a doer, the other only a sort of people or craft" };
  }
  if (left.party !== undefined && right.party !== undefined)
    return left.party === right.party ? ofOneParty(left, right) : ofTwoParties(a, b);
  return ofNames(left, right, a, b);
}

function ofOneParty(a: Doer, b: Doer): Standing {
  if (a.whole && b.whole) return plain("same");
  if (a.whole !== b.whole) return { kind: a.whole ? "around" : "within", why: "one is a body of the other" };
  if (a.forces && b.forces) return plain("same");
  return { kind: "overlap", why: "two bodies of one party" };
}

/** A coalition acts through states, and may hold one that another names. */
function ofTwoParties(a: Mention, b: Mention): Standing {
  const some = coalitions.test(folded(a.name)) || /coalition/.test(doerOf(a).party ?? "");
  const other = coalitions.test(folded(b.name)) || /coalition/.test(doerOf(b).party ?? "");
  const names = [folded(a.name), folded(b.name), doerOf(a).party ?? "", doerOf(b).party ?? ""];
  if (some !== other && leads(names))
    return { kind: "overlap", why: "one is a coalition that the other leads or may belong to" };
  return { kind: "disjoint", why: "two doers are named" };
}

/** "US-led coalition" and "United States": the state's own short form stands in the coalition's name. */
function leads(names: readonly string[]): boolean {
  const text = names.join(" | ");
  return /\b(?:us led|us-led|american led)\b/.test(text) &&
    /\b(?:united-states|united states|us|american)\b(?!.led)/.test(text)
    ? true
    : /\bsaudi(?:-| )(?:arabia(?:-| ))?led\b/.test(text) && /\bsaudi-arabia\b|\bsaudi arabia\b/.test(text);
}

function ofNames(left: Doer, right: Doer, a: Mention, b: Mention): Standing {
  const [first, second] = [meaningful(left, a), meaningful(right, b)];
  // "The coalition" of one report and "the US-led coalition" of another.
  if (coalitions.test(folded(a.name)) && coalitions.test(folded(b.name)) && [first, second].some(isBareCoalition))
    return plain("same");
  const shared = first.filter((word) => second.includes(word));
  if (shared.length > 0 && (shared.length === first.length || shared.length === second.length)) {
    if (left.whole === right.whole || (left.forces && right.forces)) return plain("same");
    return { kind: left.whole ? "around" : "within", why: "one is a body of the other" };
  }
  if (sameStem(first[0], second[0]))
    return {
      kind: left.whole === right.whole ? "same" : left.whole ? "around" : "within",
      why: "one is a body of the other",
    };
  return { kind: "disjoint", why: "two doers are named" };
}

function meaningful(doer: Doer, mention: Mention): readonly string[] {
  return doer.core.length > 0 ? doer.core : wordsIn(mention.name);
}

function isBareCoalition(words: readonly string[]): boolean {
  return words.every((word) => allied.test(word));
}

/** "Kaldia" and "Kaldian": a land and its adjective share all but the end. */
function sameStem(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const stem = short.replace(/[aeiouy]+$/, "");
  return (
    stem.length > 3 &&
    long.startsWith(stem) &&
    long.length - stem.length <= 4 &&
    /(?:an|ian|ish|ese|ic|i|n)$/.test(long)
  );
}
