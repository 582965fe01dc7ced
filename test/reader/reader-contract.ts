// What every reader must hold to. Called by the tests of each.

import { expect, test } from "vitest";
import { byPosition } from "../../src/core/model/span.ts";
import type { Reader, Scored } from "../../src/core/reading/scored.ts";
import { segment } from "../../src/core/reading/segment/segment.ts";

/** Runs the suite on the reader that `open` gives, over texts that it can read. */
export function readerContract(open: () => Promise<Reader>, texts: readonly string[]): void {
  test("answers are well formed", async () => {
    const reader = await open();
    for (const text of texts) expectWellFormed(text, await reader.read(text, segment(text)));
    await reader.close();
  });

  test("texts read side by side are read as they are one by one", async () => {
    const reader = await open();
    const together = await Promise.all(texts.map((text) => reader.read(text, segment(text))));
    for (const [index, text] of texts.entries()) {
      const alone = await reader.read(text, segment(text));
      expect(together[index]).toEqual(alone);
    }
    await reader.close();
  });

  test("a cancelled reading stops with the reason given", async () => {
    const reader = await open();
    const cancellation = AbortSignal.abort(new Error("enough"));
    await expect(reader.read(texts[0] ?? "", segment(texts[0] ?? ""), cancellation)).rejects.toThrow("enough");
    await reader.close();
  });
}

/** Spans in bounds and in order, links that point at something, probabilities that are some. */
export function expectWellFormed(text: string, scored: Scored): void {
  for (const item of [...scored.spans, ...scored.triggers]) {
    expect(item.start).toBeGreaterThanOrEqual(0);
    expect(item.end).toBeGreaterThan(item.start);
    expect(item.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(item.start, item.end)).toBe(text.slice(item.start, item.end).trim());
    expectProbability(item.score);
  }
  expect([...scored.spans].sort(byPosition).map(({ start, end }) => [start, end])).toEqual(
    scored.spans.map(({ start, end }) => [start, end]),
  );
  expect([...scored.triggers].sort(byPosition)).toEqual(scored.triggers);
  for (const span of scored.spans) {
    expect(span.group !== undefined).toBe(span.layer === "group");
    expect(span.act !== undefined && span.stance !== undefined).toBe(span.layer === "cue");
  }
  for (const trigger of scored.triggers) {
    expectProbability(trigger.reality.score);
    expect(Math.abs(trigger.factuality)).toBeLessThanOrEqual(3);
    for (const { type, score } of trigger.alternatives) {
      expect(type).not.toBe(trigger.type);
      expect(score).toBeGreaterThanOrEqual(0.05);
      expect(score).toBeLessThanOrEqual(trigger.score);
    }
  }
  for (const link of scored.links) {
    expectProbability(link.score);
    if (link.relation === "source" || link.relation === "content") {
      expect(scored.spans[link.from]?.layer).toBe("cue");
      expect(scored.spans[link.to]?.layer).toBe(link.relation);
    } else {
      expect(scored.triggers[link.from]).toBeDefined();
      expect(link.relation === "cause" ? scored.triggers[link.to] : scored.spans[link.to]).toBeDefined();
    }
  }
  const { starts, ends, factuality } = scored.words;
  expect(ends.length).toBe(starts.length);
  expect(factuality.length).toBe(starts.length);
}

function expectProbability(score: number): void {
  expect(score).toBeGreaterThanOrEqual(0);
  expect(score).toBeLessThanOrEqual(1);
}
