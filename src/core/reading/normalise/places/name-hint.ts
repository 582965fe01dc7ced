// What the words of a name and the words beside it say about the sort of place: "the city of Velm", "Velm province",
// "Mount Velm", "northern Velm". The kind is a hint for choosing among places of the name, and the bare name is a second
// thing to ask the gazetteer for; the name as written is always asked first ("Kansas City" is no city of Kansas).

import type { Span } from "../../../model/span.ts";
import type { GazetteerKind } from "../../gazetteer.ts";

/** Compass points as places are described by them. */
export type Bearing = "N" | "NE" | "E" | "SE" | "S" | "SW" | "W" | "NW";

export interface AskedName {
  /** The name as it is first asked for: without possessive ending. */
  readonly full: string;
  /** The name without words of kind and part; equal to `full` where there are none. */
  readonly bare: string;
  /** Kinds that the words in or beside the name ask for; empty where they ask for none. */
  readonly kinds: readonly GazetteerKind[];
  /** The part of the place that is meant: "northern Velm". */
  readonly part?: Bearing;
  /** "Lake" or "River" stands before it as a part of the name: nothing but a water can be meant. */
  readonly isWater: boolean;
  /** The unit's noun behind the name or its list, in the singular: "district" of "Velm and Bor districts". */
  readonly unitNoun?: string;
}

const town: readonly GazetteerKind[] = ["town"];
const province: readonly GazetteerKind[] = ["admin1", "region"];
const district: readonly GazetteerKind[] = ["admin2", "admin3"];
const landform: readonly GazetteerKind[] = ["mountain", "region"];

const kindWords: ReadonlyMap<string, readonly GazetteerKind[]> = new Map(
  Object.entries({
    city: town,
    town,
    village: town,
    hamlet: town,
    settlement: town,
    suburb: town,
    neighbourhood: town,
    neighborhood: town,
    capital: town,
    township: ["town", "admin3", "admin2"],
    province,
    governorate: province,
    oblast: province,
    state: ["admin1"],
    krai: province,
    republic: ["admin1", "country"],
    voivodeship: province,
    emirate: province,
    region: ["admin1", "region", "admin2"],
    countryside: ["admin1", "admin2", "town"],
    district,
    county: ["admin2", "admin1"],
    parish: ["admin2", "admin1"],
    raion: district,
    rayon: district,
    municipality: ["admin2", "admin3", "town"],
    subdistrict: ["admin3", "admin2", "town"],
    "sub-district": ["admin3", "admin2", "town"],
    department: ["admin1", "admin2"],
    prefecture: ["admin1", "admin2"],
    canton: ["admin1", "admin2"],
    island: ["region", "admin1", "town"],
    islands: ["region", "country", "admin1"],
    peninsula: ["region"],
    desert: ["region"],
    valley: ["region", "town"],
    mountain: landform,
    mountains: landform,
    mount: landform,
    hills: landform,
    airport: ["airport", "facility"],
    airbase: ["airport", "facility"],
    "air base": ["airport", "facility"],
    airfield: ["airport", "facility"],
    port: ["port", "town"],
    harbour: ["port", "sea"],
    harbor: ["port", "sea"],
    river: ["river"],
    creek: ["river"],
    lake: ["lake"],
    reservoir: ["lake"],
    sea: ["sea"],
    ocean: ["sea"],
    gulf: ["sea"],
    strait: ["sea"],
  } satisfies Readonly<Record<string, readonly GazetteerKind[]>>),
);

const kindPattern = [...kindWords.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(" ", "\\s"))
  .join("|");
const partPattern =
  "north[- ]?east|north[- ]?west|south[- ]?east|south[- ]?west|north|south|east|west|central|rural|downtown|greater|upper|lower|mid";

const before = new RegExp(`^(?:the\\s+)?(${kindPattern})\\s+of\\s+(?:the\\s+)?(?=\\S)`, "i");
const leading = /^(mount|mt\.?|lake|river|port|gulf of|strait of)\s+(?=\S)/i;
/** Nouns of units stand in the plural too: "Tarn and Orvan provinces". "Tarn villages" are villages of Tarn. */
const unitNouns = [...kindWords].filter(([, kinds]) => isUnitNoun(kinds)).map(([word]) => word);
const unitsPattern = unitNouns.map((word) => word.replace("county", "countie")).join("|");
const nounPattern = `(?:(?<one>${kindPattern})|(?<several>${unitsPattern})s)`;
const trailing = new RegExp(`(?<=\\S)\\s+${nounPattern}$`, "i");
const partly = new RegExp(`^(?:the\\s+)?(${partPattern})(?:ern)?(?:\\s+part\\s+of)?\\s+(?:the\\s+)?(?=\\S)`, "i");
const leftOf = new RegExp(`(?<![\\p{L}-])(${kindPattern})s?\\s+(?:of\\s+)?(?:the\\s+)?["“'‘]?$`, "iu");
const rightOf = new RegExp(`^["”'’]?\\s+(?:international\\s+)?${nounPattern}(?![\\p{L}-])`, "iu");
/** "Velm, Tarn and Bor Sanat provinces": what the last is called, the others are too. */
const listed = "\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*){0,2}";
const rightOfList = new RegExp(
  `^(?:,\\s${listed}){0,20}(?:,?\\s(?:and|or)\\s${listed})\\s(?<several>${kindPattern.replace("county", "count(?:y|ie)")})s(?![\\p{L}-])`,
  "u",
);
const waterBefore = /(?<![\p{L}-])(?:Lake|River|Gulf\sof|Strait\sof|Sea\sof)\s(?:the\s)?$/u;
const leftPart = new RegExp(`(?<![\\p{L}-])(${partPattern})(?:ern)?\\s+(?:the\\s+)?$`, "iu");

/**
 * Reads a name in its sentence.
 *
 * @example the span of "Velm" in "in northern Velm province" → bare "Velm", kinds ["admin1", "region"], part "N".
 */
export function askName(text: string, span: Span): AskedName {
  const full = bareWords(text, span);
  const left = leftOfName(text, span);
  const right = text.slice(span.end, span.end + 40);
  const kinds = new Set<GazetteerKind>();
  const addKinds = (word: string | undefined): void => {
    for (const kind of kindWords.get(nounOf(word) ?? "") ?? []) kinds.add(kind);
  };
  let bare = full;
  const inner = partly.exec(bare);
  if (inner !== null) bare = bare.slice(inner[0].length);
  const part = partOf(left, inner);
  for (const pattern of [before, leading]) {
    const found = pattern.exec(bare);
    if (found === null) continue;
    addKinds(found[1]);
    bare = bare.slice(found[0].length);
  }
  const ending = trailing.exec(bare);
  if (ending !== null) {
    addKinds(nounIn(ending));
    bare = bare.slice(0, ending.index);
  }
  // Words beside the name count only where the name itself says nothing: "the Velm River city of …".
  const behind =
    kinds.size > 0
      ? undefined
      : (nounIn(rightOf.exec(right)) ?? nounIn(rightOfList.exec(text.slice(span.end, span.end + 240))));
  addKinds(behind);
  if (kinds.size === 0) addKinds(leftOf.exec(left)?.[1]);
  const noun = nounOf(nounIn(ending) ?? behind);
  return {
    full,
    bare: bare === "" ? full : bare,
    kinds: [...kinds],
    isWater: waterBefore.test(left),
    ...(part === undefined ? {} : { part }),
    ...(noun !== undefined && isUnitNoun(kindWords.get(noun) ?? []) ? { unitNoun: noun } : {}),
  };
}

/**
 * The part of a place that is meant, as `askName` reads it.
 *
 * @example the span of "Velm" in "in northern Velm" → "N"
 */
export function partAsked(text: string, span: Span): Bearing | undefined {
  return partOf(leftOfName(text, span), partly.exec(bareWords(text, span)));
}

function partOf(left: string, inner: RegExpExecArray | null): Bearing | undefined {
  return bearingOf(inner?.[1]) ?? bearingOf(leftPart.exec(left)?.[1]);
}

function leftOfName(text: string, span: Span): string {
  return text.slice(Math.max(0, span.start - 40), span.start);
}

/** The words of a name without quotation marks and possessive ending. */
function bareWords(text: string, span: Span): string {
  return text
    .slice(span.start, span.end)
    .replace(/\s+/g, " ")
    .replace(/^["“'‘(]+|["”)]+$/g, "")
    .replace(/['’]s?$/, "")
    .trim();
}

function nounIn(found: RegExpExecArray | null): string | undefined {
  return found?.groups?.["one"] ?? found?.groups?.["several"];
}

function isUnitNoun(kinds: readonly GazetteerKind[]): boolean {
  return kinds.some((kind) => kind.startsWith("admin"));
}

/** A word of kind as the table has it: "Counties" → "county", "Mt." → "mount". */
function nounOf(word: string | undefined): string | undefined {
  return word
    ?.toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^mt\.?$/, "mount")
    .replace(/ of$/, "")
    .replace(/ie$/, "y");
}

const bearings: Readonly<Record<string, Bearing>> = {
  north: "N",
  northeast: "NE",
  east: "E",
  southeast: "SE",
  south: "S",
  southwest: "SW",
  west: "W",
  northwest: "NW",
};

/** The compass point of a word: "north-eastern" → "NE"; undefined for what is none ("central"). */
export function bearingOf(word: string | undefined): Bearing | undefined {
  if (word === undefined) return undefined;
  return bearings[
    word
      .toLowerCase()
      .replace(/[-\s]/g, "")
      .replace(/(?:ern|wards?|erly)$/, "")
  ];
}
