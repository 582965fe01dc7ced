// All voices of a document and their chains. The author is a voice too; a voice that the text leaves out is unnamed, not
// absent; "it" and "the spokesman" are the voice last heard that they can mean.

import type { ActorCatalogue } from "../../../catalogue/actors/actor.ts";
import { contains, overlap, quote, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import type { VoiceChain } from "../../../model/statement.ts";
import type { Voice } from "../../../model/voice.ts";
import { castOf } from "../mentions/cast.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { type Attribution, anchorOf } from "../sayings/attribution.ts";
import { relayed } from "../sayings/relays.ts";
import { sentenceOf } from "../sentence-of.ts";
import { speakerOf } from "./speaker.ts";

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
  sentences: readonly Span[],
  attributions: readonly Attribution[],
  mentions: readonly GroundedMention[],
  actors: ActorCatalogue,
): GroundedVoices {
  const author: Voice = { id: authorId, kind: "author", name: "the author", evidence: [] };
  const voices = new Map<string, Voice>([[author.id, author]]);
  const heard: Heard[] = [];
  // Those of them that nobody else quotes.
  const outer: Heard[] = [];
  const cast = castOf(mentions);
  const contents = indexSpans(
    attributions.map((attribution, index) => ({ attribution, index, held: stretchesOf(attribution) })),
    ({ held }) => held,
  );
  // "Quoted": what stands right behind "as saying" is within.
  const quoters = indexSpans(
    attributions.flatMap((attribution, index) => {
      const last = attribution.cue.at(-1);
      if (last === undefined || !quoter.test(quote(text, last))) return [];
      return [{ attribution, index, held: [{ start: last.end, end: last.end + besideQuoter }] }];
    }),
    ({ held }) => held,
  );
  const relays: (string | undefined)[] = [];
  const within = withoutCircles(
    attributions.map((attribution, index) => enclosing(text, contents, quoters, attribution, index)),
  );
  const speaking: Voice[] = [];
  const heardBy = attributions.map((given, index) => {
    const { attribution, relay, isTold } = relayed(text, sentences, given, cast);
    const medium = relay.length === 0 ? undefined : speakerOf(text, { ...attribution, source: relay }, cast, actors);
    relays.push(medium?.id);
    const words = attribution.source
      .map((span) => quote(text, span))
      .join(" ")
      .trim();
    const sentence = sentenceOf(sentences, anchorOf(attribution));
    const around = within[index] ?? index;
    // "The judge said that he had ordered it. She added": with the judge, whom nobody quotes.
    const voice =
      againSpeaking(text, attributions[around], given, speaking[around]) ??
      takenUp(words, sentence, outer) ??
      takenUp(words, sentence, heard) ??
      speakerOf(text, attribution, cast, actors) ??
      author;
    speaking[index] = voice;
    const whole =
      attribution.source[0] === undefined
        ? words
        : text.slice(attribution.source[0].start, attribution.source[0].end + 60);
    const now: Heard[] = voice.kind === "author" || words === "" ? [] : [{ voice, sentence, around: whole }];
    // "…, the Observatory said, citing hospital staff. It warned": who passes on was heard too, and last. Who was told was not.
    if (medium !== undefined && !isTold) now.push({ voice: medium, sentence, around: medium.name });
    heard.push(...now);
    if (within[index] === undefined) outer.push(...now);
    for (const one of medium === undefined ? [voice] : [voice, medium])
      if (!voices.has(one.id)) voices.set(one.id, one);
    return voice.id;
  });
  const speakers = heardBy.map((_, index) => hedger(index, attributions, heardBy, within));
  const chains = attributions.map((_, index) => chainOf(text, index, attributions, speakers, relays, within));
  return { voices: [...voices.values()], speakers, within, chains };
}

interface Heard {
  readonly voice: Voice;
  readonly sentence: number;
  /** The source and the words behind it, where the office stands: "Igor Orsin, a spokesman for …". */
  readonly around: string;
}

/** How many sentences back a pronoun and an office are followed. */
const reach = { pronoun: 2, office: 8 };

/** A voice without a kind of its own that is a body: "the rebels' political wing". */
const collective =
  /\b(?:wing|group|movement|party|front|faction|alliance|council|committee|office|agency|body|mission|force|unit|union|network|charity|team|commission|panel|tribunal|court|station|channel|outlet|paper|newspaper)$/i;

/** "Relief for All", "Bread without Borders": two words with capitals and small ones between are a name, and no person's. */
function isBodyByForm(name: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*\s+(?:for|without|and|to|in|against)\s+(?:the\s+)?\p{Lu}/u.test(
    name,
  );
}

/** Offices that one person holds, so that "the spokesman" is somebody named before. */
const personal =
  /^(?:spokes(?:man|woman|person)|minister|president|general|colonel|major|captain|admiral|ambassador|envoy|governor|mayor|commander|chief|secretary|official|officer|director|senator|activist|doctor|analyst)$/i;

/** A voice without a name that is one person: "a teacher", "the Minister of Defence", but not "police" or "two nurses". */
const onePerson =
  /^(?!(?:two|three|four|five|six|several|some|many|both|all|local|most)\b)(?:[\p{L}\d-]+\s+){0,3}?(?:minister|president|spokes(?:man|woman|person)|mayor|governor|director|commander|colonel|general|captain|chief|teacher|nurse|doctor|surgeon|medic|resident|villager|witness|survivor|shopkeeper|waiter|driver|clerk|guard|farmer|priest|official|officer|diplomat|activist|lawyer|girl|boy|man|woman|pupil|student|soldier|fighter|prosecutor|judge|engineer|source|correspondent|reporter|merchant|trader|spokesperson|bishop|priest|cleric|monk|aide|relative|neighbou?r|father|mother|brother|sister|son|daughter|widow|refugee|lawmaker|analyst|expert|member|leader)(?:\s+(?:of|at|in|from|for|with)\s.*)?$/iu;

function isOnePerson(name: string): boolean {
  return onePerson.test(name) || kin.test(name);
}

/** "His brother Orin": one person, by whose kin. */
const kin =
  /^(?:his|her|their|my|the)\s(?:[\p{L}-]+\s)?(?:brother|sister|son|daughter|wife|husband|father|mother|cousin|uncle|aunt|nephew|niece|widow|widower|grandson|granddaughter|grandfather|grandmother)(?:\s\p{Lu}[\p{L}'’-]+){0,3}$/iu;

/** "The charity said it believed": the subject of what somebody says is most often that one. */
function againSpeaking(
  text: string,
  outer: Attribution | undefined,
  inner: Attribution,
  speaker: Voice | undefined,
): Voice | undefined {
  const [cue] = inner.cue;
  if (outer === undefined || outer === inner || cue === undefined || speaker === undefined) return undefined;
  if (outer.quotation === "direct" || speaker.kind === "author") return undefined;
  const said = outer.content.find((span) => contains(span, cue));
  if (said === undefined || cue.start - said.start > headReach) return undefined;
  const pronoun = subjectAtHead.exec(text.slice(said.start, cue.end))?.[1]?.toLowerCase();
  if (pronoun === undefined) return undefined;
  const source = inner.source.map((span) => quote(text, span).toLowerCase()).join(" ");
  // "That it had reports": what the reports tell is not its word.
  if (source !== pronoun && !(source === "" && believes.test(quote(text, cue)))) return undefined;
  const isPerson = speaker.kind === "person" || isOnePerson(speaker.name);
  const isMany = speaker.kind === "witness" || (speaker.kind === "anonymous" && /s$/.test(speaker.name));
  return (pronoun === "it" ? !isPerson && !isMany : pronoun === "they" ? !isPerson : isPerson) ? speaker : undefined;
}

/** How far into what is said, in characters, the cue of a saying by its subject may stand. */
const headReach = 32;

const believes = /\b(?:believ|think|thought|suspect|fear|assum|conclud|expect|understood|understand|assess|estimat)/i;

const subjectAtHead = /^(?:that\s+)?(it|he|she|they)\s+(?:(?:also|still|now|had|has|have|\p{L}+ly)\s+){0,2}\p{L}/iu;

/** The voice that "it", "he" or "the spokesman" takes up, or undefined where the words are no such thing or nobody fits. */
function takenUp(words: string, sentence: number, heard: readonly Heard[]): Voice | undefined {
  const pronoun = /^(?:it|he|she|they)$/i.exec(words)?.[0].toLowerCase();
  // "The ministry's press service": the ministry.
  const office = /^the (\w+)$/i.exec(words.replace(pressService, ""))?.[1]?.toLowerCase();
  if (pronoun === undefined && office === undefined) return undefined;
  // "The Houthis" are not "the Houthis' outlet".
  const word = new RegExp(`\\b${office}\\b(?!['’])`, "i");
  for (let index = heard.length - 1; index >= 0; index -= 1) {
    const known = heard[index];
    if (known === undefined) continue;
    const back = sentence - known.sentence;
    const { kind } = known.voice;
    if (pronoun !== undefined) {
      if (back > reach.pronoun) return undefined;
      const single = kind === "person" || (kind !== "author" && isOnePerson(known.voice.name));
      const group =
        kind === "organisation" ||
        kind === "government" ||
        kind === "armed-group" ||
        kind === "media" ||
        (kind === "anonymous" && (collective.test(known.voice.name) || isBodyByForm(known.voice.name)));
      if (pronoun === "it" ? group : pronoun === "they" ? kind === "witness" || group : single) return known.voice;
    } else if (office !== undefined) {
      if (back > reach.office) continue;
      const names = kind !== "person" && kind !== "author" && word.test(known.voice.name);
      if (names || (kind === "person" && personal.test(office) && word.test(known.around))) return known.voice;
    }
  }
  return undefined;
}

const pressService =
  /(?<=^the \w+)['’]s (?:[a-z]+ )?(?:(?:press|media|information) (?:service|office|centre|center|department|bureau|team)|spokes(?:man|woman|person))$/i;

/** Each nesting that would close a circle is left out: nothing is said within itself. */
function withoutCircles(found: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const within: (number | undefined)[] = found.map(() => undefined);
  found.forEach((outer, index) => {
    let at = outer;
    while (at !== undefined && at !== index) at = within[at];
    if (at === undefined) within[index] = outer;
  });
  return within;
}

/** The smallest other attribution whose content holds this one's cue. */
function enclosing(
  text: string,
  contents: SpanIndex<Indexed>,
  quoters: SpanIndex<Indexed>,
  inner: Attribution,
  own: number,
): number | undefined {
  const cue = anchorOf(inner);
  let best: number | undefined;
  let bestSize = Number.POSITIVE_INFINITY;
  for (const { attribution: outer, index, held } of contents.covering(cue)) {
    const around = held.find((span) => contains(span, cue));
    if (index === own || around === undefined) continue;
    // An inner content that swallows the outer cue would make a circle: the two are one saying told twice, not a nest.
    if (inner.content.some((span) => outer.cue.some((outerCue) => contains(span, outerCue)))) continue;
    const size = around.end - around.start;
    if (size < bestSize) [best, bestSize] = [index, size];
  }
  return best ?? quoting(text, contents, quoters, inner, own);
}

/** How near, in characters, "as saying" stands to the word that quotes. */
const besideQuoter = 80;

/** "Police quoted him as saying that", "the paper wrote, citing aides, that": two sayings of the same words, one in the other. */
function quoting(
  text: string,
  contents: SpanIndex<Indexed>,
  quoters: SpanIndex<Indexed>,
  inner: Attribution,
  own: number,
): number | undefined {
  const [cue] = inner.cue;
  const words = cue === undefined ? "" : quote(text, cue).trim();
  if (cue === undefined || !/^(?:as \w+ing\b.*|citing|quoting)$/i.test(words)) return undefined;
  const quoter = /^as\b/i.test(words) ? quoters.covering(cue)[0] : undefined;
  if (quoter !== undefined && quoter.index !== own) return quoter.index;
  return inner.content
    .flatMap((span) => contents.overlapping(span).filter(({ held }) => held.some((one) => sharesMost(one, span))))
    .find(
      ({ attribution, index }) =>
        index !== own &&
        attribution.cue.some(
          (outer) => Math.max(outer.start, cue.start) - Math.min(outer.end, cue.end) <= besideQuoter,
        ),
    )?.index;
}

function sharesMost(a: Span, b: Span): boolean {
  return 2 * overlap(a, b) > Math.min(a.end - a.start, b.end - b.start);
}

interface Indexed {
  readonly attribution: Attribution;
  readonly index: number;
  /** The stretches of text that what is said takes up. */
  readonly held: readonly Span[];
}

/** How long, in characters, a gap in what is said may be that another's saying fills. */
const longestGap = 120;

/** "He said jets, [the army told him,] had left": a gap that is not the saying's own words belongs to what is said. */
function stretchesOf({ content, cue, source }: Attribution): readonly Span[] {
  const own = [...cue, ...source];
  const stretches: Span[] = [];
  for (const span of content) {
    const last = stretches.at(-1);
    const gap = last === undefined ? undefined : { start: last.end, end: span.start };
    const isOpen =
      gap !== undefined && gap.end - gap.start <= longestGap && own.every((part) => overlap(part, gap) === 0);
    if (last !== undefined && isOpen) stretches[stretches.length - 1] = { start: last.start, end: span.end };
    else stretches.push(span);
  }
  return stretches;
}

/** A hedge within what somebody says is that one's, and so is "we" there; elsewhere both are the author's. */
function hedger(
  index: number,
  attributions: readonly Attribution[],
  heardBy: readonly string[],
  within: readonly (number | undefined)[],
): string {
  let at = index;
  for (let steps = 0; heardBy[at] === authorId && steps < attributions.length; steps += 1) {
    const outer = within[at];
    if (outer === undefined) break;
    at = outer;
  }
  return heardBy[at] ?? authorId;
}

function chainOf(
  text: string,
  index: number,
  attributions: readonly Attribution[],
  speakers: readonly string[],
  relays: readonly (string | undefined)[],
  within: readonly (number | undefined)[],
): VoiceChain {
  const chain: [string, ...string[]] = [speakers[index] ?? authorId];
  const add = (voice: string | undefined): void => {
    if (voice !== undefined && !chain.includes(voice)) chain.push(voice);
  };
  add(relays[index]);
  const seen = new Set([index]);
  for (let outer = within[index]; outer !== undefined && !seen.has(outer); outer = within[outer]) {
    seen.add(outer);
    if (keepsApart(text, attributions[outer])) continue;
    // "…, the spokesman said. The figures came from the command": the command spoke before the spokesman did.
    const first = speakers[outer];
    if (attributions[outer]?.foundBy === "basis" && first !== undefined) {
      if (chain[0] !== first) chain.unshift(first);
      break;
    }
    add(first);
    add(relays[outer]);
  }
  // The author is heard last, whatever place it takes in between.
  const before = chain.filter((voice) => voice !== authorId);
  const [first, ...rest] = before;
  return first === undefined ? [authorId] : [first, ...rest, authorId];
}

/** Who denies or doubts what another says, or declines to speak of it, does not pass it on; nor does nobody: "was quoted". */
function keepsApart(text: string, outer: Attribution | undefined): boolean {
  if (outer === undefined) return false;
  const isQuoted = outer.source.length === 0 && outer.cue.some((span) => quoter.test(quote(text, span)));
  return isQuoted || outer.act === "denies" || outer.act === "doubts" || outer.stance === "CTu";
}

const quoter = /\b(?:quot|cit)(?:e|es|ed|ing)(?: by| in)?$/i;
