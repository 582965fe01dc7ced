// What a batch came to: how many documents were read, which failed and why, and how fast it goes.

import { errorTable, type HearsayError } from "../core/model/errors.ts";
import type { Reading } from "../core/model/reading.ts";
import { countWords } from "../core/views/excerpt.ts";
import { counted } from "../core/views/heading.ts";
import { grouped } from "../core/views/phrases.ts";

interface Failure {
  readonly file: string;
  readonly error: HearsayError;
}

export interface Tally {
  read(reading: Reading): void;
  failed(failure: Failure): void;
  /** The document need not be read. */
  known(): void;
  documents(): number;
  counts(): { readonly read: number; readonly known: number; readonly failed: number };
  /** "37 read, 1 failed, 4,200 words a second" */
  rate(): string;
  /** "100 read, 1 failed: a.pdf: it is encrypted"; undefined for fewer documents than are worth it. */
  summary(): string | undefined;
}

/** Failures that the last line names; all of them have been told where they were met. */
const named = 3;

export interface TallyWords {
  /** What was done to a document. Default: "read". */
  readonly done?: string;
  /** Documents from which on a summary is worth a line. Default: 2. */
  readonly worthALine?: number;
}

/** Counts from now on. */
export function openTally(now: () => number, { done = "read", worthALine = 2 }: TallyWords = {}): Tally {
  const started = now();
  const failures: Failure[] = [];
  let read = 0;
  let known = 0;
  let words = 0;
  const knownPart = (): string => (known === 0 ? "" : `, ${grouped(known)} there already`);
  return {
    read(reading) {
      read += 1;
      words += countWords(reading.document.text);
    },
    failed: (failure) => void failures.push(failure),
    known() {
      known += 1;
    },
    documents: () => read + known + failures.length,
    counts: () => ({ read, known, failed: failures.length }),
    rate() {
      const perSecond = Math.round((words * 1000) / Math.max(1, now() - started));
      const failed = failures.length === 0 ? "" : `, ${failures.length} failed`;
      return `${grouped(read)} ${done}${knownPart()}${failed}, ${counted(perSecond, "word")} a second`;
    },
    summary() {
      if (read + known + failures.length < worthALine) return undefined;
      const reasons = failures.slice(0, named).map(({ file, error }) => `${file}: ${reasonOf(error, file)}`);
      const more = failures.length > named ? `; and ${grouped(failures.length - named)} more, told above` : "";
      const failed = failures.length === 0 ? "" : `, ${grouped(failures.length)} failed: ${reasons.join("; ")}${more}`;
      return `${grouped(read)} ${done}${knownPart()}${failed}`;
    },
  };
}

/** @example "Cannot read a.pdf: it is encrypted. Remove the password …" → "it is encrypted" */
function reasonOf(error: HearsayError, file: string): string {
  const { remedy } = errorTable[error.code];
  const what = error.message.endsWith(remedy) ? error.message.slice(0, -remedy.length).trim() : error.message;
  const lead = `Cannot read ${file}: `;
  return (what.startsWith(lead) ? what.slice(lead.length) : what).replace(/\.$/, "");
}
