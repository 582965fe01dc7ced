// What a decision is about, from the words that people use: an incident's id, a document's name or the beginning of its id, and
// behind a slash one of its events or claims; a voice by its name.

import { claimSubject, eventSubject, isIncidentId } from "../core/incidents/review/subject.ts";
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
  const voice = /^voice[:/](.*)$/.exec(words)?.[1];
  if (voice !== undefined) return voiceSubject(casebook, voice);
  const incident = /^(?:incident\/)?(.*)$/.exec(words)?.[1] ?? "";
  if (isIncidentId(incident)) return `incident/${incidentNamed(casebook, incident).id}`;
  const item = /^(?:(?:claim|event)\/)?(.+)\/([ce]-[0-9a-z]*)$/.exec(words);
  const [, named, id] = item ?? [];
  if (named === undefined || id === undefined) {
    expectNoPart(casebook, words);
    return `document/${documentNamed(casebook, words.replace(/^document\//, ""), subjectWords).id}`;
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

/** How each thing is called that a decision can be about. */
const subjectWords =
  "A document is called by its id (`hearsay list`), an incident i-… (`hearsay incidents`), a claim DOC/c-…, an event DOC/e-…, a voice voice:NAME.";

/** A claim or an event that is named in half is not looked for among the documents. */
function expectNoPart({ store }: Casebook, words: string): void {
  if (store.documentsNamed(words).length > 0) return;
  if (/^[ce]-[0-9a-z]+$/.test(words)) {
    const sort = words.startsWith("c-") ? "a claim" : "an event";
    throw new HearsayError("no-such-item", {
      thing: words,
      detail: `${sort} is called by its document too: DOC/${words}`,
    });
  }
  const before = /^(.+)\/[^/]*$/.exec(words.replace(/^document\//, ""))?.[1];
  if (before === undefined || store.documentsNamed(before).length === 0) return;
  const detail = `behind ${before}/ stands the id of a claim, c-…, or of an event, e-…`;
  throw new HearsayError("no-such-item", { thing: words, detail });
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
