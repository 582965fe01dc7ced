// The only file that knows onnxruntime. Each window is a run of its own, on one thread. Batching windows into one tensor, the
// usual way, was left: with 8-bit weights the scores of a window would depend on what it happens to be batched with, so
// that the same report could read differently on another day.
//
// onnxruntime-node runs on the calling thread and only looks asynchronous (measured with 1.30: no timer fires during a
// run). So runs side by side gain nothing, and other work waits some 20 ms at a time. Nor do more threads in a run: on two
// cores, 24 windows took 0.58 s with one thread and 1.0 s with two. What would double the speed is one worker thread a core
// behind the port `Network`, and a server will want that.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { HearsayError } from "../core/model/errors.ts";
import type { Manifest } from "./manifest.ts";
import type { Network, WindowScores } from "./network.ts";

const weightsFile = "reader.onnx";

/**
 * Loads the weights and checks their hash.
 *
 * @param threads threads of one run; one is fastest for windows of this size.
 */
export async function openSession(folder: string, manifest: Manifest, threads = 1): Promise<Network> {
  const path = join(folder, weightsFile);
  const weights = await readFile(path).catch((cause: unknown) => {
    throw new HearsayError("missing-model", { thing: folder }, cause);
  });
  const hash = createHash("sha256").update(weights).digest("hex");
  if (hash !== manifest.files.get(weightsFile)) {
    throw new HearsayError("broken", { thing: path, detail: "its hash is not the one in the manifest" });
  }
  const session = await InferenceSession.create(weights, {
    executionProviders: ["cpu"],
    graphOptimizationLevel: "all",
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    logSeverityLevel: 3,
  }).catch((cause: unknown) => {
    throw new HearsayError("broken", { thing: path, detail: "onnxruntime cannot load it" }, cause);
  });
  return new Session(session, manifest);
}

class Session implements Network {
  readonly #session: InferenceSession;
  readonly #manifest: Manifest;
  /** Runs under way, so that closing waits for them. */
  #running: Promise<unknown> = Promise.resolve();

  constructor(session: InferenceSession, manifest: Manifest) {
    this.#session = session;
    this.#manifest = manifest;
  }

  async score(ids: Int32Array, cases: Uint8Array): Promise<WindowScores> {
    const { start, end } = this.#manifest.specialPieces;
    const length = ids.length + 2;
    const run = this.#session.run({
      input_ids: row(length, (index) => (index === 0 ? start : (ids[index - 1] ?? end))),
      attention_mask: row(length, () => 1),
      case_ids: row(length, (index) => cases[index - 1] ?? 0),
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

/** The rows of an output without those of the two special pieces. */
function inner(output: Tensor | undefined, length: number): Float32Array {
  const numbers = output?.data;
  if (!(numbers instanceof Float32Array)) throw new TypeError("the reader's graph lacks an output of floats");
  const width = numbers.length / length;
  return numbers.subarray(width, numbers.length - width);
}
