import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runGazetteerCommand } from "../../src/gazetteer/command.ts";
import { shippedPath } from "../../src/gazetteer/open.ts";

// Needs the shipped index, which `npm run build` makes.
const built = existsSync(shippedPath());

describe.skipIf(!built)(built ? "hearsay gazetteer" : "hearsay gazetteer (skipped: run `npm run build` first)", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gazetteer-"));
    vi.stubEnv("XDG_DATA_HOME", folder);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  const run = (...args: readonly string[]): string => {
    let out = "";
    runGazetteerCommand(args, (text) => {
      out += text;
    });
    return out;
  };

  test("a country that is added is listed and found", () => {
    const path = join(folder, "SY.txt");
    const columns = [
      "900003",
      "Quorbix",
      "Quorbix",
      "",
      "35.5",
      "40.25",
      "P",
      "PPL",
      "SY",
      "",
      "",
      "",
      "",
      "",
      "42",
      "",
      "",
      "",
      "",
    ];
    writeFileSync(path, columns.join("\t"));
    expect(run("find", "Quorbix")).toBe("No place is called Quorbix.\n");
    expect(run("add", path)).toMatch(/^Added 1 places of .*SY\.txt as .*hearsay.gazetteer.SY\.bin\.\n$/);
    expect(run()).toMatch(/shipped.*\n.*1 places {2}added/);
    expect(run("find", "Quorbix")).toBe("geonames:900003  Quorbix, Syria  town  35.5, 40.25\n");
  });

  test.each([[["add"]], [["find"]], [["list", "all"]], [["remove", "SY"]]])("%j is refused with the usage", (args) => {
    expect(() => run(...args)).toThrow(/Use hearsay gazetteer list/);
  });
});
