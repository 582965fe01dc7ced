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
  const called = (found["before"] ?? "")
    .split(" ")
    .map((word) => word.replace(/'s?$/u, ""))
    .filter((word) => word !== "" && !description.test(word))
    .join(" ");
  const of = found["of"] === undefined ? undefined : folded(found["of"]);
  return { what, called, ...(of === undefined ? {} : { of }) };
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
  if (a.what !== b.what) return false;
  const names = (one: Spot): readonly string[] => [one.called, one.of ?? ""].filter((words) => words !== "");
  const [left, right] = [names(a), names(b)];
  return left.every((words) => right.includes(words)) || right.every((words) => left.includes(words));
}
