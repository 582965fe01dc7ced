// Bodies that are known by what they are: "the town council", "the army", "the Ministry of Defence". A place or a side has one of
// each, so that in the reports of one incident the words name one body, in whatever order its name
// comes: "Velmian Defence Ministry", "Velm's Ministry of Defence", "the ministry of defence in Velm".

import { foldActorName } from "../../catalogue/actors/fold.ts";
import { remembered } from "../../model/remembered.ts";
import { inEnglish } from "./in-english.ts";
import { bareBody } from "./names.ts";

/** What such a body is. */
const heads: ReadonlySet<string> = new Set(
  "army navy police gendarmerie ministry council municipality staff command mission coalition government parliament militia brigade battalion regiment inquiry administration directorate".split(
    " ",
  ),
);

/** Of these a place, or an incident, has one; armies, ministries and coalitions are as many as sides. */
const ofOnePlace: ReadonlySet<string> = new Set(
  "police council municipality staff mission inquiry directorate".split(" "),
);

/** Words that with one of the heads name no body yet of which there could be two on one side. */
const common: ReadonlySet<string> = new Set([
  ...heads,
  ..."general joint high supreme operations defence health interior foreign affairs information civil internal security".split(
    " ",
  ),
]);

/** Words between the parts of a name, and those that say no more than where one stands oneself. */
const left: ReadonlySet<string> = new Set(
  "of for the in and at a an town city village local municipal district regional provincial".split(" "),
);

/** What desks use for one another. */
const sameWord: ReadonlyMap<string, string> = new Map([
  ["military", "army"],
  ["un", "nations"],
  ["united", "nations"],
]);

/** A body's name as names are compared: in small letters, in English. */
function folded(name: string): string {
  return foldActorName(inEnglish(bareBody(name)));
}

/**
 * The words of a body's name, each once, ascending: those that the same body has however it is written. A state and its
 * adjective are one word where the adjective only adds letters.
 *
 * @example bodyWords("Vardania's Ministry of Defence") → ["defence", "ministry", "vardania"], as for "Vardanian Defence Ministry"
 * @example bodyWords("the local council") → ["council"]
 */
export const bodyWords: (name: string) => readonly string[] = remembered((name) => {
  const words = folded(name)
    .split(" ")
    .filter((word) => word !== "" && !left.has(word))
    .map((word) => sameWord.get(word) ?? (/.{3}an$/u.test(word) ? word.slice(0, -1) : word));
  return [...new Set(words)].sort();
});

/** True where the words tell what a body is and not which: "army", "town council", "General Staff". */
export function isOffice(name: string): boolean {
  const words = bodyWords(name);
  if (words.includes("staff") && !words.includes("general")) return false;
  return words.some((word) => heads.has(word)) && words.every((word) => common.has(word));
}

/** Of such words, those that mean one body in all reports of one incident: "town council", never "the army". */
export function isOfOnePlace(name: string): boolean {
  if (!isOffice(name)) return false;
  const words = bodyWords(name);
  // "The command" is anybody's; "the General Command" has a name.
  return words.some((word) => ofOnePlace.has(word)) || (words.length > 1 && words.includes("command"));
}

/** True where one of the words tells what the body is: "Abyan brigade". */
export function hasOffice(name: string): boolean {
  return bodyWords(name).some((word) => heads.has(word));
}

/** A body's name as its key has it: its words in one order where they tell what it is, else as it is written, folded. */
export function bodyKey(name: string): string {
  return `body:${hasOffice(name) ? bodyWords(name).join(" ") : folded(name)}`;
}

/**
 * True where one name is the other, shortened: "the Front" of "Free Coast Front", "the Ministry" of "Ministry of Defence", "the
 * Observatory" of "Observatory of the South". What the body is must be there ("Velm" is not the Velm Medical Fund), and
 * nothing may be left out in between: "Velm Police" is not "Velm Border Police".
 */
export function shortens(short: string, long: string): boolean {
  if (headOf(short) !== headOf(long)) return false;
  const [words, all] = [bodyWords(short), new Set(bodyWords(long))];
  if (words.length === 0 || words.length >= all.size || !words.every((word) => all.has(word))) return false;
  if (isOffice(short)) return true;
  const [part, whole] = [short, long].map(folded);
  return part !== undefined && whole !== undefined && (whole.startsWith(`${part} `) || whole.endsWith(` ${part}`));
}

/** What a body is: the last word before its first "of". */
function headOf(name: string): string | undefined {
  const [first = ""] = folded(name).split(/ (?:of|for|in) /u);
  const head = first.split(" ").at(-1);
  return head === undefined ? undefined : (sameWord.get(head) ?? head);
}

const pressOffice =
  /,? (?:media|press|information|public information|public affairs|public relations) (?:office|service|centre|center|bureau|department|wing|section|unit|team)$|, (?:public relations|public information|press|(?:press|media|information) (?:council|committee|desk)|(?:office|department|bureau) of (?:public )?(?:information|relations|affairs))$/iu;
/** ", staff of the western bloc", ", Velm axis": a part of a force that speaks for it. */
const partOfForce =
  /, (?:[^ ,]+ ){0,3}(?:staff|command|headquarters|branch|axis|sector|front|bloc|wing|brigade)(?: of (?:[^ ,]+ ){0,3}[^ ,]+)?$/iu;
/** "(channel of its staff)": where it says so. "(on a social network)" tells nothing of whose it is. */
const aside = / \([^()]{1,60}\)$/u;

/**
 * The body whose press office, staff or channel a publisher is; the publisher itself where it is none.
 *
 * @example withoutPressOffice("Velm Rally, media section") → "Velm Rally"; withoutPressOffice("Hill Brigade (channel of its staff)") → "Hill Brigade"
 */
export function withoutPressOffice(publisher: string): string {
  return withoutAside(publisher).replace(pressOffice, "").replace(partOfForce, "");
}

/** A publisher's name alone: "Hill Brigade (channel of its staff)" is the Hill Brigade, "Parents of Velm (on a social network)" they. */
export function withoutAside(publisher: string): string {
  return publisher.replace(aside, "");
}
