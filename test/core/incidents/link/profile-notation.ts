// Profiles of events in one line, for tables: "air-strike 2016-09-17 @Velm(34.1,40.2) by:coalition killed:62".
//
//   2016-09-17 2016-09 2016-09-01/2016-09-07 XXXX-09-17   days
//   @Velm(34.1,40.2) @Velm(34.1,40.2,p2,near,in:Kord/Osteria) @Kord(p4,in:Osteria) @Daat   places; the last is in no gazetteer
//   by:coalition on:osteria side:osteria by:?rebels       parties; with ? a name that the catalogue lacks
//   killed:62 killed:62+ killed:~20 killed:9of killed:300cum injured:5   tolls
//   person:Ana_Velic facility:Halid locality:Daat unit:12 model:su24     names
//   harmed:Ana_Velic                                 a person by name whom it was aimed at or harmed
//   vessel:halvard headline:Velm sequel                  a ship, what heads the report, told as coming on top of another
//   hour:2-7 refers:back refers:anew beside:Daat     time of day, and how it is told
//   story:Daat                                       a name that its report has
//   with:jet thing:market stood:mosque sum x2 s:7 pub:2016-09-18 doc:A id:e1 before:e2 background future hypothetical negated

import { eventTypes } from "../../../../src/core/catalogue/event-types/list.ts";
import { daysOf, lastDayOf } from "../../../../src/core/incidents/profile/days.ts";
import { properWords, wordsOfPlace } from "../../../../src/core/incidents/profile/places.ts";
import type {
  EventProfile,
  ProfileName,
  ProfileParty,
  ProfilePlace,
  ProfileToll,
} from "../../../../src/core/incidents/profile/shape.ts";
import type { Reality } from "../../../../src/core/model/event.ts";

type Draft = { -readonly [K in keyof EventProfile]: EventProfile[K] };

/** The profile that a line writes; documents and ids are `document` and "e" where the line names none. */
export function profileOf(line: string, document = "d"): EventProfile {
  const [type = "", ...words] = line.split(" ");
  const family = eventTypes.find(({ id }) => id === type)?.family;
  if (family === undefined) throw new Error(`no event type ${type}`);
  const draft: Draft = {
    ref: { document, event: "e" },
    type,
    family,
    reality: "happened",
    sentence: 0,
    days: [],
    hours: [],
    places: [],
    parties: [],
    means: [],
    things: [],
    tolls: [],
    names: [],
    before: [],
    after: [],
  };
  for (const word of words) read(word, draft);
  return draft;
}

const roles: ReadonlyMap<string, ProfileParty["role"]> = new Map([
  ["by", "doer"],
  ["on", "hit"],
  ["side", "side"],
]);

function read(word: string, draft: Draft): void {
  const [key = "", value = ""] = word.split(/:(.*)/s);
  const role = roles.get(key);
  if (word.startsWith("@")) draft.places = [...draft.places, placeOf(word.slice(1))];
  else if (role !== undefined) draft.parties = [...draft.parties, partyOf(role, value)];
  else if (/^(?:killed|injured|missing|captured|displaced)$/.test(key))
    draft.tolls = [...draft.tolls, tollOf(key as ProfileToll["slot"], value)];
  else if (/^(?:person|facility|locality|unit|model|vessel)$/.test(key))
    draft.names = [...draft.names, { kind: key as ProfileName["kind"], key: value.toLowerCase(), name: value }];
  else if (key === "harmed")
    draft.names = [...draft.names, { kind: "person", key: value.toLowerCase(), name: value, harmed: true }];
  else if (key === "with") draft.means = [...draft.means, value];
  else if (key === "thing") draft.things = [...draft.things, value];
  else if (key === "stood") {
    draft.things = [...draft.things, value];
    draft.stood = [...(draft.stood ?? []), value];
  } else if (key === "headline") draft.headline = properWords(value.replaceAll("_", " "));
  else if (word === "sequel") draft.sequel = true;
  else if (word === "sum") draft.aggregate = true;
  else if (/^x\d+$/.test(word)) draft.count = Number(word.slice(1));
  else if (key === "hour") {
    const [first = 0, last = 0] = value.split("-").map(Number);
    draft.hours = [...draft.hours, { first, last, told: value }];
  } else if (key === "refers") draft.refers = value === "anew" ? "anew" : "back";
  else if (key === "beside") draft.beside = [...(draft.beside ?? []), ...properWords(value)];
  else if (key === "story") {
    const name = value.replaceAll("_", " ");
    draft.story = [...(draft.story ?? []), { key: [...properWords(name)].sort().join(" "), name }];
  } else if (key === "s") draft.sentence = Number(value);
  else if (key === "pub") Object.assign(draft, lastDayOf(daysOf(value)));
  else if (key === "doc") draft.ref = { ...draft.ref, document: value };
  else if (key === "id") draft.ref = { ...draft.ref, event: value };
  else if (key === "before") draft.before = [...draft.before, value];
  else if (key === "after") draft.after = [...draft.after, value];
  else if (/^(?:background|future|hypothetical|negated)$/.test(word)) {
    draft.reality = word as Reality;
    if (word === "background") draft.background = true;
  } else {
    const days = daysOf(word);
    if (days === undefined) throw new Error(`cannot read ${word}`);
    draft.days = [...draft.days, days];
  }
}

function placeOf(written: string): ProfilePlace {
  const [, name = "", inside] = /^([^(]+)(?:\((.*)\))?$/.exec(written) ?? [];
  const plain = name.replaceAll("_", " ");
  const words = wordsOfPlace(plain);
  if (inside === undefined) return { name: plain, words, parts: [], precision: 5, units: [], within: [] };
  const parts = inside.split(",");
  const numbers = parts.filter((part) => /^-?[\d.]+$/.test(part)).map(Number);
  const [latitude, longitude] = numbers;
  const precision = Number(parts.find((part) => /^p\d$/.test(part))?.slice(1) ?? 1);
  const units = (parts.find((part) => part.startsWith("in:"))?.slice(3) ?? "Kord/Osteria")
    .split("/")
    .map((unit) => properWords(unit).join(" "));
  // "@Orlav(told,in:Tarn/Osteria)": no map knows it, and its report tells where it lies.
  if (parts.includes("told")) return { name: plain, words, parts: [], precision: 5, units, within: [] };
  return {
    name: plain,
    words,
    parts: [],
    gazetteer: `test:${name} ${numbers.join(" ")}`,
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    precision,
    units,
    within: [],
    ...(precision <= 2 && units.some((unit) => words.includes(unit)) ? { capital: true as const } : {}),
    ...(parts.includes("seat") ? { seat: true as const } : {}),
    ...(parts.includes("near") ? { relation: "near" as const } : {}),
  };
}

function partyOf(role: ProfileParty["role"], written: string): ProfileParty {
  if (written.startsWith("?")) return { role, name: written.slice(1).replaceAll("_", " "), kind: "armed-group" };
  return { role, actor: written, party: written, name: written, kind: "armed-group" };
}

function tollOf(slot: ProfileToll["slot"], written: string): ProfileToll {
  const [, about = "", count = "0", more = ""] = /^(~?)(\d+)(.*)$/.exec(written) ?? [];
  const min = Number(count);
  return {
    slot,
    min,
    max: more.startsWith("+") ? null : min,
    vague: about === "~",
    scope: more.endsWith("cum") ? "cumulative" : "event",
    who: "",
    status: "unknown",
    part: more.endsWith("of"),
  };
}
