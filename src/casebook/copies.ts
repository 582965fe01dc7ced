// Text that documents share: found when a document is linked, kept as spans of both, and asked again where two events are held
// against each other, since a sentence that was copied tells of the same event whatever it leaves out.

import { alignWords } from "../core/incidents/lineage/align.ts";
import { copyOf, mayBeCopy } from "../core/incidents/lineage/copies.ts";
import { refKey } from "../core/incidents/profile/shape.ts";
import type { EventRef } from "../core/model/incident.ts";
import { overlap, type Span } from "../core/model/span.ts";
import type { CasebookStore } from "../store/casebook-store.ts";
import type { Copy } from "../store/incident-store.ts";
import { sharingPrints } from "./print-keys.ts";
import type { RunMemory } from "./run-memory.ts";

/** The passages that one document shares with others, asked by its events. */
export interface Passages {
  /** Share of the words around both events that stand in both documents, at the same point of one passage; 0 … 1. */
  sharedBy(one: EventRef, other: EventRef): number;
  /** Events of other documents that are told at the same point of a passage as this one. */
  eventsBeside(one: EventRef): readonly EventRef[];
}

/**
 * Finds the documents that share text with one, and keeps what they share.
 *
 * @param published EDTF; undefined where it is not known
 */
export function noteCopies(
  store: CasebookStore,
  document: string,
  published: string | undefined,
  memory: RunMemory,
): readonly Copy[] {
  const words = memory.words(document);
  const found = sharingPrints(store, { document, words, sketch: memory.sketch(document), published });
  const copies = found.flatMap((sharing): readonly Copy[] => {
    // Most share no more than stock phrases: their words tell so, and only the others are unpacked.
    const alignment = alignWords(words, memory.words(sharing));
    if (!mayBeCopy(alignment)) return [];
    const [reading, other] = [memory.reading(document), memory.reading(sharing)];
    if (reading === undefined || other === undefined) return [];
    const edge = copyOf({ id: document, reading }, { id: sharing, reading: other }, alignment);
    if (edge === undefined) return [];
    const shortest = Math.min(alignment.a.words, alignment.b.words);
    const shared = Math.max(alignment.a.shared, alignment.b.shared);
    return [
      {
        a: document,
        b: sharing,
        share: shortest === 0 ? 0 : Math.min(1, shared / shortest),
        passages: alignment.passages.map(({ a, b }) => ({ a, b })),
        why: edge.why,
      },
    ];
  });
  store.putCopies(copies);
  return copies;
}

/** An event of another document at the same point of a passage, and how much of the words around both is the same. */
interface Beside {
  readonly ref: EventRef;
  readonly shared: number;
}

/** Characters around an event's word that are its telling. */
const around = 160;

/** Changed words may move a point of a passage by so much of its length, and by so many characters. */
const drift = { share: 0.15, characters: 40 };

/** How much of the words around an event's word stands in a passage, 0 … 1. */
function shareAround(trigger: Span, passage: Span): number {
  const window = { start: trigger.start - around, end: trigger.end + around };
  return overlap(passage, window) / (window.end - window.start);
}

/** The passages of a document, from its copies. */
export function passagesOf(store: CasebookStore, document: string, copies: readonly Copy[]): Passages {
  const triggers = new Map(store.eventsOf(document).map(({ id, trigger }) => [id, trigger]));
  const others = new Map<string, readonly { readonly ref: EventRef; readonly trigger: Span }[]>();
  const passages = copies.flatMap((copy) => {
    const other = copy.a === document ? copy.b : copy.a;
    const events = store.eventsOf(other).map(({ id, trigger }) => ({ ref: { document: other, event: id }, trigger }));
    others.set(other, events);
    return copy.passages.map(({ a, b }) =>
      copy.a === document ? { other, own: a, its: b } : { other, own: b, its: a },
    );
  });
  const found = new Map<string, readonly Beside[]>();
  const beside = ({ event }: EventRef): readonly Beside[] => {
    const known = found.get(event);
    if (known !== undefined) return known;
    const trigger = triggers.get(event);
    const events = trigger === undefined ? [] : eventsAt(trigger);
    found.set(event, events);
    return events;
  };
  const eventsAt = (trigger: Span): readonly Beside[] =>
    passages
      .filter(({ own }) => overlap(own, trigger) > 0)
      .flatMap(({ other, own, its }) =>
        (others.get(other) ?? []).flatMap(({ ref, trigger: theirs }) => {
          if (overlap(its, theirs) === 0) return [];
          const apart = Math.abs(trigger.start - own.start - (theirs.start - its.start));
          if (apart > drift.characters + drift.share * (own.end - own.start)) return [];
          // The less of the two sides, so that it is the same whichever document came first.
          return [{ ref, shared: Math.min(shareAround(trigger, own), shareAround(theirs, its)) }];
        }),
      );
  return {
    sharedBy: (one, other) =>
      Math.max(0, ...beside(one).flatMap(({ ref, shared }) => (refKey(ref) === refKey(other) ? [shared] : []))),
    eventsBeside: (one) => beside(one).map(({ ref }) => ref),
  };
}
