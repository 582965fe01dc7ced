// Marked reports: lines of stand-off marks, each held against the text that it is about, where that is at hand.

import type { NotationProblem } from "../../core/notation/problem.ts";
import { parseStandoff, readStandoff, type StandoffLine } from "../../core/notation/standoff.ts";
import type { CorpusItem, CorpusProblem } from "./item.ts";
import type { Part } from "./part.ts";
import type { ReportText, ReportTexts } from "./texts.ts";

/** A line of a file of reports that has the shape of one. */
export interface ReportLine {
  /** "corpus/real/first.jsonl:3" */
  readonly where: string;
  readonly line: StandoffLine;
  /** What is wrong with the shape of its marks: they are not in `line`. */
  readonly faults: readonly string[];
}

/** The lines of a file of reports; what is no such line is a problem. */
export function reportLines(path: string, content: string, problems: CorpusProblem[]): readonly ReportLine[] {
  return content.split("\n").flatMap((written, index) => {
    if (written.trim() === "") return [];
    const where = `${path}:${index + 1}`;
    const { line, problems: found } = parseStandoff(parseJson(written));
    const faults = found.map(({ text, position }) => (line === undefined ? text : `${text} (at ${position})`));
    if (line !== undefined) return [{ where, line, faults }];
    problems.push(...faults.map((text) => ({ where, text, isLeftOut: true })));
    return [];
  });
}

/**
 * The reports of these lines, those that cannot be read left out.
 *
 * @param texts undefined where no corpora are at hand: the words are then not checked.
 */
export function readReports(
  lines: readonly ReportLine[],
  texts: ReportTexts | undefined,
  part: (id: string) => Part,
  problems: CorpusProblem[],
): readonly CorpusItem[] {
  return lines.flatMap(({ where, line, faults }) => {
    const { id } = line;
    const source = texts === undefined ? undefined : textOf(line, texts);
    const wrong = typeof source === "string" ? [source] : [];
    const text = typeof source === "string" ? undefined : source?.text;
    const { read, problems: unread, nonsense } = readStandoff(line, text);
    const at = ({ text: fault, position }: NotationProblem): string => `${fault} (at ${position})`;
    const fatal = [...wrong, ...faults, ...unread.map(at)];
    const isLeftOut = fatal.length > 0;
    problems.push(...[...fatal, ...nonsense.map(at)].map((fault) => ({ where, id, text: fault, isLeftOut })));
    if (isLeftOut) return [];
    const published = typeof source === "string" ? undefined : source?.published;
    return [{ id, sort: "report", part: part(id), where, ...(published === undefined ? {} : { published }), read }];
  });
}

/** The text that the line is about, or why there is none. */
function textOf({ id, sha256 }: StandoffLine, texts: ReportTexts): ReportText | string {
  const known = texts.get(id) ?? [];
  const right = known.find((text) => text.sha256 === sha256);
  if (right !== undefined) return right;
  return known.length === 0 ? "its text is not among the corpora" : "its text among the corpora has another SHA-256";
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined; // no object, which parseStandoff tells
  }
}
