import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { besides, wrap } from "../../src/cli/terminal/columns.ts";
import { painter, wantsColour } from "../../src/cli/terminal/paint.ts";
import { safeText } from "../../src/cli/terminal/safe-text.ts";
import { type Column, tableLines } from "../../src/cli/terminal/table.ts";
import { displayWidth } from "../../src/cli/terminal/width.ts";

const plain = painter(false);
const esc = "\u001b";

describe("text that is safe to print", () => {
  test.each([
    ["plain", "plain"],
    [`a${esc}[2Jb`, "a\\x1b[2Jb"],
    [`${esc}]0;title\u0007`, "\\x1b]0;title\\x07"],
    ["\u009b31m", "\\x9b31m"],
    ["line\r\nline\ttab", "line line tab"],
    ["not\u202eyes", "not\\u{202e}yes"],
    ["a\u2066b\u2069", "a\\u{2066}b\\u{2069}"],
    ["b\u0008ack", "b\\x08ack"],
    ["lone \ud800 half", "lone \\u{d800} half"],
    ["«Дамаск» — 大馬士革 👩‍🚀", "«Дамаск» — 大馬士革 👩‍🚀"],
  ])("%j becomes %j", (text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  test("no control character is left, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(safeText(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});

describe("columns that a text takes", () => {
  test.each([
    ["abc", 3],
    ["“naïve” – …", 11],
    ["大馬士革", 8],
    ["한국", 4],
    ["e\u0301", 1],
    ["👩‍🚀", 2],
    ["🇸🇾", 2],
    ["✗", 1],
    ["→", 1],
    ["", 0],
  ])("%j takes %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("wrapping", () => {
  const lines = (text: string, width: number): readonly string[] =>
    wrap([{ text }], width).map((line) => line.map(plain).join(""));
  test("breaks at spaces", () => {
    expect(lines("one two three", 7)).toEqual(["one two", "three"]);
  });
  test("cuts a word that is wider than the line", () => {
    expect(lines("abcdefgh", 3)).toEqual(["abc", "def", "gh"]);
  });
  test("does not tear a word of two styles", () => {
    const runs = [{ text: "say " }, { text: "“", style: "dim" as const }, { text: "no", style: "evidence" as const }];
    expect(wrap(runs, 5).map((line) => line.map(plain).join(""))).toEqual(["say", "“no"]);
  });
  test("no line is wider than asked, wide characters counted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const safe = safeText(text);
        for (const line of lines(safe, width)) expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(width, 2));
        expect(lines(safe, width).join("").replaceAll(" ", "")).toBe(safe.replaceAll(" ", ""));
      }),
    );
  });
  test("cells stand side by side, aligned under wide characters too", () => {
    const cells = [
      { runs: [{ text: "大馬 x" }], width: 6 },
      { runs: [{ text: "second cell" }], width: 6 },
    ];
    expect(besides(cells, 2, "> ", plain)).toEqual(["> 大馬 x  second", ">         cell"]);
  });
});

describe("colour", () => {
  test.each<[string, Parameters<typeof wantsColour>[0], boolean]>([
    ["a terminal", { setting: "auto", isTTY: true, env: {} }, true],
    ["a pipe", { setting: "auto", isTTY: false, env: {} }, false],
    ["NO_COLOR", { setting: "auto", isTTY: true, env: { NO_COLOR: "1" } }, false],
    ["an empty NO_COLOR", { setting: "auto", isTTY: true, env: { NO_COLOR: "" } }, true],
    ["FORCE_COLOR in a pipe", { setting: "auto", isTTY: false, env: { FORCE_COLOR: "1" } }, true],
    ["FORCE_COLOR=0", { setting: "auto", isTTY: true, env: { FORCE_COLOR: "0" } }, false],
    ["a dumb terminal", { setting: "auto", isTTY: true, env: { TERM: "dumb" } }, false],
    ["always, against NO_COLOR", { setting: "always", isTTY: false, env: { NO_COLOR: "1" } }, true],
    ["never, against FORCE_COLOR", { setting: "never", isTTY: true, env: { FORCE_COLOR: "1" } }, false],
  ])("%s", (_, question, wanted) => {
    expect(wantsColour(question)).toBe(wanted);
  });
  test("styles are written only when wanted", () => {
    expect(painter(true)({ text: "no", style: "not-so" })).toContain(esc);
    expect(painter(false)({ text: "no", style: "not-so" })).toBe("no");
  });
});

describe("tables", () => {
  const columns: readonly Column<readonly string[]>[] = [
    { title: "incident", cell: ([id = ""]) => id },
    { title: "who", cell: ([, who = ""]) => who, most: 32 },
    { title: "may\u00a0be one\u00a0with", cell: ([, , number = ""]) => number, number: true },
    { title: "where", cell: ([, , , where = ""]) => where },
  ];
  const row = ["i-8dk2", "hospital staff in the city of Velm", "2", "Velm (Orsk region)"];
  const lines = (window: number): readonly string[] => [
    ...tableLines([row], columns, { columns: window, paint: plain }),
  ];
  test("a title stands in one line where there is room", () => {
    expect(lines(100)).toEqual([
      "incident  who                               may be one with  where",
      "i-8dk2    hospital staff in the city of                   2  Velm (Orsk region)",
      "          Velm",
    ]);
  });
  test("in a narrow window long titles over small numbers give way first, then columns, and no word is cut", () => {
    expect(lines(60)).toEqual([
      "incident  who                         may be    where",
      "                                      one with",
      "i-8dk2    hospital staff in the city         2  Velm (Orsk",
      "          of Velm                               region)",
    ]);
  });
  test("the last column keeps its long word whole, and none where it is empty", () => {
    const named = columns.slice(0, 2);
    const long = ["i-8dk2", "a Kurdish-populated district"];
    const narrow = [...columns.slice(0, 3), { title: "where", cell: () => "a Kurdish-populated district" }];
    expect([...tableLines([row], narrow, { columns: 60, paint: plain })].join("\n")).toContain("Kurdish-populated");
    const empty = [...named, { title: "", cell: () => "" }];
    expect([...tableLines([long], empty, { columns: 60, paint: plain })][1]).toBe(
      "i-8dk2    a Kurdish-populated district",
    );
  });
  test.each([60, 72, 80, 100, 140])("of %i columns none is overstepped, if the words allow it", (window) => {
    expect(Math.max(...lines(window).map(displayWidth))).toBeLessThanOrEqual(window);
  });
});
