// Our own style and script, which hold no word of any report: the one thing that is written into a page unescaped, and that a
// page's policy lets run, known by its hash.

import { createHash } from "node:crypto";
import type { Markup } from "./escape.ts";

/** As it stands: never to be called with anything that comes from a report. */
export function raw(markup: string): Markup {
  return { markup };
}

/** For `style-src` and `script-src` of a policy: "sha256-…". */
export function hashOf(content: string): string {
  return `sha256-${createHash("sha256").update(content, "utf8").digest("base64")}`;
}
