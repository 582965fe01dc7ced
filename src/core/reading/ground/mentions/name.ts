// From the words of a mention to its name: no determiner, no possessive, single spaces.

import type { MentionKind } from "../../../model/mention.ts";

const determiner = /^(?:the|a|an|this|that|these|those|its|their|his|her|our|some of the|both)\s+/i;
const possessive = /(?:['’]s|['’])$/;

/**
 * The canonical text of a mention.
 *
 * @example nameOf("the  US Department of Defense's") → "US Department of Defense"
 */
export function nameOf(words: string): string {
  const spaced = words.replace(/\s+/g, " ").trim();
  const bare = spaced.replace(possessive, "");
  const named = bare.replace(determiner, "");
  return named === "" ? spaced : named;
}

/** Name folded for comparison: lower case, no marks, no points in abbreviations. */
export function foldName(name: string): string {
  // Most names that are asked for are such words already.
  if (/^[a-z]+$/.test(name)) return name;
  return nameOf(name)
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "")
    .replace(/[‘’`]/g, "'")
    .replace(/[-‐‑–\s]+/g, " ")
    .toLowerCase()
    .trim();
}

/** True for a name with a capital in it that is not only the first letter of a sentence's common noun. */
export function isProper(name: string): boolean {
  return /\p{Lu}/u.test(nameOf(name));
}

const partyKinds: ReadonlySet<MentionKind> = new Set([
  "organisation",
  "armed-group",
  "government",
  "military-unit",
  "media",
]);

/** True for an organisation, an armed group, a government, a unit or a medium. */
export function isParty(kind: MentionKind): boolean {
  return partyKinds.has(kind);
}

/** True for whatever can speak: a party, a person, people. */
export function canSpeak(kind: MentionKind): boolean {
  return isParty(kind) || kind === "person" || kind === "population";
}

/** The last word of the name's head: "Russian Ministry of Defence" → "ministry"; "Syrian army" → "army". */
export function headOf(name: string): string {
  const folded = foldName(name);
  const before = folded.split(/ (?:of|for|in|on|from|to|at|who|which|that|with|near) /)[0] ?? folded;
  const clean = before.split(/,|\(/)[0] ?? before;
  return clean.trim().split(" ").at(-1) ?? "";
}
