// Opens the neural reader: finds the weights, checks them, loads them. The weights ship beside the package; nothing is
// fetched.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HearsayError } from "../core/model/errors.ts";
import type { Reader } from "../core/reading/scored.ts";
import { parseManifest } from "./manifest.ts";
import { readWith } from "./read.ts";
import { rulesOf } from "./rules.ts";
import { openSession } from "./session.ts";
import { tokeniserFor } from "./tokenise.ts";
import { parseVocabulary } from "./vocabulary.ts";

export interface ReaderOptions {
  /** Folder with `manifest.json`; by default the variable HEARSAY_MODEL, else `models` beside the package's code. */
  readonly model?: string;
  /** Threads of one run of the network; by default one, which is fastest for windows of this size. */
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
    openSession(folder, manifest, options.threads),
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

/** The folder that the weights are looked for in, when none is given. */
export function modelFolder(): string {
  return process.env["HEARSAY_MODEL"] ?? fileURLToPath(new URL("../../models/", import.meta.url));
}
