// One document -> one Reading. Read this file first: it is the whole pipeline, and the only place where stages meet.

import type { ActorCatalogue } from "../catalogue/actors/actor.ts";
import type { EventType } from "../catalogue/event-types/event-type.ts";
import type { Document } from "../model/document.ts";
import { HearsayError } from "../model/errors.ts";
import type { Role } from "../model/event.ts";
import { stableId } from "../model/identity.ts";
import type { Mention } from "../model/mention.ts";
import type { Message } from "../model/message.ts";
import type { Place } from "../model/place.ts";
import type { ReaderStamp, Reading } from "../model/reading.ts";
import type { SourceDocument } from "../model/source.ts";
import { contains, overlap, quote, type Span } from "../model/span.ts";
import type { Stated } from "../model/stated.ts";
import type { Time } from "../model/time.ts";
import { clean } from "./clean/clean.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { findAccusations } from "./ground/claims/accusations.ts";
import { withAnsweredDoers } from "./ground/claims/answered-doers.ts";
import { groundClaims } from "./ground/claims/claims.ts";
import { withoutDisownedDeeds } from "./ground/claims/disowned-deeds.ts";
import { findReasons } from "./ground/claims/reasons.ts";
import { findAnswers } from "./ground/denials/answers.ts";
import { findBackDenials } from "./ground/denials/denied-again.ts";
import { findDisownings } from "./ground/denials/disowned.ts";
import { findAims } from "./ground/events/aims.ts";
import { eventMentions } from "./ground/events/event-mentions.ts";
import { type FoundEvents, groundEvents } from "./ground/events/events.ts";
import { withLags } from "./ground/events/lags.ts";
import { countedDead } from "./ground/events/neighbours.ts";
import { withPlainTriggers } from "./ground/events/plain-triggers.ts";
import { findSequences } from "./ground/events/sequence.ts";
import { settingsOf, withSettings } from "./ground/events/setting.ts";
import { stateDoers } from "./ground/events/state-doers.ts";
import { type HeadSpans, rolesOfTriggers } from "./ground/events/tellings.ts";
import { toldEvents } from "./ground/events/told.ts";
import { corefer } from "./ground/mentions/coreference.ts";
import { type PartsOf, partingDoers, withParts } from "./ground/mentions/joint-doers.ts";
import { type GroundedMention, groundMentions, namedBefore } from "./ground/mentions/mentions.ts";
import { placesOfRoots } from "./ground/mentions/placing.ts";
import { namingDoers } from "./ground/mentions/pronouns.ts";
import { findScareQuotes } from "./ground/mentions/scare-quotes.ts";
import { timesByMention, unresolvedTimes } from "./ground/mentions/timing.ts";
import { isTongue } from "./ground/mentions/tongue.ts";
import type { Attribution } from "./ground/sayings/attribution.ts";
import { findAttributions } from "./ground/sayings/attributions.ts";
import { groundStatements, statementIdsOf } from "./ground/sayings/statements.ts";
import { groundTolls } from "./ground/tolls/tolls.ts";
import { sayingTimes } from "./ground/voices/argument-voice.ts";
import { officeBodies } from "./ground/voices/own-body.ts";
import { groundVoices } from "./ground/voices/voices.ts";
import { readHead } from "./head/head.ts";
import { detectLanguage } from "./language/language.ts";
import type { PlaceMention } from "./normalise/places/candidates.ts";
import { resolvePlaces } from "./normalise/places/resolve.ts";
import { estimateCasualties, findAllCasualties } from "./normalise/quantities/casualties.ts";
import { findTimes } from "./normalise/times/find-times.ts";
import { findLags, type Lag, lagged } from "./normalise/times/lag.ts";
import { reasonFor, type TimeMention } from "./normalise/times/time-mention.ts";
import { openJoining } from "./portions/joined.ts";
import { portionsOf } from "./portions/portions.ts";
import type { Reader, Scored } from "./scored.ts";
import { segment } from "./segment/segment.ts";

/** What reading needs beside the document: opened once, used for many. */
export interface ReadingTools {
  readonly reader: Reader;
  readonly gazetteer: Gazetteer;
  readonly actors: ActorCatalogue;
  readonly eventTypes: readonly EventType[];
}

/** What stands in every reading that is made with these tools. */
export function stampOf({ reader, actors, gazetteer }: ReadingTools): ReaderStamp {
  return { model: reader.model, version: reader.version, catalogue: `${actors.version}; ${gazetteer.version}` };
}

/** What the user says of a document where the document itself is silent. */
export interface Given {
  /** EDTF. */
  readonly published?: string;
  readonly title?: string;
  readonly publisher?: string;
}

/** What is known of a document's text before it is read. */
export interface Known {
  readonly messages: readonly Message[];
  readonly head: HeadSpans;
  /** Where a sentence ends though no stop says so. */
  readonly breaks?: readonly number[];
  /** What the portions of a long text before this one named. */
  readonly before?: readonly Mention[];
}

/** A phrase and the part that it plays in an event. */
export interface PlayedRole {
  readonly role: Role;
  readonly span: Span;
}

/** A reading with the layers under it, for measuring. */
export interface FullReading {
  readonly reading: Reading;
  readonly scored: Scored;
  readonly times: readonly TimeMention[];
  /** By id of the mention. */
  readonly places: ReadonlyMap<string, Place>;
  /** Who and what plays which role in what a trigger tells, by the index of the trigger; pronouns stand as written. */
  readonly roles: ReadonlyMap<number, readonly PlayedRole[]>;
  /** The type of the event that a trigger tells of, by the index of the trigger; none for one that tells of no event. */
  readonly types: ReadonlyMap<number, string>;
  /** The tellings of events before and after those of one event were put together; absent from what was marked by hand. */
  readonly told?: FoundEvents;
}

/**
 * Reads one document as a format handed it over.
 *
 * @throws HearsayError "unsupported-language" for a text that is not English, "no-words" for one without words.
 */
export async function readSource(source: SourceDocument, tools: ReadingTools, given: Given = {}): Promise<Reading> {
  const cleaned = clean(source);
  const thing = source.file ?? source.title ?? "the text";
  if (!/[\p{L}\p{N}]/u.test(cleaned.text)) throw new HearsayError("no-words", { thing, detail: "signs" });
  const language = detectLanguage(cleaned.text);
  if (!language.supported) throw new HearsayError("unsupported-language", { thing, detail: language.name });
  const head = readHead(cleaned.text, source);
  // A date without a year says less than what the user knows.
  const whole = head.published?.startsWith("X") === true ? undefined : head.published;
  const published = whole ?? given.published ?? head.published;
  const named = head.title ?? given.title;
  const publisher = head.publisher ?? given.publisher;
  const document: Document = {
    id: source.id,
    ...(source.givenId === undefined ? {} : { givenId: source.givenId }),
    ...(named === undefined ? {} : { title: named }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(head.byline === undefined ? {} : { byline: head.byline }),
    ...(published === undefined ? {} : { published }),
    ...(head.agency === undefined ? {} : { agency: head.agency }),
    ...(head.dateline === undefined ? {} : { dateline: head.dateline.name }),
    language: language.tag,
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(source.file === undefined ? {} : { file: source.file }),
    text: cleaned.text,
    origin: cleaned.origin,
  };
  const title = head.parts.find(({ kind }) => kind === "headline")?.span;
  const filing = head.parts.filter(({ kind }) => kind !== "headline").map(({ span }) => span);
  return readInPortions(document, tools, {
    // A date that the metadata leaves open and the text settles is no longer odd.
    messages: [...source.messages, ...cleaned.messages, ...head.messages].filter(
      ({ rule }) => rule !== "publication-date" || (published?.length ?? 0) < 10,
    ),
    head: { ...(title === undefined ? {} : { title }), filing },
    breaks: head.breaks,
  });
}

/**
 * Reads a text of any length: one of ordinary length as a whole, a very long one in portions, which bounds the memory that
 * reading takes.
 */
export async function readInPortions(
  document: Document,
  tools: ReadingTools,
  known: Known,
  portions: readonly Span[] = portionsOf(document.text),
): Promise<Reading> {
  if (portions.length === 1) return (await readDocument(document, tools, known)).reading;
  const joining = openJoining(document);
  for (const portion of portions) {
    const text = quote(document.text, portion);
    const { reading } = await readDocument({ ...document, text }, tools, knownIn(portion, known, joining.names()));
    joining.add(reading, portion.start);
  }
  return joining.reading();
}

/** What is known of a text as far as it concerns a portion of it. */
function knownIn(portion: Span, { messages, head, breaks = [] }: Known, before: readonly Mention[]): Known {
  const { start } = portion;
  const moved = (spans: readonly Span[]): readonly Span[] =>
    spans.flatMap((span) => (contains(portion, span) ? [{ start: span.start - start, end: span.end - start }] : []));
  const [title] = moved(head.title === undefined ? [] : [head.title]);
  return {
    // Messages are about the whole: they are told once.
    messages: start === 0 ? messages : [],
    head: { ...(title === undefined ? {} : { title }), filing: moved(head.filing) },
    breaks: breaks.map((at) => at - start),
    before,
  };
}

/** Reads a document whose text is taken as it stands: no cleaning, no head, no question of language. */
export async function readDocument(
  document: Document,
  tools: ReadingTools,
  known: Known = { messages: [], head: { filing: [] } },
): Promise<FullReading> {
  const sentences = segment(document.text, known.breaks);
  const scored = await tools.reader.read(document.text, sentences);
  return groundReading(document, sentences, scored, tools, known);
}

/** From what the reader saw to the nouns of the model. Pure: same input, same reading. */
export function groundReading(
  document: Document,
  sentences: readonly Span[],
  read: Scored,
  tools: ReadingTools,
  known: Known,
): FullReading {
  const { text } = document;
  const { actors, gazetteer, eventTypes } = tools;
  const { scored, times, lags, named, parts, attributions } = namedIn(document, sentences, read, actors);
  const casualties = findAllCasualties(text, sentences);
  const before = namedBefore(known.before ?? []);
  const mentions = corefer(named, { text, sentences, scored, attributions, actors }, before);
  const voices = groundVoices(text, sentences, attributions, [...before, ...mentions], actors);
  const disownings = findDisownings(text);
  const roles = rolesOfTriggers(text, sentences, scored, mentions, known.head, disownings);
  const backDenials = findBackDenials(text, sentences, attributions, voices.speakers);
  const naming = namingDoers(text, mentions, attributions);
  const parting = partingDoers(parts);
  const placed = placesByMention(text, mentions, document, gazetteer, known.head.filing);
  const timed = timesByMention(mentions, times);
  const told = groundEvents({
    text,
    sentences,
    scored,
    mentions,
    attributions,
    speakers: voices.speakers,
    roles,
    head: known.head,
    types: eventTypes,
    actors,
    times: timed,
    places: placed,
    counted: casualties.filter(({ negated }) => !negated),
    naming,
    parting,
    denials: backDenials,
  });
  const estimateOf = (span: Span) => estimateCasualties(text, span);
  const harmed = groundTolls({
    text,
    sentences,
    scored,
    mentions,
    events: told.events,
    findings: casualties,
    types: eventTypes,
    estimateOf,
    naming: (telling) => parting(naming(telling)),
    ...(known.head.title === undefined ? {} : { title: known.head.title }),
  });

  // Set events in time and place.
  const orders = times.flatMap(({ span, order }) =>
    order === undefined ? [] : [{ span, relation: order.relation, anchor: order.span }],
  );
  const sequences = findSequences(text, sentences, harmed.events);
  const setting = {
    text,
    sentences,
    mentions,
    events: harmed.events,
    times: timed,
    places: placed,
    orders,
    sequences,
    filing: known.head.filing,
    isOfSaying: sayingTimes(text, attributions),
    harmful: new Set(eventTypes.filter(({ harms }) => harms).map(({ id }) => id)),
    dead: countedDead(harmed.tolls, harmed.homeless),
  };
  const { events, times: dated } = withLags({
    ...setting,
    events: withSettings(setting),
    lags,
    ...(/^\d{4}-\d\d-\d\d$/.test(document.published ?? "") ? { published: document.published } : {}),
  });
  const settings = settingsOf({ ...setting, events, times: dated });

  // Claims: one slot of one event in one voice.
  const eventIds = events.map(({ type, tellings: [first] }) => stableId("e", [type, first.span.start, first.span.end]));
  const statementIds = statementIdsOf(attributions);
  const byPlace = toldEvents(events, sentences, eventTypes);
  const aims = findAims(text, mentions, byPlace);
  const accusations = findAccusations(text, attributions, mentions, byPlace, disownings, document.publisher).flatMap(
    (one) => (parts.get(one.mention) ?? [one.mention]).map((mention) => ({ ...one, mention })),
  );
  const aimedAt = new Set(aims.map(({ span }) => span.start));
  const reasons = findReasons(text, sentences, events, byPlace.lastBefore).filter(
    ({ span }) => !aimedAt.has(span.start),
  );
  const bare = <T>(known: ReadonlyMap<number, { readonly value: T }>) =>
    new Map([...known].map(([index, stated]) => [index, stated.value]));
  const claims = groundClaims({
    events,
    eventIds,
    mentions,
    attributions,
    statementIds,
    voices,
    tolls: harmed.tolls,
    reasons,
    accusations,
    disownings,
    aims,
    backDenials,
    times: bare(dated),
    places: bare(placed),
    text,
    sentences,
  });

  const asked = { text, sentences, attributions, statementIds, voices, claims };
  const answers = findAnswers(asked);

  const reading: Reading = {
    document,
    sentences,
    mentions: mentions.map(({ mention }) => mention),
    voices: voices.voices,
    statements: groundStatements(attributions, statementIds, voices, answers),
    events: eventMentions(events, eventIds, settings, mentions),
    claims: withoutDisownedDeeds(withAnsweredDoers(asked, answers), {
      text,
      sentences,
      mentions,
      attributions,
      statementIds,
      ...(document.publisher === undefined ? {} : { publisher: document.publisher }),
    }),
    messages: [
      ...known.messages,
      ...unresolvedTimes(
        text,
        times.flatMap(({ span, unresolved, time }) =>
          unresolved === undefined || unresolved === "vague" || lags.some((lag) => overlap(lag.span, span) > 0)
            ? []
            : [{ span, reason: reasonFor(unresolved), kept: time !== undefined }],
        ),
      ),
      ...findScareQuotes(text, attributions),
      ...harmed.homeless.map(
        ({ span }): Message => ({
          rule: "toll-without-event",
          severity: "info",
          text: `“${quote(text, span)}” belongs to no event that the text tells of: it is kept as a mention only.`,
          span,
        }),
      ),
    ],
    readBy: stampOf(tools),
  };
  const places = new Map(
    [...placed].flatMap(([index, stated]) => {
      const id = mentions[index]?.mention.id;
      return id === undefined ? [] : [[id, stated.value] as const];
    }),
  );
  const played = new Map(
    [...roles].map(([trigger, found]) => [
      trigger,
      found.flatMap(({ role, mention }): readonly PlayedRole[] => {
        const span = mentions[mention]?.span;
        return span === undefined ? [] : [{ role, span }];
      }),
    ]),
  );
  const types = new Map(
    events.flatMap(({ type, tellings }) =>
      tellings.flatMap(({ trigger }) => (trigger === undefined ? [] : [[trigger, type] as const])),
    ),
  );
  return { reading, scored, times, places, roles: played, types, told };
}

/** What a text names and says before it is asked who is who. */
interface Named {
  readonly scored: Scored;
  readonly times: readonly TimeMention[];
  readonly lags: readonly (Lag & { readonly timeFrom: (known: Time, sign: -1 | 1) => Time | undefined })[];
  readonly named: readonly GroundedMention[];
  readonly parts: PartsOf;
  readonly attributions: readonly Attribution[];
}

/** All that coreference sees, and is taught on: mentions, sayings, and what was read by rule on the way. */
export function namedIn(
  { text, published }: Pick<Document, "text" | "published">,
  sentences: readonly Span[],
  read: Scored,
  actors: ActorCatalogue,
): Named {
  const scored = withPlainTriggers(text, sentences, read);
  const times = findTimes(text, {
    ...(published === undefined ? {} : { published }),
    spans: scored.spans.filter(({ layer }) => layer === "time"),
  });
  // "now" and "for years" are mentions only where the reader saw them: they set nothing in time.
  const found = times
    .filter(({ kind, unresolved }) => (kind === "date" || kind === "time") && unresolved !== "vague")
    .map(({ span }) => ({ span, kind: "time" as const }));
  const lags = findLags(text).map((lag) => ({
    ...lag,
    timeFrom: (known: Time, sign: -1 | 1) => lagged(known, lag, sign),
  }));
  found.push(...lags.map(({ span }) => ({ span, kind: "time" as const })));
  const rules = [...found, ...stateDoers(text, scored.triggers, actors), ...officeBodies(text, sentences, scored)];
  const { mentions: named, parts } = withParts(text, groundMentions(text, scored, rules, actors), actors);
  return { scored, times, lags, named, parts, attributions: findAttributions(text, sentences, scored) };
}

/** For each mention of a place or a facility, by its index, the place it stands for, found together with all the others. */
function placesByMention(
  text: string,
  mentions: readonly GroundedMention[],
  document: Document,
  gazetteer: Gazetteer,
  filing: readonly Span[],
): ReadonlyMap<number, Stated<Place>> {
  const indices: number[] = [];
  const named: PlaceMention[] = [];
  mentions.forEach(({ mention: { kind }, span }, index) => {
    if ((kind !== "place" && kind !== "facility") || isTongue(text, span)) return;
    indices.push(index);
    const filed = filing.some((part) => overlap(part, span) > 0);
    named.push({ span, kind, ...(filed ? { filing: true as const } : {}) });
  });
  const dateline = document.dateline === undefined ? {} : { dateline: document.dateline };
  const resolved = resolvePlaces({ text, mentions: named, gazetteer, ...dateline });
  const places = new Map(
    resolved.flatMap(({ place, span }, at): readonly (readonly [number, Stated<Place>])[] => {
      const index = indices[at];
      return index === undefined ? [] : [[index, { value: place, basis: "stated", evidence: [span] }]];
    }),
  );
  return placesOfRoots(places, mentions);
}
