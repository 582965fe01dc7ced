// From the sources of attributions to voices, and from nested attributions to chains. The author of the document is a
// voice too; a voice that the text leaves out is unnamed, not absent.

import type { ActorCatalogue } from "../../catalogue/actors/actor.ts";
import { stableId } from "../../model/identity.ts";
import type { MentionKind } from "../../model/mention.ts";
import { contains, overlap, quote, type Span } from "../../model/span.ts";
import type { VoiceChain } from "../../model/statement.ts";
import type { Voice, VoiceKind } from "../../model/voice.ts";
import type { Attribution } from "./attributions.ts";
import type { GroundedMention } from "./mentions.ts";
import { foldName, isProper, nameOf } from "./name.ts";

/** The id of the document's author among its voices. */
export const authorId = "v-author";

export interface GroundedVoices {
  /** The author first, then the voices in the order in which they are heard. */
  readonly voices: readonly Voice[];
  /** For each attribution, the voice that speaks in it. */
  readonly speakers: readonly string[];
  /** For each attribution, the index of the attribution that it is nested in. */
  readonly within: readonly (number | undefined)[];
  /** For each attribution, who speaks first, then each that relays it, the author last. */
  readonly chains: readonly VoiceChain[];
}

/** Names the voices of all attributions of a text and orders them into chains. */
export function groundVoices(
  text: string,
  attributions: readonly Attribution[],
  mentions: readonly GroundedMention[],
  actors: ActorCatalogue,
): GroundedVoices {
  const author: Voice = { id: authorId, kind: "author", name: "the author", evidence: [] };
  const voices = new Map<string, Voice>([[author.id, author]]);
  const speakers = attributions.map((attribution) => {
    const voice = speakerOf(text, attribution, mentions, actors) ?? author;
    if (!voices.has(voice.id)) voices.set(voice.id, voice);
    return voice.id;
  });
  const within = attributions.map((attribution, index) => enclosing(attributions, attribution, index));
  const chains = attributions.map((_, index) => chainOf(index, speakers, within));
  return { voices: [...voices.values()], speakers, within, chains };
}

/** The smallest other attribution whose content holds this one's cue. */
function enclosing(attributions: readonly Attribution[], inner: Attribution, index: number): number | undefined {
  const cue = inner.cue[0] ?? inner.content[0];
  let best: number | undefined;
  let bestSize = Number.POSITIVE_INFINITY;
  attributions.forEach((outer, outerIndex) => {
    if (outerIndex === index) return;
    const around = outer.content.find((span) => contains(span, cue));
    if (around === undefined) return;
    // An inner content that swallows the outer cue would make a circle: the two are one saying told twice, not a nest.
    if (inner.content.some((span) => outer.cue.some((outerCue) => contains(span, outerCue)))) return;
    const size = around.end - around.start;
    if (size < bestSize) [best, bestSize] = [outerIndex, size];
  });
  return best;
}

function chainOf(index: number, speakers: readonly string[], within: readonly (number | undefined)[]): VoiceChain {
  const chain: [string, ...string[]] = [speakers[index] ?? authorId];
  const seen = new Set([index]);
  for (let outer = within[index]; outer !== undefined && !seen.has(outer); outer = within[outer]) {
    seen.add(outer);
    const speaker = speakers[outer];
    if (speaker !== undefined && chain.at(-1) !== speaker) chain.push(speaker);
  }
  if (chain.at(-1) !== authorId) chain.push(authorId);
  return chain;
}

const partyKinds: ReadonlySet<MentionKind> = new Set([
  "person",
  "organisation",
  "armed-group",
  "government",
  "military-unit",
  "media",
  "population",
]);

function speakerOf(
  text: string,
  attribution: Attribution,
  mentions: readonly GroundedMention[],
  actors: ActorCatalogue,
): Voice | undefined {
  if (attribution.byAuthor) return undefined;
  const [first] = attribution.source;
  if (first === undefined) return unnamed(attribution);
  const words = attribution.source.map((span) => quote(text, span)).join(" ");
  if (/^(?:we|i|this (?:author|correspondent|reporter))$/i.test(words.trim()) && attribution.quotation !== "direct") {
    return undefined;
  }
  const inside = mentions.filter(
    (mention) =>
      partyKinds.has(mention.mention.kind) && attribution.source.some((span) => overlap(span, mention.span) > 0),
  );
  return named(text, words, attribution.source, inside, mentions, actors);
}

/** A voice without a name: one for each cue, for two rumours need not come from one mouth. */
function unnamed(attribution: Attribution): Voice {
  const evidence = attribution.cue.length > 0 ? attribution.cue : attribution.content;
  const at = evidence[0];
  return { id: stableId("v", ["unnamed", at?.start ?? 0]), kind: "anonymous", name: "unnamed", evidence };
}

/** What a source's words tell: the person before the office, the office before its state, the words as they stand else. */
function named(
  text: string,
  words: string,
  source: readonly Span[],
  inside: readonly GroundedMention[],
  all: readonly GroundedMention[],
  actors: ActorCatalogue,
): Voice {
  const people = inside.filter(({ mention }) => mention.kind === "person");
  const person =
    people.find(({ mention }) => isProper(mention.name)) ?? people.find(({ mention }) => mention.coreferentWith);
  const groups = inside.filter(({ mention }) => mention.kind !== "person" && mention.kind !== "population");
  const group = groups[0];
  const party = partyOf(words, [person, ...groups], all, actors);
  const evidence = source;
  if (person !== undefined) {
    const name = fullName(person, all);
    return voice("person", name, evidence, { actor: person.mention.actor, party });
  }
  const kind = vagueKind(words);
  if (kind !== undefined) return voice(kind, nameKept(words), evidence, { party });
  if (group !== undefined) {
    const first = all.find(({ mention }) => mention.id === group.mention.coreferentWith) ?? group;
    const actor = group.mention.actor === undefined ? undefined : actors.byId(group.mention.actor);
    const name = actor?.name ?? first.mention.name;
    return voice(kindOfGroup(first.mention.kind), name, evidence, { actor: actor?.id, party });
  }
  const actor = actors.resolve(words) ?? actors.stateOf(words);
  if (actor !== undefined) {
    const kindOfActor = actor.kind === "state" ? "government" : actor.kind === "military" ? "government" : actor.kind;
    return voice(kindOfActor, actor.name, evidence, { actor: actor.id, party });
  }
  const speaker = isProper(words.slice(1)) || isProper(text.slice(source[0]?.start ?? 0, source[0]?.end ?? 0));
  return voice(speaker && /^\p{Lu}/u.test(words) ? "person" : "anonymous", nameKept(words), evidence, { party });
}

/** Words as written, without the determiner that is no part of a name, with the one that is ("some experts"). */
function nameKept(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:the|a|an)\s+/i, "");
}

function kindOfGroup(kind: MentionKind): VoiceKind {
  if (kind === "military-unit") return "government";
  return kind === "organisation" || kind === "armed-group" || kind === "government" || kind === "media"
    ? kind
    : "organisation";
}

const witnesses =
  /\b(?:witness(?:es)?|eyewitness(?:es)?|residents?|locals?|survivors?|villagers?|inhabitants?|neighbou?rs?|relatives?|civilians?|refugees?|bystanders?|family|families)\b/i;
const unnamedSpeakers =
  /\b(?:sources?|experts?|officials?|analysts?|observers?|commentators?|critics?|reports?|rumou?rs?|activists?|people|some|many|several|others|officers?|spokes(?:man|woman|person|people)|diplomats?|medics?|doctors?|monitors?|authorities|militants?|rebels?|fighters?|insurgents?|opposition|police)\b/i;

/** Voices known only by what they are: "residents" witnessed, "some experts" and "a security official" stay anonymous. */
function vagueKind(words: string): VoiceKind | undefined {
  if (witnesses.test(words)) return "witness";
  return unnamedSpeakers.test(words) && !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(words.replace(/^\S+ /, ""))
    ? "anonymous"
    : undefined;
}

/** The longest name by which the document calls a person. */
function fullName(person: GroundedMention, all: readonly GroundedMention[]): string {
  const root = person.mention.coreferentWith ?? person.mention.id;
  const names = all
    .filter(({ mention }) => mention.id === root || mention.coreferentWith === root)
    .map(({ mention }) => mention.name)
    .filter(isProper);
  return names.sort((a, b) => b.length - a.length)[0] ?? person.mention.name;
}

/** The side a voice speaks for, as an actor's id: its actor's party, or the state whose adjective stands in its name. */
function partyOf(
  words: string,
  mentioned: readonly (GroundedMention | undefined)[],
  all: readonly GroundedMention[],
  actors: ActorCatalogue,
): string | undefined {
  for (const found of mentioned) {
    if (found === undefined) continue;
    const root = all.find(({ mention }) => mention.id === found.mention.coreferentWith) ?? found;
    const actor = [found, root].flatMap(({ mention }) => (mention.actor ? (actors.byId(mention.actor) ?? []) : []))[0];
    if (actor !== undefined) return actor.party ?? actor.id;
    const apposed = found.mention.kind === "person" ? apposedParty(root, all, actors) : undefined;
    if (apposed !== undefined) return apposed;
  }
  if (/\b(?:pro|anti)-/i.test(words)) return undefined;
  const office = mentioned.filter((found) => found !== undefined).map(({ mention }) => mention.name);
  for (const name of [words, ...office]) {
    const state = name.split(/\s+/).flatMap((word) => actors.stateOf(word.replace(/['’]s?$/, "")) ?? [])[0];
    const speaksForState =
      /\b(?:minist\w+|government|army|military|forces|defen[cs]e|foreign|spokes\w+|officials?|president|police|command|staff|embassy|state)\b/i;
    if (state !== undefined && (speaksForState.test(name) || name.trim().split(/\s+/).length === 1)) return state.id;
  }
  return undefined;
}

/** "Igor Konashenkov, spokesman for the Russian Defence Ministry": the group named within a few words of a person. */
function apposedParty(
  person: GroundedMention,
  all: readonly GroundedMention[],
  actors: ActorCatalogue,
): string | undefined {
  for (const other of all) {
    const gap = Math.max(other.span.start - person.span.end, person.span.start - other.span.end);
    if (gap < 0 || gap > 40 || other.mention.actor === undefined) continue;
    const actor = actors.byId(other.mention.actor);
    if (actor !== undefined && actor.kind !== "person") return actor.party ?? actor.id;
  }
  return undefined;
}

function voice(
  kind: VoiceKind,
  name: string,
  evidence: readonly Span[],
  known: { readonly actor?: string | undefined; readonly party?: string | undefined },
): Voice {
  const clean = kind === "anonymous" || kind === "witness" ? name : nameOf(name);
  return {
    id: stableId("v", [kind === "person" ? "person" : "", known.actor ?? foldName(clean)]),
    kind,
    name: clean,
    evidence: evidence.map(({ start, end }) => ({ start, end })),
    ...(known.actor === undefined ? {} : { actor: known.actor }),
    ...(known.party === undefined ? {} : { party: known.party }),
  };
}
