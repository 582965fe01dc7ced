// The documents of a casebook: all of them, one by whatever it is called, and taking one out.

import { HearsayError } from "../core/model/errors.ts";
import type { Reading } from "../core/model/reading.ts";
import type { DocumentRow } from "../store/document-store.ts";
import { ambiguous } from "./ambiguous.ts";
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
 * @param remedy what to do where none is called so, if something nearer is known than the list of documents
 * @example `documentNamed(casebook, "reports/velm.txt").id`
 * @throws HearsayError "no-such-document" where none is called so, "ambiguous" where several are
 */
export function documentNamed({ store }: Pick<Casebook, "store">, words: string, remedy?: string): DocumentRow {
  const all = store.documentsNamed(words);
  if (all.length > 1) throw ambiguous(words, "document", all, "are called so");
  const [id] = all;
  const found = id === undefined ? undefined : store.document(id);
  if (found === undefined) {
    throw new HearsayError("no-such-document", {
      thing: words,
      detail: whyNone(store, words),
      ...(remedy === undefined ? {} : { remedy }),
    });
  }
  return found;
}

/** A beginning that is too short is told apart from one that no id has. */
function whyNone(store: Casebook["store"], words: string): string {
  const begun = /^[0-9a-f]{1,3}$/.test(words) ? store.documents().filter(({ id }) => id.startsWith(words)) : [];
  return begun.length === 0
    ? "nothing in it is called so"
    : `of an id four characters and more are needed (${begun.length} begin so)`;
}

/**
 * The reading of a document, for `ledgerOf`; `remedy`: see `documentNamed`.
 *
 * @throws HearsayError "no-such-document"
 */
export function readingOf(casebook: Casebook, words: string, remedy?: string): Reading {
  const { id } = documentNamed(casebook, words, remedy);
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
