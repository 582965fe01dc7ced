import { describe, expect, test } from "vitest";
import type { Span } from "../../../../src/core/model/span.ts";
import { at, eventOf, pair, readingOf } from "../hand-made.ts";
import { prf, score } from "../score.ts";

const text =
  "Jets bombed Velm. The raid killed ten. The strike was the second; shells fell on Tarn. Three attacks, it said.";
const [bombed, raid, strike, fell, attacks] = ["bombed", "raid", "strike", "fell", "attacks"];

/** Gold of deeds, each by the words that tell of it. */
function gold(deeds: readonly (readonly string[])[], open?: readonly (readonly string[])[]) {
  const spans = (groups: readonly (readonly string[])[]) =>
    groups.map((group) => group.map((words) => pair(text, words)));
  return { retellings: { deeds: spans(deeds), ...(open === undefined ? {} : { open: spans(open) }) } };
}

/** A reading of events, each by the words that tell of it. */
function read(...events: readonly (readonly string[])[]) {
  return readingOf(text, {
    events: events.map((words, index) => {
      const [trigger, ...alsoAt] = words.map((word): Span => at(text, word));
      if (trigger === undefined) throw new Error("an event has a trigger");
      return eventOf(`e${index}`, "air-strike", trigger, alsoAt.length === 0 ? {} : { alsoAt });
    }),
  });
}

const deeds = gold([[bombed, raid, strike], [fell]]);
const figure = (marked: ReturnType<typeof gold>, full: ReturnType<typeof read>) =>
  score({ gold: marked, full }).figures["events.retold"];

describe("retellings", () => {
  test("a perfect reading scores 1, over the pairs of one deed", () => {
    expect(score({ gold: deeds, full: read([bombed, raid, strike], [fell]) }).figures).toEqual({
      "events.retold": prf(1, 1, 1, 3),
    });
  });

  test("a telling that is kept apart costs each of its pairs", () => {
    expect(figure(deeds, read([bombed, raid], [strike], [fell]))).toEqual(prf(1, 0.3333, 0.5, 3));
  });

  test("a telling of another deed that is taken in is a false pair with each", () => {
    expect(figure(deeds, read([bombed, raid, strike, fell]))).toEqual(prf(0.5, 1, 0.6667, 3));
  });

  test("nothing put together has no precision, and recall 0", () => {
    expect(figure(deeds, read([bombed], [raid], [strike], [fell]))).toEqual(prf(null, 0, 0, 3));
  });

  test("what the reading has no event for is left out", () => {
    expect(figure(deeds, read([bombed, raid]))).toEqual(prf(1, 1, 1, 1));
    expect(figure(deeds, read())).toEqual(prf(null, null, null, 0));
  });

  test("what the gold does not mark is left out", () => {
    expect(figure(deeds, read([bombed, raid, strike, attacks], [fell]))).toEqual(prf(1, 1, 1, 3));
  });

  test("words that overlap a trigger are that trigger", () => {
    expect(figure(deeds, read(["Jets bombed", "The raid"], ["The strike", "shells fell"]))).toEqual(
      prf(0.5, 0.3333, 0.4, 3),
    );
  });

  test("pairs add up over documents", () => {
    const cases = [read([bombed, raid, strike], [fell]), read([bombed, raid], [strike, fell])];
    expect(score(...cases.map((full) => ({ gold: deeds, full }))).figures["events.retold"]).toEqual(
      prf(0.8, 0.6667, 0.7273, 6),
    );
  });

  describe("open", () => {
    const open = gold([[bombed, raid], [attacks], [fell]], [[raid, attacks]]);

    test("deeds that may be one count neither way, by any of their words", () => {
      expect(figure(open, read([bombed, raid], [attacks], [fell]))).toEqual(prf(1, 1, 1, 1));
      expect(figure(open, read([bombed, raid, attacks], [fell]))).toEqual(prf(1, 1, 1, 1));
    });

    test("a deed of the group and one outside it are two", () => {
      expect(figure(open, read([bombed, raid], [attacks, fell]))).toEqual(prf(0.5, 1, 0.6667, 1));
    });

    test("the words of one deed belong together all the same", () => {
      const whole = gold([[bombed, raid], [attacks]], [[bombed, raid, attacks]]);
      expect(figure(whole, read([bombed], [raid, attacks]))).toEqual(prf(null, 0, 0, 1));
    });

    test("deeds of two groups are two", () => {
      const two = gold(
        [[bombed], [raid], [strike], [fell]],
        [
          [bombed, raid],
          [strike, fell],
        ],
      );
      expect(figure(two, read([bombed, raid, strike, fell]))).toEqual(prf(0, null, 0, 0));
    });
  });

  test.each([
    ["no list of deeds", {}],
    ["a deed that is no list of spans", { deeds: [["bombed"]] }],
    ["a span outside the text", { deeds: [[[0, 1000]]] }],
    ["open that is no list", { deeds: [], open: 3 }],
  ])("%s is no gold", (_, retellings) => {
    expect(() => score({ gold: { retellings }, full: read() })).toThrow("retellings");
  });
});
