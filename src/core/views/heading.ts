// What stands above a ledger: which document this is, and how much was found in it.

import type { Reading } from "../model/reading.ts";
import { countWords } from "./excerpt.ts";
import { grouped } from "./phrases.ts";
import { timePhrase } from "./time-phrase.ts";

export interface Heading {
  /** The document's title, else the file it came from. */
  readonly title: string;
  /** Absent where nothing says it; to be shown as unknown. */
  readonly publisher?: string;
  /** In words. Absent where nothing says it; to be shown as unknown. */
  readonly published?: string;
  readonly byline?: string;
  readonly agency?: string;
  /** The place the report was filed from. */
  readonly dateline?: string;
  /** In English: "English", "language unknown". */
  readonly language: string;
  readonly url?: string;
  readonly file?: string;
  readonly counts: {
    readonly words: number;
    readonly events: number;
    readonly claims: number;
    /** Without the author. */
    readonly voices: number;
    readonly statements: number;
    readonly warnings: number;
  };
  /** Which weights and tables read it. */
  readonly readBy: string;
}

/** The heading of a reading. What the document does not tell is said to be unknown or, where it is no loss, left out. */
export function headingOf(reading: Reading): Heading {
  const { document, readBy } = reading;
  return {
    title: document.title ?? document.file ?? "(no title)",
    ...(document.publisher === undefined ? {} : { publisher: document.publisher }),
    ...(document.published === undefined ? {} : { published: timePhrase({ edtf: document.published }) }),
    ...(document.byline === undefined ? {} : { byline: document.byline }),
    ...(document.agency === undefined ? {} : { agency: document.agency }),
    ...(document.dateline === undefined ? {} : { dateline: document.dateline }),
    language: languageName(document.language),
    ...(document.url === undefined ? {} : { url: document.url }),
    ...(document.file === undefined ? {} : { file: document.file }),
    counts: {
      words: countWords(document.text),
      events: reading.events.length,
      claims: reading.claims.length,
      voices: reading.voices.filter(({ kind }) => kind !== "author").length,
      statements: reading.statements.length,
      warnings: reading.messages.filter(({ severity }) => severity === "warning").length,
    },
    readBy: `${readBy.model} ${readBy.version}; ${readBy.catalogue}`,
  };
}

/** @example languageName("en-GB") → "British English"; languageName("und") → "language unknown" */
function languageName(tag: string): string {
  if (tag === "und") return "language unknown";
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag; // Not a language tag: shown as it was given.
    throw error;
  }
}

/** @example counted(1, "event") → "1 event"; counted(2, "event") → "2 events" */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}
