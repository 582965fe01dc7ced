import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gazetteerStatus, openGazetteer } from "../../src/gazetteer/open.ts";
import type { PlaceRow } from "../../src/gazetteer/place-row.ts";
import { type PlaceIndex, readIndex } from "../../src/gazetteer/read-index.ts";
import { writeIndex } from "../../src/gazetteer/write-index.ts";

const row = (id: number, name: string, more: Partial<PlaceRow> = {}): PlaceRow => ({
  id: `geonames:${id}`,
  name,
  others: [],
  kind: "town",
  latitude: 0,
  longitude: 0,
  country: "SY",
  population: 0,
  ...more,
});

const opened = (rows: readonly PlaceRow[]): PlaceIndex => {
  const index = readIndex(writeIndex(rows, "test"));
  if ("problem" in index) throw new Error(index.problem);
  return index;
};

describe("an index gives back what was written", () => {
  test("numbers, names beyond ASCII, and the extremes of the globe", () => {
    const index = opened([
      row(4294967295, "Żelm’s Ōrt", { latitude: -90, longitude: 180, population: 4_000_000_000, country: "" }),
      row(1, "Velm", { latitude: 12.34567, longitude: -0.00001 }),
    ]);
    expect(index.find("zelms ort")[0]).toMatchObject({
      id: "geonames:4294967295",
      name: "Żelm’s Ōrt",
      latitude: -90,
      longitude: 180,
      population: 4_000_000_000,
      country: "",
      within: [],
    });
    expect(index.find("Velm")[0]).toMatchObject({ latitude: 12.34567, longitude: -0.00001, within: ["Syria"] });
  });

  test("ids that are no GeoNames number", () => {
    expect(opened([row(1, "Orm", { id: "naturalearth:river/orm", kind: "river" })]).find("Orm")[0]?.id).toBe(
      "naturalearth:river/orm",
    );
  });

  test("the main name, another name and a mere likeness are told apart", () => {
    const index = opened([row(1, "Deir ez-Velm", { others: ["Velmtown"] })]);
    expect(
      ["Deir ez-Velm", "DEIR EZ VELM", "Velmtown", "Dayr al Velm", "Tarn"].map((name) => index.find(name)[0]?.match),
    ).toEqual(["name", "name", "alternate", "folded", undefined]);
  });

  test("any names: each row is found by each of its names, and search equals scan", () => {
    const name = fc.stringMatching(/^[A-Z][a-zé' -]{1,9}[a-z]$/);
    const names = fc.array(fc.record({ name, others: fc.array(name, { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(names, name, (list, stranger) => {
        const index = opened(list.map((one, i) => row(i, one.name, { others: one.others })));
        for (const [i, one] of list.entries()) {
          for (const asked of [one.name, ...one.others]) {
            const found = index.find(asked).find(({ id }) => id === `geonames:${i}`);
            expect(found?.match === "name" || found?.match === "alternate").toBe(true);
          }
        }
        expect(index.find(stranger)).toEqual(index.scan(stranger));
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe("what is no index is refused with a reason", () => {
  const whole = writeIndex([row(1, "Velm")], "test");
  test.each([
    ["an empty file", new Uint8Array(0), /no(t an)? index/],
    ["another file", new TextEncoder().encode("x".repeat(100)), /not an index/],
    ["a cut-off file", whole.slice(0, -1), /cut off/],
    ["a file with bytes behind it", new Uint8Array([...whole, 0]), /cut off/],
  ])("%s", (_, bytes, problem) => {
    const index = readIndex(bytes);
    expect("problem" in index ? index.problem : "").toMatch(problem);
  });

  test("opening says which file it is", () => {
    const folder = mkdtempSync(join(tmpdir(), "gazetteer-"));
    const path = join(folder, "places.bin");
    expect(() => openGazetteer({ shipped: path, added: null })).toThrow(/places\.bin: there is no such file/);
    writeFileSync(path, "nonsense");
    expect(() => openGazetteer({ shipped: path, added: null })).toThrow(/places\.bin: it is not an index/);
    rmSync(folder, { recursive: true });
  });

  test("the status names each index and its size", () => {
    const folder = mkdtempSync(join(tmpdir(), "gazetteer-"));
    writeFileSync(join(folder, "places.bin"), whole);
    writeFileSync(join(folder, "SY.bin"), whole);
    expect(
      gazetteerStatus({ shipped: join(folder, "places.bin"), added: folder }).map(({ places, added }) => [
        places,
        added,
      ]),
    ).toEqual([
      [1, false],
      [1, true],
      [1, true],
    ]);
    rmSync(folder, { recursive: true });
  });
});
