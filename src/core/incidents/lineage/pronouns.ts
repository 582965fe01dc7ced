// Pronouns that the reader tied to nobody: who "he" is that said so, and what "it" is, as far as only one can be meant.

import type { Span } from "../../model/span.ts";
import type { Voice } from "../../model/voice.ts";
import { type Known, onlyOf, type Page } from "./page.ts";
import type { Speaker } from "./voices.ts";

/** What a voice without a name begins with where the reader tied it to nobody: "it believed", "its claim of"; not "it is claimed". */
const alone = /^(?:(?<body>it|its)|he|his|she|her|I)(?![\p{L}’'])(?! (?:is|was|has|had|were|seems|appears)\b)/u;

/** A pronoun: "it" is the one body that the document names, "he" is who spoke last before, if that was one person. */
export function lastBefore(page: Page, voice: Voice): Speaker | undefined {
  const [at] = voice.evidence;
  if (at === undefined) return undefined;
  const { text } = page.document.reading.document;
  const words = voice.name === "unnamed" ? text.slice(at.start, at.end) : voice.name;
  const found = alone.exec(words);
  if (found === null) return undefined;
  const meant =
    found.groups?.["body"] === undefined
      ? someoneBefore(page, at.start)
      : onlyOf(page.bodies().map(({ speaker }) => speaker));
  return meant === undefined ? undefined : { ...meant, why: `“${words}” is ${meant.label}, who speaks before` };
}

/** How far back a pronoun may point, in characters. */
const pointsBack = 400;
const singular = /^(?:a|an|another|one) /iu;

function someoneBefore({ known, document }: Page, at: number): Speaker | undefined {
  const { text } = document.reading.document;
  let last: { readonly span: Span; readonly one: Known } | undefined;
  for (const one of known) {
    // Who is told something says nothing in between.
    if (one.speaker.kind === "outlet" || one.speaker.kind === "generic" || alone.test(one.voice.name)) continue;
    for (const span of one.voice.evidence)
      if (span.start < at && at - span.end < pointsBack && (last === undefined || span.start > last.span.start))
        last = { span, one };
  }
  if (last === undefined || last.one.speaker.label === "unnamed") return undefined;
  const { voice, speaker } = last.one;
  const isOne = voice.kind === "person" || singular.test(text.slice(last.span.start, last.span.end));
  return isOne && (voice.kind === "person" || speaker.kind === "unnamed") ? speaker : undefined;
}
