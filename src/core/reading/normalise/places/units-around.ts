// Units that a text names at some distance from a place, and that bound it all the same: "In Tarn region, a car was hit in
// the village of Velm", "near Velm, Kirm and Dosk (Tarn region)", "Velm, in the same province". A village of the name in
// another land is then not meant, and one that the gazetteer lacks stays a name with its unit.

import type { Span } from "../../../model/span.ts";
import type { Gazetteer } from "../../gazetteer.ts";
import { matchesOf } from "../../matches.ts";

const noun = "(?:province|governorate|state|district|region|county|oblast|prefecture|department)";
const word = "\\p{Lu}[\\p{L}'’-]*";
const unit = `(?<unit>${word}(?:\\s${word}){0,3})\\s+(?<noun>${noun})`;

/** "In Russia's Tarn region, …": whose land it is, is said by the unit. */
const opening = new RegExp(
  `^(?:\\s|["“])*(?:(?:${word}|also|later|earlier|meanwhile|elsewhere),?\\s+)?in\\s+(?:the\\s+)?(?:(?:north|south|east|west|central)\\p{L}*\\s+)?(?:${word}['’]s?\\s+)?(?:(?:north|south|east|west|central|border)\\p{L}*\\s+)?${unit},\\s`,
  "iu",
);

/** What stands before a name that tells where something was: "in Velm", "the village of Velm". */
const whereabouts =
  /(?:\b(?:in|near|at|outside|around)\s+(?:the\s+)?|\b(?:village|town|settlement|hamlet|city|outskirts|community)s?\s+of\s+)$/i;
const smallPlace = /\b(?:village|settlement|hamlet|community)s?\s+of\s+$/i;

const listed = `(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+)(?:the\\s+)?${word}(?:\\s${word}){0,2}`;
const bracketed = new RegExp(
  `^(?:${listed}){0,8}\\s*\\((?<unit>${word}(?:\\s${word}){0,3})\\s+(?<noun>${noun})\\)`,
  "u",
);
const same = new RegExp(`^,?\\s+(?:also\\s+)?in\\s+the\\s+same\\s+(?<noun>${noun})\\b`, "iu");

/** How far back, in characters, a sentence is searched for what opens it, and a text for "the same province". */
const reaches = { sentence: 400, text: 2000 };

/** A unit that bounds a place from afar. */
export interface UnitAround {
  readonly name: string;
  /** The words call the place a village: even a namesake that is a large town is not meant. */
  readonly small: boolean;
}

/** The unit that the words around, but not beside, a name put it in; undefined where they put it in none. */
export function unitAround(text: string, span: Span, gazetteer: Gazetteer): UnitAround | undefined {
  const right = text.slice(span.end, span.end + 240);
  const left = text.slice(Math.max(0, span.start - reaches.sentence), span.start);
  const words = text.slice(span.start, span.end);
  const lead = `${left}${/^(?:.*\bof\s+)?(?=\p{Lu}\S*(?:\s\p{Lu}\S*)*$)/u.exec(words)?.[0] ?? ""}`;
  const inBrackets = unitOf(bracketed.exec(right), gazetteer);
  const again = same.exec(right)?.groups?.["noun"]?.toLowerCase();
  const named =
    inBrackets ??
    (again === undefined ? undefined : lastUnit(text, span, again, gazetteer)) ??
    (whereabouts.test(lead) ? unitOf(opening.exec(sentenceEnd(left)), gazetteer) : undefined);
  return named === undefined ? undefined : { name: named, small: smallPlace.test(lead) };
}

/** What of the words belongs to the sentence that they end in. */
function sentenceEnd(words: string): string {
  return words.slice(Math.max(0, ...matchesOf(words, /[.!?]["”]?\s|\n/gu).map(({ index }) => index + 1)));
}

/** The last unit before a place that bears the noun. */
function lastUnit(text: string, { start }: Span, asked: string, gazetteer: Gazetteer): string | undefined {
  const before = text.slice(Math.max(0, start - reaches.text), start);
  return matchesOf(before, new RegExp(unit, "gu"))
    .filter(({ groups }) => groups?.["noun"] === asked)
    .flatMap((match) => unitOf(match, gazetteer) ?? [])
    .at(-1);
}

/** The words by which the gazetteer has a unit: "Tarn region" may be its Tarn, its Tarn Region or its Tarn Oblast. */
function unitOf(match: RegExpExecArray | null, gazetteer: Gazetteer): string | undefined {
  const { unit: words, noun: kind } = match?.groups ?? {};
  if (words === undefined || kind === undefined) return undefined;
  // "Russia's Tarn" is Tarn.
  const bare = words.replace(/^.*['’]s?\s+/u, "");
  const asked = [bare, `${bare} ${kind}`, ...(kind.toLowerCase() === "region" ? [`${bare} Oblast`] : [])];
  return asked.find((name) =>
    gazetteer
      .lookup(name)
      .some(({ kind: level, match: by }) => by !== "folded" && (level === "admin1" || level === "admin2")),
  );
}
