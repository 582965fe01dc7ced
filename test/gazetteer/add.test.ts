import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addGeoNamesDump } from "../../src/gazetteer/add.ts";
import { openGazetteer } from "../../src/gazetteer/open.ts";
import { writeIndex } from "../../src/gazetteer/write-index.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gazetteer-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const line = (
  id: number,
  name: string,
  feature: string,
  code: string,
  a1 = "",
  a2 = "",
  population = 0,
  alternates = "",
) =>
  [
    id,
    name,
    name,
    alternates,
    "35.5",
    "40.25",
    feature,
    code,
    "SY",
    "",
    a1,
    a2,
    "",
    "",
    population,
    "",
    "210",
    "Asia/Damascus",
    "2020-01-01",
  ].join("\t");

const dump = `${[
  line(900001, "Tarn", "A", "ADM1", "07"),
  line(900002, "Velm District", "A", "ADM2", "07", "123"),
  line(900003, "Velm", "P", "PPL", "07", "123", 4200, "Wilm,Velm as Saghir,VLM"),
  line(900004, "Velm Airport", "S", "AIRP", "07"),
  line(900005, "Jabal Orm", "T", "MT", "07"),
  line(900006, "Old Velm", "P", "PPLH", "07"),
].join("\n")}\n`;

const shipped = (): string => {
  const path = join(folder, "shipped.bin");
  writeFileSync(path, writeIndex([], "nothing"));
  return path;
};

describe("a country dump is added", () => {
  const added = (name: string, bytes: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const result = addGeoNamesDump(path, { folder: join(folder, "user") });
    return { result, gazetteer: openGazetteer({ shipped: shipped(), added: join(folder, "user") }) };
  };

  test("towns are found with their units and country", () => {
    const { result, gazetteer } = added("SY.txt", dump);
    expect(result.places).toBe(5);
    expect(gazetteer.lookup("Velm").find(({ kind }) => kind === "town")).toEqual({
      id: "geonames:900003",
      name: "Velm",
      kind: "town",
      latitude: 35.5,
      longitude: 40.25,
      country: "SY",
      within: ["Velm District", "Tarn", "Syria"],
      withinIds: ["geonames:900002", "geonames:900001", "geonames:163843"],
      population: 4200,
      match: "name",
    });
  });

  test.each([
    ["Tarn", "admin1"],
    ["Velm District", "admin2"],
    ["Velm Airport", "airport"],
    ["Jabal Orm", "mountain"],
  ])("%s is a place of kind %s", (name, kind) => {
    expect(added("SY.txt", dump).gazetteer.lookup(name)[0]?.kind).toBe(kind);
  });

  test("other names are found and said to be such; codes of airports and places that are no more are not", () => {
    const { gazetteer } = added("SY.txt", dump);
    expect(gazetteer.lookup("Velm al-Saghir").map(({ id, match }) => [id, match])).toEqual([
      ["geonames:900003", "folded"],
    ]);
    expect(gazetteer.lookup("Velm as-Saghir")[0]?.match).toBe("alternate");
    expect(gazetteer.lookup("VLM")).toEqual([]);
    expect(gazetteer.lookup("Old Velm")).toEqual([]);
  });

  test("a zip with its readme does as well", () => {
    const zip = zipSync({ "SY.txt": strToU8(dump), "readme.txt": strToU8("x".repeat(20_000)) });
    expect(added("SY.zip", zip).result.places).toBe(5);
  });

  test("Windows line ends do as well, and lines that are none are counted", () => {
    const { result } = added("SY.txt", `${dump}no place\n`.replaceAll("\n", "\r\n"));
    expect(result).toMatchObject({ places: 5, malformed: 1 });
  });

  test("adding the same country again replaces it, and the user's own data wins over the shipped", () => {
    const path = join(folder, "SY.txt");
    const user = join(folder, "user");
    writeFileSync(path, dump);
    addGeoNamesDump(path, { folder: user });
    writeFileSync(path, line(900003, "Velm", "P", "PPL", "07", "", 77));
    addGeoNamesDump(path, { folder: user });
    const old = join(folder, "old.bin");
    writeFileSync(
      old,
      writeIndex(
        [
          {
            id: "geonames:900003",
            name: "Velm",
            others: [],
            kind: "town",
            latitude: 1,
            longitude: 2,
            country: "SY",
            population: 1,
          },
        ],
        "old",
      ),
    );
    const entries = openGazetteer({ shipped: old, added: user }).lookup("Velm");
    expect(entries.map(({ population }) => population)).toEqual([77]);
  });
});

describe("what is no dump is refused with a reason", () => {
  const zipOf = (files: Record<string, Uint8Array>) => zipSync(files);
  test.each<[string, string, Uint8Array | undefined, RegExp]>([
    ["a missing file", "SY.txt", undefined, /Cannot find .*SY\.txt/],
    ["an empty file", "SY.txt", strToU8(""), /it is empty/],
    ["prose", "SY.txt", strToU8("Velm is a town.\n".repeat(300)), /no GeoNames country table/],
    [
      "bytes that are no text",
      "SY.txt",
      new Uint8Array(500).map((_, i) => (i * 37) % 251),
      /no GeoNames country table/,
    ],
    ["a table with other columns", "SY.txt", strToU8("id\tname\n1\tVelm\n"), /no GeoNames country table/],
    ["coordinates off the globe", "SY.txt", strToU8(dump.replaceAll("35.5", "135.5")), /no GeoNames country table/],
    ["a broken archive", "SY.zip", zipOf({ "SY.txt": strToU8(dump) }).slice(0, 150), /cannot be unpacked/],
    ["an archive without a table", "SY.zip", zipOf({ "readme.txt": strToU8("x") }), /no \.txt table/],
    [
      "an archive that unpacks to too much",
      "SY.zip",
      zipOf({ "SY.txt": new Uint8Array(3_000_000) }),
      /larger than 1 MiB/,
    ],
    ["a table that is too large", "SY.txt", new Uint8Array(3_000_000), /larger than 1 MiB/],
  ])("%s", (_, name, bytes, message) => {
    const path = join(folder, name);
    if (bytes !== undefined) writeFileSync(path, bytes);
    expect(() => addGeoNamesDump(path, { folder: join(folder, "user"), mostBytes: 2 ** 20 })).toThrow(message);
  });
});
