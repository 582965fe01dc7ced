// `hearsay evaluate GOLD…`: reads every document of the gold, scores the reading, prints the figures. What it needs of the
// world comes in by `io`, so that it can be tested with readings made by hand.

import { performance } from "node:perf_hooks";
import type { Figure } from "../core/evaluate/figures.ts";
import { type GoldDocument, GoldFault } from "../core/evaluate/gold.ts";
import { goldFields } from "../core/evaluate/layers/list.ts";
import { type GoldCase, openScorer, type Scorer } from "../core/evaluate/scorer.ts";
import { countWords } from "../core/evaluate/tokens.ts";
import { HearsayError } from "../core/model/errors.ts";
import type { FullReading } from "../core/reading/full-reading.ts";
import { inOrder } from "../in-order.ts";
import { type GoldLine, readGoldLines } from "./read-gold.ts";
import { tableOf } from "./table.ts";

export interface EvaluateArguments {
  /** Gold files, JSON lines, plain or gzipped. */
  readonly files: readonly string[];
  /** One JSON object instead of a table. */
  readonly json: boolean;
}

export interface EvaluateIo {
  /** Reads one document; see `readGoldDocument`. */
  readonly read: (document: GoldDocument) => Promise<FullReading>;
  /** The figures: standard output. */
  readonly write: (text: string) => void;
  /** Lines for a person: standard error. */
  readonly tell: (line: string) => void;
  /** How far it is; overwrites what it said before. */
  readonly progress?: (line: string) => void;
  /** Scores only these documents; by default all. */
  readonly only?: (document: GoldDocument) => boolean;
}

/** What scoring came to. */
export interface Evaluation {
  /** By key, `run` last. */
  readonly figures: Readonly<Record<string, Figure>>;
  readonly leftOut: readonly string[];
  /** Documents that could not be read; they are not in the figures. */
  readonly failed: number;
}

/** The reader batches what is read side by side. */
const atOnce = 8;

/**
 * Runs the command. Returns the exit status: 0, or 2 where a document could not be read (the figures are of the others).
 * Throws HearsayError "bad-gold" for a file that is not gold.
 */
export async function runEvaluate(args: EvaluateArguments, io: EvaluateIo): Promise<0 | 2> {
  const { figures, leftOut, failed } = await evaluateFiles(args.files, io);
  if (args.json) {
    io.write(`${JSON.stringify(figures, undefined, 2)}\n`);
  } else {
    io.write(tableOf(figures));
  }
  for (const line of leftOut) io.tell(`${line}.`);
  if (failed > 0) io.tell(`${failed} documents could not be read and are not in the figures.`);
  return failed > 0 ? 2 : 0;
}

/** Lines of gold, from a file or from elsewhere. */
export interface GoldSource {
  /** Path of the file, for messages. */
  readonly name: string;
  readonly lines: AsyncIterable<GoldLine> | Iterable<GoldLine>;
}

/** Scores the reader on gold files, all together. */
export function evaluateFiles(files: readonly string[], io: ScoringIo): Promise<Evaluation> {
  if (files.length === 0) throw new HearsayError("bad-usage", { detail: "Give at least one gold file." });
  return evaluateGold(
    files.map((name) => ({ name, lines: readGoldLines(name) })),
    io,
  );
}

/** What scoring needs of the world. */
export type ScoringIo = Pick<EvaluateIo, "read" | "tell" | "progress" | "only">;

/** Scores the reader on lines of gold, all sources together. */
export async function evaluateGold(sources: readonly GoldSource[], io: ScoringIo): Promise<Evaluation> {
  const scorer = openScorer();
  const started = performance.now();
  let [documents, words, failed] = [0, 0, 0];
  const read = async (one: GoldCase): Promise<() => void> => {
    try {
      const full = await io.read(one.document);
      return () => {
        one.score(full);
        documents += 1;
        words += countWords(one.document.text);
      };
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      return () => {
        failed += 1;
        io.tell(`${one.document.id}: ${error.message}`);
      };
    }
  };
  for await (const count of inOrder(goldCases(sources, scorer, io.only), read, { atOnce })) {
    count();
    io.progress?.(`${documents} documents, ${words} words`);
  }
  const seconds = Math.round(performance.now() - started) / 1000;
  const figures = { ...scorer.figures(), run: { documents, words, seconds } };
  return { figures, leftOut: scorer.leftOut(), failed };
}

/** The lines of all sources, checked; lines that mark nothing we score are not read. */
async function* goldCases(
  sources: readonly GoldSource[],
  scorer: Scorer,
  only: ((document: GoldDocument) => boolean) | undefined,
): AsyncGenerator<GoldCase> {
  for (const { name, lines } of sources) {
    let marked = 0;
    for await (const { where, value } of lines) {
      const one = checked(scorer, where, value);
      if (one.layers.length === 0) continue;
      marked += 1;
      if (only === undefined || only(one.document)) yield one;
    }
    if (marked === 0) {
      const detail = `no line of it has one of the fields ${goldFields.join(", ")}`;
      throw new HearsayError("bad-gold", { thing: name, detail });
    }
  }
}

function checked(scorer: Scorer, where: string, value: unknown): GoldCase {
  try {
    return scorer.take(value);
  } catch (error) {
    if (!(error instanceof GoldFault)) throw error;
    throw new HearsayError("bad-gold", { thing: where, detail: error.message }, error);
  }
}
