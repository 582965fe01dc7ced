// A marked text as a line of gold (docs/evaluation.md): what `hearsay evaluate` scores a reading against.

import type { Span } from "../../model/span.ts";
import type { MarkedAttribution, MarkedEvent, MarkedMention, MarkedText } from "../../notation/marked-text.ts";
import { chainsOf } from "./chains.ts";
import { tollsOf } from "./tolls.ts";

/** A span as gold has it. */
type Pair = readonly [start: number, end: number];

/** The gold line of a marked text. Every layer that the notation marks is there, if only as an empty list. */
export function goldLineOf(
  read: MarkedText,
  { id, published }: { readonly id: string; readonly published?: string },
): Readonly<Record<string, unknown>> {
  return {
    id,
    corpus: "Hearsay",
    ...(published === undefined ? {} : { published }),
    text: read.text,
    mentions: read.mentions.map(({ span, kind }) => [...pairOf(span), kind]),
    coreference: chainsOf(read).map((chain) => chain.map(({ span }) => pairOf(span))),
    attributions: read.attributions.map((attribution) => goldAttribution(attribution, read)),
    events: read.events.map((event) => goldEvent(event, read.mentions)),
    casualties: goldTolls(read),
    places: read.mentions.flatMap(({ kind, span, relation }) =>
      kind === "place" ? [{ span: pairOf(span), ...(relation === undefined ? {} : { relation }) }] : [],
    ),
  };
}

function goldAttribution(attribution: MarkedAttribution, read: MarkedText): object {
  const { source, cue, content, act, stance, within } = attribution;
  const outer = within === undefined ? -1 : read.attributions.findIndex(({ number }) => number === within);
  const denies = deniedBy(attribution, read);
  return {
    source: source.map(pairOf),
    cue: cue.map(pairOf),
    content: content.map(pairOf),
    ...(act === undefined ? {} : { act }),
    ...(stance === undefined ? {} : { stance }),
    ...(outer < 0 ? {} : { within: outer }),
    ...(denies === undefined ? {} : { denies }),
  };
}

/** What a denial answers: an attribution by its index, or the words of an event and of what brought it about. */
function deniedBy({ denies }: MarkedAttribution, { attributions, events }: MarkedText): object | undefined {
  if (denies === undefined) return undefined;
  const event = events.find(({ id }) => id === denies);
  if (event === undefined) return { attribution: attributions.findIndex(({ number }) => number === denies) };
  const causes = events.filter(({ id }) => event.causes.includes(id));
  return { event: [event, ...causes].map(({ trigger }) => pairOf(trigger)) };
}

function goldEvent(
  { trigger, type, reality, arguments: filled }: MarkedEvent,
  mentions: readonly MarkedMention[],
): object {
  return {
    trigger: pairOf(trigger),
    type,
    reality,
    arguments: filled.flatMap(({ role, mention }) => {
      const found = mentions.find(({ id }) => id === mention);
      return found === undefined ? [] : [{ role, span: pairOf(found.span) }];
    }),
  };
}

function goldTolls(read: MarkedText): readonly object[] {
  return tollsOf(read).map(({ slots, tellings, count, who, voice, cumulative, partOf }) => ({
    slot: slots,
    spans: tellings.map(pairOf),
    ...count,
    who,
    voice: voice.map(pairOf),
    ...(cumulative ? { scope: "cumulative" } : {}),
    ...(partOf === undefined ? {} : { partOf }),
  }));
}

function pairOf({ start, end }: Span): Pair {
  return [start, end];
}
