import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span } from "../../../src/core/model/span.ts";
import { countWords, type ExcerptRequest, excerptOf, quotationMarks } from "../../../src/core/views/excerpt.ts";

const text =
  "Snow fell on Bor. The ministry in Velm denied on Monday that its jets had hit the bridge. Nobody else spoke.";
const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const sentences = [
  span("Snow fell on Bor."),
  span("The ministry in Velm denied on Monday that its jets had hit the bridge."),
  span("Nobody else spoke."),
];
const shown = (request: Omit<ExcerptRequest, "sentences"> & { sentences?: readonly Span[] }): string =>
  excerptOf(text, { sentences, ...request })
    .map((piece) => piece.text)
    .join("");

describe("an excerpt", () => {
  test("takes in the whole sentence where there is room, and no more", () => {
    expect(shown({ evidence: [span("jets")], budget: 300 })).toBe(
      "The ministry in Velm denied on Monday that its jets had hit the bridge.",
    );
  });
  test("takes in words on both sides and marks both ends", () => {
    expect(shown({ evidence: [span("Monday")], budget: 24 })).toMatch(/^…\w.* Monday .*\w…$/);
  });
  test("does not begin with a mark at the beginning of the sentence", () => {
    expect(shown({ evidence: [span("The ministry")], budget: 25 })).toBe("The ministry in Velm…");
  });
  test("says how many words are left out in the middle", () => {
    expect(shown({ evidence: [span("The ministry")], cues: [span("bridge")], budget: 24 })).toBe(
      "The ministry … [11 words] … bridge.",
    );
  });
  test("leaves the cue out where the evidence leaves no room for it", () => {
    expect(shown({ evidence: [span("its jets had hit")], cues: [span("denied")], budget: 17 })).toBe(
      "…its jets had hit…",
    );
  });
  test("shortens evidence that is too long in its middle only", () => {
    const whole = sentences[1] as Span; // The list above has three.
    expect(shown({ evidence: [whole], budget: 40, sentences: [] })).toBe(
      "The ministry in Velm denied … [7 words] … the bridge.",
    );
  });
  test("shows nothing of the sentence where no sentences are given", () => {
    expect(shown({ evidence: [span("its jets")], budget: 100, sentences: [] })).toBe("its jets");
  });
  test("marks evidence and cue apart", () => {
    const pieces = excerptOf(text, { evidence: [span("jets")], cues: [span("denied")], sentences, budget: 300 });
    expect(pieces.filter(({ kind }) => kind === "evidence").map((piece) => piece.text)).toEqual(["jets"]);
    expect(pieces.filter(({ kind }) => kind === "cue").map((piece) => piece.text)).toEqual(["denied"]);
  });
  test("keeps its own quotation marks apart from those set around it", () => {
    expect(quotationMarks([{ kind: "evidence", text: "“no”" }])).toEqual({ open: "“\u00a0", close: "\u00a0”" });
    expect(quotationMarks([{ kind: "evidence", text: "no" }])).toEqual({ open: "“", close: "”" });
  });

  test("holds nothing but words of the text, in their order, whatever the spans and the room", () => {
    const anySpan = fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 }))
      .map(([start, size]) => ({ start, end: Math.min(text.length, start + size) }))
      .filter(({ start, end }) => text.slice(start, end).trim() !== "");
    fc.assert(
      fc.property(
        fc.array(anySpan, { minLength: 1, maxLength: 4 }),
        fc.array(anySpan, { maxLength: 2 }),
        fc.integer({ min: 1, max: 200 }),
        (evidence, cues, budget) => {
          let from = 0;
          for (const piece of excerptOf(text, { evidence, cues, sentences, budget })) {
            if (piece.kind === "gap") continue;
            const at = text.indexOf(piece.text, from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + piece.text.length;
          }
          expect(from).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe("counting words", () => {
  test.each([
    ["", 0],
    ["— …", 0],
    ["two words", 2],
    ["MiG-21 isn't 1,000 km away.", 5],
    ["Дамаск сегодня", 2],
  ])("%j has %i", (words, count) => {
    expect(countWords(words)).toBe(count);
  });
});
