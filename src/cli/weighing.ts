// House rules and explanations in a terminal: each with the steps, or the words, that it rests on.

import { resultPhrase } from "../casebook/dossier.ts";
import type { Weighed } from "../casebook/hypotheses.ts";
import type { ShownIncident } from "../casebook/incidents.ts";
import type { CellKind } from "../core/incidents/hypotheses/matrix.ts";
import type { Reconciliation } from "../core/incidents/reconcile/reconcile.ts";
import type { ClaimRef } from "../core/model/incident.ts";
import { documentNumbers, numberedDocuments, numbersOf } from "../core/views/incident-documents.ts";
import { documentMarks } from "./matrix/cells.ts";
import { besides } from "./terminal/columns.ts";
import type { Paint, Run } from "./terminal/paint.ts";
import { safeText } from "./terminal/safe-text.ts";

interface Style {
  readonly columns: number;
  readonly paint: Paint;
}

/** Each rule with its figures and its steps; numbers in brackets are the documents that a step rests on. */
export function* reconciliationLines(
  { documents }: Pick<ShownIncident, "documents">,
  rules: readonly (Reconciliation & { readonly name: string; readonly source: string })[],
  style: Style,
): Generator<string> {
  const numbered = numberedDocuments(documents);
  const numbers = documentNumbers(numbered);
  const marks = (claims: readonly ClaimRef[]): readonly Run[] =>
    claims.length === 0 ? [] : [{ text: ` ${documentMarks(numbersOf(claims, numbers))}`, style: "dim" }];
  for (const rule of rules) {
    yield* paragraph([{ text: rule.name, style: "heading" }], 0, style);
    yield* paragraph([{ text: resultPhrase(rule), style: "number" }], 2, style);
    for (const [index, { text, used, setAside }] of rule.steps.entries()) {
      yield* paragraph([{ text: `${index + 1}. ${text}` }, ...marks(used)], 4, style);
      for (const { why, claims } of setAside) {
        yield* paragraph([{ text: `set aside: ${why}`, style: "doubtful" }, ...marks(claims)], 7, style);
      }
    }
    yield* paragraph([{ text: `Rule: ${rule.source}`, style: "dim" }], 4, style);
    yield "";
  }
  yield style.paint({ text: "Documents", style: "heading" });
  for (const { number, title, from } of numbered) {
    yield* paragraph([{ text: `[${number}] ${from} · ${title}` }], 2, style);
  }
}

const signs: Readonly<Record<CellKind, string>> = { consistent: "✓", inconsistent: "✗", neutral: "·" };

/** Each question: explanations by their letters, then what each originator says and how it bears on each letter. */
export function* hypothesisLines({ questions, idle }: Weighed, style: Style): Generator<string> {
  for (const { asks, hypotheses, bearings, sensitivity } of questions) {
    yield style.paint({ text: asks, style: "title" });
    for (const [index, { id, name, inconsistent, consistent, uncertain, added }] of hypotheses.entries()) {
      const doubt = uncertain === 0 ? "" : `, ${uncertain} of them not certain to be apart`;
      const from = added === undefined ? "" : ` (put forward by ${added.by}: ${added.why})`;
      const counts = `${inconsistent} against it${doubt}, ${consistent} for it`;
      yield* paragraph(
        [
          { text: `${letterOf(index)}  ${name}${from}`, style: "heading" },
          { text: ` – ${counts} · ${id}`, style: "dim" },
        ],
        2,
        style,
      );
    }
    yield "";
    const beneath = Math.max(1, hypotheses.length * 3 - 2) + 4;
    const letters = hypotheses.map((_, index) => letterOf(index)).join("  ");
    if (bearings.length === 0) yield* paragraph([{ text: nothingBears, style: "dim" }], 2, style);
    else yield* beside(letters, [{ text: "what is said", style: "label" }], hypotheses.length, style);
    for (const { voice, says, cells, certain } of bearings) {
      const marks = hypotheses.map(
        ({ id }) => signs[cells.find(({ hypothesis }) => hypothesis === id)?.cell ?? "neutral"],
      );
      const unsure = certain ? "" : " (may be one with another)";
      yield* beside(
        marks.join("  "),
        [{ text: voice, style: "voice" }, { text: `${unsure} ${says}` }],
        hypotheses.length,
        style,
      );
      for (const [index, { id }] of hypotheses.entries()) {
        const { cell, by, why } = cells.find(({ hypothesis }) => hypothesis === id) ?? {};
        if (by === undefined) continue;
        const letter = letterOf(index);
        yield* paragraph([{ text: `${letter}: ${cell}, says ${by}: ${why}`, style: "warning" }], beneath, style);
      }
    }
    const turns = sensitivity.filter(({ changes }) => changes);
    if (turns.length > 0) yield "";
    for (const { why } of turns) yield* paragraph([{ text: why, style: "doubtful" }], 2, style);
    yield "";
  }
  for (const one of idle) yield* paragraph([{ text: idleLine(one), style: "doubtful" }], 0, style);
  if (questions.length === 0) return;
  yield* paragraph(
    [
      {
        text: "Ordered by the fewest inconsistencies; that is an order for looking further, not a finding.",
        style: "dim",
      },
    ],
    0,
    style,
  );
}

/** Beneath an explanation of which no claim tells. */
const nothingBears =
  "No claim bears on it yet: `hearsay hypotheses CASE INCIDENT judge EXPLANATION CLAIM BEARING` says that one does.";

/** What a person said that stands in no question now. */
export function idleLine({ review, text, why }: Weighed["idle"][number]): string {
  return `Without effect: review ${review}, on “${text}”: ${why}.`;
}

/** @example letterOf(0) → "A"; letterOf(26) → "AA" */
function letterOf(index: number): string {
  return String.fromCharCode(65 + (index % 26)).repeat(Math.floor(index / 26) + 1);
}

function beside(marks: string, runs: readonly Run[], count: number, { columns, paint }: Style): readonly string[] {
  const left = Math.max(1, count * 3 - 2);
  const right = Math.max(20, Math.min(140, columns) - left - 6);
  return besides(
    [
      { runs: [{ text: marks }], width: left },
      { runs: safe(runs), width: right },
    ],
    2,
    "  ",
    paint,
  );
}

function paragraph(runs: readonly Run[], indent: number, { columns, paint }: Style): readonly string[] {
  const width = Math.max(40, Math.min(140, columns) - indent);
  return besides([{ runs: safe(runs), width }], 0, " ".repeat(indent), paint);
}

function safe(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, text: safeText(run.text) }));
}
