// How fast the neural reader is: loading, one page from the start, one long text, many texts side by side, and the
// memory it takes. Texts are made up here, so that anybody can run it.
//
//   node --import tsx bench/reader.ts

import { pathToFileURL } from "node:url";
import { segment } from "../src/core/reading/segment/segment.ts";
import { openReader } from "../src/reader/open-reader.ts";

/** Figures of one run. Words are what white space parts. */
export interface ReaderFigures {
  readonly loadMs: number;
  /** From asking to the answer, for one page of about 450 words, the weights being loaded and nothing warmed up. */
  readonly firstPageMs: number;
  readonly singleWordsPerSecond: number;
  readonly batchWordsPerSecond: number;
  readonly peakMegabytes: number;
}

const paragraphs = [
  "The Defence Ministry of Orvania said on Monday that two jets had bombed a fuel depot near Velm, killing at least " +
    "12 people and wounding more than 40. “We have never struck the town,” a spokesman told reporters in Karsk.",
  "Residents reached by telephone denied that any fighters had been there. According to the Velm Herald, which cited " +
    "two officials, the strike came after a convoy left the airfield on the night of 3 March.",
  "Colonel Abad Saryn, who commands the 5th Brigade, suggested that shells fired from the hills might have hit the " +
    "depot. The army has demanded an inquiry; the rebels promised to let one in.",
];

/** Measures. `words` is the size of the long text and of all short texts together. */
export async function measureReader(words = 20_000): Promise<ReaderFigures> {
  const began = performance.now();
  const reader = await openReader();
  const loaded = performance.now();
  const page = textOf(450);
  await reader.read(page, segment(page));
  const firstRead = performance.now();
  const long = textOf(words);
  await reader.read(long, segment(long));
  const longRead = performance.now();
  const pages = Array.from({ length: Math.ceil(words / 450) }, (_, index) => textOf(450, index));
  const beforeBatch = performance.now();
  await Promise.all(pages.map((text) => reader.read(text, segment(text))));
  const batchRead = performance.now();
  await reader.close();
  return {
    loadMs: loaded - began,
    firstPageMs: firstRead - loaded,
    singleWordsPerSecond: (countWords(long) * 1000) / (longRead - firstRead),
    batchWordsPerSecond: (pages.reduce((sum, text) => sum + countWords(text), 0) * 1000) / (batchRead - beforeBatch),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

function textOf(words: number, first = 0): string {
  const chosen: string[] = [];
  for (let index = first, count = 0; count < words; index++) {
    const paragraph = paragraphs[index % paragraphs.length] ?? "";
    chosen.push(paragraph.replaceAll("Velm", `Velm${index % 97}`));
    count += countWords(paragraph);
  }
  return chosen.join("\n\n");
}

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const figures = await measureReader(Number(process.argv[2] ?? 20_000));
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(22)} ${Number(value).toFixed(0)}`);
}
