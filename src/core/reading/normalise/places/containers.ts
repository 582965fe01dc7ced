// What the text itself says a place lies in: "Velm, Texas", "Velm in northern Syria", "Velm, in the province of Tarn",
// "the Syrian town of Velm", "Syria's Velm". Found in the words beside the name, whether or not the reader marked them;
// taken only where the gazetteer knows the words as a country or a unit.

import type { Span } from "../../../model/span.ts";
import type { Gazetteer } from "../../gazetteer.ts";
import { countryOfAdjective } from "./countries-named.ts";

const part = "(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral)[\\p{L}-]*\\s+)?";
const kind = "(?:province|governorate|state|district|region|county|oblast|republic)";
const name = "(?<name>(?:\\p{Lu}[\\p{L}.'’-]*)(?:[\\s-](?:al-|ez-|az-|ad-|as-|de\\s|of\\s)?\\p{Lu}[\\p{L}.'’-]*){0,3})";

const after = new RegExp(
  `^(?:\\s+(?:city|town|village|province|governorate|district|county|region))?(?<link>\\s*(?:,\\s*(?:in\\s+)?|\\(|\\s(?:in|of)\\s+))(?:the\\s+)?${part}(?:${kind}\\s+of\\s+)?${name}`,
  "u",
);
/** "Korm, a village in the Daat district of Tarn region": the widest unit that is told. */
const described = new RegExp(
  `^,\\s+(?:an?|the)\\s+(?:[\\p{Ll}-]+\\s+){0,3}?(?:village|town|city|hamlet|settlement|island|camp|port|locality|commune|municipality)\\s+(?:in|of|on|near)\\s+(?:the\\s+)?(?:\\p{Lu}[\\p{L}’'-]*\\s+(?:\\p{Lu}[\\p{L}’'-]*\\s+)?(?:township|district|county|area|circle|municipality|subdistrict|division|locality)\\s*(?:\\s(?:in|of)|,)\\s+(?:the\\s+)?)?${part}(?:${kind}\\s+of\\s+)?${name}`,
  "u",
);
const adjectiveBefore =
  /(?<adjective>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s+(?:(?:border|port|coastal|capital|northern|southern|eastern|western|central|industrial|resort|rebel-held|government-held)\s+)*(?:city|town|village|province|governorate|region|district|port|capital|island|airport|base|state|county)\s+(?:of\s+)?$/u;
const possessiveBefore =
  /(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)['’]s?\s+(?:(?:north|south|east|west|central)\p{L}*\s+)?(?:(?:city|town|village|province|capital)\s+(?:of\s+)?)?$/u;

/** Words that place a name, and how sure they are. */
export interface ContainerWords {
  readonly name: string;
  /** A comma may as well stand in a list: "Velm, Texas" but "Ohio, Texas and Utah"; the other forms may not. */
  readonly comma: boolean;
}

/** The words that name the unit or country around a name; undefined where no such words stand there. */
export function containerOf(text: string, span: Span, gazetteer: Gazetteer): ContainerWords | undefined {
  const right = text.slice(span.end, span.end + 80);
  const follows = after.exec(right)?.groups;
  if (follows?.["name"] !== undefined) {
    const comma = /^\s*[,(]\s*$/.test(follows["link"] ?? "");
    const known = longestUnit(follows["name"], gazetteer);
    if (known !== undefined && known !== text.slice(span.start, span.end)) return { name: known, comma };
  }
  const unit = described.exec(text.slice(span.end, span.end + 140))?.groups?.["name"];
  const widest = unit === undefined ? undefined : longestUnit(unit, gazetteer);
  if (widest !== undefined) return { name: widest, comma: false };
  const left = text.slice(Math.max(0, span.start - 60), span.start);
  const adjective = adjectiveBefore.exec(left)?.groups?.["adjective"];
  if (adjective !== undefined) {
    for (const words of [adjective, adjective.split(/\s/).at(-1) ?? adjective]) {
      if (countryOfAdjective(words) !== undefined) return { name: words, comma: false };
    }
  }
  const owner = possessiveBefore.exec(left)?.groups?.["name"];
  const known = owner === undefined ? undefined : longestUnit(owner, gazetteer);
  return known === undefined ? undefined : { name: known, comma: false };
}

/** "in March" is a time, though there is a district of that name. */
const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)(?!\p{L})/u;

/**
 * The longest beginning of the words that a country or a unit bears: "Texas" of "Texas Rangers". Second-level units bear
 * the names of their towns, so that they count only with their noun: "Tarn County".
 */
function longestUnit(words: string, gazetteer: Gazetteer): string | undefined {
  const parts = words.replace(/['’]s?$/, "").split(/\s+/);
  if (calendar.test(words)) return undefined;
  for (let n = parts.length; n > 0; n--) {
    const tried = parts.slice(0, n).join(" ");
    const noun = /\s(?:County|Parish|District|Province|Region|Governorate)$/.test(tried);
    const entries = [tried, tried.replace(/\.$/, "")]
      .flatMap((asked) => gazetteer.lookup(asked))
      .filter((entry) => entry.match !== "folded");
    const known = entries.some(
      ({ kind: level }) => level === "country" || level === "admin1" || (level === "admin2" && noun),
    );
    if (known) return tried;
    // "Panama City" is a town: its first word names nothing here.
    if (entries.length > 0) return undefined;
  }
  return undefined;
}
