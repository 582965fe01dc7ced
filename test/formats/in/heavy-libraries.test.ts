import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../../src/formats/in/", import.meta.url);
const sources = readdirSync(folder).map((name) => ({ name, source: readFileSync(new URL(name, folder), "utf8") }));

test.each([
  ["pdfjs-dist", "pdf-content.ts"],
  ["parse5", "html.ts"],
  ["@mozilla/readability", "main-text.ts"],
  ["linkedom", "main-text.ts"],
  ["postal-mime", "eml.ts"],
  ["mdast-util-from-markdown", "markdown.ts"],
  ["fflate", "zip.ts"],
  ["chardet", "encoding.ts"],
  ["tinyglobby", "paths.ts"],
])("%s is loaded by %s alone, and only when it is needed", (library, importer) => {
  const loads = new RegExp(`await[^;]*import\\("${library}[^"]*"\\)`, "u");
  expect(sources.filter(({ source }) => loads.test(source)).map(({ name }) => name)).toEqual([importer]);
  const atStart = new RegExp(`^import (?!type)[^;]*from "${library}`, "mu");
  expect(sources.filter(({ source }) => atStart.test(source)).map(({ name }) => name)).toEqual([]);
});
