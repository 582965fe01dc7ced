// From the runs of text on a page to lines in reading order. A PDF knows only where each run stands; lines, columns and
// paragraphs are inferred from the places. Pure, so that it is tested without a PDF.

/** A run of text on a page, in points, origin at the lower left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Size of the font. */
  readonly height: number;
}

/** What the page says, in order: runs, and the blanks between them that stand nowhere on the page. */
export type PagePiece = { readonly kind: "run"; readonly run: Run } | { readonly kind: "blank"; readonly text: string };

interface Line {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** The runs of a page in reading order, with spaces, line breaks and paragraph breaks between them. */
export function layPage(runs: readonly Run[]): readonly PagePiece[] {
  const lines = inReadingOrder(linesOf(distinct(runs)));
  const spacing = usualSpacing(lines);
  const pieces: PagePiece[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above !== undefined) {
      pieces.push({ kind: "blank", text: startsParagraph(above, line, lines, spacing) ? "\n\n" : "\n" });
    }
    for (const [at, run] of line.runs.entries()) {
      const before = line.runs[at - 1];
      if (before !== undefined && spaced(before, run)) pieces.push({ kind: "blank", text: " " });
      pieces.push({ kind: "run", run });
    }
  }
  return pieces;
}

/** Bold that is made by printing twice is one run. */
function distinct(runs: readonly Run[]): readonly Run[] {
  const seen = new Set<string>();
  return runs.filter((run) => {
    if (run.text.trim() === "") return false;
    const key = `${run.text}|${Math.round(run.x)}|${Math.round(run.y)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A gap as wide as this many heights of the font parts columns. */
const columnGap = 1.2;

/** Runs on one baseline and close to each other are a line of a column. */
function linesOf(runs: readonly Run[]): readonly Line[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    // Raised figures and their like stand within half a height of the line.
    if (row !== undefined && first !== undefined && first.y - run.y < Math.max(first.height, run.height) * 0.5)
      row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => {
    const lines: Run[][] = [];
    for (const run of row.sort((a, b) => a.x - b.x)) {
      const line = lines.at(-1);
      const last = line?.at(-1);
      if (
        line !== undefined &&
        last !== undefined &&
        run.x - (last.x + last.width) < columnGap * Math.max(run.height, last.height)
      ) {
        line.push(run);
      } else lines.push([run]);
    }
    return lines.map(lineOf);
  });
}

function lineOf(runs: readonly Run[]): Line {
  return {
    runs,
    left: Math.min(...runs.map((run) => run.x)),
    right: Math.max(...runs.map((run) => run.x + run.width)),
    y: median(runs.map((run) => run.y)),
    height: Math.max(...runs.map((run) => run.height)),
  };
}

/** Two columns are read one after the other, between the lines that run over both; otherwise from top to bottom. */
function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  const gutter = gutterOf(lines);
  const byHeight = [...lines].sort((a, b) => (sameRow(a, b) ? a.left - b.left : b.y - a.y));
  if (gutter === undefined) return byHeight;
  const ordered: Line[] = [];
  let band: Line[] = [];
  const close = (): void => {
    ordered.push(...band.filter((line) => line.right <= gutter), ...band.filter((line) => line.right > gutter));
    band = [];
  };
  for (const line of byHeight) {
    if (line.left < gutter && line.right > gutter) {
      close();
      ordered.push(line);
    } else band.push(line);
  }
  close();
  return ordered;
}

function sameRow(a: Line, b: Line): boolean {
  return Math.abs(a.y - b.y) < Math.max(a.height, b.height) * 0.5;
}

/** The middle of the blank strip between two columns; undefined where there is one column. */
function gutterOf(lines: readonly Line[]): number | undefined {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const width = right - left;
  const candidates = [...new Set(lines.map((line) => line.left))].filter(
    (x) => x > left + width * 0.3 && x < left + width * 0.7,
  );
  let best: { readonly x: number; readonly support: number } | undefined;
  for (const x of candidates) {
    const at = x - 1;
    const before = lines.filter((line) => line.right <= at);
    const after = lines.filter((line) => line.left >= at);
    const across = lines.length - before.length - after.length;
    const beside = before.filter((line) => after.some((other) => sameRow(line, other))).length;
    const narrow = Math.min(before.length, after.length);
    if (narrow < 4 || beside < narrow * 0.5 || across > lines.length * 0.3) continue;
    if (best === undefined || narrow - across > best.support) best = { x: at, support: narrow - across };
  }
  return best?.x;
}

function spaced(before: Run, run: Run): boolean {
  if (/\s$/u.test(before.text) || /^\s/u.test(run.text)) return false;
  return run.x - (before.x + before.width) > 0.15 * Math.max(before.height, run.height);
}

/** The usual distance of baselines; 0 where there is none. */
function usualSpacing(lines: readonly Line[]): number {
  const steps = lines.slice(1).flatMap((line, i) => {
    const above = lines[i];
    const step = above === undefined ? 0 : above.y - line.y;
    return above !== undefined && step > 0 && step < 4 * line.height ? [step] : [];
  });
  return steps.length === 0 ? 0 : lowerQuartile(steps);
}

/** A gap, another size of font, a new column, an indented first line, or a short last line before it. */
function startsParagraph(above: Line, line: Line, lines: readonly Line[], spacing: number): boolean {
  const step = above.y - line.y;
  if (sameRow(above, line)) return false;
  if (step < 0) return /[.!?:…]["'”’»)\]]*\s*$/u.test(above.runs.at(-1)?.text ?? "");
  if (spacing > 0 && step > spacing * 1.4) return true;
  if (Math.abs(above.height - line.height) > 0.15 * Math.max(above.height, line.height)) return true;
  const beside = lines.filter((other) => Math.abs(other.left - line.left) < 4 * line.height);
  const margin = lowerQuartile(beside.map((other) => other.left));
  return line.left - margin > 0.8 * line.height && above.left - margin < 0.5 * line.height;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function lowerQuartile(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 2] ?? 0;
}
