// Files of passages, and our own written corpus, all of which must read.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePassages } from "../../../src/core/notation/passages.ts";

describe("a file of passages", () => {
  test("gives each passage with its heading's keys and its line", () => {
    const { passages, problems } = parsePassages(
      "## velm-1 | style: wire | published: 2021-05-03\n<m k=place>Velm</m> is quiet.\n\n## velm-2 | style: blog\nStill\n  quiet.\n",
    );
    expect(problems).toEqual([]);
    expect(passages.map(({ id, style, published, line, text }) => ({ id, style, published, line, text }))).toEqual([
      { id: "velm-1", style: "wire", published: "2021-05-03", line: 1, text: "Velm is quiet." },
      { id: "velm-2", style: "blog", published: undefined, line: 4, text: "Still\nquiet." },
    ]);
  });

  test("tells line and column of what is wrong, and still reads the rest", () => {
    const { passages, problems } = parsePassages(
      "## one | style: wire\nGood.\n  Then <m k=city>Velm</m>.\n\n## two | style: wire\nGood.\n",
    );
    expect(problems).toEqual([{ line: 3, column: 8, id: "one", text: "unknown k city" }]);
    expect(passages.map(({ id }) => id)).toEqual(["two"]);
  });

  test("tells all that is wrong with a passage, not the first fault alone", () => {
    const { passages, problems } = parsePassages(
      "## one | style: wire\n<m k=city>Velm</m> and <m k=place ref=m9>Tarn</m>.\n",
    );
    expect(problems.map(({ text }) => text)).toEqual(["unknown k city", "ref=m9 refers to nothing"]);
    expect(passages).toEqual([]);
  });

  test("keeps a passage that can be read and contradicts itself, and tells of it", () => {
    const { passages, problems } = parsePassages("## one | style: wire\n<m k=person rel=near>She</m> left.\n");
    expect(problems.map(({ text }) => text)).toEqual(["rel on a person, which is no place"]);
    expect(passages.map(({ id }) => id)).toEqual(["one"]);
  });

  test.each([
    ["an id used twice", "## a | style: wire\nx\n\n## a | style: wire\ny", 4, "its id is used twice"],
    ["no text", "## a | style: wire\n\n## b | style: wire\ny", 1, "it has no text"],
    ["no style", "## a\nx", 1, "it lacks style"],
    ["an unknown key", "## a | style: wire | mood: gloomy\nx", 1, "unknown key mood"],
    ["a date that is none", "## a | style: wire | published: May\nx", 1, "published: May is no date"],
    ["text outside a passage", "x\n\n## a | style: wire\ny", 1, "text outside a passage"],
  ])("%s is a problem", (_, content, line, text) => {
    expect(parsePassages(content).problems).toEqual([expect.objectContaining({ line, text })]);
  });
});

describe("the written corpus", () => {
  const folder = new URL("../../../corpus/written/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

  test("is there", () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files)("%s parses, and contradicts itself nowhere", (name) => {
    const { passages, problems } = parsePassages(readFileSync(new URL(name, folder), "utf8"));
    expect(problems).toEqual([]);
    expect(passages.length).toBeGreaterThan(0);
  });

  test("uses no id twice", () => {
    const ids = files.flatMap((name) =>
      parsePassages(readFileSync(new URL(name, folder), "utf8")).passages.map(({ id }) => id),
    );
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
