// The documents of an incident, numbered in the order in which they were published: every cell and every sentence names them by
// these numbers.

import type { CaseDocument } from "../model/casebook.ts";
import type { ClaimRef } from "../model/incident.ts";
import type { Reading } from "../model/reading.ts";
import { compareText } from "../model/text-order.ts";
import { timePhrase } from "./time-phrase.ts";

export interface NumberedDocument {
  /** From 1. */
  readonly number: number;
  readonly id: string;
  readonly title: string;
  /** Publisher, agency, file: what is known, in this order; at least one. */
  readonly from: string;
  /** In words. Absent where nothing says it; to be shown as unknown. */
  readonly published?: string;
  readonly edtf?: string;
  readonly reading: Reading;
}

/** Numbers documents by date of publication, then title and id; those without a date come last. */
export function numberedDocuments(documents: readonly CaseDocument[]): readonly NumberedDocument[] {
  const known = (date: string | undefined): string => (date === undefined || date.startsWith("X") ? "~" : date);
  const title = ({ reading }: CaseDocument): string => reading.document.title ?? reading.document.file ?? "(no title)";
  return [...documents]
    .sort(
      (a, b) =>
        compareText(known(a.reading.document.published), known(b.reading.document.published)) ||
        compareText(title(a), title(b)) ||
        compareText(a.id, b.id),
    )
    .map((document, index) => {
      const { published, publisher, agency, file } = document.reading.document;
      const from = [publisher, agency === publisher ? undefined : agency].filter((part) => part !== undefined);
      return {
        number: index + 1,
        id: document.id,
        title: title(document),
        from: from.length > 0 ? from.join(", ") : (file ?? "publisher unknown"),
        ...(published === undefined ? {} : { published: timePhrase({ edtf: published }), edtf: published }),
        reading: document.reading,
      };
    });
}

/** Numbers by document id. */
export function documentNumbers(documents: readonly NumberedDocument[]): ReadonlyMap<string, number> {
  return new Map(documents.map(({ id, number }) => [id, number]));
}

/** The numbers of the documents that some claims stand in, each once, ascending. */
export function numbersOf(
  claims: readonly Pick<ClaimRef, "document">[],
  numbers: ReadonlyMap<string, number>,
): readonly number[] {
  const found = new Set(claims.flatMap(({ document }) => numbers.get(document) ?? []));
  return [...found].sort((a, b) => a - b);
}

/**
 * Numbers as they stand in brackets, runs of three and more made short.
 *
 * @example numberList([1, 2, 3, 5, 8, 9]) → "1–3 5 8 9"
 */
export function numberList(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < numbers.length; ) {
    let end = at;
    while ((numbers[end + 1] ?? Number.NaN) === (numbers[end] ?? 0) + 1) end += 1;
    if (end - at >= 2) parts.push(`${numbers[at]}–${numbers[end]}`);
    else parts.push(...numbers.slice(at, end + 1).map(String));
    at = end + 1;
  }
  return parts.join(" ");
}
