// When a toll is of a deed that its own clause tells, and not of the event that stands nearest: "a roadside bomb killed
// three, while an ambush in Sorin left two dead", "hours later a second bomb killed four", "shot 12 and arrested four".

import { quote, type Span } from "../../../model/span.ts";
import type { CasualtyFinding } from "./toll-input.ts";

/** Words of force: a toll told by one of these is the toll of such an event even where no other word tells of it. */
const forces: readonly { readonly word: RegExp; readonly type: string }[] = [
  { word: /\b(?:massacr\w*|murder\w*|execut\w*|assassinat\w*)\b/i, type: "killing" },
  { word: /\b(?:kill\w*|slain|slew|slay\w*|shot|gunned|[KW]IA|wounded|wounding|martyred)\b/i, type: "armed-attack" },
  { word: /\b(?:abduct\w*|kidnap\w*)\b/i, type: "abduction" },
  { word: /\b(?:detain\w*|arrest\w*)\b/i, type: "detention" },
  { word: /\b(?:displac\w*|uproot\w*)\b/i, type: "displacement" },
];

/** "A car bomb | killed nine people": what did it stands right before the word. */
const doers: readonly { readonly what: RegExp; readonly type: string }[] = [
  {
    what: doing("shells?|artillery(?: (?:fire|shells?|rounds?))?|mortars?(?: (?:bombs?|rounds?|fire|shells?))?"),
    type: "shelling",
  },
  {
    what: doing(
      "bombs?|bombings?|bomb blasts?|bomb explosions?|suicide (?:attackers?|bombers?)|ieds?|land ?mines?|explosive devices?|booby traps?",
    ),
    type: "bombing",
  },
  {
    what: doing("drones?|war ?planes?|(?:fighter )?jets?|(?:helicopter )?gunships?|air ?strikes?"),
    type: "air-strike",
  },
];

function doing(what: string): RegExp {
  return new RegExp(
    `\\b(?:${what})(?:\\s+(?:in|at|on|near|outside)\\s[^.,;:!?"“”\\n]{1,40})?\\s+(?:that |which )?(?:has |have |had |also )?$`,
    "i",
  );
}

/** How far before the word of harm, in characters, its doer may stand. */
const doerReach = 80;

/** The type of the event that the word of harm tells of by itself; undefined where it is no word of force. */
export function ownType(text: string, { word }: Pick<CasualtyFinding, "word">): string | undefined {
  const type = forces.find((row) => row.word.test(quote(text, word)))?.type;
  if (type !== "armed-attack") return type;
  const before = text.slice(Math.max(0, word.start - doerReach), word.start);
  return doers.find(({ what }) => what.test(before))?.type ?? type;
}

/** "Another bomb killed four": nobody who was told of before. */
export function isByAnother(text: string, finding: CasualtyFinding): boolean {
  return (
    isActive(text, finding) && another.test(text.slice(Math.max(0, finding.word.start - doerReach), finding.word.start))
  );
}

/** Whether an event is told in another clause of the sentence than a toll that tells a deed by itself. */
export function isOfOtherClause(text: string, finding: CasualtyFinding, telling: Span): boolean {
  if (ownType(text, finding) === undefined) return false;
  const { word, people } = finding;
  if (telling.start >= word.end)
    return otherBehind.test(text.slice(Math.max(word.end, Math.min(people.end, telling.start)), telling.start));
  if (telling.end > word.start || !isActive(text, finding)) return false;
  const between = text.slice(telling.end, word.start);
  const clause = between.search(/[;][^;]*$/);
  return clause >= 0 && someDoer.test(between.slice(clause));
}

/** "Killed 12 militants and arrested four", "two were killed and 300 fled": being held or driven out kills nobody. */
export function isBesideHeld(text: string, finding: CasualtyFinding, type: string, telling: Span): boolean {
  // An abduction may be one word of a raid; its own word is the taking of people alone.
  const isTaking =
    type === "abduction" &&
    /^(?:taken|took|taking|abduct\w*|kidnap\w*|seiz\w*|hostages?)\b/i.test(quote(text, telling));
  if (type !== "detention" && type !== "displacement" && !isTaking) return false;
  if (finding.harm !== "killed" && finding.harm !== "injured") return false;
  if (
    !/^(?:kill(?:s|ed)?|shot(?:\s+dead|\s+and\s+killed)?|wounded|gunned\s+down|slain|neutrali[sz]ed|eliminated|liquidated|dead|(?:death\s+)?toll)$/i.test(
      quote(text, finding.word),
    )
  )
    return false;
  const [from, to] =
    telling.start > finding.word.end ? [finding.word.end, telling.start] : [telling.end, finding.word.start];
  return /\band\b|,|;/i.test(text.slice(from, to)) && !/\bof\s+(?:them|whom)$/i.test(quote(text, finding.people));
}

function isActive(text: string, { word, people }: CasualtyFinding): boolean {
  return people.start >= word.end && /^(?:killed|wounded|injured|hurt|shot(?:\s+dead)?)$/i.test(quote(text, word));
}

const another =
  /\b(?:another|(?:a|the)\s+(?:second|third|fourth|separate|further|different|later))\s+(?:[\p{L}-]+\s+){1,4}$/iu;
const otherBehind =
  /;|[,—–]\s+(?:while|whereas|but)\s+(?!\p{L}+ing\b)|\band\s+(?:another|an?\s+(?:second|third|separate|further))\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const someDoer = /\b(?:an?|another|two|three|four|five|six|several|some|\d+)\s+(?:[\p{L}-]+\s+){1,4}$/iu;
