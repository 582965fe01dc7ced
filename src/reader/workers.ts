// The network in threads of its own, so that decoding and grounding go on while windows are scored, and several cores
// score side by side. Each worker holds its own copy of the weights (24 MB).

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Network, WindowScores } from "./network.ts";
import type { SpecialPieces } from "./vocabulary.ts";

/** What a worker is sent first. */
export interface WorkerStart {
  readonly weights: Uint8Array;
  readonly special: SpecialPieces;
  /** One number, 0 until the thread is to end: seen at once, while a message waits behind the windows before it. */
  readonly ending: SharedArrayBuffer;
}

/** One window to score, or word that there will be none. */
export type ToWorker = WindowToScore | { readonly kind: "end" };

export interface WindowToScore {
  readonly kind: "score";
  readonly id: number;
  readonly ids: Int32Array;
  readonly cases: Uint8Array;
}

export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "unloadable"; readonly reason: string }
  | ({ readonly kind: "scored"; readonly id: number } & WindowScores)
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };

/** No window takes so long, in milliseconds, on a machine that still runs. */
const longestWindow = 20_000;

/** More workers than this outrun the one thread that decodes and grounds. */
const mostWorkers = 4;

/**
 * Starts the workers: one core is left to decoding and grounding. Rejects where the weights cannot be loaded.
 *
 * @param threads workers to start; by default one less than there are cores.
 */
export async function openWorkers(
  start: Omit<WorkerStart, "ending">,
  threads: number = Math.max(1, Math.min(mostWorkers, availableParallelism() - 1)),
): Promise<Network> {
  return networkOf(await Promise.all(Array.from({ length: threads }, () => ScoringThread.open(start))));
}

/** Apart from `openWorkers`, so that nothing here keeps the weights in memory that each worker has a copy of. */
function networkOf(workers: readonly ScoringThread[]): Network {
  return {
    score: (ids, cases) => {
      const idlest = workers.reduce((best, worker) => (worker.waiting < best.waiting ? worker : best));
      return idlest.score(ids, cases);
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

interface Waiting {
  resolve(scores: WindowScores): void;
  reject(error: Error): void;
}

class ScoringThread {
  readonly #worker: Worker;
  readonly #ending: Int32Array;
  readonly #waiting: Map<number, Waiting> = new Map();
  /** Why nothing is scored any more. */
  #over: Error | undefined;
  #next = 0;

  constructor(worker: Worker, ending: Int32Array) {
    this.#worker = worker;
    this.#ending = ending;
    worker.on("message", (message: FromWorker) => this.#take(message));
    worker.on("error", (error) => this.#failAll(error instanceof Error ? error : new Error(String(error))));
    worker.on("exit", () => this.#failAll(new Error("the reader's thread has ended")));
  }

  static async open({ weights, special }: Omit<WorkerStart, "ending">): Promise<ScoringThread> {
    const ending = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const start: WorkerStart = { weights, special, ending };
    const worker = new Worker(new URL("./session-worker.js", import.meta.url));
    // Sent, not handed over as `workerData`, which would stay in memory beside what the session makes of it.
    worker.postMessage(start);
    await new Promise<void>((resolve, reject) => {
      worker.once("message", (message: FromWorker) => {
        if (message.kind === "ready") resolve();
        else reject(new Error("reason" in message ? message.reason : "unknown"));
      });
      worker.once("error", reject);
    });
    // A thread without work does not keep the program alive.
    worker.unref();
    return new ScoringThread(worker, new Int32Array(ending));
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  score(ids: Int32Array, cases: Uint8Array): Promise<WindowScores> {
    if (this.#over !== undefined) return Promise.reject(this.#over);
    const id = this.#next;
    this.#next += 1;
    // Copies: what is sent is cloned with all of the memory under it, which is the whole text's.
    const message: ToWorker = { kind: "score", id, ids: ids.slice(), cases: cases.slice() };
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) this.#worker.ref();
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage(message);
    });
  }

  /**
   * Ends the thread once the window in hand is scored: a thread that is stopped within the network takes the whole program
   * with it. Those that still wait are rejected.
   */
  async close(): Promise<void> {
    if (this.#over !== undefined) return;
    this.#over = new Error("the reader is closed");
    const ended = new Promise<void>((resolve) => this.#worker.once("exit", () => resolve()));
    const end: ToWorker = { kind: "end" };
    Atomics.store(this.#ending, 0, 1);
    this.#worker.ref();
    this.#worker.postMessage(end);
    const stuck = setTimeout(() => void this.#worker.terminate(), longestWindow);
    await ended;
    clearTimeout(stuck);
  }

  #take(message: FromWorker): void {
    if (message.kind !== "scored" && message.kind !== "failed") return;
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (message.kind === "failed") waiting?.reject(new Error(message.reason));
    else waiting?.resolve({ scores: message.scores, queries: message.queries, keys: message.keys });
  }

  #failAll(error: Error): void {
    this.#over ??= error;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
