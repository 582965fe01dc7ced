// The weights as bytes, checked against the manifest before anything runs them.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { HearsayError } from "../core/model/errors.ts";
import type { Manifest } from "./manifest.ts";

const weightsFile = "reader.onnx";

/** Reads the weights. Throws `HearsayError` "missing-model" where there are none, "broken" where their hash is another. */
export async function readWeights(folder: string, manifest: Manifest): Promise<Uint8Array> {
  const path = join(folder, weightsFile);
  const weights = await readFile(path).catch((cause: unknown) => {
    throw new HearsayError("missing-model", { thing: folder }, cause);
  });
  const hash = createHash("sha256").update(weights).digest("hex");
  if (hash !== manifest.files.get(weightsFile)) {
    throw new HearsayError("broken", { thing: path, detail: "its hash is not the one in the manifest" });
  }
  return weights;
}
