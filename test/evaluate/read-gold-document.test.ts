import { describe, expect, test } from "vitest";
import type { GoldDocument } from "../../src/core/evaluate/gold.ts";
import type { ReadingTools } from "../../src/core/reading/reading-tools.ts";
import { readGoldDocument } from "../../src/evaluate/read-gold-document.ts";

/** A reader that sees nothing: what is tested is the document that is read. */
const tools: ReadingTools = {
  reader: {
    model: "none",
    version: "1",
    read: async () => ({
      spans: [],
      triggers: [],
      links: [],
      words: { starts: new Uint32Array(), ends: new Uint32Array(), factuality: new Float32Array() },
    }),
    close: async () => {},
  },
  gazetteer: { version: "none", lookup: () => [] },
  actors: { version: "none", resolve: () => undefined, byId: () => undefined, stateOf: () => undefined },
  eventTypes: [],
};

const text = "VELM, Osteria (Jan. 25, 2013) –  Two  men were held.";
const gold: GoldDocument = { id: "d", corpus: "", text, verbatim: true };

describe("the document of a gold line", () => {
  test("is read as it stands where spans point into it, dated by its head", async () => {
    const { reading } = await readGoldDocument(gold, tools);
    expect(reading.document.text).toBe(text);
    expect(reading.document.published).toBe("2013-01-25");
  });

  test("is cleaned where none do", async () => {
    const { reading } = await readGoldDocument({ ...gold, verbatim: false }, tools);
    expect(reading.document.text).toContain("Two men were held.");
  });

  test("is dated by the gold where the gold says it", async () => {
    const { reading } = await readGoldDocument({ ...gold, published: "2013-02-01" }, tools);
    expect(reading.document.published).toBe("2013-02-01");
  });

  test("may be empty", async () => {
    const { reading } = await readGoldDocument({ ...gold, text: "" }, tools);
    expect(reading.mentions).toEqual([]);
  });
});
