// What stands beside a document of an incident: that a newer version took its place, that people rejected it, how they rated it.

import { documentSubject } from "../incidents/review/ratings.ts";
import type { MatrixInput } from "./incident-input.ts";

/**
 * Notes by document id; documents without any are left out.
 *
 * @param numbers of the documents of the incident, by id
 * @example → Map { "3f9a…" → ["superseded by [2]: the input calls both r-7; published 2031-05-05 after 2031-05-04"] }
 */
export function documentNotes(
  { documents, uncounted, versions, ratings }: Pick<MatrixInput, "documents" | "uncounted" | "versions" | "ratings">,
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly string[]> {
  const called = (id: string): string => {
    const number = numbers.get(id);
    return number === undefined ? `${id.slice(0, 8)}, which does not tell of it` : `[${number}]`;
  };
  const notes = documents.map(
    ({ id }) =>
      [
        id,
        [
          ...uncounted.flatMap(({ document, is, by, why }) => {
            if (document !== id) return [];
            return [
              is === "rejected" || by === undefined ? `rejected by ${why}` : `superseded by ${called(by)}: ${why}`,
            ];
          }),
          ...versions.flatMap(({ older, newer }) =>
            newer === id && !numbers.has(older) ? [`newer version of ${called(older)}`] : [],
          ),
          ...ratings.flatMap(({ subject, grade, by, why }) =>
            subject === documentSubject(id) ? [`rated ${grade} by ${by}: ${why}`] : [],
          ),
        ],
      ] as const,
  );
  return new Map(notes.filter(([, own]) => own.length > 0));
}
