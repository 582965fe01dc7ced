// Markdown: the words without the marks, by mdast-util-from-markdown, whose nodes know their place. The only importer
// of it. A line break within a paragraph is a space, as Markdown has it.

import type { OriginPiece } from "../../core/model/document.ts";
import { HearsayError } from "../../core/model/errors.ts";
import { pushPiece } from "../../core/reading/clean/offset-map.ts";
import { readWrittenDate } from "../../core/reading/head/written-date.ts";
import { decodeFile } from "./encoding.ts";
import type { WholeFormat } from "./format.ts";
import { alignLoosely } from "./loose-alignment.ts";
import { oneDocument } from "./one-document.ts";

type Root = ReturnType<typeof import("mdast-util-from-markdown").fromMarkdown>;
type Nodes = Root | Root["children"][number];

export const markdown: WholeFormat = {
  id: "markdown",
  kind: "whole",
  extensions: ["md", "markdown"],
  allowance: 1,
  sniff: ({ text, extension }) => text !== undefined && (extension === "md" || extension === "markdown"),
  async parse(bytes, { file }) {
    const decoded = await decodeFile(bytes, file);
    const front = frontMatter(decoded.text);
    const { text, pieces } = await readMarkdown(decoded.text, front.end);
    if (text.trim() === "") throw new HearsayError("empty", { thing: file });
    const origin = { unit: "character", pieces } as const;
    return oneDocument(bytes, file, { text, origin, ...front.about, messages: decoded.messages });
  },
};

/** Reads the words of Markdown from offset `start` of `source`. */
async function readMarkdown(
  source: string,
  start: number,
): Promise<{ readonly text: string; readonly pieces: readonly OriginPiece[] }> {
  const { fromMarkdown } = await import("mdast-util-from-markdown");
  const parts: string[] = [];
  const pieces: OriginPiece[] = [];
  let length = 0;
  const add = (value: string, node?: Nodes, asWritten: string = value): void => {
    const from = node?.position?.start.offset;
    const to = node?.position?.end.offset;
    if (from !== undefined && to !== undefined) {
      for (const piece of alignLoosely(asWritten, length, source, start + from, start + to)) pushPiece(pieces, piece);
    }
    parts.push(value);
    length += value.length;
  };
  const stack: (Nodes | string)[] = [fromMarkdown(source.slice(start))];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "string") add(node);
    else if (node.type === "text" || node.type === "inlineCode") add(unwrapped(node.value), node, node.value);
    else if (node.type === "code") add(`${node.value}\n\n`, node);
    else if (node.type === "break") add("\n");
    else if ("children" in node) {
      if (node.type === "paragraph" || node.type === "heading") stack.push("\n\n");
      stack.push(...[...node.children].reverse());
    }
  }
  return { text: parts.join(""), pieces };
}

/** Soft line breaks as spaces, except after a hyphen: whether that belongs to the word is for cleaning to say. */
function unwrapped(value: string): string {
  return value.replace(/(?<![\p{L}\p{N}]-)\n/gu, " ");
}

interface FrontMatter {
  /** Where the Markdown begins. */
  readonly end: number;
  readonly about: {
    readonly title?: string;
    readonly byline?: string;
    readonly publisher?: string;
    readonly published?: string;
    readonly url?: string;
  };
}

/** The block of `key: value` lines between two "---" that static site generators put before the text. */
function frontMatter(source: string): FrontMatter {
  const block = /^\uFEFF?---[^\S\n]*\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/u.exec(source);
  if (block === null) return { end: 0, about: {} };
  const fields = new Map<string, string>();
  for (const line of (block[1] ?? "").matchAll(/^(\w+):[^\S\n]*(\S.*?)[^\S\n]*$/gmu)) {
    fields.set((line[1] ?? "").toLowerCase(), (line[2] ?? "").replace(/^(["'])(.*)\1$/u, "$2"));
  }
  if (fields.size === 0) return { end: 0, about: {} };
  const title = fields.get("title");
  const byline = fields.get("author");
  const publisher = fields.get("publisher") ?? fields.get("source");
  const url = fields.get("url") ?? fields.get("link");
  const published = readWrittenDate(fields.get("published") ?? fields.get("date") ?? "")?.edtf;
  return {
    end: block[0].length,
    about: {
      ...(title === undefined ? {} : { title }),
      ...(byline === undefined ? {} : { byline }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === undefined ? {} : { published }),
      ...(url === undefined ? {} : { url }),
    },
  };
}
