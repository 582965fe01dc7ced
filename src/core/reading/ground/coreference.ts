// Which mentions mean the same one within a document: same name, short form ("the ministry", a surname), pronoun. What
// cannot be told stays as written: a wrong antecedent puts words in somebody's mouth, an unresolved "he" does not.

import type { Mention, MentionKind } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import type { GroundedMention } from "./mentions.ts";
import { foldName, headOf, isProper } from "./name.ts";

const partyKinds: ReadonlySet<MentionKind> = new Set([
  "organisation",
  "armed-group",
  "government",
  "military-unit",
  "media",
]);

/** Personal pronouns that point at one person. "They" and "it" point at too many things to be followed by rule. */
const personPronouns: ReadonlySet<string> = new Set(["he", "she", "him", "his", "her", "hers"]);

/** How many sentences back a pronoun is followed. */
const pronounReach = 3;

/** The same mentions, each with the first mention of the one it means in `coreferentWith`, where that can be told. */
export function corefer(mentions: readonly GroundedMention[], sentences: readonly Span[]): readonly GroundedMention[] {
  const resolved: GroundedMention[] = [];
  for (const candidate of mentions) {
    const antecedent = antecedentOf(candidate, resolved, sentences);
    resolved.push(antecedent === undefined ? candidate : linked(candidate, antecedent.mention));
  }
  return resolved;
}

function linked(candidate: GroundedMention, antecedent: Mention): GroundedMention {
  const mention: Mention = {
    ...candidate.mention,
    coreferentWith: antecedent.coreferentWith ?? antecedent.id,
    ...(candidate.mention.actor === undefined && antecedent.actor !== undefined ? { actor: antecedent.actor } : {}),
  };
  return { ...candidate, mention };
}

function antecedentOf(
  candidate: GroundedMention,
  before: readonly GroundedMention[],
  sentences: readonly Span[],
): GroundedMention | undefined {
  const { kind, name, actor } = candidate.mention;
  if (kind === "person") {
    return personPronouns.has(name.toLowerCase())
      ? nearestPerson(candidate, before, sentences)
      : before.find((other) => other.mention.kind === "person" && isSamePerson(other.mention.name, name));
  }
  if (kind === "place" || kind === "facility") {
    return before.find((other) => other.mention.kind === kind && foldName(other.mention.name) === foldName(name));
  }
  if (!partyKinds.has(kind)) return undefined;
  const sameKind = before.filter((other) => partyKinds.has(other.mention.kind));
  return (
    sameKind.find((other) => actor !== undefined && other.mention.actor === actor) ??
    sameKind.find((other) => foldName(other.mention.name) === foldName(name)) ??
    (isProper(name) ? undefined : lastWithHead(name, sameKind))
  );
}

/** The last named person in reach; undefined if two different ones stand in the nearest sentence that has any. */
function nearestPerson(
  pronoun: GroundedMention,
  before: readonly GroundedMention[],
  sentences: readonly Span[],
): GroundedMention | undefined {
  const here = sentenceIndex(sentences, pronoun.span);
  const named = before.filter(
    (other) =>
      other.mention.kind === "person" &&
      isProper(other.mention.name) &&
      !personPronouns.has(other.mention.name.toLowerCase()) &&
      here - sentenceIndex(sentences, other.span) <= pronounReach,
  );
  const nearest = named.at(-1);
  if (nearest === undefined) return undefined;
  const sentence = sentenceIndex(sentences, nearest.span);
  const rivals = named.filter((other) => sentenceIndex(sentences, other.span) === sentence);
  const first = rivals[0];
  const people = new Set(rivals.map((other) => other.mention.coreferentWith ?? other.mention.id));
  // Two people in one sentence: the grammatical subject, which English puts first, is taken up more often.
  return people.size > 1 ? first : nearest;
}

function sentenceIndex(sentences: readonly Span[], span: Span): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** "Konashenkov" is "Igor Konashenkov": the words of the shorter name end the longer one. */
function isSamePerson(earlier: string, later: string): boolean {
  const a = foldName(earlier).split(" ");
  const b = foldName(later).split(" ");
  if (!isProper(earlier) || !isProper(later)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word, index) => word === long[long.length - short.length + index]);
}

/** "the ministry" takes up the last party whose name has that head noun. */
function lastWithHead(name: string, before: readonly GroundedMention[]): GroundedMention | undefined {
  const head = headOf(name);
  if (head === "" || foldName(name).includes(" ")) return undefined;
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const other = before[index];
    if (other !== undefined && isProper(other.mention.name) && headOf(other.mention.name) === head) return other;
  }
  return undefined;
}
