// The texts of marked reports. They are not ours to publish, so a marking names a document of the corpora by its id and by
// the SHA-256 of its text, and the text is looked up where the corpora lie.

import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readGoldLines } from "../read-gold.ts";

/** A document of the corpora, as far as it is needed. */
export interface ReportText {
  readonly text: string;
  /** SHA-256 of the text in UTF-8, in hex. */
  readonly sha256: string;
  /** EDTF, where the corpus tells it. */
  readonly published?: string;
}

/** By id, all texts that are known under it: corpora overlap, and one id may stand for an older and a newer text. */
export type ReportTexts = ReadonlyMap<string, readonly ReportText[]>;

/**
 * Looks for documents in all JSON lines of a folder, plain or gzipped.
 *
 * @returns undefined where there is no such folder.
 */
export async function findTexts(folder: string, ids: ReadonlySet<string>): Promise<ReportTexts | undefined> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return undefined;
    throw error;
  });
  if (names === undefined) return undefined;
  const found = new Map<string, ReportText[]>();
  for (const name of names.filter((file) => /\.jsonl(?:\.gz)?$/.test(file)).sort()) {
    for await (const { value } of readGoldLines(join(folder, name))) {
      const row = typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {}; // JSON objects have string keys
      const { id, text, published } = row;
      if (typeof id !== "string" || typeof text !== "string" || !ids.has(id)) continue;
      const known = found.get(id) ?? [];
      const sha256 = createHash("sha256").update(text).digest("hex");
      known.push({ text, sha256, ...(typeof published === "string" ? { published } : {}) });
      found.set(id, known);
    }
  }
  return found;
}
