// One measurement of the bench, in a process of its own: reads a file with one tool and prints words, seconds, peak memory.

import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";

const [task = "", file = ""] = process.argv.slice(2);
const content = readFileSync(file, "utf8");
const texts: readonly string[] = file.endsWith(".jsonl")
  ? content.split("\n").map((line) => {
      const row: { readonly text: string } = JSON.parse(line);
      return row.text;
    })
  : [content];
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

/** Prepares a tool (not timed) and gives back what reads all texts. */
async function prepare(name: string): Promise<() => Promise<void>> {
  if (name === "hearsay") {
    // The built program: that is what users run.
    const built: typeof import("../src/index.ts") = await import(new URL("../dist/index.js", import.meta.url).href);
    const { openTools, readSource } = built;
    const tools = await openTools();
    const origin = { unit: "character", pieces: [] } as const;
    return async () => {
      const queue = texts.map((text, index) => ({ id: String(index), text, origin, messages: [] }));
      for (let at = 0; at < queue.length; at += 8) {
        await Promise.all(queue.slice(at, at + 8).map((source) => readSource(source, tools)));
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
