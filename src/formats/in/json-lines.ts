// JSON lines: one document a line, read as it comes, so that a corpus of any size passes through. A bad line fails
// alone. `json` reads what is no line format: one object over many lines, or an array.

import { HearsayError } from "../../core/model/errors.ts";
import { decodeFile } from "./encoding.ts";
import type { Opened, StreamFormat, WholeFormat } from "./format.ts";
import { documentOfRecord } from "./json-record.ts";
import { sizeOf } from "./limits.ts";

export const jsonLines: StreamFormat = {
  id: "json-lines",
  kind: "stream",
  extensions: ["jsonl", "ndjson"],
  sniff({ text, bytes, extension }) {
    if (text === undefined || !/^\uFEFF?\s*\{/u.test(text) || bytes[0] === 0xff || bytes[0] === 0xfe) return false;
    const [first = "", ...rest] = text.trimStart().replace("\uFEFF", "").split("\n");
    // The only line of a long file may be longer than the sample: then the name decides.
    return rest.length > 0 ? isObject(first) : extension === "jsonl" || extension === "ndjson" || isObject(first);
  },
  async *parse(chunks, context) {
    for await (const { bytes, number, whole } of linesOf(chunks, context.limits.maxBytes)) {
      const place = `${context.file}:${number}`;
      if (!whole) {
        const detail = `the line is longer than the limit of ${sizeOf(context.limits.maxBytes)}`;
        yield { kind: "failure", file: place, error: new HearsayError("too-large", { thing: place, detail }) };
      } else yield* await documentOfLine(bytes, place);
    }
  },
};

export const json: WholeFormat = {
  id: "json",
  kind: "whole",
  extensions: ["json"],
  allowance: 1,
  sniff: ({ text }) => text !== undefined && /^\uFEFF?\s*(?:\{\s*(?:"|\})|\[\s*(?:\{|\]\s*$))/u.test(text),
  async parse(bytes, context) {
    const decoded = await decodeFile(bytes, context.file);
    const value = parsed(decoded.text.replace(/^\uFEFF/u, ""), context.file);
    if (!Array.isArray(value)) return [record(value, bytes, context.file)];
    if (value.length === 0) throw new HearsayError("empty", { thing: context.file });
    return value.map((item: unknown, i) => record(item, JSON.stringify(item), `${context.file}:${i + 1}`));
  },
};

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null;
  } catch {
    // Not JSON: that is the answer.
    return false;
  }
}

async function documentOfLine(bytes: Uint8Array, place: string): Promise<readonly Opened[]> {
  try {
    const decoded = await decodeFile(bytes, place);
    const line = decoded.text.replace(/^\uFEFF/u, "");
    if (line.trim() === "") return [];
    const opened = record(parsed(line, place), bytes, place);
    if (opened.kind !== "document") return [opened];
    const { document } = opened;
    return [{ kind: "document", document: { ...document, messages: [...decoded.messages, ...document.messages] } }];
  } catch (error) {
    if (error instanceof HearsayError) return [{ kind: "failure", file: place, error }];
    throw error;
  }
}

/** A document or, where the record is no document, its failure. */
function record(value: unknown, source: string | Uint8Array, place: string): Opened {
  try {
    return { kind: "document", document: documentOfRecord(value, source, place) };
  } catch (error) {
    if (error instanceof HearsayError) return { kind: "failure", file: place, error };
    throw error;
  }
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) throw new HearsayError("broken", { thing: place, detail: error.message }, error);
    throw error;
  }
}

interface LineBytes {
  readonly bytes: Uint8Array;
  /** 1-based. */
  readonly number: number;
  /** False if the line was longer than the limit; then `bytes` is empty. */
  readonly whole: boolean;
}

/** Splits a stream of bytes at line feeds; never holds more than one line of `limit` bytes. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncIterable<LineBytes> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const taken = (): LineBytes => {
    const whole = length <= limit;
    const bytes = whole ? new Uint8Array(Buffer.concat(parts)) : new Uint8Array();
    parts = [];
    length = 0;
    return { bytes, number, whole };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, at));
      length += at - from;
      from = at + 1;
      yield taken();
      number += 1;
    }
    length += chunk.length - from;
    if (length > limit) parts = [];
    else parts.push(chunk.subarray(from));
  }
  if (length > 0) yield taken();
}
