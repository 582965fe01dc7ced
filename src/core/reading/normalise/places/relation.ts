// How an event's place stands to the place that is named, read from the words around the name: "near", "5 km south of",
// "on the outskirts of", "between A and B", "off the coast of". Patterns stand at the name's edge and do not reach across
// it: "south of" before another name in the sentence is that name's.

import { multipliers, smallNumbers } from "../../../catalogue/number-words.ts";
import type { PlaceRelation } from "../../../model/place.ts";
import type { Span } from "../../../model/span.ts";
import { mayMatch } from "../../may-match.ts";
import { bearingOf, partAsked } from "./name-hint.ts";

export interface RelationRead {
  /** Undefined where the words say nothing: the place is named, and that is all. */
  readonly relation?: PlaceRelation;
  /** What of the place is meant: the land itself, the sea off it, the air over it, its border. */
  readonly setting: "land" | "water" | "air" | "border";
}

const compass = "north[- ]?east|north[- ]?west|south[- ]?east|south[- ]?west|north|south|east|west";
const kind =
  "(?:city|town|village|hamlet|province|governorate|region|district|county|state|port|island|airport|capital|settlement|area|municipality|camp|neighbou?rhood)";
// What may stand between the relating words and the name: "the besieged city of", "the town of", "the Syrian city of".
const lead = `(?:the\\s+)?(?:(?:[\\p{L}-]+\\s+){0,3}?${kind}\\s+(?:of\\s+)?)?(?:the\\s+)?["“'‘]?$`;
const amount =
  "(?<km>\\d{1,4}(?:[.,]\\d+)?|a|one|two|three|four|five|six|seven|eight|nine|ten|dozen|twelve|fifteen|twenty|thirty|forty|fifty)";
const unit = "(?<unit>kilomet(?:er|re)s?|kms?|miles?|mi|met(?:er|re)s?|m)\\.?";
const distance = `${amount}[\\s-]*${unit}\\s*(?:\\([^)]{1,20}\\)\\s*)?`;

// Not every "between" is a place: talks, clashes and splits are between parties that bear the names of places.
const spatial =
  "(?:^|(?<!\\p{L})(?:roads?|highways?|motorways?|routes?|railways?|lines?|fronts?|borders?|frontiers?|areas?|zones?|regions?|land|territory|desert|countryside|stretch|corridor|strip|crossings?|bridges?|axis|villages?|towns?|halfway|midway|somewhere|situated|located|lies|lay|lie|lying|place|happened|occurred|travell?ing|moving|driving|flying)\\s+)between\\s+";

interface Rule {
  readonly left?: RegExp;
  readonly right?: RegExp;
  readonly kind?: PlaceRelation["kind"];
  readonly setting?: RelationRead["setting"];
}

const l = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${body})\\s+${lead}`, "iu");
const r = (body: string): RegExp => new RegExp(`^${body}`, "iu");

/** In the order of trying: the more said first. */
const rules: readonly Rule[] = [
  {
    left: l(
      "off(?:\\s+the(?:\\s+[\\p{L}-]+)?\\s+(?:coast|shores?)(?:\\s+of)?)?|(?:in\\s+)?(?:the\\s+)?(?:territorial\\s+)?waters\\s+(?:off|of)",
    ),
    kind: "near",
    setting: "water",
  },
  { right: r("(?:['’]s)?\\s+(?:territorial\\s+)?(?:waters|coast\\b)"), kind: "near", setting: "water" },
  { left: l("(?:airspace|skies|sky|air)\\s+(?:over|of|above)"), kind: "in", setting: "air" },
  { right: r("(?:['’]s)?\\s+airspace"), kind: "in", setting: "air" },
  {
    left: l(`${distance}(?:to\\s+the\\s+)?(?<bearing>${compass})(?:ern|wards?)?(?:\\s+(?:side\\s+)?(?:of|from))`),
    kind: "direction",
  },
  { left: l(`${distance}(?:away\\s+from|from|outside(?:\\s+of)?|off|of)`), kind: "near" },
  {
    left: l(`(?:just\\s+)?(?:to\\s+the\\s+)?(?<bearing>${compass})(?:ern)?(?:\\s+(?:and\\s+\\w+\\s+)?of)`),
    kind: "direction",
  },
  {
    left: l(
      `(?:(?<bearing>${compass})(?:ern)?\\s+)?(?:outskirts|suburbs?|edges?|fringes?|periphery|environs|gates|entrance)\\s+(?:of|to)|just\\s+outside(?:\\s+of)?|outside(?:\\s+of)?`,
    ),
    kind: "outskirts",
  },
  { right: r("(?:['’]s)?\\s+(?:outskirts|suburbs)"), kind: "outskirts" },
  { right: r(`(?:['’]s)?\\s+(?<bearing>${compass})(?:ern)?\\s+(?:outskirts|suburbs?)`), kind: "outskirts" },
  {
    left: new RegExp(`${spatial}(?:the\\s+)?(?:[\\p{L}-]+\\s+(?:of\\s+)?){0,3}["“]?$`, "iu"),
    right: /^[^.;:]{0,60}?\s+and\s+/iu,
    kind: "between",
  },
  {
    left: new RegExp(`${spatial}[^.;:]{2,60}?\\s+and\\s+(?:the\\s+)?(?:[\\p{L}-]+\\s+of\\s+)?["“]?$`, "iu"),
    kind: "between",
  },
  {
    left: l("(?:borders?|frontier|border\\s+(?:area|region|crossing))\\s+(?:with|of|to)"),
    kind: "near",
    setting: "border",
  },
  { right: r("(?:['’]s)?(?:\\s*[-–]\\s*\\p{L}+)?\\s+(?:border|frontier)\\b"), kind: "near", setting: "border" },
  {
    left: l(
      "near(?:by)?(?:\\s+to)?|close\\s+to|not\\s+far\\s+from|next\\s+to|adjacent\\s+to|around|(?:in\\s+the\\s+)?(?:vicinity|surroundings|proximity)\\s+(?:of|to)|approach(?:es|ing)(?:\\s+to)?|on\\s+the\\s+road\\s+to|surrounding",
    ),
    kind: "near",
  },
  { right: r("\\s+(?:area|surroundings)\\b"), kind: "near" },
  { left: l("in|at|inside|within|throughout|across"), kind: "in" },
];

const partBefore = new RegExp(`(?:${compass})(?:ern)?\\s+(?:the\\s+)?$`, "iu");

/**
 * The relation that the words around a place's name state.
 *
 * @example the span of "Velm" in "some 5 km south of the town of Velm" → direction, bearing "S", 5 km.
 */
export function readRelation(text: string, span: Span): RelationRead {
  const left = lastClause(text.slice(Math.max(0, span.start - 100), span.start));
  const right = text.slice(span.end, span.end + 80).split("\n\n")[0] ?? "";
  const part = partAsked(text, span);
  // "northern Velm" is in Velm, wherever else the sentence puts it; the words before "northern" still count.
  const inner = part === undefined ? left : left.replace(partBefore, "");
  for (const rule of rules) {
    const found = mayApply(rule, text) ? apply(rule, inner, right) : undefined;
    if (found === undefined) continue;
    const bearing = found.kind === "in" ? part : found.bearing;
    return {
      relation: {
        kind: found.kind,
        ...(bearing === undefined ? {} : { bearing }),
        ...(found.km === undefined ? {} : { km: found.km }),
      },
      setting: rule.setting ?? "land",
    };
  }
  return part === undefined ? { setting: "land" } : { relation: { kind: "in", bearing: part }, setting: "land" };
}

/** False where a rule's words stand nowhere in the text: told once a text, while names are many. */
function mayApply({ left, right }: Rule, text: string): boolean {
  return (left === undefined || mayMatch(text, left)) && (right === undefined || mayMatch(text, right));
}

function apply(rule: Rule, left: string, right: string): PlaceRelation | undefined {
  const before = rule.left === undefined ? undefined : rule.left.exec(left);
  const after = rule.right === undefined ? undefined : rule.right.exec(right);
  if (before === null || after === null || rule.kind === undefined) return undefined;
  const groups = { ...after?.groups, ...before?.groups };
  const bearing = bearingOf(groups["bearing"]);
  const km = kilometres(groups["km"], groups["unit"]);
  return { kind: rule.kind, ...(bearing === undefined ? {} : { bearing }), ...(km === undefined ? {} : { km }) };
}

function kilometres(amountSaid: string | undefined, unitSaid: string | undefined): number | undefined {
  if (amountSaid === undefined || unitSaid === undefined) return undefined;
  const value = inWords(amountSaid.toLowerCase()) ?? Number(amountSaid.replace(",", "."));
  const name = unitSaid.toLowerCase();
  const factor = name.startsWith("mi") ? 1.609344 : name.startsWith("k") ? 1 : 0.001;
  return Math.round(value * factor * 1000) / 1000;
}

/** "A mile", "a dozen kilometres", "twelve". */
function inWords(amountSaid: string): number | undefined {
  return amountSaid === "a" ? 1 : (smallNumbers.get(amountSaid) ?? multipliers.get(amountSaid));
}

/** The words since the last full stop that ends a sentence: "St." and "5.5" do not. */
function lastClause(left: string): string {
  const cut = /^[\s\S]*(?:[.!?]["”’']?\s+(?=\p{Lu})(?<!\b(?:St|Mt|Ft|Dr|Mr|Ms)\.\s+)|\n\n)/u.exec(left);
  return cut === null ? left : left.slice(cut[0].length);
}
