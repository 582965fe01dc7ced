// Files of the written corpus: passages under "## ID | key: value" lines, each ended by a blank line. All problems of a
// file are found in one go, each with its line, so that a person can mend them at once.

import type { MarkedText } from "./marked-text.ts";
import { checkNotation } from "./notation.ts";

export interface Passage extends MarkedText {
  /** Unique in the whole corpus. */
  readonly id: string;
  /** What kind of writing it imitates: "wire", "sitrep". */
  readonly style: string;
  /** "2021-05-03"; absent where the passage has no date to go by. */
  readonly published?: string;
  /** The text with its tags. */
  readonly marked: string;
  /** 1-based line of the heading. */
  readonly line: number;
}

export interface PassageProblem {
  /** 1-based line and column in the file. */
  readonly line: number;
  readonly column: number;
  /** The passage, where the problem lies in one. */
  readonly id?: string;
  readonly text: string;
}

/** What a file of passages holds. A passage that cannot be read is not among `passages`; one that contradicts itself is. */
export interface PassageFile {
  readonly passages: readonly Passage[];
  readonly problems: readonly PassageProblem[];
}

interface Block {
  readonly heading: string;
  readonly line: number;
  readonly body: { readonly line: number; readonly indent: number; readonly text: string }[];
}

/** Reads a file of passages. Does not throw. */
export function parsePassages(content: string): PassageFile {
  const passages: Passage[] = [];
  const problems: PassageProblem[] = [];
  const seen = new Set<string>();
  for (const block of blocksOf(content, problems)) {
    const read = passageOf(block, seen);
    problems.push(...read.problems);
    if (read.passage !== undefined) passages.push(read.passage);
  }
  return { passages, problems };
}

function blocksOf(content: string, problems: PassageProblem[]): readonly Block[] {
  const blocks: Block[] = [];
  let current: Block | undefined;
  content.split(/\r\n|\r|\n/).forEach((written, index) => {
    const text = written.trim();
    const line = index + 1;
    if (written.startsWith("## ")) {
      current = { heading: text.slice(3), line, body: [] };
      blocks.push(current);
    } else if (text === "") {
      if (current !== undefined && current.body.length > 0) current = undefined;
    } else if (current !== undefined) {
      current.body.push({ line, indent: written.length - written.trimStart().length, text });
    } else {
      problems.push({ line, column: 1, text: "text outside a passage" });
    }
  });
  return blocks;
}

function passageOf(
  { heading, line, body }: Block,
  seen: Set<string>,
): { readonly passage?: Passage; readonly problems: readonly PassageProblem[] } {
  const [first = "", ...rest] = heading.split("|").map((part) => part.trim());
  const problem = (text: string): { problems: PassageProblem[] } => ({
    problems: [{ line, column: 1, id: first, text }],
  });
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(first)) return problem(`"${first}" is no id`);
  if (seen.has(first)) return problem("its id is used twice");
  seen.add(first);
  if (body.length === 0) return problem("it has no text");
  const keys = new Map(
    rest.map((part) => [part.split(":")[0]?.trim() ?? "", part.slice(part.indexOf(":") + 1).trim()]),
  );
  const [style, published] = [keys.get("style"), keys.get("published")];
  const unknown = [...keys.keys()].find((key) => key !== "style" && key !== "published");
  if (unknown !== undefined) return problem(`unknown key ${unknown}`);
  if (style === undefined || style === "") return problem("it lacks style");
  if (published !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(published)) {
    return problem(`published: ${published} is no date`);
  }
  const marked = body.map(({ text }) => text).join("\n");
  const { read, problems, nonsense } = checkNotation(marked);
  const told = [...problems, ...nonsense].map(({ text, position }) => ({
    ...placeOf(position, body),
    id: first,
    text,
  }));
  if (problems.length > 0) return { problems: told };
  const passage = { id: first, style, ...(published === undefined ? {} : { published }), marked, line, ...read };
  return { passage, problems: told };
}

/** Line and column of an offset in the joined lines of a passage. */
function placeOf(position: number, body: Block["body"]): { readonly line: number; readonly column: number } {
  let left = position;
  for (const { line, indent, text } of body) {
    if (left <= text.length) return { line, column: indent + left + 1 };
    left -= text.length + 1;
  }
  return { line: body.at(-1)?.line ?? 1, column: 1 };
}
