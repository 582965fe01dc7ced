// A document as names are looked up in it: who speaks there, whose page it is, and which bodies it names.

import { actorCatalogue } from "../../catalogue/actors/catalogue.ts";
import type { CaseDocument } from "../../model/casebook.ts";
import type { MentionKind } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import type { Voice, VoiceKind } from "../../model/voice.ts";
import { bareBody, isMonitor } from "./names.ts";
import { isOffice, isOfOnePlace, shortens } from "./offices.ts";
import { type Publisher, publisherOf } from "./publishers.ts";
import { type Speaker, speakerOf } from "./voices.ts";

/** A voice of the document and the speaker that it is. */
export interface Known {
  readonly voice: Voice;
  readonly speaker: Speaker;
}

/** A document as names are looked up in it. */
export interface Page {
  readonly document: CaseDocument;
  readonly known: readonly Known[];
  readonly publisher: Publisher | undefined;
  /** The bodies that it names, whether it lets them speak or not: gathered when first asked for. */
  readonly bodies: () => readonly Named[];
}

/**
 * Lays out a document for looking up names.
 *
 * @param speakers those of the document, by id of their voice
 */
export function pageOf(document: CaseDocument, speakers: ReadonlyMap<string, Speaker>): Page {
  const { reading } = document;
  const known = reading.voices.flatMap((voice): readonly Known[] => {
    const speaker = speakers.get(voice.id);
    return speaker === undefined ? [] : [{ voice, speaker }];
  });
  let bodies: readonly Named[] | undefined;
  return {
    document,
    known,
    publisher: publisherOf(reading.document),
    bodies: () => {
      bodies ??= bodiesIn(document, known);
      return bodies;
    },
  };
}

const keepsCount = /\b(?:observatory|monitor|watch|airwars|documentation|network for human rights)\b/i;

/** One who keeps count of the dead. */
export function isKeeper({ kind, label }: { readonly kind: string; readonly label: string }): boolean {
  return (kind === "party" || kind === "body") && keepsCount.test(label);
}

/** The only speaker that fits; undefined where none does, or two. */
export function theOne(known: readonly Known[], fits: (speaker: Speaker) => boolean): Speaker | undefined {
  return onlyOf(known.flatMap(({ speaker }) => (fits(speaker) ? [speaker] : [])));
}

/** The one that all are; undefined where there are none, or two. */
export function onlyOf(speakers: readonly Speaker[]): Speaker | undefined {
  const found = new Map(speakers.map((speaker) => [speaker.key, speaker]));
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

/** The speaker that words for a body mean on a page; undefined for a word that could be anything. */
export function bodyNamed(page: Page, name: string): Speaker | undefined {
  if (isMonitor(name)) return theOne(page.known, isKeeper) ?? shortNameOf(page, name);
  const long = shortNameOf(page, name);
  if (long !== undefined) return long;
  const speaker = speakerOf({ id: "", kind: "organisation", name, evidence: [] }, page.document.id);
  // One word that no table holds may be anything: an "army of Velm spokesman" is no spokesman of Velm.
  const isNamed = name.includes(" ") || isMonitor(name) || isOfOnePlace(name);
  return speaker?.kind === "party" || (speaker?.kind === "body" && isNamed) ? speaker : undefined;
}

/** The body that was last named before a place of the text as one that does something: it speaks, or begins a sentence. */
export function bodyBefore(page: Page, at: number): Speaker | undefined {
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

/** The kinds of mentions that are bodies, as kinds of voices. */
const bodyKinds: ReadonlyMap<MentionKind, VoiceKind> = new Map([
  ["organisation", "organisation"],
  ["armed-group", "armed-group"],
  ["government", "government"],
  ["military-unit", "armed-group"],
]);

/** A body as a document names it. */
interface Named {
  readonly name: string;
  readonly speaker: Speaker;
  /** It is let speak; else only told of. */
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
export function shortNameOf(page: Page, name: string): Speaker | undefined {
  const { publisher } = page;
  if (publisher !== undefined && shortens(name, publisher.label)) return ofPublisher(publisher, name);
  if (!mayShorten(name)) return undefined;
  const long = onlyOf(page.bodies().flatMap((body) => (shortens(name, body.name) ? [body.speaker] : [])));
  return long === undefined ? undefined : { ...long, why: `“${name}” is ${long.label}, as the report names it` };
}

/** The one whose page it is, as a speaker. */
export function ofPublisher({ key, label, outlet }: Publisher, name: string): Speaker {
  return {
    key,
    kind: outlet !== undefined ? "outlet" : key.startsWith("party:") ? "party" : "body",
    label,
    why: `“${name}” is ${label}, on whose page it stands`,
    ...(outlet === undefined ? {} : { outlet }),
  };
}

/** The name alone, of a source that tells the office with it. */
export function nameWithin(text: string, { start, end }: Span, name: string): Span {
  const at = text.slice(start, end).indexOf(name);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + name.length };
}
