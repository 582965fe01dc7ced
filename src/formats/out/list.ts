// Every output format there is. Adding one: a file beside this one, and a line here.

import type { OutputFormat } from "./format.ts";
import { html } from "./html.ts";
import { jsonLines } from "./json-lines.ts";

/** All output formats. */
export const outputFormats: readonly OutputFormat[] = [jsonLines, html];
