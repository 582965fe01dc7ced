// The places that a name may mean. Mentions of one name are one question: a text that says "Velm" five times means one
// Velm, unless it says itself that there are two ("Velm, Texas" and "Velm, Ohio").

import type { Span } from "../../../model/span.ts";
import type { Gazetteer, GazetteerEntry } from "../../gazetteer.ts";
import { isCommonPlace } from "./common-places.ts";
import { containerOf } from "./containers.ts";
import { countries } from "./countries.ts";
import { countryOfAdjective } from "./countries-named.ts";
import { foldName } from "./fold.ts";
import { liesIn } from "./lies-in.ts";
import { type AskedName, askName } from "./name-hint.ts";
import type { RelationRead } from "./relation.ts";
import { unitAround } from "./units-around.ts";
import { innerName } from "./whole-name.ts";

/** A span that the reader marked as a place or a facility. */
export interface PlaceMention {
  readonly span: Span;
  readonly kind: "place" | "facility";
  /** It stands in a dateline: where the report was filed, which need not be near what it tells of. */
  readonly filing?: true;
}

export interface Candidate {
  readonly entry: GazetteerEntry;
  /** The name as written found it, or only the name without its words of kind; or it is the country of an adjective. */
  readonly by: "full" | "bare" | "adjective";
}

/** All mentions of one name, with what may be meant. */
export interface NameGroup {
  /** Indexes of the mentions, in text order. */
  readonly mentions: readonly number[];
  readonly asked: AskedName;
  readonly candidates: readonly Candidate[];
  /** Units and countries that the text puts around the name: "Velm, Texas"; empty where it puts none. */
  readonly containers: readonly GazetteerEntry[];
  /** Something is near it, outside it, or so far from it: the name of a point rather than of a land. */
  readonly pointRelation: boolean;
  /** It is named in a dateline and nowhere else. */
  readonly filing: boolean;
  /** The words that name the container. */
  readonly containerName?: string;
}

interface Asking {
  readonly index: number;
  readonly asked: AskedName;
  readonly container?: string;
}

/** More homonyms than this are cut off, the smallest first: they cost time and are hardly ever meant. */
const mostCandidates = 24;

/**
 * Groups mentions by name and asks the gazetteer for each name once. Groups are in the order of their first mention.
 *
 * @param relations what the words around each mention say.
 */
export function groupNames(
  text: string,
  mentions: readonly PlaceMention[],
  relations: readonly RelationRead[],
  gazetteer: Gazetteer,
): readonly NameGroup[] {
  const byName = new Map<string, Asking[]>();
  const capitals = capitalsNames(text);
  for (const [index, mention] of mentions.entries()) {
    // A facility's name is not the town's that stands in it.
    const span = mention.kind === "facility" ? mention.span : innerName(text, mention.span, gazetteer);
    const asked = askName(text, span);
    const key = foldName(asked.full);
    const container = statedContainer(text, span, asked, gazetteer);
    const item = { index, asked, ...(container === undefined ? {} : { container }) };
    const list = byName.get(key);
    if (list === undefined) byName.set(key, [item]);
    else list.push(item);
  }
  const groups: NameGroup[] = [];
  for (const items of byName.values()) {
    for (const part of splitByContainer(withSharedContainer(items)).flatMap(splitByKind)) {
      const asked = part.find((item) => item.asked.kinds.length > 0)?.asked ?? part[0]?.asked;
      if (asked === undefined) continue;
      const containerName = part.find((item) => item.container !== undefined)?.container;
      groups.push({
        mentions: part.map((item) => item.index),
        asked,
        candidates: capitals && !/\p{Lu}/u.test(asked.full) ? [] : candidatesOf(asked, gazetteer),
        pointRelation: part.some(({ index }) => {
          const read = relations[index];
          return read !== undefined && isPointRelation(read);
        }),
        filing: part.every(({ index }) => mentions[index]?.filing === true),
        containers: containerName === undefined ? [] : unitsNamed(containerName, gazetteer),
        ...(containerName === undefined ? {} : { containerName }),
      });
    }
  }
  return groups.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

/**
 * Whether a text writes names with capitals: it has a capital word behind a small letter. There is a town called Bridge; a text
 * that writes "Velm" and "the bridge" does not mean it. In a post without any capitals "velm" may be one.
 */
function capitalsNames(text: string): boolean {
  return /\p{Ll}[,;]? \p{Lu}\p{Ll}/u.test(text);
}

function isPointRelation({ relation, setting }: RelationRead): boolean {
  return setting === "land" && relation !== undefined && relation.kind !== "in";
}

/** The container's words, unless the comma before them is one of a list: "Ohio, Texas". */
function statedContainer(text: string, span: Span, asked: AskedName, gazetteer: Gazetteer): string | undefined {
  const words = containerOf(text, span, gazetteer);
  if (words === undefined) return boundFromAfar(text, span, asked, gazetteer);
  if (!words.comma) return words.name;
  const units = unitsNamed(words.name, gazetteer);
  const entries = gazetteer.lookup(asked.full).filter((entry) => entry.match !== "folded");
  const levels = new Set<string>(
    units.map((unit) => unit.kind).filter((kind) => kind === "country" || kind === "admin1"),
  );
  if (entries.some((entry) => entry.match === "name" && levels.has(entry.kind))) return undefined;
  if (entries.some((entry) => units.some((unit) => liesIn(entry, unit)))) return words.name;
  // Nothing of the name is in it: a list of unlike things, or a place that the gazetteer lacks. Only well-known units and
  // countries are believed to be meant then.
  const wide = entries.some((entry) => entry.kind === "country" || entry.kind === "admin1" || entry.kind === "region");
  return wide || !units.some((unit) => unit.kind === "country" || unit.population >= wellKnown)
    ? undefined
    : words.name;
}

/**
 * The unit that a sentence or a list puts a place in. Where the unit has none of the name, a large town is meant wherever
 * it lies, and so is a unit or a land.
 */
function boundFromAfar(text: string, span: Span, asked: AskedName, gazetteer: Gazetteer): string | undefined {
  if (asked.kinds.some((kind) => kind !== "town")) return undefined;
  const around = unitAround(text, span, gazetteer);
  if (around === undefined) return undefined;
  const units = unitsNamed(around.name, gazetteer);
  const entries = gazetteer.lookup(asked.bare).filter((entry) => entry.match !== "folded");
  if (around.small || entries.some((entry) => units.some((unit) => liesIn(entry, unit)))) return around.name;
  const known = entries.some(({ kind, population }) => kind !== "town" || population >= knownAnywhere);
  return known ? undefined : around.name;
}

/** Inhabitants of a town that may be named without its land. */
const knownAnywhere = 100_000;

/** Inhabitants of a unit that is taken to be meant by its bare name after a comma. */
const wellKnown = 300_000;

/** Where the text places a name once, and nowhere else otherwise, all its mentions are placed so. */
function withSharedContainer(items: readonly Asking[]): readonly Asking[] {
  const said = new Map(
    items.flatMap(({ container }) => (container === undefined ? [] : [[foldName(container), container]])),
  );
  const [only] = said.values();
  return only === undefined || said.size > 1 ? items : items.map((item) => ({ ...item, container: only }));
}

/** "Velm province" and "the city of Velm" are two questions; a bare "Velm" goes with the city. */
function splitByKind(items: readonly Asking[]): readonly (readonly Asking[])[] {
  const parts = new Map<string, Asking[]>();
  for (const item of items) {
    const [kind] = item.asked.kinds;
    const sort = kind === undefined || kind === "town" ? "town" : kind.startsWith("admin") ? "unit" : kind;
    const list = parts.get(sort);
    if (list === undefined) parts.set(sort, [item]);
    else list.push(item);
  }
  return [...parts.values()];
}

/** One part for each container that is named; mentions without one go with the last that had one. */
function splitByContainer<T extends { readonly container?: string }>(items: readonly T[]): readonly (readonly T[])[] {
  const parts = new Map<string, T[]>();
  let current = items.find((item) => item.container !== undefined)?.container ?? "";
  for (const item of items) {
    current = item.container ?? current;
    const list = parts.get(foldName(current));
    if (list === undefined) parts.set(foldName(current), [item]);
    else list.push(item);
  }
  return [...parts.values()];
}

function candidatesOf(asked: AskedName, gazetteer: Gazetteer): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const entry of gazetteer.lookup(asked.full)) {
    if (!asked.isWater || physicalKinds.has(entry.kind)) found.set(entry.id, { entry, by: "full" });
  }
  const known = [...found.values()].some(({ entry }) => entry.match !== "folded");
  // "North America" is a name of its own, not the north of America; "Lake Velm" is no county of Velm.
  const physical = asked.kinds.length > 0 && asked.kinds.every((kind) => physicalKinds.has(kind));
  if (asked.bare !== asked.full && !(known && asked.part !== undefined)) {
    for (const entry of gazetteer.lookup(asked.bare)) {
      const fits = !physical || asked.kinds.includes(entry.kind);
      if (fits && !found.has(entry.id)) found.set(entry.id, { entry, by: "bare" });
    }
  }
  // A unit may bear its noun in its only name: "Velm and Bor counties", "Kirm district" of a Kirm Raion.
  for (const name of unitNames(asked)) {
    for (const entry of gazetteer.lookup(name)) {
      const known = found.get(entry.id);
      if (entry.match === "folded" || !entry.kind.startsWith("admin")) continue;
      if (known === undefined || known.entry.match !== "name") found.set(entry.id, { entry, by: "full" });
    }
  }
  if (found.size === 0) {
    for (const entry of regionOfState(asked.full, gazetteer)) found.set(entry.id, { entry, by: "full" });
  }
  const country =
    countryByAdjective(asked.full, gazetteer) ??
    (found.size === 0 ? countryOfGenitive(asked.full, gazetteer) : undefined);
  if (country !== undefined && !found.has(country.id)) found.set(country.id, { entry: country, by: "adjective" });
  const order = { name: 0, alternate: 0, folded: 1 } as const;
  return [...found.values()]
    .sort(
      (a, b) => order[a.entry.match] - order[b.entry.match] || rank(b) - rank(a) || (a.entry.id < b.entry.id ? -1 : 1),
    )
    .slice(0, mostCandidates);
}

const physicalKinds: ReadonlySet<string> = new Set(["lake", "river", "sea", "mountain"]);

function rank({ entry }: Candidate): number {
  return entry.kind === "country" ? 1e10 : entry.kind === "admin1" ? 1e9 : entry.population;
}

/** The name with its noun as English has it and, for a district, as the lands of the former Soviet Union write it. */
function unitNames({ full, bare, unitNoun }: AskedName): readonly string[] {
  if (unitNoun === undefined || isCommonPlace(bare)) return [];
  const nouns = unitNoun === "district" ? ["district", "raion"] : [unitNoun];
  return nouns.map((noun) => `${bare} ${noun}`).filter((name) => name !== full);
}

/** "Indian Kashmir", "Turkish Kurdistan": the region is meant, whoever holds this part of it. */
function regionOfState(name: string, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const [, adjective, rest] = /^(\p{Lu}\p{L}+)\s(\p{Lu}.*)$/u.exec(name) ?? [];
  if (adjective === undefined || rest === undefined || countryOfAdjective(adjective) === undefined) return [];
  return gazetteer.lookup(rest).filter(({ kind, match }) => kind === "region" && match === "name");
}

/** A reader may mark "Syrian" as a place ("the Syrian border"): the land is meant. */
function countryByAdjective(word: string, gazetteer: Gazetteer): GazetteerEntry | undefined {
  const iso = countryOfAdjective(word);
  const name = countries.find((country) => country.iso === iso)?.name;
  if (name === undefined) return undefined;
  return gazetteer.lookup(name).find((entry) => entry.kind === "country" && entry.country === iso);
}

/** "Syrias" is "Syria's" without the apostrophe that a scraper lost. */
function countryOfGenitive(word: string, gazetteer: Gazetteer): GazetteerEntry | undefined {
  if (!/\p{Ll}s$/u.test(word)) return undefined;
  return gazetteer.lookup(word.slice(0, -1)).find((entry) => entry.kind === "country" && entry.match === "name");
}

/** Countries and units of a name, not by sound alone. */
export function unitsNamed(name: string, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const bare = name.replace(/^(?:the\s+)?(?:province|governorate|district|state|region|county)\s+of\s+/i, "");
  const core = bare.replace(/\s+(?:province|governorate|district|state|region|oblast)$/i, "");
  const entries = new Map<string, GazetteerEntry>();
  for (const asked of new Set([name, bare, core])) {
    for (const entry of gazetteer.lookup(asked)) {
      const unit = entry.kind === "country" || entry.kind === "admin1" || entry.kind === "admin2";
      if (unit && entry.match !== "folded") entries.set(entry.id, entry);
    }
    const country = countryByAdjective(asked, gazetteer);
    if (country !== undefined) entries.set(country.id, country);
  }
  return [...entries.values()];
}
