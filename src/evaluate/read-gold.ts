// Reads gold files line by line, plain or gzipped by their first bytes. A file is never held whole, and a gzip that blows
// up is stopped at a bound.

import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { HearsayError } from "../core/model/errors.ts";

/** One line of a gold file, parsed. */
export interface GoldLine {
  /** "gold.jsonl.gz line 3", for messages. */
  readonly where: string;
  readonly value: unknown;
}

/** How much is read before a file is given up. */
export interface GoldBounds {
  /** Bytes of one line; 64 MiB. */
  readonly lineBytes?: number;
  /** Bytes of the whole file, unzipped; 4 GiB. */
  readonly fileBytes?: number;
}

const newline = 0x0a;

/** The lines of a gold file, parsed as JSON, in order; empty lines are skipped. Throws HearsayError, mostly "bad-gold". */
export async function* readGoldLines(path: string, bounds: GoldBounds = {}): AsyncGenerator<GoldLine> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let number = 0;
  try {
    for await (const bytes of linesOf(path, bounds)) {
      number += 1;
      const where = `${path} line ${number}`;
      const text = decode(decoder, bytes, where);
      if (text.trim() === "") continue;
      yield { where, value: parse(text, where) };
    }
  } catch (cause) {
    throw named(cause, path, number);
  }
}

async function* linesOf(path: string, bounds: GoldBounds): AsyncGenerator<Uint8Array> {
  const { lineBytes = 64 * 2 ** 20, fileBytes = 4 * 2 ** 30 } = bounds;
  let waiting: Uint8Array[] = [];
  let length = 0;
  let total = 0;
  for await (const chunk of await unzipped(path)) {
    total += chunk.length;
    if (total > fileBytes) throw tooLarge(path, `it is larger than ${fileBytes} bytes unzipped`);
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      yield joined([...waiting, chunk.subarray(start, end)]);
      waiting = [];
      length = 0;
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    length += rest.length;
    if (length > lineBytes) throw tooLarge(path, `it has a line of more than ${lineBytes} bytes`);
    if (rest.length > 0) waiting.push(rest);
  }
  if (waiting.length > 0) yield joined(waiting);
}

/** The file's bytes, unzipped where it begins as gzip does. */
async function unzipped(path: string): Promise<AsyncIterable<Uint8Array>> {
  const head = createReadStream(path, { end: 1 });
  let isGzip = false;
  for await (const bytes of head) isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const file = createReadStream(path);
  // The callback is there because pipeline wants one: an error reaches the reader of the last stream all the same.
  return isGzip ? pipeline(file, createGunzip(), () => {}) : file;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, where: string): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new HearsayError("bad-gold", { thing: where, detail: "it is not UTF-8" }, cause);
  }
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HearsayError("bad-gold", { thing: where, detail: "it is not JSON" }, cause);
  }
}

function tooLarge(path: string, detail: string): HearsayError {
  return new HearsayError("bad-gold", { thing: path, detail });
}

/** Errors of the file system and of zlib, said in our words. */
function named(cause: unknown, path: string, line: number): unknown {
  if (!(cause instanceof Error) || cause instanceof HearsayError) return cause;
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
  if (code === "ENOENT") return new HearsayError("not-found", { thing: path }, cause);
  if (code.startsWith("Z_")) {
    return new HearsayError("bad-gold", { thing: path, detail: `its gzip is damaged after line ${line}` }, cause);
  }
  return code === "" ? cause : new HearsayError("unreadable", { thing: path, detail: cause.message }, cause);
}
