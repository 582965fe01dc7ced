import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inOrder } from "../src/in-order.ts";

const bounds = { atOnce: 3, load: { heaviest: 100, weight: () => 1 } };

async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("several tasks at a time", () => {
  test("hand over their results in the order of the input, never more at once than allowed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(4), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (delays, atOnce) => {
          let [running, most] = [0, 0];
          const items = delays.map((delay, index) => ({ delay, index }));
          const results = await collect(
            inOrder(
              from(items),
              async ({ delay, index }) => {
                running += 1;
                most = Math.max(most, running);
                await turns(delay);
                running -= 1;
                return index;
              },
              { ...bounds, atOnce },
            ),
          );
          expect(results).toEqual(items.map(({ index }) => index));
          expect(most).toBeLessThanOrEqual(atOnce);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("a heavy item runs by itself", async () => {
    let [running, most] = [0, 0];
    const start = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await turns(2);
      running -= 1;
    };
    await collect(inOrder(from([1, 2, 3, 4]), start, { ...bounds, load: { heaviest: 100, weight: () => 100 } }));
    expect(most).toBe(1);
  });

  test("a result does not wait for input that has not come", async () => {
    let give: () => void = () => undefined;
    const more = new Promise<void>((resolve) => {
      give = resolve;
    });
    const slow = (async function* () {
      yield 1;
      await more;
      yield 2;
    })();
    const results = inOrder(slow, async (item) => item, bounds);
    expect(await results.next()).toEqual({ done: false, value: 1 });
    give();
    expect(await collect(results)).toEqual([2]);
  });

  test("a failure is met in its turn, after the results before it", async () => {
    const seen: number[] = [];
    const results = inOrder(
      from([1, 2, 3]),
      async (item) => {
        if (item === 2) throw new Error("two");
        await turns(item);
        return item;
      },
      bounds,
    );
    await expect(
      (async () => {
        for await (const result of results) seen.push(result);
      })(),
    ).rejects.toThrow("two");
    expect(seen).toEqual([1]);
  });

  test("whoever stops early closes the input and waits for what is under way", async () => {
    let [closed, running] = [false, 0];
    const input = (async function* () {
      try {
        for (let item = 0; ; item += 1) yield item;
      } finally {
        closed = true;
      }
    })();
    for await (const _ of inOrder(
      input,
      async () => {
        running += 1;
        await turns(5);
        running -= 1;
      },
      bounds,
    ))
      break;
    expect(running).toBe(0);
    expect(closed).toBe(true);
  });

  test("an interrupt ends the wait for input", async () => {
    const interrupt = new AbortController();
    const silent = (async function* (): AsyncGenerator<number> {
      await new Promise(() => undefined);
    })();
    const results = collect(inOrder(silent, async (item) => item, { ...bounds, signal: interrupt.signal }));
    interrupt.abort();
    await expect(results).rejects.toThrow(/abort/i);
  });
});
