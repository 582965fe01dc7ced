// Who speaks in a line of a feed or a transcript, by a colon: "UPD 04:15 Governor Hadir: “Air defence shot down …”", "07:30
// MoD: all drones destroyed". No word of saying stands there, and the time before it hides the name from a reader of prose.

import { overlap, type Span } from "../../../model/span.ts";
import { indexSpans, type SpanIndex } from "../../../model/span-index.ts";
import { matchesOf } from "../../matches.ts";
import type { Scored } from "../../scored.ts";
import { type Attribution, bareSaying } from "./attribution.ts";

const stamp =
  "(?<stamp>(?:(?:UPD(?:ATE)?|Upd(?:ate)?|BREAKING|Breaking|NOW|NEW)\\b[ .:|-]{0,3})?(?:\\d{1,2}[:.h]\\d{2}(?:\\s?(?:am|pm|local|[Uu][Tt][Cc]|[Gg][Mm][Tt]|[Zz])\\b)?[ .:|–—-]{0,3})?)";
const name = "\\p{Lu}[\\p{L}\\p{N}.'’-]*(?:[ \\t][\\p{L}\\p{N}.'’-]+){0,7}";
const turn = new RegExp(`^[^\\p{L}\\p{N}\\n]{0,12}${stamp}(?<who>${name}):[ \\t]{1,3}(?<said>\\S.*)$`, "gmu");

/** Heads of names of those who speak in such lines, where the reader saw no party and no person: "MoD", but not "Losses of the army". */
const bodies =
  /^(?!(?:our|my|his|her|their|your|its)\b)(?:(?!(?:of|on|by|in|to|about|from|against|for|with|at|after|over)\b)[\p{L}\p{N}.'’-]+\s){0,4}(?:mod|mfa|moi|ministry|minister|governor|mayor|president|command(?:er)?|hq|headquarters|general staff|army|navy|air force|military|police|spokes(?:man|woman|person)|prosecutors?|officials?|observatory|red cross|red crescent|locals|residents|witnesses|eyewitnesses|activists|medics|rescuers|media)\b/iu;

/** Lines that are longer than this, in characters, are prose. */
const longest = 600;

/** Attributions of turns whose speaker none of the `taken` spans covers. */
export function findTurns(text: string, scored: Scored, taken: SpanIndex<Attribution>): readonly Attribution[] {
  const speakers = indexSpans(
    scored.spans.filter(({ layer }) => layer === "source" || layer === "group" || layer === "person"),
    (span) => [span],
  );
  const places = placesOf(scored);
  return matchesOf(text, turn).flatMap((match): readonly Attribution[] => {
    const { who = "", said = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    const saidAt = end - said.length;
    const source = { start: match.index + match[0].lastIndexOf(`${who}:`, match[0].length - said.length), end: 0 };
    source.end = source.start + who.length;
    const isNamed = bodies.test(who) || speakers.overlapping(source).some((one) => overlap(one, source) === who.length);
    const content = contentOf(text, { start: saidAt, end }, match.groups?.["stamp"] !== "");
    if (places.covering(source).length > 0) return [];
    if (!isNamed || said.length > longest || content.end - content.start < shortest) return [];
    if (taken.overlapping(source).length > 0) return [];
    if (taken.overlapping(content).length > 0 && !/^["“]/.test(said)) return [];
    return [bareSaying(source, [content], /^["“]/.test(said) ? "direct" : "indirect")];
  });
}

/** "Ardin: two killed": a line of a list that a place heads, and no speaker. */
export function placesOf({ spans }: Scored): SpanIndex<Span> {
  return indexSpans(
    spans.filter(({ layer }) => layer === "place"),
    (span) => [span],
  );
}

/** What is said is longer than this, in characters. */
const shortest = 8;

/** The quotation that the line begins with, or its first sentence; of a line with an hour before it, all. */
function contentOf(text: string, { start, end }: Span, isStamped: boolean): Span {
  const said = text.slice(start, end);
  const quoted = /^(?:"[^"]+"|“[^”]+”)/.exec(said);
  if (quoted !== null) return { start, end: start + quoted[0].length };
  const stop = isStamped ? -1 : said.search(/[.!?](?=\s|$)/);
  return { start, end: stop < 0 ? end : start + stop + 1 };
}
