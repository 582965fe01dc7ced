// Order that is told without a date: "prior to the strikes", "after the army took the hill", "the raid was followed by
// clashes". Only the words are found here; which event they mean is for whoever knows the events.

import { byPosition, type Span } from "../../../model/span.ts";
import { matchesOf } from "../../matches.ts";
import { overlapFinder } from "./span-index.ts";
import type { TimeMention } from "./time-mention.ts";
import { gap } from "./vocabulary.ts";

type Relation = "before" | "after" | "during";

const connectors: readonly { readonly relation: Relation; readonly words: string }[] = [
  {
    relation: "before",
    words: `(?:(?:shortly|just|immediately|right|hours|days|weeks|minutes)${gap})?(?:prior${gap}to|before|ahead${gap}of|in${gap}advance${gap}of|on${gap}the${gap}eve${gap}of|in${gap}the${gap}run-?up${gap}to|(?:was|were|been)${gap}(?:[a-z]+ly${gap}|soon${gap})?followed${gap}by)`,
  },
  {
    relation: "after",
    words: `(?:(?:shortly|soon|just|immediately|right|hours|days|weeks|minutes)${gap})?(?:after|following|in${gap}the${gap}(?:immediate${gap})?(?:wake|aftermath)${gap}of|subsequent${gap}to|since|once|followed|(?:was|were|been)${gap}preceded${gap}by)`,
  },
  { relation: "during", words: `during|amid(?:st)?|in${gap}the${gap}(?:course|midst)${gap}of` },
];

const patterns = connectors.map(({ relation, words }) => ({
  relation,
  expression: new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${words})${gap}(?=[\\p{L}\\p{N}'"‘“])`, "giu"),
}));

const eventful =
  /\b(?:air\s?strikes?|strikes?|attacks?|raids?|bomb(?:s|ing|ings|ardments?)?|blasts?|explosions?|shelling|clash(?:es)?|battles?|fighting|fights?|offensives?|assaults?|ambush(?:es)?|massacres?|killings?|war|wars|coup|invasions?|sieges?|advances?|operations?|ceasefires?|truces?|talks|meetings?|elections?|deaths?|murders?|arrests?|incidents?|crash(?:es)?|fall|capture|protests?|riots?|demonstrations?|deals?|agreements?|accords?|kidnappings?|abductions?|withdrawals?|retreats?|arrivals?|departures?|visits?|funerals?|uprisings?|revolts?|revolutions?|conflicts?|violence|hostilities|barrages?|sorties|landings?|launch(?:es)?|release|incursions?|offensive|[\p{L}]{3,}(?:tion|tions|ment|ments|ings?))\b/iu;
const verbal =
  /^(?:\S+\s+){1,7}?(?:was|were|had|has|have|been|took|began|left|came|went|fell|hit|struck|shot|broke|fled|seized|\p{L}{3,}ed)\b/iu;
const notEvents =
  /^(?:been\b|(?:the\s+)?(?:court|judge|parliament|commission|committee|council|morning|evening|building|being|nothing|something|anything|everything|king|thing)s?\b)/i;

/** Longest run of words taken as anchor. */
const longestAnchor = 9;

/** Order expressions outside the times already found. `times` are the spans of those. */
export function findOrders(text: string, times: readonly Span[]): readonly TimeMention[] {
  const found: TimeMention[] = [];
  const timeAt = overlapFinder(times);
  for (const { relation, expression } of patterns) {
    for (const match of matchesOf(text, expression)) {
      const start = match.index + match[0].length;
      const connector = match[0].toLowerCase();
      if (isOtherUse(connector, text.slice(Math.max(0, match.index - 30), match.index))) continue;
      const anchor = anchorAt(text, start);
      if (anchor === undefined) continue;
      const first = timeAt(anchor);
      // "before 17 September" is a bound on the calendar; "before Friday's attack" is order.
      if (first !== undefined && first.start <= start + 4 && !ownsEvent(text, first, anchor)) continue;
      const span = { start: match.index, end: anchor.end };
      found.push({ span, kind: "order", timexes: [], order: { relation, span: anchor } });
    }
  }
  return withoutOverlaps(found);
}

/** Of order expressions that share words ("after the raid that followed the talks") the first is kept. */
function withoutOverlaps(found: readonly TimeMention[]): readonly TimeMention[] {
  const kept: TimeMention[] = [];
  for (const one of [...found].sort((a, b) => byPosition(a.span, b.span))) {
    if (one.span.start >= (kept[kept.length - 1]?.span.end ?? 0)) kept.push(one);
  }
  return kept;
}

/** "the following attack", "named after the battle", "go after", "since" as because is left to the reader of events. */
function isOtherUse(connector: string, before: string): boolean {
  if (/^following/.test(connector))
    return /\b(?:the|a|his|her|their|was|were|is|are|been|in|with|by)\s+$/i.test(before);
  if (/^after/.test(connector))
    return /\b(?:named|called|look(?:s|ed|ing)?|go(?:es|ing)?|went|day|one|time)\s+$/i.test(before);
  if (/^followed/.test(connector)) return /\b(?:was|were|is|are|been|being|who|then)\s+(?:\w+ly\s+)?$/i.test(before);
  return false;
}

/** The words that name what the order hangs on: up to the end of the phrase or clause, with an event word among them. */
function anchorAt(text: string, start: number): Span | undefined {
  const clause = /^[^.,;:!?()\n—–]*(?:\n(?!\s*\n)[^.,;:!?()\n—–]*)?/.exec(text.slice(start, start + 160))?.[0] ?? "";
  const words = matchesOf(clause, /\S+/g);
  let end = 0;
  for (const [at, word] of words.entries()) {
    if (at >= longestAnchor) break;
    if (
      at > 0 &&
      /^(?:and|but|in|at|near|inside|outside|across|which|who|that|while|when|where|because|although|killing|leaving|wounding|injuring|on|said|says|they|he|she|it|we|nobody|everyone)$/i.test(
        word[0],
      )
    )
      break;
    end = word.index + word[0].length;
  }
  const phrase = clause.slice(0, end).replace(/['"’”]+$/, "");
  if (phrase === "" || notEvents.test(phrase)) return undefined;
  if (!eventful.test(phrase) && !verbal.test(phrase)) return undefined;
  const lead = /^(?:['"‘“]|(?:the|a|an|this|that|these|those|his|her|its|their)\s+)*/i.exec(phrase)?.[0].length ?? 0;
  return lead >= phrase.length ? undefined : { start: start + lead, end: start + phrase.length };
}

function ownsEvent(text: string, time: Span, anchor: Span): boolean {
  const rest = text.slice(time.end, anchor.end);
  return /^['’]s?\s/.test(rest) || /^\s+\p{L}/u.test(rest);
}
