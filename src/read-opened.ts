// From opened documents to readings: several under way, in their order, a failure of one no failure of the rest. What
// `hearsay read` prints and what a casebook takes in come this one way.

import { HearsayError } from "./core/model/errors.ts";
import type { Reading } from "./core/model/reading.ts";
import type { SourceDocument } from "./core/model/source.ts";
import type { Given } from "./core/reading/known.ts";
import type { ReadingTools } from "./core/reading/reading-tools.ts";
import type { Opened } from "./formats/in/format.ts";
import { inOrder } from "./in-order.ts";

/** What came of one input. "known": it need not be read. */
export type ReadOutcome =
  | { readonly kind: "reading"; readonly source: SourceDocument; readonly given: Given; readonly reading: Reading }
  | { readonly kind: "known"; readonly source: SourceDocument }
  | Exclude<Opened, { readonly kind: "document" }>;

export interface ReadOpenedOptions {
  /** Waited for when the first document is to be read. */
  readonly tools: Promise<ReadingTools>;
  /** What the user says of a document that is silent about it. */
  readonly given: (source: SourceDocument) => Given;
  /** Documents that need not be read. Default: none. */
  readonly known?: (source: SourceDocument) => boolean;
  readonly signal?: AbortSignal;
}

/**
 * Documents under way: enough that the reader's threads have windows to score while several documents are grounded in a row, few enough to
 * be held in memory. With 8 they waited twice as long for windows, 6 % of the time on two cores.
 */
const atOnce = 16;
/** Characters under way beyond which no further document is begun: some 400,000 words. */
const heaviest = 2_500_000;

/** Outcomes in the order of the input, each as soon as it and all before it are there. */
export function readOpened(opened: AsyncIterable<Opened>, options: ReadOpenedOptions): AsyncGenerator<ReadOutcome> {
  return inOrder(opened, (entry) => outcomeOf(entry, options), {
    atOnce,
    load: { heaviest, weight: (entry) => (entry.kind === "document" ? entry.document.text.length : 0) },
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
}

/** What a document is called in what is said of it. */
export function nameOf(source: Pick<SourceDocument, "file" | "title">): string {
  return source.file ?? source.title ?? "a document";
}

async function outcomeOf(opened: Opened, { tools, given, known }: ReadOpenedOptions): Promise<ReadOutcome> {
  if (opened.kind !== "document") return opened;
  const source = opened.document;
  if (known?.(source) === true) return { kind: "known", source };
  const [{ readSource }, open] = await Promise.all([import("./core/reading/read-source.ts"), tools]);
  const told = given(source);
  try {
    return { kind: "reading", source, given: told, reading: await readSource(source, open, told) };
  } catch (error) {
    if (error instanceof HearsayError) return { kind: "failure", file: nameOf(source), error };
    throw error;
  }
}
