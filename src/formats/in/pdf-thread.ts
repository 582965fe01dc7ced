// A thread in which PDFs are taken apart, one at a time. pdf.js works through a page in one go, so that no timer fires and no
// interrupt is heard in the thread it runs in; a thread of its own can be ended from without. It is started with the first
// PDF and kept for the next, since starting takes longer than a page.
//
// From sources (tests, tools) PDFs are taken apart on the calling thread: a thread cannot load TypeScript on Node 20.

import { Worker } from "node:worker_threads";
import { type ErrorCode, HearsayError } from "../../core/model/errors.ts";
import { type PdfContent, type PdfFile, pdfContentOf, tooSlow } from "./pdf-content.ts";

/** What the thread answers to a `PdfFile`. */
export type FromPdfThread =
  | { readonly kind: "content"; readonly content: PdfContent }
  | { readonly kind: "failure"; readonly code: ErrorCode; readonly fill: HearsayError["fill"] };

/** Most memory that the thread may take for objects: a hostile file must not take all there is. */
const mostMegabytes = 512;

/** The program of the thread; undefined where this file is not built. */
const builtScript: URL | undefined = import.meta.url.endsWith(".ts")
  ? undefined
  : new URL("./pdf-worker.js", import.meta.url);

export class PdfThread {
  readonly #script: URL | undefined;
  #worker: Worker | undefined;

  /** @param script what the thread runs; undefined: take PDFs apart on the calling thread */
  constructor(script: URL | undefined = builtScript) {
    this.#script = script;
  }

  /**
   * Takes a PDF apart; one call at a time.
   *
   * @throws HearsayError as `pdfContentOf`, and "too-slow" as soon as the time is up
   */
  async take(file: PdfFile, signal?: AbortSignal): Promise<PdfContent> {
    signal?.throwIfAborted();
    if (this.#script === undefined) return pdfContentOf({ ...file, bytes: file.bytes.slice() });
    this.#worker ??= new Worker(this.#script, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
    // Only while it works does the thread keep the program alive.
    this.#worker.ref();
    const answer = await this.#answerOf(this.#worker, file, signal);
    if (answer.kind === "failure") throw new HearsayError(answer.code, answer.fill);
    return answer.content;
  }

  /** Ends the thread, whatever it does. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #answerOf(worker: Worker, file: PdfFile, signal: AbortSignal | undefined): Promise<FromPdfThread> {
    const { promise, resolve, reject } = deferred<FromPdfThread>();
    const timer = setTimeout(() => reject(tooSlow(file.file, file.limits.pdfTimeoutMs)), file.limits.pdfTimeoutMs);
    const interrupt = (): void => reject(signal?.reason);
    const fail = (error: unknown): void => reject(isOutOfMemory(error) ? tooHungry(file.file) : error);
    const end = (): void => reject(new Error("the thread of PDFs has ended"));
    worker.once("message", resolve).once("error", fail).once("exit", end);
    signal?.addEventListener("abort", interrupt, { once: true });
    try {
      worker.postMessage(file);
      return await promise;
    } catch (error) {
      // It may still be at work, or gone: the next PDF gets a new thread.
      await this.close();
      throw error;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", interrupt);
      worker.unref();
      worker.off("message", resolve).off("error", fail).off("exit", end);
    }
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function tooHungry(file: string): HearsayError {
  const detail = `taking it apart needs more than ${mostMegabytes} MB of memory`;
  return new HearsayError("too-large", { thing: file, detail });
}

function deferred<T>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
} {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
