import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokeniserFor } from "../../src/reader/tokenise.ts";
import { parseVocabulary } from "../../src/reader/vocabulary.ts";
import { folder, missing } from "./model-folder.ts";

const special = { pad: 0, unknown: 1, start: 2, end: 3 };
const letters = [..."abcdefghijklmnopqrstuvwxyz0123456789"];
const small = parseVocabulary(
  [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    ...letters,
    ...letters.map((letter) => `##${letter}`),
    "strike",
    "##strike",
    "air",
    "cafe",
    "ve",
    "##lm",
    ".",
    ",",
    "-",
    "'",
    "“",
    "”",
    "’",
    "東",
    "(",
    ")",
  ].join("\n"),
  special,
);
const tokenise = tokeniserFor(small);

/** Pieces of a text as the vocabulary writes them, with the words they stand for. */
function piecesOf(text: string): string[] {
  const names = new Map<number, string>([[special.unknown, "?"]]);
  for (const [piece, id] of small.beginnings) names.set(id, piece);
  for (const [piece, id] of small.continuations) names.set(id, `##${piece}`);
  names.set(special.unknown, "?");
  const { ids, starts, ends } = tokenise(text);
  return [...ids].map((id, index) => `${names.get(id)} ${text.slice(starts[index], ends[index])}`);
}

const table: readonly (readonly [why: string, text: string, pieces: readonly string[]])[] = [
  ["longest piece first", "airstrike", ["air air", "##strike strike"]],
  ["punctuation is a word of its own", "air-strike.", ["air air", "- -", "strike strike", ". ."]],
  ["capitals are folded, offsets are not", "VELM", ["ve VE", "##lm LM"]],
  ["an accent in one character", "Café", ["cafe Café"]],
  ["an accent in two characters", "Cafe\u0301,", ["cafe Cafe", ", ,"]],
  ["a word that cannot be put together", "ve☂lm air", ["? ve☂lm", "air air"]],
  ["emoji are two units", "🚀 air", ["? 🚀", "air air"]],
  ["ideographs stand alone", "air東air", ["air air", "東 東", "air air"]],
  ["invisible characters are dropped", "a\u00ADi\u200Br", ["air a\u00ADi\u200Br"]],
  ["a form feed parts words", "air\fve", ["air air", "ve ve"]],
  ["a lone surrogate is dropped", "\ud83dair", ["air air"]],
  ["curly quotation marks", "“air”", ["“ “", "air air", "” ”"]],
  ["a word over 100 characters is unknown", "a".repeat(101), [`? ${"a".repeat(101)}`]],
  ["white space only", " \t\u00A0\n", []],
  ["nothing", "", []],
];

describe("tokenise", () => {
  test.each(table)("%s", (_why, text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  test("a word's end takes in the accent that follows its last letter", () => {
    const { words } = tokenise("Cafe\u0301, air");
    expect([...words.ends]).toEqual([5, 6, 10]);
  });

  test("a piece has the case of its whole word", () => {
    const { cases, words } = tokenise("VELM Velm velm McVelm v2, A");
    expect([...words.firstPieces].slice(0, -1).map((piece) => cases[piece])).toEqual([3, 2, 1, 4, 5, 0, 2]);
    for (let word = 0; word < words.count; word++) {
      const ofWord = cases.slice(words.firstPieces[word], words.firstPieces[word + 1]);
      expect(new Set(ofWord).size).toBe(1);
    }
  });

  test("offsets ascend, and every character is in a word, white space, or known to be dropped", () => {
    const bits = fc.constantFrom(
      "air",
      "É",
      "e\u0301",
      "\u0301",
      " ",
      "🚀",
      "東",
      "\u200d",
      "\ud800",
      "-",
      "ß",
      "İ",
      "قصف",
      "\u00ad",
      "≠",
      "가",
    );
    const texts = fc.oneof(
      fc.array(bits).map((parts) => parts.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { count, starts, ends, wordOf, words } = tokenise(text);
        const covered = new Uint8Array(text.length);
        for (let piece = 0; piece < count; piece++) {
          const start = starts[piece] ?? 0;
          const end = ends[piece] ?? 0;
          expect(end).toBeGreaterThan(start);
          if (piece > 0) expect(start).toBeGreaterThanOrEqual(starts[piece - 1] ?? 0);
          const word = wordOf[piece] ?? 0;
          expect(start).toBeGreaterThanOrEqual(words.starts[word] ?? 0);
          expect(end).toBeLessThanOrEqual(words.ends[word] ?? 0);
        }
        for (let word = 0; word < words.count; word++) {
          covered.fill(1, words.starts[word], words.ends[word]);
          if (word > 0 && words.starts[word] !== words.starts[word - 1]) {
            expect(words.starts[word]).toBeGreaterThanOrEqual(words.ends[word - 1] ?? 0);
          }
        }
        const left = [...text].reduce<{ at: number; kept: string }>(
          ({ at, kept }, character) => ({
            at: at + character.length,
            kept: covered[at] === 1 ? kept : kept + character,
          }),
          { at: 0, kept: "" },
        ).kept;
        expect(left.replaceAll(/[\s\u0085\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Mn}\uFFFD]/gu, "")).toBe("");
      }),
      { numRuns: 400, seed: 2016 },
    );
  });

  test.skipIf(missing)(`the reference tokeniser's pieces, cases, words and offsets ${missing ?? ""}`, () => {
    const vocabulary = parseVocabulary(readFileSync(join(folder, "vocab.txt"), "utf8"), { ...special, unknown: 100 });
    const real = tokeniserFor(vocabulary);
    // Parsed from our own file, whose shape is written beside it.
    const cases = JSON.parse(readFileSync(new URL("tokeniser-cases.json", import.meta.url), "utf8")) as readonly {
      readonly text: string;
      readonly ids: number[];
      readonly cases: number[];
      readonly words: number[];
      readonly offsets: [number, number][];
    }[];
    expect(cases.length).toBeGreaterThan(20);
    for (const { text, ...expected } of cases) {
      const { ids, cases: letterCases, starts, ends, wordOf } = real(text);
      const offsets = [...starts].map((start, index) => [start, ends[index]]);
      expect({ ids: [...ids], cases: [...letterCases], words: [...wordOf], offsets }, text).toEqual(expected);
    }
  });
});
