import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { errorTable } from "../../../src/core/model/errors.ts";
import { clean } from "../../../src/core/reading/clean/clean.ts";
import type { Opened } from "../../../src/formats/in/format.ts";
import { inputFormats } from "../../../src/formats/in/list.ts";
import { type OpenOptions, openSources } from "../../../src/formats/in/open.ts";
import { documentOf, failureOf, opened } from "./documents.ts";

const sentence = "Two soldiers were killed near Velm, the army said.";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-in-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), content);
}

async function all(names: readonly string[], options: OpenOptions = {}): Promise<readonly Opened[]> {
  const entries: Opened[] = [];
  for await (const entry of openSources(names, { folder, ...options })) entries.push(entry);
  return entries;
}

function told(entries: readonly Opened[]): readonly string[] {
  return entries.map((entry) =>
    entry.kind === "document"
      ? (entry.document.file ?? "")
      : entry.kind === "failure"
        ? `${entry.error.code} ${entry.file}`
        : `note ${entry.file}`,
  );
}

describe("what the user names", () => {
  test("a folder is read in the order of names, one bad file among a hundred good ones reported", async () => {
    for (let i = 0; i < 100; i += 1) put(`many/${String(i).padStart(3, "0")}.txt`, `${sentence} ${i}`);
    put("many/050-bad.txt", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]));
    const entries = await all(["many"]);
    expect(entries.filter(({ kind }) => kind === "document")).toHaveLength(100);
    expect(told(entries).filter((line) => line.startsWith("binary"))).toEqual(["binary many/050-bad.txt"]);
    expect(told(entries)).toEqual(
      [...told(entries)].sort((a, b) => (a.replace("binary ", "") < b.replace("binary ", "") ? -1 : 1)),
    );
  });

  test("folders within folders, hidden files counted, links to folders not followed", async () => {
    put("tree/b/two.txt", sentence);
    put("tree/a.txt", sentence);
    put("tree/.hidden", sentence);
    put("tree/.git/config", sentence);
    symlinkSync(join(folder, "tree"), join(folder, "tree/loop"));
    const entries = await all(["tree"]);
    expect(told(entries)).toEqual(["note tree", "tree/a.txt", "tree/b/two.txt", "note tree/loop"]);
    expect(entries[0]).toMatchObject({ text: "2 hidden entries are left out." });
  });

  test("patterns that the shell did not expand", async () => {
    put("glob/x1.txt", sentence);
    put("glob/x2.txt", sentence);
    put("glob/y.md", sentence);
    expect(told(await all(["glob/x*.txt"]))).toEqual(["glob/x1.txt", "glob/x2.txt"]);
    expect(told(await all(["glob/*.{md,pdf}"]))).toEqual(["glob/y.md"]);
    expect(told(await all(["glob/z*"]))).toEqual(["note glob/z*"]);
  });

  test("a file whose name looks like a pattern is that file", async () => {
    put("odd/a[1].txt", sentence);
    expect(told(await all(["odd/a[1].txt"]))).toEqual(["odd/a[1].txt"]);
  });

  test("standard input, told by its content", async () => {
    const standardInput = Readable.from([
      Buffer.from("<html><body><p>Two men "),
      Buffer.from("died.</p></body></html>"),
    ]);
    const [entry] = await all(["-"], { standardInput });
    expect(entry?.kind === "document" && clean(entry.document).text).toBe("Two men died.");
  });

  test("what is missing or cannot be opened does not stop the rest", async () => {
    put("ok.txt", sentence);
    expect(told(await all(["nowhere.txt", "ok.txt", "ok.txt/below"]))).toEqual([
      "not-found nowhere.txt",
      "ok.txt",
      "not-found ok.txt/below",
    ]);
  });

  test("an empty folder says so", async () => {
    mkdirSync(join(folder, "nothing"));
    expect(told(await all(["nothing"]))).toEqual(["note nothing"]);
  });

  test("an aborted run stops", async () => {
    await expect(all(["many"], { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

describe("sizes", () => {
  test("a text of 200 MB is refused at once, unread", async () => {
    put("huge.txt", sentence);
    truncateSync(join(folder, "huge.txt"), 0);
    writeFileSync(join(folder, "huge.txt"), `${sentence}\n`.repeat(2000));
    // A sparse file: its size is told, its bytes are not there.
    truncateSync(join(folder, "huge.txt"), 200 * 1024 * 1024);
    const start = performance.now();
    const [entry] = await all(["huge.txt"]);
    expect(entry?.kind === "failure" && entry.error.code).toBe("too-large");
    expect(entry?.kind === "failure" && entry.error.message).toContain("--max-size");
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("a stream without end is refused at the limit", async () => {
    async function* endless(): AsyncIterable<Uint8Array> {
      for (;;) yield Buffer.from(`${sentence}\n`.repeat(1000));
    }
    const [entry] = await all(["-"], { standardInput: endless(), limits: { maxBytes: 1_000_000 } });
    expect(entry?.kind === "failure" && entry.error.code).toBe("too-large");
  });

  test("a limit that is raised lets the file in", async () => {
    const text = `${sentence}\n`.repeat(100);
    expect(await failureOf(text, "a.txt", { limits: { maxBytes: 1000 } })).toBe("too-large");
    expect(await failureOf(text, "a.txt", { limits: { maxBytes: 10_000 } })).toBe("read");
  });

  test("a text that is too long to be held is refused, whatever its format wraps around it", async () => {
    const page = `<!doctype html><title>Velm</title><p>${sentence.repeat(100)}</p>`;
    const [entry] = await opened(page, "a.html", { limits: { maxCharacters: 1000 } });
    expect(entry?.kind === "failure" && entry.error.message).toMatch(
      /^Cannot read a\.html: its text has \d+ characters, more than the limit of 1000\. Split it/,
    );
    expect(await failureOf(page, "a.html", { limits: { maxCharacters: 10_000 } })).toBe("read");
  });
});

describe("bytes that are no text", () => {
  const random = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) % 256);
  test.each([
    ["random bytes", random, "binary"],
    ["a PNG", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), "binary"],
    ["a JPEG", Buffer.from("\xff\xd8\xff\xe0\0\x10JFIF", "latin1"), "binary"],
    ["rich text", Buffer.from("{\\rtf1\\ansi Two men died.}"), "binary"],
    ["zeros", new Uint8Array(5000), "binary"],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x54, 0, 0, 0]), "binary"],
    ["nothing", new Uint8Array(), "empty"],
    ["white space", Buffer.from(" \n\t\r\n \u00A0"), "empty"],
    ["a byte order mark alone", Buffer.from("\uFEFF"), "empty"],
  ])("%s named .txt", async (_, bytes, code) => {
    expect(await failureOf(bytes, "a.txt")).toBe(code);
  });
});

describe("encodings", () => {
  const french =
    "Deux soldats ont été tués près de la forêt, a déclaré l’armée. Le général a répété qu’il s’agissait là d’une erreur.";
  const russian = "Двое солдат погибли в четверг, заявила армия. Повстанцы отрицают, что стреляли по городу.";
  const arabic = "قتل جنديان قرب البلدة يوم الخميس، قال الجيش.";
  const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

  test.each([
    ["UTF-8", Buffer.from(french), french, undefined],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${french}`), french, undefined],
    ["UTF-16 little-endian with a mark", Buffer.from(`\uFEFF${french}`, "utf16le"), french, "utf-16le"],
    ["UTF-16 big-endian with a mark", utf16be(`\uFEFF${french}`), french, "utf-16be"],
    ["UTF-16 little-endian without", Buffer.from(french, "utf16le"), french, "utf-16le"],
    ["UTF-16 big-endian without", utf16be(french), french, "utf-16be"],
    ["Arabic in UTF-16 without a mark", Buffer.from(arabic, "utf16le"), arabic, "utf-16le"],
    ["Russian in UTF-16 without a mark", utf16be(russian), russian, "utf-16be"],
    ["Latin-1", Buffer.from(french.replaceAll("’", "'"), "latin1"), french.replaceAll("’", "'"), "windows-1252"],
  ])("%s", async (_, bytes, text, encoding) => {
    const document = await documentOf(bytes, "a.txt");
    expect(clean(document).text).toBe(text);
    const message = document.messages.find(({ rule }) => rule === "encoding");
    if (encoding === undefined) expect(message).toBeUndefined();
    else expect(message?.text).toContain(encoding);
  });

  test("Russian in windows-1251", async () => {
    const bytes = Buffer.from(
      [...russian].map((letter) =>
        letter >= "А" && letter <= "я" ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
      ),
    );
    const document = await documentOf(bytes, "a.txt");
    expect(document.text).toBe(russian);
    expect(document.messages).toMatchObject([{ rule: "encoding" }]);
  });

  test("a few broken bytes in UTF-8 stand as such, with a warning", async () => {
    const bytes = Buffer.concat([Buffer.from(french.repeat(3)), Buffer.from([0xff]), Buffer.from(french)]);
    const document = await documentOf(bytes, "a.txt");
    expect(document.text).toContain("\uFFFD");
    expect(document.messages).toMatchObject([{ rule: "encoding", severity: "warning" }]);
  });

  test("offsets stand on the decoded text: emoji, right to left, combining marks, CRLF, nulls", async () => {
    const text = `\u{1F600} ${arabic}\r\ncafe\u0301 \u202Bvelm\u202C a\0\0\0\0\0\0\0\0b`;
    const document = await documentOf(text, "a.txt");
    expect(document.text).toBe(text);
    expect(clean(document).text).toBe(`\u{1F600} ${arabic}\ncafé velm a b`);
  });
});

test("form feeds are page breaks", async () => {
  const document = await documentOf("Velm Observer\nThe army said\n\fVelm Observer\nthat it had left.\n", "a.txt");
  expect(document.pageStarts).toEqual([0, 29]);
  expect(clean(document).text.replace("\n", " ")).toBe("The army said that it had left.");
});

test("each format has its own name, and each failure a remedy", () => {
  expect(new Set(inputFormats.map(({ id }) => id)).size).toBe(inputFormats.length);
  expect(inputFormats.at(-1)?.id).toBe("text");
  for (const row of Object.values(errorTable)) expect(row.remedy.length).toBeGreaterThan(0);
});
