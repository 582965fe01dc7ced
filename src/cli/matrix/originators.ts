// On whose word an incident rests: each originator with the reason why it counts, and who has it from whom.

import { documentNumbers, numbersOf } from "../../core/views/incident-documents.ts";
import { lineageLines } from "../../core/views/lineage-lines.ts";
import { run } from "../ledger-runs.ts";
import { besides } from "../terminal/columns.ts";
import { lines } from "../terminal/lines.ts";
import { cellGap } from "./blocks.ts";
import { documentMarks } from "./cells.ts";
import { indent, type Page, widest } from "./page.ts";

/** A line for each that counts, then who has it from whom. */
export function originators({ input, matrix, width, paint }: Page): readonly string[] {
  if (input.originators.length === 0) return [];
  const numbers = documentNumbers(matrix.documents);
  const name = Math.min(Math.floor(width * 0.3), widest(input.originators.map(({ voice }) => voice)));
  const marks = widest(input.originators.map(({ claims }) => documentMarks(numbersOf(claims, numbers))));
  const rows = input.originators.flatMap(({ voice, why, certain, claims, retold = [] }) =>
    besides(
      [
        { runs: [run(voice, "voice")], width: name },
        { runs: [run(documentMarks(numbersOf(claims, numbers)), "dim")], width: marks },
        {
          runs: [
            run(why),
            ...(retold.length === 0 ? [] : [run(`; ${retoldCount(numbersOf(retold, numbers))}`)]),
            ...(certain ? [] : [run("; may be one with another", "doubtful")]),
          ],
          width: width - indent.length - name - marks - 2 * cellGap,
        },
      ],
      cellGap,
      indent,
      paint,
    ),
  );
  const lineage = input.lineage.edges.length === 0 ? [] : dependences({ input, matrix, width, paint });
  return [paint(run("Originators, and why each counts", "heading")), ...rows, ...lineage];
}

/** @example retoldCount([1, 3]) → "what [1,3] say in their own words, and have from this voice, counts here" */
function retoldCount(numbers: readonly number[]): string {
  const own = numbers.length === 1 ? "says in its own words, and has" : "say in their own words, and have";
  return `what ${documentMarks(numbers)} ${own} from this voice, counts here`;
}

/** Who has it from whom, a sentence each. */
function dependences({ input, matrix, width, paint }: Omit<Page, "types">): readonly string[] {
  const numbers = documentNumbers(matrix.documents);
  return [
    "",
    paint(run("Who has it from whom", "heading")),
    ...lineageLines(input.lineage, numbers).flatMap(({ from, documents: told, words, to, why }) => {
      const who = from === undefined ? documentMarks(told) : from;
      const whom = typeof to === "number" ? documentMarks([to]) : to;
      const marks = from === undefined || told.length === 0 ? [] : [run(` ${documentMarks(told)}`, "dim")];
      const reason = why === undefined ? [] : [run(` – ${why}`, "dim")];
      return lines([run(`${who} ${words} ${whom}`), ...reason, ...marks], width, paint, indent);
    }),
  ];
}
