// The files of the gold of incidents: `NAME.reports.jsonl` beside `NAME.gold.jsonl` in one folder. The reports are what
// `hearsay read` takes, so that they are read as any others are.

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { GoldFault } from "../../core/evaluate/gold.ts";
import { checkIncidentGold } from "../../core/evaluate/incidents/check.ts";
import { type IncidentGold, parseIncidentGold } from "../../core/evaluate/incidents/gold.ts";
import { HearsayError } from "../../core/model/errors.ts";
import { readGoldLines } from "../read-gold.ts";

/** One part of the gold, checked. */
export interface IncidentGoldPart {
  /** Path of the reports. */
  readonly reports: string;
  readonly gold: IncidentGold;
}

/**
 * Opens one part of the gold.
 *
 * @param name "dev" or "test" of our own
 * @throws HearsayError "not-found"; "bad-gold" with everything that is wrong with it
 */
export async function openIncidentGold(folder: string, name: string): Promise<IncidentGoldPart> {
  const [reports, marks] = [join(folder, `${name}.reports.jsonl`), join(folder, `${name}.gold.jsonl`)];
  for (const path of [reports, marks]) if (!existsSync(path)) throw new HearsayError("not-found", { thing: path });
  const texts = new Map<string, string>();
  for await (const { where, value } of readGoldLines(reports)) {
    const { id, text } = value as { readonly id?: unknown; readonly text?: unknown }; // both are checked below
    if (typeof id !== "string" || typeof text !== "string") {
      throw new HearsayError("bad-gold", { thing: where, detail: "it has no id or no text" });
    }
    texts.set(id, text);
  }
  const gold = await readIncidentMarks(marks);
  const problems = checkIncidentGold(gold, { texts, sha256 });
  if (problems.length > 0) throw new HearsayError("bad-gold", { thing: marks, detail: problems.join("; ") });
  return { reports, gold };
}

/** The marks of one file, as it writes them. Throws HearsayError "bad-gold" where its shape is wrong. */
export async function readIncidentMarks(path: string): Promise<IncidentGold> {
  const lines: unknown[] = [];
  for await (const { value } of readGoldLines(path)) lines.push(value);
  return parsed(lines, path);
}

function parsed(lines: readonly unknown[], path: string): IncidentGold {
  try {
    return parseIncidentGold(lines);
  } catch (error) {
    if (!(error instanceof GoldFault)) throw error;
    throw new HearsayError("bad-gold", { thing: path, detail: error.message }, error);
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
