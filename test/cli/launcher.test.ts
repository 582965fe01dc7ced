// The launcher, in a copy of its own folder with stand-ins for node's work and npm's: what it does, when, and how often.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let place = "";
let home = "";
let bin = "";

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "hearsay launcher "));
  home = join(place, "a home");
  bin = join(place, "bin");
  mkdirSync(join(home, "src"), { recursive: true });
  mkdirSync(bin);
  cpSync("hearsay", join(home, "hearsay"));
  for (const file of ["package.json", "package-lock.json", "tsconfig.base.json", "src/a.ts"]) {
    writeFileSync(join(home, file), "{}");
    age(join(home, file), 100);
  }
  age(join(home, "src"), 100);
  symlinkSync(process.execPath, join(bin, "node"));
  // Stands in for npm: writes what the real one would, and what it was asked.
  program(
    "npm",
    `echo "$1 $2 $3" >>"$LOG"
    case "$1" in
      ci) [ -z "\${CI_FAILS:-}" ] || { echo refused >&2; exit 1; }
          sleep 0.2; mkdir -p node_modules; : >node_modules/.package-lock.json ;;
      install) [ -z "\${INSTALL_FAILS:-}" ] || { echo no network >&2; exit 1; }
          mkdir -p node_modules; : >node_modules/.package-lock.json ;;
      run) sleep 0.2; [ -z "\${BUILD_FAILS:-}" ] || { echo "type error" ; exit 1; }
           mkdir -p dist/cli
           echo 'console.log(JSON.stringify([process.cwd(), ...process.argv.slice(2)]));process.exit(7)' >dist/cli/main.js ;;
    esac`,
  );
});
afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

function program(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

/** Sets a file's time back by some seconds. */
function age(path: string, seconds: number): void {
  const then = Date.now() / 1000 - seconds;
  utimesSync(path, then, then);
}

const log = (): readonly string[] => {
  const path = join(place, "log");
  return existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
};
const environment = (extra: Record<string, string> = {}): Record<string, string> => ({
  PATH: `${bin}:/usr/bin:/bin`,
  LOG: join(place, "log"),
  ...extra,
});

function run(
  options: { program?: string; words?: readonly string[]; cwd?: string; env?: Record<string, string> } = {},
) {
  const { status, stdout, stderr } = spawnSync(options.program ?? join(home, "hearsay"), options.words ?? [], {
    cwd: options.cwd ?? place,
    env: environment(options.env),
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const installed = "ci --include=dev --no-audit";
const built = "run --silent build";

describe("the launcher", () => {
  test("is a plain sh script", () => {
    expect(spawnSync("sh", ["-n", "hearsay"]).status).toBe(0);
    expect(readFileSync("hearsay", "utf8")).toMatch(/^#!\/bin\/sh\n/);
  });

  test("sets up on first use, says so on standard error, and hands over words, folder and status", () => {
    const { status, stdout, stderr } = run({ words: ["read", "a b", "*", ""] });
    expect(stderr).toMatch(
      /^Setting up Hearsay: installing packages \(once, about a minute\)…\nSetting up Hearsay: building…\n$/,
    );
    expect(JSON.parse(stdout)).toEqual([place, "read", "a b", "*", ""]);
    expect(status).toBe(7);
    expect(log()).toEqual([installed, built]);
    expect(existsSync(join(home, ".cache/setup.lock"))).toBe(false);
  });

  test("does nothing but run the second time", () => {
    run();
    expect(run().stderr).toBe("");
    expect(log()).toEqual([installed, built]);
  });

  test.each<[string, () => void, readonly string[]]>([
    ["a source that changed", () => writeFileSync(join(home, "src/a.ts"), "1"), [built]],
    ["a source that is new", () => writeFileSync(join(home, "src/b.ts"), "1"), [built]],
    ["a source that is gone", () => rmSync(join(home, "src/a.ts")), [built]],
    ["a build that is gone", () => rmSync(join(home, "dist"), { recursive: true }), [built]],
    ["packages that changed", () => writeFileSync(join(home, "package-lock.json"), "{ }"), [installed, built]],
    ["packages that are gone", () => rmSync(join(home, "node_modules"), { recursive: true }), [installed]],
  ])("sees %s", (_, change, done) => {
    run();
    for (const path of ["node_modules/.package-lock.json", "dist/.built", "dist/cli/main.js", "dist"])
      age(join(home, path), 50);
    change();
    expect(run().status).toBe(7);
    expect(log().slice(2)).toEqual(done);
    const before = log().length;
    run();
    expect(log()).toHaveLength(before);
  });

  test("works through links, from any folder", () => {
    const link = join(place, "link to hearsay");
    symlinkSync(join("a home", "hearsay"), join(place, "first"));
    symlinkSync("first", link);
    expect(run({ program: link, cwd: tmpdir() }).status).toBe(7);
    const found = spawnSync("env", ["hearsay"], {
      env: { ...environment(), PATH: `${home}:${environment()["PATH"]}` },
      encoding: "utf8",
    });
    expect(found.status).toBe(7);
  });

  test("two at once set up once", async () => {
    const both = [0, 1].map(() =>
      spawn(join(home, "hearsay"), [], { cwd: place, env: environment(), stdio: "ignore" }),
    );
    expect(await Promise.all(both.map(ended))).toEqual([7, 7]);
    expect(log()).toEqual([installed, built]);
  });

  test("takes over the lock of a process that is gone", () => {
    mkdirSync(join(home, ".cache/setup.lock"), { recursive: true });
    const gone = spawnSync(process.execPath, ["-e", ""]).pid;
    writeFileSync(join(home, ".cache/setup.lock/pid"), String(gone));
    expect(run().status).toBe(7);
    expect(existsSync(join(home, ".cache/setup.lock"))).toBe(false);
  });

  test("installs by the other way where npm refuses the lock file, without a word of it", () => {
    const { status, stderr } = run({ env: { CI_FAILS: "1" } });
    expect(status).toBe(7);
    expect(stderr).not.toContain("refused");
    expect(log()).toEqual([installed, "install --no-save --include=dev", built]);
  });

  test("stops where packages cannot be installed, showing why, and tries again the next time", () => {
    const failed = run({ env: { CI_FAILS: "1", INSTALL_FAILS: "1" } });
    expect(failed.status).toBe(2);
    expect(failed.stderr).toContain("no network\nSetting up failed: npm could not install the packages");
    expect(existsSync(join(home, ".cache/setup.lock"))).toBe(false);
    expect(run().status).toBe(7);
  });

  test("stops where the build fails, showing why, and tries again the next time", () => {
    const failed = run({ env: { BUILD_FAILS: "1" } });
    expect(failed.status).toBe(2);
    expect(failed.stdout).toBe("");
    expect(failed.stderr).toContain("type error\nSetting up failed: the build stopped");
    expect(run().status).toBe(7);
  });

  test.each([
    ["v18.20.1", false],
    ["v20.18.3", false],
    ["v20.19.0", true],
    ["v22.1.0", true],
    ["v100.0.0", true],
  ])("with node %s runs: %s", (version, runs) => {
    rmSync(join(bin, "node"));
    program("node", `if [ "$1" = --version ]; then echo ${version}; else exec "${process.execPath}" "$@"; fi`);
    const { status, stderr } = run();
    expect(status).toBe(runs ? 7 : 2);
    if (!runs)
      expect(stderr).toBe(
        `Hearsay needs Node 20.19 or later; this is ${version}. Install a newer one from https://nodejs.org.\n`,
      );
  });

  test("without node says what is missing", () => {
    rmSync(join(bin, "node"));
    for (const tool of ["sh", "dirname", "readlink"]) symlinkSync(which(tool), join(bin, tool));
    const { status, stderr } = run({ env: { PATH: bin } });
    expect(status).toBe(2);
    expect(stderr).toContain("there is no node on the path");
  });
});

function which(tool: string): string {
  return spawnSync("sh", ["-c", `command -v ${tool}`], { encoding: "utf8" }).stdout.trim();
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on("close", resolve));
}
