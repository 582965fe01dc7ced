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
  /** The side that its words tell: a state's forces, or those who fight it. "Gunmen" are of neither. */
  readonly side?: "state" | "rebels";
  /** Police are of a state's side, and not its army. */
  readonly police: boolean;
  /** Two or more that are named in one breath, "Russian or regime warplanes": parties, and `state` for one without a name. */
  readonly several?: readonly string[];
  /** What is left of the name when words for forces, craft and people are taken off; empty for "gunmen". */
  readonly core: readonly string[];
}

/** Words that say what sort of doer it is, but not whose. */
const ofForces =
  /^(?:army|air|airforce|navy|force|troop|soldier|military|unit|brigade|division|battalion|regiment|command|fighter|militant|rebel|insurgent|gunman|terrorist|jihadist|militia|militiaman|jet|warplane|plane|aircraft|helicopter|bomber|drone|gunship|artillery|tank|gunner|pilot|arm|armed|security|police|raid|strike|warship|vessel|missile|rocket|position|base|convoy|two|three|four|several|some|many|most|all|other|both|they|it|he|she|who|which|of|by|in|and|group|unidentified|unknown|masked|attacker|assailant|suicide|people|man|men|person|person's|regular)$/;
/** Words for a body of something, by which alone nobody is named: "the Mission", "a group", "Ministry of Defence". */
const ofBodies =
  /^(?:the|so|called|ministry|defence|defense|interior|foreign|affair|general|staff|press|service|office|media|spokesman|spokeswoman|spokesperson|mission|organisation|organization|agency|group|movement|team|patrol|member|element|band|gang|outlawed|breakaway)$/;
const ofState = /^(?:government|regime|state|authority|official|leader|leadership|president|kingdom|republic)$/;
const allied = /^(?:coalition|alliance|allied|ally|international|military)$/;
const coalitions = /\b(?:coalition|alliance)\b/;

/** What was read of a mention before: every pair of doers asks again. */
const read = new WeakMap<object, Doer>();

/** Reads who a mention names. */
export function doerOf(mention: Pick<Mention, "name" | "actor" | "kind">): Doer {
  const known = read.get(mention);
  if (known !== undefined) return known;
  const doer = readDoer(mention);
  read.set(mention, doer);
  return doer;
}

function readDoer(mention: Pick<Mention, "name" | "actor" | "kind">): Doer {
  const catalogue = actorCatalogue();
  const words = wordsIn(mention.name);
  const named = mention.actor === undefined ? catalogue.resolve(mention.name) : catalogue.byId(mention.actor);
  const core = words.filter((word) => !ofForces.test(word) && !ofState.test(word) && !ofBodies.test(word));
  const forces = words.some((word) => ofForces.test(word));
  const actor = mention.actor ?? named?.id;
  if (actor !== undefined) {
    const party = named?.party ?? actor;
    return {
      actor,
      party,
      whole: party === actor || named?.kind === "government",
      forces: named?.kind === "military",
      police: words.includes("police"),
      ...sideIn(words),
      core,
    };
  }
  const several = severalIn(mention);
  if (several.length > 1) return { whole: false, forces, police: false, core, several };
  const party = partyIn(mention, words);
  const state = words.some((word) => ofState.test(word)) && !forces;
  return {
    ...(party === undefined ? {} : { party }),
    whole: state || (core.length > 0 && (!forces || isTitle(mention))),
    forces,
    police: words.includes("police"),
    ...sideIn(words),
    core: isNamed(mention) ? core : [],
  };
}

/** Whom a name names that joins several by "and" or "or". */
function severalIn({ name, kind }: Pick<Mention, "name" | "kind">): readonly string[] {
  const parts = name.replace(/^(?:either|both) /i, "").split(/\s+(?:and|or|and\/or)\s+|\s*\/\s*/i);
  if (parts.length < 2) return [];
  const parties = parts.map((part) => {
    const words = wordsIn(part);
    return (
      partyIn({ name: part, kind }, words) ?? (/^(?:the )?(?:regime|government)\b/i.test(part) ? "state" : undefined)
    );
  });
  return parties.every((party) => party !== undefined) ? [...new Set(parties)].sort() : [];
}

/** One of several that another names in one breath, or several of which they share some. */
function ofSeveral(left: Doer, right: Doer): Standing {
  const [some, others] = [left, right].map(
    ({ several, party, side, core }) => several ?? [party ?? (core.length > 0 ? core.join(" ") : (side ?? ""))],
  ) as [string[], string[]];
  if (some.join() === others.join()) return plain("same");
  if (some.some((one) => others.includes(one)))
    return { kind: "overlap", why: "one names several, and the other one of them" };
  // The regime, of whichever state it is.
  return some.includes("state") || others.includes("state") || others.includes("") || some.includes("")
    ? plain("unclear")
    : { kind: "disjoint", why: "two doers are named" };
}

/** The name of a group, all in capitals: "Men of the Dawn" is the group itself, "Red Dawn fighters" are of it. */
function isTitle({ name, kind }: Pick<Mention, "name" | "kind">): boolean {
  const words = name.replace(/^the /i, "").split(/\s+/);
  return kind === "armed-group" && words.every((word) => /^(?:of|the|for|and|in)$/.test(word) || /^\p{Lu}/u.test(word));
}

/** A name that could be anybody's names nobody: "monitor", "government forces", and what is a place, not a doer. */
function isNamed({ name, kind }: Pick<Mention, "name" | "kind">): boolean {
  return kind !== "place" && kind !== "facility" && (/\p{Lu}/u.test(name) || coalitions.test(folded(name)));
}

function sideIn(words: readonly string[]): Pick<Doer, "side"> {
  if (words.some((word) => /^(?:rebel|separatist|insurgent|jihadist|militia|guerrilla|militant|terrorist)$/.test(word)))
    return { side: "rebels" };
  return words.some((word) => /^(?:government|regime|army|military|police|troop|state)$/.test(word))
    ? { side: "state" }
    : {};
}

/** Fighters who are of a land and not its forces: "Syrian rebels". */
const irregular =
  /^(?:rebel|militant|insurgent|opposition|jihadist|gunman|fighter|militia|militiaman|separatist|protester|activist)$/;

/** The party whose name stands in a name: an actor of the catalogue, a state by its adjective, a ruler by "… regime". */
function partyIn({ name, kind }: Pick<Mention, "name" | "kind">, words: readonly string[]): string | undefined {
  // A state's fighter flies for it.
  const people = kind !== "platform" && kind !== "weapon";
  const parts = name.split(/\s+/).map((part) => part.replace(/['’]s?$/, "").replace(/^(?:al|el)[-‐]/i, ""));
  const actor = actorIn(parts);
  if (actor !== undefined) return actor;
  if (coalitions.test(folded(name))) return undefined;
  const catalogue = actorCatalogue();
  for (const part of parts) {
    // "Syrias jets": some texts have lost their apostrophes.
    const state = catalogue.stateOf(part) ?? catalogue.stateOf(part.replace(/s$/, ""));
    if (state !== undefined)
      return people && words.some((word) => irregular.test(word)) ? `rebels of ${state.id}` : state.id;
  }
  for (const part of parts) {
    if (!/^\p{Lu}/u.test(part) || ofState.test(part.toLowerCase())) continue;
    const ruled = catalogue.resolve(`${part} regime`) ?? catalogue.resolve(`${part.replace(/s$/, "")} regime`);
    if (ruled !== undefined) return ruled.party ?? ruled.id;
  }
  return undefined;
}

/**
 * The longest run of words that the catalogue knows. One word must stand among words for forces alone; after "of" or "against" the run
 * must too: "opponents of the Syrian government" are not it, "warplanes of the Syrian government" are its.
 */
function actorIn(parts: readonly string[]): string | undefined {
  for (let size = parts.length - 1; size > 0; size -= 1) {
    for (let at = 0; at + size <= parts.length; at += 1) {
      const rest = [...parts.slice(0, at), ...parts.slice(at + size)].map((part) => wordsIn(part)[0] ?? "of");
      const alone = rest.every((word) => ofForces.test(word) || word === "the");
      if (!alone && (size === 1 || parts.slice(0, at).some((part) => /^(?:of|against|opposing|anti.*)$/i.test(part))))
        continue;
      const actor = actorCatalogue().resolve(parts.slice(at, at + size).join(" "));
      if (actor !== undefined) return actor.party ?? actor.id;
    }
  }
  return undefined;
}

/** True for "gunmen", "warplanes", "unknown attackers": consistent with every doer. */
export function isNobody(doer: Doer): boolean {
  return isBare(doer) && doer.side === undefined;
}

/** No name stands in it: "gunmen", but also "the army", "separatists", which tell a side. */
function isBare({ party, core, several }: Doer): boolean {
  return party === undefined && core.length === 0 && several === undefined;
}

/** See `Standing`. `disjoint`: two doers, of whom it is not known that one is a part of the other. */
export function standingOfDoers(a: Mention, b: Mention): Standing {
  if (a.id === b.id) return plain("same");
  const [left, right] = [doerOf(a), doerOf(b)];
  if (folded(a.name) === folded(b.name)) return plain("same");
  if (left.actor !== undefined && left.actor === right.actor) return plain("same");
  if (isShorter(a.name, b.name) || isShorter(b.name, a.name)) return plain("same");
  if (isLettersOf(a.name, b.name) || isLettersOf(b.name, a.name)) return plain("same");
  if (left.several !== undefined || right.several !== undefined) return ofSeveral(left, right);
  // "Gunmen" can be anybody, and say nothing of who it was: they do not exclude the front that another names.
  if (isNobody(left) || isNobody(right)) {
    const [bare, other] = isNobody(left) ? [a, right] : [b, left];
    return isDescribed(bare) && !isBare(other)
      ? { kind: "overlap", why: "one describes people, and the other names whose they may be" }
      : plain("unclear");
  }
  if (isBare(left) || isBare(right)) return ofSides(left, right, a, b);
  if (areRebels(left) !== areRebels(right) && (areRebels(left) ? isGroup(right, b) : isGroup(left, a)))
    return { kind: "overlap", why: "one names a group, the other rebels of a land, who may be of it" };
  if (left.party !== undefined && right.party !== undefined)
    return left.party === right.party ? ofOneParty(left, right) : ofTwoParties(a, b);
  const named = ofNames(left, right, a, b);
  // Whom a person acts for is not known from the name.
  const person = a.kind === "person" || b.kind === "person";
  return named.kind === "disjoint" && person ? plain("unclear") : named;
}

/** "The General Command" of "the General Command of the Armed Forces": one name, to its first "of". */
function isShorter(short: string, long: string): boolean {
  return /^(?:the )?\p{Lu}\S* \p{Lu}/u.test(short) && folded(long).startsWith(`${folded(short)} of `);
}

/** "DSF", or "DSF drones", of "the Desert Support Forces": the first letters of its words in capitals. */
function isLettersOf(short: string, long: string): boolean {
  const letters = /^(?:[Tt]he )?(\p{Lu}{3,6})(?: \p{Ll}+)?$/u.exec(short)?.[1];
  if (letters === undefined) return false;
  const words = long
    .replace(/ \([^()]{1,60}\)$/u, "")
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word) && !/^The$/u.test(word));
  return words.length === letters.length && words.every((word, at) => word[0] === letters[at]);
}

/** People as somebody saw them: "armed men", "a suicide bomber". "The men" only point back, and "jets" are nobody's. */
const described =
  /^(?!the |these |those |this |that )(?:\S+ ){0,4}?(?:gunm[ae]n|(?:armed|masked|unidentified|unknown) (?:\S+ ){0,2}?(?:m[ae]n|people|persons?|elements?|attackers?|assailants?|group)|m[ae]n in (?:masks?|uniforms?)|suicide (?:bomb|attack)ers?)(?: |$)/;

function isDescribed({ name, kind }: Mention): boolean {
  return kind !== "place" && kind !== "facility" && described.test(name.toLowerCase());
}

/** "The army" beside "the separatists", or beside a group with a name. */
function ofSides(left: Doer, right: Doer, a: Mention, b: Mention): Standing {
  if (left.side !== undefined && right.side !== undefined)
    return left.side === right.side
      ? plain(isBare(left) && isBare(right) && left.police === right.police ? "same" : "unclear")
      : { kind: "disjoint", why: "a state's forces, and those who fight it" };
  const group = isBare(left) ? isGroup(right, b) : isGroup(left, a);
  const side = isBare(left) ? left.side : right.side;
  return group && side === "state"
    ? { kind: "disjoint", why: "a state's forces, and an armed group" }
    : plain("unclear");
}

/**
 * Whether a doer without a name can be one that has a name, by the side that both are on: "government jets" and the planes of the
 * Ostrian Ministry of Defence, "separatists" and a people's militia.
 */
export function canMean(bare: Mention, named: Mention): boolean {
  const [left, right] = [doerOf(bare), doerOf(named)];
  if (!isBare(left) || left.side === undefined || isNobody(right)) return false;
  const group = isGroup(right, named) || right.side === "rebels";
  return left.side === "rebels" ? group : !group;
}

function areRebels({ party }: Doer): boolean {
  return party?.startsWith("rebels of ") === true;
}

function isGroup({ actor }: Doer, { kind }: Mention): boolean {
  return actor === undefined ? kind === "armed-group" : actorCatalogue().byId(actor)?.kind === "armed-group";
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
