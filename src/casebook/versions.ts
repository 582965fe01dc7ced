// Versions of one report in a casebook: documents to which their input gave one identifier and that are the same report. Worked out
// when asked, from the documents alone: nothing is kept that could be old.

import { type ArrivedDocument, mostVersions, reportVersions } from "../core/incidents/lineage/versions.ts";
import type { ReportVersion } from "../core/model/casebook.ts";
import type { Casebook } from "./casebook.ts";

/**
 * Each older version of a report with the next newer one, by the older one's id.
 *
 * @param documents only of the reports that these are versions of. Default: of all
 * @example versions(casebook) → [{ older: "3f9a…", newer: "77c0…", why: "the input calls both r-7; it came in later" }]
 */
export function versions({ store }: Pick<Casebook, "store">, documents?: readonly string[]): readonly ReportVersion[] {
  return store.givenIdsShared(documents).flatMap((name) => {
    const alike = store.documentsGiven(name);
    return alike.length > mostVersions ? [] : reportVersions(alike.flatMap((id) => arrived(store, id)));
  });
}

function arrived(store: Casebook["store"], id: string): readonly ArrivedDocument[] {
  const [row, reading] = [store.document(id), store.reading(id)];
  return row === undefined || reading === undefined ? [] : [{ id, reading, number: row.number }];
}
