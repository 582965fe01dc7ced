import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../../src/core/incidents/review/canonical-json.ts";
import { appendReview, headOf, noReview, verifyChain } from "../../../../src/core/incidents/review/chain.ts";
import type { Review } from "../../../../src/core/model/review.ts";
import { anyChain, chainOf, draft, sha256 } from "./decided.ts";

describe("canonical JSON", () => {
  test.each([
    [{ b: 1, a: ["x", null, true] }, '{"a":["x",null,true],"b":1}'],
    [{ a: undefined, b: -0 }, '{"b":0}'],
    [{ é: 1, "\u{1f600}": 2, "\ufb01": 3, z: 4 }, '{"z":4,"é":1,"\u{1f600}":2,"\ufb01":3}'],
    ["\ud800 \u2028", '"\\ud800 \u2028"'],
    [JSON.parse('{"__proto__":1,"constructor":2}'), '{"__proto__":1,"constructor":2}'],
    [1e21, "1e+21"],
  ])("%j is %s", (value, written) => {
    expect(canonicalJson(value)).toBe(written);
  });
  test.each([
    ["NaN", Number.NaN],
    ["an infinity", Number.POSITIVE_INFINITY],
    ["undefined", undefined],
    ["a hole in a list", [undefined]],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["a function", () => 1],
    ["a big integer", 1n],
  ])("%s is refused", (_, value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError);
  });
  test("says what JSON says, whatever the order of names", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = canonicalJson(value);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(written))).toBe(written);
        expect(canonicalJson(backwards(value))).toBe(written);
      }),
    );
  });
});

/** The same value with the names of every object in another order. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, backwards(member)]),
  );
}

const four = chainOf([
  { action: "accept", subject: "claim/d1/c-1", after: { verdict: "accepted" } },
  { action: "rate", subject: "voice/Velm Herald", after: { reliability: "B" } },
  { action: "note", subject: "incident/i-1", after: { text: "asked the editor" } },
  2,
]);
const replaced = (number: number, change: Partial<Review>): readonly Review[] =>
  four.map((review) => (review.number === number ? { ...review, ...change } : review));
const [one, two, three, last] = four as readonly [Review, Review, Review, Review];

describe("a chain of reviews", () => {
  test("numbers from 1, each naming the hash of the one before", () => {
    expect(four.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(four.map(({ previous }) => previous)).toEqual([noReview, one.hash, two.hash, three.hash]);
    expect(verifyChain(four, sha256)).toEqual([]);
    expect(new Set(four.map(({ id }) => id)).size).toBe(4);
  });
  test("is the same for the same decisions, wherever a store has put the names in between", () => {
    expect(verifyChain(JSON.parse(JSON.stringify(backwards(four))), sha256)).toEqual([]);
  });
  test("takes no draft with faults", () => {
    expect(() => appendReview(undefined, { ...draft({ action: "accept", subject: "x" }), why: " " }, sha256)).toThrow(
      /why: the reason is missing; subject: “x” is not/,
    );
  });

  const forged = appendReview(
    two,
    draft({ action: "reject", subject: "claim/d1/c-1", after: { verdict: "rejected" } }),
    sha256,
  );
  test.each<[string, readonly Review[], number, string]>([
    ["an altered reason", replaced(2, { why: "because" }), 2, "altered"],
    ["an altered value", replaced(2, { after: { reliability: "A" } }), 2, "altered"],
    ["a value taken out", replaced(3, { after: undefined }), 3, "altered"],
    ["a value that JSON cannot say", replaced(3, { after: Number.NaN }), 3, "altered"],
    ["a field put in", replaced(2, { note: 1 } as Partial<Review>), 2, "altered"],
    ["an altered hash", replaced(1, { hash: two.hash }), 1, "altered"],
    ["an altered link", replaced(3, { previous: one.hash }), 3, "unlinked"],
    ["another number", replaced(2, { number: 7 }), 2, "missing"],
    ["one cut out of the middle", [one, three, last], 2, "missing"],
    ["the first cut off", [two, three, last], 1, "missing"],
    ["two changed places", [one, three, two, last], 2, "missing"],
    ["one doubled", [one, two, two, three, last], 2, "order"],
    ["one put in, made with care", [one, two, forged, three, last], 3, "order"],
    ["one replaced, made with care", [one, two, forged, last], 4, "unlinked"],
  ])("%s is found at the first wrong link", (_, reviews, number, kind) => {
    expect(verifyChain(reviews, sha256)[0]).toMatchObject({ number, kind });
  });

  test("does not show a cut tail by itself, but against the head that was written down", () => {
    const cut = [one, two, three];
    expect(verifyChain(cut, sha256)).toEqual([]);
    expect(verifyChain(cut, sha256, headOf(four))).toEqual([
      {
        kind: "head",
        number: 4,
        text: "review 4 was written down as the head, but the chain ends with review 3: reviews were cut off",
      },
    ]);
    expect(verifyChain(four, sha256, headOf(cut))).toEqual([]);
    expect(verifyChain([], sha256, headOf([]))).toEqual([]);
  });
  test("made anew as a whole shows against the head that was written down", () => {
    const anew = chainOf([{ action: "accept", subject: "claim/d1/c-2", after: { verdict: "accepted" } }]);
    expect(verifyChain(anew, sha256)).toEqual([]);
    expect(verifyChain(anew, sha256, headOf([one]))).toMatchObject([{ kind: "head", number: 1 }]);
  });

  test("any bit turned in any field is found, at that review or the next", () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), fc.nat(), fc.nat(), (chain, which, where, bit) => {
        const at = which % chain.length;
        const turned = turnBit(chain[at] as Review, where, bit);
        if (turned === undefined) return;
        const faults = verifyChain(
          chain.map((review, index) => (index === at ? turned : review)),
          sha256,
        );
        expect(faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
  test("any review left out, doubled or moved is found, save at the end", () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), fc.nat(), (chain, from, to) => {
        const [a, b] = [from % chain.length, to % chain.length];
        const review = chain[a] as Review;
        const without = chain.filter((_, index) => index !== a);
        const moved = [...without.slice(0, b), review, ...without.slice(b)];
        expect(verifyChain(without, sha256).length > 0).toBe(a < chain.length - 1);
        expect(verifyChain([...chain.slice(0, b), review, ...chain.slice(b)], sha256)).not.toEqual([]);
        expect(verifyChain(moved, sha256).length > 0).toBe(a !== b);
      }),
    );
  });
});

/** Turns one bit of one UTF-16 unit of the review's JSON; undefined where that is no JSON any more, or says the same. */
function turnBit(review: Review, where: number, bit: number): Review | undefined {
  const text = JSON.stringify(review);
  const at = where % text.length;
  const turned = String.fromCharCode(text.charCodeAt(at) ^ (1 << (bit % 16)));
  try {
    const changed: unknown = JSON.parse(text.slice(0, at) + turned + text.slice(at + 1));
    return typeof changed !== "object" || changed === null || canonicalJson(changed) === canonicalJson(review)
      ? undefined
      : (changed as Review);
  } catch {
    return undefined;
  }
}
