// The country of the nearest town, found on a grid of one degree. Good enough for airports, ports, lakes and mountains,
// which Natural Earth gives without a country; on a border it may err, and nothing but a weight hangs on it.

import type { PlaceRow } from "../place-row.ts";

/** A lookup from a point to the country of the nearest town within about two degrees; empty where there is none. */
export function nearestCountry(towns: readonly PlaceRow[]): (latitude: number, longitude: number) => string {
  const grid = new Map<string, PlaceRow[]>();
  for (const town of towns) {
    const key = cell(Math.floor(town.latitude), Math.floor(town.longitude));
    const list = grid.get(key);
    if (list === undefined) grid.set(key, [town]);
    else list.push(town);
  }
  return (latitude, longitude) => {
    const shrink = Math.cos((latitude * Math.PI) / 180);
    let best = { country: "", distance: 4 };
    for (let y = -2; y <= 2; y++) {
      for (let x = -2; x <= 2; x++) {
        for (const town of grid.get(cell(Math.floor(latitude) + y, Math.floor(longitude) + x)) ?? []) {
          const distance = (town.latitude - latitude) ** 2 + ((town.longitude - longitude) * shrink) ** 2;
          if (distance < best.distance) best = { country: town.country, distance };
        }
      }
    }
    return best.country;
  };
}

function cell(latitude: number, longitude: number): string {
  return `${latitude},${longitude}`;
}
