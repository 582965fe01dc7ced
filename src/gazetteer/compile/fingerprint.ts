// Whether the compiled gazetteer is still what its sources make: a fingerprint of the data and of the code that shapes it,
// kept beside the output. Times of files would not do: every build writes the code anew.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Data of packages is told by name and size, our own by content: packages do not change under one version. */
export function fingerprint(packaged: readonly string[], own: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of packaged) hash.update(`${basename(path)} ${statSync(path).size}\n`);
  for (const path of [...own, ...code()]) hash.update(readFileSync(path));
  return hash.digest("hex");
}

/** Whether output and fingerprint are there and agree. */
export function isFresh(output: string, mark: string): boolean {
  const kept = markPath(output);
  return existsSync(output) && existsSync(kept) && readFileSync(kept, "utf8") === mark;
}

/** Where the fingerprint of an output is kept. */
export function markPath(output: string): string {
  return `${output}.made`;
}

/** The compiler's own files, as compiled or as source: all that decides what stands in the index. */
function code(): readonly string[] {
  const here = fileURLToPath(import.meta.url);
  const extension = extname(here);
  const compile = dirname(here);
  const root = join(compile, "..", "..");
  const inCompile = readdirSync(compile).filter((file) => file.endsWith(extension) && !file.endsWith(`.d${extension}`));
  return [
    ...inCompile.sort().map((file) => join(compile, file)),
    ...["format", "geonames-table", "write-index"].map((file) => join(root, "gazetteer", file + extension)),
    ...["countries", "fold", "us-states"].map((file) => join(root, "core/reading/normalise/places", file + extension)),
  ];
}
