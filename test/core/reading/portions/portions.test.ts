import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { portionsOf } from "../../../../src/core/reading/portions/portions.ts";

const partsOf = (text: string, longest: number): readonly string[] =>
  portionsOf(text, longest).map(({ start, end }) => text.slice(start, end));

describe("where a long text is parted", () => {
  test("a text of ordinary length is one portion", () => {
    expect(portionsOf("")).toEqual([{ start: 0, end: 0 }]);
    const text = "Nobody came to Velm. ".repeat(18_000);
    expect(portionsOf(text)).toEqual([{ start: 0, end: text.length }]);
  });

  test.each([
    [
      "behind a paragraph",
      "One man came on foot.\n\nTwo\ncame. Three more came. All left.",
      "One man came on foot.\n\n",
    ],
    ["behind a page", "One man came on foot.\fTwo\ncame. Three more came. All left.", "One man came on foot.\f"],
    [
      "behind a line, where there is no paragraph",
      "One man came. And\ntwo came. Three more came. All left.",
      "One man came. And\n",
    ],
    [
      "behind a sentence, where there is no line",
      "One man said “two.” Then three more came. All left.",
      "One man said “two.” ",
    ],
    [
      "behind a word, where there is no sentence",
      "one two three four five six seven eight nine ten",
      "one two three four five ",
    ],
    ["anywhere, where there is nothing else", "x".repeat(48), "x".repeat(24)],
    ["but not in a character", `${"x".repeat(23)}🚀${"x".repeat(23)}`, "x".repeat(23)],
  ])("%s", (_, text, first) => {
    expect(partsOf(text, 40)[0]).toBe(first);
  });

  test("no unit is lost or read twice, and no portion is longer than allowed", () => {
    const texts = fc.array(fc.constantFrom("a", "bc ", ".", "\n", "\n\n", "🚀", "\f"), { maxLength: 400 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 90 }), (pieces, longest) => {
        const text = pieces.join("");
        const parts = partsOf(text, longest);
        expect(parts.join("")).toBe(text);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
