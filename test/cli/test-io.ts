// A world for tests of the command line: outputs that are strings, tools that need no weights.

import { Readable } from "node:stream";
import { BrokenPipe, type Io, type Output } from "../../src/cli/io.ts";
import { actorCatalogue } from "../../src/core/catalogue/actors/catalogue.ts";
import { eventTypes } from "../../src/core/catalogue/event-types/list.ts";
import type { ReadingTools } from "../../src/core/reading/reading-tools.ts";
import type { Reader } from "../../src/core/reading/scored.ts";

export interface Recorder extends Output {
  text(): string;
}

export function recorder(options: { isTTY?: boolean; columns?: number; breaksAfter?: number } = {}): Recorder {
  let text = "";
  let writes = 0;
  return {
    isTTY: options.isTTY ?? false,
    columns: options.columns,
    text: () => text,
    async write(piece) {
      writes += 1;
      if (options.breaksAfter !== undefined && writes > options.breaksAfter) throw new BrokenPipe(new Error("EPIPE"));
      text += piece;
    },
  };
}

/** A reader that finds nothing, after `delayFor(text)` turns of the event loop: enough to test order and failures. */
export function silentReader(
  delayFor: (text: string) => number = () => 0,
): Reader & { closed: number; underWay: number; most: number } {
  return {
    model: "silent",
    version: "0",
    closed: 0,
    underWay: 0,
    most: 0,
    async read(text) {
      this.underWay += 1;
      this.most = Math.max(this.most, this.underWay);
      for (let turn = 0; turn < delayFor(text); turn += 1) await new Promise((resolve) => setImmediate(resolve));
      this.underWay -= 1;
      const nothing = { starts: new Uint32Array(), ends: new Uint32Array(), factuality: new Float32Array() };
      return { spans: [], triggers: [], links: [], words: nothing };
    },
    async close() {
      this.closed += 1;
    },
  };
}

export function toolsWith(reader: Reader): ReadingTools {
  return { reader, gazetteer: { version: "none", lookup: () => [] }, actors: actorCatalogue(), eventTypes };
}

export interface TestWorld extends Io {
  readonly stdout: Recorder;
  readonly stderr: Recorder;
}

export function world(over: Partial<Io> & { stdout?: Recorder; stderr?: Recorder; input?: string } = {}): TestWorld {
  const { input, ...rest } = over;
  return {
    stdout: recorder(),
    stderr: recorder(),
    stdin: Readable.from(input === undefined ? [] : [Buffer.from(input)]),
    env: {},
    folder: process.cwd(),
    signal: new AbortController().signal,
    now: () => 0,
    openTools: async () => toolsWith(silentReader()),
    ...rest,
  };
}
