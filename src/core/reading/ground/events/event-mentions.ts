// From grounded events to the event mentions of a reading.

import type { EventMention } from "../../../model/event.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import type { GroundedEvent } from "./grounded-event.ts";
import type { Setting } from "./setting.ts";

/** The events of a reading, in the order of `events`; arguments of all tellings, each mention once a role. */
export function eventMentions(
  events: readonly GroundedEvent[],
  ids: readonly string[],
  settings: readonly Setting[],
  mentions: readonly GroundedMention[],
): readonly EventMention[] {
  const idsOf = (indices: readonly number[]): readonly string[] => [
    ...new Set(indices.flatMap((index) => ids[index] ?? [])),
  ];
  return events.map((event, index): EventMention => {
    const [first, ...again] = event.tellings;
    const setting = settings[index];
    const before = idsOf(setting?.before ?? []);
    const after = idsOf(setting?.after ?? []);
    return {
      id: ids[index] ?? "",
      type: event.type,
      trigger: first.span,
      arguments: argumentsOf(event, mentions),
      ...(setting?.time === undefined ? {} : { time: setting.time }),
      ...(setting?.place === undefined ? {} : { place: setting.place }),
      reality: event.reality,
      ...(before.length === 0 ? {} : { before }),
      ...(after.length === 0 ? {} : { after }),
      ...(again.length === 0 ? {} : { alsoAt: again.map(({ span }) => span) }),
    };
  });
}

function argumentsOf(event: GroundedEvent, mentions: readonly GroundedMention[]): EventMention["arguments"] {
  const seen = new Set<string>();
  return event.tellings
    .flatMap((telling) => telling.arguments)
    .flatMap(({ role, mention }) => {
      const id = mentions[mention]?.mention.id;
      if (id === undefined || seen.has(`${role} ${id}`)) return [];
      seen.add(`${role} ${id}`);
      return [{ role, mention: id }];
    });
}
