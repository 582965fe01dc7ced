// How what two tellings say of one role stands to each other: the same, at odds, or nothing to tell by.

import { edtfContains, orderOfEdtf } from "../../../../calendar/edtf.ts";
import type { ActorCatalogue } from "../../../../catalogue/actors/actor.ts";
import { distanceKm } from "../../../../model/distance.ts";
import type { Role } from "../../../../model/event.ts";
import type { Place } from "../../../../model/place.ts";
import type { Stated } from "../../../../model/stated.ts";
import type { Time } from "../../../../model/time.ts";
import type { GroundedMention } from "../../mentions/mentions.ts";
import { foldName, headOf } from "../../mentions/name.ts";
import type { EventArgument, Telling } from "../telling.ts";

/** 1 the same, 0.5 it may well be, 0 nothing to tell by, -1 at odds. */
export type Standing = 1 | 0.5 | 0 | -1;

/** What is known of the mentions that play roles. */
export interface Known {
  readonly mentions: readonly GroundedMention[];
  readonly actors: ActorCatalogue;
  readonly times: ReadonlyMap<number, Stated<Time>>;
  readonly places: ReadonlyMap<number, Stated<Place>>;
}

/** Below this a linked actor is too doubtful to tell two deeds apart. */
const sureActor = 0.6;

/** How much the standing of one pair counts beside that of another: what tells nothing does not outdo what is at odds. */
const rank: ReadonlyMap<Standing, number> = new Map([
  [1, 3],
  [0.5, 2],
  [-1, 1],
  [0, 0],
]);

/** How the role stands in a telling and in those of a deed that is known: the best of all pairs that tell anything. */
export function standingOf(role: Role, telling: Telling, known: readonly Telling[], around: Known): Standing {
  const mine = playing(role, telling);
  const theirs = known.flatMap((other) => playing(role, other));
  if (mine.length === 0 || theirs.length === 0) return 0;
  let best: Standing = 0;
  for (const a of mine)
    for (const b of theirs) {
      const standing = ofPair(role, a, b, around);
      if ((rank.get(standing) ?? 0) > (rank.get(best) ?? 0)) best = standing;
      if (best === 1) return 1;
    }
  return best;
}

function playing(role: Role, { arguments: played }: Telling): readonly EventArgument[] {
  const sure = role === "actor" ? sureActor : 0;
  const alike: readonly Role[] = role === "target" ? ["target", "victim"] : [role];
  return played.filter((argument) => alike.includes(argument.role) && argument.score >= sure);
}

function ofPair(role: Role, a: EventArgument, b: EventArgument, around: Known): Standing {
  const { mentions } = around;
  const [first, second] = [mentions[a.mention], mentions[b.mention]];
  if (first === undefined || second === undefined) return 0;
  if (rootOf(first) === rootOf(second)) return 1;
  if (role === "time") return ofTimes(around.times.get(a.mention)?.value, around.times.get(b.mention)?.value);
  if (role === "place")
    return ofPlaces(first, second, around.places.get(a.mention)?.value, around.places.get(b.mention)?.value);
  return ofNames(first, second, around.actors);
}

const rootOf = ({ mention }: GroundedMention): string => mention.coreferentWith ?? mention.id;

function ofTimes(a: Time | undefined, b: Time | undefined): Standing {
  if (a === undefined || b === undefined) return 0;
  if (a.edtf === b.edtf && areFarHours(a.timeOfDay, b.timeOfDay)) return -1;
  if (a.edtf === b.edtf) return a.precision <= 2 ? 1 : 0.5;
  if (edtfContains(a.edtf, b.edtf) || edtfContains(b.edtf, a.edtf)) return 0.5;
  return orderOfEdtf(a.edtf, b.edtf) === "overlap" ? 0.5 : orderOfEdtf(a.edtf, b.edtf) === "unknown" ? 0 : -1;
}

/**
 * "On Wednesday morning", "in the evening": two parts of one day. Those that lie side by side may be one; clocks are loose, but not by hours.
 */
function areFarHours(one: string | undefined, other: string | undefined): boolean {
  const [first, second] = [minutesOf(one), minutesOf(other)];
  if (first !== undefined && second !== undefined) return Math.abs(first - second) >= farMinutes;
  const pair = [one, other].sort().join(" ");
  return pair === "EV MO" || pair === "AF NI" || pair === "EV MI" || pair === "MI NI";
}

/** So far apart two clocks in one report are of two blows. */
const farMinutes = 180;

/** Minutes from midnight of "08:23"; undefined of what is no clock. */
function minutesOf(timeOfDay: string | undefined): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(timeOfDay ?? "") ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** Points nearer to each other than this, in km, may be one place. */
const nearKm = 15;

function ofPlaces(a: GroundedMention, b: GroundedMention, p: Place | undefined, q: Place | undefined): Standing {
  const named = ofWords(foldName(a.mention.name), foldName(b.mention.name));
  if (named === 1) return 1;
  if (p?.gazetteer === undefined || q?.gazetteer === undefined) {
    // A building or a quarter lies in the town that was told.
    if (named === 0.5) return 0.5;
    if (a.mention.kind === "facility" || b.mention.kind === "facility") return 0;
    const bothNamed = /^\p{Lu}/u.test(a.mention.name) && /^\p{Lu}/u.test(b.mention.name);
    return bothNamed && p?.precision !== 6 && q?.precision !== 6 && !isWide(p) && !isWide(q) ? -1 : 0;
  }
  if (p.gazetteer === q.gazetteer) return p.precision <= 3 ? 1 : 0.5;
  const isPart = (part: Place, whole: Place): boolean =>
    whole.precision > part.precision &&
    part.within.some((unit) => unit === whole.name || foldName(whole.name).includes(foldName(unit)));
  if (isPart(p, q) || isPart(q, p)) return 0.5;
  if (p.latitude === undefined || p.longitude === undefined || q.latitude === undefined || q.longitude === undefined)
    return 0;
  const km = distanceKm(
    { latitude: p.latitude, longitude: p.longitude },
    { latitude: q.latitude, longitude: q.longitude },
  );
  if (isWide(p) || isWide(q)) return km > 500 ? -1 : 0;
  return km <= nearKm ? 0.5 : -1;
}

/** A province or more: a town may lie in it, and nobody says so. */
const isWide = (place: Place | undefined): boolean => place !== undefined && place.precision >= 4;

function ofNames(a: GroundedMention, b: GroundedMention, actors: ActorCatalogue): Standing {
  const [first, second] = [foldName(a.mention.name), foldName(b.mention.name)];
  const words = ofWords(first, second);
  if (words === 1) return 1;
  const [x, y] = [a, b].map(({ mention }) => (mention.actor === undefined ? undefined : actors.byId(mention.actor)));
  if (x !== undefined && y !== undefined) return (x.party ?? x.id) === (y.party ?? y.id) ? 1 : -1;
  if (words === 0.5 || headOf(a.mention.name) === headOf(b.mention.name)) return 0.5;
  return nobody.test(first) || nobody.test(second) ? 0 : -1;
}

/** Words that name no one and nothing in particular. */
const nobody =
  /^(?:it|they|them|he|she|who|which|that|this|(?:[\p{L}-]+ )?(?:gunm[ae]n|militants?|attackers?|assailants?|terrorists?|fighters?|rebels?|insurgents?|people|civilians?|residents?|villagers?|forces?|troops|soldiers?|jets?|planes?|warplanes?|aircraft|drones?|bombers?|men|group|targets?|positions?|areas?|site))$/u;

function ofWords(a: string, b: string): Standing {
  if (a === b) return 1;
  if (a.length >= 4 && b.length >= 4 && (a.includes(b) || b.includes(a))) return 1;
  const words = new Set(a.split(" ").filter((word) => word.length >= 4 && !sorts.test(word)));
  return b.split(" ").some((word) => words.has(word)) ? 0.5 : -1;
}

const sorts =
  /^(?:army|forces?|troops?|government|military|fighters?|militants?|soldiers?|rebels?|group|units?|aircraft|warplanes?|police|armed|state|province|district|village|town|city|area|region|north|south|east|west|northern|southern|eastern|western|central|near)$/;
