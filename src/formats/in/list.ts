// The formats that Hearsay reads, in the order in which they are asked: first what has an unmistakable beginning, plain
// text last, since everything that is text is plain text too.

import { docx } from "./docx.ts";
import { eml } from "./eml.ts";
import type { Format } from "./format.ts";
import { html } from "./html.ts";
import { json, jsonLines } from "./json-lines.ts";
import { markdown } from "./markdown.ts";
import { pdf } from "./pdf.ts";
import { text } from "./text.ts";

/** All input formats. */
export const inputFormats: readonly Format[] = [pdf, docx, jsonLines, json, eml, html, markdown, text];
