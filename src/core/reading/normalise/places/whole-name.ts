// The name of a place where the reader marked a part of it ("Port" of "Port Said", "S." of "U.S.") or more than it ("the
// southern coastal city of Saida", "metro Velm"). Only a name that the gazetteer has, spelt so, is taken instead.

import type { Span } from "../../../model/span.ts";
import type { Gazetteer } from "../../gazetteer.ts";
import { matchesOf } from "../../matches.ts";
import { liesIn } from "./lies-in.ts";
import { askName } from "./name-hint.ts";

/** A capitalised word with what joins it to the name: a space, a hyphen, "of the", or a point within "U.S.". */
const wordBefore =
  /(?:(?!The\s|(?:City|Town|Village|State|Province|Region|District|County|Governorate)\sof\s)\p{Lu}[\p{L}\p{M}'’]*(?:\.?\s|-|\sof\s(?:the\s)?)|(?<![\p{L}.])\p{Lu}\.)$/u;
const wordAfter = /^(?:(?:\s|-|\sof\s(?:the\s)?)\p{Lu}[\p{L}\p{M}'’]*|\.\p{Lu}(?![\p{L}])\.?)/u;
/** "Port Said's" is marked and asked for without its ending. */
const possessive = /['’]s?$/;

/** Words that are taken in on either side at most: "Port Said", "Sault Ste. Marie". */
const reach = 2;

/** Capitalised words in a row, with what names of places join them by: "Saida", "Deir ez-Zor", "Rio de Janeiro". */
const nameRun = /\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:al|el|de|la|of|ez|es|as|ash)[\s-])?\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;

/** What joins a part to the whole that it lies in: "Tarn region of Velmia", "Kirm in northern Tarn". */
const of = /^\s(?:\p{Ll}+\s){0,2}(?:of|in)\s(?:the\s)?(?:\p{Ll}+\s)?$/u;

/**
 * The name that a marked span holds among other words, which it is asked by; the span itself where it is a name, or where
 * it holds none, or where its words are all one name that the gazetteer lacks.
 *
 * @example `innerName("near the coastal city of Saida", {start: 5, end: 30}, gazetteer)` → the span of "Saida"
 */
export function innerName(text: string, span: Span, gazetteer: Gazetteer): Span {
  const words = text.slice(span.start, span.end);
  const head = described.exec(words)?.groups?.["head"];
  if (head !== undefined) return { start: span.start, end: span.start + head.length };
  const runs = matchesOf(words, nameRun).map((match) => {
    const start = span.start + match.index;
    return { start, end: start + match[0].replace(possessive, "").length };
  });
  const owned = ownedName(text, span, gazetteer);
  if (owned !== undefined) return owned;
  // Nothing but the name and its article: whatever is asked now, it is not something else.
  if (!/(?<!\p{L})\p{Ll}{2,}/u.test(words.replace(/^the\s/i, ""))) return span;
  const { full, bare } = askName(text, span);
  if (isName(full, gazetteer) || isName(bare, gazetteer)) return span;
  const last = runs.at(-1);
  // "The Tarn region of Velmia": the first is the place, where the map has it in the second.
  const first = runs.at(-2);
  if (first !== undefined && last !== undefined && of.test(text.slice(first.end, last.start))) {
    const wholes = gazetteer.lookup(text.slice(last.start, last.end)).filter(({ match }) => match !== "folded");
    const parts = gazetteer.lookup(text.slice(first.start, first.end)).filter(({ match }) => match !== "folded");
    if (parts.some((entry) => wholes.some((unit) => liesIn(entry, unit)))) return first;
  }
  // Else the last is the place; those before it say where it lies or whose it is: "the Velmian capital Saida".
  return last !== undefined && isName(text.slice(last.start, last.end), gazetteer) ? last : span;
}

/** "Korm, a village in the Daat district of Tarn": the name stands before what it is, and not behind. */
const described =
  /^(?<head>\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,3}),\s+(?:an?|the|once\s+an?)\s+(?:[\p{Ll}-]+\s+){0,3}?(?:villages?|towns?|city|hamlet|settlement|suburb|neighbou?rhood|district|quarter|island|islet|camp|port|locality|commune|municipality|parish|crossing|outpost|valley)\b/u;

/** "Velmia's Tarn region" is the Tarn region: the owner is a land or a unit, and the whole is no name by itself. */
function ownedName(text: string, span: Span, gazetteer: Gazetteer): Span | undefined {
  const words = text.slice(span.start, span.end);
  const lead = /^(?:the\s)?(?<owner>\p{Lu}[^'’]{1,40})['’]s\s(?=\p{Lu})/u.exec(words);
  const owner = lead?.groups?.["owner"];
  if (lead === null || owner === undefined || isName(words, gazetteer)) return undefined;
  const units = gazetteer.lookup(owner).filter(({ match, kind }) => match !== "folded" && unitKinds.has(kind));
  return units.length > 0 ? { start: span.start + lead[0].length, end: span.end } : undefined;
}

const unitKinds: ReadonlySet<string> = new Set(["country", "admin1"]);

/**
 * The widest span around a marked name that is a name in the gazetteer, or was marked as a whole elsewhere in the text; the
 * span itself where none is.
 *
 * @param marked the words of all names marked in the text.
 * @example `wholeName("fighting in Port Said", {start: 12, end: 16}, gazetteer)` → the span of "Port Said"
 */
export function wholeName(text: string, span: Span, gazetteer: Gazetteer, marked: ReadonlySet<string>): Span {
  const starts = [span.start];
  for (let step = 0; step < reach; step += 1) {
    const at = starts.at(-1) ?? span.start;
    const word = wordBefore.exec(text.slice(Math.max(0, at - 30), at))?.[0];
    if (word === undefined) break;
    starts.push(at - word.length);
  }
  const ends = [span.end];
  for (let step = 0; step < reach; step += 1) {
    const at = ends.at(-1) ?? span.end;
    const word = wordAfter.exec(text.slice(at, at + 30))?.[0];
    if (word === undefined) break;
    ends.push(at + word.replace(possessive, "").length);
  }
  const wider = starts
    .flatMap((start) => ends.map((end) => ({ start, end })))
    .filter(({ start, end }) => start !== span.start || end !== span.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const isWhole = ({ start, end }: Span): boolean => {
    const words = text.slice(start, end);
    // A hyphen joins names of several places too: "Velm-Kirm" is one nowhere but in the gazetteer.
    return (marked.has(words) && !words.includes("-")) || isName(words, gazetteer);
  };
  return wider.find(isWhole) ?? span;
}

function isName(words: string, gazetteer: Gazetteer): boolean {
  return gazetteer.lookup(words.replace(/\s+/g, " ")).some(({ match }) => match !== "folded");
}
