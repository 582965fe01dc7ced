// "It", "we", "they" and "their" name nobody. In what somebody is said to have said they are most often the speaker: "the
// army said it had shelled the town", "“we fired back”". Where that cannot be told, they play no role.

import { contains, quote, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import type { EventArgument, Telling } from "../events/telling.ts";
import type { Attribution } from "../sayings/attribution.ts";
import { bodyOf, isBody, isOwnForces } from "../voices/own-body.ts";
import type { GroundedMention } from "./mentions.ts";
import { isParty } from "./name.ts";

const pronoun =
  /^(?:it|its|itself|they|them|their|theirs|themselves|he|him|his|himself|she|her|hers|herself|we|us|our|ours|i|me|my|you|your|who|whom|whose|which|that|this|these|those|there|one|ones|both|all|some|others?|another|each|two|three|several|many|none|latter|former|each other|one another|the other|someone|anyone|everyone|nobody)$/i;
const plural = /^(?:we|us|our|ours)$/i;
const firstPerson = /^(?:we|us|our|ours|i|me|my)$/i;

/** "US" is a state, "us" are people. */
function isPronoun(name: string): boolean {
  return name !== "US" && pronoun.test(name);
}

/** Gives a telling without roles played by words that name nobody: their speaker plays them, or they are dropped. */
export function namingDoers(
  text: string,
  mentions: readonly GroundedMention[],
  attributions: readonly Attribution[],
): (telling: Telling) => Telling {
  const indexOf = new Map(mentions.map(({ mention }, index) => [mention.id, index]));
  const named = indexSpans(
    mentions.flatMap((found, index) => (isParty(found.mention.kind) || found.mention.kind === "person" ? [index] : [])),
    (index) => mentions.slice(index, index + 1).map(({ span }) => span),
  );
  const bodies = indexSpans(
    mentions.flatMap((found, index) => (isBody(found) ? [index] : [])),
    (index) => mentions.slice(index, index + 1).map(({ span }) => span),
  );
  const said = indexSpans(attributions, ({ content }) => content);
  const standIn = (argument: EventArgument): readonly EventArgument[] => {
    const found = mentions[argument.mention];
    if (found === undefined) return [];
    const isOwn = isOwnForces(text, found.span);
    if (isOwn || plural.test(found.mention.name)) {
      const source = quoterOf(found.span, said)?.source[0];
      const body = source === undefined ? undefined : bodyOf(text, source, bodies, mentions);
      if (body !== undefined) return [{ ...argument, mention: body }];
      if (isOwn) return [argument];
    }
    if (!isPronoun(found.mention.name)) return [argument];
    const root = found.mention.coreferentWith;
    const known = root === undefined ? undefined : indexOf.get(root);
    if (known !== undefined && !isPronoun(mentions[known]?.mention.name ?? "it"))
      return [{ ...argument, mention: known }];
    const speaker = speakerFor(text, found, said, named, mentions);
    return speaker === undefined ? [] : [{ ...argument, mention: speaker }];
  };
  const isOpen = ({ mention }: EventArgument): boolean => {
    const found = mentions[mention];
    return found !== undefined && (isPronoun(found.mention.name) || isOwnForces(text, found.span));
  };
  return (telling) =>
    telling.arguments.some(isOpen) ? { ...telling, arguments: telling.arguments.flatMap(standIn) } : telling;
}

/** The mention of whoever says the words that a pronoun stands in, where the pronoun can be that one. */
function speakerFor(
  text: string,
  { span, mention }: GroundedMention,
  said: SpanIndex<Attribution>,
  named: SpanIndex<number>,
  mentions: readonly GroundedMention[],
): number | undefined {
  const inner = innermost(span, said);
  if (inner === undefined || inner.source.length === 0) return undefined;
  const around = inner.content.find((content) => contains(content, span));
  if (around === undefined) return undefined;
  if (firstPerson.test(mention.name)) {
    if (inner.quotation === "indirect") return undefined;
  } else {
    // The subject of what is said: "it had shelled", "that its forces had".
    const lead = text.slice(around.start, span.start);
    if (inner.quotation === "direct" || !/^(?:that\s+)?$/i.test(lead)) return undefined;
    if (/^(?:he|him|his|she|her|hers)$/i.test(mention.name) && !/\p{Lu}/u.test(quoteAll(text, inner.source)))
      return undefined;
    if (!/^(?:it|its|they|their|he|his|she|her)$/i.test(mention.name)) return undefined;
  }
  return inner.source.flatMap((source) => named.overlapping(source)).find((index) => isWhole(mentions[index]));
}

function innermost(span: Span, said: SpanIndex<Attribution>): Attribution | undefined {
  return said.covering(span).reduce<Attribution | undefined>((best, one) => {
    return best === undefined || sizeAt(one, span) <= sizeAt(best, span) ? one : best;
  }, undefined);
}

/** Who says "we" in its own words; in another's ("said we were late") it is the author. */
function quoterOf(span: Span, said: SpanIndex<Attribution>): Attribution | undefined {
  const inner = innermost(span, said);
  return inner?.quotation === "indirect" ? undefined : inner;
}

function isWhole(found: GroundedMention | undefined): boolean {
  return found !== undefined && !isPronoun(found.mention.name);
}

function quoteAll(text: string, spans: readonly Span[]): string {
  return spans.map((span) => quote(text, span)).join(" ");
}

function sizeAt({ content }: Attribution, span: Span): number {
  const around = content.find((one) => contains(one, span));
  return around === undefined ? Number.POSITIVE_INFINITY : around.end - around.start;
}
