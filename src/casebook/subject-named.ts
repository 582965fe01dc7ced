// What a decision is about, from the words that people use: an incident's id, a document's name or the beginning of its id, and
// behind a slash one of its events or claims; a voice by its name.

import { claimSubject, eventSubject } from "../core/incidents/review/subject.ts";
import { HearsayError } from "../core/model/errors.ts";
import { ambiguous } from "./ambiguous.ts";
import type { Casebook } from "./casebook.ts";
import { documentNamed, readingOf } from "./documents.ts";
import { incidentNamed } from "./incidents.ts";

/**
 * The subject of a review.
 *
 * @example `subjectNamed(casebook, "3f9a01/c-12ab")` → "claim/3f9a01…/c-12ab…"; "i-8dk2" → "incident/i-8dk2…";
 * "voice:Igor Konashenkov" → "voice/Igor Konashenkov"
 * @throws HearsayError "no-such-document", "no-such-incident" or "no-such-item"; "ambiguous" where several are called so
 */
export function subjectNamed(casebook: Casebook, words: string): string {
  const voice = /^voice[:/](.+)$/.exec(words)?.[1];
  if (voice !== undefined) return voiceSubject(casebook, voice);
  if (/^(?:incident\/)?i-[0-9a-z]*$/.test(words)) {
    return `incident/${incidentNamed(casebook, words.replace(/^incident\//, "")).id}`;
  }
  const item = /^(?:(?:claim|event)\/)?(.+)\/([ce]-[0-9a-z]*)$/.exec(words);
  const [, named, id] = item ?? [];
  if (named === undefined || id === undefined) {
    return `document/${documentNamed(casebook, words.replace(/^document\//, "")).id}`;
  }
  const document = documentNamed(casebook, named).id;
  const { events, claims } = readingOf(casebook, document);
  const sort = id.startsWith("c-") ? "claim" : "event";
  const all = (sort === "claim" ? claims : events).map((one) => one.id).filter((one) => one.startsWith(id));
  const [found, ...others] = all.includes(id) ? [id] : all;
  if (found === undefined) {
    throw new HearsayError("no-such-item", { thing: words, detail: `the document has no such ${sort}` });
  }
  if (others.length > 0) {
    throw ambiguous(
      words,
      sort,
      all.map((one) => `${document}/${one}`),
    );
  }
  return sort === "claim" ? claimSubject({ document, claim: found }) : eventSubject({ document, event: found });
}

/** A voice has to be somebody whom a report lets speak: a slip of the pen would rate nobody. */
function voiceSubject({ store }: Casebook, name: string): string {
  if (name === "the author" || !store.hasVoice(name)) {
    const like = name === "the author" ? [] : store.voicesLike(name, 5);
    const perhaps = like.length === 0 ? "" : `; perhaps ${like.join(", ")}`;
    throw new HearsayError("no-such-item", {
      thing: `voice:${name}`,
      detail: `nobody of exactly that name speaks in it${perhaps}`,
    });
  }
  return `voice/${name}`;
}
