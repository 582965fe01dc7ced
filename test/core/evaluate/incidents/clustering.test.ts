import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bCubed,
  type Clustered,
  ceafByEntity,
  conllF1,
  f1Of,
  muc,
  pairs,
} from "../../../../src/core/evaluate/incidents/clustering.ts";

/** "12 345": two clusters of five things. */
function things(gold: string, read: string): readonly Clustered[] {
  const clusterOf = (clusters: string, thing: string): string =>
    clusters.split(" ").find((cluster) => cluster.includes(thing)) ?? "";
  return [...gold.replaceAll(" ", "")].map((thing) => ({ gold: clusterOf(gold, thing), read: clusterOf(read, thing) }));
}

// Worked out by hand, a: MUC 9/9 and 9/10. B³ (5·1 + 2·2/7 + 5·5/7)/12 and 1. CEAF 1 + 2·5/12 of 2 and of 3 clusters.
describe("the measures on the example of Bagga and Baldwin 1998", () => {
  const truth = "12345 67 89ABC";
  test.each([
    ["a", "12345 6789ABC", { muc: 0.947, b3: 0.865, ceafe: 0.733 }],
    ["b", "1234589ABC 67", { muc: 0.947, b3: 0.737, ceafe: 0.667 }],
    ["c", "123456789ABC", { muc: 0.9, b3: 0.545, ceafe: 0.294 }],
    ["d", "1 2 3 4 5 6 7 8 9 A B C", { muc: null, b3: 0.4, ceafe: 0.178 }],
  ])("response %s: %s", (_, response, wanted) => {
    const both = things(truth, response);
    const shown = (value: number | null): number | null => (value === null ? null : Math.round(value * 1000) / 1000);
    expect({
      muc: shown(f1Of(muc(both))),
      b3: shown(f1Of(bCubed(both))),
      ceafe: shown(f1Of(ceafByEntity(both))),
    }).toEqual(wanted);
  });

  test.each([
    ["12345 6789ABC", 0.76],
    ["1234589ABC 67", 0.58],
  ])("B³ has a precision of %s as they print it: %f", (response, wanted) => {
    const { precision, recall } = bCubed(things(truth, response));
    expect(precision).toBeCloseTo(wanted, 2);
    expect(recall).toBe(1);
    expect(muc(things(truth, response)).precision).toBeCloseTo(0.9, 12);
  });
});

describe("pairs", () => {
  const any = (): boolean => true;
  test.each([
    ["123 45", "123 45", { precision: 1, recall: 1 }],
    ["123 45", "12 345", { precision: 0.5, recall: 0.5 }],
    ["123 45", "12345", { precision: 0.4, recall: 1 }],
    ["123 45", "1 2 3 4 5", { precision: null, recall: 0 }],
    ["1 2 3", "123", { precision: 0, recall: null }],
  ])("gold %s, read %s", (gold, read, wanted) => {
    expect(pairs(things(gold, read), any)).toEqual(wanted);
  });

  test("only those that count are counted", () => {
    const [first, ...rest] = things("123", "123");
    expect(pairs([first, ...rest] as Clustered[], (a) => a === first)).toEqual({ precision: 1, recall: 1 });
    expect(pairs(things("123", "123"), () => false)).toEqual({ precision: null, recall: null });
  });
});

describe("every measure", () => {
  const measures = { muc, bCubed, ceafByEntity, pairs: (list: readonly Clustered[]) => pairs(list, () => true) };
  const label = fc.constantFrom("p", "q", "r", "s");
  const clustered = fc.array(fc.record({ gold: label, read: label }), { minLength: 1, maxLength: 14 });

  test.each(Object.entries(measures))("%s: turned round, precision and recall change places", (_, measure) => {
    fc.assert(
      fc.property(clustered, (list) => {
        const turned = measure(list.map(({ gold, read }) => ({ gold: read, read: gold })));
        const { precision, recall } = measure(list);
        expect(turned.precision ?? -1).toBeCloseTo(recall ?? -1, 12);
        expect(turned.recall ?? -1).toBeCloseTo(precision ?? -1, 12);
      }),
    );
  });

  test.each(Object.entries(measures))("%s: no order of the things and no name of a cluster matters", (_, measure) => {
    fc.assert(
      fc.property(clustered, fc.infiniteStream(fc.nat()), (list, draws) => {
        const keyed = list.map((thing) => ({ thing, draw: draws.next().value ?? 0 }));
        const mixed = keyed
          .sort((a, b) => a.draw - b.draw)
          .map(({ thing }) => ({ gold: `the ${thing.gold}`, read: `a ${thing.read}` }));
        const [a, b] = [measure(list), measure(mixed)];
        expect(b.precision ?? -1).toBeCloseTo(a.precision ?? -1, 12);
        expect(b.recall ?? -1).toBeCloseTo(a.recall ?? -1, 12);
      }),
    );
  });

  test.each(Object.entries(measures))("%s: 1 for gold itself, and otherwise between 0 and 1", (_, measure) => {
    fc.assert(
      fc.property(clustered, (list) => {
        const own = measure(list.map(({ gold }) => ({ gold, read: gold })));
        for (const value of Object.values(own)) if (value !== null) expect(value).toBeCloseTo(1, 12);
        for (const value of Object.values(measure(list))) {
          expect(value ?? 0).toBeGreaterThanOrEqual(0);
          expect(value ?? 0).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  test("the CoNLL figure is the mean of three, and none where one of them is none", () => {
    expect(conllF1(things("12345 67 89ABC", "12345 6789ABC"))).toBeCloseTo((0.9474 + 0.8649 + 0.7333) / 3, 4);
    expect(conllF1(things("1 2", "1 2"))).toBeNull();
  });

  test("precision and recall of nothing have no mean", () => {
    expect([f1Of({ precision: null, recall: 1 }), f1Of({ precision: 0, recall: 0 })]).toEqual([null, 0]);
  });
});
