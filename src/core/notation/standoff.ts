// Stand-off marks: the same notation for a text that is not ours to publish. A line names the document and the SHA-256 of
// its text and lists tag, start, end (UTF-16 units) and attributes of each mark; the text lies elsewhere, or nowhere.

import { readElements } from "./elements.ts";
import { noMarks } from "./marked-text.ts";
import type { CheckedNotation } from "./notation.ts";
import type { NotationProblem } from "./problem.ts";
import { findNonsense } from "./sense.ts";
import { attributesOf, type Element, isTagName } from "./tags.ts";

/** One marked report, its text aside. */
export interface StandoffLine {
  readonly id: string;
  /** Of the whole text in UTF-8, in hex. */
  readonly sha256: string;
  /** How far the text is marked: after it nothing is taken to be unmarked. */
  readonly end: number;
  readonly elements: readonly Element[];
}

/** The line, or what is wrong with it where it is none. Wrong marks are left out and told. */
export function parseStandoff(value: unknown): {
  readonly line?: StandoffLine;
  readonly problems: readonly NotationProblem[];
} {
  if (!isObject(value)) return { problems: [{ text: "it is no object", position: 0 }] };
  const { id, sha256, end, marks } = value;
  if (typeof id !== "string" || id === "") return { problems: [{ text: "it lacks id", position: 0 }] };
  const problem = (text: string) => ({ problems: [{ text, position: 0 }] });
  if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256)) return problem("sha256 is no SHA-256");
  if (!isOffset(end)) return problem("end is no offset");
  if (!Array.isArray(marks)) return problem("marks is no list");
  const problems: NotationProblem[] = [];
  const elements = marks.flatMap((mark: unknown) => elementOf(mark, end, problems) ?? []);
  return { line: { id, sha256, end, elements }, problems };
}

/**
 * What the marks of a report say, and all that is wrong with them.
 *
 * @param text the whole text; undefined where it is not at hand, and then what asks for its words is not asked.
 */
export function readStandoff({ elements, end }: StandoffLine, text: string | undefined): CheckedNotation {
  if (text !== undefined && end > text.length) {
    const fault = { text: `end is ${end}, and the text has ${text.length} units`, position: 0 };
    return { read: noMarks, problems: [fault], nonsense: [] };
  }
  const marked = text?.slice(0, end) ?? "";
  return { ...readElements(marked, elements), nonsense: findNonsense(text ?? "", elements) };
}

function elementOf(mark: unknown, limit: number, problems: NotationProblem[]): Element | undefined {
  const [tag, start, end, given]: readonly unknown[] = Array.isArray(mark) ? mark : [];
  const position = isOffset(start) ? start : 0;
  const fault = (text: string): undefined => void problems.push({ text, position });
  if (typeof tag !== "string" || !isTagName(tag)) return fault(`unknown tag <${String(tag)}>`);
  if (!isOffset(start) || !isOffset(end) || start >= end || end > limit) {
    return fault(`<${tag}> from ${String(start)} to ${String(end)} lies outside the ${limit} units that are marked`);
  }
  if (!isObject(given)) return fault(`<${tag}> has no attributes`);
  const attributes = new Map<string, string>();
  for (const [key, value] of Object.entries(given)) {
    if (!attributesOf[tag].includes(key)) fault(`unknown attribute ${key} of <${tag}>`);
    else if (typeof value !== "string") fault(`${key} of <${tag}> is no string`);
    else attributes.set(key, value);
  }
  return { tag, attributes, start, end, position };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
