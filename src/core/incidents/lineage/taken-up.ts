// Words that take up a speaker of whom a report told before: "the statement said", "this official added".

import type { Voice } from "../../model/voice.ts";
import { onlyOf, type Page } from "./page.ts";
import type { Speaker } from "./voices.ts";

/** A saying of somebody, in the place of whoever says it. */
const sayings =
  /^(?:the |this |its |their )?(?:statement|communiqu[eé]|announcement|message|press release|declaration|text)$/iu;

/** "The statement said": whoever spoke last before it, if his saying was one. */
export function stated(page: Page, voice: Voice): Speaker | undefined {
  const [at] = voice.evidence;
  if (at === undefined || !sayings.test(voice.name)) return undefined;
  const { text } = page.document.reading.document;
  const before = page.known
    .flatMap((one) => one.voice.evidence.map(({ end }) => ({ one, end })))
    .filter(({ one, end }) => end <= at.start && at.start - end < 500 && !sayings.test(one.voice.name))
    .sort((a, b) => a.end - b.end)
    .at(-1);
  const what = /(?:statement|communiqu|announcement|message|press release|declaration|text)/iu;
  if (before === undefined || !what.test(text.slice(before.end, at.start))) return undefined;
  return { ...before.one.speaker, why: `“${voice.name}” is of ${before.one.speaker.label}, who speaks before` };
}

/** "This official", "the captain": the one without a name of whom the report told before. */
export function sameNameless(page: Page, voice: Voice): Speaker | undefined {
  const [at] = voice.evidence;
  const noun = /^(?:(?:this|that|the|same) )*(\p{Ll}[\p{L}-]+)$/u.exec(voice.name)?.[1];
  if (at === undefined || noun === undefined) return undefined;
  const isSo = new RegExp(`(?:^|[ -])${noun}(?:$| (?:of|at|in|from|with|who|for) )`, "iu");
  const before = page.known.filter(
    ({ voice: other, speaker }) =>
      speaker.kind === "unnamed" &&
      other.name !== voice.name &&
      other.evidence.some(({ end }) => end <= at.start) &&
      isSo.test(other.name),
  );
  const only = onlyOf(before.map(({ speaker }) => speaker));
  return only === undefined
    ? undefined
    : { ...only, why: `“${voice.name}” is ${only.label}, of whom the report told before` };
}
