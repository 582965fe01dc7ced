import { describe, expect, test } from "vitest";
import type { Span } from "../../../../src/core/model/span.ts";
import { at, pair, readingOf } from "../hand-made.ts";
import { prf, score } from "../score.ts";

// Tokens: The(1) envoy(2) said(3) that(4) the(5) bridge(6) stands(7) ,(8) reportedly(9) ;(10) guards(11) deny(12) it(13) .(14)
const text = "The envoy said that the bridge stands, reportedly; guards deny it.";
const gold = {
  attributions: [
    { source: [pair(text, "The envoy")], cue: [pair(text, "said")], content: [pair(text, "that the bridge stands")] },
    { source: [], cue: [pair(text, "reportedly")], content: [pair(text, "the bridge stands")] },
    { source: [pair(text, "guards")], cue: [pair(text, "deny")], content: [pair(text, "it")] },
  ],
};
const said: { source: Span[]; cue: Span[]; content: [Span, ...Span[]] } = {
  source: [at(text, "The envoy")],
  cue: [at(text, "said")],
  content: [at(text, "that the bridge stands")],
};

describe("attributions", () => {
  test("a perfect reading scores 1", () => {
    const full = readingOf(text, {
      statements: [
        said,
        { source: [], cue: [at(text, "reportedly")], content: [at(text, "the bridge stands")] },
        { source: [at(text, "guards")], cue: [at(text, "deny")], content: [at(text, "it")] },
      ],
    });
    expect(score({ gold, full }).figures).toEqual({
      "attribution.source": prf(1, 1, 1, 3),
      "attribution.cue": prf(1, 1, 1, 3),
      // "the bridge stands" is content of two attributions, and its tokens count once.
      "attribution.content": prf(1, 1, 1, 5),
      "attribution.triple": prf(1, 1, 1, 3),
    });
  });

  test("an empty reading has recall 0", () => {
    expect(score({ gold, full: readingOf(text) }).figures["attribution.triple"]).toEqual(prf(null, 0, 0, 3));
  });

  test("tokens count one by one, triples only with every part at least half right", () => {
    const full = readingOf(text, {
      statements: [
        // Source: 1 of 2 tokens, content: 2 of 4: just half.
        { source: [at(text, "envoy")], cue: [at(text, "said")], content: [at(text, "that the")] },
        // Content 2 of 5 tokens right: less than half of the longer side.
        {
          source: [at(text, "guards")],
          cue: [at(text, "deny")],
          content: [at(text, "stands, reportedly; guards deny it")],
        },
      ],
    });
    const { figures } = score({ gold, full });
    expect(figures["attribution.source"]).toEqual(prf(1, 0.6667, 0.8, 3));
    expect(figures["attribution.cue"]).toEqual(prf(1, 0.6667, 0.8, 3));
    // Read: that the | stands , reportedly ; guards deny it = 9; gold: that the bridge stands, it = 5; shared: that the stands it.
    expect(figures["attribution.content"]).toEqual(prf(0.4444, 0.8, 0.5714, 5));
    expect(figures["attribution.triple"]).toEqual(prf(0.5, 0.3333, 0.4, 3));
  });

  test("a source where the gold has none spoils the triple", () => {
    const full = readingOf(text, {
      statements: [
        { source: [at(text, "guards")], cue: [at(text, "reportedly")], content: [at(text, "the bridge stands")] },
      ],
    });
    expect(score({ gold, full }).figures["attribution.triple"]).toEqual(prf(0, 0, 0, 3));
  });

  test("two readings of one attribution count once", () => {
    const full = readingOf(text, { statements: [said, said] });
    expect(score({ gold, full }).figures["attribution.triple"]).toEqual(prf(0.5, 0.3333, 0.4, 3));
  });

  describe("kinds that a corpus does not mark", () => {
    const quoted = "The envoy said guards deny it. The bridge was probably cut.";
    const outer = {
      source: [pair(quoted, "The envoy")],
      cue: [pair(quoted, "said")],
      content: [pair(quoted, "guards deny it")],
    };
    const inner = { source: [pair(quoted, "guards")], cue: [pair(quoted, "deny")], content: [pair(quoted, "it")] };
    const spans = (one: typeof outer) => ({
      source: one.source.map(([start, end]) => ({ start, end })),
      cue: one.cue.map(([start, end]) => ({ start, end })),
      content: one.content.map(([start, end]) => ({ start, end })) as [Span, ...Span[]], // one span each, above
    });
    const hedge = { source: [], cue: [at(quoted, "probably")], content: [at(quoted, "The bridge was")] as [Span] };
    const full = readingOf(quoted, { statements: [spans(outer), spans(inner), hedge] });

    test("are set aside in the comparable figures: sayings within sayings, hedging adverbs", () => {
      const { figures } = score({ gold: { attributions: [outer] }, full });
      expect(figures["attribution.triple"]).toEqual(prf(0.3333, 1, 0.5, 1));
      expect(figures["attribution.comparable.triple"]).toEqual(prf(1, 1, 1, 1));
    });

    test("are compared where the gold marks a saying at the same words", () => {
      const { figures } = score({ gold: { attributions: [inner] }, full });
      expect(figures["attribution.comparable.triple"]).toEqual(prf(0.5, 1, 0.6667, 1));
    });

    test("have no figures of their own where the corpus marks them", () => {
      const hedged = { source: [], cue: [pair(quoted, "probably")], content: [pair(quoted, "The bridge was")] };
      const { figures } = score({ gold: { attributions: [outer, inner, hedged] }, full });
      expect(figures["attribution.comparable.triple"]).toBeUndefined();
    });
  });
});
