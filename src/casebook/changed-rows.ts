// The rows of a document against its reading: the reading is packed and hashed, the rows are what anybody can change with a word of SQL.

import { canonicalJson } from "../core/incidents/review/canonical-json.ts";
import type { Document } from "../core/model/document.ts";
import type { Reading } from "../core/model/reading.ts";
import type { KeptRows } from "../store/document-rows.ts";
import { rowsOf } from "./entry.ts";

/**
 * What stands otherwise in the rows than in the reading, a line for each row. How a value is worded (`shown`), the family of an event and
 * the number of words are left out: another version of Hearsay may have written them otherwise, and only the hash of the rows tells.
 *
 * @example changedRows(reading, store.rows(id)) → ["claim c-12ab is not as it was read: value"]
 */
export function changedRows(reading: Reading, rows: KeptRows): readonly string[] {
  const read = rowsOf(reading);
  const { text: _, ...kept } = rows.document;
  const about = differences(columnsOf(reading.document), kept);
  return [
    ...(about.length === 0 ? [] : [`the document is not as it was read: ${about.join(", ")}`]),
    ...(rows.readBy === undefined || differences(reading.readBy, rows.readBy).length === 0
      ? []
      : ["the reader is not the one that read it"]),
    ...changed("voice", read.voices, rows.voices),
    ...changed("statement", read.statements, rows.statements),
    ...changed("event", read.events, rows.events),
    ...changed("claim", read.claims, rows.claims),
  ];
}

/** What a document's row holds of it, but for its text, which the store compares. */
function columnsOf({ file: _, origin: __, text: ___, ...columns }: Document): Omit<KeptRows["document"], "text"> {
  return columns;
}

interface Row {
  readonly id: string;
}

function* changed(kind: string, read: readonly Row[], kept: readonly Row[]): Generator<string> {
  const wanted = new Map(read.map((row) => [row.id, row]));
  for (const row of kept) {
    const as = wanted.get(row.id);
    wanted.delete(row.id);
    if (as === undefined) yield `${kind} ${row.id} is not in its reading`;
    else {
      const fields = differences(as, row);
      if (fields.length > 0) yield `${kind} ${row.id} is not as it was read: ${fields.join(", ")}`;
    }
  }
  for (const id of wanted.keys()) yield `${kind} ${id} is missing among its rows`;
}

/** Names of the fields that differ. */
function differences(read: object, kept: object): readonly string[] {
  const [left, right] = [
    new Map<string, unknown>(Object.entries(read)),
    new Map<string, unknown>(Object.entries(kept)),
  ];
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].filter((name) => !worded.has(name) && form(left.get(name)) !== form(right.get(name))).sort();
}

const worded: ReadonlySet<string> = new Set(["shown", "family"]);

function form(value: unknown): string {
  return value === undefined ? "" : canonicalJson(value);
}
