// What a web page says of itself in its tags, beside what readability looks at.

import type { DefaultTreeAdapterTypes } from "parse5";
import { readWrittenDate } from "../../core/reading/head/written-date.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page says of itself. */
export interface PageAbout {
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  /** EDTF. */
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
}

/** What the page says of itself in tags that readability does not look at. */
export function metaOf(tree: Node): PageAbout {
  const elements = elementsOf(tree);
  const attribute = (found: Element | undefined, name: string): string | undefined =>
    found?.attrs.find((attr) => attr.name === name)?.value.trim() || undefined;
  const canonical = attribute(
    elements.find((element) => element.tagName === "link" && attribute(element, "rel") === "canonical"),
    "href",
  );
  const url = canonical ?? metaContent(elements, ["og:url"]);
  const language = attribute(
    elements.find((element) => element.tagName === "html"),
    "lang",
  );
  const publisher = metaContent(elements, ["og:site_name", "publisher", "dc.publisher", "article:publisher"]);
  const title = metaContent(elements, ["og:title", "dc.title"]);
  return {
    ...(url === undefined || !/^https?:/iu.test(url) ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(publisher === undefined || /^https?:/iu.test(publisher) ? {} : { publisher }),
    ...(title === undefined ? {} : { title }),
  };
}

const dateNames = [
  "article:published_time",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "dc.date",
  "dc.date.issued",
  "dcterms.date",
  "dcterms.issued",
  "citation_publication_date",
  "sailthru.date",
];

/** The date of publication, from what readability found or from the tags that give one. */
export function publishedOf(given: string | undefined, tree: Node): { readonly published?: string } {
  const elements = elementsOf(tree);
  const time = elements.find(
    (element) =>
      element.tagName === "time" &&
      element.attrs.some(({ name, value }) => name === "pubdate" || (name === "itemprop" && value === "datePublished")),
  );
  const written =
    given ?? metaContent(elements, dateNames) ?? time?.attrs.find(({ name }) => name === "datetime")?.value;
  const date = written === undefined ? undefined : readWrittenDate(written);
  return date === undefined ? {} : { published: date.edtf };
}

function metaContent(elements: readonly Element[], names: readonly string[]): string | undefined {
  for (const wanted of names) {
    for (const element of elements) {
      if (element.tagName !== "meta") continue;
      const attrs = new Map(element.attrs.map(({ name, value }) => [name, value]));
      const name = attrs.get("property") ?? attrs.get("name") ?? attrs.get("itemprop");
      const content = attrs.get("content")?.trim();
      if (name?.toLowerCase() === wanted && content !== undefined && content !== "") return content;
    }
  }
  return undefined;
}

function elementsOf(tree: Node): readonly Element[] {
  const elements: Element[] = [];
  const stack: Node[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ("tagName" in node) elements.push(node);
    for (const child of [...childrenOf(node)].reverse()) stack.push(child);
  }
  return elements;
}

function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}
