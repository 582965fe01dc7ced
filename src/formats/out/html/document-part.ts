// One document of the page: its text with everything that was read in it marked, and its ledger. Given piece by piece: the
// page of a text of a million words has hundreds of megabytes.

import type { EventType } from "../../../core/catalogue/event-types/event-type.ts";
import type { Reading } from "../../../core/model/reading.ts";
import { counted } from "../../../core/views/heading.ts";
import { highlightsOf } from "../../../core/views/highlights.ts";
import { ledgerOf } from "../../../core/views/ledger/ledger-of.ts";
import { namesOf } from "../../../core/views/names.ts";
import { html, type Markup } from "./escape.ts";
import { headingPart } from "./heading-part.ts";
import { ledgerPart } from "./ledger-part.ts";
import { textPart } from "./text-part.ts";

export interface DocumentPart {
  /** In pieces that follow each other. */
  readonly markup: Iterable<Markup>;
  /** For the list of documents. */
  readonly title: string;
  readonly note: string;
}

/** The part of one reading. @param id of the part on the page: "d1", "d2" … */
export function documentPart(reading: Reading, types: readonly EventType[], id: string): DocumentPart {
  const ledger = ledgerOf(reading, types);
  const highlights = highlightsOf(reading, ledger, namesOf(reading, types));
  const { heading } = ledger;
  const markup = function* (): Generator<Markup> {
    yield html`
<article id="${id}" class="document" aria-labelledby="${id}-title">
<section class="pane text-pane" tabindex="0" aria-label="Text">
${headingPart(heading, id)}
`;
    yield* textPart(reading.document, highlights, id);
    yield html`
</section>
<section class="pane ledger-pane" tabindex="0" aria-label="Ledger" id="${id}-ledger">
`;
    yield* ledgerPart(reading, ledger, highlights, id);
    yield html`
</section>
</article>
`;
  };
  const { events, voices, warnings } = heading.counts;
  const note = [
    heading.published ?? "date unknown",
    counted(events, "event"),
    counted(voices, "voice"),
    ...(warnings === 0 ? [] : [counted(warnings, "warning")]),
  ].join(" · ");
  return { markup: markup(), title: heading.title, note };
}
