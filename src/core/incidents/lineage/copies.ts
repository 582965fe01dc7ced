// Whether one document is a copy or a rewrite of another, as far as their shared passages tell, and which came first.
//
// Words that both set in quotation marks do not make a copy: two reports may quote one speaker, and then they share an
// occasion, not an author. The same goes for formulas ("the Velm Observatory said on Friday that"), which are short.

import type { CaseDocument, LineageEdge } from "../../model/casebook.ts";
import { type Alignment, type Counted, type Passage, shareOf } from "./align.ts";
import { daysFrom, publishedFirst } from "./published-first.ts";
import { publisherOf, signedBy } from "./publishers.ts";
import { mediaHeardIn } from "./voices.ts";

/**
 * Words outside quotation marks that a passage must share to be copied, found on the FA-KES articles in November 2026: formulas
 * of one desk run to 14 words, stock sentences on how a war began to 19; longer ones that were looked at were one author's.
 */
const copiedWords = 20;
/** In a text so short that this many words are this much of it, they are no stock sentence. */
const copiedFromShort = { words: 14, share: 0.3 };

/**
 * A text that shares this much of itself is a rewrite, even where no single passage is long. At 0.4, three of four such pairs
 * of the FA-KES articles were two days' news in one desk's words.
 */
const rewritten = 0.5;
/** … and of such a one, this many words at least. */
const rewrittenWords = 24;
/** A text as short as a headline is a copy where it stands in the other one almost whole. */
const whole = { share: 0.8, words: 8 };

/** Words in quotation marks that a passage must share, and their share of it, for two documents to be at one occasion. */
const occasion = { words: 12, share: 0.5 };

/** Of two reports that share less than this of either, the later may well have it from a third, and the earlier too. */
const littleShared = 0.25;

/**
 * The edge from the document that has the text to the one that it has it from; undefined where the passages that they
 * share are quotations, formulas, or none. Where nothing tells which was first, `direction` is "unknown".
 *
 * @example copyOf(sabah, afp, alignTexts(…))
 * // { kind: "copy", from: "d2…", to: "d1…", share: 0.91, why: "301 of 330 words stand in both; the first is signed AFP …" }
 */
export function copyOf(a: CaseDocument, b: CaseDocument, alignment: Alignment): LineageEdge | undefined {
  if (a.id === b.id) return undefined;
  const copied = copiedPassages(alignment, ofTheSite(a, b, alignment));
  if (copied.length === 0) return undefined;
  const order = orderOf(a, b);
  const turned = order.first === a.id || (order.first === undefined && b.id < a.id);
  const [from, to] = turned ? [b, a] : [a, b];
  const words = copied.reduce((sum, passage) => sum + passage.words, 0);
  // Words of a passage that stands twice in one text count once.
  const [mine, other] = (turned ? [alignment.b, alignment.a] : [alignment.a, alignment.b]).map((counted) => ({
    words: counted.words,
    shared: Math.min(words, counted.shared),
  })) as [Counted, Counted];
  return {
    kind: "copy",
    from: from.id,
    to: to.id,
    why: `${mine.shared} of its ${mine.words} words stand in both; ${order.why}${order.byDate && Math.max(shareOf(mine), shareOf(other)) < littleShared ? ", though both may have it from a third" : ""}`,
    ...(order.first === undefined ? { direction: "unknown" as const } : {}),
    share: rounded(shareOf(mine)),
    shareOfTo: rounded(shareOf(other)),
    passages: copied
      .map(({ a: one, b: two }) => (turned ? { from: two, to: one } : { from: one, to: two }))
      .sort((one, two) => one.from.start - two.from.start || one.to.start - two.to.start),
  };
}

/** Whether `copyOf` can come to an edge, by the passages alone: where it cannot, nobody has to look at the readings. */
export function mayBeCopy(alignment: Alignment): boolean {
  return copiedPassages(alignment, undefined).length > 0;
}

/** What two documents quote in the same words, where they share no more: one occasion. Undefined where they do not. */
export function occasionOf(a: CaseDocument, b: CaseDocument, alignment: Alignment): LineageEdge | undefined {
  if (a.id === b.id) return undefined;
  const quoted = alignment.passages.filter(
    (passage) => passage.quoted >= occasion.words && passage.quoted >= occasion.share * passage.words,
  );
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

function copiedPassages({ passages, a, b }: Alignment, site: ReadonlySet<Passage> | undefined): readonly Passage[] {
  const own = passages.filter((passage) => passage.words - passage.quoted > 0 && site?.has(passage) !== true);
  const words = own.reduce((sum, passage) => sum + passage.words - passage.quoted, 0);
  const shorter = Math.max(1, Math.min(a.words, b.words));
  const share = words / shorter;
  const long = own.filter((passage) => isOwn(passage, shorter));
  // One desk fills in the same form every day: many short passages in common are its form, not its text.
  if (site !== undefined && long.length === 0) return [];
  if (share >= rewritten && words >= rewrittenWords) return own;
  if (share >= whole.share && words >= whole.words) return own;
  return long;
}

/** As many words outside quotation marks as only an author's own sentences have. */
function isOwn({ words, quoted }: Passage, shorter: number): boolean {
  const own = words - quoted;
  return own >= copiedWords || (own >= copiedFromShort.words && own >= copiedFromShort.share * shorter);
}

/** How far from the end of a page its furniture may begin, in characters; and from one piece of it to the next. */
const furnitureReach = 300;
/** Two pages that share more than this are one text, whatever stands at their ends. */
const sameText = 0.6;

/**
 * Passages of two pages of one outlet that tell nothing of who wrote what: what every page of the site ends with (lists of other
 * news, invitations to follow it), and forms that are filled in with other numbers every day. Undefined for two outlets.
 */
function ofTheSite(a: CaseDocument, b: CaseDocument, alignment: Alignment): ReadonlySet<Passage> | undefined {
  const [one, two] = [a.reading.document, b.reading.document];
  const outlet = publisherOf(one)?.key;
  if (outlet === undefined || outlet !== publisherOf(two)?.key) return undefined;
  const site = new Set(
    alignment.passages.filter(
      (passage) =>
        changedNumbers(one.text.slice(passage.a.start, passage.a.end), two.text.slice(passage.b.start, passage.b.end)) >
        otherNumbers,
    ),
  );
  const rest = alignment.passages.reduce((sum, passage) => sum + (site.has(passage) ? 0 : passage.words), 0);
  if (rest > sameText * Math.max(alignment.a.words, alignment.b.words)) return site;
  let [endA, endB] = [one.text.length, two.text.length];
  for (const passage of [...alignment.passages].reverse()) {
    if (endA - passage.a.end > furnitureReach || Math.abs(endB - passage.b.end) > furnitureReach) continue;
    site.add(passage);
    [endA, endB] = [passage.a.start, Math.min(endB, passage.b.start)];
  }
  return site;
}

/** A passage whose numbers differ by more than this share is a form that was filled in anew. */
const otherNumbers = 0.3;
const number = /\d+(?:[.,]\d+)*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi;

/** 0 … 1: the share of the numbers in two texts that the other does not have. */
function changedNumbers(a: string, b: string): number {
  const left = (a.match(number) ?? []).map((one) => one.toLowerCase());
  const right = (b.match(number) ?? []).map((one) => one.toLowerCase());
  if (left.length + right.length === 0) return 0;
  const rest = [...right];
  let shared = 0;
  for (const one of left) {
    const at = rest.indexOf(one);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return 1 - (2 * shared) / (left.length + right.length);
}

interface Order {
  /** Id of the document that was first; undefined where nothing tells it. */
  readonly first: string | undefined;
  /** Nothing but the dates tells it. */
  readonly byDate?: true;
  readonly why: string;
}

/** So many days earlier, a report cannot have its text from another, whatever it names: pages are dated a day or two off. */
const daysOff = 2;

/** A signature and a named source go before dates: a date is that of the page, and clocks differ by a day. */
function orderOf(a: CaseDocument, b: CaseDocument): Order {
  const [one, two] = [a.reading.document, b.reading.document];
  const [byOne, byTwo] = [sourceNamed(a, b), sourceNamed(b, a)];
  const dates = publishedFirst(one.published, two.published);
  if (byOne !== undefined && byTwo === undefined) return { first: b.id, why: byOne };
  if (byTwo !== undefined && byOne === undefined) return { first: a.id, why: byTwo };
  const signed = signedBy(one);
  if (signed !== undefined && signed.key === signedBy(two)?.key)
    return { first: undefined, why: `both are signed by ${signed.label}` };
  if (dates === undefined) return { first: undefined, why: "nothing tells which was first" };
  const [first, last] = dates < 0 ? [one, two] : [two, one];
  return { first: dates < 0 ? a.id : b.id, byDate: true, why: `published ${first.published} before ${last.published}` };
}

/** How a document names the other one's outlet as where it has it from; undefined where it does not, or came out before it. */
function sourceNamed(document: CaseDocument, other: CaseDocument): string | undefined {
  const [mine, theirs] = [document.reading.document, other.reading.document];
  const source = publisherOf(theirs);
  if (source === undefined || source.key === publisherOf(mine)?.key) return undefined;
  const early = publishedFirst(mine.published, theirs.published) === -1;
  const though = early ? `, though published ${mine.published} before ${theirs.published}` : "";
  if (signedBy(mine)?.key === source.key) return `it is signed by ${source.label}, which published the other${though}`;
  if (early && (daysFrom(mine.published, theirs.published) ?? 0) > daysOff) return undefined;
  if (mediaHeardIn(document).has(source.key)) return `it names ${source.label}, which published the other${though}`;
  return undefined;
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
