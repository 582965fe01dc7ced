// Fills templates from a reading. A template is an incident, and one document tells of an incident many times, so events
// that may be one are put together: same incident types, no two dates and no two places that exclude each other.

import { boundsOfEdtf } from "../../calendar/edtf.ts";
import type { EventMention, Role } from "../../model/event.ts";
import type { Mention, MentionKind } from "../../model/mention.ts";
import type { Place } from "../../model/place.ts";
import type { Reading } from "../../model/reading.ts";
import type { FullReading } from "../../reading/full-reading.ts";
import { foldName } from "../../reading/normalise/places/fold.ts";
import { placeNamesOf } from "../event-places.ts";
import { incidentTypes } from "./event-types.ts";
import { sameText } from "./fills.ts";
import type { Days, Fill, Names, Template, TextSlot } from "./templates.ts";

/** Which arguments fill which slot: role and kind of mention. */
export const slotArguments: Readonly<
  Record<TextSlot, { readonly roles: readonly Role[]; readonly kinds: readonly MentionKind[] }>
> = {
  perpIndividual: { roles: ["actor"], kinds: ["person", "population"] },
  perpOrganisation: {
    roles: ["actor"],
    kinds: ["armed-group", "organisation", "government", "military-unit", "media"],
  },
  target: { roles: ["target", "victim"], kinds: ["facility", "platform"] },
  victim: { roles: ["victim", "target"], kinds: ["person", "population"] },
  weapon: { roles: ["means"], kinds: ["weapon", "platform"] },
};

/** Counted people of these slots are victims too. */
const harmSlots: ReadonlySet<string> = new Set(["killed", "injured", "captured"]);

interface Incident {
  readonly types: readonly string[];
  readonly events: EventMention[];
}

/** The templates of one document, in text order of their first events. */
export function templatesOf(full: FullReading): readonly Template[] {
  const { reading } = full;
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  const incidents: Incident[] = [];
  const told = reading.events.filter(
    ({ reality, type }) => reality === "happened" && incidentTypes[type] !== undefined,
  );
  for (const event of [...told].sort((a, b) => a.trigger.start - b.trigger.start)) {
    const types = incidentTypes[event.type] ?? [];
    const known = incidents.find((one) => isOfKind(one, event) && one.events.every(mayBeOne(event)));
    if (known === undefined) incidents.push({ types, events: [event] });
    else known.events.push(event);
  }
  return incidents.map((incident) => templateOf(incident, full, mentions)).filter(isIncident);
}

/**
 * MUC-4 makes a template only of an act against somebody or something: one of which neither who or what was hit nor the weapon is known is none, and what
 * armed forces do to each other counts where people were harmed. On 150 training documents, of 52 templates with
 * nothing but a perpetrator 3 answered one of the gold.
 */
function isIncident({ type, texts }: Template): boolean {
  // Whom armed men lose among themselves is war, and no act of terror.
  const isWar =
    texts.target.length === 0 &&
    texts.victim.length > 0 &&
    texts.victim.every(({ alternatives }) => alternatives.every((name) => fighters.test(name)));
  if (isWar) return false;
  const war = type.some(({ alternatives }) => alternatives.length > 1 && alternatives.includes("BOMBING"));
  return texts.victim.length > 0 || (!war && (texts.target.length > 0 || texts.weapon.length > 0));
}

/** Of the same incident types; what is destroyed beside an attack is the attack's. */
function isOfKind({ types }: Incident, event: EventMention): boolean {
  if (event.type === "destruction" && types.some((type) => type !== "KIDNAPPING")) return true;
  return types.join() === (incidentTypes[event.type] ?? []).join();
}

const fighters =
  /\b(?:guerrill\w*|terrorists?|rebels?|subversives?|soldiers?|troops?|combatants?|armed forces|insurgents?|fighters?|commandos?|fmln|epl|eln|farc|enemy|extremists?|militants?|contras?)\b/i;

function mayBeOne(event: EventMention): (other: EventMention) => boolean {
  return (other) => {
    const [a, b] = [daysOf(event), daysOf(other)];
    if (a !== undefined && b !== undefined && (a.last < b.first || b.last < a.first)) return false;
    const [here, there] = [event.place?.value, other.place?.value];
    if (here === undefined || there === undefined) return true;
    const [mine, theirs] = [placeNames(here).map(foldName), placeNames(there).map(foldName)];
    return mine.includes(theirs[0] ?? "") || theirs.includes(mine[0] ?? "");
  };
}

function templateOf(incident: Incident, full: FullReading, mentions: ReadonlyMap<string, Mention>): Template {
  const filled = (slot: TextSlot): readonly Fill<string>[] => {
    const { roles, kinds } = slotArguments[slot];
    const names = incident.events.flatMap(({ arguments: list }) =>
      list.flatMap(({ role, mention: id }) => {
        const mention = mentions.get(id);
        if (mention === undefined || !roles.includes(role) || !kinds.includes(mention.kind)) return [];
        const told = namesOfMention(mention, mentions).filter((name) => !namesNobody.test(name));
        return told.length === 0 ? [] : [told];
      }),
    );
    return distinct(slot === "victim" ? [...names, ...countedPeople(incident, full.reading)] : names);
  };
  const days = incident.events.flatMap((event) => daysOf(event) ?? [])[0] ?? daysBeforeReport(full.reading);
  const place = locationOf(incident, full);
  const sure = <T>(alternatives: readonly T[]): readonly Fill<T>[] => [{ alternatives, optional: false }];
  return {
    optional: false,
    type: sure(incident.types),
    texts: {
      perpIndividual: filled("perpIndividual"),
      perpOrganisation: filled("perpOrganisation"),
      target: filled("target"),
      victim: filled("victim"),
      weapon: filled("weapon"),
    },
    date: days === undefined ? [] : sure<Days>([days]),
    location: place === undefined ? [] : sure<Names>([place]),
  };
}

/** The report's day and the six before it: MUC-4 dates an incident that the text does not date as on or before the report. */
function daysBeforeReport({ document }: Reading): Days | undefined {
  const bounds = document.published === undefined ? undefined : boundsOfEdtf(document.published);
  if (bounds === undefined || !bounds.yearKnown || bounds.last === null) return undefined;
  return { first: bounds.last - 6, last: bounds.last };
}

/**
 * The names of where an incident was. MUC-4 writes the whole way down from the country, so a place that no gazetteer knows
 * ("the neighbourhood", "the capital") or that is not told is within the last known one that the text named before.
 */
function locationOf(incident: Incident, full: FullReading): Names | undefined {
  const told = incident.events.map((event) => placeNamesOf(event, full)).find((names) => names.length > 0);
  const isKnown = incident.events.some(({ place }) => place?.value.gazetteer !== undefined);
  if (told !== undefined && isKnown) return told;
  const around = placeBefore(incident.events[0]?.trigger.start ?? 0, full);
  const names = [...(told ?? []), ...(around === undefined ? [] : placeNames(around))];
  return names.length === 0 ? undefined : names;
}

/** The last place of the gazetteer that the text names before a position; the first one behind it where there is none. */
function placeBefore(position: number, { reading, places }: FullReading): Place | undefined {
  const known = reading.mentions.flatMap(({ id, evidence: [{ start }] }) => {
    const place = places.get(id);
    return place?.gazetteer === undefined ? [] : [{ start, place }];
  });
  return (known.findLast(({ start }) => start < position) ?? known[0])?.place;
}

/** The mention's own words, and the name that it refers back to. */
function namesOfMention(mention: Mention, mentions: ReadonlyMap<string, Mention>): readonly string[] {
  const names = [mention.name];
  const seen = new Set([mention.id]);
  let current = mention;
  while (current.coreferentWith !== undefined && !seen.has(current.coreferentWith)) {
    seen.add(current.coreferentWith);
    const next = mentions.get(current.coreferentWith);
    if (next === undefined) break;
    names.push(next.name);
    current = next;
  }
  return names;
}

/** Whom the claims of the incident's events count as killed, injured or held: "six priests". */
function countedPeople(incident: Incident, reading: Reading): readonly (readonly string[])[] {
  const ids = new Set(incident.events.map(({ id }) => id));
  return reading.claims.flatMap(({ event, slot, value }) =>
    ids.has(event) && harmSlots.has(slot) && "who" in value && value.who !== "" ? [[value.who]] : [],
  );
}

/** Pronouns, bare numbers, and words that say no more than that somebody was harmed. */
const namesNobody =
  /^(?:he|him|his|she|her|it|its|they|them|their|we|us|our|i|me|my|you|who|whom|which|that|this|those|one|two|three|[\d.,]+)$/i;

/** Fills that may be the same people or things are one fill. */
function distinct(names: readonly (readonly string[])[]): readonly Fill<string>[] {
  const fills: { alternatives: string[]; optional: false }[] = [];
  for (const alternatives of names) {
    const known = fills.find((fill) => fill.alternatives.some((a) => alternatives.some((b) => sameText(a, b))));
    if (known === undefined) fills.push({ alternatives: [...alternatives], optional: false });
    else known.alternatives.push(...alternatives.filter((name) => !known.alternatives.includes(name)));
  }
  return fills;
}

function daysOf({ time }: EventMention): Days | undefined {
  const bounds = time === undefined ? undefined : boundsOfEdtf(time.value.edtf);
  return bounds === undefined || !bounds.yearKnown ? undefined : { first: bounds.first, last: bounds.last };
}

function placeNames({ name, within }: Place): Names {
  return [name, ...within];
}
