// Events as gold tells them and as the reader sees them, in one shape: a trigger with its type, how real it is told to be,
// and the arguments that are tied to it.

import type { Reality, Role } from "../model/event.ts";
import type { Span } from "../model/span.ts";
import { realities } from "../notation/labels.ts";
import type { FullReading, PlayedRole } from "../reading/full-reading.ts";
import type { Scored } from "../reading/scored.ts";
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

/** Roles as links tell them, where nothing settles them further: a marked text's. */
export function linkedRoles({ links, spans }: Pick<Scored, "links" | "spans">): FullReading["roles"] {
  const roles = new Map<number, PlayedRole[]>();
  for (const { relation, from, to } of links) {
    const span = spans[to];
    if (relation === "source" || relation === "content" || relation === "cause" || span === undefined) continue;
    const known = roles.get(from) ?? [];
    known.push({ role: relation, span: { start: span.start, end: span.end } });
    roles.set(from, known);
  }
  return roles;
}

/** The triggers inside our catalogue, with who and what plays a role in them as the reading settles it. */
export function readEvents({ scored, reading, roles, types }: FullReading): readonly ReadEvent[] {
  const ties = (index: number): readonly ReadArgument[] =>
    (roles.get(index) ?? []).map(({ role, span: { start, end } }) => ({ start, end, role }));
  // What the reading makes of it, where it makes an event of it; deaths and injuries stay as the reader saw them.
  const settled = new Map(reading.events.map(({ trigger, reality }) => [trigger.start, reality]));
  return scored.triggers.flatMap(({ start, end, type: seen, reality }, index) => {
    const type = seen === "death" || seen === "injury" ? seen : (types.get(index) ?? seen);
    return type === "other"
      ? []
      : [{ start, end, type, reality: settled.get(start) ?? reality.value, arguments: ties(index) }];
  });
}
