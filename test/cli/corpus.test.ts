// `hearsay corpus` on the command line: what it is asked, and what it answers. What it checks is tested in test/evaluate/corpus.

import { describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/run.ts";
import { world } from "./test-io.ts";

describe("hearsay corpus", () => {
  test.each([
    [["corpus"], "Say what to do"],
    [["corpus", "count"], "Say what to do"],
    [["corpus", "check", "a", "b"], "Say what to do"],
    [["corpus", "gold", "--part", "half"], "There is no part half"],
    [["corpus", "check", "--part", "dev"], "check looks at all parts"],
    [["corpus", "check", "no-such-folder"], "Cannot find no-such-folder"],
  ])("%j is status 2, and says why", async (words, message) => {
    const io = world();
    expect(await runCli(words, io)).toBe(2);
    expect(io.stderr.text()).toContain(message);
  });
});
