// Events as gold tells them and as the reader sees them, in one shape: a trigger with its type, how real it is told to be,
// and the arguments that are tied to it.

import type { Reality, Role } from "../model/event.ts";
import type { Span } from "../model/span.ts";
import { realities } from "../notation/labels.ts";
import type { FullReading } from "../reading/reading.ts";
import { allowedTypes, ownRole } from "./event-labels.ts";
import { arrayOf, type GoldDocument, labelOf, objectOf, spanOf, stringOf } from "./gold.ts";

/** The converted WikiEvents has a few "triggers" that are whole documents; in clean gold none is this long. */
export const longestTrigger = 40;

export interface GoldArgument extends Span {
  readonly label: string;
  /** Undefined where the argument is left out. */
  readonly role: Role | undefined;
}

export interface GoldEvent extends Span {
  readonly label: string;
  /** Undefined where the event is left out. */
  readonly types: ReadonlySet<string> | undefined;
  /** Undefined where the gold does not say it. */
  readonly reality: Reality | undefined;
  readonly arguments: readonly GoldArgument[];
}

export interface ReadArgument extends Span {
  readonly role: Role;
}

export interface ReadEvent extends Span {
  readonly type: string;
  readonly reality: Reality;
  readonly arguments: readonly ReadArgument[];
}

/** The items of `events`. Throws GoldFault. */
export function goldEvents(marked: unknown, { text }: GoldDocument): readonly GoldEvent[] {
  return arrayOf(marked, "events").flatMap((item, index) => {
    const name = `events[${index}]`;
    const event = objectOf(item, name);
    const trigger = spanOf(event["trigger"], text, `${name}.trigger`);
    if (trigger === undefined) return [];
    const label = stringOf(event["type"], `${name}.type`);
    const types = isLong(trigger) ? undefined : allowedTypes(label);
    const list = arrayOf(event["arguments"] ?? [], `${name}.arguments`).flatMap((entry, position): GoldArgument[] => {
      const where = `${name}.arguments[${position}]`;
      const argument = objectOf(entry, where);
      const span = spanOf(argument["span"], text, `${where}.span`);
      const theirs = stringOf(argument["role"], `${where}.role`);
      return span === undefined ? [] : [{ ...span, label: theirs, role: ownRole(theirs) }];
    });
    const reality = labelOf<Reality>(event["reality"], realities, `${name}.reality`);
    return [{ ...trigger, label, types, reality, arguments: list }];
  });
}

/** Whether a trigger is too long to be one. */
export function isLong({ start, end }: Span): boolean {
  return end - start > longestTrigger;
}

/** The reader's triggers inside our catalogue, with what it tied to them. */
export function readEvents({ scored, reading }: FullReading): readonly ReadEvent[] {
  const ties = new Map<number, ReadArgument[]>();
  for (const { relation, from, to } of scored.links) {
    const role = relation === "source" || relation === "content" || relation === "cause" ? undefined : relation;
    const span = scored.spans[to];
    if (role === undefined || span === undefined) continue;
    const known = ties.get(from) ?? [];
    known.push({ start: span.start, end: span.end, role });
    ties.set(from, known);
  }
  // What the reading makes of it, where it makes an event of it; deaths and injuries stay as the reader saw them.
  const settled = new Map(reading.events.map(({ trigger, reality }) => [trigger.start, reality]));
  return scored.triggers.flatMap(({ start, end, type, reality }, index) =>
    type === "other"
      ? []
      : [{ start, end, type, reality: settled.get(start) ?? reality.value, arguments: ties.get(index) ?? [] }],
  );
}
