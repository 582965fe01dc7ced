// Whether a casebook is as it was made: the file, the hashes of its readings, every span of them, the rows that were laid out from
// them, and the chain of its reviews.

import { noReview, verifyChain } from "../core/incidents/review/chain.ts";
import { HearsayError } from "../core/model/errors.ts";
import type { Reading } from "../core/model/reading.ts";
import type { Review } from "../core/model/review.ts";
import type { Span } from "../core/model/span.ts";
import type { CasebookStore } from "../store/casebook-store.ts";
import { changedReading, changedRowsHash, type Damage, noReading } from "../store/store-health.ts";
import type { Casebook } from "./casebook.ts";
import { changedRows } from "./changed-rows.ts";
import { sha256 } from "./digest.ts";

export interface Verification {
  readonly documents: number;
  readonly reviews: number;
  /** Empty where all is as it was made. */
  readonly damage: readonly Damage[];
}

export interface VerifyOptions {
  /**
   * Hash of the last review as somebody wrote it down earlier: the chain has to hold it still. Without it, reviews that were
   * cut off at the end, or a chain that was made anew as a whole, cannot be seen.
   */
  readonly head?: string;
}

/**
 * Looks at everything. Takes about as long as reading the file and unpacking all of it.
 *
 * @example `verify(casebook, { head: "5c0f…" }).damage` → [{ subject: "log", what: "review 3 was altered after …" }]
 */
export function verify({ store }: Casebook, { head }: VerifyOptions = {}): Verification {
  const damage: Damage[] = [...store.damage()];
  try {
    const rows = store.documents();
    for (const { id } of rows)
      if (!damage.some((one) => isUnreadable(one, id))) damage.push(...documentDamage(store, id));
    for (const { document, event } of store.leftOut()) {
      damage.push({ subject: document, what: `event ${event} was linked and is in no incident` });
    }
    const reviews = store.reviews();
    damage.push(...chainDamage(reviews, head));
    return { documents: rows.length, reviews: reviews.length, damage: damage.filter(isNews) };
  } catch (error) {
    // A table is missing: what can be told has been told.
    const told = error instanceof HearsayError && error.code === "damaged-casebook" && damage.length > 0;
    if (told) return { documents: 0, reviews: 0, damage };
    throw error;
  }
}

/** What cannot even be unpacked was told by the store. */
function isUnreadable({ subject, what }: Damage, id: string): boolean {
  return subject === id && (what === noReading || what === changedReading);
}

/** That something in its rows was changed is said only where it cannot be said what. */
function isNews({ subject, what }: Damage, _: number, all: readonly Damage[]): boolean {
  return what !== changedRowsHash || !all.some((other) => other.subject === subject && other.what !== changedRowsHash);
}

/** The first wrong link first. */
function chainDamage(reviews: readonly Review[], head: string | undefined): readonly Damage[] {
  const faults = verifyChain(reviews, sha256).map(({ text }) => text);
  if (head !== undefined && head !== noReview && !reviews.some(({ hash }) => hash === head)) {
    const last = reviews.at(-1)?.number;
    const end = last === undefined ? "there are none" : `the last one is review ${last}`;
    faults.push(
      `no review has the hash that was written down (${end}): reviews were cut off, or the chain was made anew`,
    );
  }
  return faults.map((what) => ({ subject: "log", what }));
}

function* documentDamage(store: CasebookStore, id: string): Generator<Damage> {
  const reading = store.reading(id);
  if (reading === undefined) return;
  const { text } = reading.document;
  for (const { item, span } of spansOf(reading)) {
    if (!isWithin(span, text.length)) yield { subject: id, what: `${item} points out of the text` };
  }
  const events = new Set(reading.events.map((event) => event.id));
  for (const { event, id: claim } of reading.claims) {
    if (!events.has(event)) yield { subject: id, what: `claim ${claim} is of an event that is not there` };
  }
  const rows = store.rows(id);
  for (const what of rows === undefined ? [] : changedRows(reading, rows)) yield { subject: id, what };
}

/** Every span of a reading, with what it belongs to. */
function* spansOf(reading: Reading): Generator<{ readonly item: string; readonly span: Span }> {
  const all = function* (item: string, spans: readonly Span[]) {
    for (const span of spans) yield { item, span };
  };
  yield* all("a sentence", reading.sentences);
  for (const { id, evidence } of reading.mentions) yield* all(`mention ${id}`, evidence);
  for (const { id, evidence } of reading.voices) yield* all(`voice ${id}`, evidence);
  for (const { id, source, cue, content } of reading.statements) {
    yield* all(`statement ${id}`, [...source, ...cue, ...content]);
  }
  for (const { id, trigger, alsoAt, time, place } of reading.events) {
    yield* all(`event ${id}`, [trigger, ...(alsoAt ?? []), ...(time?.evidence ?? []), ...(place?.evidence ?? [])]);
  }
  for (const { id, evidence } of reading.claims) yield* all(`claim ${id}`, evidence);
  for (const { rule, span } of reading.messages) if (span !== undefined) yield { item: `message ${rule}`, span };
}

function isWithin({ start, end }: Span, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length;
}
