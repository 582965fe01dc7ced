// What a document calls by a common word in one place and by name in another, and people whose office it tells beside their
// name. Only within one document, and only where nothing else there can be meant.

import { actorCatalogue } from "../../catalogue/actors/catalogue.ts";
import type { CaseDocument } from "../../model/casebook.ts";
import type { Span } from "../../model/span.ts";
import type { Voice } from "../../model/voice.ts";
import { introducedBy } from "./introduced.ts";
import { bareBody, isMonitor, namesOneBody, personName } from "./names.ts";
import { bodyKey, hasOffice, isOffice, shortens } from "./offices.ts";
import {
  bodyBefore,
  bodyNamed,
  isKeeper,
  type Known,
  nameWithin,
  ofPublisher,
  onlyOf,
  type Page,
  pageOf,
  shortNameOf,
  theOne,
} from "./page.ts";
import { lastBefore } from "./pronouns.ts";
import { bodyCalledAfter, bodyOrPlaceBehind, nameBehind, nameOfGroup, officeBeside } from "./speaks-for.ts";
import { sameNameless, stated } from "./taken-up.ts";
import { ofParty, type Speaker, speakerOf } from "./voices.ts";

/** Words for an outlet of a state that is not named. */
export const stateMedia: RegExp =
  /^(?:(?:earlier|syrian|regime|local) )*(?:state|official|state-run|state-owned|government)(?: news)? (?<what>media|television|tv|radio|broadcaster|agency|newspaper|outlets?)$/i;
const agency = /^(?:the )?(?:news )?agency$/i;
const broadcasts = /\b(?:television|tv|radio|broadcast\w*)\b/i;

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
  const page = pageOf({ id, reading }, speakers);
  const { known } = page;
  const meant = new Map<string, Speaker>();
  for (const one of known) {
    const { voice, speaker } = one;
    const own = ownName(page, voice, speaker);
    if (own !== undefined) {
      if (own.key !== speaker.key) meant.set(voice.id, own);
      continue;
    }
    // A party, an outlet of the table: whoever it is called after, it is known.
    if (speaker.kind === "party" || speaker.kind === "outlet") continue;
    const only =
      voice.kind === "person"
        ? (bodyOf(page, voice) ??
          oursOf(page, voice) ??
          officialOf(page, voice) ??
          fullNameOf(voice, known) ??
          lastBefore(page, voice))
        : (oneOfItsSort(voice, speaker, known) ??
          calledOtherwise(page, one) ??
          lastBefore(page, voice) ??
          stated(page, voice) ??
          introducedBy(page, voice) ??
          sameNameless(page, voice));
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

/** Whether words for an outlet of a state can be of one that has a name: of one in no table, by that name. */
export function isOfSort(words: string, speaker: Speaker): boolean {
  if (speaker.outlet !== undefined) return stateOutlet(words)?.(speaker) === true;
  const what = stateMedia.exec(words)?.groups?.["what"]?.toLowerCase() ?? "";
  return what === "media" || broadcasts.test(what) === broadcasts.test(speaker.label);
}

/** "State TV" is no agency, and an agency no television; "state media" may be either. */
function stateOutlet(words: string): ((speaker: Speaker) => boolean) | undefined {
  const what = stateMedia.exec(words)?.groups?.["what"]?.toLowerCase();
  if (what === undefined) return undefined;
  const state = stateBefore(words);
  return ({ outlet }) => {
    if (outlet?.owner !== "state" || (state !== undefined && outlet.voiceOf !== state)) return false;
    if (what === "agency") return outlet.isAgency;
    if (!broadcasts.test(what)) return what === "media" || !outlet.isAgency;
    return [outlet.name, ...outlet.forms].some((name) => broadcasts.test(name));
  };
}

/** "Syrian state media" are Syria's, whichever other state's paper the report names. */
function stateBefore(words: string): string | undefined {
  const first = /^(?:earlier )?(\p{Lu}\p{L}+) /u.exec(words)?.[1];
  return first === undefined ? undefined : actorCatalogue().stateOf(first)?.id;
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
          ? (bodyNamed(page, office.body) ?? onlyOfSort(page, office.body) ?? onlyHeard(page, office.body))
          : bodyBefore(page, office.at);
    if (body !== undefined) return { ...body, why: `“${voice.name}” speaks for ${body.label}` };
  }
  return undefined;
}

/** "The lab", in small letters: the only body that the document names of which it is the word that tells what it is. */
function onlyOfSort(page: Page, word: string): Speaker | undefined {
  if (!/^\p{Ll}+$/u.test(word) || isOffice(word)) return undefined;
  return onlyOf(
    page.bodies().flatMap(({ name, speaker }) => {
      const [head = ""] = bareBody(name).split(/ (?:of|for|in) /u);
      return head.toLowerCase().endsWith(` ${word}`) ? [speaker] : [];
    }),
  );
}

/** "Navy spokesman Irena Sool", where of all navies the report lets the Velmian Navy speak, and no other. */
function onlyHeard({ known }: Page, word: string): Speaker | undefined {
  if (!isOffice(word)) return undefined;
  return onlyOf(
    known.flatMap(({ voice, speaker }) => (voice.kind !== "person" && shortens(word, voice.name) ? [speaker] : [])),
  );
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

/** Data without a source are those of the body on whose own page they stand. */
const material =
  /^(?:(?:objective|provisional|preliminary|available|initial|first|confirmed|verified|monitoring|our|own|the) )*(?:data|information(?: available)?|findings|figures|assessments?|estimates|investigations?|inquiry|preliminary)$/i;

/** What is looked at and tells by itself: who publishes what he saw in it. */
const things =
  /^(?:(?:the|drone|satellite|aerial|video|amateur|verified|several|these|our|its|images? and|photographs? and|videos? and) )*(?:footage|images?|imagery|photographs?|photos|pictures|videos?|fragments|recordings?|craters?)(?: of .{1,40})?$/iu;
/** "Wardell assesses", on a page of Wardell Maritime Risk, and the findings that a body publishes: whose page it is. */
function ownName({ publisher }: Page, { kind, name }: Voice, speaker: Speaker): Speaker | undefined {
  if (publisher === undefined || speaker.kind === "party" || speaker.kind === "outlet") return undefined;
  if (things.test(name) || (publisher.kind === "voice" && material.test(name))) return ofPublisher(publisher, name);
  const begins = kind === "person" && /^\p{Lu}/u.test(name) && publisher.label.startsWith(`${name} `);
  return begins ? ofPublisher(publisher, name) : undefined;
}

/** Who is called by a part of a name, by what he is, or after the body that he speaks for. */
function calledOtherwise(page: Page, { voice, speaker }: Known): Speaker | undefined {
  if (voice.kind === "witness" || speaker.label === "unnamed") return undefined;
  const { publisher } = page;
  const { text } = page.document.reading.document;
  if (publisher !== undefined && /^our\b/iu.test(voice.name)) return ofPublisher(publisher, voice.name);
  const after = bodyCalledAfter(voice.name);
  if (after !== undefined) {
    const body = theGroup.test(after) ? onlyGroup(page, after) : bodyNamed(page, after);
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
  const called = speaker.kind === "unnamed" ? nameOfGroup(text, voice.name) : undefined;
  const group = called === undefined ? undefined : bodyNamed(page, called);
  if (group !== undefined) return { ...group, why: `“${voice.name}” is ${group.label}` };
  if (theGroup.test(voice.name)) return onlyGroup(page, voice.name);
  if (theCharity.test(voice.name)) return onlyCharity(page, voice.name);
  if (voice.kind === "anonymous" && !hasOffice(voice.name)) return undefined;
  if (voice.kind === "media") return undefined;
  return shortNameOf(page, voice.name) ?? whosePage(page, voice.name);
}

/** "The Command informs the population", on the page of an army: one word for a body in capitals, where no other of its sort is named. */
function whosePage({ publisher, bodies }: Page, name: string): Speaker | undefined {
  const word = bareBody(name);
  if (publisher?.kind !== "voice" || !/^\p{Lu}\p{L}+$/u.test(word) || !isOffice(word)) return undefined;
  const others = bodies().filter((body) => body.speaker.key !== publisher.key && body.name !== word);
  return others.some((body) => shortens(word, body.name)) ? undefined : ofPublisher(publisher, name);
}

/** Words for an armed group that is not named. */
export const theGroup: RegExp =
  /^(?:the |this )?(?:(?:armed|militant|rebel|jihadist|insurgent) )?(?:group|movement|faction|militia)$/iu;

const theCharity = /^(?:the |this )?(?:(?:aid|relief|rights|medical) )?(?:organi[sz]ation|charity|ngo|agency|group)$/iu;

/** "The organisation" is the one that is neither a government's nor armed, and that the document names; "the agency" may be of news. */
function onlyCharity(page: Page, name: string): Speaker | undefined {
  const { reading } = page.document;
  if (/agency$/iu.test(name) && reading.voices.some(({ kind }) => kind === "media")) return undefined;
  const names = new Set(reading.mentions.flatMap((one) => (one.kind === "organisation" ? [one.name] : [])));
  const only = onlyOf(
    page.bodies().flatMap((body) => (names.has(body.name) && !isOffice(body.name) ? [body.speaker] : [])),
  );
  return only === undefined
    ? undefined
    : { ...only, why: `“${name}” is ${only.label}, the only one that the report names` };
}

/** "The group" is the one armed group that the document names. */
function onlyGroup({ document: { id, reading } }: Page, name: string): Speaker | undefined {
  const groups = reading.mentions.flatMap(({ kind, name: named, actor }): readonly Speaker[] => {
    if (kind !== "armed-group" || !namesOneBody(named)) return [];
    const voice: Voice = { id: "", kind, name: named, evidence: [], ...(actor === undefined ? {} : { actor }) };
    const speaker = speakerOf(voice, id);
    return speaker === undefined ? [] : [speaker];
  });
  const only = onlyOf(groups);
  return only === undefined
    ? undefined
    : { ...only, why: `“${name}” is ${only.label}, the only one that the report names` };
}

/** Who belongs to a publisher; "our mayor" is the town's. */
const ours =
  /(?<![\p{L}'’])[Oo]ur (?:\p{Ll}+ ){0,2}(?:colleague|reporter|correspondent|photographer|editor|director|head|chief|co-?ordinator|manager|representative|spokes(?:man|woman|person)|doctor|nurse|medic|researcher|observer|monitor)s?,? $/u;

/** "Our country director, Irena Sool", "our colleague Irena": who speaks for the publisher, in its own words. */
function oursOf({ publisher, document: { reading } }: Page, { evidence, name }: Voice): Speaker | undefined {
  if (publisher === undefined) return undefined;
  const { text } = reading.document;
  const isOurs = evidence.some((span) => {
    const { start } = nameWithin(text, span, name);
    return ours.test(text.slice(Math.max(0, start - 60), start)) && !isQuoted(text, start);
  });
  return isOurs ? { ...ofPublisher(publisher, name), why: `“${name}” speaks for ${publisher.label}` } : undefined;
}

/** Whether a place of a text stands within a quotation: "our" is the speaker's there. */
function isQuoted(text: string, at: number): boolean {
  const paragraph = text.slice(text.lastIndexOf("\n", at) + 1, at);
  const [open, close] = [/[“]/gu, /[”]/gu].map((mark) => (paragraph.match(mark) ?? []).length);
  return (open ?? 0) > (close ?? 0) || (paragraph.match(/"/gu) ?? []).length % 2 === 1;
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

/** Whether a common word for a speaker ("a monitor", "state media") may mean one whom another report names. */
export function mayBeMeant(
  generic: string,
  { kind, label }: { readonly kind: string; readonly label: string },
): boolean {
  if (isMonitor(generic)) return isKeeper({ kind, label });
  return kind === "outlet";
}
