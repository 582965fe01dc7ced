// Runs a few tasks side by side and hands over their results in order. The reader batches what is read side by side; an
// unbounded number of readings would hold a whole corpus in memory.

/** The results of `start` for each item, in the order of the items; at most `atOnce` are under way. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  atOnce: number,
  start: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  let running: readonly Promise<Result>[] = [];
  try {
    for await (const item of items) {
      const task = start(item);
      // One that fails while an earlier one is awaited fails for the caller when its turn comes, not before.
      task.catch(() => {});
      running = [...running, task];
      const [first, ...others] = running;
      if (running.length < atOnce || first === undefined) continue;
      running = others;
      yield await first;
    }
    for (const task of running) yield await task;
  } finally {
    // Whoever stops early waits for what is under way, so that the reader can be closed.
    await Promise.allSettled(running);
  }
}
