// The text of WordprocessingML (ECMA-376, part 1, chapter 17) with the way back to the XML. A scan over the tags, not a
// tree: order and position are all that is needed, and entities of a DTD are never expanded. Mammoth would make HTML of
// it and lose the positions.

import type { OriginPiece } from "../../core/model/document.ts";
import { pushPiece } from "../../core/reading/clean/offset-map.ts";

export interface WordText {
  readonly text: string;
  /** From `text` to the XML. */
  readonly pieces: readonly OriginPiece[];
}

const token = /<(\/?)([\w:.-]+)((?:[^"'<>]|"[^"]*"|'[^']*')*?)(\/?)>|<[!?][^>]*>|[^<]+/gu;

/** Parts that are not what the reader of the document sees: deletions, moved-away text, the twin of a drawing. */
const unseen = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:instrText", "w:delText"]);

const stands: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  "w:softHyphen": "\u00AD",
};

/** Reads the main part of a document: paragraphs a blank line apart. */
export function readWordXml(xml: string): WordText {
  const parts: string[] = [];
  const pieces: OriginPiece[] = [];
  let length = 0;
  let skipped = 0;
  let inText = false;
  let inTabs = false;
  let vanished = false;
  const add = (text: string, original: number, originalLength: number): void => {
    const same = text.length === originalLength;
    pushPiece(pieces, same ? [length, text.length, original] : [length, text.length, original, originalLength]);
    parts.push(text);
    length += text.length;
  };
  for (const match of xml.matchAll(token)) {
    const [whole, slash, name, attributes, empty] = match;
    if (name === undefined) {
      if (inText && skipped === 0 && !vanished && !whole.startsWith("<")) addText(whole, match.index, add);
      continue;
    }
    const opens = slash === "" && empty === "";
    if (unseen.has(name)) skipped = Math.max(0, skipped + (opens ? 1 : slash === "/" ? -1 : 0));
    else if (name === "w:t" || name === "m:t") inText = opens;
    else if (name === "w:tabs") inTabs = opens;
    else if (name === "w:r" && opens) vanished = false;
    else if (name === "w:vanish" && !/w:val="(?:0|false|off)"/u.test(attributes ?? "")) vanished = true;
    else if ((name === "w:p" || name === "w:tc") && slash === "/") {
      const gap = name === "w:p" ? "\n\n" : " ";
      parts.push(gap);
      length += gap.length;
    } else if (slash === "" && skipped === 0 && !inTabs && !vanished) {
      const text = stands[name];
      if (text !== undefined) add(text, match.index, whole.length);
    }
  }
  return { text: parts.join(""), pieces };
}

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }),
);

/** Adds character data: plain runs one to one, each entity as one piece. */
function addText(
  run: string,
  start: number,
  add: (text: string, original: number, originalLength: number) => void,
): void {
  for (const match of run.matchAll(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));|[^&]+|&/gu)) {
    const [whole, hexadecimal, decimal, name] = match;
    const code = hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal ?? Number.NaN);
    const decoded = name !== undefined ? named.get(name) : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    add(decoded ?? whole, start + match.index, whole.length);
  }
}
