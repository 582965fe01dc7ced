// Reads the key templates of MUC-4 as the distribution writes them: `"GUERRILLA COLUMN" / "GUERRILLAS"` are alternatives,
// a leading "?" makes a fill optional, `"SENATOR": "LUIS X"` describes the person named behind the colon, "-" is nothing,
// "- 04 MAR 90" is on or before that day, "COUNTRY: PROVINCE (DEPARTMENT): TOWN (CITY)" goes from large to small.

import { dayNumber } from "../../calendar/calendar.ts";
import { arrayOf, objectOf, stringOf } from "../gold.ts";
import type { Days, Fill, Names, Template } from "./templates.ts";

/** "On or before" reaches back this far. */
const daysBefore = 365;

/** One template of the gold. Throws GoldFault where a slot is not a list of strings (or null). */
export function goldTemplate(value: unknown, name: string): Template {
  const template = objectOf(value, name);
  const strings = (field: string): readonly string[] =>
    arrayOf(template[field] ?? [], `${name}["${field}"]`).map((fill) => stringOf(fill, `${name}["${field}"]`));
  const quotedFills = (field: string): readonly Fill<string>[] =>
    strings(field).flatMap((fill) => textFill(fill) ?? []);
  return {
    optional: strings("MESSAGE: TEMPLATE").some((number) => number.includes("OPTIONAL")),
    type: strings("INCIDENT: TYPE").map((fill) => ({
      alternatives: alternativesOf(bare(fill)),
      optional: isOptional(fill),
    })),
    texts: {
      perpIndividual: quotedFills("PERP: INDIVIDUAL ID"),
      perpOrganisation: quotedFills("PERP: ORGANIZATION ID"),
      target: quotedFills("PHYS TGT: ID"),
      victim: victims(strings("HUM TGT: NAME"), strings("HUM TGT: DESCRIPTION")),
      weapon: quotedFills("INCIDENT: INSTRUMENT ID"),
    },
    date: strings("INCIDENT: DATE").flatMap((fill) => {
      const alternatives = alternativesOf(bare(fill)).flatMap((one) => daysOf(one) ?? []);
      return alternatives.length === 0 ? [] : [{ alternatives, optional: isOptional(fill) }];
    }),
    location: strings("INCIDENT: LOCATION").flatMap((fill) => {
      const alternatives = alternativesOf(bare(withoutLevels(fill))).map(namesOf);
      return alternatives.length === 0 ? [] : [{ alternatives, optional: isOptional(fill) }];
    }),
  };
}

function isOptional(fill: string): boolean {
  return fill.trimStart().startsWith("?");
}

function bare(fill: string): string {
  return fill.trim().replace(/^\?\s*/, "");
}

/** "A / B" and "(A) / (B)". */
function alternativesOf(fill: string): readonly string[] {
  return fill
    .split(" / ")
    .map((one) => one.replace(/^\s*\(|\)\s*$/g, "").trim())
    .filter((one) => one !== "" && one !== "-");
}

const quoted = /"((?:\\.|[^"\\])*)"/g;

function quotesOf(fill: string): readonly string[] {
  return [...fill.matchAll(quoted)].map((match) => (match[1] ?? "").replace(/\\(.)/g, "$1")).filter(hasLetters);
}

function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The quoted alternatives, or the bare words where nothing is quoted; undefined for "-". */
function textFill(fill: string): Fill<string> | undefined {
  const alternatives = fill.includes('"') ? quotesOf(fill) : [bare(fill)].filter(hasLetters);
  return alternatives.length === 0 ? undefined : { alternatives, optional: isOptional(fill) };
}

/** Victims by name, with their descriptions as further alternatives; and those that are only described. */
function victims(names: readonly string[], descriptions: readonly string[]): readonly Fill<string>[] {
  const named = names.flatMap((fill) => textFill(fill) ?? []);
  const unnamed: Fill<string>[] = [];
  for (const fill of descriptions) {
    const described = textFill(fill);
    if (described === undefined) continue;
    const mine = new Set(described.alternatives);
    const at = named.findIndex(({ alternatives }) => alternatives.some((name) => mine.has(name)));
    const known = named[at];
    if (known === undefined) unnamed.push(described);
    else named[at] = { ...known, alternatives: [...new Set([...known.alternatives, ...described.alternatives])] };
  }
  return [...named, ...unnamed];
}

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const day = /^(\d{1,2})\s+([A-Z]{3})[A-Z]*\s+(\d{2})$/i;

/** Undefined for what is no date with a year: two of the corpus have none. */
function daysOf(text: string): Days | undefined {
  const [first = "", second] = text.replace(/^-\s*/, "").split(/\s+-\s+/);
  const start = dayOfText(first);
  const end = second === undefined ? start : dayOfText(second);
  if (start === undefined || end === undefined) return undefined;
  return { first: text.startsWith("-") ? start - daysBefore : Math.min(start, end), last: Math.max(start, end) };
}

function dayOfText(text: string): number | undefined {
  const match = day.exec(text.trim());
  const month = months.indexOf((match?.[2] ?? "").toUpperCase()) + 1;
  if (match === null || month === 0) return undefined;
  return dayNumber({ year: 1900 + Number(match[3]), month, day: Number(match[1]) });
}

/** Drops "(CITY)", "(CITY / DEPARTMENT)" behind names, and keeps brackets around whole alternatives. */
function withoutLevels(fill: string): string {
  return fill.replace(/(?<=[^\s/(?]) ?\((?![^()]*:)[^()]*\)/g, "");
}

/** The names below the country, or the country where it alone is given. */
function namesOf(alternative: string): Names {
  const [country = "", ...below] = alternative.split(":").map((name) => name.trim());
  const names = below.flatMap((name) => name.split(/\s+-\s+/)).filter(hasLetters);
  return names.length === 0 ? [country] : names.reverse();
}
