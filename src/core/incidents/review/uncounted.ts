// Documents of an incident that are shown and count with nothing: a newer version of the report is there, or people rejected all
// that it tells of the incident.

import type { ReportVersion, UncountedDocument } from "../../model/casebook.ts";
import type { EventRef } from "../../model/incident.ts";
import { compareText } from "../../model/text-order.ts";
import { comparedClaims, type DecidedClaim } from "./apply.ts";
import type { Decisions } from "./fold.ts";
import { eventSubject } from "./subject.ts";

/**
 * The documents of some events that do not count, by id. A document counts as long as one of its events, or one claim of them, is not
 * rejected.
 *
 * @param claims all claims of the events, with what people decided
 */
export function uncountedDocuments(
  events: readonly EventRef[],
  claims: readonly DecidedClaim[],
  { rejected }: Pick<Decisions, "rejected">,
  versions: readonly ReportVersion[] = [],
): readonly UncountedDocument[] {
  const bySubject = new Map(rejected.map((decided) => [decided.subject, decided]));
  const newer = new Map(versions.map((version) => [version.older, version]));
  const telling = new Set(comparedClaims(claims).map(({ ref }) => ref.document));
  return [...new Set(events.map(({ document }) => document))]
    .sort(compareText)
    .flatMap((document): readonly UncountedDocument[] => {
      const version = newer.get(document);
      if (version !== undefined) return [{ document, is: "superseded", by: version.newer, why: version.why }];
      if (telling.has(document)) return [];
      const own = events.filter((event) => event.document === document);
      const decided = own.flatMap((event) => bySubject.get(eventSubject(event)) ?? []);
      const [last] = decided.slice(-1);
      if (last === undefined || decided.length < own.length) return [];
      return [{ document, is: "rejected", why: `${last.by}: ${last.why}` }];
    });
}
