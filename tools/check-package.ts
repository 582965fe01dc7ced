// Packs the package as it would be published, looks at it with publint and attw, installs the tarball into an empty
// folder and reads an example with it, as `npx hearsay` would.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

function run(command: string, args: readonly string[], cwd = "."): string {
  const done = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (done.status !== 0) {
    process.stderr.write(`${command} ${args.join(" ")} failed:\n${done.stdout}\n${done.stderr}\n`);
    process.exit(1);
  }
  return done.stdout;
}

const folder = mkdtempSync(join(tmpdir(), "hearsay-package-"));
try {
  run("npm", ["pack", "--silent", "--pack-destination", folder]);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack made no tarball");
  const path = join(folder, tarball);
  process.stdout.write(`${tarball}: ${(statSync(path).size / 1e6).toFixed(1)} MB\n`);
  run("npx", ["publint", "--strict", path]);
  run("npx", ["attw", path, "--profile", "esm-only"]);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "try", private: true }));
  writeFileSync(join(folder, ".npmrc"), "onnxruntime-node-install=skip\n");
  run("npm", ["install", "--silent", "--no-audit", "--no-fund", path], folder);
  const out = run("npx", ["hearsay", "read", "--json", resolve("examples/ministry-statement.txt")], folder);
  const reading: { readonly events: readonly unknown[] } = JSON.parse(out.split("\n")[0] ?? "");
  if (reading.events.length === 0) throw new Error("the installed package read no event from the example");
  process.stdout.write(`The installed package reads the example: ${reading.events.length} events\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
