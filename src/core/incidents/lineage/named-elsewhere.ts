// What a document calls by a common word in one place and by name in another, and people whose office it tells beside their
// name. Only within one document, and only where nothing else there can be meant.

import { actorCatalogue } from "../../catalogue/actors/catalogue.ts";
import type { CaseDocument } from "../../model/casebook.ts";
import type { MentionKind } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import type { Voice, VoiceKind } from "../../model/voice.ts";
import { bareBody, isMonitor, personName } from "./names.ts";
import { bodyKey, hasOffice, isOffice, isOfOnePlace, shortens } from "./offices.ts";
import { type Publisher, publisherOf } from "./publishers.ts";
import { bodyCalledAfter, bodyOrPlaceBehind, nameBehind, officeBeside } from "./speaks-for.ts";
import { ofParty, type Speaker, speakerOf } from "./voices.ts";

const keepsCount = /\b(?:observatory|monitor|watch|airwars|documentation|network for human rights)\b/i;
const stateMedia =
  /^(?:(?:earlier|syrian|regime|local) )*(?:state|official|state-run|state-owned|government)(?: news)? (?<what>media|television|tv|radio|broadcaster|agency|newspaper|outlets?)$/i;
const agency = /^(?:the )?(?:news )?agency$/i;
const broadcasts = /\b(?:television|tv|radio|broadcast\w*)\b/i;

interface Known {
  readonly voice: Voice;
  readonly speaker: Speaker;
}

/** A document as names are looked up in it. */
interface Page {
  readonly document: CaseDocument;
  readonly known: readonly Known[];
  readonly publisher: Publisher | undefined;
  /** The bodies that it names, whether it lets them speak or not: gathered when first asked for. */
  readonly bodies: () => readonly Named[];
}

/**
 * By id of the voice, whom it stands for: "a monitoring group" for the one observatory that the document names, "state media" for
 * the one state outlet, "Observatory head Irena Sool" for the observatory, "the Front" for the Free Coast Front. Nothing where
 * the document names none or two.
 *
 * @param speakers those of the document, where they are known already
 */
export function namedElsewhere(
  { id, reading }: CaseDocument,
  speakers: ReadonlyMap<string, Speaker> = speakersOf({ id, reading }),
): ReadonlyMap<string, Speaker> {
  const known = reading.voices.flatMap((voice): readonly Known[] => {
    const speaker = speakers.get(voice.id);
    return speaker === undefined ? [] : [{ voice, speaker }];
  });
  const document = { id, reading };
  let bodies: readonly Named[] | undefined;
  const page: Page = {
    document,
    known,
    publisher: publisherOf(reading.document),
    bodies: () => {
      bodies ??= bodiesIn(document, known);
      return bodies;
    },
  };
  const meant = new Map<string, Speaker>();
  for (const one of known) {
    const { voice, speaker } = one;
    // A party, an outlet of the table: whoever it is called after, it is known.
    if (speaker.kind === "party" || speaker.kind === "outlet") continue;
    const only =
      voice.kind === "person"
        ? (bodyOf(page, voice) ?? officialOf(page, voice) ?? fullNameOf(voice, known) ?? lastBefore(page, voice))
        : (oneOfItsSort(voice, speaker, known) ?? calledOtherwise(page, one) ?? lastBefore(page, voice));
    if (only !== undefined && only.key !== speaker.key) meant.set(voice.id, only);
  }
  for (const { voice, speaker } of known) {
    const through = meant.has(voice.id) || speaker.kind !== "unnamed" ? undefined : spokesmanOf(page, voice);
    if (through !== undefined) meant.set(voice.id, through);
  }
  return meant;
}

/** "The army", whichever it is, is the one for which a person of the report speaks: known by him, in other reports too. */
function spokesmanOf(page: Page, { name }: Voice): Speaker | undefined {
  if (!isOffice(name)) return undefined;
  const key = bodyKey(name);
  const people = page.known.filter(
    ({ voice, speaker }) =>
      speaker.kind === "person" &&
      placesOf(page, voice).some((span) => {
        const office = officeBeside(page.document.reading.document.text, span);
        return office?.kind === "named" && bodyKey(office.body) === key;
      }),
  );
  const only = onlyOf(people.map(({ speaker }) => speaker));
  return only === undefined ? undefined : { ...only, why: `“${name}” speaks through ${only.label}` };
}

/** A document with its speakers, and with those whom its common words mean. */
export interface Heard {
  readonly document: CaseDocument;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly meant: ReadonlyMap<string, Speaker>;
}

/** Who is heard in a document: worked out once, for all that asks for it. */
export function heardIn(document: CaseDocument): Heard {
  const speakers = speakersOf(document);
  return { document, speakers, meant: namedElsewhere(document, speakers) };
}

/** The speakers of a document by id of their voice, without its author. */
function speakersOf({ id, reading }: CaseDocument): ReadonlyMap<string, Speaker> {
  return new Map(
    reading.voices.flatMap((voice): readonly (readonly [string, Speaker])[] => {
      const speaker = speakerOf(voice, id);
      return speaker === undefined ? [] : [[voice.id, speaker]];
    }),
  );
}

function oneOfItsSort(voice: Voice, { kind }: Speaker, known: readonly Known[]): Speaker | undefined {
  if (kind !== "generic" && kind !== "unnamed") return undefined;
  const words = bareBody(voice.name);
  const fits = isMonitor(voice.name)
    ? isKeeper
    : agency.test(words)
      ? ({ outlet }: Speaker): boolean => outlet?.isAgency === true
      : stateOutlet(words);
  const only = fits === undefined ? undefined : theOne(known, fits);
  return only === undefined
    ? undefined
    : { ...only, why: `“${voice.name}” is the one of its sort that the report names, ${only.label}` };
}

/** "State TV" is no agency, and an agency no television; "state media" may be either. */
function stateOutlet(words: string): ((speaker: Speaker) => boolean) | undefined {
  const what = stateMedia.exec(words)?.groups?.["what"]?.toLowerCase();
  if (what === undefined) return undefined;
  return ({ outlet }) => {
    if (outlet?.owner !== "state") return false;
    if (what === "agency") return outlet.isAgency;
    if (!broadcasts.test(what)) return what === "media" || !outlet.isAgency;
    return [outlet.name, ...outlet.forms].some((name) => broadcasts.test(name));
  };
}

function isKeeper({ kind, label }: Speaker): boolean {
  return (kind === "party" || kind === "body") && keepsCount.test(label);
}

function theOne(known: readonly Known[], fits: (speaker: Speaker) => boolean): Speaker | undefined {
  return onlyOf(known.flatMap(({ speaker }) => (fits(speaker) ? [speaker] : [])));
}

function onlyOf(speakers: readonly Speaker[]): Speaker | undefined {
  const found = new Map(speakers.map((speaker) => [speaker.key, speaker]));
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

/** The body that a person speaks for, as told right beside his name, wherever the document names him. */
function bodyOf(page: Page, voice: Voice): Speaker | undefined {
  const { text } = page.document.reading.document;
  for (const span of placesOf(page, voice)) {
    const office = officeBeside(text, span);
    const body =
      office === undefined
        ? memberOf(page, span)
        : office.kind === "named"
          ? bodyNamed(page, office.body)
          : bodyBefore(page, office.at);
    if (body !== undefined) return { ...body, why: `“${voice.name}” speaks for ${body.label}` };
  }
  return undefined;
}

/** Where a document has a person's name: as a source, and elsewhere. */
function placesOf({ document: { reading } }: Page, voice: Voice): readonly Span[] {
  const named = reading.mentions.filter(({ kind, name }) => kind === "person" && name === voice.name);
  const sources = voice.evidence.map((span) => nameWithin(reading.document.text, span, voice.name));
  return [...sources, ...named.flatMap(({ evidence }): readonly Span[] => evidence)];
}

/** "Irena Sool of Velm Aid", where the document has a body of that name: elsewhere it might be a place. */
function memberOf(page: Page, span: Span): Speaker | undefined {
  const name = bodyOrPlaceBehind(page.document.reading.document.text, span);
  return name === undefined ? undefined : page.bodies().find((body) => body.name === name)?.speaker;
}

/** The speaker that words for a body mean on a page; undefined for a word that could be anything. */
function bodyNamed(page: Page, name: string): Speaker | undefined {
  if (isMonitor(name)) return theOne(page.known, isKeeper) ?? shortNameOf(page, name);
  const long = shortNameOf(page, name);
  if (long !== undefined) return long;
  const speaker = speakerOf({ id: "", kind: "organisation", name, evidence: [] }, page.document.id);
  // One word that no table holds may be anything: an "army of Velm spokesman" is no spokesman of Velm.
  const isNamed = name.includes(" ") || isMonitor(name) || isOfOnePlace(name);
  return speaker?.kind === "party" || (speaker?.kind === "body" && isNamed) ? speaker : undefined;
}

/** The body that was last named before a place of the text as one that does something: it speaks, or begins a sentence. */
function bodyBefore(page: Page, at: number): Speaker | undefined {
  const { text } = page.document.reading.document;
  let last: { readonly start: number; readonly speaker: Speaker } | undefined;
  for (const { speaker, isSpoken, places } of page.bodies()) {
    for (const { start } of places)
      if (start < at && (last === undefined || start > last.start) && (isSpoken || beginsSentence(text, start)))
        last = { start, speaker };
  }
  return last?.speaker;
}

function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?]["”’]?\s+|\n\s*)(?:The |the |An? )?$/u.test(text.slice(Math.max(0, start - 12), start));
}

const bodyKinds: ReadonlyMap<MentionKind, VoiceKind> = new Map([
  ["organisation", "organisation"],
  ["armed-group", "armed-group"],
  ["government", "government"],
  ["military-unit", "armed-group"],
]);

interface Named {
  readonly name: string;
  readonly speaker: Speaker;
  readonly isSpoken: boolean;
  readonly places: readonly Span[];
}

function bodiesIn(document: CaseDocument, known: readonly Known[]): readonly Named[] {
  const spoken = known.flatMap(({ voice: { kind, name, evidence }, speaker }): readonly Named[] =>
    kind === "person" ? [] : [{ name, speaker, isSpoken: true, places: evidence }],
  );
  const told = new Map<string, Speaker>();
  const named = document.reading.mentions.flatMap(({ kind, name, actor, evidence }): readonly Named[] => {
    const as = bodyKinds.get(kind);
    if (as === undefined || !/\p{Lu}/u.test(name)) return [];
    const party = actor === undefined ? undefined : (actorCatalogue().byId(actor)?.party ?? actor);
    const voice: Voice = { id: "", kind: as, name, evidence: [], ...(party === undefined ? {} : { party }) };
    // One name stands many times in a text.
    const speaker = told.get(`${kind} ${name}`) ?? speakerOf(voice, document.id);
    if (speaker === undefined) return [];
    told.set(`${kind} ${name}`, speaker);
    return [{ name, speaker, isSpoken: false, places: evidence }];
  });
  return [...spoken, ...named].filter(({ speaker }) => speaker.kind === "party" || speaker.kind === "body");
}

/** "The group", "the army": of those there are more than a report names. A long name is whole. */
function mayShorten(name: string): boolean {
  if (isOffice(name)) return isOfOnePlace(name) || /\bministry\b/iu.test(name) || /\p{Lu}.* \p{Lu}/u.test(name);
  return /\p{Lu}/u.test(name) && bareBody(name).split(" ").length <= 2;
}

/** The body that is meant by a part of its name: whose page it is, else the only one that the document names. */
function shortNameOf(page: Page, name: string): Speaker | undefined {
  const { publisher } = page;
  if (publisher !== undefined && shortens(name, publisher.label)) return ofPublisher(publisher, name);
  if (!mayShorten(name)) return undefined;
  const long = onlyOf(page.bodies().flatMap((body) => (shortens(name, body.name) ? [body.speaker] : [])));
  return long === undefined ? undefined : { ...long, why: `“${name}” is ${long.label}, as the report names it` };
}

function ofPublisher({ key, label, outlet }: Publisher, name: string): Speaker {
  return {
    key,
    kind: outlet !== undefined ? "outlet" : key.startsWith("party:") ? "party" : "body",
    label,
    why: `“${name}” is ${label}, on whose page it stands`,
    ...(outlet === undefined ? {} : { outlet }),
  };
}

/** Data without a source are those of the body on whose own page they stand. */
const material =
  /^(?:(?:objective|provisional|preliminary|available|initial|first|confirmed|verified|monitoring|our|own) )*(?:data|information|findings|figures|assessments?|estimates)$/i;

/** Who is called by a part of a name, by what he is, or after the body that he speaks for. */
function calledOtherwise(page: Page, { voice, speaker }: Known): Speaker | undefined {
  if (voice.kind === "witness" || speaker.label === "unnamed") return undefined;
  const { publisher } = page;
  const { text } = page.document.reading.document;
  if (publisher !== undefined && /^our\b/iu.test(voice.name)) return ofPublisher(publisher, voice.name);
  if (publisher?.kind === "voice" && material.test(voice.name)) return ofPublisher(publisher, voice.name);
  const after = bodyCalledAfter(voice.name);
  if (after !== undefined) {
    const body = bodyNamed(page, after);
    return body === undefined ? undefined : { ...body, why: `“${voice.name}” speaks for ${body.label}` };
  }
  for (const span of voice.evidence) {
    if (speaker.kind !== "body" || isOffice(voice.name)) {
      const name = nameBehind(text, span, voice.name);
      const body = name === undefined || voice.kind === "anonymous" ? undefined : bodyNamed(page, name);
      if (body !== undefined) return { ...body, why: `“${voice.name}” is ${body.label}` };
    }
    const office = voice.kind === "anonymous" ? officeBeside(text, nameWithin(text, span, voice.name)) : undefined;
    const body = office?.kind === "before" ? bodyBefore(page, office.at) : undefined;
    if (body !== undefined) return { ...body, why: `“${voice.name}” speaks for ${body.label}` };
  }
  if (voice.kind === "anonymous" && !hasOffice(voice.name)) return undefined;
  return voice.kind === "media" ? undefined : shortNameOf(page, voice.name);
}

/** What a voice without a name begins with where the reader tied it to nobody: "it believed", "its claim of"; not "it is claimed". */
const alone = /^(?:(?<body>it|its)|he|his|she|her|I)(?![\p{L}’'])(?! (?:is|was|has|had|were|seems|appears)\b)/u;

/** A pronoun: "it" is the one body that the document names, "he" is who spoke last before, if that was one person. */
function lastBefore(page: Page, voice: Voice): Speaker | undefined {
  const [at] = voice.evidence;
  if (at === undefined) return undefined;
  const { text } = page.document.reading.document;
  const words = voice.name === "unnamed" ? text.slice(at.start, at.end) : voice.name;
  const found = alone.exec(words);
  if (found === null) return undefined;
  const meant =
    found.groups?.["body"] === undefined
      ? someoneBefore(page, at.start)
      : onlyOf(page.bodies().map(({ speaker }) => speaker));
  return meant === undefined ? undefined : { ...meant, why: `“${words}” is ${meant.label}, who speaks before` };
}

/** How far back a pronoun may point, in characters. */
const pointsBack = 400;
const singular = /^(?:a|an|another|one) /iu;

function someoneBefore({ known, document }: Page, at: number): Speaker | undefined {
  const { text } = document.reading.document;
  let last: { readonly span: Span; readonly one: Known } | undefined;
  for (const one of known) {
    // Who is told something says nothing in between.
    if (one.speaker.kind === "outlet" || one.speaker.kind === "generic" || alone.test(one.voice.name)) continue;
    for (const span of one.voice.evidence)
      if (span.start < at && at - span.end < pointsBack && (last === undefined || span.start > last.span.start))
        last = { span, one };
  }
  if (last === undefined || last.one.speaker.label === "unnamed") return undefined;
  const { voice, speaker } = last.one;
  const isOne = voice.kind === "person" || singular.test(text.slice(last.span.start, last.span.end));
  return isOne && (voice.kind === "person" || speaker.kind === "unnamed") ? speaker : undefined;
}

/** On the page that a body publishes for itself, its minister, general or spokesman needs no adjective: "the Foreign Secretary". */
function officialOf({ publisher }: Page, { name }: Voice): Speaker | undefined {
  if (publisher?.kind !== "voice" || !official.test(name)) return undefined;
  const speaker = publisher.key.startsWith("party:")
    ? ofParty(publisher.key.slice("party:".length), name)
    : { ...ofPublisher(publisher, name), why: `“${name}” speaks for ${publisher.label}` };
  return { ...speaker, why: `${speaker.why}, on whose page he or she is quoted` };
}

const official =
  /\b(?:minister|secretary|ambassador|envoy|spokes(?:man|woman|person)|gen|general|col|colonel|maj|major|commander|adm|admiral|representative)\b/i;

/** The one speaker of the document with the same last name, for a surname alone. */
function fullNameOf(voice: Voice, known: readonly Known[]): Speaker | undefined {
  const words = personName(voice.name);
  if (words.length !== 1) return undefined;
  const full = known.filter(({ voice: other }) => {
    const name = personName(other.name);
    return other.kind === "person" && name.length > 1 && name.at(-1) === words[0];
  });
  const only = onlyOf(full.map(({ speaker }) => speaker));
  return only === undefined ? undefined : { ...only, why: `“${voice.name}” is ${only.label}` };
}

/** The name alone, of a source that tells the office with it. */
export function nameWithin(text: string, { start, end }: Span, name: string): Span {
  const at = text.slice(start, end).indexOf(name);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + name.length };
}

/** Whether a common word for a speaker ("a monitor", "state media") may mean one whom another report names. */
export function mayBeMeant(
  generic: string,
  { kind, label }: { readonly kind: string; readonly label: string },
): boolean {
  if (isMonitor(generic)) return (kind === "party" || kind === "body") && keepsCount.test(label);
  return kind === "outlet";
}
