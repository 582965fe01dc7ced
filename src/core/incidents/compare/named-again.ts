// Whether some words name a place or a building that another report gives: by the text alone, since the reader keeps a name only where
// it plays a role.

import type { ClaimValue } from "../../model/claim.ts";
import type { SlotClaim } from "../values/slot-claims.ts";
import { canBeOneSpot, type Spot, spotOf } from "../values/spots.ts";

/** A paragraph, and the day its report was published. */
export interface Words {
  readonly text: string;
  readonly published: string | undefined;
}

/** What is named, and where in the words. */
export interface Named {
  readonly at: number;
  readonly value: ClaimValue;
}

type Find = (words: Words) => Named | undefined;

/** Places no wider than a province are told again by their name. */
const widest = 4;

/** A place that others give, by its name: "Velm" for "the northern town of Velm". */
export function placeNamed({ value }: SlotClaim): Find | undefined {
  if (!("within" in value) || (value.gazetteer !== undefined && value.precision > widest)) return undefined;
  const [called = value.name, name = value.name.replace(/^(?:[Tt]he|[Aa]n?) /u, "")] = ofTown.exec(value.name) ?? [];
  // "The northern town of Velm" is all of it; "north of Velm" is another place.
  const { relation } = value;
  if (relation !== undefined && (relation.kind !== "in" || (relation.bearing !== undefined && called === name)))
    return undefined;
  if (!/^\p{Lu}/u.test(name) || name.length < 4) return undefined;
  const names = [name, name.toUpperCase()].map(escaped).join("|");
  // Not within a longer name or word: "Velm Rally", "Radio Velm", "Velm-based".
  const whole = new RegExp(
    `(?<before>\\S{0,40}[ ]?)(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}]|-\\p{Ll})(?! \\p{Lu}\\p{Ll})`,
    "gu",
  );
  return ({ text }) => {
    for (const found of text.matchAll(whole)) {
      const before = found.groups?.["before"] ?? "";
      const behind = text.slice(found.index + found[0].length);
      if (/^\p{Lu}\p{L}* $/u.test(before) && !smallWords.test(before.trim())) continue;
      const at = found.index + before.length;
      if (offPlace.test(text.slice(Math.max(0, at - offReach), at))) continue;
      // A dateline tells where it was written.
      if (/^[^.\n]{0,40}?\([^)]{2,30}\) ?[-–—]/u.test(behind) || /^[^.\n]{0,20}?\) ?[-–—]/u.test(behind)) continue;
      return { at, value };
    }
    return undefined;
  };
}

/** "Not the market", "not at the market". */
const notThere = /\bnot (?:(?:at|in|on|near) )?$/iu;
/** "From Velm", "north of Velm", "the mayor of Velm", "were taken to Velm", "not in Velm": it was not there. */
const offPlace =
  /\b(?:from|not (?:in|at|near|on)|not|(?:north|south|east|west)\p{L}* of|(?:mayor|governor|council|capture|road) of|(?:fled|taken|brought|moved|driven|rushed|evacuated|transferred|returned|road) to)\s$/iu;
/** How far before a name, in characters, such words may begin. */
const offReach = 24;

const ofTown = /^(?:[\p{L}'’-]+ ){0,6}?(?:town|city|village|hamlet|port) of (\p{Lu}.*)$/u;
const smallWords = /^(?:In|At|Near|The|From|On|Of|To|Outside|Around|Inside|And|But|When|Where)$/u;

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** What may follow a noun that ends its phrase: not "market prices". */
const endsPhrase =
  "(?:of|in|at|on|was|were|is|are|had|has|have|and|or|but|that|which|who|with|when|while|where|by|for|to|from|near|after|before|as|over|this|last|yesterday|today|there|into|outside|inside|not)(?!\\p{L})";

/** What others say was hit: a building, a vehicle or a ship. */
export function targetNamed(target: SlotClaim): Find | undefined {
  return buildingNamed(target) ?? vehicleNamed(target);
}

/** Words for one sort of thing that moves: who names a bus where another was told of a bus names the same. */
const vehicles: readonly string[] = [
  "(?:mini)?bus|coach|marshrutka",
  "convoy|column",
  "(?:police |army |military )?(?:vehicle|van|car|pick-?up(?: truck)?|jeep)",
  "lorry|truck",
  "ambulance",
  "helicopter|chopper",
  "(?:bulk carrier|tanker|freighter|cargo ship|ship|vessel|ferry)",
  "train",
];

/** A vehicle or a ship that others say was hit, told of as the one: "the Velm bus", "the bulk carrier Irena". "A car" may be any. */
function vehicleNamed({ mention, value }: SlotClaim): Find | undefined {
  if (mention?.kind !== "platform") return undefined;
  const what = vehicles.find((words) =>
    new RegExp(`(?:^|[ -])(?:${words})(?: \\p{Lu}|$| of )`, "u").test(mention.name),
  );
  if (what === undefined) return undefined;
  const phrase = new RegExp(
    `(?<![\\p{L}'’])(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]hat|[Tt]his|from an?|on an?) (?:[\\p{L}'’-]+ ){0,3}?(?:${what})(?![\\p{L}-])(?=$|[^\\p{L} ]| \\p{Lu}| ${endsPhrase})`,
    "u",
  );
  return ({ text }) => {
    const found = phrase.exec(text);
    return found === null || notThere.test(text.slice(Math.max(0, found.index - offReach), found.index))
      ? undefined
      : { at: found.index, value };
  };
}

/** A building that others say was hit: "the bakery", "a police station in Velm". Another of its sort by another name is none. */
function buildingNamed({ mention, value }: SlotClaim): Find | undefined {
  const spot = mention?.kind === "facility" ? spotOf(mention.name) : undefined;
  if (spot === undefined) return undefined;
  const what = escaped(spot.what).replaceAll(" ", "[ -]");
  const phrase = new RegExp(
    `(?<![\\p{L}'’])(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]hat|[Tt]his) (?<words>(?:[\\p{L}'’-]+ ){0,2}?${what})(?![\\p{L}-])(?=$|[^\\p{L} ]| ${endsPhrase})(?<of> (?:of|in|at) \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*)?`,
    "gu",
  );
  return ({ text }) => {
    for (const found of text.matchAll(phrase)) {
      const named = spotOf(`${found.groups?.["words"] ?? ""}${found.groups?.["of"] ?? ""}`);
      if (
        named !== undefined &&
        isOneOf(named, spot) &&
        !notThere.test(text.slice(Math.max(0, found.index - offReach), found.index))
      )
        return { at: found.index, value };
    }
    return undefined;
  };
}

function isOneOf(named: Spot, spot: Spot): boolean {
  return named.what === spot.what && canBeOneSpot(named, spot);
}
