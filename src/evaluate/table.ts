// The figures as a table for a person: measures with the same fields stand under one heading.

import type { Figure } from "../core/evaluate/figures.ts";

const countFields: ReadonlySet<string> = new Set(["support", "documents", "words"]);

/**
 * All figures, a line each, with a heading wherever the fields change. "-" is no figure: nothing to measure on.
 *
 * @example
 * ```
 * measure             precision  recall     f1  support
 * attribution.source      0.781   0.743  0.762     1204
 * ```
 */
export function tableOf(figures: Readonly<Record<string, Figure>>): string {
  const keys = Object.keys(figures);
  const keyWidth = Math.max("measure".length, ...keys.map((key) => key.length));
  const lines: string[] = [];
  let heading = "";
  for (const [key, figure] of Object.entries(figures)) {
    const fields = Object.keys(figure);
    const wanted = headingOf(fields, keyWidth);
    if (wanted !== heading) {
      if (lines.length > 0) lines.push("");
      lines.push(wanted);
      heading = wanted;
    }
    const cells = fields.map((field) => shown(field, figure[field] ?? null).padStart(widthOf(field)));
    lines.push([key.padEnd(keyWidth), ...cells].join("  ").trimEnd());
  }
  return `${lines.join("\n")}\n`;
}

function headingOf(fields: readonly string[], keyWidth: number): string {
  return ["measure".padEnd(keyWidth), ...fields.map((field) => field.padStart(widthOf(field)))].join("  ");
}

function widthOf(field: string): number {
  return Math.max(7, field.length);
}

function shown(field: string, value: number | null): string {
  if (value === null) return "-";
  if (countFields.has(field)) return String(value);
  return value.toFixed(field === "meanKm" || field === "seconds" ? 1 : 3);
}
