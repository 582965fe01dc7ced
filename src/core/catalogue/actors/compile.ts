// The actor tables as something that answers. Names are looked up whole, in maps; ministries and forces are taken apart
// into a state and an office. A name that could mean two actors means none, and nothing is ever matched in part: to say
// nothing costs a reviewer a click, to name the wrong side costs more.

import type { Actor, ActorCatalogue } from "./actor.ts";
import type { ActorRow } from "./actor-row.ts";
import { bareName, foldActorName, foldBareName } from "./fold.ts";
import { gatheredRows } from "./gathered-rows.ts";
import { type Office, offices } from "./offices.ts";
import type { StateRow } from "./state-row.ts";

/** What a catalogue is made of. Earlier tables win: a name that `known` holds is not looked for in `gathered`. */
export interface ActorTables {
  readonly version: string;
  readonly states: readonly StateRow[];
  /** The curated tables. */
  readonly known: readonly ActorRow[];
  /** Names taken over from other people's lists, as gathered-rows.ts reads them; may be empty. */
  readonly gathered: string;
}

/** What a key stands for: one actor, or "ambiguous" where two claim it. */
type Names = Map<string, Actor | "ambiguous">;

/**
 * Compiles the tables. Pure; costs a few milliseconds, so that the caller does it once and only when it is needed
 * (catalogue.ts does).
 */
export function compileActors(tables: ActorTables): ActorCatalogue {
  const index = indexOf(tables);
  return {
    version: tables.version,
    resolve: (name) => resolve(name, index),
    byId: (id) => index.byId.get(id) ?? officeById(id, index),
    stateOf: (word) => stateOf(word, index),
  };
}

interface Index {
  readonly byId: ReadonlyMap<string, Actor>;
  /** Folded names, and names that must be written just so ("US", "IS", "WHO"), under their own spelling. */
  readonly names: Names;
  readonly exact: Names;
  readonly gathered: Names;
  /** Folded names of states, for "of the Russian Federation"; with adjectives, for "Russian …". */
  readonly stateNames: Names;
  readonly stateForms: Names;
  readonly exactForms: Names;
  readonly adjectiveOf: ReadonlyMap<string, string>;
  /** Curated actors that are an office of their state: "united-states/ministry-of-defence". */
  readonly holders: ReadonlyMap<string, Actor>;
}

/**
 * Words that are names only with a capital: lower-case "turkey", "times" or "amnesty" is something else. Folded.
 */
const needCapital: ReadonlySet<string> = new Set([
  "america",
  "amnesty",
  "chad",
  "contras",
  "dawn",
  "emirates",
  "economist",
  "georgia",
  "guardian",
  "independent",
  "jordan",
  "mali",
  "sudan tribune",
  "telegraph",
  "times",
  "treasury department",
  "turkey",
  "defence department",
  "department of defence",
  "department of state",
  "state department",
  "justice department",
  "white helmets",
  "right sector",
  "northern alliance",
  "home office",
  "islamic resistance movement",
  "army of conquest",
  "emergency service",
]);

const officeWords: ReadonlyMap<string, Office> = new Map(
  offices.flatMap((office) => office.words.map((words): [string, Office] => [words, office])),
);

function indexOf(tables: ActorTables): Index {
  const byId = new Map<string, Actor>();
  const [names, exact, gathered]: [Names, Names, Names] = [new Map(), new Map(), new Map()];
  const [stateNames, stateForms, exactForms]: [Names, Names, Names] = [new Map(), new Map(), new Map()];
  const adjectiveOf = new Map<string, string>();
  const holders = new Map<string, Actor>();
  for (const row of tables.states) {
    const { id, name, adjectives } = row;
    const actor: Actor = { id, name, kind: "state", aliases: [...row.aliases, ...row.seats] };
    byId.set(id, actor);
    adjectiveOf.set(id, adjectives[0] ?? name);
    for (const one of [name, ...row.aliases]) {
      enter(one, actor, names, exact);
      put(stateNames, foldActorName(one), actor);
      enter(one, actor, stateForms, exactForms);
    }
    for (const seat of row.seats) enter(seat, actor, names, exact);
    for (const adjective of adjectives) enter(adjective, actor, stateForms, exactForms);
  }
  for (const row of tables.known) {
    const actor = actorOf(row);
    byId.set(row.id, actor);
    if (row.office !== undefined) holders.set(`${row.party}/${row.office}`, actor);
    for (const one of [row.name, ...row.aliases]) enter(one, actor, names, exact);
  }
  for (const { actor, keys } of gatheredRows(tables.gathered)) {
    byId.set(actor.id, byId.get(actor.id) ?? actor);
    for (const key of keys) put(gathered, key, actor);
  }
  return { byId, names, exact, gathered, stateNames, stateForms, exactForms, adjectiveOf, holders };
}

function actorOf({ id, name, kind, party, aliases }: ActorRow): Actor {
  return { id, name, kind, ...(party === undefined ? {} : { party }), aliases };
}

/** A short name with two capitals is an abbreviation: "IS" is never "is", "LeT" never "let". */
function enter(name: string, actor: Actor, names: Names, exact: Names): void {
  const bare = bareName(name);
  if (isAbbreviation(bare)) put(exact, bare, actor);
  else put(names, foldBareName(bare), actor);
}

function isAbbreviation(bare: string): boolean {
  return bare.length <= 6 && /^\S+$/.test(bare) && /\p{Lu}.*\p{Lu}/u.test(bare);
}

function put(names: Names, key: string, actor: Actor): void {
  const before = names.get(key);
  names.set(key, before === undefined || before === actor || sameId(before, actor) ? actor : "ambiguous");
}

function sameId(a: Actor | "ambiguous", b: Actor): boolean {
  return a !== "ambiguous" && a.id === b.id;
}

function resolve(name: string, index: Index): Actor | undefined {
  const bare = bareName(name);
  if (bare === "") return undefined;
  const found = lookUp(bare, index);
  if (found !== undefined) return found === "ambiguous" ? undefined : found;
  const bracketed = /^(.+?)\s*\(([^()]+)\)$/.exec(bare);
  if (bracketed === null) return undefined;
  // "Syrian Observatory for Human Rights (SOHR)": both halves must not disagree.
  const [long, short] = [bracketed[1] ?? "", bracketed[2] ?? ""].map((part) => lookUp(bareName(part), index));
  if (long === undefined || long === "ambiguous") return undefined;
  return short === undefined || short === long || short === "ambiguous" ? long : undefined;
}

function lookUp(bare: string, index: Index): Actor | "ambiguous" | undefined {
  const abbreviated = index.exact.get(bare);
  if (abbreviated !== undefined) return abbreviated;
  const key = foldBareName(bare);
  if (needCapital.has(key) && !/^\p{Lu}/u.test(bare)) return undefined;
  return index.names.get(key) ?? composed(bare, key, index) ?? index.gathered.get(bare) ?? index.gathered.get(key);
}

/** A state and an office in one name: "Russian Defence Ministry", "Ministry of Defence of the Russian Federation". */
function composed(bare: string, key: string, index: Index): Actor | undefined {
  const words = key.split(" ");
  const written = bare.split(/\s+/);
  for (let count = Math.min(words.length - 1, 6); count > 0; count--) {
    const office = officeWords.get(words.slice(count).join(" "));
    if (office === undefined) continue;
    const first = bareName(written.slice(0, 1).join(" "));
    const state = count === 1 && isAbbreviation(first) ? index.exactForms.get(first) : undefined;
    const named = state ?? index.stateForms.get(words.slice(0, count).join(" "));
    if (named !== undefined) return named === "ambiguous" ? undefined : officeOf(named, office, index);
  }
  for (let at = key.lastIndexOf(" of "); at > 0; at = key.lastIndexOf(" of ", at - 1)) {
    const office = officeWords.get(key.slice(0, at));
    if (office === undefined) continue;
    const named = index.stateNames.get(key.slice(at + 4).replace(/^the /, ""));
    if (named !== undefined) return named === "ambiguous" ? undefined : officeOf(named, office, index);
  }
  return undefined;
}

function officeOf(state: Actor, office: Office, index: Index): Actor {
  if (office.id === "government") return state;
  const holder = index.holders.get(`${state.id}/${office.id}`);
  if (holder !== undefined) return holder;
  const adjective = index.adjectiveOf.get(state.id) ?? state.name;
  const { kind } = office;
  return { id: `${state.id}-${office.id}`, name: `${adjective} ${office.name}`, kind, party: state.id, aliases: [] };
}

/** The actor of an id that no table holds but the rule makes: "russia-ministry-of-defence". */
function officeById(id: string, index: Index): Actor | undefined {
  for (const office of offices) {
    if (office.id === "government" || !id.endsWith(`-${office.id}`)) continue;
    const state = index.byId.get(id.slice(0, -office.id.length - 1));
    const made = state?.kind === "state" ? officeOf(state, office, index) : undefined;
    if (made?.id === id) return made;
  }
  return undefined;
}

/** Only with a capital: "us" is a pronoun, "polish" a verb, and no state is written small. */
function stateOf(word: string, index: Index): Actor | undefined {
  const bare = bareName(word);
  if (!/\p{Lu}/u.test(bare)) return undefined;
  const found = index.exactForms.get(bare) ?? index.stateForms.get(foldBareName(bare));
  return found === "ambiguous" ? undefined : found;
}
