// Opens what the user names and gives documents one after the other: the whole way from paths to source documents. One
// file is in memory at a time; a file that cannot be read is reported and the rest goes on.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { HearsayError } from "../../core/model/errors.ts";
import { collect, gunzip, type PeekedStream, peek } from "./byte-stream.ts";
import { decodeText } from "./encoding.ts";
import type { Format, Opened, ParseContext, Sample } from "./format.ts";
import { defaultLimits, type Limits, sizeOf } from "./limits.ts";
import { inputFormats } from "./list.ts";
import { foreignKind, isGzip } from "./magic.ts";
import { findFiles, unreadable } from "./paths.ts";
import { PdfThread } from "./pdf-thread.ts";
import { storable } from "./storable.ts";

export interface OpenOptions {
  /** Folder that relative paths start from; the process's own by default. */
  readonly folder?: string;
  /** Where "-" reads from; the process's standard input by default. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** Bounds other than `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
}

/**
 * Reads files, folders, patterns and "-" (standard input), in the order given; within folders and patterns in the order
 * of names.
 *
 * @example `for await (const opened of openSources(["reports/", "-"])) if (opened.kind === "document") …`
 */
export async function* openSources(names: readonly string[], options: OpenOptions = {}): AsyncIterable<Opened> {
  const shared = sharedContext(options);
  try {
    for await (const found of findFiles(names, options.folder ?? process.cwd())) {
      options.signal?.throwIfAborted();
      if (found.kind !== "file") yield found;
      else {
        const context = { ...shared, file: found.file };
        const standardInput = options.standardInput ?? process.stdin;
        yield* guarded(
          found.path === "-" ? fromStream(standardInput, context) : fromFile(found.path, context),
          context,
        );
      }
    }
  } finally {
    await shared.pdfThread.close();
  }
}

/**
 * Reads bytes that are in memory already, as `openSources` reads a file.
 *
 * @param name tells nothing but the extension, which breaks ties between kinds of text.
 */
export async function* openBytes(bytes: Uint8Array, name: string, options: OpenOptions = {}): AsyncIterable<Opened> {
  const context = { ...sharedContext(options), file: name };
  try {
    yield* guarded(fromStream(once(bytes), context), context);
  } finally {
    await context.pdfThread.close();
  }
}

/** What is the same for all files that are read together. */
function sharedContext({ limits, signal }: OpenOptions): Omit<ParseContext, "file"> {
  return {
    limits: { ...defaultLimits, ...limits },
    pdfThread: new PdfThread(),
    ...(signal === undefined ? {} : { signal }),
  };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Turns the failure of one file into an entry, so that the rest goes on. Bugs pass. */
async function* guarded(
  opened: AsyncIterable<Opened>,
  { file, limits }: Pick<ParseContext, "file" | "limits">,
): AsyncIterable<Opened> {
  try {
    for await (const entry of opened) yield entry.kind === "document" ? notTooLong(entry, limits) : entry;
  } catch (error) {
    // A file that is named and empty failed; a pipe that nothing came through had nothing to be read.
    if (error instanceof HearsayError && error.code === "empty" && file === "-") {
      yield { kind: "note", file, text: "Standard input is empty." };
    } else if (error instanceof HearsayError) yield { kind: "failure", file, error };
    // Errors of the system (EACCES, EISDIR, EIO …) have codes of capitals; bugs have none.
    else if (error instanceof Error && "code" in error && /^E[A-Z]+$/u.test(String(error.code))) {
      yield { kind: "failure", file, error: unreadable(file, error) };
    } else throw error;
  }
}

function notTooLong(entry: Extract<Opened, { kind: "document" }>, { maxCharacters }: Limits): Opened {
  const { file = "the document", text } = entry.document;
  if (text.length <= maxCharacters) return { kind: "document", document: storable(entry.document) };
  const detail = `its text has ${millions(text.length)} characters, more than the limit of ${millions(maxCharacters)}`;
  return { kind: "failure", file, error: new HearsayError("too-large", { thing: file, detail }) };
}

async function* fromFile(path: string, context: ParseContext): AsyncIterable<Opened> {
  const status = await stat(path);
  yield* fromStream(createReadStream(path), context, status.isFile() ? status.size : undefined);
}

/** Tells the format by the beginning and hands the bytes over. `size`, where known, refuses a large file unread. */
async function* fromStream(
  source: AsyncIterable<Uint8Array>,
  context: ParseContext,
  size?: number,
): AsyncIterable<Opened> {
  const { file, limits } = context;
  const stream = await peek(source);
  if (isGzip(stream.head)) {
    const unpacked = await peek(gunzip(stream.chunks, limits.maxBytes, file));
    yield* parseStream(unpacked, context, extensionOf(file.replace(/\.gz$/iu, "")), undefined);
  } else yield* parseStream(stream, context, extensionOf(file), size);
}

async function* parseStream(
  stream: PeekedStream,
  context: ParseContext,
  extension: string,
  size: number | undefined,
): AsyncIterable<Opened> {
  const { file, limits } = context;
  let handedOver = false;
  try {
    const format = await formatOf(stream.head, extension, file);
    if (format.kind === "stream") {
      handedOver = true;
      yield* format.parse(stream.chunks, context);
      return;
    }
    const most = limits.maxBytes * format.allowance;
    if (size !== undefined && size > most) {
      throw new HearsayError("too-large", {
        thing: file,
        detail: `it has ${sizeOf(size)}, more than the limit of ${sizeOf(most)}`,
      });
    }
    handedOver = true;
    yield* await format.parse(await collect(stream.chunks, most, file), context);
  } finally {
    // A stream that nobody reads stays open: leaving a loop over it closes it.
    if (!handedOver) for await (const _ of stream.chunks) break;
  }
}

async function formatOf(head: Uint8Array, extension: string, file: string): Promise<Format> {
  if (head.length === 0) throw new HearsayError("empty", { thing: file });
  const foreign = foreignKind(head);
  if (foreign !== undefined) throw new HearsayError("binary", { thing: file, detail: foreign });
  const decoded = await decodeText(head, { partial: true });
  const sample: Sample = { bytes: head, text: decoded?.text, extension };
  const format = inputFormats.find((candidate) => candidate.sniff(sample));
  if (format === undefined) throw new HearsayError("binary", { thing: file, detail: "its bytes are no text" });
  return format;
}

function extensionOf(file: string): string {
  return extname(basename(file)).slice(1).toLowerCase();
}

function millions(count: number): string {
  return count < 1e6 ? String(count) : `${(count / 1e6).toFixed(1)} million`;
}
