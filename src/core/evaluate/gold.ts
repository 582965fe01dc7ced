// A line of a gold file: the document, and under further fields what is marked in it. A gold file comes from outside, so
// everything is checked here and in the layers before it is believed.

import type { Span } from "../model/span.ts";

/** The document of a gold line; its layers are read by `layers/`. */
export interface GoldDocument {
  readonly id: string;
  /** Which corpus it is from: figures that are given by corpus are named for it. Empty where the line says none. */
  readonly corpus: string;
  /** All gold spans count UTF-16 units of it. */
  readonly text: string;
  /**
   * Whether the text must be read as it stands, since spans of the gold point into it. Gold that marks the document as a
   * whole is scored on the cleaned text, as any report is read.
   */
  readonly verbatim: boolean;
  readonly title?: string;
  readonly publisher?: string;
  /** EDTF. */
  readonly published?: string;
}

/** A gold line is not in the format. The message names the field and what is wrong with it. */
export class GoldFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = "GoldFault";
  }
}

/** Reads the document of a gold line. Throws GoldFault where `id` or `text` is missing. */
export function goldDocument(line: Readonly<Record<string, unknown>>, verbatim: boolean): GoldDocument {
  const { title, publisher, published, corpus } = line;
  return {
    id: stringOf(line["id"], "id"),
    corpus: typeof corpus === "string" ? corpus : "",
    text: stringOf(line["text"], "text"),
    verbatim,
    ...(typeof title === "string" ? { title } : {}),
    ...(typeof publisher === "string" ? { publisher } : {}),
    ...(typeof published === "string" ? { published } : {}),
  };
}

/** The value as an object, or GoldFault. `name` says which field it is: "events[2]". */
export function objectOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new GoldFault(`${name} is no object`);
  // Just checked: an object that is no array has string keys.
  return value as Record<string, unknown>;
}

/** The value as an array, or GoldFault. */
export function arrayOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new GoldFault(`${name} is no list`);
  return value;
}

/** The value as a string, or GoldFault. */
export function stringOf(value: unknown, name: string): string {
  if (typeof value !== "string") throw new GoldFault(`${name} is no string`);
  return value;
}

/** The value as one of a set of labels; undefined where it is absent. Any other is a GoldFault that names them all. */
export function labelOf<Label extends string>(
  value: unknown,
  known: ReadonlySet<string>,
  name: string,
): Label | undefined {
  if (isAbsent(value)) return undefined;
  const written = stringOf(value, name);
  if (!known.has(written)) throw new GoldFault(`${name} is ${written}, none of ${[...known].join(", ")}`);
  return written as Label; // just checked against the set, which is built from the keys of the type
}

/** Whether a field is not there: gold writers leave it out or write null. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** The value as a finite number, or GoldFault. */
export function numberOf(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new GoldFault(`${name} is no number`);
  return value;
}

/**
 * A `[start, end]` of the gold as a span of the text, without white space at its ends. A pair that is not inside the
 * text is a GoldFault; white space alone gives undefined.
 */
export function spanOf(value: unknown, text: string, name: string): Span | undefined {
  const [start, end] = arrayOf(value, name);
  const range = { start: numberOf(start, `${name}[0]`), end: numberOf(end, `${name}[1]`) };
  if (!Number.isInteger(range.start) || !Number.isInteger(range.end) || range.start < 0 || range.end > text.length) {
    throw new GoldFault(`${name} is [${range.start}, ${range.end}], outside a text of ${text.length} units`);
  }
  if (range.start > range.end) throw new GoldFault(`${name} ends before it starts`);
  return trimmed(text, range);
}

/** A list of `[start, end]`, without those that hold only white space. */
export function spansOf(value: unknown, text: string, name: string): readonly Span[] {
  return arrayOf(value, name).flatMap((pair, index) => spanOf(pair, text, `${name}[${index}]`) ?? []);
}

/** The span without white space at its ends; undefined where nothing is left. Gold and reading are both trimmed so. */
export function trimmed(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (start < end && isSpace(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : undefined;
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}
