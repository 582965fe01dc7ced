// The gazetteer as everything else sees it: the shipped index and those that the user added, behind the port of the core.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HearsayError } from "../core/model/errors.ts";
import type { Gazetteer, GazetteerEntry } from "../core/reading/gazetteer.ts";
import { type PlaceIndex, readIndex } from "./read-index.ts";
import { userFolder } from "./user-folder.ts";

export interface GazetteerOptions {
  /** The shipped index; default: the one beside the program. */
  readonly shipped?: string;
  /** Folder with added indexes; default: the user's data folder. `null`: none. */
  readonly added?: string | null;
}

/**
 * Opens the shipped index and all added ones. Reads whole files (some 20 MB) and parses nothing: a matter of milliseconds.
 *
 * @throws HearsayError "missing-gazetteer" where an index is missing, damaged or of another version.
 */
export function openGazetteer(options: GazetteerOptions = {}): Gazetteer {
  const indexes = indexPaths(options).map(open);
  const cache = new Map<string, readonly GazetteerEntry[]>();
  return {
    version: indexes.map((index) => index.version).join("; "),
    lookup(name) {
      const known = cache.get(name);
      if (known !== undefined) return known;
      const entries = rank(indexes.map((index) => index.find(name)));
      if (cache.size >= cacheSize) cache.clear();
      cache.set(name, entries);
      return entries;
    },
  };
}

/** Names asked for are few and come again; the bound keeps a batch of a million reports in memory. */
const cacheSize = 20_000;

/** What is open: for `hearsay gazetteer`. */
export interface GazetteerStatus {
  readonly path: string;
  readonly version: string;
  readonly places: number;
  readonly added: boolean;
}

/** Each index with its source and size, the shipped one first. */
export function gazetteerStatus(options: GazetteerOptions = {}): readonly GazetteerStatus[] {
  return indexPaths(options).map((path, i) => {
    const { version, places } = open(path);
    return { path, version, places, added: i > 0 };
  });
}

function indexPaths(options: GazetteerOptions): readonly string[] {
  const added = options.added === undefined ? userFolder() : options.added;
  const files = added === null || !existsSync(added) ? [] : readdirSync(added).filter((file) => file.endsWith(".bin"));
  return [options.shipped ?? shippedPath(), ...files.sort().map((file) => join(added ?? "", file))];
}

/** The shipped index: beside the compiled program, or in `dist` when it runs from source. */
export function shippedPath(): string {
  const beside = fileURLToPath(new URL("./places.bin", import.meta.url));
  const built = fileURLToPath(new URL("../../dist/gazetteer/places.bin", import.meta.url));
  return !existsSync(beside) && existsSync(built) ? built : beside;
}

function open(path: string): PlaceIndex {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const absent = (cause as NodeJS.ErrnoException).code === "ENOENT"; // readFileSync throws nothing else.
    const detail = absent ? "there is no such file" : "it cannot be read";
    throw new HearsayError("missing-gazetteer", { thing: path, detail }, cause);
  }
  const index = readIndex(bytes);
  if ("problem" in index) throw new HearsayError("missing-gazetteer", { thing: path, detail: index.problem });
  return index;
}

const matchOrder = { name: 0, alternate: 1, folded: 2 } as const;

/** One list of several indexes: a place that is in more than one is taken from the last, which is the user's own. */
function rank(found: readonly (readonly GazetteerEntry[])[]): readonly GazetteerEntry[] {
  const byId = new Map<string, GazetteerEntry>();
  for (const entry of found.flat()) byId.set(entry.id, entry);
  return [...byId.values()].sort(
    (a, b) => matchOrder[a.match] - matchOrder[b.match] || b.population - a.population || (a.id < b.id ? -1 : 1),
  );
}
