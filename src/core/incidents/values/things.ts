// Targets and means: what was hit, and with what. Several can be true at once, so that two names differ without contradiction,
// unless one is of arms and the other of civil life, or one came from the air and the other from the ground.

import type { Mention } from "../../model/mention.ts";
import { standingOfDoers } from "./doers.ts";
import { plain, type Standing } from "./standing.ts";
import { folded, singular, wordsIn } from "./words.ts";

const military =
  /\b(?:army|troops?|soldiers?|militants?|fighters?|rebels?|terrorists?|insurgents?|gunm[ae]n|military|base|barracks|headquarters|command (?:post|centre|center)|positions?|ammunition|weapons? (?:depot|cache|store)|tanks?|checkpoint|outpost|trench\w*|training camp|air ?base|brigade|battalion|forces|militia)\b/;
const civil =
  /\b(?:civilians?|residents?|villagers?|families|famil(?:y|ies)|children|women|hospitals?|clinics?|schools?|markets?|bazaar|mosques?|churche?s?|homes?|houses?|residential|apartments?|wedding|funeral|baker(?:y|ies)|(?:petrol|fuel|filling|gas|railway|bus) stations?|(?:tea|coffee) ?(?:shops?|houses?)|hotels?|vaccination|veterinary|refugees?|displaced|aid (?:convoy|workers?|depot)|school ?bus|journalists?|worshippers?|farm(?:ers?|houses?)?|shelters?)\b/;

/** Arms or civil life, where the words tell; both or neither is undefined. */
export function sortOfTarget({ name }: Pick<Mention, "name">): "military" | "civil" | undefined {
  const words = folded(name);
  const [arms, life] = [military.test(words), civil.test(words)];
  // "A military hospital" is of both.
  return arms === life ? undefined : arms ? "military" : "civil";
}

/** See `Standing`. */
export function standingOfTargets(a: Mention, b: Mention): Standing {
  if (a.id === b.id || folded(a.name) === folded(b.name)) return plain("same");
  const [left, right] = [sortOfTarget(a), sortOfTarget(b)];
  if (left !== undefined && right !== undefined && left !== right)
    return { kind: "disjoint", why: "one is a target of arms, the other of civil life" };
  if (isForce(a) && isForce(b)) {
    const doers = standingOfDoers(a, b);
    return doers.kind === "disjoint" ? { kind: "disjoint", why: "the forces of two parties are named" } : doers;
  }
  return ofThings(a, b, "both can have been hit");
}

function isForce({ kind }: Mention): boolean {
  return kind === "military-unit" || kind === "armed-group" || kind === "government";
}

function ofThings(a: Mention, b: Mention, why: string): Standing {
  const [first, second] = [wordsIn(a.name), wordsIn(b.name)];
  const shared = first.filter((word) => second.includes(word));
  if (shared.length > 0 && shared.includes(first.at(-1) ?? "") && shared.includes(second.at(-1) ?? "")) {
    if (shared.length === first.length && shared.length === second.length) return plain("same");
    if (shared.length === first.length) return { kind: "around", why: "one says more closely which" };
    if (shared.length === second.length) return { kind: "within", why: "one says more closely which" };
  }
  return { kind: "overlap", why };
}

type Way = "air" | "ground" | "planted" | "arms" | "chemical";

/** How means work, by their words. Rockets and missiles come from the air and from the ground: they tell neither. */
const ways: readonly (readonly [way: Way, words: RegExp])[] = [
  ["chemical", /\b(?:chlorine|sarin|nerve agent|chemical|mustard gas|poison)\b/],
  [
    "planted",
    /\b(?:car bomb|truck bomb|roadside bomb|ied|improvised|landmine|mine|suicide (?:vest|belt|bomb\w*)|explosive belt|vehicle bomb)s?\b/,
  ],
  [
    "air",
    /\b(?:jet|plane|warplane|aircraft|helicopter|drone|barrel bomb|air ?strike|bomber|gunship|unmanned|uav|airforce|air force)s?\b/,
  ],
  ["ground", /\b(?:artillery|mortar|howitzer|shell|tank|rocket launcher|cannon|grad)s?\b/],
  ["arms", /\b(?:rifle|gun|pistol|knife|knives|machete|sniper|small arm|machine gun|firearm)s?\b/],
];

/** See `Way`; undefined where the words do not tell. */
export function wayOf({ name }: Pick<Mention, "name">): Way | undefined {
  const words = folded(name)
    .split(" ")
    .map((word) => (word === "gas" ? word : singular(word)))
    .join(" ");
  return ways.find(([, pattern]) => pattern.test(words))?.[0];
}

const wayPhrases: Readonly<Record<Way, string>> = {
  air: "from the air",
  ground: "from the ground",
  planted: "a planted or carried bomb",
  arms: "hand-held arms",
  chemical: "a chemical agent",
};

/** See `Standing`. */
export function standingOfMeans(a: Mention, b: Mention): Standing {
  if (a.id === b.id || folded(a.name) === folded(b.name)) return plain("same");
  const [left, right] = [wayOf(a), wayOf(b)];
  // An agent has to be brought by something.
  if (left !== undefined && right !== undefined && left !== right && left !== "chemical" && right !== "chemical") {
    const ends = [wayPhrases[left], wayPhrases[right]].sort();
    return { kind: "disjoint", why: `one says ${ends[0]}, the other ${ends[1]}` };
  }
  return ofThings(a, b, "both can have been used");
}
