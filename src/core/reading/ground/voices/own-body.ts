// "We did not strike the clinic," said an army spokesman: "we" are the army. Who speaks for a body says "we" and "our
// forces" of it; who speaks for nobody says it of himself and of others who are not told.

import type { MentionKind } from "../../../model/mention.ts";
import { contains, quote, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import type { Scored } from "../../scored.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import { isParty } from "../mentions/name.ts";
import { sentenceOf } from "../sentence-of.ts";

/** Offices in which one speaks for a body. */
const office =
  /\b(?:spokes(?:man|woman|person|men|people)|commander|commander-in-chief|minister|chief|head|general|colonel|officer|official|representative|leader|press office)\b/i;

const ownForces =
  /^our\s+(?:own\s+|brave\s+|heroic\s+)?(?:armed\s+)?(?:forces?|troops|army|military|soldiers|fighters|men|side)$/i;

/** "Our forces": the speaker's body, and no body of their own. */
export function isOwnForces(text: string, span: Span): boolean {
  return ownForces.test(quote(text, span));
}

/** How far behind a name, in characters, the body may stand that it speaks for: "Igor Orsin, a spokesman for the army". */
const reach = 60;

/**
 * The index of the mention of the body that a source speaks for; undefined where its words name none.
 *
 * @param parties indices of the mentions of parties, by position
 */
export function bodyOf(
  text: string,
  source: Span,
  parties: SpanIndex<number>,
  mentions: readonly GroundedMention[],
): number | undefined {
  const within = parties.overlapping(source).find((index) => {
    const span = mentions[index]?.span;
    if (span === undefined || !contains(source, span)) return false;
    const rest = withoutSpan(text, source, span);
    return office.test(rest) || /^\s*(?:the\s*)?$/i.test(rest);
  });
  if (within !== undefined) return within;
  return parties
    .overlapping({ start: source.end, end: source.end + reach })
    .find((index) => apposed.test(text.slice(source.end, mentions[index]?.span.start ?? 0)));
}

const apposed =
  /^,?\s+(?:who is\s+)?(?:the\s+|an?\s+)?(?:[\p{L}-]+\s+){0,2}?(?:spokes(?:man|woman|person)|commander|chief|head|minister|leader)\s+(?:of|for)\s+(?:the\s+)?$/iu;

function withoutSpan(text: string, outer: Span, inner: Span): string {
  return `${text.slice(outer.start, inner.start)} ${text.slice(inner.end, outer.end)}`;
}

const heads: readonly { readonly body: RegExp; readonly kind: MentionKind }[] = (
  [
    ["army|military|navy|air force|armed forces|coast guard|border guard", "military-unit"],
    [
      "(?:(?:defen[cs]e|interior|foreign|security|justice|health)\\s)?ministry|government|police|presidency",
      "government",
    ],
  ] as const
).map(([words, kind]) => ({
  body: new RegExp(
    `^(?:the\\s+|an?\\s+)?(?<body>(?:\\p{Lu}[\\p{L}-]+\\s)?(?:${words}))(?:['’]s)?\\s+(?:chief\\s+|main\\s+)?spokes(?:man|woman|person)\\b`,
    "iu",
  ),
  kind,
}));

/**
 * Bodies in the words of a source that the reader takes for one man's title: "army spokesman Dara Vell", where he says
 * "we". Elsewhere his office says nothing of a doer.
 */
export function officeBodies(
  text: string,
  sentences: readonly Span[],
  { spans }: Pick<Scored, "spans">,
): readonly { readonly span: Span; readonly kind: MentionKind }[] {
  const groups = indexSpans(
    spans.filter(({ layer }) => layer === "group"),
    (span) => [span],
  );
  return spans.flatMap((source) => {
    if (source.layer !== "source") return [];
    const sentence = sentences[sentenceOf(sentences, source)];
    if (sentence === undefined || !/\b(?:we|us|our)\b/i.test(quote(text, sentence))) return [];
    return heads.flatMap(({ body: pattern, kind }) => {
      const found = pattern.exec(quote(text, source));
      const body = found?.groups?.["body"];
      if (found === null || body === undefined) return [];
      const start = source.start + found[0].indexOf(body);
      const span = { start, end: start + body.length };
      // What the reader marks itself stands.
      return groups.overlapping(span).length > 0 ? [] : [{ span, kind }];
    });
  });
}

export function isBody({ mention: { kind } }: GroundedMention): boolean {
  return isParty(kind) && kind !== "media";
}
