// A spot within a place, as its name tells it: a building, a square, a quarter ("the market", "Velm prison", "the Old Quarter of Velm").
// Gazetteers know few of them. Their names tell what they are, and often of which town.
//
// The road not taken: roads, passes, forests, rivers and hills. "The Velm road" leads there from far off, and no town holds a forest.

import { remembered } from "../../model/remembered.ts";
import { folded } from "./words.ts";

export interface Spot {
  /** What it is, in the singular: "market", "police station". */
  readonly what: string;
  /** The words before it that are more than a description, folded: "velm" of "Velm prison"; often the town, often its own name. Empty for none. */
  readonly called: string;
  /** The descriptions that tell it from others of its sort: "girl", "fish", "north". Missing for none. */
  readonly which?: readonly string[];
  /** The place that it is said to be of, folded: "velm" of "the eastern market of Velm". */
  readonly of?: string;
}

/** By what a spot is known. Those of the second line stand as often outside a town as in it. */
const kinds =
  "market(?:place)?|bazaar|souk|hospital|clinic|school|lycee|university|college|mosque|church|cathedral|temple|prison|jail|police (?:station|post|headquarters)|(?:goods|bus|train|railway) station|station|warehouse|factory|mill|bakery|hotel|cafe|(?:tea )?shop|restaurant|square|roundabout|stadium|court(?:house)?|town hall|council (?:building|hall)|yard|courtyard|neighbou?rhood|quarter";
const outside =
  "airport|air ?base|airfield|barracks|base|camp|checkpoint|bridge|harbou?r|port|compound|depot|gate|entrance|embassy|headquarters";

const spot = new RegExp(
  `^(?<before>(?:[^ ,]+ ){0,6}?)(?<what>${kinds}|${outside})(?: (?:no\\.? ?)?\\d+)?(?:,? (?:of|in|at) (?<of>[^,]+))?$`,
  "u",
);
const isOutside = new RegExp(`^(?:${outside})$`, "u");

/** Words that tell which of many a spot is, or what it is like, and are no name. */
const description =
  /^(?:the|a|an|some|one|this|that|same|main|central|old|new|big|small|large|local|busy|crowded|public|private|general|state|government|military|army|police|primary|secondary|boys'?|girls'?|teaching|field|maternity|children'?s|weekly|daily|covered|open|vegetable|fish|fruit|livestock|cattle|grain|strategic|key|only|nearby|former|abandoned|boarding|international|civilian|residential|(?:north|south|east|west)\w*)$/u;

/** Descriptions of which one spot has one at most: a girls' school is no boys' school. */
const exclusive: readonly RegExp[] = [
  /^(?:girl|boy)s?'?s?$/u,
  /^(?:primary|secondary)$/u,
  /^(?:north|south|east|west)(?=ern$|$)/u,
  /^(?:fish|fruit|vegetable|livestock|cattle|grain)$/u,
  /^(?:military|maternity|children(?='?s?$))/u,
];

/** What a word that is a description tells apart: "girl" of "girls'"; nothing for one that tells nothing. */
function tellsApart(word: string): readonly string[] {
  const told = exclusive.map((words) => words.exec(word)?.[0]).find((found) => found !== undefined);
  return told === undefined ? [] : [told.replace(/'?s?'?$/u, "")];
}

/** Whether two spots are told apart by descriptions that exclude each other. */
function areApart({ which: left = [] }: Spot, { which: right = [] }: Spot): boolean {
  return exclusive.some((words) => {
    const ours = left.filter((word) => words.test(word));
    const theirs = right.filter((word) => words.test(word));
    return ours.length > 0 && theirs.length > 0 && !ours.some((word) => theirs.includes(word));
  });
}

/**
 * Reads a name as a spot; undefined where it is none: "Velm", "Velm Market Town", "the Velm road".
 *
 * @example spotOf("the eastern police station in Velm") → { what: "police station", called: "", of: "velm" }
 */
export const spotOf: (name: string) => Spot | undefined = remembered(readSpot);

function readSpot(name: string): Spot | undefined {
  const found = spot.exec(folded(name))?.groups;
  const what = found?.["what"];
  if (found === undefined || what === undefined) return undefined;
  const words = (found["before"] ?? "").split(" ");
  const which = words.flatMap(tellsApart);
  const called = words
    .map((word) => word.replace(/'s?$/u, ""))
    .filter((word) => word !== "" && !description.test(word))
    .join(" ");
  const of = found["of"] === undefined ? undefined : folded(found["of"]);
  return { what, called, ...(which.length === 0 ? {} : { which }), ...(of === undefined ? {} : { of }) };
}

/** Whether a spot is told by what it is alone, and is of a sort that stands in a town: whichever town is spoken of. */
export function isOfTownSpokenOf({ what, called, of }: Spot): boolean {
  return called === "" && of === undefined && !isOutside.test(what);
}

/** Whether the name of a spot tells that it is of a place: "Velm prison", "the prison of Velm" and "Velm". */
export function isSpotOf({ called, of }: Spot, place: string): boolean {
  return of === place || called === place || (of === undefined && called.startsWith(`${place} `));
}

/** Whether two names can be of one spot: one kind of building, and no name or town of the one that the other contradicts. */
export function canBeOneSpot(a: Spot, b: Spot): boolean {
  if (a.what !== b.what || areApart(a, b)) return false;
  const names = (one: Spot): readonly string[] => [one.called, one.of ?? ""].filter((words) => words !== "");
  const [left, right] = [names(a), names(b)];
  return left.every((words) => right.includes(words)) || right.every((words) => left.includes(words));
}
