// Writes docs/accuracy.md from the figures of record (eval/dev.json, eval/test.json) and from the errors that were gone
// through one by one (eval/errors.json says by whom): for each thing that Hearsay reads, how far to trust it and what to look at. --check
// fails where the page is stale. `npm run accuracy`.

import { existsSync, readFileSync, writeFileSync } from "node:fs";

type Figures = Readonly<Record<string, Readonly<Record<string, number | null>>>>;
/** As tools/eval-record.ts writes it. */
interface FigureFile {
  readonly reader: { readonly version: string };
  readonly corpora: Readonly<Record<string, { readonly figures: Figures }>>;
}

/** Errors of one kind among those gone through one by one. */
interface ErrorKind {
  readonly layer: string;
  readonly kind: string;
  readonly count: number;
  /** In our own words, never a quotation of a corpus. */
  readonly example: string;
  readonly cure: string;
  /** The fault, or the difference, is the marks': such kinds come last. Absent: it is the reader's. */
  readonly ofMarks?: true;
}

/** What a reader without a fault would be measured at: the rest of the distance is the marking. */
interface Limit {
  readonly layer: string;
  readonly says: string;
}

/** As a reader of the errors wrote it, by hand: eval/errors.json. */
interface ErrorFile {
  /** What was gone through, how it was drawn, when and by whom. */
  readonly of: string;
  readonly limits: readonly Limit[];
  readonly kinds: readonly ErrorKind[];
}

interface Layer {
  readonly id: string;
  readonly title: string;
  /** What the figures say, for somebody who has never heard of F1. */
  readonly look: string;
  readonly figures: readonly (readonly [corpus: string, key: string, field: string, words: string])[];
}

/** In the order in which a casualty recorder would ask. */
const layers: readonly Layer[] = [
  {
    id: "casualties",
    title: "Dead, injured, missing, captured, displaced",
    look: "Open the words behind every figure before you record it, and do not add figures up unread: the same people may stand twice, by name or beside the whole they belong to. A number that is there is mostly right; whose number it is, and whether it is a part of another, is where to look.",
    figures: [
      ["own", "casualties.found", "f1", "counts of people found"],
      ["own", "casualties.number", "f1", "… with the right number, both ends of a range"],
      ["own", "casualties.kind", "f1", "… as killed, injured, captured or displaced rightly"],
      ["own", "casualties.who", "f1", "… with the right people"],
      ["own", "casualties.voice", "f1", "… in the right voice"],
      ["own", "casualties.all", "f1", "… all of these at once"],
      ["coded", "coded.killed", "accuracy", "killed, as a person coded a press release"],
      ["coded", "coded.captured", "accuracy", "captured, as a person coded a press release"],
    ],
  },
  {
    id: "voices",
    title: "Who says it, and what",
    look: "A named speaker with a verb of saying is read well. Look at speakers behind other speakers, at pronouns, and at long quotations.",
    figures: [
      ["own", "attribution.source", "f1", "who speaks, word by word"],
      ["own", "attribution.cue", "f1", "the words of saying"],
      ["own", "attribution.content", "f1", "what is said"],
      ["own", "attribution.triple", "f1", "all three together"],
      ["own", "statements.nested", "f1", "somebody says that somebody says"],
      ["attribution", "attribution.comparable.source", "f1", "who speaks, in US election news"],
      ["attribution", "attribution.comparable.cue", "f1", "the words of saying, in US election news"],
      ["attribution", "attribution.comparable.content", "f1", "what is said, in US election news"],
      ["attribution", "attribution.comparable.triple", "f1", "all three, in US election news"],
    ],
  },
  {
    id: "stance",
    title: "How firmly: denials, doubts, hedges",
    look: "What is marked as denied or hedged mostly is. Some denials and hedges are missed: a plain “says” is not a promise that nobody doubts it. Which saying a denial answers is often wrong: read both.",
    figures: [
      ["own", "statements.act", "accuracy", "says, denies, accuses …, where the saying was found"],
      ["own", "statements.stance", "accuracy", "how firmly, where the saying was found"],
      ["own", "statements.denials", "f1", "denials found"],
      ["own", "statements.hedges", "f1", "hedges found"],
      ["own", "statements.denies", "f1", "what a denial answers"],
      ["own", "events.reality", "accuracy", "happened, negated, hypothetical, future, background"],
      [
        "factuality",
        "factuality.all",
        "pearson",
        "how real an event is told to be, correlation with people's judgement",
      ],
    ],
  },
  {
    id: "events",
    title: "What happened",
    look: "That something happened is found well, its type mostly. Who did what to whom is the weakest part: read the sentence before you code an actor.",
    figures: [
      ["own", "events.trigger", "f1", "words that tell of an event"],
      ["own", "events.type", "f1", "… with the right type"],
      ["own", "events.argument", "f1", "who, whom, with what, where, when: in the right role"],
      ["events", "events.trigger", "f1", "words that tell of an event, in news of attacks (WikiEvents)"],
      ["events", "events.argument", "f1", "roles, in news of attacks (WikiEvents)"],
      ["muc4", "muc4.all", "f1", "slots of incidents, in wires in capitals of around 1990"],
    ],
  },
  {
    id: "names",
    title: "Names, and who is meant by “the group”",
    look: "Names are found well; of two bodies of one state the kind may be wrong. What stays unlinked was left so on purpose.",
    figures: [
      ["own", "mentions.overlap", "f1", "people, bodies, places, weapons … of the right kind"],
      ["own", "coreference", "precision", "of the links that are made, how many are right"],
      ["own", "coreference", "recall", "of the links that a person makes, how many are made"],
      ["entities", "mentions.overlap", "f1", "the same, in reports on Syria and Iraq (re3d)"],
    ],
  },
  {
    id: "places",
    title: "Where",
    look: "A town with a country beside it is safe. Check villages, and towns whose name is borne by several.",
    figures: [
      ["places", "places.found", "recall", "place names found"],
      ["places", "places.all", "accuracy161", "… placed within 161 km"],
      ["places", "places.all", "exact", "… at the very entry of the gazetteer"],
      ["own", "places.relation", "f1", "near, in, south of, between"],
      ["coded", "coded.province", "accuracy", "province, as a person coded a press release"],
    ],
  },
  {
    id: "times",
    title: "When",
    look: "A date that is written is safe. “On Sunday” is right only if the date of the report is: look at it first.",
    figures: [
      ["times", "times.span", "f1", "expressions of time found"],
      ["times", "times.value", "f1", "… and read rightly"],
      ["coded", "coded.date", "accuracy", "date of the main event, as a person coded a press release"],
    ],
  },
];

/** The reader's faults first, of each side the most frequent first. */
function byFault(a: ErrorKind, b: ErrorKind): number {
  return Number(a.ofMarks ?? false) - Number(b.ofMarks ?? false) || b.count - a.count;
}

/** What a figure means for whoever works with it. */
function trust(value: number): string {
  if (value >= 0.9) return "rely on it, spot-check";
  if (value >= 0.8) return "check where it matters";
  if (value >= 0.65) return "check each";
  return "a hint, no more";
}

const read = <T>(path: string): T | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T) : undefined; // our own files, written by our tools

function page(): string {
  const dev = read<FigureFile>("eval/dev.json");
  const test = read<FigureFile>("eval/test.json");
  const errors = read<ErrorFile>("eval/errors.json");
  if (dev === undefined) throw new Error("eval/dev.json is absent: run npm run eval");
  const value = (record: FigureFile | undefined, corpus: string, key: string, field: string): number | undefined =>
    record?.corpora[corpus]?.figures[key]?.[field] ?? undefined;
  const sections = layers.map(({ id, title, look, figures }) => {
    const rows = figures.map(([corpus, key, field, words]) => {
      const found = value(dev, corpus, key, field);
      if (found === undefined) return `| ${words} | not measured | | |`;
      const held = corpus === "own" ? value(test, "own-test", key, field) : undefined;
      return `| ${words} | ${found.toFixed(2)} | ${held === undefined ? "" : held.toFixed(2)} | ${trust(held ?? found)} |`;
    });
    const kinds = (errors?.kinds ?? []).filter(({ layer }) => layer === id).sort(byFault);
    const common =
      kinds.length === 0
        ? ""
        : `\n\n| what goes wrong | of the errors gone through | for example | what would cure it |\n| --- | --- | --- | --- |\n${kinds
            .map(({ kind, count, example, cure }) => `| ${kind} | ${count} | ${example} | ${cure} |`)
            .join("\n")}`;
    const limit = (errors?.limits ?? []).filter(({ layer }) => layer === id).map(({ says }) => `\n\n${says}`);
    return `## ${title}\n\n${look}\n\n| what | development | test | so |\n| --- | --- | --- | --- |\n${rows.join("\n")}${limit.join("")}${common}`;
  });
  return `<!-- Written by \`npm run accuracy\` (tools/accuracy.ts). Do not edit. -->

# What to trust, and what to check

Reader ${dev.reader.version}. A figure of 0.80 means: of ten such things about eight are right, or found, or both (F1 is between the two). “Development” are texts on which
thresholds were set; “test” is the part of our own corpus that no training and no tuning has seen. Where there is a test figure, the advice goes by it.
How each is measured stands in [evaluation.md](evaluation.md); where the texts come from, in [corpora.md](corpora.md). Our own corpus was marked by
language-model annotators: a figure on it says how far the reader agrees with them.

${sections.join("\n\n")}
${errors === undefined ? "" : `\n## How the errors were sorted\n\n${errors.of}\n`}`;
}

const path = "docs/accuracy.md";
const fresh = page();
if (process.argv.includes("--check")) {
  if (!existsSync(path) || readFileSync(path, "utf8") !== fresh) {
    console.error(`${path} is stale: run npm run accuracy.`);
    process.exitCode = 1;
  }
} else writeFileSync(path, fresh);
