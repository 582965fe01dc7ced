// Plain text: the bytes decoded, and nothing else. Form feeds are page breaks.

import { HearsayError } from "../../core/model/errors.ts";
import { identityMap } from "../../core/reading/clean/offset-map.ts";
import { decodeFile } from "./encoding.ts";
import type { WholeFormat } from "./format.ts";
import { oneDocument } from "./one-document.ts";

export const text: WholeFormat = {
  id: "text",
  kind: "whole",
  extensions: ["txt", "text"],
  allowance: 1,
  sniff: (sample) => sample.text !== undefined,
  async parse(bytes, { file }) {
    const { text, messages } = await decodeFile(bytes, file);
    if (text.trim() === "") throw new HearsayError("empty", { thing: file });
    const origin = { unit: "character", pieces: identityMap(text.length) } as const;
    return oneDocument(bytes, file, { text, origin, ...pagesAtFormFeeds(text), messages });
  },
};

function pagesAtFormFeeds(decoded: string): { readonly pageStarts?: readonly number[] } {
  if (!decoded.includes("\f")) return {};
  return { pageStarts: [0, ...[...decoded.matchAll(/\f/g)].map((match) => match.index + 1)] };
}
