// One text -> one Reading. Read this file first: `groundReading` is the whole pipeline, and the only place where its stages meet.
// What goes before it, from a file to its text, is `read-source.ts`.

import type { Document } from "../model/document.ts";
import { stableId } from "../model/identity.ts";
import type { Message } from "../model/message.ts";
import type { Reading } from "../model/reading.ts";
import { overlap, quote, type Span } from "../model/span.ts";
import type { FullReading, PlayedRole } from "./full-reading.ts";
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
import { groundEvents } from "./ground/events/events.ts";
import { withLags } from "./ground/events/lags.ts";
import { countedDead } from "./ground/events/neighbours.ts";
import { findSequences } from "./ground/events/sequence.ts";
import { settingsOf, withSettings } from "./ground/events/setting.ts";
import { rolesOfTriggers } from "./ground/events/tellings.ts";
import { toldEvents } from "./ground/events/told.ts";
import { corefer } from "./ground/mentions/coreference.ts";
import { partingDoers } from "./ground/mentions/joint-doers.ts";
import { namedBefore } from "./ground/mentions/mentions.ts";
import { namingDoers } from "./ground/mentions/pronouns.ts";
import { findScareQuotes } from "./ground/mentions/scare-quotes.ts";
import { timesByMention, unresolvedTimes } from "./ground/mentions/timing.ts";
import { groundStatements, statementIdsOf } from "./ground/sayings/statements.ts";
import { groundTolls } from "./ground/tolls/tolls.ts";
import { sayingTimes } from "./ground/voices/argument-voice.ts";
import { groundVoices } from "./ground/voices/voices.ts";
import type { Known } from "./known.ts";
import { namedIn } from "./named-in.ts";
import { estimateCasualties, findAllCasualties } from "./normalise/quantities/casualties.ts";
import { reasonFor } from "./normalise/times/time-mention.ts";
import { placesByMention } from "./placed.ts";
import { type ReadingTools, stampOf } from "./reading-tools.ts";
import type { Scored } from "./scored.ts";
import { segment } from "./segment/segment.ts";

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
