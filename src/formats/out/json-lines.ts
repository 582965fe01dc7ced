// One reading a line, as the model says it: what other programs read. A line is given item by item: that of a text of a
// million words has a hundred megabytes.

import type { Reading } from "../../core/model/reading.ts";
import type { OutputFormat } from "./format.ts";

/** JSON lines (`application/x-ndjson`): every line is one `Reading`, to the letter what `JSON.stringify` makes of it. */
export const jsonLines: OutputFormat = {
  id: "json-lines",
  mediaType: "application/x-ndjson",
  extension: "jsonl",
  writer: () => ({
    open: () => "",
    add: lineOf,
    close: () => "",
  }),
};

function* lineOf(reading: Reading): Generator<string> {
  yield* objectLine(reading);
}

/** An object as one line, the items of its lists one by one; the last piece alone ends with a line feed. */
export function* objectLine(value: object): Generator<string> {
  let before = "{";
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    if (Array.isArray(member)) yield* listOf(member);
    else yield written(member);
    before = ",";
  }
  yield "}\n";
}

function* listOf(items: readonly unknown[]): Generator<string> {
  let before = "[";
  for (const item of items) {
    yield before + written(item);
    before = ",";
  }
  yield before === "[" ? "[]" : "]";
}

/** Line separators of Unicode are legal in JSON, but split the line in tools that take them for one. */
function written(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029")
    .replaceAll("\u0085", "\\u0085");
}
