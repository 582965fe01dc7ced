// Pronouns that the reader tied to nobody: who "he" is that said so, and what "it" is, as far as only one can be meant.

import type { Span } from "../../model/span.ts";
import type { Voice } from "../../model/voice.ts";
import { type Known, onlyOf, type Page } from "./page.ts";
import type { Speaker } from "./voices.ts";

/** What a voice without a name begins with where the reader tied it to nobody: "it believed", "its claim of"; not "it is claimed". */
const alone = /^(?:(?<body>it|its)|he|his|she|her|I)(?![\p{L}’'])(?! (?:is|was|has|had|were|seems|appears)\b)/u;

/**
 * A pronoun: "it" is the one body that the document names, "he" is who spoke last before, if that was one person. "One of them" is
 * the one person who speaks next: a lead tells first that there is one.
 */
export function lastBefore(page: Page, voice: Voice): Speaker | undefined {
  const [at] = voice.evidence;
  if (at === undefined) return undefined;
  const { text } = page.document.reading.document;
  if (oneOf.test(voice.name)) {
    const next = someoneBehind(page, at.end);
    return next === undefined ? undefined : { ...next, why: `“${voice.name}” is ${next.label}, who speaks next` };
  }
  const words = voice.name === "unnamed" ? text.slice(at.start, at.end) : voice.name;
  const found = alone.exec(words);
  if (found === null || ofSomethingElse.test(words)) return undefined;
  const meant =
    found.groups?.["body"] === undefined
      ? someoneBefore(page, at.start)
      : onlyOf(page.bodies().map(({ speaker }) => speaker));
  return meant === undefined ? undefined : { ...meant, why: `“${words}” is ${meant.label}, who speaks before` };
}

/** "Its director": of the prison that was hit, as well as of the body that speaks. */
const ofSomethingElse =
  /^its (?:\p{Ll}+ ){0,2}(?:director|head|chief|manager|owner|warden|governor|principal|headmaster|doctor|captain|chair(?:man|woman|person)|mayor|imam|priest)\b/iu;

/** How far back a pronoun may point, in characters. */
const pointsBack = 400;
const singular = /^(?:a|an|another|one) /iu;

const oneOf = /^one of (?:them|those|(?:the|its|his|her|their) \p{L}+)$/iu;

/** The one person who speaks next, if it is one and comes soon. */
function someoneBehind({ known, document }: Page, at: number): Speaker | undefined {
  const { text } = document.reading.document;
  const next = known
    .flatMap((one) => one.voice.evidence.map((span) => ({ one, span })))
    .filter(({ one, span }) => span.start > at && span.start - at < pointsBack && !alone.test(one.voice.name))
    .filter(({ one: { speaker } }) => speaker.kind !== "outlet" && speaker.kind !== "generic")
    .sort((a, b) => a.span.start - b.span.start)[0];
  if (next === undefined) return undefined;
  const { voice, speaker } = next.one;
  if (voice.kind === "person") return speaker.kind === "person" ? speaker : undefined;
  const before = text.slice(Math.max(0, next.span.start - 8), next.span.end);
  return speaker.kind === "unnamed" && /(?:^|[\s"“])(?:a|an|another) /iu.test(before) ? speaker : undefined;
}

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
