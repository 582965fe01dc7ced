// The only file that knows onnxruntime. Each window is a run of its own, on one thread. Batching windows into one tensor, the
// usual way, was left: with 8-bit weights the scores of a window would depend on what it happens to be batched with, so
// that the same report could read differently on another day.
//
// onnxruntime-node runs on the calling thread and only looks asynchronous (measured with 1.30: no timer fires during a
// run), and more threads in a run cost more than they bring. So `workers.ts` runs this file in threads of its own.

import { InferenceSession, Tensor } from "onnxruntime-node";
import type { Network, WindowScores } from "./network.ts";
import type { SpecialPieces } from "./vocabulary.ts";

/** Loads checked weights. Rejects with onnxruntime's error where it cannot. */
export async function openSession(weights: Uint8Array, special: SpecialPieces): Promise<Network> {
  const session = await InferenceSession.create(weights, {
    executionProviders: ["cpu"],
    graphOptimizationLevel: "all",
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: "sequential",
    logSeverityLevel: 3,
    // Fused with the sum before it the norm is slower here: without, a window takes a sixth less.
    extra: { optimization: { disable_specified_optimizers: "SkipLayerNormFusion" } },
  });
  return new Session(session, special);
}

class Session implements Network {
  readonly #session: InferenceSession;
  readonly #special: SpecialPieces;
  /** Runs under way, so that closing waits for them. */
  #running: Promise<unknown> = Promise.resolve();

  constructor(session: InferenceSession, special: SpecialPieces) {
    this.#session = session;
    this.#special = special;
  }

  async score(ids: Int32Array, cases: Uint8Array): Promise<WindowScores> {
    const { start, end } = this.#special;
    const length = ids.length + 2;
    const run = this.#session.run({
      input_ids: row(length, (index) => (index === 0 ? start : (ids[index - 1] ?? end))),
      case_ids: row(length, (index) => cases[index - 1] ?? 0),
      // A graph for single windows has no mask: nothing is padded. Those of readers up to 0.5.0 have one.
      ...(this.#session.inputNames.includes("attention_mask") ? { attention_mask: row(length, () => 1) } : {}),
    });
    this.#running = Promise.allSettled([this.#running, run]).then(() => undefined);
    const outputs = await run;
    return {
      scores: inner(outputs["scores"], length),
      queries: inner(outputs["queries"], length),
      keys: inner(outputs["keys"], length),
    };
  }

  async close(): Promise<void> {
    await this.#running;
    await this.#session.release();
  }
}

function row(length: number, value: (index: number) => number): Tensor {
  const numbers = new BigInt64Array(length);
  for (let index = 0; index < length; index++) numbers[index] = BigInt(value(index));
  return new Tensor("int64", numbers, [1, length]);
}

/** The rows of an output without those of the two special pieces: a copy, which may be handed to another thread. */
function inner(output: Tensor | undefined, length: number): Float32Array<ArrayBuffer> {
  const numbers = output?.data;
  if (!(numbers instanceof Float32Array)) throw new TypeError("the reader's graph lacks an output of floats");
  const width = numbers.length / length;
  return numbers.slice(width, numbers.length - width);
}
