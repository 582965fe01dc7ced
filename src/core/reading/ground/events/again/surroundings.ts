// What telling two deeds of a text apart looks at, gathered once for all of its tellings.

import type { EventType } from "../../../../catalogue/event-types/event-type.ts";
import type { CasualtyEstimate } from "../../../../model/casualties.ts";
import type { Span } from "../../../../model/span.ts";
import type { GroundedMention } from "../../mentions/mentions.ts";
import { foldName } from "../../mentions/name.ts";
import { sentenceOf } from "../../sentence-of.ts";
import type { Surroundings } from "./coming.ts";

/** Counted harm, as far as its number tells one deed from another. */
export interface CountedHarm {
  readonly harm: string;
  /** The words that name and count the people. */
  readonly people: Span;
  readonly estimate: CasualtyEstimate;
  /** Index of the finding whose people these are some of. */
  readonly partOf?: number;
}

/** What of the text itself the surroundings are made of. */
export interface ToldWith
  extends Pick<Surroundings, "text" | "sentences" | "scored" | "mentions" | "head" | "actors" | "times" | "places"> {
  /** Without those of which the text tells that there were none. */
  readonly counted: readonly CountedHarm[];
}

/**
 * The surroundings of all tellings of a text.
 *
 * @param speakerAt see `Surroundings`
 */
export function surroundingsOf(
  { text, sentences, scored, mentions, head, actors, times, places, counted }: ToldWith,
  types: ReadonlyMap<string, EventType>,
  speakerAt: Surroundings["speakerAt"],
): Surroundings {
  return {
    text,
    sentences,
    scored,
    mentions,
    types,
    head,
    actors,
    times,
    places,
    tolls: tollsBySentence(sentences, counted),
    daysOf: bySentence(sentences, mentions, (index) => times.get(index)?.value.edtf),
    placesOf: bySentence(sentences, mentions, (index, { mention }) =>
      mention.kind === "place" && /^\p{Lu}/u.test(mention.name)
        ? (places.get(index)?.value.gazetteer ?? foldName(mention.name))
        : undefined,
    ),
    speakerAt,
  };
}

/** The numbers of dead and hurt that each sentence tells, as words to compare: "killed 12". */
function tollsBySentence(
  sentences: readonly Span[],
  counted: readonly CountedHarm[],
): ReadonlyMap<number, readonly string[]> {
  const known = new Map<number, string[]>();
  for (const { harm, people, estimate, partOf } of counted) {
    if (partOf !== undefined || estimate.exactness === "vague") continue;
    const number = estimate.min > 0 ? estimate.min : estimate.max;
    if (number === null || number <= 1) continue;
    const sentence = sentenceOf(sentences, people);
    known.set(sentence, [...(known.get(sentence) ?? []), `${harm} ${number}`]);
  }
  return known;
}

/** What the mentions of each sentence stand for. */
function bySentence(
  sentences: readonly Span[],
  mentions: readonly GroundedMention[],
  of: (index: number, mention: GroundedMention) => string | undefined,
): (sentence: number) => ReadonlySet<string> {
  const known = new Map<number, Set<string>>();
  mentions.forEach((mention, index) => {
    const value = of(index, mention);
    if (value === undefined) return;
    const sentence = sentenceOf(sentences, mention.span);
    known.set(sentence, (known.get(sentence) ?? new Set()).add(value));
  });
  const none: ReadonlySet<string> = new Set();
  return (sentence) => known.get(sentence) ?? none;
}
