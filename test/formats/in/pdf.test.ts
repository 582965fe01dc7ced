import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { clean } from "../../../src/core/reading/clean/clean.ts";
import { pageRegions } from "../../../src/core/reading/clean/page-regions.ts";
import { layPage, type Run } from "../../../src/formats/in/pdf-layout.ts";
import { documentOf, failureOf, opened } from "./documents.ts";
import { column, writePdf } from "./pdf-writer.ts";

const twoPages = writePdf(
  [
    [
      ...column(72, 800, ["Velm Observer"]),
      ...column(72, 740, [
        "The ofﬁcial said on Thursday that the US-",
        "led coalition had ﬁred at the hills, and the govern-",
        "ment denied the ﬂight of any aircraft over the town of Velm.",
        "",
        "At least twelve soldiers died, the army said, when the shell hit",
        "a market that was full of people who had come for the",
      ]),
      ...column(280, 40, ["1"]),
    ],
    [
      ...column(72, 800, ["Velm Observer"]),
      ...column(72, 740, ["harvest feast.", "", "The rebels denied it."]),
      ...column(280, 40, ["2"]),
    ],
  ],
  { info: { Title: "Report on Velm", CreationDate: "D:20210305101500Z" } },
);

describe("a report of two pages", () => {
  test("is read without its furniture, mended, in its paragraphs", async () => {
    const { text, messages } = clean(await documentOf(twoPages, "velm.pdf"));
    expect(text).toBe(
      "The official said on Thursday that the US-led coalition had fired at the hills, and the government denied the flight of any aircraft over the town of Velm.\n\n" +
        "At least twelve soldiers died, the army said, when the shell hit a market that was full of people who had come for the harvest feast.\n\n" +
        "The rebels denied it.",
    );
    expect(messages.map(({ rule }) => rule)).toEqual(["page-furniture"]);
  });

  test.each([
    ["official", [[1, 740]]],
    [
      "US-led",
      [
        [1, 740],
        [1, 726],
      ],
    ],
    [
      "government",
      [
        [1, 726],
        [1, 712],
      ],
    ],
    [
      "for the harvest feast",
      [
        [1, 670],
        [2, 740],
      ],
    ],
    ["The rebels", [[2, 712]]],
  ])("%j is shown on its page", async (words, places) => {
    const { text, origin } = clean(await documentOf(twoPages, "velm.pdf"));
    const start = text.indexOf(words);
    const regions = pageRegions(origin, { start, end: start + words.length });
    expect(regions.map(({ page }) => page)).toEqual(places.map(([page]) => page));
    for (const [i, { rectangle }] of regions.entries()) {
      const [x, y, width, height] = rectangle;
      const baseline = places[i]?.[1] ?? 0;
      expect(x).toBeGreaterThanOrEqual(72);
      expect(x + width).toBeLessThan(480);
      expect(width).toBeGreaterThan(0);
      expect(baseline).toBeGreaterThan(y);
      expect(baseline).toBeLessThan(y + height);
    }
  });

  test("a word at the line's beginning starts at the margin, one at its end ends with the line", async () => {
    const { text, origin } = clean(await documentOf(twoPages, "velm.pdf"));
    const first = pageRegions(origin, { start: 0, end: 3 });
    expect(first[0]?.rectangle[0]).toBe(72);
    const start = text.indexOf("denied it.");
    const [last] = pageRegions(origin, { start, end: start + "denied it.".length });
    const [line] = pageRegions(origin, { start: text.indexOf("The rebels"), end: text.length });
    expect((last?.rectangle[0] ?? 0) + (last?.rectangle[2] ?? 0)).toBeCloseTo(
      (line?.rectangle[0] ?? 0) + (line?.rectangle[2] ?? 0),
      6,
    );
  });

  test("title from the file, its date of making only as a message", async () => {
    const document = await documentOf(twoPages, "velm.pdf");
    expect(document.title).toBe("Report on Velm");
    expect(document.published).toBeUndefined();
    expect(document.messages.map(({ rule }) => rule)).toEqual(["file-date"]);
  });

  test("is told by its content, whatever its name", async () => {
    expect((await documentOf(twoPages, "velm.txt")).origin.unit).toBe("pdf");
  });
});

test.each(["Microsoft Word - draft3.docx", "untitled", "report.indd"])("the title %j is an accident", async (Title) => {
  const bytes = writePdf([column(72, 700, ["Two men died near Velm."])], { info: { Title } });
  expect((await documentOf(bytes, "a.pdf")).title).toBeUndefined();
});

test("two columns are read one after the other", async () => {
  const lines = (name: string) => Array.from({ length: 8 }, (_, i) => `the ${name} line ${i} has some words`);
  const bytes = writePdf([
    [
      ...column(72, 780, ["A headline that runs over both of the columns of this page"]),
      ...column(72, 740, lines("first")),
      ...column(320, 740, lines("other")),
    ],
  ]);
  const { text } = clean(await documentOf(bytes, "columns.pdf"));
  expect(text.indexOf("first line 7")).toBeLessThan(text.indexOf("other line 0"));
  expect(text.startsWith("A headline")).toBe(true);
});

test("a page of two columns, a table and a single column are ordered from their places alone", () => {
  const run = (text: string, x: number, y: number): Run => ({ text, x, y, width: text.length * 5, height: 10 });
  const said = (runs: readonly Run[]) =>
    layPage(runs)
      .map((piece) => (piece.kind === "run" ? piece.run.text : piece.text))
      .join("");
  expect(said([run("below", 50, 80), run("above", 50, 92)])).toBe("above\nbelow");
  expect(said([run("world", 80, 80), run("hello", 50, 80)])).toBe("hello world");
  expect(said([run("twice", 50, 80), run("twice", 50, 80)])).toBe("twice");
  expect(said([run("a", 50, 120), run("b", 50, 108), run("c", 50, 96), run("d", 50, 60)])).toBe("a\nb\nc\n\nd");
  expect(said([])).toBe("");
});

describe("files that cannot be read", () => {
  test("an encrypted one", async () => {
    const bytes = readFileSync(new URL("../../fixtures/in/encrypted.pdf", import.meta.url));
    expect(await failureOf(bytes, "secret.pdf")).toBe("encrypted");
  });

  test("a scanned one", async () => {
    expect(await failureOf(writePdf([[], []]), "scan.pdf")).toBe("no-text");
  });

  test.each([0.3, 0.6, 0.9, 0.97])("one that is cut at %f of its length", async (share) => {
    expect(await failureOf(twoPages.slice(0, Math.floor(twoPages.length * share)), "cut.pdf")).toBe("broken");
  });

  test("one that is only a header, or rubbish with a head and a tail", async () => {
    expect(await failureOf("%PDF-1.4\n", "head.pdf")).toBe("broken");
    expect(await failureOf(`%PDF-1.4\n${"\0rubbish".repeat(500)}\nstartxref\n9\n%%EOF\n`, "rubbish.pdf")).toBe(
      "broken",
    );
  });

  test("one of too many pages, too many bytes or too much time", async () => {
    const bytes = writePdf(Array.from({ length: 12 }, () => column(72, 700, ["A page."])));
    expect(await failureOf(bytes, "long.pdf", { limits: { maxPages: 10 } })).toBe("too-large");
    expect(await failureOf(bytes, "long.pdf", { limits: { maxBytes: 100 } })).toBe("too-large");
    expect(await failureOf(bytes, "long.pdf", { limits: { pdfTimeoutMs: 0 } })).toBe("too-slow");
  });

  test("pages without text among others are named", async () => {
    const bytes = writePdf([column(72, 700, ["Two men died."]), [], column(72, 700, ["Nobody else."]), []]);
    const document = await documentOf(bytes, "half.pdf");
    expect(document.messages.map(({ text }) => text)).toEqual([
      "2 of 4 pages hold no text (pictures or blank) and are not read: 2, 4.",
    ]);
  });
});

test("the same bytes are the same document", async () => {
  const ids = (await Promise.all(["a.pdf", "b.pdf"].map((name) => opened(twoPages, name)))).map(([entry]) =>
    entry?.kind === "document" ? entry.document.id : "",
  );
  expect(ids[0]).toMatch(/^[0-9a-f]{32}$/u);
  expect(ids[1]).toBe(ids[0]);
});
