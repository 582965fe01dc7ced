// HTML: parsed by parse5, which knows where each text node stands in the source; the main text chosen by readability
// (`main-text.ts`); then put together again with every character's way back to the source. The only importer of parse5.

import type { DefaultTreeAdapterTypes } from "parse5";
import type { OriginPiece } from "../../core/model/document.ts";
import { HearsayError } from "../../core/model/errors.ts";
import type { Message } from "../../core/model/message.ts";
import { composeMaps, pushPiece } from "../../core/reading/clean/offset-map.ts";
import { decodeFile } from "./encoding.ts";
import type { WholeFormat } from "./format.ts";
import { alignWithSource } from "./html-source.ts";
import { mainTextOf, markOf, type PageToken, walk } from "./main-text.ts";
import { oneDocument } from "./one-document.ts";
import { metaOf, type PageAbout, publishedOf } from "./page-meta.ts";

type Node = DefaultTreeAdapterTypes.Node;
type TextNode = DefaultTreeAdapterTypes.TextNode;
type Parse5 = typeof import("parse5");

/** A page as read: its text with the way back to the HTML, and what it says of itself. */
export interface Page extends PageAbout {
  readonly text: string;
  readonly pieces: readonly OriginPiece[];
  readonly messages: readonly Message[];
}

export const html: WholeFormat = {
  id: "html",
  kind: "whole",
  extensions: ["html", "htm", "xhtml"],
  allowance: 1,
  sniff({ text, extension }) {
    if (text === undefined) return false;
    const start = text.replace(/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*/u, "");
    if (/^<(?:!doctype\s+html|html|head|body|title|meta|script|style)[\s>]/iu.test(start)) return true;
    const tags = text.match(/<\/(?:p|div|span|a|h[1-6]|li|ul|table|td|body|html|script)\s*>/giu)?.length ?? 0;
    const named = extension === "html" || extension === "htm" || extension === "xhtml";
    return tags >= (named ? 1 : 3) && (named || /^<[a-z]/iu.test(start));
  },
  async parse(bytes, { file }) {
    const decoded = await decodeFile(bytes, file, declaredIn(bytes));
    const { text, pieces, messages, ...about } = await readHtml(decoded.text);
    if (text.trim() === "") throw new HearsayError("no-words", { thing: file, detail: "mark-up and script" });
    const origin = { unit: "character", pieces } as const;
    return oneDocument(bytes, file, { text, origin, ...about, messages: [...decoded.messages, ...messages] });
  },
};

/** Reads a page that is already decoded: its main text, or its whole body where no part stands out. */
export async function readHtml(source: string): Promise<Page> {
  const parse5 = await import("parse5");
  const tree = parse5.parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const texts = textNodes(tree);
  const body = walk<Node>(tree, {
    children: (node) => (hides(node) ? [] : childrenOf(node)),
    name: (node) => ("tagName" in node ? node.tagName : ""),
    numbers: (node) => (isText(node) ? numberOf(texts, node) : []),
  });
  const main = source.length > largestPage ? undefined : await mainText(parse5, tree, texts);
  const whole = lengthOf(body, texts.values);
  const chosen = main === undefined ? 0 : lengthOf(main.tokens, texts.values);
  const useMain = main !== undefined && (chosen >= 200 || chosen * 2 >= whole);
  const assembled = assemble(useMain ? main.tokens : body, texts, source, entityDecoder(parse5));
  return {
    ...assembled,
    ...metaOf(tree),
    ...(main?.title === undefined ? {} : { title: main.title }),
    ...(main?.byline === undefined ? {} : { byline: main.byline.replace(/^by\s+/iu, "") }),
    ...(main?.siteName === undefined ? {} : { publisher: main.siteName }),
    ...publishedOf(main?.published, tree),
    messages: mainTextMessages(useMain, chosen, whole),
  };
}

function mainTextMessages(useMain: boolean, chosen: number, whole: number): readonly Message[] {
  if (useMain && chosen >= whole) return [];
  const text = useMain
    ? `The main text of the page is read: ${chosen} of its ${whole} characters; menus and notices are left out.`
    : "No main text stands out on the page: all of it is read, menus and notices too.";
  return whole === 0 ? [] : [{ rule: "main-text", severity: "info", text }];
}

/** The encoding that a page declares in its first bytes, as the HTML standard has it. */
function declaredIn(bytes: Uint8Array): { readonly declared?: string } {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu.exec(head);
  const label = declared?.[1] ?? declared?.[2];
  return label === undefined ? {} : { declared: label };
}

interface Texts {
  readonly nodes: readonly TextNode[];
  readonly values: readonly string[];
  readonly numbers: ReadonlyMap<TextNode, number>;
}

/** Elements whose text nobody reads on the page. */
const silent = new Set("script style noscript template title textarea select iframe object svg math head".split(" "));

function hides(node: Node): boolean {
  if (!("tagName" in node)) return false;
  if (silent.has(node.tagName)) return true;
  return node.attrs.some(
    ({ name, value }) =>
      name === "hidden" || (name === "style" && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(value)),
  );
}

function isText(node: Node): node is TextNode {
  return node.nodeName === "#text";
}

function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** All text nodes with words that are shown, in order. */
function textNodes(tree: Node): Texts {
  const nodes: TextNode[] = [];
  const stack: Node[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isText(node)) {
      if (node.value.trim() !== "" && node.sourceCodeLocation) nodes.push(node);
    } else if (!hides(node)) for (const child of [...childrenOf(node)].reverse()) stack.push(child);
  }
  return {
    nodes,
    values: nodes.map((node) => node.value),
    numbers: new Map(nodes.map((node, number) => [node, number])),
  };
}

function numberOf(texts: Texts, node: TextNode): readonly number[] {
  const number = texts.numbers.get(node);
  return number === undefined ? [] : [number];
}

/** Marks the text nodes, and asks for the main text of the marked page. The tree keeps the marks: read `texts.values`. */
async function mainText(parse5: Parse5, tree: Node, texts: Texts): ReturnType<typeof mainTextOf> {
  for (const [number, node] of texts.nodes.entries()) {
    node.value = markOf(number) + node.value.replace(/[\uE000-\uF8FF]/g, "\uFFFD");
  }
  const marked = serialised(parse5, tree);
  return marked === undefined ? undefined : await mainTextOf(marked);
}

/** Readability takes about 3 seconds and 100 MB a megabyte (measured on this project's 2-core machine, 2026-11). */
const largestPage = 4 * 1024 * 1024;

/** Pages nest some dozens deep; beyond this, recursion over the tree fails and readability takes minutes. */
const maxDepth = 400;

/** The page as HTML; undefined if it nests too deep. */
function serialised(parse5: Parse5, tree: Node): string | undefined {
  const stack: (readonly [node: Node, depth: number])[] = [[tree, 0]];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const [node, depth] = entry;
    if (depth > maxDepth) return undefined;
    for (const child of childrenOf(node)) stack.push([child, depth + 1]);
  }
  // `parse` gives a document, which is a parent node.
  return parse5.serialize(tree as DefaultTreeAdapterTypes.Document);
}

function lengthOf(tokens: readonly PageToken[], values: readonly string[]): number {
  let length = 0;
  for (const token of tokens) if (token.kind === "text") length += values[token.node]?.trim().length ?? 0;
  return length;
}

/** Joins the text nodes with the page's breaks; white space as a browser shows it. */
function assemble(
  tokens: readonly PageToken[],
  texts: Texts,
  source: string,
  decode: (entity: string) => string,
): Pick<Page, "text" | "pieces"> {
  const parts: string[] = [];
  const pieces: OriginPiece[] = [];
  let length = 0;
  let pending = 2;
  let space = false;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  for (const token of tokens) {
    if (token.kind === "break") {
      if (token.between === "cells") space = true;
      else if (token.between === "paragraphs") pending = 2;
      else pending = token.between === "rows" ? Math.max(1, pending) : Math.min(2, pending + 1);
      continue;
    }
    const node = texts.nodes[token.node];
    const value = texts.values[token.node];
    const location = node?.sourceCodeLocation;
    if (node === undefined || value === undefined || !location) continue;
    const origin = alignWithSource(value, source, location.startOffset, location.endOffset, decode);
    for (const match of value.matchAll(keepsLines(node) ? /[^\S\n]+|\n|\S+/g : /\s+|\S+/g)) {
      if (match[0] === "\n" && keepsLines(node)) {
        pending = Math.min(2, pending + 1);
        continue;
      }
      if (match[0].trim() === "" && !match[0].includes("\u00A0")) {
        space = true;
        continue;
      }
      if (pending > 0) add(length === 0 ? "" : "\n".repeat(pending));
      else if (space) add(" ");
      pending = 0;
      space = false;
      for (const piece of composeMaps([[length, match[0].length, match.index]], origin)) pushInOrder(pieces, piece);
      add(match[0]);
    }
  }
  return { text: parts.join(""), pieces };
}

/** A text that the parser moved before its place (stray text in a table) has no piece: pieces ascend. */
function pushInOrder(pieces: OriginPiece[], piece: OriginPiece): void {
  const last = pieces.at(-1);
  if (last === undefined || piece[2] >= last[2] + (last[3] ?? last[1])) pushPiece(pieces, piece);
}

function keepsLines(node: TextNode): boolean {
  const parent = node.parentNode;
  return parent !== null && "tagName" in parent && (parent.tagName === "pre" || parent.tagName === "xmp");
}

/** Decodes an entity by the parser itself, each only once. */
function entityDecoder(parse5: Parse5): (entity: string) => string {
  const known = new Map<string, string>();
  return (entity) => {
    const cached = known.get(entity);
    if (cached !== undefined) return cached;
    const [node] = parse5.parseFragment(entity).childNodes;
    const decoded = node !== undefined && isText(node) ? node.value : "";
    known.set(entity, decoded);
    return decoded;
  };
}
