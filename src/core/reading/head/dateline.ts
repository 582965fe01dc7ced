// The dateline: "SANAA, Yemen (AP) —", "KABUL, Jan. 25 —", "GUATEMALA CITY, 4 FEB 90 (ACAN-EFE) -- [TEXT]", "SANA –
// Damascus", "MOSCOW, January 25. /TASS/.". Read from left to right, part by part; it counts only where it ends as
// datelines end and something in it (capitals, a date, an agency) speaks for one.

import { type Agency, agencyOf } from "../../catalogue/agencies.ts";
import type { Span } from "../../model/span.ts";
import { findWrittenDate } from "./written-date.ts";

export interface Dateline {
  /** All of it with its closing mark and the spaces after it. */
  readonly span: Span;
  /** The place with what contains it, as written: "SANAA, Yemen". */
  readonly place?: Span;
  readonly agency?: Agency;
  readonly agencySpan?: Span;
  /** EDTF. */
  readonly date?: string;
  readonly dateSpan?: Span;
}

const capitals = String.raw`(?:\p{Lu}[\p{Lu}\p{M}.'’]+|\p{Lu}\.)(?:[ /-](?:\p{Lu}[\p{Lu}\p{M}.'’]*|d[eu]|al|el|la|las|los)){0,5}`;
const title = String.raw`(?:[Aa]l-)?\p{Lu}[\p{L}\p{M}'’]+\.?(?:[ -](?:(?:[Aa]l-)?\p{Lu}[\p{L}\p{M}'’]+\.?|d[eu]|al|el|ez|la)){0,4}`;
const capitalPlace = new RegExp(`(?:${capitals})`, "uy");
const titlePlace = new RegExp(
  `(?!The (?!Hague))(?:${title})(?: (?:countryside|province|governorate|district|region|city)(?=,))?`,
  "uy",
);
const region = new RegExp(String.raw`,\s*(?:${title}|${capitals})(?=\s*[,(:–—_-]|\s*$)`, "uy");
const bracket = /\s*[,.]?\s*[([]([^()[\]\n]{1,60})[)\]]/uy;
const slashes = /[\s,.]*\/([\p{L} -]{2,30})\/\.?/uy;
const ending = /\s*(?:—|–|--+|-(?=\s|\p{Lu})|_(?=\s|$)|\s-\s)\s*/uy;
/** What monitoring services put where a broadcast names none. */
const noDate = /,\s*NO DATE\b/u;
const noDateHere = new RegExp(noDate.source, "uy");
const countryInBrackets = /\s*\(\p{Lu}[\p{L} ]+\)(?=,)/uy;
const commas = /[\s,]+/uy;
const colon = /\s*:\s+/uy;
const stop = /\.?\s+(?=\p{Lu})/uy;
const plainAgency = /[\s,]*\s*([\p{Lu}][\p{L} -]{1,30}?)(?=\s*(?:—|–|--|-))/uy;

/** Longest head of a line that a dateline is looked for in. */
const reach = 160;

/** The dateline that begins at `start`, within the line that ends at `end`; undefined if none does. */
export function datelineAt(text: string, start: number, end: number): Dateline | undefined {
  const line = text.slice(start, Math.min(end, start + reach));
  const wholeLine = line.length === end - start;
  const found = agencyFirst(line) ?? placeFirst(line, wholeLine);
  if (found === undefined) return undefined;
  const moved = (span: Span): Span => ({ start: span.start + start, end: span.end + start });
  return {
    ...found,
    span: moved(found.span),
    ...(found.place === undefined ? {} : { place: moved(found.place) }),
    ...(found.agencySpan === undefined ? {} : { agencySpan: moved(found.agencySpan) }),
    ...(found.dateSpan === undefined ? {} : { dateSpan: moved(found.dateSpan) }),
  };
}

/** "(Reuters) - Two soldiers …", "SANA – Damascus", "Damascus, SANA- …" begins with the place and is not meant here. */
function agencyFirst(line: string): Dateline | undefined {
  const match = /^\(?(?<name>[\p{L}][\p{L} -]{1,30}?)\)?\s*(?:—|–|--|-)\s+/u.exec(line);
  const name = match?.groups?.["name"];
  const agency = name === undefined ? undefined : agencyOf(name);
  if (match === null || name === undefined || agency === undefined) return undefined;
  const at = line.indexOf(name);
  const common = { agency, agencySpan: { start: at, end: at + name.length } };
  const place = /^(?<place>[\p{Lu}][\p{L}\p{M} '’-]{2,30}?)(?=\s*(?:$|[—–:([]|--|\s-\s))/u.exec(
    line.slice(match[0].length),
  );
  if (place === null || place[0].split(" ").length > 3) return { span: { start: 0, end: match[0].length }, ...common };
  const from = match[0].length;
  const behind = from + place[0].length;
  // "Saba – Hajjah [10 March 2019]"
  const bracketed = matchAt(bracket, line, behind);
  const date = bracketed === undefined ? {} : dateIn(bracketed[1] ?? "", behind + bracketed[0].search(/[([]/u) + 1);
  const till = "date" in date ? behind + (bracketed?.[0].length ?? 0) : behind;
  const closing = matchAt(ending, line, till) ?? matchAt(colon, line, till);
  const stopAt = till + (closing?.[0].length ?? 0);
  return { span: { start: 0, end: stopAt }, place: { start: from, end: behind }, ...common, ...date };
}

interface Progress {
  readonly at: number;
  readonly agency?: Agency;
  readonly agencySpan?: Span;
  readonly date?: string;
  readonly dateSpan?: Span;
}

function placeFirst(line: string, wholeLine: boolean): Dateline | undefined {
  const upper = matchAt(capitalPlace, line, 0);
  const first = upper ?? matchAt(titlePlace, line, 0);
  if (first === undefined) return undefined;
  if (findWrittenDate(first[0]) !== undefined || agencyOf(first[0]) !== undefined) return undefined;
  let at = first[0].length;
  for (let more = matchAt(region, line, at); more !== undefined; more = matchAt(region, line, at)) {
    if (
      agencyOf(more[0].replace(/^,\s*/u, "")) !== undefined ||
      findWrittenDate(more[0]) !== undefined ||
      noDate.test(more[0])
    )
      break;
    at += more[0].length;
  }
  const country = matchAt(countryInBrackets, line, at);
  if (country !== undefined && agencyOf(country[0].replace(/[()]/gu, "")) === undefined) at += country[0].length;
  const place = { start: 0, end: at };
  const progress = details(line, at);
  const evidence = progress.agency !== undefined || progress.date !== undefined || progress.at > at;
  const closing = closingOf(line, progress, { upper: upper !== undefined, evidence, wholeLine });
  if (closing === undefined) return undefined;
  // A headline in capitals may hold a dash; a line of capitals is no dateline without a date or an agency.
  const shouting = upper !== undefined && !/\p{Ll}/u.test(line);
  if (shouting && progress.agency === undefined && progress.date === undefined && !noDate.test(line)) return undefined;
  if (upper === undefined && progress.agency === undefined && progress.date === undefined) return undefined;
  const { at: _, ...parts } = progress;
  return { span: { start: 0, end: progress.at + closing }, place, ...parts };
}

/** What may follow the place: date, agency, station, time, each in brackets, slashes or after a comma. */
function details(line: string, from: number): Progress {
  let progress: Progress = { at: from };
  for (let next = detail(line, progress); next !== undefined; next = detail(line, progress)) progress = next;
  return progress;
}

function detail(line: string, progress: Progress): Progress | undefined {
  const { at } = progress;
  const undated = matchAt(noDateHere, line, at);
  if (undated !== undefined) return { ...progress, at: at + undated[0].length };
  const bracketed = matchAt(bracket, line, at);
  if (bracketed !== undefined) {
    const inner = bracketed[1] ?? "";
    const start = at + bracketed[0].search(/[([]/u) + 1;
    return { ...progress, ...dateIn(inner, start), ...agencyIn(inner, start), at: at + bracketed[0].length };
  }
  const slashed = matchAt(slashes, line, at);
  if (slashed !== undefined) {
    const start = at + slashed[0].indexOf("/") + 1;
    return { ...progress, ...agencyIn(slashed[1] ?? "", start), at: at + slashed[0].length };
  }
  if (progress.date === undefined) {
    const comma = matchAt(commas, line, at)?.[0].length ?? 0;
    const date = comma === 0 ? undefined : findWrittenDate(line.slice(at + comma, at + comma + 40));
    if (date?.start === 0) {
      const start = at + comma;
      return { ...progress, date: date.edtf, dateSpan: { start, end: start + date.end }, at: start + date.end };
    }
  }
  if (progress.agency !== undefined) return undefined;
  const plain = matchAt(plainAgency, line, at);
  const name = plain?.[1]?.trim() ?? "";
  const agency = agencyOf(name);
  if (plain === undefined || agency === undefined) return undefined;
  const start = at + plain[0].lastIndexOf(name);
  return { ...progress, agency, agencySpan: { start, end: start + name.length }, at: at + plain[0].length };
}

function dateIn(inner: string, start: number): Partial<Progress> {
  const date = findWrittenDate(inner);
  return date === undefined ? {} : { date: date.edtf, dateSpan: { start: start + date.start, end: start + date.end } };
}

function agencyIn(inner: string, start: number): Partial<Progress> {
  // "(Reuters Health)", "(AFP, 12:30)": the agency is the first part.
  const name = inner.split(/[,;/]/u)[0]?.trim() ?? "";
  const agency = agencyOf(name);
  return agency === undefined ? {} : { agency, agencySpan: { start, end: start + name.length } };
}

/** Length of what closes the dateline; undefined if it is not closed. */
function closingOf(
  line: string,
  progress: Progress,
  form: { readonly upper: boolean; readonly evidence: boolean; readonly wholeLine: boolean },
): number | undefined {
  const mark = matchAt(ending, line, progress.at);
  if (mark !== undefined) return mark[0].length;
  if (!form.evidence && !form.upper) return undefined;
  const afterColon = matchAt(colon, line, progress.at);
  if (afterColon !== undefined) return afterColon[0].length;
  const rest = line.slice(progress.at);
  if (form.evidence && form.wholeLine && rest.trim() === "") return rest.length;
  return progress.agency === undefined ? undefined : matchAt(stop, line, progress.at)?.[0].length;
}

/** What a sticky pattern matches at a place; its `lastIndex` is 0 afterwards. */
function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(line) ?? undefined;
  pattern.lastIndex = 0;
  return match;
}
