// Plain text: the bytes decoded, and nothing else. Form feeds are page breaks.

import { HearsayError } from "../../core/model/errors.ts";
import { identityMap } from "../../core/reading/clean/offset-map.ts";
import { contentHash } from "./content-hash.ts";
import { decodeText } from "./encoding.ts";
import type { WholeFormat } from "./format.ts";

export const text: WholeFormat = {
  id: "text",
  kind: "whole",
  extensions: ["txt", "text"],
  allowance: 1,
  sniff: (sample) => sample.text !== undefined,
  async parse(bytes, { file }) {
    const decoded = await decodeText(bytes);
    if (decoded === undefined) throw new HearsayError("binary", { thing: file, detail: "its bytes are no text" });
    if (decoded.text.trim() === "") throw new HearsayError("empty", { thing: file });
    return [
      {
        kind: "document",
        document: {
          id: contentHash(bytes),
          file,
          text: decoded.text,
          origin: { unit: "character", pieces: identityMap(decoded.text.length) },
          ...pagesAtFormFeeds(decoded.text),
          messages: decoded.messages,
        },
      },
    ];
  },
};

function pagesAtFormFeeds(decoded: string): { readonly pageStarts?: readonly number[] } {
  if (!decoded.includes("\f")) return {};
  return { pageStarts: [0, ...[...decoded.matchAll(/\f/g)].map((match) => match.index + 1)] };
}
