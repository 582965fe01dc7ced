// Which mentions mean the same one within a document: same name, short form ("the ministry", a surname), pronoun. What
// cannot be told stays as written: a wrong antecedent puts words in somebody's mouth, an unresolved "he" does not.

import type { ActorCatalogue } from "../../../catalogue/actors/actor.ts";
import type { Mention, MentionKind } from "../../../model/mention.ts";
import { overlap, type Span } from "../../../model/span.ts";
import { sentenceOf } from "../sentence-of.ts";
import { bareName } from "../voices/speaker-name.ts";
import type { GroundedMention } from "./mentions.ts";
import { foldName, headOf, isParty, isProper } from "./name.ts";
import { PlacesNamed } from "./places-again.ts";

/** Personal pronouns that point at one person. "They" and "it" point at too many things to be followed by rule. */
const personPronouns: ReadonlySet<string> = new Set(["he", "she", "him", "his", "her", "hers"]);

/** How many sentences back a pronoun is followed. */
const pronounReach = 3;

export interface CoreferenceInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly actors: Pick<ActorCatalogue, "stateOf">;
}

/**
 * The same mentions, each with the first mention of the one it means in `coreferentWith`, where that can be told.
 *
 * @param before what the portions of the text before this one named
 */
export function corefer(
  mentions: readonly GroundedMention[],
  { text, sentences, actors }: CoreferenceInput,
  before: readonly GroundedMention[] = [],
): readonly GroundedMention[] {
  const seen = new Seen(before, (name) => actors.stateOf(name) !== undefined);
  return mentions.map((candidate) => {
    const found = antecedentOf(candidate, seen, sentences) ?? thingAgain(text, candidate, seen, sentences);
    // "The US and British navies" and "British navies": a part of a phrase is not the whole of it.
    const antecedent = found !== undefined && overlap(found.span, candidate.span) > 0 ? undefined : found;
    const resolved = antecedent === undefined ? candidate : linked(candidate, antecedent.mention);
    seen.add(resolved);
    return resolved;
  });
}

/** The mentions before, by what they may be taken up by. */
class Seen {
  /** First mention of a kind of thing by its folded name; for parties one table for all their kinds. */
  readonly byName: Map<string, GroundedMention> = new Map();
  readonly byActor: Map<string, GroundedMention> = new Map();
  /** Last named party by the head of its name: "ministry". */
  readonly lastByHead: Map<string, GroundedMention> = new Map();
  /** First named party by each ending of its name of two words or more: "central command". */
  readonly byEnding: Map<string, GroundedMention> = new Map();
  /** The last named group that "the group" can mean, and the last forces that "the army" can. */
  lastGroup: GroundedMention | undefined;
  lastForces: GroundedMention | undefined;
  lastParty: GroundedMention | undefined;
  /** Named people by their last name, and all of them in text order. */
  readonly byLastName: Map<string, GroundedMention[]> = new Map();
  readonly people: GroundedMention[] = [];

  readonly places: PlacesNamed;
  /** Last thing of a kind by the head of its name: "the mosque". */
  readonly lastThing: Map<string, GroundedMention> = new Map();

  /** @param before may be taken up by name, but is too far away for "he", "the group" and "the army" */
  constructor(before: readonly GroundedMention[], isState: (name: string) => boolean) {
    this.places = new PlacesNamed(isState);
    for (const found of before) this.add(found);
    this.places.forgetTown();
    this.lastThing.clear();
    this.people.length = 0;
    this.lastGroup = undefined;
    this.lastForces = undefined;
  }

  add(found: GroundedMention): void {
    const { kind, name, actor } = found.mention;
    const key = `${tableOf(kind)} ${foldName(name)}`;
    if (!this.byName.has(key)) this.byName.set(key, found);
    if (kind === "place") this.places.add(found);
    if (things.has(kind)) this.lastThing.set(`${kind} ${headOf(name)}`, found);
    const short = isParty(kind) ? /\((\p{Lu}[\p{Lu}\d-]{1,7})\)$/u.exec(name)?.[1] : undefined;
    if (short !== undefined && !this.byName.has(`party ${foldName(short)}`))
      this.byName.set(`party ${foldName(short)}`, found);
    if (isParty(kind)) this.lastParty = found;
    if (isParty(kind)) {
      if (actor !== undefined && !this.byActor.has(actor)) this.byActor.set(actor, found);
      if (isProper(name)) {
        this.lastByHead.set(headOf(name), found);
        for (const ending of endingsOf(foldName(name)))
          if (!this.byEnding.has(ending)) this.byEnding.set(ending, found);
        if (kind === "armed-group") this.lastGroup = found;
        if (/\b(?:army|military|armed forces)$/.test(foldName(name))) this.lastForces = found;
      }
    }
    if (kind === "person" && isProper(name) && !personPronouns.has(name.toLowerCase())) {
      this.people.push(found);
      const last = foldName(bareName(name)).split(" ").at(-1) ?? "";
      const namesakes = this.byLastName.get(last);
      if (namesakes === undefined) this.byLastName.set(last, [found]);
      // One who is named again is found by the first mention of the name.
      else if (found.mention.coreferentWith === undefined) namesakes.push(found);
    }
  }
}

function tableOf(kind: MentionKind): string {
  return isParty(kind) ? "party" : kind;
}

function linked(candidate: GroundedMention, antecedent: Mention): GroundedMention {
  const mention: Mention = {
    ...candidate.mention,
    coreferentWith: antecedent.coreferentWith ?? antecedent.id,
    ...(candidate.mention.actor === undefined && antecedent.actor !== undefined ? { actor: antecedent.actor } : {}),
  };
  return { ...candidate, mention };
}

function antecedentOf(candidate: GroundedMention, seen: Seen, sentences: readonly Span[]): GroundedMention | undefined {
  const { kind, name, actor } = candidate.mention;
  const sameName = seen.byName.get(`${tableOf(kind)} ${foldName(name)}`);
  if (kind === "person") {
    if (personPronouns.has(name.toLowerCase())) return nearestPerson(candidate, seen.people, sentences);
    const bare = bareName(name);
    const namesakes = seen.byLastName.get(foldName(bare).split(" ").at(-1) ?? "") ?? [];
    return namesakes.find((other) => isSamePerson(bareName(other.mention.name), bare));
  }
  if (kind === "place")
    return sameName ?? seen.places.named(name) ?? near(candidate, seen.places.town(name), sentences);
  if (kind === "facility") return sameName;
  if (!isParty(kind)) return undefined;
  const known = (actor === undefined ? undefined : seen.byActor.get(actor)) ?? sameName ?? spelledOut(candidate, seen);
  if (known !== undefined) return known;
  const folded = foldName(name);
  if (/^(?:group|militia|movement|organi[sz]ation|outfit)$/.test(folded))
    return near(candidate, seen.lastGroup, sentences);
  // "The Osterian military said … The army": one and the same, if no other forces were named since.
  if (/^(?:army|military|armed forces)$/.test(folded)) return near(candidate, seen.lastForces, sentences);
  // "Central Command" is "US Central Command", "the Observatory" the "Observatory for Human Rights".
  const short = folded.includes(" ") ? seen.byEnding.get(folded) : seen.lastByHead.get(folded);
  return short !== undefined && isAnother(actor, short.mention.actor) ? undefined : short;
}

/** Kinds of things that "the" takes up by the head of their name. */
const things: ReadonlySet<MentionKind> = new Set(["facility", "weapon", "platform", "population", "person"]);

/** How many sentences back "the mosque" is followed. */
const thingReach = 8;

/** "A mosque … the mosque", "two officials … the officials": the last thing of the kind and name. */
function thingAgain(
  text: string,
  { mention: { kind, name }, span }: GroundedMention,
  seen: Seen,
  sentences: readonly Span[],
): GroundedMention | undefined {
  if (!things.has(kind) || isProper(name) || /\d/.test(name)) return undefined;
  const definite = /^(?:the|this|that|these|those)\s/i.test(text.slice(span.start, span.start + 6));
  const last = definite ? seen.lastThing.get(`${kind} ${headOf(name)}`) : undefined;
  if (last === undefined) return undefined;
  return sentenceOf(sentences, span) - sentenceOf(sentences, last.span) <= thingReach ? last : undefined;
}

/** "Velm Liberation Front (VLF)": an abbreviation in brackets right behind the name whose initials it has. */
function spelledOut({ mention, span }: GroundedMention, { lastParty }: Seen): GroundedMention | undefined {
  if (lastParty === undefined || !/^\p{Lu}{2,6}$/u.test(mention.name) || span.start - lastParty.span.end !== 2)
    return undefined;
  const initials = lastParty.mention.name.match(/(?<![\p{L}])\p{Lu}/gu)?.join("") ?? "";
  return initials.includes(mention.name) || mention.name.startsWith(initials) ? lastParty : undefined;
}

/** Two names of two known actors are never one. */
function isAnother(actor: string | undefined, other: string | undefined): boolean {
  return actor !== undefined && other !== undefined && actor !== other;
}

/** How many sentences back "the group" and "the army" are followed. */
const groupReach = 2;

function near(
  candidate: GroundedMention,
  last: GroundedMention | undefined,
  sentences: readonly Span[],
): GroundedMention | undefined {
  if (last === undefined) return undefined;
  return sentenceOf(sentences, candidate.span) - sentenceOf(sentences, last.span) <= groupReach ? last : undefined;
}

/** The endings of a name of two words or more, the whole name aside. */
function endingsOf(folded: string): readonly string[] {
  const words = folded.split(" ").slice(-6);
  return words.slice(1, -1).map((_, index) => words.slice(index + 1).join(" "));
}

/** The last named person in reach; of two in one sentence the first, for English takes up the subject more often. */
function nearestPerson(
  pronoun: GroundedMention,
  people: readonly GroundedMention[],
  sentences: readonly Span[],
): GroundedMention | undefined {
  const nearest = people.at(-1);
  if (nearest === undefined) return undefined;
  const sentence = sentenceOf(sentences, nearest.span);
  if (sentenceOf(sentences, pronoun.span) - sentence > pronounReach) return undefined;
  let first = nearest;
  for (let index = people.length - 2; index >= 0; index -= 1) {
    const other = people[index];
    if (other === undefined || sentenceOf(sentences, other.span) !== sentence) break;
    first = other;
  }
  return first;
}

/** "Orsin" is "Ana Orsin": the words of the shorter name end the longer one. */
function isSamePerson(earlier: string, later: string): boolean {
  if (!isProper(earlier) || !isProper(later)) return false;
  const [short = [], long = []] = [foldName(earlier).split(" "), foldName(later).split(" ")].sort(
    (a, b) => a.length - b.length,
  );
  return short.every((word, index) => word === long[long.length - short.length + index]);
}
