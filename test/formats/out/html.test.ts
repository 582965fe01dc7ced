import { createHash } from "node:crypto";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { eventTypes } from "../../../src/core/catalogue/event-types/list.ts";
import type { Reading } from "../../../src/core/model/reading.ts";
import { html as markup } from "../../../src/formats/out/html/escape.ts";
import { html } from "../../../src/formats/out/html.ts";
import { exampleReading } from "../../core/views/example-reading.ts";
import { hostileReading, hostileTexts } from "./hostile-reading.ts";

function pageOf(...readings: readonly Reading[]): string {
  const writer = html.writer(eventTypes);
  return writer.open() + readings.flatMap((reading) => [...writer.add(reading)]).join("") + writer.close();
}

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  readonly children: readonly Element[];
}

/** All elements of a page as a browser would build them. */
function elementsOf(page: string): readonly Element[] {
  const list: Element[] = [];
  const visit = (node: unknown): string => {
    const { nodeName, value, childNodes, attrs } = node as {
      nodeName: string;
      value?: string;
      childNodes?: readonly unknown[];
      attrs?: readonly { name: string; value: string }[];
    }; // parse5's tree; only these are looked at.
    if (nodeName === "#text") return value ?? "";
    const text = (childNodes ?? []).map(visit).join("");
    if (attrs !== undefined) {
      const attributes = new Map(attrs.map((attribute) => [attribute.name, attribute.value]));
      list.push({ name: nodeName, attributes, text, children: [] });
    }
    return text;
  };
  visit(parse(page));
  return list;
}

const shapeOf = (page: string): readonly string[] =>
  elementsOf(page).map(({ name, attributes }) => `${name} ${[...attributes.keys()].sort().join(" ")}`);

describe("escaping", () => {
  test.each([
    ["<b>", "&lt;b&gt;"],
    ['"&"', "&quot;&amp;&quot;"],
    ["it's `so`", "it&#39;s &#96;so&#96;"],
    ["a\u0000b\u202ec", "a\ufffdb\ufffdc"],
    ["\ud800", "\ufffd"],
    ["a\r\nb", "a&#13;\nb"],
  ])("%j is written %j", (text, written) => {
    expect(markup`${text}`.markup).toBe(written);
  });
  test("markup passes once, and what is absent gives nothing", () => {
    expect(markup`<p>${markup`<i>${"<"}</i>`}${undefined}${false}${[markup`1`, markup`2`]}${3}</p>`.markup).toBe(
      "<p><i>&lt;</i>123</p>",
    );
  });
});

describe("the page", () => {
  const page = pageOf(exampleReading());
  const elements = elementsOf(page);

  test("shows the text whole and unchanged", () => {
    const text = elements.find(({ attributes }) => attributes.get("class") === "text");
    expect(text?.text).toBe(exampleReading().document.text);
  });

  test("nests no mark in another, and every mark names items that are there", () => {
    const ids = new Set(elements.map(({ attributes }) => attributes.get("id")));
    const marks = elements.filter(({ name }) => name === "mark");
    expect(marks.length).toBeGreaterThan(20);
    expect(page).not.toMatch(/<mark[^>]*>[^<]*<mark/);
    for (const { attributes } of marks) {
      for (const id of attributes.get("aria-describedby")?.split(" ") ?? []) expect(ids).toContain(id);
    }
  });

  test("links every row of the ledger to words that are there", () => {
    const ids = new Set(elements.map(({ attributes }) => attributes.get("id")));
    const links = elements.filter(({ name }) => name === "a").map(({ attributes }) => attributes.get("href") ?? "");
    expect(links.length).toBeGreaterThan(12);
    for (const link of links) {
      expect(link).toMatch(/^#/);
      expect(ids).toContain(link.slice(1));
    }
  });

  test("has no id twice, several documents together", () => {
    const ids = elementsOf(pageOf(exampleReading(), exampleReading()))
      .map(({ attributes }) => attributes.get("id"))
      .filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("lists several documents, and one not", () => {
    expect(page).not.toContain("<nav");
    const list = elementsOf(pageOf(exampleReading(), exampleReading())).find(({ name }) => name === "nav");
    expect(list?.text).toContain("2 documents");
  });

  test("allows no style or script but its own, and fetches nothing", () => {
    const policy = elements.find(({ attributes }) => attributes.has("http-equiv"))?.attributes.get("content") ?? "";
    const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const styles = elements.filter(({ name }) => name === "style");
    const scripts = elements.filter(({ name }) => name === "script");
    expect([styles.length, scripts.length]).toEqual([1, 1]);
    expect(policy).toBe(
      [
        "default-src 'none'",
        `style-src ${hashOf(styles[0]?.text ?? "")}`,
        `script-src ${hashOf(scripts[0]?.text ?? "")}`,
        "base-uri 'none'",
        "form-action 'none'",
      ].join("; "),
    );
    for (const { attributes } of elements) {
      for (const name of attributes.keys()) expect(name).not.toMatch(/^(src|srcset|style|action|on.*)$/);
    }
    expect(page).not.toMatch(/https?:/);
  });

  test.each(hostileTexts)("is built the same whatever the report says: %j", (evil) => {
    const [plain, hostile] = [pageOf(hostileReading("harmless")), pageOf(hostileReading(evil))];
    const attributesOf = (shape: readonly string[]): ReadonlySet<string> => new Set(shape);
    expect(attributesOf(shapeOf(hostile))).toEqual(attributesOf(shapeOf(plain)));
    for (const { name, attributes } of elementsOf(hostile)) {
      expect(["svg", "img", "base", "iframe", "object"]).not.toContain(name);
      if (name === "a") expect(attributes.get("href")).toMatch(/^#/);
    }
  });

  test("gives right-to-left text its own direction", () => {
    const reading = exampleReading();
    const arabic = { ...reading, document: { ...reading.document, title: "تقرير من فيلم" } };
    expect(pageOf(arabic)).toMatch(/<h1 id="d1-title" dir="auto">تقرير/);
  });
});
