// Bodies that the reports of an incident have by other words: a state that speaks through its ministry, "the Coalition" of a Coalition Command, "the
// movement" that one report names and another lets speak, "the U.N. food agency".

import { type Heard, theGroup } from "./named-elsewhere.ts";
import { bareBody } from "./names.ts";
import { bodyWords, hasOffice } from "./offices.ts";
import { ofPublisher } from "./page.ts";
import { publisherOf } from "./publishers.ts";
import { bodyCalledAfter } from "./speaks-for.ts";
import { bodiesOf, heardOrPublishing, lesser, type Stand } from "./stand.ts";
import type { Speaker } from "./voices.ts";

const republic = /\b(?:Republic|Emirate|Caliphate|Administration)$/u;
/** Bodies that speak for a whole state, or for what calls itself one. */
const ofState = /\b(?:ministry|government|army|armed forces|general staff|militia)\b/iu;

/** "The Tarn Republic", "the Steppe Union", where all reports together know one body of it: its ministry, its militia speaks for it. */
export function republicsOf(documents: readonly Heard[]): readonly Stand[] {
  const bodies = [...heardOrPublishing(documents).values()];
  return bodies.flatMap((one) => {
    if (hasOffice(one.label) && !republic.test(one.label)) return [];
    const words = bodyWords(one.label);
    const its = bodies.filter(
      (other) =>
        other.key !== one.key &&
        ofState.test(other.label) &&
        words.every((word) => bodyWords(other.label).includes(word)),
    );
    const [only, ...others] = its;
    if (only === undefined || others.length > 0) return [];
    const why = `“${one.label}” speaks through ${only.label}, the only body of it that the reports name`;
    return [{ key: one.key, name: one.label, side: { ...only, why } }];
  });
}

const unWords = /^(?:the )?(?:U\.?N\.?|United Nations) (?<what>\p{Ll}[\p{L} -]*)$/u;

/** "The U.N. food agency", where the reports let speak one body of the United Nations of whose name these are words. */
export function agenciesOf(documents: readonly Heard[]): readonly Stand[] {
  const published = documents.flatMap(({ document }): readonly Speaker[] => {
    const publisher = publisherOf(document.reading.document);
    return publisher === undefined ? [] : [ofPublisher(publisher, publisher.label)];
  });
  const all = [...bodiesOf(documents).values(), ...published].filter(({ label }) =>
    /^(?:UN|U\.N\.|United Nations) /u.test(label),
  );
  const byKey = new Map<string, Speaker>();
  for (const body of all) byKey.set(body.key, lesser(body, byKey.get(body.key)));
  const bodies = [...byKey.values()];
  return documents.flatMap(({ document: { reading }, speakers, meant }) =>
    reading.voices.flatMap(({ id, name }): readonly Stand[] => {
      const what = unWords.exec(name)?.groups?.["what"];
      const speaker = what === undefined || meant.has(id) ? undefined : speakers.get(id);
      if (what === undefined || speaker === undefined) return [];
      const [only, ...others] = bodies.filter(({ label }) =>
        what.split(" ").every((word) => label.toLowerCase().split(" ").includes(word)),
      );
      if (only === undefined || others.length > 0 || only.key === speaker.key) return [];
      const why = `“${name}” is ${only.label}, the only one that the reports let speak`;
      return [{ key: speaker.key, name, side: { ...only, why } }];
    }),
  );
}

/** "The Coalition", where the reports let speak the Coalition Command. */
export function commandsOf(documents: readonly Heard[]): readonly Stand[] {
  const commands = new Map([...heardOrPublishing(documents).values()].map((body) => [body.label, body]));
  return documents.flatMap(({ document: { reading }, speakers, meant }) =>
    reading.voices.flatMap(({ id, name }): readonly Stand[] => {
      const speaker = meant.has(id) ? undefined : speakers.get(id);
      const command = speaker?.kind === "unnamed" ? commands.get(`${bareBody(name)} Command`) : undefined;
      if (speaker === undefined || command === undefined || !/^\p{Lu}/u.test(bareBody(name))) return [];
      const why = `“${name}” speaks through ${command.label}`;
      return [{ key: speaker.key, name, side: { ...command, why } }];
    }),
  );
}

/** "The movement's spokesman", in a report that names one group of those that others let speak, and lets it not speak by name. */
export function groupsOf(documents: readonly Heard[]): readonly Stand[] {
  const groups = new Map<string, Speaker>();
  for (const { document, speakers } of documents)
    for (const { id, kind } of document.reading.voices) {
      const speaker = speakers.get(id);
      if (kind === "armed-group" && speaker?.kind === "body" && speaker.label.includes(" "))
        groups.set(speaker.key, lesser(speaker, groups.get(speaker.key)));
    }
  if (groups.size === 0) return [];
  return documents.flatMap(({ document: { reading }, speakers, meant }) =>
    reading.voices.flatMap(({ id, name }): readonly Stand[] => {
      const speaker = meant.has(id) ? undefined : speakers.get(id);
      if (speaker?.kind !== "unnamed" || !theGroup.test(bodyCalledAfter(name) ?? name)) return [];
      const named = [...groups.values()].filter(({ label }) => reading.document.text.includes(label));
      const [only, ...others] = named;
      if (only === undefined || others.length > 0) return [];
      const why = `“${name}” speaks for ${only.label}, the only group of those that speak elsewhere which the report names`;
      return [{ key: speaker.key, name, side: { ...only, why } }];
    }),
  );
}
