// A page that stands by itself: the texts with what was read in them, and the ledgers. It asks for nothing over the
// network, runs nothing that a report brings along, and can be read without script.

import type { OutputFormat } from "./format.ts";
import { documentPart } from "./html/document-part.ts";
import { type PageEntry, pageClosing, pageOpening } from "./html/page-frame.ts";

/** HTML, one page for all readings. */
export const html: OutputFormat = {
  id: "html",
  mediaType: "text/html; charset=utf-8",
  extension: "html",
  writer(types) {
    const entries: PageEntry[] = [];
    return {
      open: pageOpening,
      *add(reading) {
        const id = `d${entries.length + 1}`;
        const { markup, title, note } = documentPart(reading, types, id);
        entries.push({ id, title, note });
        for (const piece of markup) yield piece.markup;
      },
      close: () => pageClosing(entries),
    };
  },
};
