// Numbers that somebody says are wrong, where others of the incident hold them: "the figure of 12 is plainly wrong", "called the claim of eight
// dead propaganda", "19 bodies, not 30". The reader keeps no denial of a bare number; which number it is others tell.

import { smallNumbers } from "../../catalogue/number-words.ts";
import type { Slot } from "../../model/claim.ts";
import { compareText } from "../../model/text-order.ts";
import type { CaseClaim } from "../case-claim.ts";
import type { SlotClaim } from "../values/slot-claims.ts";
import { isFirm, sideOf } from "../values/stance.ts";
import { isNumber } from "../values/standing-of.ts";

/** Slots whose numbers are denied by their number alone. */
const counted: ReadonlySet<Slot> = new Set(["killed", "injured", "captured", "missing"]);

const wrong =
  "(?:wrong|false|untrue|incorrect|inaccurate|invented|fabricated|baseless|absurd|not credible|not true|exaggerat\\w*|inflated|propaganda|a lie|a fabrication|without foundation|unfounded)";
const noun = "(?:figure|number|toll|count|claim|report|estimate|tally)s?";
/** Numbers up to twenty are denied in words as well. */
const words: ReadonlyMap<number, string> = new Map(
  [...smallNumbers].flatMap(([word, number]) => (number <= 20 ? [[number, word] as const] : [])),
);

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
/** What else is counted: no dead and no hurt. */
const things =
  "hours?|days?|weeks?|months?|years?|km|kilomet(?:re|er)s?|miles?|strikes?|raids?|attacks?|drones?|missiles?|rockets?|shells?|tanks?|houses|homes|villages";
/** "The figure of 12 wounded is wrong" is no word on twelve dead. */
const otherHarm: ReadonlyMap<Slot, string> = new Map([
  ["killed", "wounded|injured|injuries|hurt|missing|captured|prisoners|captives|hostages"],
  ["injured", "dead|deaths|killed|fatalities|missing|captured|prisoners|captives|hostages"],
  ["captured", "dead|deaths|killed|fatalities|wounded|injured|injuries|hurt|missing"],
  ["missing", "dead|deaths|killed|fatalities|wounded|injured|injuries|hurt|captured|prisoners|captives|hostages"],
]);
/** Before ", not 12": "on 11 March", "on March 11", "at ten", "aged 11". */
const ofTime = `(?<!\\b(?:(?:${months})(?: \\d{1,2})?|(?:at|aged) [\\p{L}\\d.:]{1,8}))`;

/** Without one of these no text denies a number: it is told so before patterns that are made for each number search it. */
const mayDeny = new RegExp(`${wrong}|rumou?rs?|, (?:and )?not `, "iu");

/** Everything that is told otherwise: "any other number is mere rumour", "the exaggerated figures in some media". */
const others = new RegExp(
  `\\bany (?:other|higher|lower|different) ${noun}\\b[^.;\\n]{0,80}\\b(?:is|are) (?:\\w+ )?(?:rumou?rs?|${wrong})|\\b(?:contrary to|not) the (?:\\w+ )?(?:exaggerated|inflated|false|fabricated|invented|wrong) ${noun}\\b`,
  "iu",
);

/** The claims of each slot, with what is denied of its numbers. */
export function withDeniedFigures(
  lists: ReadonlyMap<Slot, readonly SlotClaim[]>,
  claims: readonly CaseClaim[],
): ReadonlyMap<Slot, readonly SlotClaim[]> {
  return new Map(
    [...lists].map(([slot, said]) => [
      slot,
      counted.has(slot) ? [...said, ...deniedFigures(slot, said, claims)] : said,
    ]),
  );
}

/**
 * The denials that the reports of an incident hold of numbers of one slot: each is of the voice whose words it stands in.
 *
 * @param said the claims of the slot
 * @param claims all that are compared of the incident: they tell who speaks
 */
function deniedFigures(slot: Slot, said: readonly SlotClaim[], claims: readonly CaseClaim[]): readonly SlotClaim[] {
  const documents = [...new Map(claims.map((claim) => [claim.ref.document, claim.document])).values()].filter(
    ({ text }) => mayDeny.test(text),
  );
  if (documents.length === 0) return [];
  const held = said
    .filter(
      ({ value, stance, doubt }) =>
        isNumber(value) &&
        value.min > 0 &&
        value.partOf === undefined &&
        doubt === undefined &&
        sideOf(stance) === "so" &&
        isFirm(stance),
    )
    .sort((a, b) => compareText(a.from.claim.id, b.from.claim.id))
    // Every text is searched once for each number, however many hold it.
    .filter((one, at, all) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at)
    .flatMap((one) => (isNumber(one.value) ? [{ one, denial: denialOf(slot, one.value.min) }] : []));
  const found = new Map<string, SlotClaim>();
  for (const document of documents) {
    const own = claims.filter(({ ref }) => ref.document === document.id);
    const isOfAny = !countsElsewhere(own, slot);
    for (const { one, denial } of held) {
      const at = (denial.exec(document.text) ?? (isOfAny ? others.exec(document.text) : null))?.index;
      const teller =
        at === undefined
          ? undefined
          : tellerAt(
              document.text,
              at,
              own.filter((claim) => !isHeldBy(said, one, claim)),
            );
      if (teller === undefined) continue;
      const key = `${teller.ref.document} ${teller.voices[0].id} ${keyOf(one)}`;
      if (!found.has(key)) found.set(key, { slot: one.slot, value: one.value, stance: "CT-", from: teller });
    }
  }
  return [...found.values()];
}

/** "Nine died; any other number is rumour": a report that counts only the dead says so of the dead alone. */
function countsElsewhere(own: readonly CaseClaim[], slot: Slot): boolean {
  const slots = new Set(own.flatMap(({ claim }) => ("min" in claim.value ? [claim.slot] : [])));
  return !slots.has(slot) && [...counted].some((other) => slots.has(other));
}

function keyOf({ value }: SlotClaim): string {
  return isNumber(value) ? `${value.min}-${value.max}` : "";
}

/** The words that say of a number that it is wrong: not those that only tell another. */
function denialOf(slot: Slot, least: number): RegExp {
  const word = words.get(least);
  const number = `(?:${least}${word === undefined ? "" : `|${word}`})(?![.,:]\\d| (?:\\w+ )?(?:${[months, things, otherHarm.get(slot)].join("|")})\\b)`;
  return new RegExp(
    `\\b${noun} of (?:some |about |over |more than )?${number}\\b[^.;\\n]{0,90}?\\b(?:is|are|was|were) (?:\\w+ )?${wrong}|\\bcall\\w* (?:the|this|that|its|their) ${noun} of ${number}\\b[^.;\\n]{0,40}?["“]?${wrong}|\\b(?:the|this|that|its|their) ${noun} of ${number}\\b[^.;\\n]{0,30}?(?:,|as) ["“]?${wrong}|${ofTime}, (?:and )?not ${number}(?=[.,;:!?)\\s]*(?:$|[.,;:!?\\n]))`,
    "iu",
  );
}

/** Who holds a number denies no number like it. */
function isHeldBy(said: readonly SlotClaim[], { value }: SlotClaim, teller: CaseClaim): boolean {
  return said.some(
    (one) =>
      one.from.ref.document === teller.ref.document &&
      one.from.voices[0].id === teller.voices[0].id &&
      isNumber(one.value) &&
      isNumber(value) &&
      one.value.min === value.min &&
      sideOf(one.stance) === "so",
  );
}

/** How far back, in characters, the one is told who goes on speaking as "he". */
const reach = 300;

/** Whose words stand there: the speaker's whose saying holds them, the one who spoke last where "he called" goes on, else the author's. */
function tellerAt(text: string, at: number, own: readonly CaseClaim[]): CaseClaim | undefined {
  const holds = (claim: CaseClaim): boolean =>
    claim.statement?.content.some(({ start, end }) => start <= at && at < end) === true;
  const speaker = own.find(holds);
  if (speaker !== undefined) return speaker;
  const sentence = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("\n", at)) + 1;
  const stop = /[.!?](?:\s|$)|\n/u.exec(text.slice(at))?.index ?? text.length - at;
  const whole = text.slice(sentence, at + stop);
  const goesOn = /^\s*(?:He|She|It|They)\s/u.test(whole);
  const named = own.filter(({ voices: [voice], statement }) => {
    if (voice.kind === "author" || statement === undefined) return false;
    if (voice.evidence.some(({ start }) => start >= sentence && start < at + stop)) return true;
    return goesOn && statement.cue.some(({ start }) => start < at && at - start < reach);
  });
  const cueOf = ({ statement }: CaseClaim): number => statement?.cue[0]?.start ?? 0;
  return (
    named.toSorted((a, b) => cueOf(a) - cueOf(b)).at(-1) ?? own.find(({ voices: [voice] }) => voice.kind === "author")
  );
}
