// Where an event is told to have happened, by all its names. A text says "in Marn district, Orvan province": the event has
// one place, but both names are linked to it, and a gazetteer may know only the second.

import type { EventMention } from "../model/event.ts";
import type { FullReading } from "../reading/full-reading.ts";

/**
 * The names of an event's place and of what contains it, then of every other place linked to the event; empty where the
 * event has none.
 */
export function placeNamesOf(event: EventMention, { reading, places }: FullReading): readonly string[] {
  const linked = event.arguments.flatMap(({ role, mention: id }) => {
    const mention = role === "place" ? reading.mentions.find((one) => one.id === id) : undefined;
    return mention === undefined ? [] : [mention.name, ...(places.get(id)?.within ?? [])];
  });
  const place = event.place?.value;
  return [...new Set([...(place === undefined ? [] : [place.name, ...place.within]), ...linked])];
}
