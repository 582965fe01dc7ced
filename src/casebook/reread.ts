// Documents read again, by a reader that is newer than the one that read them: from what the casebook keeps of their
// source, so that their files may be gone.

import type { HearsayError } from "../core/model/errors.ts";
import type { Reading } from "../core/model/reading.ts";
import { type ReadingTools, stampOf } from "../core/reading/reading-tools.ts";
import type { Opened } from "../formats/in/format.ts";
import { nameOf, readOpened } from "../read-opened.ts";
import type { Casebook } from "./casebook.ts";
import { endingCrowds } from "./crowds.ts";
import { entryOf } from "./entry.ts";
import { keepIds } from "./keep-ids.ts";

/** What came of one document; where the new reader cannot read it, the old reading stays. */
export type RereadOutcome =
  | { readonly kind: "reread"; readonly document: string; readonly file: string; readonly reading: Reading }
  | { readonly kind: "failure"; readonly file: string; readonly error: HearsayError };

export interface RereadOptions {
  readonly tools: ReadingTools;
  /** Ids of documents. Default: all that other weights or tables read. */
  readonly documents?: readonly string[];
  readonly signal?: AbortSignal;
}

/**
 * Reads documents again and puts the new readings in the place of the old ones. Events and claims keep their ids where
 * they are told in the same words; reviews stay.
 *
 * @example `for await (const outcome of reread(casebook, { tools })) console.log(outcome.kind, outcome.file)`
 */
export async function* reread(casebook: Casebook, options: RereadOptions): AsyncGenerator<RereadOutcome> {
  const { store, now } = casebook;
  const { tools, signal, documents = store.readByOthers(stampOf(tools)) } = options;
  const outcomes = readOpened(sourcesOf(casebook, documents), {
    tools: Promise.resolve(tools),
    given: ({ id }) => store.source(id)?.given ?? {},
    ...(signal === undefined ? {} : { signal }),
  });
  for await (const outcome of outcomes) {
    if (outcome.kind === "failure") yield outcome;
    if (outcome.kind !== "reading") continue;
    const { source, given } = outcome;
    // Asked here and not before: another program may have taken it out, or read it again, meanwhile.
    const replaced = store.transaction(() => {
      const old = store.reading(source.id);
      if (old === undefined) return undefined;
      const reading = keepIds(old, outcome.reading);
      const entry = entryOf({ source, given, reading, readAt: now() });
      endingCrowds(store, source.id, () => store.replace(entry));
      return reading;
    });
    if (replaced !== undefined) {
      yield { kind: "reread", document: source.id, file: nameOf(source), reading: replaced };
    }
  }
}

async function* sourcesOf({ store }: Casebook, documents: readonly string[]): AsyncGenerator<Opened> {
  for (const id of documents) {
    const kept = store.source(id);
    if (kept !== undefined) yield { kind: "document", document: kept.source };
  }
}
