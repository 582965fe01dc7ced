// One place on its way into an index, whatever source it comes from. The compilers make rows, `write-index.ts` takes them.

import type { GazetteerKind } from "../core/reading/gazetteer.ts";

export interface PlaceRow {
  /** "geonames:170794" or "naturalearth:river/euphrates". */
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
  /** The other names are as good as the first: "US" and "United States", but not a town's name in another tongue. */
  readonly allMain?: true;
  readonly kind: GazetteerKind;
  /** WGS 84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** ISO 3166-1 alpha-2, or empty. */
  readonly country: string;
  readonly population: number;
  /** For a first- or second-level unit, its own GeoNames code: "SY.07", "US.KY.125". */
  readonly unit?: string;
  /** Code of the first-level unit that it lies in. */
  readonly in1?: string;
  /** Code of the second-level unit that it lies in. */
  readonly in2?: string;
}
