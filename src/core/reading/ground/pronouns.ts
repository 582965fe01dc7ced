// "It", "we", "they" and "their" name nobody. In what somebody is said to have said they are most often the speaker: "the
// army said it had shelled the town", "“we fired back”". Where that cannot be told, they play no role.

import { contains, quote, type Span } from "../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../model/span-index.ts";
import type { Attribution } from "./attribution.ts";
import type { GroundedMention } from "./mentions.ts";
import { isParty } from "./name.ts";
import type { EventArgument, Telling } from "./telling.ts";

const pronoun =
  /^(?:it|its|itself|they|them|their|theirs|themselves|he|him|his|himself|she|her|hers|herself|we|us|our|ours|i|me|my|you|your|who|whom|whose|which|that|this|these|those|there|one|ones|both|all|some|others?|another|each|two|three|several|many|none|latter|former|each other|one another|the other|someone|anyone|everyone|nobody)$/i;
const firstPerson = /^(?:we|us|our|ours|i|me|my)$/i;

/** "US" is a state, "us" are people. */
function isPronoun(name: string): boolean {
  return name !== "US" && pronoun.test(name);
}

/** Tellings without roles played by words that name nobody: their speaker plays them, or they are dropped. */
export function withoutPronouns(
  text: string,
  tellings: readonly Telling[],
  mentions: readonly GroundedMention[],
  attributions: readonly Attribution[],
): readonly Telling[] {
  const indexOf = new Map(mentions.map(({ mention }, index) => [mention.id, index]));
  const named = indexSpans(
    mentions.flatMap((found, index) => (isParty(found.mention.kind) || found.mention.kind === "person" ? [index] : [])),
    (index) => mentions.slice(index, index + 1).map(({ span }) => span),
  );
  const said = indexSpans(attributions, ({ content }) => content);
  const standIn = (argument: EventArgument): readonly EventArgument[] => {
    const found = mentions[argument.mention];
    if (found === undefined) return [];
    if (!isPronoun(found.mention.name)) return [argument];
    const root = found.mention.coreferentWith;
    const known = root === undefined ? undefined : indexOf.get(root);
    if (known !== undefined && !isPronoun(mentions[known]?.mention.name ?? "it"))
      return [{ ...argument, mention: known }];
    const speaker = speakerFor(text, found, said, named, mentions);
    return speaker === undefined ? [] : [{ ...argument, mention: speaker }];
  };
  return tellings.map((telling) =>
    telling.arguments.some(({ mention }) => isPronoun(mentions[mention]?.mention.name ?? ""))
      ? { ...telling, arguments: telling.arguments.flatMap(standIn) }
      : telling,
  );
}

/** The mention of whoever says the words that a pronoun stands in, where the pronoun can be that one. */
function speakerFor(
  text: string,
  { span, mention }: GroundedMention,
  said: SpanIndex<Attribution>,
  named: SpanIndex<number>,
  mentions: readonly GroundedMention[],
): number | undefined {
  const inner = said.covering(span).reduce<Attribution | undefined>((best, one) => {
    return best === undefined || sizeAt(one, span) <= sizeAt(best, span) ? one : best;
  }, undefined);
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
