// How the values of an incident stand to each other, and which are set against nothing.

import { relationPhrases } from "../../core/views/incident-phrases.ts";
import { run } from "../ledger-runs.ts";
import { besides } from "../terminal/columns.ts";
import { lines } from "../terminal/lines.ts";
import { cellGap } from "./blocks.ts";
import { documentMarks } from "./cells.ts";
import { hangingLines, indent, type Page, widest } from "./page.ts";

/** A line for each letter of the matrix. */
export function contradictions({ matrix, width, paint }: Page): readonly string[] {
  const apart = uncompared({ matrix, width, paint });
  if (matrix.contradictions.length === 0) return apart;
  const mark = widest(matrix.contradictions.map(({ relation, letter }) => relationPhrases[relation].sign + letter));
  const kind = widest(matrix.contradictions.map(({ words }) => words));
  const label = widest(matrix.contradictions.map(({ slot }) => slot));
  const room = width - indent.length - mark - kind - label - 3 * cellGap;
  return [
    paint(run("How the values stand to each other", "heading")),
    ...matrix.contradictions.flatMap(({ letter, relation, words, slot, sentence, from, to }) =>
      besides(
        [
          { runs: [run(relationPhrases[relation].sign + letter, "warning")], width: mark },
          { runs: [run(words)], width: kind },
          { runs: [run(slot, "label")], width: label },
          { runs: [run(sentence), run(` ${documentMarks(from)} / ${documentMarks(to)}`, "dim")], width: room },
        ],
        cellGap,
        indent,
        paint,
      ),
    ),
    ...matrix.left.flatMap((text) => lines([run(`${text}: all values stand above.`, "dim")], width, paint, indent)),
    ...(apart.length === 0 ? [] : ["", ...apart]),
  ];
}

/** What is shown and set against nothing, with the reason. */
function uncompared({ matrix, width, paint }: Pick<Page, "matrix" | "width" | "paint">): readonly string[] {
  if (matrix.uncompared.length === 0) return [];
  return [
    paint(run("Shown and not compared", "heading")),
    ...matrix.uncompared.flatMap(({ slot, value, documents: numbers, why }) =>
      hangingLines(
        [run(`${slot} `, "label"), run(value), run(` ${documentMarks(numbers)}`, "dim"), run(` – ${why}`)],
        width,
        paint,
      ),
    ),
  ];
}
