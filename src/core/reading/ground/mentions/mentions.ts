// From the reader's spans to mentions: what the text names, each with its kind and, where the catalogue knows it, its actor.

import type { Actor, ActorCatalogue } from "../../../catalogue/actors/actor.ts";
import { stableId } from "../../../model/identity.ts";
import type { Mention, MentionKind } from "../../../model/mention.ts";
import { byPosition, quote, type Span } from "../../../model/span.ts";
import { indexSpans } from "../../../model/span-index.ts";
import type { Scored, ScoredSpan, SpanLayer } from "../../scored.ts";
import { isDoersAdjective } from "../events/state-doers.ts";
import { nameOf } from "./name.ts";

/** A mention with the span it covers, and the index of the reader's span that it came from (-1: a rule found it). */
export interface GroundedMention {
  readonly mention: Mention;
  readonly span: Span;
  readonly scored: number;
  readonly score: number;
}

/** Mentions of an earlier portion of the text, as grounding asks for them: they stand nowhere in this one. */
export function namedBefore(mentions: readonly Mention[]): readonly GroundedMention[] {
  return mentions.map((mention) => ({ mention, span: { start: -1, end: -1 }, scored: -1, score: 1 }));
}

const kindOfLayer: Readonly<Partial<Record<SpanLayer, MentionKind>>> = {
  person: "person",
  population: "population",
  place: "place",
  facility: "facility",
  weapon: "weapon",
  platform: "platform",
  time: "time",
  quantity: "quantity",
};

const kindOfActor: Readonly<Record<Actor["kind"], MentionKind>> = {
  state: "government",
  government: "government",
  military: "military-unit",
  "armed-group": "armed-group",
  organisation: "organisation",
  media: "media",
  person: "person",
};

/**
 * All mentions of a text, in text order.
 *
 * @param found spans that rules found beside the reader (times, counted people); one that overlaps a span of its own
 *   kind from the reader replaces it only if it is the longer.
 */
export function groundMentions(
  text: string,
  scored: Scored,
  found: readonly { readonly span: Span; readonly kind: MentionKind }[],
  actors: ActorCatalogue,
): readonly GroundedMention[] {
  const mentions: GroundedMention[] = [];
  const atStart = new Map<number, ScoredSpan[]>();
  for (const span of scored.spans) atStart.set(span.start, [...(atStart.get(span.start) ?? []), span]);
  scored.spans.forEach((read, index) => {
    const span = { ...read, start: read.start + leading(text, read) - cutInitials(text, read) };
    if (span.layer === "source" || span.layer === "cue" || span.layer === "content") return;
    if (isShadow(atStart.get(read.start) ?? [], read) || functionWord.test(quote(text, span))) return;
    if (isHalfWord(text, span)) return;
    // "368" of "Battalion No. 368" is a part of the name before it.
    if (
      /^\d{1,5}$/.test(quote(text, span)) &&
      span.layer === "group" &&
      /\bNo\.?\s$/.test(text.slice(Math.max(0, span.start - 5), span.start))
    )
      return;
    const kind = kindOf(text, span, actors);
    if (kind === undefined) return;
    mentions.push(ground(text, span, kind, { scored: index, score: span.score }, actors));
  });
  const known = indexSpans(mentions, ({ span }) => [span]);
  for (const { span, kind } of found) {
    if (known.overlapping(span).some((other) => other.mention.kind === kind)) continue;
    mentions.push(ground(text, span, kind, { scored: -1, score: 1 }, actors));
  }
  return mentions.sort((a, b) => byPosition(a.span, b.span));
}

/** Length of a preposition or conjunction that the reader took into a name: "of Velm" is "Velm"; but "at least 14" stays. */
function leading(text: string, span: Span): number {
  return (
    /^(?:(?:(?:of|in|at(?!\s+(?:the\s+very\s+)?(?:least|most)\b)|near|from|to|by|and|on|for|with|into|against)|\p{Ll}+ led)\s+)+(?=\S)/iu.exec(
      quote(text, span),
    )?.[0].length ?? 0
  );
}

/** Length of the "U." that is missing where the reader saw the "S." of "the U.S." */
function cutInitials(text: string, { start, end }: Span): number {
  const before = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){1,3}$/u.exec(text.slice(Math.max(0, start - 7), start))?.[0];
  return before !== undefined && /^\p{Lu}\./u.test(text.slice(start, end)) ? before.length : 0;
}

/** A lone function word names nothing, whatever the reader thinks of it. */
const functionWord =
  /^(?:on|in|at|of|the|a|an|and|or|to|by|from|with|via|for|as|that|this|was|were|is|since|until|before|after|during|over|about|around|well|then|there|here|not|held|led|backed|based|controlled|any|responsible|unidentified|hiding|suspected|the suspected|located|several|those|others|fighting|[^\p{L}\p{N}]+)$/iu;

/** "Rebel" in "rebel-held", "Zor" in "Ez-Zor": a part of a word names nothing by itself. */
function isHalfWord(text: string, span: Span): boolean {
  const after = text.slice(span.end, span.end + 14);
  // "Deir" and "ez-Zor" in "Deir ez-Zor".
  if (
    /^ (?:ez|el|al|az|es|as|er|ar|ed|ad)-\p{Lu}/u.test(after) &&
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(span.start, span.end))
  )
    return true;
  if (
    /^(?:ez|el|al|ar|as|az|ad|an|ash|at)-\p{Lu}/u.test(text.slice(span.start, span.end + 2)) &&
    /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, span.start - 16), span.start)) &&
    !/^\p{Lu}/u.test(text.slice(span.start))
  )
    return true;
  const before = text.slice(Math.max(0, span.start - 2), span.start);
  return (
    /^-(?:held|led|controlled|backed|run|made|based|aligned|allied|linked|affiliated|dominated|ruled|occupied|supplied|funded|declared)\b/i.test(
      after,
    ) ||
    (/\p{L}-$/u.test(before) && /^\p{Lu}/u.test(text.slice(span.start)) && /\p{Ll}-$/u.test(before))
  );
}

/** A span that another layer covers exactly and more surely. A state's name may be place and government at once. */
function isShadow(spans: readonly ScoredSpan[], span: ScoredSpan): boolean {
  return spans.some(
    (other) =>
      other !== span &&
      other.start === span.start &&
      other.end === span.end &&
      isMention(other.layer) &&
      !isStateAndPlace(other.layer, span.layer) &&
      !isBareNumber(other.layer, span.layer) &&
      (other.score > span.score || (other.score === span.score && other.layer < span.layer)),
  );
}

function isMention(layer: SpanLayer): boolean {
  return layer === "group" || kindOfLayer[layer] !== undefined;
}

function isStateAndPlace(a: SpanLayer, b: SpanLayer): boolean {
  return (a === "group" && b === "place") || (a === "place" && b === "group");
}

/** "Three were held": the number is who was held, and stays the number. */
function isBareNumber(a: SpanLayer, b: SpanLayer): boolean {
  return (a === "quantity" && b === "population") || (a === "population" && b === "quantity");
}

function kindOf(text: string, span: ScoredSpan, actors: ActorCatalogue): MentionKind | undefined {
  // "An Israeli air strike": the state that did it, not the land where it fell.
  if (span.layer === "place" && isDoersAdjective(text, span, actors)) return "government";
  if (span.layer === "person" && buildingOf.test(quote(text, span))) return "facility";
  if (span.layer === "platform" && isTownOfCommonWord(text, span)) return "place";
  if (span.layer !== "group") return kindOfLayer[span.layer];
  const actor = actors.resolve(quote(text, span));
  if (actor !== undefined) return kindOfActor[actor.kind];
  // "Deir ez-Zor strike": a town by its form, whatever stands behind it.
  if (/^\p{Lu}\p{Ll}+ (?:ez|az|es|el)-\p{Lu}\p{Ll}+$/u.test(quote(text, span))) return "place";
  return span.group?.kind ?? "organisation";
}

/** "The bakery of Velm", "the hospital in Daat": a house is nobody, whoever runs it. */
const buildingOf =
  /^(?:the|an?|its|their|his|her)\s+(?:[\p{Ll}-]+\s+){0,2}(?:bakery|hospital|clinic|school|mosque|church|market|prison|hotel|factory|mill|bridge|station|airport|university|library|pharmacy|orphanage)(?:\s+(?:of|in|at|near)\s+\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*)?$/u;

/** "Police in Tank": a common word with a capital and no article, right behind "in" and small letters, is a town's name. */
function isTownOfCommonWord(text: string, span: Span): boolean {
  return (
    /^(?:Tank|Carrier|Van|Bus|Jeep|Truck|Cannon|Battery|Mortar)$/.test(quote(text, span)) &&
    /\b\p{Ll}{3,}\s+(?:in|near|at|from|outside|around)\s+$/u.test(text.slice(Math.max(0, span.start - 40), span.start))
  );
}

function ground(
  text: string,
  span: Span,
  kind: MentionKind,
  from: { readonly scored: number; readonly score: number },
  actors: ActorCatalogue,
): GroundedMention {
  // A name ends where its paragraph does: what follows the headline is no part of a name in it.
  const [inside = ""] = quote(text, span).split(/\s*\n[ \t]*\n/, 1);
  const front = bodyBefore(text, span, inside) + (kind === "place" ? levelBefore(text, span, inside) : "");
  const words =
    front +
    inside +
    (hyphenated(text, span.start + inside.length) || numbered(text, inside, span.start + inside.length)) +
    closing(text, inside, span.start + inside.length);
  const start = span.start - front.length;
  const trimmed = words.replace(
    /(?:\s+[([]|\s+(?:in|at|of|near|to|from)(?:\s+(?:the|an?|its|their))?\s+(?:nearby|neighbou?ring|adjacent|same)|\s+(?:backed|supported)|\s+(?:run|carrying|located|belonging|based|killed|wounded|injured|aligned|loyal|responsible|located|stationed|deployed))$/i,
    "",
  );
  const end = start + trimmed.length;
  const doer = kind === "government" && isDoersAdjective(text, span, actors) ? actors.stateOf(trimmed) : undefined;
  const resolved = doer ?? (isParty(kind) ? actors.resolve(trimmed) : undefined);
  // "Jordan" and "Chad" are also people: a person is never a state.
  const actor = (kind === "person") === (resolved?.kind === "person") ? resolved : undefined;
  const mention: Mention = {
    id: stableId("m", [kind, start, end]),
    kind,
    evidence: [{ start, end }],
    name: nameOf(trimmed),
    ...(actor === undefined ? {} : { actor: actor.id }),
  };
  return { mention, span: { start, end }, ...from };
}

/** The quotation mark that closes one within the words: "the so-called ‘moderates" goes on with "’". */
function closing(text: string, words: string, end: number): string {
  const open = words.search(/[“‘"](?=[^”’"]*$)/);
  return open > 0 && /[”’"]/.test(text[end] ?? "") ? (text[end] ?? "") : "";
}

/** The rest of a name that goes on behind a hyphen: "-Zor" behind "Deir ez". */
function hyphenated(text: string, end: number): string {
  return /^(?:-\p{Lu}\p{Ll}+|-by\b)/u.exec(text.slice(end, end + 24))?.[0] ?? "";
}

/** The number of a unit: " 368" behind "Battalion No.". */
function numbered(text: string, words: string, end: number): string {
  return /\bNo\.?$/.test(words) ? (/^\.?\s\d{1,5}\b/.exec(text.slice(end, end + 8))?.[0] ?? "") : "";
}

/** "Defence " before "Ministry", where the reader took the last word of a body for its name. */
function bodyBefore(text: string, { start }: Span, words: string): string {
  if (!/^(?:Ministry|Department)$/.test(words)) return "";
  return (
    /(?:^|[^\p{L}-])((?!(?:The|A|An|In|At|By|Of|On)\s)\p{Lu}\p{Ll}+ (?:(?:and|&) \p{Lu}\p{Ll}+ )?)$/u.exec(
      text.slice(Math.max(0, start - 40), start),
    )?.[1] ?? ""
  );
}

/** "Upper" before "Velm", which the reader took for the whole name: there is a lower one too. */
function levelBefore(text: string, { start }: Span, words: string): string {
  if (!/^\p{Lu}/u.test(words)) return "";
  return /(?<![\p{L}\p{N}-])(?:Upper|Lower|UPPER|LOWER) $/u.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? "";
}

function isParty(kind: MentionKind): boolean {
  return kind !== "time" && kind !== "quantity" && kind !== "weapon" && kind !== "platform" && kind !== "place";
}
