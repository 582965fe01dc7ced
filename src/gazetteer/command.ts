// What `hearsay gazetteer` does: lists what is open, and adds a country. The command line only hands over its words.

import { HearsayError } from "../core/model/errors.ts";
import { addGeoNamesDump } from "./add.ts";
import { gazetteerStatus, openGazetteer } from "./open.ts";

/**
 * Runs `hearsay gazetteer [list | add FILE… | find NAME]`.
 *
 * @param args the words after "gazetteer".
 * @param write takes finished text, with its line ends.
 * @throws HearsayError for wrong usage and for files that cannot be added.
 */
export function runGazetteerCommand(args: readonly string[], write: (text: string) => void): void {
  const [verb = "list", ...rest] = args;
  if (verb === "list" && rest.length === 0) list(write);
  else if (verb === "add" && rest.length > 0) add(rest, write);
  else if (verb === "find" && rest.length > 0) find(rest.join(" "), write);
  else {
    const detail = "Use hearsay gazetteer list, hearsay gazetteer add FILE… or hearsay gazetteer find NAME.";
    throw new HearsayError("bad-usage", { detail });
  }
}

function list(write: (text: string) => void): void {
  for (const { path, version, places, added } of gazetteerStatus()) {
    write(
      `${places.toLocaleString("en-GB").padStart(9)} places  ${added ? "added  " : "shipped"}  ${version}  ${path}\n`,
    );
  }
}

function add(paths: readonly string[], write: (text: string) => void): void {
  for (const path of paths) {
    const { places, malformed, path: index } = addGeoNamesDump(path);
    const skipped = malformed === 0 ? "" : `, ${malformed} lines skipped: not in GeoNames' format`;
    write(`Added ${places.toLocaleString("en-GB")} places of ${path} as ${index}${skipped}.\n`);
  }
}

function find(name: string, write: (text: string) => void): void {
  const entries = openGazetteer().lookup(name);
  if (entries.length === 0) write(`No place is called ${name}.\n`);
  for (const { id, name: main, kind, within, latitude, longitude, match } of entries) {
    const as = match === "name" ? "" : match === "alternate" ? " (other name)" : " (sounds alike)";
    write(`${id}  ${[main, ...within].join(", ")}  ${kind}  ${latitude}, ${longitude}${as}\n`);
  }
}
