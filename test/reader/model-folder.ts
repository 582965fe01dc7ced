// The weights for tests that need them, and a reason to skip where there are none.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { modelFolder } from "../../src/reader/open-reader.ts";

/** Folder of the weights. */
export const folder: string = modelFolder();

/** Undefined where the weights are there; else why a test is skipped. */
export const missing: string | undefined = ["manifest.json", "reader.onnx", "vocab.txt"].every((name) =>
  existsSync(join(folder, name)),
)
  ? undefined
  : "skipped: no weights in models/ and HEARSAY_MODEL is not set";
