// Names that few stories share, of the report that tells of an event: the village, the school, the group, wherever the report says
// them. A report says once where it all happened; its later sentences, and later reports, say "the attack". Fixed rules decide what
// is distinct, never a count over the casebook, so that a link does not change when other documents come in.

import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { ProfileActors } from "./material.ts";
import type { ReadingNames } from "./names.ts";
import { properWords, wordsOfPlace } from "./places.ts";
import { type EventProfile, type StoryName, tellingsOf } from "./shape.ts";

/** What a report names, by where it does. */
export interface Story {
  readonly names: readonly (StoryName & { readonly at: number })[];
  /** Start and end of each paragraph. */
  readonly paragraphs: readonly Span[];
}

/** Towns that stand in reports because somebody speaks there, and large ones that every report of a war names. */
const seats =
  "Abuja Addis Ababa Aleppo Algiers Amman Ankara Athens Baghdad Bamako Beijing Beirut Belgrade Berlin Bogota Brussels Cairo Damascus Delhi Doha Geneva Hague Homs Idlib Islamabad Istanbul Jerusalem Juba Kabul Kampala Kandahar Khartoum Kiev Kinshasa Kyiv London Madrid Manila Mogadishu Moscow Mosul Nairobi Niamey Ouagadougou Paris Pristina Raqqa Riyadh Rome Sanaa Strasbourg Tehran Tripoli Tunis Vienna Warsaw Washington York";

let compiledSeats: ReadonlySet<string> | undefined;

/** The distinct names of a reading. */
export function storyOf(reading: Reading, names: ReadingNames, actors: ProfileActors): Story {
  const { text } = reading.document;
  const areas = wideWords(reading);
  compiledSeats ??= new Set(properWords(seats));
  const known = compiledSeats;
  const whole = { start: 0, end: text.length };
  const told = names
    .overlapping(whole)
    .filter(({ name }) => name.kind !== "model")
    .map(({ span, name }) => ({ key: name.key, name: name.name, at: span.start }));
  const isDistinct = (word: string): boolean => !areas.has(word) && !known.has(word);
  const placed = reading.mentions.flatMap((mention) => {
    const words = placeWords(mention, actors);
    if (words.length === 0 || !words.some(isDistinct)) return [];
    return mention.evidence.map(({ start }) => ({ key: words.join(" "), name: mention.name, at: start }));
  });
  return { names: [...told, ...placed], paragraphs: paragraphsOf(text) };
}

/** Provinces and countries of the places of a reading, and towns that give their name to one. */
function wideWords({ events, claims }: Reading): ReadonlySet<string> {
  const places = [
    ...events.flatMap(({ place }) => (place === undefined ? [] : [place.value])),
    ...claims.flatMap(({ value }) => ("within" in value ? [value] : [])),
  ];
  return new Set(
    places.flatMap(({ name, within, precision, gazetteer }) => [
      ...within.flatMap((unit) => properWords(unit)),
      ...(gazetteer !== undefined && precision >= 3 ? properWords(name) : []),
    ]),
  );
}

/** The words of a place, of a thing that stands in one, or of a group that no catalogue knows; none of other mentions. */
function placeWords({ kind, name, actor }: Mention, actors: ProfileActors): readonly string[] {
  const isGroup = kind === "armed-group" && actor === undefined;
  if (kind !== "place" && kind !== "facility" && !isGroup) return [];
  const words = wordsOfPlace(name, (word) => actors.stateOf(word.replace(/s$/, "")) === undefined);
  return isGroup && words.length < 2 ? [] : [...words].sort();
}

function paragraphsOf(text: string): readonly Span[] {
  const ends = [...text.matchAll(/\n\s*\n/g)].map(({ index, 0: gap }) => ({ end: index, next: index + gap.length }));
  const starts = [0, ...ends.map(({ next }) => next)];
  return starts.map((start, index) => ({ start, end: ends[index]?.end ?? text.length }));
}

/** So many names of a report are kept. */
const most = 8;

/** So many towns, each with events of its own, are a round-up and not one story. */
const roundUp = 3;

/**
 * The names that an event shares with its story: those of its own paragraph, and where the report is of one story those of the whole.
 *
 * @param profiles of the reading, in its order, without their stories
 */
export function withStories(
  profiles: readonly EventProfile[],
  { events }: Reading,
  story: Story,
): readonly EventProfile[] {
  const towns = new Set(profiles.flatMap(({ places: [own] }) => own?.words.join(" ") ?? []));
  const isOne = towns.size < roundUp;
  return profiles.map((profile, index) => {
    const event = events[index];
    if (event === undefined) return profile;
    const own = story.paragraphs.filter(({ start, end }) =>
      tellingsOf(event).some((span) => span.start >= start && span.start < end),
    );
    const isNear = ({ at }: { readonly at: number }): boolean => own.some(({ start, end }) => at >= start && at < end);
    const near = story.names.filter(isNear);
    const names = distinct(isOne ? [...near, ...story.names] : near).slice(0, most);
    return names.length === 0 ? profile : { ...profile, story: names };
  });
}

function distinct(names: Story["names"]): readonly StoryName[] {
  const found = new Map<string, StoryName>();
  for (const { key, name } of names) if (!found.has(key)) found.set(key, { key, name });
  return [...found.values()];
}
