// Several documents under way, their results in the order of the input. The reader is kept busy by what is read side by
// side; the bounds keep a corpus, or a few very long reports, from being held in memory at once.

export interface Bounds<Item> {
  /** Most items under way. */
  readonly atOnce: number;
  /** What an item weighs, and how much may be under way together; a single item may weigh more. By default none weighs. */
  readonly load?: { readonly weight: (item: Item) => number; readonly heaviest: number };
  /** Ends the whole at once, with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Results of `start` for each item, in the order of the items, each as soon as it and all before it are there. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  start: (item: Item) => Promise<Result>,
  bounds: Bounds<Item>,
): AsyncGenerator<Result, void, void> {
  const { atOnce, signal } = bounds;
  const { weight, heaviest } = bounds.load ?? { weight: () => 0, heaviest: Number.POSITIVE_INFINITY };
  const iterator = items[Symbol.asyncIterator]();
  const running: { readonly result: Promise<Result>; readonly weight: number }[] = [];
  let load = 0;
  let coming: Promise<IteratorResult<Item>> | undefined;
  let ended = false;
  const { promise: interrupted, reject } = deferred();
  const interrupt = (): void => reject(signal?.reason);
  signal?.addEventListener("abort", interrupt, { once: true });
  try {
    signal?.throwIfAborted();
    while (true) {
      const [head] = running;
      if (coming === undefined && !ended && running.length < atOnce && (head === undefined || load < heaviest)) {
        coming = handled(iterator.next());
      }
      if (head === undefined && coming === undefined) return;
      const next = await Promise.race([
        interrupted,
        ...(head === undefined ? [] : [head.result.then((result) => ({ result }))]),
        ...(coming === undefined ? [] : [coming.then((item) => ({ item }))]),
      ]);
      if ("item" in next) {
        coming = undefined;
        if (next.item.done === true) ended = true;
        else {
          const added = weight(next.item.value);
          load += added;
          running.push({ result: handled(start(next.item.value)), weight: added });
        }
      } else {
        load -= running.shift()?.weight ?? 0;
        yield next.result;
      }
    }
  } finally {
    signal?.removeEventListener("abort", interrupt);
    // Whoever stops early (a broken pipe, an error) waits for what is under way, so that the reader can be closed; not
    // for input that may never come, and not when interrupted.
    if (signal?.aborted !== true) {
      await Promise.allSettled(running.map(({ result }) => result));
      if (coming === undefined) await iterator.return?.();
    }
  }
}

function deferred(): { readonly promise: Promise<never>; readonly reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => undefined;
  const promise = handled(
    new Promise<never>((_, refuse) => {
      reject = refuse;
    }),
  );
  return { promise, reject };
}

/** A failure that is not asked for yet must not end the process: it is met when its turn comes. */
function handled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
