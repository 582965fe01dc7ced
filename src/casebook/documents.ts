// The documents of a casebook: all of them, one by whatever it is called, and taking one out.

import { HearsayError } from "../core/model/errors.ts";
import type { Reading } from "../core/model/reading.ts";
import type { DocumentRow } from "../store/casebook-store.ts";
import type { Casebook } from "./casebook.ts";
import { endingCrowds } from "./crowds.ts";

/** All documents, in the order in which they came in. */
export function documents({ store }: Casebook): readonly DocumentRow[] {
  return store.documents();
}

/**
 * The one document that is called so: by its id or four and more of its first characters, the name of a file it came in,
 * the identifier that its input gave it, or its title.
 *
 * @example `documentNamed(casebook, "reports/velm.txt").id`
 * @throws HearsayError "no-such-document" where none or several are called so
 */
export function documentNamed({ store }: Casebook, words: string): DocumentRow {
  const [id, ...others] = store.documentsNamed(words);
  const found = id === undefined ? undefined : store.document(id);
  if (found === undefined) {
    throw new HearsayError("no-such-document", { thing: words, detail: "nothing in it is called so" });
  }
  if (others.length > 0) {
    const detail = `${others.length + 1} documents are called so, ${[found.id, ...others.slice(0, 2)].join(", ")}${others.length > 2 ? " and others" : ""}`;
    throw new HearsayError("no-such-document", { thing: words, detail });
  }
  return found;
}

/**
 * The reading of a document, for `ledgerOf`.
 *
 * @throws HearsayError "no-such-document"
 */
export function readingOf(casebook: Casebook, words: string): Reading {
  const { id } = documentNamed(casebook, words);
  const reading = casebook.store.reading(id);
  if (reading === undefined) throw new HearsayError("no-such-document", { thing: words, detail: "it has no reading" });
  return reading;
}

/**
 * Takes a document out, with all that was worked out from it; what people decided stays in the log.
 *
 * @throws HearsayError "no-such-document"
 */
export function removeDocument(casebook: Casebook, words: string): DocumentRow {
  const row = documentNamed(casebook, words);
  endingCrowds(casebook.store, row.id, () => casebook.store.remove(row.id));
  return row;
}
