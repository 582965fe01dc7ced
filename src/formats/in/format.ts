// What an input format is: it recognises its own bytes and turns them into source documents. Formats are told apart by
// content; a name only breaks ties between kinds of text.

import type { HearsayError } from "../../core/model/errors.ts";
import type { SourceDocument } from "../../core/model/source.ts";
import type { Limits } from "./limits.ts";
import type { PdfThread } from "./pdf-thread.ts";

/** The beginning of a file, by which its format is told. */
export interface Sample {
  readonly bytes: Uint8Array;
  /** The bytes as text; undefined if they are not text in any encoding. */
  readonly text: string | undefined;
  /** In lower case, without the dot; "" where there is none. */
  readonly extension: string;
}

export interface ParseContext {
  /** Path or name as the user gave it. */
  readonly file: string;
  readonly limits: Limits;
  /** Where PDFs are taken apart; kept from one file to the next. */
  readonly pdfThread: PdfThread;
  readonly signal?: AbortSignal;
}

/** What comes of reading: a document, a file (or line) that failed, or something the user should know of the way. */
export type Opened =
  | { readonly kind: "document"; readonly document: SourceDocument }
  | { readonly kind: "failure"; readonly file: string; readonly error: HearsayError }
  | { readonly kind: "note"; readonly file: string; readonly text: string };

export type FormatId = "pdf" | "docx" | "eml" | "html" | "json-lines" | "json" | "markdown" | "text";

interface Recognised {
  readonly id: FormatId;
  readonly extensions: readonly string[];
  /** True if the bytes are of this format. Asked in the order of the list, the first that says yes reads the file. */
  sniff(sample: Sample): boolean;
}

/** A format whose file is one document (JSON: a few): the bytes are held in memory, within the limit. */
export interface WholeFormat extends Recognised {
  readonly kind: "whole";
  /** Times `maxBytes` that a file may have. */
  readonly allowance: number;
  parse(bytes: Uint8Array, context: ParseContext): Promise<readonly Opened[]>;
}

/** A format that is read as it comes; files of any size. */
export interface StreamFormat extends Recognised {
  readonly kind: "stream";
  parse(chunks: AsyncIterable<Uint8Array>, context: ParseContext): AsyncIterable<Opened>;
}

export type Format = WholeFormat | StreamFormat;
