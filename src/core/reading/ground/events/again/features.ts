// What speaks for and against one telling being of a deed that was told before.

import { quote, type Span } from "../../../../model/span.ts";
import type { GroundedEvent } from "../grounded-event.ts";
import type { Telling } from "../telling.ts";
import { type Alone, isInTitle, stem } from "./alone.ts";
import type { Coming, Features, Surroundings } from "./coming.ts";
import { areSent, comesDown } from "./sent.ts";
import { type Known, standingOf } from "./standing.ts";

/** The first telling of a deed and so many of the last are held against a new one. */
const tellingsAsked = 8;

/** The features of a telling beside a deed that was told before: the deed's index, and whether it was told last. */
export function featuresOf(
  event: GroundedEvent,
  { index, isLast }: { readonly index: number; readonly isLast: boolean },
  coming: Coming,
  alone: Alone,
  around: Surroundings,
): Features {
  const { telling, phrase } = coming;
  const tellings = [event.tellings[0], ...event.tellings.slice(1).slice(-tellingsAsked)];
  const last = event.tellings.at(-1) ?? event.tellings[0];
  const gap = telling.sentence - last.sentence;
  const headlined = event.tellings.every((other) => isInTitle(around.head, other));
  const isSameWord = tellings.some(({ span }) => stem(around.text, span) === alone.stem);
  return {
    always: 1,
    ...typeFeatures(event, tellings, coming, around),
    ...(isSameWord ? { "same word": 1 } : {}),
    ...alone.phrase,
    ...(phrase.isPlural && isPluralEvent(around.text, tellings)
      ? { "both plural": 1 }
      : phrase.isPlural
        ? { "plural against singular": 1 }
        : {}),
    ...(gap <= 0 ? { "same sentence": 1 } : gap === 1 ? { "next sentence": 1 } : {}),
    "sentences between": Math.log1p(Math.max(0, gap)),
    ...(isLast ? { "last told": 1 } : {}),
    ...(index === 0 ? { "first told": 1 } : {}),
    ...(index === 0 && isLast ? { "the only one told": 1 } : {}),
    ...(gap > 0 && alone.opensParagraph ? { "a new paragraph": 1 } : {}),
    ...(gap <= 0 && alone.isBehindLag ? { "days after or before": 1 } : {}),
    "often told": Math.log(event.tellings.length),
    ...(headlined ? { "only in the headline": 1 } : {}),
    ...(headlined && !alone.inTitle && gap <= leadReach ? { "headline and lead": 1 } : {}),
    ...roleFeatures(tellings, telling, around),
    ...tollFeatures(tellings, telling, around),
    ...settingFeatures(tellings, telling, around),
    ...(phrase.kind === "the" && isSameWord ? { "the same word with the": 1 } : {}),
    ...(alone.takesUpDoers ? { "its doers are taken up": 1 } : {}),
    ...(comesDown(event, tellings, telling, around) ? { "what was sent comes down": 1 } : {}),
    ...(bringsInAnew(around.text, telling.span, tellings) ? { "what did it is brought in anew": 1 } : {}),
    ...(tellings.every(({ span }) => isBygone(around.text, span)) ? { "told as bygone": 1 } : {}),
    ...(index === 0 && phrase.kind !== "a" && !phrase.isOther ? { "first told, and taken up": 1 } : {}),
    ...(coming.isDenied ? { denied: 1 } : {}),
    ...(coming.reality !== event.reality ? { "another reality": 1 } : {}),
    ...(alone.turnsElsewhere && gap > 0 ? { "turns elsewhere": 1 } : {}),
    ...(alone.hadDone ? { "had done": 1 } : {}),
    ...(alone.speaker !== around.speakerAt(last.span) ? { "said by another": 1 } : {}),
  };
}

/**
 * "A drone hit a bus. … A drone dropped a grenade on the road": what was sent before would be "the drone". Who is quoted has not read what
 * the report told before.
 */
function bringsInAnew(text: string, { start }: Span, tellings: readonly Telling[]): boolean {
  const near = text.slice(Math.max(0, start - paragraphReach), start);
  const line = near.slice(near.lastIndexOf("\n") + 1);
  const [, noun] = sentAnew.exec(line) ?? [];
  if (noun === undefined || (line.match(/["“”]/g)?.length ?? 0) % 2 === 1) return false;
  const before = new RegExp(`\\b(?:an?|the)\\s+(?:[\\p{L}-]+\\s+){0,2}${noun}\\b`, "iu");
  return tellings.some(({ span }) => before.test(text.slice(Math.max(0, span.start - 60), span.end + 30)));
}

/** How far back, in characters, a paragraph is looked at. */
const paragraphReach = 600;

/** What was sent, as the subject that opens a sentence. */
const sentAnew =
  /(?:^|[.!?]["”’)]?\s+)(?:A|An)\s+(?:[\p{L}-]+\s+){0,2}(drone|missile|rocket|shell|bomb|helicopter|jet|plane|grenade)\s+(?:then\s+|also\s+|later\s+)?$/u;

/** How many sentences after the headline tell what it promised. */
const leadReach = 3;

/** Types that a strike or an attack may be told as, by another or in other words. */
const kin: readonly ReadonlySet<string>[] = [
  new Set(["armed-attack", "air-strike", "shelling", "bombing", "chemical-attack", "killing", "armed-clash"]),
  new Set(["abduction", "detention"]),
  new Set(["abduction", "armed-attack"]),
  new Set(["armed-clash", "territory-gained"]),
  new Set(["shoot-down", "armed-attack"]),
];

/** Whether what the one type names may be told as the other. */
export function areKin(one: string, other: string): boolean {
  return kin.some((set) => set.has(one) && set.has(other));
}

/** Types that are one another's kin only by way of "attack". */
const force: ReadonlySet<string> = new Set(["air-strike", "shelling", "bombing", "chemical-attack"]);

function typeFeatures(
  event: GroundedEvent,
  tellings: readonly Telling[],
  { type, telling }: Coming,
  { scored }: Surroundings,
): Features {
  const told = new Set([event.type, ...tellings.flatMap((other) => (other.type === undefined ? [] : [other.type]))]);
  if (told.has(type)) return { "same type": 1 };
  const others = telling.trigger === undefined ? [] : (scored.triggers[telling.trigger]?.alternatives ?? []);
  const alternative = Math.max(0, ...others.flatMap((other) => (told.has(other.type) ? [other.score] : [])));
  const isKin = [...told].some((one) => areKin(one, type));
  const unlike = force.has(type) && force.has(event.type);
  return {
    "type among the reader's others": alternative,
    ...(isKin ? { "kin type": 1 } : {}),
    ...(!isKin || unlike ? { "unlike type": 1 } : {}),
  };
}

function isPluralEvent(text: string, tellings: readonly Telling[]): boolean {
  return tellings.some(({ span }) => /[^s]s$/i.test(quote(text, span)));
}

function roleFeatures(tellings: readonly Telling[], telling: Telling, around: Known): Features {
  const of = (role: Parameters<typeof standingOf>[0]): number => standingOf(role, telling, tellings, around);
  const [actor, target, place, time, means] = [of("actor"), of("target"), of("place"), of("time"), of("means")];
  return {
    ...(actor > 0 ? { "same actor": actor } : actor < 0 ? { "other actor": 1 } : {}),
    ...(target > 0 ? { "same target": target } : target < 0 ? { "other target": 1 } : {}),
    ...(place === 1
      ? { "same place": 1 }
      : place > 0
        ? { "perhaps the same place": 1 }
        : place < 0
          ? { "other place": 1 }
          : {}),
    ...(time === 1
      ? { "same time": 1 }
      : time > 0
        ? { "perhaps the same time": 1 }
        : time < 0
          ? { "other time": 1 }
          : {}),
    ...(means > 0
      ? { "same means": means }
      : means < 0
        ? { [areSent(tellings, around) && areSent([telling], around) ? "other munition" : "other means"]: 1 }
        : {}),
  };
}

function tollFeatures(tellings: readonly Telling[], { sentence }: Telling, { tolls }: Surroundings): Features {
  const mine = tolls.get(sentence) ?? [];
  const theirs = tellings.flatMap((other) => (other.sentence === sentence ? [] : (tolls.get(other.sentence) ?? [])));
  if (mine.length === 0 || theirs.length === 0) return {};
  return mine.some((toll) => theirs.includes(toll)) ? { "same toll": 1 } : { "other toll": 1 };
}

/** "A week after the shelling of Velm": told for the sake of another time. */
function isBygone(text: string, { start }: Span): boolean {
  return (
    /\b(?:days?|weeks?|months?|years?|hours?|since|ever since)(?:\s+(?:after|before|following|since|from))?\s+(?:(?:the|an?|its|their)\s+)?(?:[\p{L}-]+\s+){0,2}$/iu.test(
      text.slice(Math.max(0, start - 50), start),
    ) && /\b(?:after|before|since|following|from)\s[^.,;]*$/i.test(text.slice(Math.max(0, start - 50), start))
  );
}

/** What the two sentences tell of days and places, whether or not the reader tied it to the deeds. */
function settingFeatures(
  tellings: readonly Telling[],
  { sentence }: Telling,
  { daysOf, placesOf }: Surroundings,
): Features {
  const apart = (of: (sentence: number) => ReadonlySet<string>): boolean => {
    const mine = of(sentence);
    const theirs = tellings.map((other) => (other.sentence === sentence ? undefined : of(other.sentence)));
    if (mine.size === 0 || !theirs.some((set) => set !== undefined && set.size > 0)) return false;
    return !theirs.some((set) => set !== undefined && [...set].some((one) => mine.has(one)));
  };
  return {
    ...(apart(daysOf) ? { "other days in the sentences": 1 } : {}),
    ...(apart(placesOf) ? { "other places in the sentences": 1 } : {}),
  };
}
