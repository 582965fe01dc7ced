// What one report tells twice. "A car bomb went off in Velm on Tuesday. … The attack was claimed by …": the second telling has
// neither day nor place, and would stand alone. Where exactly one event of the report fits it, they are one telling, and each
// carries what the other is told with. Nothing but the report itself is asked.

import { lengthOf } from "../profile/days.ts";
import { groupOf } from "../profile/keys.ts";
import type { EventProfile } from "../profile/shape.ts";
import { doer } from "./features/doer.ts";
import { type Feature, isFound } from "./features/finding.ts";
import { hit } from "./features/hit.ts";
import { hours } from "./features/hours.ts";
import { numbers } from "./features/numbers.ts";
import { place } from "./features/place.ts";
import { isOrdered } from "./features/sequence.ts";
import { things } from "./features/things.ts";
import { time } from "./features/time.ts";
import { isOfOneSort, type } from "./features/type.ts";
import { vessel } from "./features/vessel.ts";
import type { WeightName } from "./weights.ts";

/**
 * The events of one document, each with what its other tellings say of it.
 *
 * @param profiles of one document, in its order
 * @example of "bombing 2016-09-17 @Velm" and "the attack": both on that day and there, `telling` the id of the first
 */
export function joinTellings(profiles: readonly EventProfile[]): readonly EventProfile[] {
  const groups = new Map(profiles.map((profile) => [profile, [profile] as readonly EventProfile[]]));
  const groupOf = (profile: EventProfile): readonly EventProfile[] => groups.get(profile) ?? [profile];
  for (const profile of profiles) {
    const one = groupOf(profile);
    const told = toldBefore(profile, profiles);
    if (told === undefined) continue;
    const other = groupOf(told);
    if (one === other || !one.every((mine) => other.every((theirs) => fits(mine, theirs)))) continue;
    const joined = profiles.filter((each) => one.includes(each) || other.includes(each));
    for (const each of joined) groups.set(each, joined);
  }
  return withoutOthers(inScene(profiles.map((profile) => united(profile, groupOf(profile)))));
}

/**
 * "Struck the tanker Halvard Star. … The Minerva Gray was struck off Orlo": Orlo is where the other one was, and tells nothing of the
 * first. Ships alone part them so surely: what else differs, a town may have seen both.
 */
function withoutOthers(profiles: readonly EventProfile[]): readonly EventProfile[] {
  return profiles.map((profile) => {
    const { story } = profile;
    if (story === undefined || profile.places.length > 0) return profile;
    const alike = profiles.filter(
      (other) => other !== profile && other.places.length > 0 && isOfOneSort(profile, other),
    );
    const others = alike.filter((other) => (vessel(profile, other)?.weight ?? 0) < 0);
    const kept = story.filter(
      ({ key }) =>
        !others.some(({ places }) => places.some(({ words }) => key.split(" ").some((word) => words.includes(word)))),
    );
    if (kept.length === story.length) return profile;
    const { story: _, ...bare } = profile;
    return kept.length === 0 ? bare : { ...bare, story: kept };
  });
}

/**
 * "Bombed a depot in Velm on 22 March, two weeks after a raid": a report all of whose blows are in one place is about
 * that place, and a dated one without a place of its own was there too.
 */
function inScene(profiles: readonly EventProfile[]): readonly EventProfile[] {
  return profiles.map((profile) => {
    if (profile.places.length > 0 || profile.aggregate || !isForce(profile) || isOpen(profile)) return profile;
    if (!profile.days.some((range) => lengthOf(range) <= sceneDays)) return profile;
    const placed = profiles.filter((other) => other.places.length > 0 && isForce(other) && !other.aggregate);
    if (!placed.some(({ type: told }) => told === profile.type)) return profile;
    const [scene] = placed;
    if (scene === undefined || !placed.every((other) => speaksFor(place, scene, other))) return profile;
    return { ...profile, places: scene.places };
  });
}

/** A time of more days is of a background that may be anywhere. */
const sceneDays = 3;

/** The one event that a telling without a day or a place can be of; undefined where there are several, or none. */
function toldBefore(profile: EventProfile, profiles: readonly EventProfile[]): EventProfile | undefined {
  if (profile.refers === "anew" || profile.aggregate || !isBlow(profile)) return undefined;
  const lacksPlace = profile.places.length === 0;
  const lacksDays = profile.days.length === 0;
  if (!lacksPlace && !lacksDays) return undefined;
  const fitting = profiles.filter(
    (other) =>
      other !== profile &&
      ((lacksPlace && other.places.length > 0) || (lacksDays && other.days.length > 0)) &&
      isToldOf(profile, other, isSubject(other, profiles)),
  );
  const [first] = fitting;
  if (first === undefined) return undefined;
  if (fitting.every((other) => other === first || fits(first, other))) return fullest(fitting);
  if (profile.refers !== "back") return undefined;
  const ranked = fitting
    .map((other) => ({ other, worth: likeness(profile, other) }))
    .sort((one, two) => two.worth - one.worth);
  const [best, second] = ranked;
  return best !== undefined && second !== undefined && best.worth > second.worth ? best.other : undefined;
}

/** Words that point back may call it otherwise and stand anywhere; others have to be close, or to have more in common. */
function isToldOf(profile: EventProfile, other: EventProfile, isOtherSubject: boolean): boolean {
  if (!fits(profile, other)) return false;
  const ahead = profile.sentence - other.sentence;
  // "Another strike … The strike": what is brought in anew is pointed back at from close by.
  if (other.refers === "anew" && (ahead < 0 || ahead > closeSentences)) return false;
  const isOfIt = isNews(profile, other) || (isOtherSubject && profile.days.length === 0 && profile.refers === "back");
  if (!isOfIt || isBesideOther(profile, other) || isBesideOther(other, profile)) return false;
  if (profile.refers === "back") return true;
  if (Math.abs(ahead) > closeSentences) return false;
  if (isAlike(profile, other)) return true;
  const isSame = profile.type === other.type || (isTaking(profile) && isTaking(other));
  return isSame && !told(profile.places, other.places) && !told(profile.days, other.days);
}

const closeSentences = 4;

/** "Two weeks after a strike on a school, …": however old, what a report opens with and is the first blow it tells is what it is about. */
function isSubject(profile: EventProfile, profiles: readonly EventProfile[]): boolean {
  return profile.sentence <= 1 && profile.background === undefined && profiles.find(isBlow) === profile;
}

/** So many in both are no chance. */
const oddTolls: readonly WeightName[] = [
  "numbers.equal3",
  "numbers.equal5",
  "numbers.equal10",
  "numbers.equal20",
  "numbers.equal50",
];

/** One toll, or one thing hit in the same way. Armies do much in one report: the doer says nothing. */
function isAlike(a: EventProfile, b: EventProfile): boolean {
  const told = numbers(a, b);
  return oddTolls.some((name) => isFound(told, name)) || (a.type === b.type && (things(a, b)?.weight ?? 0) > 0);
}

/** Its sentence names places, and none of them is the other's. */
function isBesideOther({ beside }: EventProfile, other: EventProfile): boolean {
  if (beside === undefined || other.places.length === 0) return false;
  return !other.places.some(
    (one) =>
      // "Stara Velm" beside "Nova Velm" is another village.
      (one.gazetteer === undefined ? one.words.every((word) => beside.includes(word)) : false) ||
      [...(one.gazetteer === undefined && one.words.length > 1 ? [] : one.words), ...one.units].some((word) =>
        beside.includes(word),
      ),
  );
}

/** Where one has no day, it is of the report's news; the other has to be of it too. */
function isNews(a: EventProfile, b: EventProfile): boolean {
  if (a.days.length > 0 === b.days.length > 0) return true;
  const [range] = a.days.length > 0 ? a.days : b.days;
  const { notAfter } = a;
  if (range === undefined || range.last === null || lengthOf(range) > monthDays) return false;
  return notAfter === undefined || notAfter - range.last <= newsDays;
}

const newsDays = 10;
const monthDays = 31;

function fullest(profiles: readonly EventProfile[]): EventProfile | undefined {
  const fullness = ({ days, places }: EventProfile): number => Math.min(1, days.length) + Math.min(1, places.length);
  return [...profiles].sort((a, b) => fullness(b) - fullness(a))[0];
}

/** Of two events that both fit: which is more like it? */
function likeness(a: EventProfile, b: EventProfile): number {
  return [type, things, hit, doer, numbers].reduce((sum, of) => sum + (of(a, b)?.weight ?? 0), 0);
}

/** Two reports may confuse them; one report that names both means both. A "blast" may be of either. */
function isShellAndBomb(a: EventProfile, b: EventProfile): boolean {
  return a.type !== b.type && [a, b].every(({ type: told }) => told === "air-strike" || told === "shelling");
}

/** "Sami Velic was ambushed on Sunday. … Two were hurt in the night's fighting": whoever goes for one man is not fighting with him. */
function isFightAndMurder(fight: EventProfile, murder: EventProfile): boolean {
  if (fight.type !== "armed-clash" || murder.type === "armed-clash") return false;
  return murder.names.some(({ harmed }) => harmed === true) && !fight.names.some(({ harmed }) => harmed === true);
}

/** Nothing that is told of the two parts them. */
function fits(a: EventProfile, b: EventProfile): boolean {
  if (!isOfOneSort(a, b) || isShellAndBomb(a, b) || isFightAndMurder(a, b) || isFightAndMurder(b, a)) return false;
  if (isNone(a) !== isNone(b)) return false;
  if (a.type !== b.type && a.reality !== b.reality && !(isForce(a) && isForce(b))) return false;
  if (a.aggregate !== b.aggregate || (a.count ?? b.count ?? 1) !== (b.count ?? a.count ?? 1)) return false;
  if (a.background !== b.background || isOpen(a) || isOpen(b)) return false;
  if (isOrdered(a, b) || isOrdered(b, a)) return false;
  if (told(a.days, b.days) && !speaksFor(time, a, b)) return false;
  if (told(a.places, b.places) && !speaksFor(place, a, b)) return false;
  return parting.every((of) => (of(a, b)?.weight ?? 0) >= 0) && !otherDoers(a, b);
}

/** "Our planes did not strike; the explosion was theirs" is of one blow; "nobody was arrested" is of no abduction. */
function isForce({ family }: EventProfile): boolean {
  return groupOf(family) === "force";
}

/** "Nobody was arrested". */
function isNone({ tolls }: EventProfile): boolean {
  return tolls.length > 0 && tolls.every(({ max }) => max === 0);
}

/** What comes in single blows; sieges and advances last, and reports tell of much that was destroyed. */
function isBlow(profile: EventProfile): boolean {
  return (isForce(profile) && profile.type !== "destruction") || profile.type === "release";
}

/** Who takes people, and with what right, is in dispute: "kidnapped", "seized". */
function isTaking({ type }: EventProfile): boolean {
  return type === "abduction" || type === "detention";
}

const parting: readonly Feature[] = [things, hit, hours, vessel];

function told(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length > 0 && b.length > 0;
}

function speaksFor(of: Feature, a: EventProfile, b: EventProfile): boolean {
  return (of(a, b)?.weight ?? 0) > 0;
}

function isOpen({ reality }: EventProfile): boolean {
  return reality === "hypothetical" || reality === "future";
}

/** Who did it is what voices dispute, and of what is denied nobody did it; else two doers are two events. */
function otherDoers(a: EventProfile, b: EventProfile): boolean {
  if (a.reality === "negated" || b.reality === "negated" || a.refers === "back" || b.refers === "back") return false;
  return (doer(a, b)?.weight ?? 0) < 0;
}

/** A telling with what the others of its group say: days and places where it has none of its own. */
function united(profile: EventProfile, group: readonly EventProfile[]): EventProfile {
  const [first] = group;
  if (group.length === 1 || first === undefined) return profile;
  const all = <T>(of: (one: EventProfile) => readonly T[]): readonly T[] => {
    const rest = group.filter((one) => one !== profile).flatMap(of);
    return [...new Map([...of(profile), ...rest].map((value) => [JSON.stringify(value), value])).values()];
  };
  const own = <T>(of: (one: EventProfile) => readonly T[]): readonly T[] =>
    of(profile).length > 0 ? of(profile) : all(of);
  const { stood: _, ...bare } = profile;
  return {
    ...bare,
    days: own(({ days }) => days),
    places: own(({ places }) => places),
    hours: own((one) => one.hours),
    parties: all(({ parties }) => parties),
    means: all(({ means }) => means),
    ...allThings([profile, ...group]),
    tolls: all(({ tolls }) => tolls),
    names: all(({ names }) => names),
    telling: first.ref.event,
  };
}

/** What any telling has as hit was hit. */
function allThings(group: readonly EventProfile[]): Pick<EventProfile, "things" | "stood"> {
  const hit = new Set(
    group.flatMap(({ things: named, stood = [] }) => named.filter((thing) => !stood.includes(thing))),
  );
  const named = [...new Set(group.flatMap((one) => one.things))];
  const stood = named.filter((thing) => !hit.has(thing));
  return { things: named, ...(stood.length > 0 ? { stood } : {}) };
}
