// The main text of a web page, without its menus and notices: Mozilla's readability over a linkedom document. The only
// importer of the two. Readability rewrites the page, at times from serialised HTML, so that nodes do not survive it;
// therefore each text node carries its number in two private-use characters, and only the numbers are read back.

/** What readability found: numbers of the text nodes kept, with the breaks between them, and what the page says of itself. */
export interface MainText {
  readonly tokens: readonly PageToken[];
  readonly title?: string;
  readonly byline?: string;
  readonly siteName?: string;
  readonly published?: string;
}

/** A text node by its number, or a break; two "newline" (`<br>`) in a row make a paragraph, two "row" do not. */
export type PageToken = { readonly kind: "text"; readonly node: number } | PageBreak;

interface PageBreak {
  readonly kind: "break";
  readonly between: "cells" | "rows" | "newline" | "paragraphs";
}

/** The characters that stand before the text of node `number`. */
export function markOf(number: number): string {
  return String.fromCharCode(0xe000 + (number >> 11), 0xf000 + (number & 0x7ff));
}

const mark = /[\uE000-\uEFFF][\uF000-\uF7FF]/g;

/** More elements than any report has; beyond it the whole body is taken. */
const maxElements = 100_000;

/** The main text of a page whose text nodes are marked; undefined if none stands out. */
export async function mainTextOf(markedHtml: string): Promise<MainText | undefined> {
  const [{ Readability }, { parseHTML }] = await Promise.all([import("@mozilla/readability"), import("linkedom")]);
  const { document } = parseHTML(markedHtml);
  let root: DomNode | undefined;
  const serializer = (node: unknown): string => {
    // linkedom's nodes have these fields by the DOM standard; Readability passes the element that holds the article.
    root = node as DomNode;
    return "";
  };
  const article = parsed(() => new Readability(document, { maxElemsToParse: maxElements, serializer }).parse());
  if (article === undefined || root === undefined) return undefined;
  return {
    tokens: tokensOf(root),
    ...field("title", article.title),
    ...field("byline", article.byline),
    ...field("siteName", article.siteName),
    ...field("published", article.publishedTime),
  };
}

/** Runs Readability, which tells by an error that the page is too large, or runs out of stack where it is too deep. */
function parsed<T>(parse: () => T | null): T | undefined {
  try {
    return parse() ?? undefined;
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && error.message.startsWith("Aborting parsing")))
      return undefined;
    throw error;
  }
}

function field<K extends string>(name: K, value: string | null | undefined): Partial<Record<K, string>> {
  const plain = value?.replace(mark, "").replace(/\s+/gu, " ").trim();
  // A computed key of type K makes a record of K; TypeScript widens it to string.
  return plain === undefined || plain === "" ? {} : ({ [name]: plain } as Partial<Record<K, string>>);
}

/** The part of the DOM standard that is walked here. */
interface DomNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<DomNode>;
}

function tokensOf(root: DomNode): readonly PageToken[] {
  return walk<DomNode>(root, {
    children: (node) => [...node.childNodes],
    name: (node) => node.localName ?? "",
    numbers: (node) =>
      node.nodeType === 3
        ? [...(node.nodeValue ?? "").matchAll(mark)].map(
            ([found]) => ((found.charCodeAt(0) - 0xe000) << 11) | (found.charCodeAt(1) - 0xf000),
          )
        : [],
  });
}

/** How a tree is looked at: readability's and parse5's trees are walked alike. */
export interface TreeView<N> {
  children(node: N): readonly N[];
  /** Name of an element; "" for other nodes. */
  name(node: N): string;
  /** Numbers of the marked texts that a text node holds. */
  numbers(node: N): readonly number[];
}

const paragraphs = new Set(
  (
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 " +
    "h5 h6 header hr legend li main menu nav ol p pre section summary table tbody thead tfoot caption ul"
  ).split(" "),
);

/** Text nodes in order with the breaks that their elements make; without recursion, since pages nest without bound. */
export function walk<N>(root: N, view: TreeView<N>): readonly PageToken[] {
  const tokens: PageToken[] = [];
  const stack: (N | PageToken)[] = [root];
  const isToken = (entry: N | PageToken): entry is PageToken =>
    typeof entry === "object" && entry !== null && "kind" in entry && "between" in entry;
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    if (isToken(entry)) {
      tokens.push(entry);
      continue;
    }
    const name = view.name(entry);
    for (const node of view.numbers(entry)) tokens.push({ kind: "text", node });
    const around = breakOf(name);
    if (around !== undefined) {
      tokens.push(around);
      if (around.between !== "newline") stack.push(around);
    }
    for (const child of [...view.children(entry)].reverse()) stack.push(child);
  }
  return tokens;
}

function breakOf(name: string): PageBreak | undefined {
  if (paragraphs.has(name)) return { kind: "break", between: "paragraphs" };
  if (name === "tr") return { kind: "break", between: "rows" };
  if (name === "td" || name === "th") return { kind: "break", between: "cells" };
  return name === "br" ? { kind: "break", between: "newline" } : undefined;
}
