// What a line above the text is by its form: a notice, a reference, a byline, a date, a headline, the name of who publishes, or
// running text after all.

import { agencyOf } from "../../catalogue/agencies.ts";
import type { Span } from "../../model/span.ts";
import { datelineAt } from "./dateline.ts";
import { closingDate, isDateLine } from "./head-dates.ts";
import type { HeadPartKind } from "./head-part.ts";

/** The kind of a line that holds nothing else; undefined for a line with words of its own. */
export function lineKind(words: string): HeadPartKind | undefined {
  if (words.length > 120) return undefined;
  if (notice.test(words)) return "notice";
  if (reference.test(words) || numbered.test(words)) return "reference";
  if (bylineForm.test(words) && words.split(/\s+/u).length <= 12) return "byline";
  if (agencyOf(words.replace(/^[\s(–—-]+|[\s).]+$/gu, "")) !== undefined) return "agency";
  return isDateLine(words) || isImprint(words) ? "date" : undefined;
}

const notice =
  /^(?:for immediate release|immediate release|press release|news release|download pdf|breaking(?: news)?|exclusive|update(?:d)?(?: \d+)?|urgent|abstract|share|print|advertisement|\[[^\][]{1,60}\])[.:]?$/iu;
const reference = /^(?=.*\d)(?:no\.?\s*)?[\dA-Z]{2,}(?:[-–/.][\dA-Z]+){1,5}(?:\s+for immediate release)?$/iu;
/** "Field Bulletin No. 31/2022" */
const numbered =
  /^(?:\p{L}+ ){0,2}(?:bulletin|update|report|sitrep|newsletter|communiqu[eé]|statement|release|issue)\s*(?:no\.?|number|nr\.?|#)\s*\d+(?:\s*[/-]\s*\d+)?[.:]?$/iu;

const bylineForm =
  /^(?:(?:published by|edited by|compiled by|translated by|written by|reporting by|by)\s+(?=\p{Lu})|from\s+(?=\p{Lu}|our\s|a\s+(?:staff\s+)?correspondent))([\p{L}\p{M}.'’ -]+?(?:(?:,| and| &) [\p{Lu}][\p{L}\p{M}.'’ -]+)*)(?:\s*[|,(/].*|\s+[–—-]\s.*)?$/iu;

/** Who wrote it, of a line that is a byline. */
export function bylineOf(words: string): string | undefined {
  // "By Ana Orsin, PORT VELM": whence somebody writes is no name.
  return bylineForm
    .exec(words)?.[1]
    ?.replace(/(?:,\s*\p{Lu}[\p{Lu} ]{2,}|\s+in\s+\p{Lu}[\p{L} '’-]*)$/u, "")
    .trim();
}

/** "Analysis | Ana Orsin | The Velm Review | 3 June 2022": a full date among short parts that strokes or dots keep apart. */
function isImprint(words: string): boolean {
  const parts = words.split(/\s+[|·•]\s+/u);
  return parts.length > 1 && parts.some((part) => isDateLine(part) && /\b\d{4}\b/u.test(part));
}

/** "The Velm Gazette (Orlo), 14 October 1996" below the headline: who publishes, and the full date. */
export function isDatedImprint(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return words.length <= 80 && closingDate(words) !== undefined && datelineAt(text, start, end) === undefined;
}

/** "Radio Velm", "Karuna Human Rights Group": who publishes, above the headline. Known by a word that only bodies bear. */
export function isMasthead(words: string): boolean {
  return (
    words.split(/\s+/u).length <= 7 &&
    !/[.;:,!?–—]/u.test(words) &&
    words.split(/\s+/u).every((word) => /^(?:\p{Lu}|(?:of|for|the|and|in|on|de|del|la|al)$)/u.test(word)) &&
    /^(?:The\s+)?(?:Radio|Voice|Ministry)\b|\b(?:Radio|News|Times|Post|Herald|Tribune|Gazette|Press|Agency|Network|Observatory|Media|Group|Watch|Cent(?:re|er)|Office|Committee|Commission|Monitor|Institute|Foundation|Review|TV|Television)$/u.test(
      words,
    )
  );
}

/** By form: one line before others, not long, not a sentence. A title that is given is known by its words. */
export function isHeadline(words: string, more: boolean, givenTitle: string | undefined): boolean {
  const plain = (value: string): string => value.replace(/[\s.]+$/u, "").toLowerCase();
  if (givenTitle !== undefined && plain(givenTitle) === plain(words)) return true;
  if (!more || words.length > 200 || words.split(/\s+/u).length < 2) return false;
  return !/[.;:,]["'”’)]*$/u.test(words) && !/^[•‣*–-]\s/u.test(words);
}

/** A line that is running text: it ends as a sentence does, or is long. */
export function isProse(words: string): boolean {
  return words.length > 200 || (words.length > 40 && /[.!?]["'”’)]*$/u.test(words));
}

/** A line that is one of a list. */
export const listItem: RegExp = /^(?:[•‣*–—-]|\(?\d{1,3}[.)]|\d{1,2}[:.]\d{2}\b)\s/u;
