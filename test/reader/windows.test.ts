import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "../../src/core/reading/segment/segment.ts";
import { PieceBuffer, type Pieces } from "../../src/reader/pieces.ts";
import { tokeniserFor } from "../../src/reader/tokenise.ts";
import { parseVocabulary } from "../../src/reader/vocabulary.ts";
import { windowsOf } from "../../src/reader/windows.ts";

const size = { pieces: 256, overlap: 64 };

/** Words of the given numbers of pieces, each piece one character, words one space apart. */
function piecesOf(lengths: readonly number[]): Pieces {
  const buffer = new PieceBuffer(0);
  let at = 0;
  for (const length of lengths) {
    buffer.word(at, at + length);
    for (let piece = 0; piece < length; piece++) buffer.piece(5, 1, at + piece, at + piece + 1);
    at += length + 1;
  }
  return buffer.pieces();
}

function expectCovered(pieces: Pieces, windows: ReturnType<typeof windowsOf>, room: number): void {
  let word = 0;
  for (const window of windows) {
    expect(window.end - window.start).toBeLessThanOrEqual(room);
    expect(window.firstWord).toBe(word);
    expect(window.endWord).toBeGreaterThanOrEqual(word);
    expect(pieces.words.firstPieces[window.firstWord]).toBeGreaterThanOrEqual(window.start);
    expect(pieces.words.firstPieces[window.endWord]).toBeLessThanOrEqual(window.end);
    word = window.endWord;
  }
  expect(word).toBe(pieces.words.count);
}

describe("windowsOf", () => {
  test("a short text is one window", () => {
    expect(windowsOf(piecesOf([1, 2, 1]), [{ start: 0, end: 6 }], size)).toEqual([
      { start: 0, end: 4, firstWord: 0, endWord: 3 },
    ]);
  });

  test("an empty text has none", () => {
    expect(windowsOf(piecesOf([]), [], size)).toEqual([]);
  });

  test("a window ends where a sentence ends, and the next begins where one begins", () => {
    const pieces = piecesOf(Array.from({ length: 400 }, () => 1));
    const sentences = [0, 200, 230, 300].map((word, index, all) => ({
      start: word * 2,
      end: (all[index + 1] ?? 400) * 2 - 1,
    }));
    expect(windowsOf(pieces, sentences, size)).toEqual([
      { start: 0, end: 230, firstWord: 0, endWord: 215 },
      { start: 200, end: 400, firstWord: 215, endWord: 400 },
    ]);
  });

  test("a sentence without an end is cut between words, with the whole overlap", () => {
    const pieces = piecesOf(Array.from({ length: 300 }, () => 2));
    const windows = windowsOf(pieces, [{ start: 0, end: 900 }], size);
    expect(windows[1]?.start).toBe(254 - 64);
    expectCovered(pieces, windows, 254);
  });

  test("an overlap that lies within a window's first word: the next window begins with the second word", () => {
    const pieces = piecesOf([9, 6, 8]);
    const windows = windowsOf(pieces, [], { pieces: 24, overlap: 7 });
    expect(windows.map(({ start, end }) => [start, end])).toEqual([
      [0, 15],
      [9, 23],
    ]);
    expectCovered(pieces, windows, 22);
  });

  test("a text of 50,000 words: every word is decided exactly once", () => {
    const vocabulary = parseVocabulary("[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\narmy\nleft\nvelm\n.\n##m\nvel", {
      pad: 0,
      unknown: 1,
      start: 2,
      end: 3,
    });
    const sentence = "The army left Velm. The convoy of Colonel Saryn, which nobody had seen, left too. ";
    const text = sentence.repeat(Math.ceil(50_000 / 15));
    const pieces = tokeniserFor(vocabulary)(text);
    expect(pieces.words.count).toBeGreaterThan(50_000);
    expectCovered(pieces, windowsOf(pieces, segment(text), size), 254);
  });

  test("every word is decided once in a window that shows it whole, whatever the words and sentences", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 300 }),
        fc.array(fc.nat(2_000), { maxLength: 30 }),
        fc.integer({ min: 22, max: 60 }),
        fc.integer({ min: 0, max: 10 }),
        (lengths, starts, room, overlap) => {
          const pieces = piecesOf(lengths);
          const sentences = [...new Set(starts)].sort((a, b) => a - b).map((start) => ({ start, end: start + 1 }));
          expectCovered(pieces, windowsOf(pieces, sentences, { pieces: room + 2, overlap }), room);
        },
      ),
      { numRuns: 500, seed: 2016 },
    );
  });
});
