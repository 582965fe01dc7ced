// The countries of the shared table as rows of the index.

import { countries } from "../../core/reading/normalise/places/countries.ts";
import type { PlaceRow } from "../place-row.ts";

/** One row for each country. Adjectives are left out: "Syrian" is no place. */
export function countryRows(): readonly PlaceRow[] {
  return countries.map((country) => ({
    id: `geonames:${country.geonames}`,
    name: country.name,
    others: country.others,
    allMain: true as const,
    kind: "country" as const,
    latitude: country.latitude,
    longitude: country.longitude,
    country: country.iso,
    population: country.population,
  }));
}
