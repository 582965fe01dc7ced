import { readFileSync, rmSync } from "node:fs";
import { openCasebook } from "../src/casebook/casebook.ts";
import { entryOf } from "../src/casebook/entry.ts";
import { incidents, link } from "../src/casebook/incidents.ts";

const path = "/tmp/fakes.hearsay";
for (const s of ["", "-wal", "-shm"]) rmSync(path + s, { force: true });
const cb = await openCasebook(path, { create: true });
let t = Date.now();
let n = 0;
for (const line of readFileSync("/tmp/fakes.readings.jsonl", "utf8").split("\n")) {
  if (!line) continue;
  const reading = JSON.parse(line); { const seen = new Set(); for (const c of reading.claims) { while (seen.has(c.id)) c.id += "x"; seen.add(c.id); } }
  cb.store.add(
    entryOf({
      source: { id: reading.document.id, text: reading.document.text } as any,
      given: {},
      reading,
      readAt: cb.now(),
    }),
  );
  n++;
}
console.log("stored", n, Date.now() - t, "ms");
t = Date.now();
const l = link(cb);
console.log(l, Date.now() - t, "ms", "rss", Math.round(process.memoryUsage().rss / 1e6));
const rows = incidents(cb, 1);
console.log(
  "incidents",
  rows.length,
  "≥2 docs",
  rows.filter((r) => r.documents > 1).length,
  "largest",
  rows.slice(0, 10).map((r) => [r.id, r.type, r.time?.edtf, r.place?.name, r.documents, r.events.length].join("|")),
);
console.log(cb.store.counts());
cb.close();
