// Whether one document is a copy or a rewrite of another, as far as their shared passages tell, and which came first.
//
// Words that both set in quotation marks do not make a copy: two reports may quote one speaker, and then they share an
// occasion, not an author. The same goes for formulas ("the Velm Observatory said on Friday that"), which are short.

import type { CaseDocument, LineageEdge } from "../../model/casebook.ts";
import type { Document } from "../../model/document.ts";
import { type Alignment, type Passage, shareOf } from "./align.ts";
import { publishedFirst } from "./published-first.ts";
import { publisherOf, signedBy } from "./publishers.ts";
import { mediaHeardIn } from "./voices.ts";

/**
 * Words outside quotation marks that a passage must share to be copied, found on the FA-KES articles: formulas of one desk
 * run to 14 words, and from 16 on all that were looked at were one author's sentences.
 */
const copiedWords = 16;

/** A text that shares this much of itself is a rewrite, even where no single passage is long. */
const rewritten = 0.4;
/** … and of such a one, this many words at least. */
const rewrittenWords = 24;
/** A text as short as a headline is a copy where it stands in the other one almost whole. */
const whole = { share: 0.8, words: 8 };

/** Words in quotation marks that two documents must share to be at one occasion. */
const occasionWords = 6;

/**
 * The edge from the document that has the text to the one that it has it from; undefined where the passages that they
 * share are quotations, formulas, or none. Where nothing tells which was first, `direction` is "unknown".
 *
 * @example copyOf(sabah, afp, alignTexts(…))
 * // { kind: "copy", from: "d2…", to: "d1…", share: 0.91, why: "301 of 330 words stand in both; the first is signed AFP …" }
 */
export function copyOf(a: CaseDocument, b: CaseDocument, alignment: Alignment): LineageEdge | undefined {
  if (a.id === b.id) return undefined;
  const copied = copiedPassages(alignment);
  if (copied.length === 0) return undefined;
  const order = orderOf(a, b);
  const turned = order.first === a.id || (order.first === undefined && b.id < a.id);
  const [from, to] = turned ? [b, a] : [a, b];
  const [mine, other] = turned ? [alignment.b, alignment.a] : [alignment.a, alignment.b];
  return {
    kind: "copy",
    from: from.id,
    to: to.id,
    why: `${mine.shared} of its ${mine.words} words stand in both; ${order.why}`,
    ...(order.first === undefined ? { direction: "unknown" as const } : {}),
    share: rounded(shareOf(mine)),
    shareOfTo: rounded(shareOf(other)),
    passages: copied
      .map(({ a: one, b: two }) => (turned ? { from: two, to: one } : { from: one, to: two }))
      .sort((one, two) => one.from.start - two.from.start || one.to.start - two.to.start),
  };
}

/** What two documents quote in the same words, where they share no more: one occasion. Undefined where they do not. */
export function occasionOf(a: CaseDocument, b: CaseDocument, alignment: Alignment): LineageEdge | undefined {
  if (a.id === b.id) return undefined;
  const quoted = alignment.passages.filter((passage) => passage.quoted >= occasionWords && !isOwn(passage));
  if (quoted.length === 0) return undefined;
  const [from, to] = a.id < b.id ? [a, b] : [b, a];
  const words = quoted.reduce((sum, passage) => sum + passage.quoted, 0);
  return {
    kind: "occasion",
    from: from.id,
    to: to.id,
    why: `both quote the same ${words} words`,
    direction: "unknown",
    passages: quoted.map((passage) =>
      from === a ? { from: passage.a, to: passage.b } : { from: passage.b, to: passage.a },
    ),
  };
}

function copiedPassages({ passages, a, b }: Alignment): readonly Passage[] {
  const own = passages.filter((passage) => passage.words - passage.quoted > 0);
  const words = own.reduce((sum, passage) => sum + passage.words - passage.quoted, 0);
  const share = words / Math.max(1, Math.min(a.words, b.words));
  if (share >= rewritten && words >= rewrittenWords) return own;
  if (share >= whole.share && words >= whole.words) return own;
  return own.filter(isOwn);
}

/** As many words outside quotation marks as only an author's own sentences have. */
function isOwn({ words, quoted }: Passage): boolean {
  return words - quoted >= copiedWords;
}

interface Order {
  /** Id of the document that was first; undefined where nothing tells it. */
  readonly first: string | undefined;
  readonly why: string;
}

/** A signature and a named source go before dates: a date is that of the page, and clocks differ by a day. */
function orderOf(a: CaseDocument, b: CaseDocument): Order {
  const [one, two] = [a.reading.document, b.reading.document];
  const names = [namesAsSource(a, two), namesAsSource(b, one)] as const;
  const dates = publishedFirst(one.published, two.published);
  const days =
    dates === undefined
      ? ""
      : `, published ${dates < 0 ? one.published : two.published} before ${dates < 0 ? two.published : one.published}`;
  if (names[0] !== undefined && names[1] === undefined)
    return { first: b.id, why: `${names[0]}${dates === 1 ? days : ""}` };
  if (names[1] !== undefined && names[0] === undefined)
    return { first: a.id, why: `${names[1]}${dates === -1 ? days : ""}` };
  const signed = signedBy(one);
  if (signed !== undefined && signed.key === signedBy(two)?.key)
    return { first: undefined, why: `both are signed by ${signed.label}` };
  if (dates !== undefined) return { first: dates < 0 ? a.id : b.id, why: days.slice(2) };
  return { first: undefined, why: "nothing tells which was first" };
}

/** How a document names the other one's outlet as where it has it from; undefined where it does not. */
function namesAsSource(document: CaseDocument, other: Document): string | undefined {
  const source = publisherOf(other);
  const own = publisherOf(document.reading.document);
  if (source === undefined || source.key === own?.key) return undefined;
  if (signedBy(document.reading.document)?.key === source.key)
    return `it is signed by ${source.label}, which published the other`;
  if (mediaHeardIn(document).has(source.key)) return `it names ${source.label}, which published the other`;
  return undefined;
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
