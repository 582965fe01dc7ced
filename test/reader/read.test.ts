import { describe, expect, test } from "vitest";
import { parseManifest } from "../../src/reader/manifest.ts";
import type { Network } from "../../src/reader/network.ts";
import { readWith } from "../../src/reader/read.ts";
import { rulesOf } from "../../src/reader/rules.ts";
import { tokeniserFor } from "../../src/reader/tokenise.ts";
import { parseVocabulary } from "../../src/reader/vocabulary.ts";
import { smallManifest } from "./small-manifest.ts";

const rules = rulesOf(parseManifest(JSON.stringify(smallManifest), "manifest.json"), "manifest.json");
const tokenise = tokeniserFor(parseVocabulary("[PAD]\n[UNK]\nword", { pad: 0, unknown: 1, start: 2, end: 3 }));

/** A network that sees nothing, and counts how many of its windows are under way. */
class CountingNetwork implements Network {
  most = 0;
  windows = 0;
  #now = 0;
  readonly #fails: (window: number) => boolean;

  constructor(fails: (window: number) => boolean = () => false) {
    this.#fails = fails;
  }

  async score(ids: Int32Array): ReturnType<Network["score"]> {
    const window = this.windows++;
    this.most = Math.max(this.most, ++this.#now);
    await Promise.resolve();
    this.#now--;
    if (this.#fails(window)) throw new Error(`window ${window} failed`);
    const width = rules.manifest.links.relations.length * rules.manifest.links.dimension;
    return {
      scores: new Float32Array(ids.length * rules.manifest.scoreWidth),
      queries: new Float32Array(ids.length * width),
      keys: new Float32Array(ids.length * width),
    };
  }

  async close(): Promise<void> {}
}

describe("readWith", () => {
  const text = "word ".repeat(3_000);

  test("a long text has but a few windows under way at a time", async () => {
    const network = new CountingNetwork();
    const { words } = await readWith({ network, tokenise, rules }, text, []);
    expect(words.starts.length).toBe(3_000);
    expect(network.windows).toBeGreaterThan(80);
    expect(network.most).toBeLessThanOrEqual(8);
  });

  test("a window that fails fails the reading, and no other failure goes unheard", async () => {
    const network = new CountingNetwork((window) => window >= 3);
    await expect(readWith({ network, tokenise, rules }, text, [])).rejects.toThrow("window 3 failed");
    expect(network.windows).toBeLessThan(20);
  });

  test("a cancellation in the middle stops the reading", async () => {
    const controller = new AbortController();
    const network = new CountingNetwork((window) => {
      if (window === 10) controller.abort(new Error("enough"));
      return false;
    });
    await expect(readWith({ network, tokenise, rules }, text, [], controller.signal)).rejects.toThrow("enough");
    expect(network.windows).toBeLessThan(30);
  });
});
