// A process that adds invented reports to a casebook and links them, for tests that run several or kill one.
// Words: CASE FROM TO BATCH. It says what it is about to do, and waits a little before it does: there it can be killed.

import { writeSync } from "node:fs";
import { openCasebook } from "../../src/casebook/casebook.ts";
import { link } from "../../src/casebook/linking.ts";
import type { CasebookStore } from "../../src/store/casebook-store.ts";
import { someEntries } from "./some-entries.ts";

const [path = "", from = "", to = "", batch = ""] = process.argv.slice(2);
const entries = (await someEntries()).slice(Number(from), Number(to));
const casebook = await openCasebook(path, { create: true, waitMs: 120_000 });

const pause = new Int32Array(new SharedArrayBuffer(4));
function telling(what: string): void {
  writeSync(1, `${what}\n`);
  Atomics.wait(pause, 0, 0, 10);
}

const store: CasebookStore = {
  ...casebook.store,
  putPairs(pairs) {
    telling("pairs");
    casebook.store.putPairs(pairs);
  },
  putIncidents(incidents, relations) {
    telling("incidents");
    casebook.store.putIncidents(incidents, relations);
    telling("incidents were put");
  },
};

for (let at = 0; at < entries.length || at === 0; at += Number(batch)) {
  for (const entry of entries.slice(at, at + Number(batch))) store.add(entry);
  link({ store });
}
casebook.close();
