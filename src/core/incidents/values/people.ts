// Whether two counts are of the same people: "soldiers" and "Ostrian troops" are, "soldiers" and "civilians" are not, and
// "people" holds both. Two numbers of different people say nothing of each other.

import { actorCatalogue } from "../../catalogue/actors/catalogue.ts";
import type { CasualtyEstimate } from "../../model/casualties.ts";
import type { StandingKind } from "./standing.ts";
import { singular } from "./words.ts";

/** Who is counted, as far as words tell. */
export interface People {
  /** What sort of people: "soldier", "civilian", or a word that we do not sort. Empty where anybody is meant. */
  readonly sort: string;
  readonly status: CasualtyEstimate["status"];
  readonly group: string;
  /** Whose they are: a state's id, or the folded word with a capital ("ostrian"). Empty where nothing is said. */
  readonly whose: string;
}

const sorts: readonly (readonly [sort: string, words: RegExp])[] = [
  ["police", /^(?:police|policeman|policewoman|gendarme|police (?:officer|man))$/],
  [
    "soldier",
    // "Mercenaries" and "occupiers" are what one side calls the soldiers of the other.
    /^(?:soldier|troop|trooper|serviceman|servicewoman|conscript|recruit|infantryman|paratrooper|personnel|army|military|marine|reservist|mercenar(?:y|ie)|occupier|invader)$/,
  ],
  ["peacekeeper", /^(?:peacekeeper|blue helmet)$/],
  [
    "fighter",
    /^(?:fighter|militant|rebel|insurgent|gunman|guerrilla|guerilla|terrorist|militiaman|jihadist|jihadi|extremist|separatist)$/,
  ],
  ["civilian", /^(?:civilian|resident|villager|inhabitant|bystander|noncombatant|townsman|townsperson)$/],
  [
    "",
    /^(?:people|person|individual|victim|other|member|body|human|life|soul|dead|killed|death|fatality|casualty|wounded|injured|missing|more|folk|citizen|martyr)$/,
  ],
];

/** What was read of an estimate before: every pair of counts asks again. */
const read = new WeakMap<CasualtyEstimate, People>();

/** Reads who an estimate counts. */
export function peopleOf(estimate: CasualtyEstimate): People {
  const known = read.get(estimate);
  if (known !== undefined) return known;
  const people = readPeople(estimate);
  read.set(estimate, people);
  return people;
}

function readPeople({ who, status, group }: CasualtyEstimate): People {
  const [front = ""] = ` ${who} `.split(behindHead);
  const words = front.match(/[\p{L}\p{N}\p{M}'’-]+/gu) ?? [];
  const last = singular((words.at(-1) ?? "").toLowerCase());
  const pair = `${(words.at(-2) ?? "").toLowerCase()} ${last}`;
  const known = sorts.find(([, pattern]) => pattern.test(pair)) ?? sorts.find(([, pattern]) => pattern.test(last));
  const sort = group ?? (known === undefined ? last : known[0] === "" && status === "civilian" ? "civilian" : known[0]);
  const named = words.slice(0, -1).filter((word) => /^\p{Lu}/u.test(word));
  return { sort, status, group: group ?? "", whose: whoseOf(named) };
}

const behindHead =
  /[,;:()"“”]|\s(?:of|from|in|at|on|near|with|for|by|to|who|whom|whose|that|which|aged|including|and|or|as|were|was|between|among)\s/;

function whoseOf(named: readonly string[]): string {
  for (const word of named) {
    const state = actorCatalogue().stateOf(word);
    if (state !== undefined) return state.id;
  }
  return named.map((word) => word.toLowerCase()).join(" ");
}

/** How the people of one count stand to those of another; never `disjoint`: other people are `apart`. */
export function standingOfPeople(a: People, b: People): StandingKind {
  const owner = a.whose === b.whose ? "same" : a.whose === "" ? "around" : b.whose === "" ? "within" : "apart";
  const sort = standingOfSorts(a, b);
  if (owner === "apart" || sort === "apart") return "apart";
  if (sort === "same") return owner;
  if (owner === "same" || owner === sort) return sort;
  // "Ostrian people" and "soldiers": either may hold some of the other.
  return "unclear";
}

function standingOfSorts(a: People, b: People): StandingKind {
  if (a.sort === b.sort) return "same";
  const [wideA, wideB] = [width(a), width(b)];
  if (wideA > wideB && holds(a, b)) return "around";
  if (wideB > wideA && holds(b, a)) return "within";
  return "apart";
}

/** 3 anybody, 2 a whole status ("civilians", "armed men and civilians"), 1 a sort of people. */
function width({ sort, status, group }: People): number {
  if (sort === "" && group === "") return 3;
  return sort === "civilian" || status === "mixed" ? 2 : 1;
}

function holds(wide: People, narrow: People): boolean {
  if (width(wide) === 3) return true;
  return wide.status === "mixed" || (wide.sort === "civilian" && narrow.status === "civilian");
}
