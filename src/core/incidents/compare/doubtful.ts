// Values that are shown and not compared, with the reason: one place at the other end of the world, where all other voices agree on
// one, is more likely a name that the gazetteer took for another. No voice is dropped, and no side is taken: it stands in the matrix.

import type { Slot } from "../../model/claim.ts";
import { distanceKm } from "../../model/distance.ts";
import type { Place } from "../../model/place.ts";
import { grouped } from "../../views/phrases.ts";
import type { ValueGroup } from "../values/grouped.ts";
import type { Position } from "../values/position.ts";

/** A place farther than this from all others, in km, and others nearer than this to each other. Our own choice. */
const farKm = 1000;
/** So many times as many originators must hold the other places. */
const times = 2;

/** Why the values of some groups are not compared, by index of the group. */
export function doubtsOf(
  slot: Slot,
  groups: readonly ValueGroup[],
  positions: readonly Position[],
): ReadonlyMap<number, string> {
  const doubts = new Map<number, string>();
  const placed: Placed[] = [];
  for (const [index, group] of groups.entries()) {
    if (group.doubt !== undefined) doubts.set(index, group.doubt);
    const point = slot === "place" ? pointOf(group) : undefined;
    if (point !== undefined) placed.push({ index, point, keys: keysOf(index, positions) });
  }
  for (const one of placed) {
    const others = placed.filter(({ index }) => index !== one.index);
    const keys = new Set(others.flatMap((other) => [...other.keys]));
    const isPart = others.length > 0 && isPartOfName(groups[one.index], groups);
    if (!isPart && keys.size < Math.max(2, one.keys.size * times)) continue;
    if (others.some((a) => others.some((b) => distanceKm(a.point, b.point) > farKm))) continue;
    const nearest = Math.min(...others.map(({ point }) => distanceKm(point, one.point)));
    if (nearest <= farKm) continue;
    doubts.set(
      one.index,
      `about ${grouped(Math.round(nearest / 100) * 100)} km from where all others put it: the gazetteer may have taken another place of this name`,
    );
  }
  return doubts;
}

/** "Hatem" beside "Wadi Hatem", which no gazetteer knows: what was found by the short name is likely another place. */
function isPartOfName(one: ValueGroup | undefined, groups: readonly ValueGroup[]): boolean {
  const short = placeOf(one)?.name;
  if (short === undefined || !/^\p{Lu}\S+$/u.test(short)) return false;
  return groups.some((group) => {
    const place = placeOf(group);
    return place !== undefined && place.gazetteer === undefined && place.name.split(" ").includes(short);
  });
}

function placeOf(group: ValueGroup | undefined): Place | undefined {
  const value = group?.named.value;
  return value !== undefined && "within" in value ? value : undefined;
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

interface Placed {
  readonly index: number;
  readonly point: Point;
  readonly keys: ReadonlySet<string>;
}

/** Of what is no larger than a province: the middle of a large land can be far from all that lies in it. */
function pointOf({ named: { value } }: ValueGroup): Point | undefined {
  if (!("within" in value) || value.precision > 4) return undefined;
  const { latitude, longitude } = value;
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

function keysOf(index: number, positions: readonly Position[]): ReadonlySet<string> {
  return new Set(positions.flatMap(({ group, key }) => (group === index ? [key] : [])));
}
