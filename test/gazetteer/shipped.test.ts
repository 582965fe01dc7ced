import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { resolvePlaces } from "../../src/core/reading/normalise/places/resolve.ts";
import { openGazetteer, shippedPath } from "../../src/gazetteer/open.ts";
import { readIndex } from "../../src/gazetteer/read-index.ts";

// The shipped index is made by `npm run build`.
const built = existsSync(shippedPath());

describe.skipIf(!built)(
  built ? "the shipped gazetteer" : "the shipped gazetteer (skipped: run `npm run build` first)",
  () => {
    const gazetteer = built ? openGazetteer({ added: null }) : { version: "", lookup: () => [] };
    const first = (name: string): string => {
      const entry = gazetteer.lookup(name)[0];
      return entry === undefined ? "none" : [entry.id, entry.kind, entry.country].join(" ");
    };

    test.each([
      ["Syria", "geonames:163843 country SY"],
      ["SYRIAN ARAB REPUBLIC", "geonames:163843 country SY"],
      ["UK", "geonames:2635167 country GB"],
      ["U.S.", "geonames:6252001 country US"],
      ["Ivory Coast", "geonames:2287781 country CI"],
      ["Texas", "geonames:4736286 admin1 US"],
      ["W.Va.", "geonames:4826850 admin1 US"],
      ["Kyiv", "geonames:703448 town UA"],
      ["Kiev", "geonames:703448 town UA"],
      ["London", "geonames:2643743 town GB"],
      ["Damascus International Airport", "naturalearth:airport/damascus-international-dam@33,37 airport SY"],
      ["Euphrates River", "naturalearth:river/euphrates river "],
      ["Gulf of Aden", "hearsay:sea/gulf-of-aden sea "],
    ])("%s → %s", (name, expected) => {
      expect(first(name)).toBe(expected);
    });

    test.each(["Deir Ezzor", "Deir ez-Zor", "DEIR EZ ZOR", "Dayr az Zawr", "Deir al-Zour", "Der Ezzor"])(
      "%s is Deir ez-Zor",
      (name) => {
        const town = gazetteer.lookup(name).find(({ kind }) => kind === "town");
        expect(town).toMatchObject({ id: "geonames:170794", within: ["Deir ez-Zor", "Syria"] });
      },
    );

    test.each(["Syrian", "Afghans", "Quorbix", "", "  ", "??", "LAX"])("%j is no place by its own name", (name) => {
      expect(gazetteer.lookup(name).filter(({ match }) => match !== "folded")).toEqual([]);
    });

    test("search finds what a scan of all keys finds", () => {
      const index = readIndex(readFileSync(shippedPath()));
      if ("problem" in index) throw new Error(index.problem);
      for (const name of ["Springfield", "Dayr az Zawr", "Rome", "A Coruña", "Zwolle", "Quorbix", "Æbeltoft", "Å"]) {
        expect(index.find(name)).toEqual(index.scan(name));
      }
    });

    test("a province and its town are told apart, and the relation is kept", () => {
      const text = "The raid took place in the province of Deir Ezzor, near the city of Deir Ezzor in eastern Syria.";
      const at = [text.indexOf("Deir"), text.lastIndexOf("Deir")];
      const mentions = at.map((start) => ({ span: { start, end: start + 10 }, kind: "place" as const }));
      const places = resolvePlaces({ text, mentions, gazetteer });
      expect(places.map(({ place }) => [place.gazetteer, place.relation?.kind])).toEqual([
        ["geonames:170792", "in"],
        ["geonames:170794", "near"],
      ]);
    });
  },
);
