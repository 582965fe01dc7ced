// What a document calls by a common word in one place and by name in another, and people whose office it tells beside their
// name. Only within one document, and only where nothing else there can be meant.

import type { CaseDocument } from "../../model/casebook.ts";
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import type { Voice } from "../../model/voice.ts";
import { bareBody, isMonitor, personName } from "./names.ts";
import { publisherOf } from "./publishers.ts";
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

/**
 * By id of the voice, whom it stands for: "a monitoring group" for the one observatory that the document names, "state media" for
 * the one state outlet, "Observatory head Irena Sool" for the observatory. Nothing where the document names none or two.
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
  const meant = new Map<string, Speaker>();
  for (const { voice, speaker } of known) {
    const only =
      voice.kind === "person"
        ? (officeOf({ id, reading }, voice, known) ?? officialOf(reading.document, voice) ?? fullNameOf(voice, known))
        : oneOfItsSort(voice, speaker, known);
    if (only !== undefined && only.key !== speaker.key) meant.set(voice.id, only);
  }
  return meant;
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
  const found = new Map(known.filter(({ speaker }) => fits(speaker)).map(({ speaker }) => [speaker.key, speaker]));
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

const head = "(?:head|chief|director|founder|spokes(?:man|woman|person)|chairman|chairwoman|leader)";
/** "Observatory head ", "The Velm Fund's director, ": right before the name. */
const officeBefore = new RegExp(
  `((?:(?:\\p{Lu}[\\p{L}'’-]+|observatory) (?:(?:of|for|the|and) )*){1,7})${head},? $`,
  "u",
);
/** ", head of the Britain-based Velm Fund": right behind it, as far as the name of the body goes. */
const officeBehind = new RegExp(
  `^,? (?:the |who )?(?:is |heads )?(?:the )?${head} (?:of|for) (?:the )?((?:(?:so-called |\\p{Lu}[\\p{L}'’-]+-based )?)(?:\\p{Lu}[\\p{L}'’-]+(?: (?:(?:of|for|the|and) )*)?){1,7})`,
  "u",
);
/** How far an office may stretch, in characters. */
const reach = 90;

/** The body that a person speaks for, as told right beside his name, wherever the document names him. */
function officeOf({ id, reading }: CaseDocument, voice: Voice, known: readonly Known[]): Speaker | undefined {
  const { text } = reading.document;
  const named = reading.mentions.filter(({ kind, name }) => kind === "person" && name === voice.name);
  const sources = voice.evidence.map((span) => nameWithin(text, span, voice.name));
  for (const { start, end } of [...sources, ...named.flatMap(({ evidence }): readonly Span[] => evidence)]) {
    const before = officeBefore.exec(text.slice(Math.max(0, start - reach), start))?.[1];
    const words = before ?? officeBehind.exec(text.slice(end, end + reach))?.[1];
    const name = words
      ?.trim()
      .replace(/^(?:But|And|So|Its|Their|His|Her|The|Then|Meanwhile) /u, "")
      .replace(/(?<=[Oo]bservatory)['’]?s$/u, "");
    if (name === undefined || name.length < 2 || /^(?:Its|Their|His|Her)$/u.test(name)) continue;
    const speaker = isMonitor(name)
      ? theOne(known, isKeeper)
      : speakerOf({ id: "", kind: "organisation", name, evidence: [] }, id);
    // One word that no table holds may be anything: an "army of Velm spokesman" is no spokesman of Velm.
    if (speaker?.kind === "party" || (speaker?.kind === "body" && (isMonitor(name) || name.includes(" "))))
      return { ...speaker, why: `“${voice.name}” speaks for ${speaker.label}` };
  }
  return undefined;
}

/** On the page that a body publishes for itself, its minister, general or spokesman needs no adjective: "the Foreign Secretary". */
function officialOf(document: Document, { name }: Voice): Speaker | undefined {
  const publisher = publisherOf(document);
  if (publisher === undefined || !publisher.key.startsWith("party:") || !official.test(name)) return undefined;
  const party = ofParty(publisher.key.slice("party:".length), name);
  return { ...party, why: `${party.why}, on whose page he or she is quoted` };
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
  const found = new Map(full.map(({ speaker }) => [speaker.key, speaker]));
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? { ...only, why: `“${voice.name}” is ${only.label}` } : undefined;
}

/** The name alone, of a source that tells the office with it. */
function nameWithin(text: string, { start, end }: Span, name: string): Span {
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
