// Outlets and agencies: by which names and hosts each is known, and whose voice it is. Where a report has something from, and
// whether a state, a party or an armed group speaks through it, is said; how far it is to be trusted is not.

import { actorCatalogue } from "./actors/catalogue.ts";
import { foldActorName } from "./actors/fold.ts";
import { agencies } from "./agencies.ts";
import { outletRows } from "./outlet-rows.ts";

/**
 * Who owns, runs or pays an outlet, as its source says.
 *
 * `state`: a state does. `public`: set up by law and paid by the public or the state, with a charter that leaves the news to its
 * own editors. `party`: a political party. `armed-group`: an armed group. `office`: no outlet at all but the pages on which a
 * body publishes its own statements. `private`: a company, a trust, members or donors; not a word on whom it favours.
 * `unknown`: sources differ, or say only that it is "close to" somebody.
 */
export type Owner = "state" | "public" | "party" | "armed-group" | "office" | "private" | "unknown";

export interface Outlet {
  /** That of the actor catalogue where it has the outlet: "sana", "agence-france-presse". */
  readonly id: string;
  readonly name: string;
  /** It sends its texts to others, who print them under its signature. */
  readonly isAgency: boolean;
  /** ISO 3166-1 alpha-2 code of the country where its editors sit; absent where they hide it. */
  readonly country?: string;
  /** Hosts of its pages, without "www.". */
  readonly hosts: readonly string[];
  readonly owner: Owner;
  /** Id of the state, party, group or body whose voice it is; absent for `private` and `unknown`. */
  readonly voiceOf?: string;
  /** Other names, as publishers, signatures and reports write them. */
  readonly forms: readonly string[];
  /** Where the ownership is stated. */
  readonly source: string;
}

let compiled: Compiled | undefined;

interface Compiled {
  readonly all: readonly Outlet[];
  readonly byId: ReadonlyMap<string, Outlet>;
  readonly byName: ReadonlyMap<string, Outlet>;
  /** The first words of all names, folded: most words begin none. */
  readonly begins: ReadonlySet<string>;
  readonly byHost: ReadonlyMap<string, Outlet>;
}

/** All outlets, in the order of the table. Compiled when first asked for. */
export function outlets(): readonly Outlet[] {
  return table().all;
}

export function outletById(id: string): Outlet | undefined {
  return table().byId.get(id);
}

/**
 * The outlet that goes by a name, whole; undefined where none does.
 *
 * @example `outletOf("the SANA news agency")?.id` → "sana"; `outletOf("manar")?.voiceOf` → "hezbollah"
 */
export function outletOf(name: string): Outlet | undefined {
  const { byName } = table();
  const folded = foldActorName(name);
  return byName.get(folded) ?? byName.get(folded.replace(/ (?:state )?(?:news )?agency$/, ""));
}

/**
 * The outlet at whose address a page stands: the longest host that fits.
 *
 * @example `outletAt("https://en.irna.ir/news/1")?.id` → "irna"; `outletAt("https://news.sky.com/x")?.id` → "sky-news"
 */
export function outletAt(url: string): Outlet | undefined {
  const host = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase();
  let rest = host ?? "";
  while (rest.includes(".")) {
    const found = table().byHost.get(rest);
    if (found !== undefined) return found;
    rest = rest.slice(rest.indexOf(".") + 1);
  }
  return undefined;
}

/** Longest name within longer words, in words. */
const longest = 5;

/** Names that are words of other names too ("Velm Times"): they count only where they are all that is said. */
const everyday =
  /^(?:the )?(?:times|guardian|telegraph|independent|national|nation|punch|orient|dawn|hindu|world|sabah|vanguard|axios)$/i;

/**
 * The outlet that is named within the words for a speaker: the longest name that stands there. Names of up to four letters
 * count only in capitals ("AFP", never "time").
 *
 * @example `outletNamedIn("Syria's state-run news agency SANA")?.id` → "sana"; `outletNamedIn("SANA reporter")?.id` → "sana"
 */
export function outletNamedIn(words: string): Outlet | undefined {
  const { byName, begins } = table();
  const tokens = words
    .replace(/['’]s(?=\s|$)/gu, "")
    .split(/[\s,()]+/u)
    .filter((token) => token !== "");
  const mayBegin = tokens.map((token) => begins.has(firstWord(foldActorName(token))) || /^\p{Lu}{3,}s$/u.test(token));
  if (!mayBegin.includes(true)) return undefined;
  for (let length = Math.min(longest, tokens.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= tokens.length; from += 1) {
      if (mayBegin[from] !== true) continue;
      const name = tokens.slice(from, from + length).join(" ");
      if (!/\p{Lu}/u.test(name) || everyday.test(name) || (name.length <= 4 && name !== name.toUpperCase())) continue;
      // "SANAs correspondent": texts that lost their apostrophes.
      const found =
        byName.get(foldActorName(name)) ?? (/^\p{Lu}{3,}s$/u.test(name) ? outletOf(name.slice(0, -1)) : undefined);
      if (found !== undefined && found.owner !== "office") return found;
    }
  }
  return undefined;
}

const owned: Readonly<Record<Exclude<Owner, "private" | "unknown">, string>> = {
  state: "state outlet of",
  public: "public broadcaster or agency of",
  party: "run by the party",
  "armed-group": "run by the armed group",
  office: "publishes for",
};

/**
 * Whose voice an outlet is, for a person; undefined for private outlets and those of which it is not known.
 *
 * @example `ownership(outletOf("SANA"))` → "state outlet of Syria"
 */
export function ownership(outlet: Outlet): string | undefined {
  if (outlet.owner === "private" || outlet.owner === "unknown") return undefined;
  const { owner, voiceOf } = outlet;
  return `${owned[owner]} ${voiceOf === undefined ? "an unnamed body" : (actorCatalogue().byId(voiceOf)?.name ?? voiceOf)}`;
}

function table(): Compiled {
  compiled ??= compile();
  return compiled;
}

function compile(): Compiled {
  const signing = new Set(agencies.flatMap(({ name, forms }) => [name, ...forms]).map(foldActorName));
  const all = outletRows
    .trim()
    .split("\n")
    .map((row) => rowOf(row, signing));
  const byId = new Map(all.map((outlet) => [outlet.id, outlet]));
  const byName = new Map<string, Outlet>();
  const byHost = new Map<string, Outlet>();
  for (const outlet of all) {
    for (const name of [outlet.name, outlet.id, ...outlet.forms]) {
      const folded = foldActorName(name);
      if (!byName.has(folded)) byName.set(folded, outlet);
    }
    for (const host of outlet.hosts) byHost.set(host, outlet);
  }
  return { all, byId, byName, byHost, begins: new Set([...byName.keys()].map(firstWord)) };
}

function firstWord(name: string): string {
  return name.split(" ", 1)[0] ?? "";
}

function rowOf(row: string, signing: ReadonlySet<string>): Outlet {
  const [id = "", name = "", country = "", hosts = "", voice = "", forms = "", source = ""] = row
    .split("|")
    .map((cell) => cell.trim());
  const [owner = "unknown", voiceOf] = voice.split(" ");
  const others = listOf(forms);
  return {
    id,
    name,
    isAgency: [name, ...others].some((form) => signing.has(foldActorName(form))),
    ...(country === "" ? {} : { country }),
    hosts: listOf(hosts),
    // The table's own test checks that each row says one of these.
    owner: owner as Owner,
    ...(voiceOf === undefined ? {} : { voiceOf }),
    forms: others,
    source: source.includes("://") ? source : `https://en.wikipedia.org/wiki/${source}`,
  };
}

function listOf(cell: string): readonly string[] {
  return cell
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
