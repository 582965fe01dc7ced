// PDF, taken apart in a thread of its own. A file without its end mark is refused although pdf.js would save what it can:
// half a report that looks whole is worse than none.

import { HearsayError } from "../../core/model/errors.ts";
import { identityMap } from "../../core/reading/clean/offset-map.ts";
import { asciiFrom } from "./ascii.ts";
import type { WholeFormat } from "./format.ts";
import { oneDocument } from "./one-document.ts";

export const pdf: WholeFormat = {
  id: "pdf",
  kind: "whole",
  extensions: ["pdf"],
  allowance: 4,
  // Readers allow for some bytes before the header.
  sniff: ({ bytes }) => asciiFrom(bytes, 0, 1024).includes("%PDF-"),
  async parse(bytes, { file, limits, signal, pdfThread }) {
    const tail = asciiFrom(bytes, bytes.length - 2048, 2048);
    if (!tail.includes("%%EOF") && !tail.includes("startxref"))
      throw new HearsayError("broken", { thing: file, detail: "its end is missing" });
    const { text, boxes, ...content } = await pdfThread.take({ bytes, file, limits }, signal);
    const origin = { unit: "pdf", pieces: identityMap(text.length), boxes } as const;
    return oneDocument(bytes, file, { text, origin, ...content });
  },
};
