// Words that hold no position of their own on a slot, though they are read as claims of it. They are shown beside the values and
// left open, so that they make nobody an originator.

import { boundsOfEdtf } from "../../calendar/edtf.ts";
import type { Slot } from "../../model/claim.ts";
import type { Reality } from "../../model/event.ts";
import { overlap, type Span } from "../../model/span.ts";
import type { CaseClaim } from "../case-claim.ts";
import { isBarePlural } from "../values/numbers.ts";
import type { SlotClaim } from "../values/slot-claims.ts";
import { sideOf } from "../values/stance.ts";
import { agrees } from "../values/standing.ts";
import { isNumber, standingOf } from "../values/standing-of.ts";

type Lists = ReadonlyMap<Slot, readonly SlotClaim[]>;

/**
 * The claims of each slot; the stance of those that take no position is left open. These are:
 *
 * - a day after the report was published, of what it tells as done: "Tomorrow it will be a year since the blast";
 * - people without a number, where nobody says that there were none: "murdered old men" is no toll;
 * - a town as what was hit, which is where it was, and people who are counted as dead or hurt, who are not what was aimed at;
 * - nobody's talk that the report denies, where somebody else says the same: "Some media speak of a raid. There was none".
 *
 * @param claims all that are compared of the incident
 */
export function positionsTaken(lists: Lists, claims: readonly CaseClaim[]): Lists {
  const denied = deniedTalk(claims);
  const harmed = harmedIn(claims);
  return new Map(
    [...lists].map(([slot, said]) => {
      const isNone = said.some(({ value }) => isNumber(value) && value.max === 0);
      const others = said.filter(({ stance, from }) => sideOf(stance) === "so" && !denied.has(talkKey(from)));
      const isOpen = (one: SlotClaim): boolean =>
        isAhead(one) ||
        (one.slot === "target" && (one.mention?.kind === "place" || harmed(one))) ||
        (!isNone && tellsNoNumber(one)) ||
        (denied.has(talkKey(one.from)) && others.some((other) => agrees(standingOf(one, other).kind)));
      return [slot, said.some(isOpen) ? said.map((one) => (isOpen(one) ? { ...one, stance: "Uu" } : one)) : said];
    }),
  );
}

/** A day that is still to come, by its words or by two days: of one alone the zone of a clock may be the reason. */
function isAhead({ value, from: { claim, event, document } }: SlotClaim): boolean {
  if (!("edtf" in value) || !done.has(event.reality)) return false;
  if (claim.evidence.some(({ start, end }) => tomorrow.test(document.text.slice(start, end)))) return true;
  const [told, published] = [boundsOfEdtf(value.edtf), boundsOfEdtf(document.published ?? "")];
  return told?.yearKnown === true && published?.yearKnown === true && told.first > published.last + 1;
}

const done: ReadonlySet<Reality> = new Set(["happened", "background"]);
const tomorrow = /^(?:tomorrow|the day after tomorrow|next (?:week|month|year))\b/iu;

/** Whether a target is several people whom the same report counts as harmed: "three soldiers" of a raid that killed three soldiers. */
function harmedIn(claims: readonly CaseClaim[]): (target: SlotClaim) => boolean {
  const counted = new Map<string, Span[]>();
  for (const { ref, claim } of claims) {
    if (!isNumber(claim.value) || claim.value.min < 2) continue;
    counted.set(ref.document, [...(counted.get(ref.document) ?? []), ...claim.evidence]);
  }
  return ({ from: { ref, claim }, mention }) =>
    mention?.kind === "population" &&
    claim.evidence.some((at) => counted.get(ref.document)?.some((span) => overlap(span, at) > 0) === true);
}

/** Words that say that there were some: "others", "several people", "many of them women". */
const some = /\b(?:others?|some|several|many|few|numerous|victims|casualties|deaths)\b/iu;

function tellsNoNumber({ value, from }: SlotClaim): boolean {
  if (!isNumber(value) || !isBarePlural(value) || value.partOf !== undefined) return false;
  const { document, claim } = from;
  return !claim.evidence.some(({ start, end }) => some.test(document.text.slice(start, end)));
}

/** What is said, and by nobody of whom more is told than that it is said. */
const talk =
  /^(?:unnamed|(?:(?:some|several|other|certain|foreign|local|social|earlier|initial|first|all) )*(?:media|(?:news |media )?outlets|reports?|rumou?rs?|posts?|statements?|allegations?|accusations?|accounts?|claims?))$/iu;

function isTalk({ voices: [first, ...others] }: CaseClaim): boolean {
  return first.kind === "anonymous" && talk.test(first.name) && others.every(({ kind }) => kind === "author");
}

/** Talk that its own report, or somebody in it, denies: by document, event and voice. */
function deniedTalk(claims: readonly CaseClaim[]): ReadonlySet<string> {
  const talked = claims.filter(isTalk);
  if (talked.length === 0) return new Set();
  const answered = new Set(claims.map(({ ref, statement }) => `${ref.document} ${statement?.denies}`));
  const denials = new Set(
    claims.flatMap((one) => (one.claim.stance.endsWith("-") && !isTalk(one) ? [slotKey(one)] : [])),
  );
  return new Set(
    talked.flatMap((one) => {
      const ids = [one.claim.id, ...(one.statement === undefined ? [] : [one.statement.id])];
      const isAnswered = ids.some((id) => answered.has(`${one.ref.document} ${id}`));
      return isAnswered || denials.has(slotKey(one)) ? [talkKey(one)] : [];
    }),
  );
}

function slotKey({ eventRef, claim }: CaseClaim): string {
  return `${eventRef.document} ${eventRef.event} ${claim.slot}`;
}

function talkKey({ eventRef, voices: [voice] }: CaseClaim): string {
  return `${eventRef.document} ${eventRef.event} ${voice.id}`;
}
