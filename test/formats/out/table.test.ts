// Tables that go out: what stands in a cell comes back out of it, whatever a report says, and no spreadsheet runs it.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codePointsOf } from "../../../src/formats/out/table/code-points.ts";
import type { Cell } from "../../../src/formats/out/table/column.ts";
import { daysOfTime } from "../../../src/formats/out/table/days-of-time.ts";
import { guarded, type TableFormat, tableWriter, unguarded } from "../../../src/formats/out/table/delimited.ts";
import { tables } from "../../../src/formats/out/table/list.ts";
import { csvRows } from "./csv-rows.ts";

const columns = [{ name: "a" }, { name: "b", id: true }, { name: "c" }] as const;

const row = (format: TableFormat, cells: readonly Cell[], plain = false): string =>
  tableWriter(format, columns, { plain }).row(cells);

describe("a row of", () => {
  test.each<[TableFormat, readonly Cell[], string]>([
    ["csv", ["Velm", "e-1", 62], "Velm,e-1,62\r\n"],
    ["csv", ['He said "no", twice', "a\nb", -33.5], '"He said ""no"", twice","a\nb",-33.5\r\n'],
    ["csv", [" Velm ", undefined, 0], '" Velm ",,0\r\n'],
    ["csv", ["=1+1", "12e45", -1], "'=1+1,'12e45,-1\r\n"],
    ["csv", ["'tis", "0012", 5], "'tis,'0012,5\r\n"],
    ["tsv", ["a\tb\\n", "c\r\nd", undefined], "a\\tb\\\\n\tc\\r\\nd\t\n"],
    ["tsv", ['He said "no"', "@x", 1], 'He said "no"\t\'@x\t1\n'],
    ["jsonl", ["=1+1", "12e45", undefined], '{"a":"=1+1","b":"12e45","c":null}\n'],
    ["jsonl", ["a\u2028b", "", 1], '{"a":"a\\u2028b","b":"","c":1}\n'],
  ])("%s: %j", (format, cells, expected) => expect(row(format, cells)).toBe(expected));

  test("plain has what stands there, and no byte order mark", () => {
    expect(row("csv", ["=1+1", "12e45", 1], true)).toBe("=1+1,12e45,1\r\n");
    expect(tableWriter("csv", columns, { plain: true }).head()).toBe("a,b,c\r\n");
    expect(tableWriter("csv", columns).head()).toBe("\uFEFFa,b,c\r\n");
    expect(tableWriter("tsv", columns).head()).toBe("a\tb\tc\n");
    expect(tableWriter("jsonl", columns).head()).toBe("");
  });
});

describe("what a spreadsheet would run", () => {
  test.each([
    '=HYPERLINK("http://velm.example")',
    "+1",
    "-12 people",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n@x",
    "  =1",
    "\u00A0=1",
    "'=1",
    "''=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
  ])("%j begins with an apostrophe, and comes back", (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(unguarded(guarded(text))).toBe(text);
  });
  test.each(["Velm", "it's -1", "'tis", "", "62", "2016-09-17", "12e45", "–1", "a=b", "\u201Cno\u201D", "|cmd"])(
    "%j is left as it is",
    (text) => {
      expect(guarded(text)).toBe(text);
      expect(unguarded(text)).toBe(text);
    },
  );
  test.each(["12", "0012", "12e45", "3E7", "'12"])("an id that looks like a number is a text: %j", (text) => {
    expect(guarded(text, true)).toBe(`'${text}`);
    expect(unguarded(guarded(text, true), true)).toBe(text);
  });
});

const nasty = fc.string({
  unit: fc.constantFrom(..."=+-@'\"\t\r\n ,;\\ab0e🔥é＝"),
  maxLength: 8,
});

describe("whatever stands in the cells", () => {
  test("comes back from a CSV, and begins with nothing that is run", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(nasty, nasty, fc.oneof(fc.integer(), fc.constant(undefined))), { maxLength: 5 }),
        (rows) => {
          const writer = tableWriter("csv", columns);
          const text = writer.head() + rows.map((cells) => writer.row(cells)).join("");
          const [head, ...read] = csvRows(text);
          expect(head).toEqual(["a", "b", "c"]);
          expect(read).toHaveLength(rows.length);
          for (const [index, [a = "", b = "", c = ""]] of read.entries()) {
            for (const cell of [a, b]) expect(cell).not.toMatch(/^[\s]*[=+\-@\t\r\n＝＋－＠]/u);
            expect([unguarded(a), unguarded(b, true), c]).toEqual(
              rows[index]?.map((cell) => (cell === undefined ? "" : String(cell))),
            );
          }
        },
      ),
    );
  });
  test("comes back from a TSV", () => {
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        const line = row("tsv", [a, b, 1]);
        expect(line.match(/\n/g)).toHaveLength(1);
        const unescaped = line
          .slice(0, -1)
          .split("\t")
          .map((cell) =>
            cell.replace(/\\(.)/g, (_, letter: string) => ({ t: "\t", n: "\n", r: "\r" })[letter] ?? letter),
          );
        expect([unguarded(unescaped[0] ?? ""), unguarded(unescaped[1] ?? "", true), unescaped[2]]).toEqual([a, b, "1"]);
      }),
    );
  });
  test("comes back from JSON lines", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (a) => {
        const line = row("jsonl", [a, undefined, 2]);
        expect(line.trimEnd().split(/[\n\u2028\u2029\u0085]/u)).toHaveLength(1);
        expect(JSON.parse(line)).toEqual({ a, b: null, c: 2 });
      }),
    );
  });
});

describe("the columns", () => {
  test.each(tables.map((table) => [table.id, table.columns] as const))(
    "of %s have each a name of its own and a meaning",
    (_, own) => {
      expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
      for (const { name, means } of own) {
        expect(name).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
        expect(means).toMatch(/\S/);
      }
    },
  );
});

describe("characters before a place", () => {
  test.each([
    ["abc", 2, 2],
    ["a🔥b", 1, 1],
    ["a🔥b", 3, 2],
    ["🔥🔥", 4, 2],
    ["", 0, 0],
  ])("of %j before %i: %i", (text, offset, expected) => expect(codePointsOf(text)(offset)).toBe(expected));
  test("are as many as Python would count", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "🔥", "é", "e\u0301", "ا")), fc.nat({ max: 20 }), (parts, cut) => {
        const before = parts.slice(0, cut).join("");
        expect(codePointsOf(parts.join(""))(before.length)).toBe([...before].length);
      }),
    );
  });
});

describe("the days of a time", () => {
  test.each([
    ["2016-09-17", { first: "2016-09-17", last: "2016-09-17" }],
    ["2016-09", { first: "2016-09-01", last: "2016-09-30" }],
    ["2016-09-17/..", { first: "2016-09-17" }],
    ["../2016-09-17", { last: "2016-09-17" }],
    ["XXXX-09-17", {}],
    ["no time", {}],
    [undefined, {}],
  ])("%s", (edtf, expected) => expect(daysOfTime(edtf === undefined ? undefined : { edtf })).toEqual(expected));
});
