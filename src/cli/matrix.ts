// An incident in a terminal: the claim matrix, voices down and slots across, then what its letters and numbers stand for. Nothing is
// said by colour or sign alone.

import type { EventType } from "../core/catalogue/event-types/event-type.ts";
import { type AccountStep, accountsOf, type ShownAccount } from "../core/views/accounts.ts";
import { documentNumbers, numbersOf } from "../core/views/incident-documents.ts";
import type { MatrixInput } from "../core/views/incident-input.ts";
import { incidentRelationPhrases, ratedPhrase, relationPhrases } from "../core/views/incident-phrases.ts";
import { likeliest } from "../core/views/likeliest.ts";
import { lineageLines } from "../core/views/lineage-lines.ts";
import { type ClaimMatrix, type MatrixEntry, type MatrixRow, matrixOf } from "../core/views/matrix.ts";
import { run } from "./ledger-runs.ts";
import { blocksOf, cellGap, type MatrixBlock } from "./matrix-blocks.ts";
import { documentMarks, entryRuns, slotHead } from "./matrix-cells.ts";
import { besides, type Cell, runsWidth, wrap } from "./terminal/columns.ts";
import type { Paint, Run } from "./terminal/paint.ts";

export interface MatrixStyle {
  /** Columns of the window; the matrix uses 60 to 160 of them. */
  readonly columns: number;
  readonly paint: Paint;
}

/** An incident as lines of text, the last one ended. */
export function* terminalMatrix(
  input: MatrixInput,
  types: readonly EventType[],
  style: MatrixStyle,
): Generator<string> {
  const width = Math.min(160, Math.max(60, style.columns));
  const page: Page = { input, types, matrix: matrixOf(input, types), width, paint: style.paint };
  let before = "";
  for (const block of blocks(page)) {
    if (block.length === 0) continue;
    yield before + block.join("\n");
    before = "\n\n";
  }
  yield "\n";
}

interface Page {
  readonly input: MatrixInput;
  readonly types: readonly EventType[];
  readonly matrix: ClaimMatrix;
  readonly width: number;
  readonly paint: Paint;
}

function* blocks(page: Page): Generator<readonly string[]> {
  yield heading(page);
  for (const block of blocksOf(page.matrix, page.width)) yield grid(page, block);
  yield contradictions(page);
  yield accounts(page);
  yield originators(page);
  yield byPeople(page);
  yield related(page);
  yield documents(page);
}

const indent = "  ";

function heading({ matrix: { heading: head }, width, paint }: Page): readonly string[] {
  const title: readonly Run[] = [
    run(head.what.toUpperCase(), "title"),
    run(" · ", "dim"),
    ...dotted([
      head.when === undefined ? run("time not told", "dim") : run(head.when),
      head.where === undefined ? run("place not told", "dim") : run(head.where),
      head.where === undefined ? run("") : run(head.gazetteer ?? "not in the gazetteer", "dim"),
    ]),
  ];
  return [
    ...lines(title, width, paint),
    ...lines(dotted([head.id, ...head.counts].map((count) => run(count, "dim"))), width, paint),
    ...lines([run(head.lineage)], width, paint),
  ];
}

const groupHeads: Readonly<Record<MatrixRow["group"], string>> = {
  party: "Voices",
  outlet: "In the outlets' own words",
  unnamed: "Unnamed voices",
};

function grid(page: Page, block: MatrixBlock): readonly string[] {
  const { matrix, paint } = page;
  const heads = block.columns.map(({ slot, width }) => {
    const of = matrix.slots[slot];
    return of === undefined ? [] : slotHead(of).flatMap((runs) => wrap(runs, width));
  });
  const height = Math.max(0, ...heads.map((head) => head.length));
  const out = Array.from({ length: height }, (_, line) =>
    besides(
      [
        { runs: [], width: block.voice },
        ...block.columns.map(({ width }, index) => ({ runs: heads[index]?.[line] ?? [], width })),
      ],
      cellGap,
      "",
      paint,
    ).join("\n"),
  );
  const silent: string[] = [];
  let group: MatrixRow["group"] | undefined;
  for (const row of matrix.rows) {
    if (block.columns.every(({ slot }) => (row.cells[slot] ?? []).length === 0)) {
      silent.push(row.voice);
      continue;
    }
    if (row.group !== group) {
      group = row.group;
      const rule = "─".repeat(Math.max(0, totalWidth(block) - groupHeads[group].length - 1));
      out.push(paint(run(`${groupHeads[group]} ${rule}`, "dim")));
    }
    out.push(...gridRow(row, block, paint));
  }
  if (silent.length > 0) {
    out.push(...lines([run(`Silent on these: ${silent.join(", ")}`, "dim")], page.width, paint));
  }
  return out;
}

function totalWidth({ voice, columns }: MatrixBlock): number {
  return columns.reduce((sum, { width }) => sum + width + cellGap, voice);
}

/** Entries of a cell stand under each other, their further lines set in; a row that needs no second line takes none. */
function gridRow(row: MatrixRow, block: MatrixBlock, paint: Paint): readonly string[] {
  const name: readonly Run[] = [
    run(row.voice, row.group === "outlet" ? undefined : "voice"),
    ...(row.party === undefined ? [] : [run(` (${row.party})`, "dim")]),
    ...(row.rated.length === 0 ? [] : [run(`, ${row.rated.map(ratedPhrase).join(", ")}`, "warning")]),
  ];
  const cells = [
    { lines: hanging(name, block.voice), width: block.voice },
    ...block.columns.map(({ slot, width }) => ({ lines: cellLines(row.cells[slot] ?? [], width), width })),
  ];
  const height = Math.max(...cells.map((cell) => cell.lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell) => {
        const runs = cell.lines[line] ?? [];
        return runs.map(paint).join("") + " ".repeat(Math.max(0, cell.width - runsWidth(runs)));
      })
      .join(" ".repeat(cellGap))
      .trimEnd(),
  );
}

function cellLines(entries: readonly MatrixEntry[], width: number): readonly (readonly Run[])[] {
  if (entries.length === 0) return [[run("–", "dim")]];
  return entries.flatMap((entry) => hanging(entryRuns(entry), width));
}

function hanging(runs: readonly Run[], width: number): readonly (readonly Run[])[] {
  const [first, ...more] = wrap(runs, width);
  if (more.length === 0) return [first ?? []];
  const rest = wrap(runs, width - 2);
  return rest.map((line, index) => (index === 0 ? line : [{ text: "  " }, ...line]));
}

function contradictions({ matrix, width, paint }: Page): readonly string[] {
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

function accounts({ input, width, paint }: Page): readonly string[] {
  const all = accountsOf(input);
  const changing = all.filter(({ changes }) => changes);
  const same = all.length - changing.length;
  const out = changing.flatMap((account) => accountLines(account, width, paint));
  if (out.length === 0) return [];
  const others =
    same === 0 ? [] : lines([run(`${same} of ${all.length} say the same throughout.`, "dim")], width, paint, indent);
  return [paint(run("What voices said first, and what they say now", "heading")), ...out, ...others];
}

function accountLines({ voice, slots }: ShownAccount, width: number, paint: Paint): readonly string[] {
  const name = Math.floor(width * 0.22);
  return slots
    .filter(({ changes }) => changes)
    .flatMap(({ heading: slot, steps }, index) =>
      besides(
        [
          { runs: index === 0 ? [run(voice, "voice")] : [], width: name },
          { runs: [run(slot, "label")], width: 9 },
          {
            runs: steps.flatMap((step, at) => [...(at === 0 ? [] : [run(" → ", "dim")]), ...stepRuns(step)]),
            width: width - indent.length - name - 9 - 2 * cellGap,
          },
        ],
        cellGap,
        indent,
        paint,
      ),
    );
}

const signs = { so: "", "not-so": "✗ ", doubtful: "? " } as const;

function stepRuns({ published, values }: AccountStep): readonly Run[] {
  return [
    run(`${published ?? "undated"}: `, "dim"),
    ...values.flatMap(({ shown, leaning, change, documents: numbers }, index) => [
      run(`${index > 0 ? "; " : ""}${signs[leaning]}${shown}`, change === undefined ? undefined : "number"),
      run(change === undefined ? "" : ` (${change})`),
      run(` ${documentMarks(numbers)}`, "dim"),
    ]),
  ];
}

function originators({ input, matrix, width, paint }: Page): readonly string[] {
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

function byPeople({ matrix, width, paint }: Page): readonly string[] {
  const corrected = matrix.rows.flatMap(({ voice, cells }) =>
    cells.flatMap((entries, index) =>
      entries.flatMap(({ corrected: by, value, documents: numbers }) =>
        by === undefined
          ? []
          : [
              `✎ ${matrix.slots[index]?.heading ?? ""} ${value}, ${voice} ${documentMarks(numbers)}: read as ${by.was}; corrected by ${by.by}: ${by.why}`,
            ],
      ),
    ),
  );
  const rejected = matrix.rejected.map(
    ({ slot, value, voice, document, by, why }) =>
      `⊘ ${slot} ${value}, ${voice} ${documentMarks([document])}: rejected by ${by}: ${why}`,
  );
  const all = [...corrected, ...rejected];
  if (all.length === 0) return [];
  return [
    paint(run("Decided by people", "heading")),
    ...all.flatMap((text) => hangingLines([run(text)], width, paint)),
  ];
}

function related({ input, width, paint }: Page): readonly string[] {
  if (input.related.length === 0) return [];
  const { shown, left } = likeliest(input.related);
  return [
    paint(run("Beside it", "heading")),
    ...shown.flatMap(({ relation, other }) => {
      const forth = relation.from === input.incident.id;
      const words = forth ? incidentRelationPhrases[relation.kind] : backwards[relation.kind];
      const id = forth ? relation.to : relation.from;
      const why = relation.kind === "same-suggested" ? relation.why.map(({ value }) => value).join("; ") : "";
      const reasons = why === "" ? [] : [run(` – ${why}`)];
      return lines([run(`${words} `), run(other), run(` ${id}`, "dim"), ...reasons], width, paint, indent);
    }),
    ...(left.length === 0
      ? []
      : lines(
          [run(`${left.length} more that may be the same, less likely: --json and --html have them.`, "dim")],
          width,
          paint,
          indent,
        )),
  ];
}

const backwards = {
  "part-of": "with its part",
  "followed-by": "after",
  "same-suggested": "perhaps the same as",
} as const;

function documents({ matrix, width, paint }: Page): readonly string[] {
  const number = widest(matrix.documents.map((document) => `[${document.number}]`));
  const date = widest(matrix.documents.map(({ published }) => published ?? "date unknown"));
  const title = widest(matrix.documents.map((document) => document.title));
  const taken = indent.length + number + date + 3 * cellGap;
  // Names of files have no spaces to be broken at: they get what titles leave, and a third at least.
  const spared = Math.max(Math.floor(width * 0.33), width - taken - title);
  const from = Math.min(spared, widest(matrix.documents.map((document) => document.from)));
  return [
    paint(run("Documents", "heading")),
    ...matrix.documents.flatMap((document) => {
      const cells: readonly Cell[] = [
        { runs: [run(`[${document.number}]`, "number")], width: number },
        {
          runs: [run(document.published ?? "date unknown", document.published === undefined ? "dim" : undefined)],
          width: date,
        },
        { runs: [run(document.from, "voice")], width: from },
        {
          runs: [run(document.title), ...document.notes.map((note) => run(` – ${note}`, "warning"))],
          width: width - taken - from,
        },
      ];
      return besides(cells, cellGap, indent, paint);
    }),
  ];
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => runsWidth([run(text)])));
}

function dotted(runs: readonly Run[]): readonly Run[] {
  return runs
    .filter(({ text }) => text !== "")
    .flatMap((item, index) => (index === 0 ? [item] : [run(" · ", "dim"), item]));
}

function lines(runs: readonly Run[], width: number, paint: Paint, lead = ""): readonly string[] {
  return wrap(runs, width - lead.length).map((line) => lead + line.map(paint).join(""));
}

function hangingLines(runs: readonly Run[], width: number, paint: Paint): readonly string[] {
  return hanging(runs, width - indent.length).map((line) => indent + line.map(paint).join(""));
}
