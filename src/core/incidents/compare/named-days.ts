// Whether some words name a day that another report gives: "on 11 September", "yesterday morning". Reckoned from the day of publication
// and only towards a day that is known, so that nothing is guessed.

import { boundsOfEdtf } from "../../calendar/edtf.ts";
import type { SlotClaim } from "../values/slot-claims.ts";
import type { Named, Words } from "./named-again.ts";

const months = "January February March April May June July August September October November December".split(" ");
/** Day 0 of the calendar, 1 January 1970, was a Thursday: so many days behind a Monday. */
const thursday = 3;
const weekdays = "Thursday Friday Saturday Sunday Monday Tuesday Wednesday".split(" ");

/** A day that others give. A time of day that stands beside it is kept. */
export function dayNamed({ value }: SlotClaim): ((words: Words) => Named | undefined) | undefined {
  if (!("edtf" in value)) return undefined;
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value.edtf) ?? [];
  const bounds = boundsOfEdtf(value.edtf);
  const name = months[Number(month) - 1];
  if (bounds === undefined || name === undefined) return undefined;
  const dates = [`${Number(day)} ${name}`, `${name} ${Number(day)}`];
  return ({ text, published = "" }) => {
    const today = boundsOfEdtf(published);
    const since = today === undefined || today.first !== today.last ? undefined : today.first - bounds.first;
    const words = [...dates, ...relative(since, today?.first ?? 0)];
    const phrase = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?<part>morning|afternoon|evening|night) of (?:the )?)?(?:${words.join("|")})(?![\\p{L}\\p{N}])(?!,? (?!${year})(?:19|20)\\d\\d(?!\\d))(?: (?<time>morning|afternoon|evening|night))?`,
      "iu",
    );
    const found = phrase.exec(text);
    if (found === null || isDenied(text, found.index) || ofSaying.test(text.slice(0, found.index))) return undefined;
    const told = found.groups?.["part"] ?? found.groups?.["time"] ?? /morning|afternoon|evening/iu.exec(found[0])?.[0];
    const timeOfDay = parts.get(told?.toLowerCase() ?? "");
    return {
      at: found.index,
      value: { edtf: value.edtf, precision: 1, ...(timeOfDay === undefined ? {} : { timeOfDay }) },
    };
  };
}

/** As TIMEX3 writes them. */
const parts: ReadonlyMap<string, string> = new Map([
  ["morning", "MO"],
  ["afternoon", "AF"],
  ["evening", "EV"],
  ["night", "NI"],
]);

/** So many days after it a day is still told by its distance. */
const farthest = 13;
const numbers = "none one two three four five six seven eight nine ten eleven twelve thirteen".split(" ");

/**
 * What a day is called so many days after it. "Four days earlier" is not counted from the day of publication.
 *
 * @param today day number of the publication
 */
function relative(since: number | undefined, today: number): readonly string[] {
  if (since === undefined || since < 0 || since > farthest) return [];
  const weekday = weekdays[(((today - since) % 7) + 7) % 7] ?? "";
  const named = [["today", "this (?:morning|afternoon|evening)"], ["yesterday"], ["the day before yesterday"]][since];
  const ago = since < 2 ? [] : [`(?:${since}|${numbers[since]}) days ago`];
  // "Last week" ended with the last Sunday: on a Friday "Friday last week" is not that Friday.
  const sinceMonday = (((today + thursday) % 7) + 7) % 7;
  const isLastWeek = since > sinceMonday && since <= sinceMonday + 7;
  return [
    ...(named ?? []),
    ...ago,
    ...(since > 6 ? [] : [`${weekday}(?! (?:of )?(?:last|next) week)`]),
    ...(isLastWeek ? [`${weekday} (?:of )?last week`] : []),
  ];
}

/** "Its staff said on Wednesday": the day of the saying. */
const ofSaying =
  /\b(?:said|says|told \p{L}+|announced|added|reported|stated|claimed|confirmed|denied|admitted|acknowledged) (?:on )?$/iu;

/** "Our guns did not fire on Tuesday": a day that is told within a denial is not the day of the deed. */
function isDenied(text: string, at: number): boolean {
  const sentence = text.slice(Math.max(text.lastIndexOf(". ", at), 0), at);
  return /\b(?:not|no|never|none|den(?:y|ies|ied))\b|n['’]t\b/iu.test(sentence);
}
