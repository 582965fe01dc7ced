// One measurement of the bench, in a process of its own: reads a file with one tool and prints words, seconds, peak memory.

import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { Opened } from "../src/formats/in/format.ts";

const [task = "", file = ""] = process.argv.slice(2);
const content = readFileSync(file, "utf8");
const texts: readonly string[] = file.endsWith(".jsonl")
  ? content.split("\n").map((line) => {
      const row: { readonly text: string } = JSON.parse(line);
      return row.text;
    })
  : [content];
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

const built = (name: string): string => new URL(`../dist/${name}.js`, import.meta.url).href;

async function* documentsOf(all: readonly string[]): AsyncGenerator<Opened> {
  const origin = { unit: "character", pieces: [] } as const;
  for (const [index, text] of all.entries()) {
    yield { kind: "document", document: { id: String(index), text, origin, messages: [] } };
  }
}

/** Prepares a tool (not timed) and gives back what reads all texts. */
async function prepare(name: string): Promise<() => Promise<void>> {
  if (name === "hearsay") {
    // The built program, by the one way that `hearsay read` and a casebook go, with V8 set as it sets it: that is what users run.
    const { setEngine }: typeof import("../src/cli/engine.ts") = await import(built("cli/engine"));
    setEngine();
    const { openTools }: typeof import("../src/index.ts") = await import(built("index"));
    const { readOpened }: typeof import("../src/read-opened.ts") = await import(built("read-opened"));
    const tools = await openTools();
    return async () => {
      for await (const outcome of readOpened(documentsOf(texts), {
        tools: Promise.resolve(tools),
        given: () => ({}),
      })) {
        if (outcome.kind !== "reading") throw new Error(`not read: ${outcome.kind}`);
      }
      await tools.reader.close();
    };
  }
  if (name === "wink") {
    const { default: winkNlp } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const nlp = winkNlp(model);
    return async () => {
      for (const text of texts) {
        const document = nlp.readDoc(text);
        document.sentences().out();
        document.entities().out();
        document.tokens().out(nlp.its.pos);
      }
    };
  }
  const { default: compromise } = await import("compromise");
  return async () => {
    for (const text of texts) {
      const document = compromise(text);
      document.sentences().out("array");
      document.topics().out("array");
      document.quotations().out("array");
    }
  };
}

const run = await prepare(task);
const begun = performance.now();
await run();
const seconds = (performance.now() - begun) / 1000;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ words, seconds, peakMegabytes })}\n`);
