// Opens the neural reader: finds the weights, checks them, loads them. The weights ship beside the package; nothing is
// fetched.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HearsayError } from "../core/model/errors.ts";
import type { Reader } from "../core/reading/scored.ts";
import { type Manifest, parseManifest } from "./manifest.ts";
import type { Network } from "./network.ts";
import { readWith } from "./read.ts";
import { rulesOf } from "./rules.ts";
import { tokeniserFor } from "./tokenise.ts";
import { parseVocabulary } from "./vocabulary.ts";
import { readWeights } from "./weights.ts";

export interface ReaderOptions {
  /** Folder with `manifest.json`; by default the variable HEARSAY_MODEL, else `models` beside the package's code. */
  readonly model?: string;
  /** Threads that score windows; by default one less than there are cores. 0: score on the calling thread. */
  readonly threads?: number;
}

/**
 * Opens the reader. Throws `HearsayError` "missing-model" where there are no weights, "broken" where they are damaged.
 * Close it when done; it holds about 200 MB.
 */
export async function openReader(options: ReaderOptions = {}): Promise<Reader> {
  const folder = options.model ?? modelFolder();
  const file = join(folder, "manifest.json");
  const missing = (cause: unknown): never => {
    throw new HearsayError("missing-model", { thing: folder }, cause);
  };
  const manifest = parseManifest(await readFile(file, "utf8").catch(missing), file);
  const rules = rulesOf(manifest, file);
  const [network, vocabulary] = await Promise.all([
    openNetwork(folder, manifest, options.threads),
    readFile(join(folder, "vocab.txt"), "utf8").catch(missing),
  ]);
  const tokenise = tokeniserFor(parseVocabulary(vocabulary, manifest.specialPieces));
  return {
    model: manifest.name,
    version: manifest.version,
    read: (text, sentences, cancellation) => readWith({ network, tokenise, rules }, text, sentences, cancellation),
    close: () => network.close(),
  };
}

/**
 * onnxruntime 1.30 counts its uses and would send the counts to its makers. It asks this variable when it is loaded, whence it
 * is set here and not in the thread that loads it, whose environment is a copy.
 */
function keepSilent(): void {
  process.env["ORT_DISABLE_TELEMETRY"] = "1";
}

/** In threads where the program is built; its sources, which a thread cannot load, run on the calling thread. */
async function openNetwork(folder: string, manifest: Manifest, threads: number | undefined): Promise<Network> {
  keepSilent();
  const weights = await readWeights(folder, manifest);
  const special = manifest.specialPieces;
  const opening =
    threads === 0 || import.meta.url.endsWith(".ts")
      ? import("./session.ts").then(({ openSession }) => openSession(weights, special))
      : import("./workers.ts").then(({ openWorkers }) => openWorkers({ weights, special }, threads));
  return opening.catch((cause: unknown) => {
    throw new HearsayError(
      "broken",
      { thing: join(folder, "reader.onnx"), detail: "onnxruntime cannot load it" },
      cause,
    );
  });
}

/** The folder that the weights are looked for in, when none is given. */
export function modelFolder(): string {
  return process.env["HEARSAY_MODEL"] ?? fileURLToPath(new URL("../../models/", import.meta.url));
}
