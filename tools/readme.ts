// Fills the marked parts of README.md: the ledger of the first example and the casebook of all five as the commands print them, and the figures of record
// (eval/dev.json, eval/bench.json). --check compares the figures only: the ledger depends on the processor's 8-bit arithmetic
// in its last digit.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBench, speedOf } from "../bench/record.ts";

const path = "README.md";
const page = readFileSync(path, "utf8");

interface Record {
  readonly corpora: {
    readonly [name: string]: {
      readonly of: string;
      readonly figures: { readonly [key: string]: { readonly [field: string]: number | null } };
    };
  };
}

/** What the README shows of the figures of record: corpus, figure, field, what it is in plain words. */
const shown: readonly (readonly [corpus: string, key: string, field: string, words: string])[] = [
  ["own", "casualties.found", "f1", "people killed, hurt, held or driven out: counts found, F1"],
  ["own", "casualties.all", "f1", "… number, kind, people, voice and scope all right, F1"],
  ["own", "attribution.source", "f1", "who says it, word by word, F1"],
  ["own", "attribution.cue", "f1", "the words of saying, word by word, F1"],
  ["own", "attribution.content", "f1", "what is said, word by word, F1"],
  ["own", "events.type", "f1", "what happened: word and type right, F1"],
  ["own", "events.argument", "f1", "who did what to whom, with what, where, when: role right, F1"],
  ["attribution", "attribution.source", "f1", "who says it, word by word, F1"],
  ["attribution", "attribution.cue", "f1", "the words of saying, word by word, F1"],
  ["attribution", "attribution.content", "f1", "what is said, word by word, F1"],
  ["entities", "mentions.overlap", "f1", "mentions, overlap and kind, F1"],
  ["events", "events.trigger", "f1", "words that tell of an event, F1"],
  ["events", "events.argument", "f1", "who did what to whom, where: role and type right, F1"],
  ["factuality", "factuality.all", "pearson", "how real an event is told to be, correlation"],
  ["places", "places.all", "accuracy161", "places found, within 161 km"],
  ["times", "times.value", "f1", "dates found and right, F1"],
  ["coded", "coded.killed", "accuracy", "people killed, as a person coded it, accuracy"],
  ["muc4", "muc4.all", "f1", "slots of incidents, F1"],
];

function figures(): string {
  const record: Record = JSON.parse(readFileSync("eval/dev.json", "utf8"));
  const rows = shown.flatMap(([corpus, key, field, words]) => {
    const found = record.corpora[corpus];
    const value = found?.figures[key]?.[field];
    return found === undefined || value === undefined || value === null
      ? []
      : [`| ${words} | ${found.of} | ${value.toFixed(2)} |`];
  });
  return `| what | measured on | figure |\n| --- | --- | --- |\n${rows.join("\n")}`;
}

function ledger(): string {
  const run = spawnSync("./hearsay", ["read", "examples/ministry-statement.txt"], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  const lines = run.stdout.trimEnd().split("\n");
  return `\`\`\`\n${lines.slice(0, 34).join("\n")}\n…\n\`\`\``;
}

/** What five reports on one strike come to: the list, and the beginning of the matrix. */
function casebook(): string {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-readme-"));
  const path = join(folder, "case.hearsay");
  const hearsay = (...words: readonly string[]): string => {
    const run = spawnSync("./hearsay", words, { encoding: "utf8", env: { ...process.env, COLUMNS: "118" } });
    if (run.status !== 0) throw new Error(run.stderr);
    return run.stdout.trimEnd();
  };
  try {
    hearsay("add", path, "examples/");
    const list = hearsay("incidents", path);
    const [id = ""] = /i-[0-9a-z]+/.exec(list) ?? [];
    const matrix = hearsay("show", path, id).split("\n").slice(0, 30).join("\n");
    return `\`\`\`\n$ hearsay incidents strike.hearsay\n${list}\n\n$ hearsay show strike.hearsay ${id}\n${matrix}\n…\n\`\`\``;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filled(text: string, part: string, content: string): string {
  const [open, close] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`README.md lacks the marks of ${part}`);
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}

const withFigures = filled(filled(page, "figures", figures()), "speed", speedOf(readBench()));
if (process.argv.includes("--check")) {
  if (withFigures !== page) {
    process.stderr.write("README.md's figures are not those of eval/dev.json and eval/bench.json: run npm run docs\n");
    process.exit(1);
  }
} else writeFileSync(path, filled(filled(withFigures, "ledger", ledger()), "casebook", casebook()));
