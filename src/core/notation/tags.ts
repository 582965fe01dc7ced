// The lower half of the notation: tags in, plain text and elements with spans out. It knows names of tags and of their
// attributes, and that elements nest and never cross; what the values mean is the upper half's (notation.ts).

import { roles } from "./labels.ts";

/** Marked text that cannot be read. A half-read marking would tell that the other half is nothing. */
export class NotationError extends Error {
  /** Offset in the marked text, in UTF-16 units. */
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.name = "NotationError";
    this.position = position;
  }
}

export type TagName = "m" | "src" | "cue" | "con" | "e";

/** One tag pair and the text that it covers. */
export interface Element {
  readonly tag: TagName;
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
  /** Offset of the opening tag in the marked text. */
  readonly position: number;
}

/** The attributes that each tag may have. */
export const attributesOf: Readonly<Record<TagName, readonly string[]>> = {
  m: ["id", "k", "ref", "n", "of", "scope", "rel"],
  src: ["a"],
  cue: ["a", "act", "stance", "q", "in", "denies"],
  con: ["a"],
  e: ["id", "t", "real", "cause", ...roles],
};

/** The text without its tags, and its elements in the order of their opening tags. Throws `NotationError`. */
export function parseTags(marked: string): { readonly text: string; readonly elements: readonly Element[] } {
  const tag = /<(\/?)([a-z]+)((?:\s+[a-z]+=[^\s<>]+)*)\s*>/g;
  const done: { element: Element; order: number }[] = [];
  const open: {
    tag: TagName;
    attributes: ReadonlyMap<string, string>;
    start: number;
    position: number;
    order: number;
  }[] = [];
  let text = "";
  let at = 0;
  let order = 0;
  for (const match of marked.matchAll(tag)) {
    text += plain(marked, at, match.index);
    at = match.index + match[0].length;
    const name = tagName(match[2] ?? "", match.index);
    if (match[1] === "") {
      const attributes = attributesIn(name, match[3] ?? "", match.index);
      open.push({ tag: name, attributes, start: text.length, position: match.index, order: order++ });
      continue;
    }
    const last = open.pop();
    if (last?.tag !== name)
      throw new NotationError(`</${name}> crosses another element or was never opened`, match.index);
    if (match[3] !== "") throw new NotationError(`</${name}> has attributes`, match.index);
    const { start, position, attributes } = last;
    if (text.length === start) throw new NotationError(`<${name}> is empty`, position);
    done.push({ element: { tag: name, attributes, start, end: text.length, position }, order: last.order });
  }
  text += plain(marked, at, marked.length);
  const left = open[0];
  if (left !== undefined) throw new NotationError(`<${left.tag}> is not closed`, left.position);
  return { text, elements: done.sort((a, b) => a.order - b.order).map(({ element }) => element) };
}

/** A stretch between tags: paragraph signs become breaks; an angle bracket is a tag gone wrong. */
function plain(marked: string, start: number, end: number): string {
  const piece = marked.slice(start, end);
  const bracket = piece.search(/[<>]/);
  if (bracket >= 0) throw new NotationError("a malformed tag", start + bracket);
  return piece.replace(/\s*¶\s*/g, "\n\n");
}

function tagName(name: string, position: number): TagName {
  if (isTagName(name)) return name;
  throw new NotationError(`unknown tag <${name}>`, position);
}

/** Whether the notation has a tag of that name. */
export function isTagName(name: string): name is TagName {
  return Object.hasOwn(attributesOf, name);
}

function attributesIn(tag: TagName, written: string, position: number): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const pair of written.split(/\s+/).filter((part) => part !== "")) {
    const equals = pair.indexOf("=");
    const key = pair.slice(0, equals);
    if (!attributesOf[tag].includes(key)) throw new NotationError(`unknown attribute ${key} of <${tag}>`, position);
    if (attributes.has(key)) throw new NotationError(`<${tag}> has ${key} twice`, position);
    attributes.set(key, pair.slice(equals + 1));
  }
  return attributes;
}
