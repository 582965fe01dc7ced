// What a marking says that cannot be: a mention that refers to itself, a role that the event's type does not have, a span
// that cuts a word in two. The notation reads such a text; whoever marked it meant something else.

import { eventTypes } from "../catalogue/event-types/list.ts";
import { roles } from "./labels.ts";
import type { NotationProblem } from "./problem.ts";
import type { Element } from "./tags.ts";

/**
 * Everything in a marked text that contradicts itself, in text order.
 *
 * @param text empty where it is not at hand: what asks for the words is then not asked.
 */
export function findNonsense(text: string, elements: readonly Element[]): readonly NotationProblem[] {
  const problems: NotationProblem[] = [];
  for (const element of elements) {
    const faults = [...faultsOf(element), ...(text === "" ? [] : edgeFaults(text, element))];
    for (const fault of faults) problems.push({ text: fault, position: element.position });
  }
  for (const [key, tag, name] of chains) problems.push(...circles(elements, tag, name, key));
  return problems.sort((a, b) => a.position - b.position);
}

/** Attributes by which elements of one tag point at each other: which, of which tag, by which name of the one meant. */
const chains = [
  ["ref", "m", "id"],
  ["of", "m", "id"],
  ["in", "cue", "a"],
  ["cause", "e", "id"],
] as const;

const rolesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  eventTypes.map(({ id, roles: declared }) => [id, new Set(Object.keys(declared))]),
);

function faultsOf({ tag, attributes }: Element): readonly string[] {
  switch (tag) {
    case "m":
      return mentionFaults(attributes);
    case "cue":
      return cueFaults(attributes);
    case "e":
      return eventFaults(attributes);
    case "src":
    case "con":
      return [];
    default: {
      const never: never = tag;
      return never;
    }
  }
}

function mentionFaults(attributes: Element["attributes"]): readonly string[] {
  const kind = attributes.get("k");
  const faults: string[] = [];
  if (attributes.has("rel") && kind !== "place" && kind !== "facility")
    faults.push(`rel on a ${kind}, which is no place`);
  if (attributes.has("scope") && !attributes.has("n")) faults.push("scope without n");
  return faults;
}

function cueFaults(attributes: Element["attributes"]): readonly string[] {
  // Any act may deny: "said its men were not there" says something negative, and answers somebody all the same.
  const denies = attributes.get("denies");
  return denies !== undefined && denies === attributes.get("a") ? [`denies=${denies} is the denial itself`] : [];
}

function eventFaults(attributes: Element["attributes"]): readonly string[] {
  const type = attributes.get("t") ?? "";
  // death, injury and other are no types of the catalogue: they take any role.
  const declared = rolesOf.get(type);
  const faults = roles
    .filter((role) => attributes.has(role) && declared !== undefined && !declared.has(role))
    .map((role) => `${type} has no ${role}`);
  if (attributes.has("cause") && type !== "death" && type !== "injury") faults.push(`cause on ${type}`);
  return faults;
}

/** Spans that begin or end with white space, or within a word; what lost its apostrophe ("Syrias", "Weve") aside. */
function edgeFaults(text: string, { start, end }: Element): readonly string[] {
  const words = text.slice(start, end);
  const faults: string[] = [];
  if (words !== words.trim()) faults.push(`white space at an edge of “${words}”`);
  if (isCut(text, start)) faults.push(`“${words}” begins within a word`);
  if (isCut(text, end) && !/^(?:s|ve|re|ll)(?!\p{L})/u.test(text.slice(end)))
    faults.push(`“${words}” ends within a word`);
  return faults;
}

/**
 * Between two letters or two digits. Texts run a date and a name together, or two sentences ("2014Get", "tweetedThe"), and
 * a mark may part those.
 */
function isCut(text: string, at: number): boolean {
  const around = text.slice(at - 1, at + 1);
  return /^(?:\p{L}[\p{L}\p{M}]|\p{N}\p{N})$/u.test(around) && !/^\p{Ll}\p{Lu}$/u.test(around);
}

/** Chains of references that come back to where they began. */
function circles(
  elements: readonly Element[],
  tag: Element["tag"],
  name: "id" | "a",
  key: string,
): readonly NotationProblem[] {
  const next = new Map<string, readonly string[]>();
  const ofTag = elements.filter((element) => element.tag === tag);
  for (const { attributes } of ofTag) {
    const [from, to] = [attributes.get(name), attributes.get(key)];
    if (from !== undefined && to !== undefined) next.set(from, to.split(","));
  }
  return ofTag.flatMap(({ attributes, position }) => {
    const first = attributes.get(name);
    if (first === undefined || !attributes.has(key) || !reaches(first, first, next)) return [];
    return [{ text: `${key}=${attributes.get(key)} comes back to itself`, position }];
  });
}

/** Whether references that start at `from` come to `to`. */
function reaches(from: string, to: string, next: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [...(next.get(from) ?? [])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(next.get(at) ?? []));
  }
  return false;
}
