// Which document this is, above its text.

import { counted, type Heading } from "../../../core/views/heading.ts";
import { html, type Markup } from "./escape.ts";

/** The heading of a document. An address is shown, never linked: opening it would tell its owner who reads. */
export function headingPart(heading: Heading, id: string): Markup {
  const { counts } = heading;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Publisher", heading.publisher ?? "unknown"],
    ["Published", heading.published ?? "unknown"],
    ["By", heading.byline],
    ["Agency", heading.agency],
    ["Filed in", heading.dateline],
    ["Language", heading.language],
    ["Length", counted(counts.words, "word")],
    ["File", heading.file === heading.title ? undefined : heading.file],
    ["Address", heading.url],
  ];
  return html`<header class="heading">
<h1 id="${id}-title" dir="auto">${heading.title}</h1>
<dl>${facts.flatMap(([name, value]) =>
    value === undefined ? [] : [html`<div><dt>${name}</dt><dd dir="auto">${value}</dd></div>`],
  )}</dl>
</header>`;
}
