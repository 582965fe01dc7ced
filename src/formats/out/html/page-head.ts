// The head of every page: nothing is fetched, nothing runs but what its policy names, and nobody is told whence a reader comes.

import { html, type Markup } from "./escape.ts";
import { hashOf, raw } from "./own-words.ts";

/**
 * From the first word of a page to the opening of its body.
 *
 * @param script the page's own script; none runs where there is none
 */
export function pageHead({
  title,
  style,
  script,
}: {
  readonly title: string;
  readonly style: string;
  readonly script?: string;
}): Markup {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    ...(script === undefined ? [] : [`script-src '${hashOf(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Hearsay">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
`;
}
