// Measures the reading of times against TIMEX3 annotations: `npx tsx tools/measure-times.ts times.train.jsonl.gz [tune|dev] [--errors]`.
// The dev part is the documents whose hashed id is divisible by five; rules are tuned on the rest only.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { findTimexes } from "../src/core/reading/normalise/times/find-times.ts";

interface Gold {
  readonly span: readonly [number, number];
  readonly type: string;
  readonly value: string;
}

interface GoldDocument {
  readonly id: string;
  readonly published?: string;
  readonly text: string;
  readonly times: readonly Gold[];
}

const [file, part = "tune", ...flags] = process.argv.slice(2);
if (file === undefined) throw new Error("Give the gold file.");
const showErrors = flags.includes("--errors");

const isDev = (id: string): boolean =>
  Number.parseInt(createHash("sha256").update(id).digest("hex").slice(0, 8), 16) % 5 === 0;

/** "1998-W7" and "1998-W07" are one week. */
const same = (value: string): string => value.replace(/-W(\d)(?!\d)/, "-W0$1");

const counts = { gold: 0, found: 0, spans: 0, values: 0 };
const kinds = new Map<string, number>();
const note = (kind: string, line: string): void => {
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  if (showErrors) console.log(`${kind}\t${line}`);
};

const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n").filter(Boolean);
for (const line of lines) {
  // The corpus file is ours and checked when it is made.
  const document = JSON.parse(line) as GoldDocument;
  if (isDev(document.id) !== (part === "dev")) continue;
  const found = findTimexes(document.text, document.published === undefined ? {} : { published: document.published });
  const taken = new Set<number>();
  counts.gold += document.times.length;
  counts.found += found.length;
  const around = (from: number, to: number): string =>
    `${document.published} ${document.text.slice(Math.max(0, from - 45), from)}[[${document.text.slice(from, to)}]]${document.text.slice(to, to + 25)}`.replace(
      /\s+/g,
      " ",
    );
  for (const gold of document.times) {
    const [from, to] = gold.span;
    const at = found.findIndex((one, index) => !taken.has(index) && one.start < to && from < one.end);
    const match = found[at];
    if (match === undefined) {
      note("missed", `${gold.type} ${gold.value} | ${around(from, to)}`);
      continue;
    }
    taken.add(at);
    counts.spans += 1;
    if (same(match.value) === same(gold.value)) counts.values += 1;
    else
      note(
        "value",
        `gold ${gold.type} ${gold.value}, read ${match.type} ${match.value} | ${around(match.start, match.end)}`,
      );
  }
  for (const [index, one] of found.entries()) {
    if (!taken.has(index)) note("extra", `${one.type} ${one.value} | ${around(one.start, one.end)}`);
  }
}

const score = (hits: number): string => {
  const precision = hits / counts.found;
  const recall = hits / counts.gold;
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`;
};
console.log(`${part}: ${counts.gold} gold, ${counts.found} read`);
console.log(`span  ${score(counts.spans)}`);
console.log(`value ${score(counts.values)}`);
console.log([...kinds].map(([kind, count]) => `${kind} ${count}`).join(", "));
