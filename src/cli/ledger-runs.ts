// The cells of a ledger as runs of text: what somebody says, how firmly, and the report's own words.

import type { Reading } from "../core/model/reading.ts";
import type { Span } from "../core/model/span.ts";
import { excerptOf, quotationMarks } from "../core/views/excerpt.ts";
import type { Leaning } from "../core/views/phrases.ts";
import type { Run, Style } from "./terminal/paint.ts";
import { safeText } from "./terminal/safe-text.ts";

/** All text of a ledger passes here: nothing in it acts on the terminal. */
export function run(text: string, style?: Style): Run {
  const safe = safeText(text);
  return style === undefined ? { text: safe } : { text: safe, style };
}

/** What stands before a value that is denied or doubted: nothing is said by colour alone. */
export const leaningSigns: Readonly<Record<Leaning, string>> = { so: "", "not-so": "✗ ", doubtful: "? " };

/** How firmly something is said; what is denied or doubted bears a sign. */
export function firmnessRuns(said: { readonly firmness: string; readonly leaning: Leaning }): readonly Run[] {
  const style = said.leaning === "so" ? undefined : said.leaning;
  return [run(`${leaningSigns[said.leaning]}${said.firmness}`, style)];
}

/** The report's own words in quotation marks; what is left out of them is marked. */
export function quotation(
  reading: Reading,
  said: { readonly evidence: readonly Span[]; readonly cue: readonly Span[] },
  extent: { readonly budget: number; readonly sentences: readonly Span[] },
): readonly Run[] {
  const pieces = excerptOf(reading.document.text, { evidence: said.evidence, cues: said.cue, ...extent });
  const marks = quotationMarks(pieces);
  const styles = { evidence: "evidence", cue: "cue", gap: "dim", context: undefined } as const;
  return [run(marks.open), ...pieces.map(({ kind, text }) => run(text, styles[kind])), run(marks.close)];
}
