// Whom a voice stands for, and the bodies that speak or publish in the reports of an incident: what every rule across documents begins with.

import type { Heard } from "./named-elsewhere.ts";
import { ofPublisher } from "./page.ts";
import { publisherOf } from "./publishers.ts";
import type { Speaker } from "./voices.ts";

/** A voice or a person, by key, and whom it stands for. */
export interface Stand {
  readonly key: string;
  /** As one document has it. */
  readonly name: string;
  readonly side: Speaker;
}

/** The bodies that speak, by key. */
export function bodiesOf(documents: readonly Heard[]): ReadonlyMap<string, Speaker> {
  const found = new Map<string, Speaker>();
  for (const { speakers } of documents)
    for (const speaker of speakers.values())
      if (speaker.kind === "body") found.set(speaker.key, lesser(speaker, found.get(speaker.key)));
  return found;
}

/** The bodies that publish for themselves, by key. */
function publishersOf(documents: readonly Heard[]): ReadonlyMap<string, Speaker> {
  const found = new Map<string, Speaker>();
  for (const { document } of documents) {
    const publisher = publisherOf(document.reading.document);
    if (publisher?.kind !== "voice") continue;
    const speaker = ofPublisher(publisher, publisher.label);
    if (speaker.kind === "body") found.set(speaker.key, lesser(speaker, found.get(speaker.key)));
  }
  return found;
}

/** The bodies that speak or publish for themselves, by key. */
export function heardOrPublishing(documents: readonly Heard[]): ReadonlyMap<string, Speaker> {
  return new Map([...bodiesOf(documents), ...publishersOf(documents)]);
}

/** Of two labels of one key, the one that stands first: whichever document is met first. */
export function lesser(one: Speaker, other: Speaker | undefined): Speaker {
  return other === undefined || one.label < other.label ? one : other;
}
