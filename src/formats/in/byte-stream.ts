// Bytes as they come, from a file, from standard input or from gzip: with a look at the beginning, and never more in
// memory than the limit.

import { createGunzip } from "node:zlib";
import { HearsayError } from "../../core/model/errors.ts";
import { sizeOf } from "./limits.ts";

/** A stream whose beginning is known; `chunks` gives the beginning again. */
export interface PeekedStream {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** How much of a file its format is told by. */
const headBytes = 65_536;

/** Reads the beginning of a stream. The stream must be read to its end or closed by leaving the loop over `chunks`. */
export async function peek(source: AsyncIterable<Uint8Array>): Promise<PeekedStream> {
  const iterator = source[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < headBytes) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  const beginning = new Uint8Array(Buffer.concat(parts));
  return { head: beginning.subarray(0, headBytes), chunks: resumed(beginning, iterator) };
}

async function* resumed(beginning: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    if (beginning.length > 0) yield beginning;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** All bytes of a stream; throws "too-large" as soon as there are more than `maxBytes`. */
export async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number, file: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(file, `it has more than the limit of ${sizeOf(maxBytes)}`);
    parts.push(chunk);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** Text packs ten to one; what unpacks to more than this times its size, and to more than `maxBytes`, is a bomb. */
const maxRatio = 200;

/** Unpacks gzip as it comes; throws "too-large" for a bomb and "broken" for damage. */
export async function* gunzip(
  packed: AsyncIterable<Uint8Array>,
  maxBytes: number,
  file: string,
): AsyncIterable<Uint8Array> {
  let bytesIn = 0;
  let bytesOut = 0;
  const unzip = createGunzip();
  const feed = async (): Promise<void> => {
    for await (const chunk of packed) {
      bytesIn += chunk.length;
      if (unzip.destroyed) return;
      if (!unzip.write(chunk))
        await new Promise<void>((resolve) => unzip.once("drain", resolve).once("close", resolve));
    }
    unzip.end();
  };
  const feeding = feed().catch((error: unknown) => {
    unzip.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  try {
    for await (const chunk of unzip) {
      // A gunzip stream without an encoding gives buffers.
      const bytes = chunk as Uint8Array;
      bytesOut += bytes.length;
      if (bytesOut > maxBytes && bytesOut > bytesIn * maxRatio)
        throw tooLarge(file, `it unpacks to more than ${maxRatio} times its size`);
      yield bytes;
    }
  } catch (error) {
    // zlib's errors carry codes such as Z_DATA_ERROR and Z_BUF_ERROR.
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_")) {
      throw new HearsayError("broken", { thing: file, detail: error.message }, error);
    }
    throw error;
  } finally {
    unzip.destroy();
    await feeding;
  }
}

function tooLarge(file: string, detail: string): HearsayError {
  return new HearsayError("too-large", { thing: file, detail });
}
