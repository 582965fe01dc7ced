// From the source of one attribution to the voice that speaks: the person before the office, the office before its state,
// the words as they stand where they name nobody.

import type { ActorCatalogue } from "../../../catalogue/actors/actor.ts";
import { stableId } from "../../../model/identity.ts";
import type { MentionKind } from "../../../model/mention.ts";
import { overlap, quote, type Span } from "../../../model/span.ts";
import type { Voice, VoiceKind } from "../../../model/voice.ts";
import type { Cast } from "../mentions/cast.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { canSpeak, foldName, isProper, nameOf } from "../mentions/name.ts";
import { partyOf } from "../mentions/party.ts";
import type { Attribution } from "../sayings/attribution.ts";
import {
  bareBody,
  bareName,
  isBodysName,
  isNamed,
  jointly,
  nameBeforeBody,
  nameBehindTitle,
  selfNamed,
  withoutClause,
  withoutFindings,
} from "./speaker-name.ts";

/** The voice of an attribution; undefined for the author. */
export function speakerOf(
  text: string,
  attribution: Attribution,
  cast: Cast,
  actors: ActorCatalogue,
): Voice | undefined {
  if (attribution.byAuthor) return undefined;
  const [first] = attribution.source;
  if (first === undefined) return unnamed(attribution);
  const whole = attribution.source.map((span) => quote(text, span)).join(" ");
  const self = selfNamed(whole.replace(/\s+/g, " ").trim());
  if (self !== undefined) return bySelf(self, attribution.source, actors);
  const words = withoutFindings(withoutAside(withoutClause(whole)));
  const meant =
    words !== "WHO" && /^(?:who|which|that|(?:not )?to be (?:named|identified|quoted))$/i.test(words)
      ? relativeOf(text, first, words, cast)
      : givenBy(text, first, words, cast);
  if (meant !== undefined) return speakerOf(text, { ...attribution, source: [meant.span] }, cast, actors);
  if (
    /^(?:we|i|our (?:information|data|figures|reports|estimates?)|this (?:author|correspondent|reporter))$/i.test(
      words,
    ) &&
    attribution.quotation !== "direct"
  )
    return undefined;
  const inside = attribution.source
    .flatMap((span) => cast.at.overlapping({ start: Math.max(0, span.start - 2), end: span.end + 2 }))
    .filter(
      (mention) =>
        canSpeak(mention.mention.kind) &&
        attribution.source.some((span) => overlap(span, mention.span) > 0 || isApposed(text, span, mention)),
    );
  const alone = attribution.source.length === 1 ? bareBodyAt(words, first) : undefined;
  if (alone !== undefined && inside.every(({ mention }) => mention.kind !== "person"))
    return speakerOf(text, { ...attribution, source: [alone] }, cast, actors);
  return named(text, words, attribution.source, inside, cast, actors);
}

/** "Their employer, Help for Tarn": where the name stands in a source that reads so. */
function bareBodyAt(words: string, { start, end }: Span): Span | undefined {
  const bare = bareBody(words);
  if (bare === words || words.length !== end - start) return undefined;
  return words.startsWith(bare) ? { start, end: start + bare.length } : { start: end - bare.length, end };
}

/** "A group calling itself the Sons of Tarn" speaks under that name. */
function bySelf(
  { name, isPerson }: { readonly name: string; readonly isPerson: boolean },
  source: readonly Span[],
  actors: ActorCatalogue,
): Voice {
  if (isPerson) return voice("person", name, source, {});
  const actor = actors.resolve(name);
  return voice("organisation", actor?.name ?? name, source, { actor: actor?.id, party: actor?.party });
}

/** How far behind "information", in characters, those who gave it may stand. */
const giverReach = 120;

const given =
  /^\s+(?:(?:handed\s+over|given|supplied|provided|received|obtained|gathered|sent|released|issued|published|passed\s+on|compiled|collected)\s+(?:to\s[^,.;:!?\n]{1,70}?\s)?)?(?:by|from)\s+(?:the\s+|an?\s+)?$/i;

/** "Information handed over to the centre by the town council": the council speaks. */
function givenBy(text: string, source: Span, words: string, cast: Cast): GroundedMention | undefined {
  if (!/^(?:(?:the|some|new)\s+)?(?:information|data|word|details?|reports?|accounts?|intelligence)$/i.test(words))
    return undefined;
  return cast.at
    .overlapping({ start: source.end, end: source.end + giverReach })
    .find(
      ({ mention, span }) =>
        canSpeak(mention.kind) && span.start >= source.end && given.test(text.slice(source.end, span.start)),
    );
}

/** "The Velm Office (close to the rebels)": what stands in brackets behind a name tells of it, and names nobody. */
function withoutAside(words: string): string {
  const bare = words.replace(/\s*\([^()]*\)\s*$/, "");
  return bare === "" ? words : bare;
}

/** "Power" is Samantha Power where the text names her so, whatever the word means elsewhere. */
function bySurname(words: string, cast: Cast): GroundedMention | undefined {
  return /^\p{Lu}\p{Ll}+$/u.test(words) ? cast.byLastName(words) : undefined;
}

/** "The Black Standard's spokesman" speaks as the Black Standard does. */
const spokenFor =
  /^(?:[Tt]he\s+)?(?<body>\p{Lu}[\p{L}\d.’'-]*(?:\s+(?:of\s+|for\s+|the\s+)*\p{Lu}[\p{L}\d.’'-]*)*)['’]s\s+(?:[\p{L}-]+\s+){0,2}spokes(?:man|woman|person)$/u;

/** How far before "who" its person stands, in characters. */
const relativeReach = 60;

/** "Ana Orsin of the Velm Fund, who doubted it": "who" is the person before it, "which" the body. */
function relativeOf(text: string, pronoun: Span, words: string, cast: Cast): GroundedMention | undefined {
  const near = cast.at
    .overlapping({ start: Math.max(0, pronoun.start - relativeReach), end: pronoun.start })
    .filter(
      ({ mention, span }) =>
        span.end <= pronoun.start && canSpeak(mention.kind) && !/[.;!?\n]/.test(text.slice(span.end, pronoun.start)),
    );
  const person = /^who$/i.test(words) ? near.findLast(({ mention }) => mention.kind === "person") : undefined;
  return person ?? near.at(-1);
}

/** "spokesman for the ministry, Igor Orsin": a name right beside the source, with a comma between, is the source's name. */
function isApposed(text: string, source: Span, { mention, span }: GroundedMention): boolean {
  if (mention.kind !== "person" || !isProper(mention.name)) return false;
  const between = span.start >= source.end ? text.slice(source.end, span.start) : text.slice(span.end, source.start);
  return /^,? ?$/.test(between) && between.length <= 2;
}

/** A voice without a name: one for each cue, for two rumours need not come from one mouth. */
function unnamed(attribution: Attribution): Voice {
  const evidence = attribution.cue.length > 0 ? attribution.cue : attribution.content;
  return { id: stableId("v", ["unnamed", evidence[0]?.start ?? 0]), kind: "anonymous", name: "unnamed", evidence };
}

function named(
  text: string,
  words: string,
  source: readonly Span[],
  inside: readonly GroundedMention[],
  cast: Cast,
  actors: ActorCatalogue,
): Voice {
  const joint = jointly(text, inside);
  if (joint.length > 1) {
    const speakers = joint.map((one) => named(text, one.mention.name, [one.span], [one], cast, actors));
    const [first] = speakers;
    const parties = new Set(speakers.map(({ party }) => party));
    const [party] = parties;
    if (first !== undefined)
      return voice(first.kind, speakers.map(({ name }) => name).join(" and "), source, {
        party: parties.size === 1 ? party : undefined,
      });
  }
  const groups = inside.filter(({ mention }) => mention.kind !== "person" && mention.kind !== "population");
  // "Marti" in "the Marti Liberation Front" and "Tarn" in "Health Aid Tarn" are no people, whatever the reader thinks.
  const people = inside.filter(
    ({ mention, span }) =>
      mention.kind === "person" &&
      !groups.some(
        (group) => group.span.start <= span.start && span.end < group.span.end && isProper(group.mention.name),
      ) &&
      (/\s/.test(mention.name) || !inside.some((other) => other.mention.kind !== "person" && endsName(span, other))),
  );
  const person = people
    .map((person) => ({ person, name: fullName(person, cast) }))
    .find(({ name }) => name !== undefined);
  const party = partyOf(text, words, [...(person === undefined ? [] : [person.person]), ...groups], cast, actors);
  if (person?.name !== undefined)
    return voice("person", person.name, source, { actor: person.person.mention.actor, party });
  const titled = nameBehindTitle(words) ?? nameBeforeBody(words, source, groups);
  if (titled !== undefined) return voice("person", titled, source, { party });
  const body = spokenFor.exec(words)?.groups?.["body"];
  if (body !== undefined && groups.length === 0) return voice("organisation", body, source, { party });
  const vague = body === undefined ? vagueKind(words) : undefined;
  if (vague !== undefined) return voice(vague, asWritten(words), source, { party });
  const namesake = bySurname(words, cast);
  if (namesake !== undefined) return named(text, namesake.mention.name, source, [namesake], cast, actors);
  // "Myanmar Now" is no state.
  const medium = groups.length > 0 && /^\S+\s/.test(words) ? actors.resolve(words) : undefined;
  if (medium?.kind === "media") return voice("media", medium.name, source, { actor: medium.id, party: medium.party });
  // "A military inquiry" is not the military.
  if (inquiry.test(words) && groups.every(({ span }) => !source.some(({ end }) => end <= span.end)))
    return voice("anonymous", asWritten(words), source, { party });
  const group = groups[0];
  const whole = wholeName(words);
  if (group !== undefined && group.mention.actor === undefined && whole !== undefined && isEndOf(group, whole)) {
    return voice(kindOfGroup(cast.rootOf(group).mention.kind), whole, source, { party });
  }
  if (group !== undefined) {
    const first = bodyMeant(group, cast.rootOf(group));
    const actor = group.mention.actor === undefined ? undefined : actors.byId(group.mention.actor);
    return voice(kindOfGroup(first.mention.kind), actor?.name ?? bareBody(first.mention.name), source, {
      actor: actor?.id,
      party,
    });
  }
  const actor = actors.resolve(words) ?? actors.stateOf(words);
  if (actor !== undefined) {
    const kind = actor.kind === "state" || actor.kind === "military" ? "government" : actor.kind;
    return voice(kind, actor.name, source, { actor: actor.id, party: party ?? actor.party ?? actor.id });
  }
  if (
    /^(?:inquiry|report|study|investigation|review|monitor|ministry|army|police|government|military|officials?|witnesses)$/i.test(
      words,
    )
  )
    return voice("anonymous", asWritten(words), source, { party });
  const kind = !isNamed(words) ? "anonymous" : isBodysName(words) ? "organisation" : "person";
  return voice(kind, asWritten(words), source, { party });
}

/**
 * The mention that names the body best: "the air force" before "force", of which the reader saw no more in "air force jet"; and "the
 * Tigray administration" is not the Afar administration.
 */
function bodyMeant(own: GroundedMention, root: GroundedMention): GroundedMention {
  const [name, other] = [own.mention.name, root.mention.name];
  if (own === root || own.mention.actor !== undefined) return root;
  if (!isProper(other) && name.endsWith(` ${other}`)) return own;
  const [mine, theirs] = [capitalsOf(name), capitalsOf(other)];
  const isOther =
    mine.length > 0 &&
    theirs.length > 0 &&
    lastWord(name) === lastWord(other) &&
    /^\p{Ll}/u.test(lastWord(name)) &&
    !mine.some((word) => theirs.includes(word));
  return isOther ? own : root;
}

function capitalsOf(name: string): readonly string[] {
  return name.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
}

function lastWord(name: string): string {
  return name.split(/\s+/).at(-1) ?? "";
}

const inquiry =
  /^(?:(?:the|an?)\s+)?(?:[\p{L}-]+\s+){1,3}(?:inquiry|investigation|probe|review|study|images?|imagery|footage|data)$/iu;

/** Whether words are the last of a body's name that is all capitals. */
function endsName(words: Span, { mention, span }: GroundedMention): boolean {
  return span.start < words.start && span.end === words.end && canSpeak(mention.kind) && isNamed(mention.name);
}

/** The longest name by which the document calls a person; undefined where it never names the person. */
function fullName(person: GroundedMention, cast: Cast): string | undefined {
  const names = cast
    .namesOf(person)
    .map(bareName)
    .filter((name) => !/^(?:he|she|him|her|his|i|me|we|they|it|who)$/i.test(name))
    .flatMap((name) => (isNamed(name) ? [name] : (nameBehindTitle(name) ?? [])));
  return names.sort((a, b) => b.length - a.length)[0];
}

/** "Care for Tarn", "LA VOZ DEL RIO (Velm, in Spanish)": capitals from the first word to the last are one name. */
function wholeName(words: string): string | undefined {
  const [name = words] = words.replace(/\s*\([^)]*\)/, "").split(/,\s/);
  return /^(?:[Tt]he\s+)?(?<name>\p{Lu}[\p{L}'’-]*(?:\s+(?:(?:of|for|the|de|du|des|del|la|le)\s+){0,2}\p{Lu}[\p{L}'’-]*)+)(?:\s*\([^)]*\))?$/u
    .exec(name)
    ?.groups?.["name"]?.replace(/^the\s+/i, "");
}

/** The reader took only the first or the last word of a name for it. */
function isEndOf({ mention: { name } }: GroundedMention, whole: string): boolean {
  const said = name.replace(/^the\s+/i, "");
  const isShorter = said.length < whole.length && /^\p{Lu}/u.test(said);
  return isShorter && (whole.startsWith(`${said} `) || whole.endsWith(` ${said}`));
}

/** Words as written, without the determiner that is no part of a name, with the one that is ("some experts"). */
function asWritten(words: string): string {
  return words.replace(/^(?:the|a|an)\s+/i, "");
}

function kindOfGroup(kind: MentionKind): VoiceKind {
  if (kind === "military-unit") return "government";
  return kind === "armed-group" || kind === "government" || kind === "media" ? kind : "organisation";
}

const witnesses =
  /\b(?:witness(?:es)?|eyewitness(?:es)?|residents?|locals?|survivors?|villagers?|inhabitants?|neighbou?rs?|relatives?|civilians?|refugees?|bystanders?|family|families)\b/i;
const unnamedSpeakers =
  /\b(?:sources?|experts?|officials?|analysts?|observers?|commentators?|critics?|reports?|rumou?rs?|activists?|people|some|many|several|others|officers?|spokes(?:man|woman|person|people)|diplomats?|medics?|doctors?|monitors?|authorities|militants?|rebels?|fighters?|insurgents?|opposition|police)\b/i;

/** Voices known only by what they are: "residents" witnessed, "some experts" and "a security official" stay anonymous. */
function vagueKind(words: string): VoiceKind | undefined {
  if (/\b(?:rights|observatory|council|committee|organi[sz]ation|ministry|command|network|front|army)\b/i.test(words))
    return undefined;
  if (witnesses.test(words)) return "witness";
  return unnamedSpeakers.test(words) ? "anonymous" : undefined;
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
