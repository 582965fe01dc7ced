// Files of passages, and our own written corpus, all of which must read.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { eventTypes } from "../../../src/core/catalogue/event-types/list.ts";
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
  const rolesOf = new Map(eventTypes.map(({ id, roles }) => [id, Object.keys(roles)]));

  test("is there", () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files)("%s parses, and uses roles that its types declare", (name) => {
    const { passages, problems } = parsePassages(readFileSync(new URL(name, folder), "utf8"));
    expect(problems).toEqual([]);
    expect(passages.length).toBeGreaterThan(0);
    for (const { id, events } of passages) {
      for (const { type, arguments: filled } of events) {
        const declared = rolesOf.get(type);
        if (declared === undefined) continue; // death, injury, other: no types of the catalogue
        for (const { role } of filled) expect(declared, `${id}: ${type} with ${role}`).toContain(role);
      }
    }
  });

  test("uses no id twice", () => {
    const ids = files.flatMap((name) =>
      parsePassages(readFileSync(new URL(name, folder), "utf8")).passages.map(({ id }) => id),
    );
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
