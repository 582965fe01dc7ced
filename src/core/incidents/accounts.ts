// Each originator's own version of an incident, across the documents that carry it: what it said first, what it says now. An
// author's own words are an account too, of its outlet or its document, by the key that lineage gives.

import { compareEdtf, orderOfEdtf } from "../calendar/edtf.ts";
import type { ReportVersion } from "../model/casebook.ts";
import type { Slot } from "../model/claim.ts";
import type { Account, AccountVersion, Originator } from "../model/incident.ts";
import type { Stance } from "../model/statement.ts";
import { compareText } from "../model/text-order.ts";
import type { CaseClaim } from "./case-claim.ts";
import { grouped } from "./values/grouped.ts";
import { rangeOf } from "./values/numbers.ts";
import { type OriginatorsOf, sortedRefs } from "./values/originators.ts";
import { type SlotClaim, slots } from "./values/slot-claims.ts";
import { sideOf } from "./values/stance.ts";
import { agrees, plain } from "./values/standing.ts";
import { isNumber, standingOf } from "./values/standing-of.ts";
import { toldBy } from "./values/told.ts";

/**
 * The accounts of an incident, the one that was published first at the head; its versions slot by slot, each slot in time order.
 *
 * @param versions of two versions of one report the older was first, whatever their dates tell
 * @example accountsOf(claims, originatorsOf)[0]?.versions.map(({ shown, change }) => `${change} ${shown}`) →
 * ["first 62 soldiers", "update 83 soldiers"]
 */
export function accountsOf(
  given: readonly CaseClaim[],
  originatorsOf: OriginatorsOf,
  versions: readonly ReportVersion[] = [],
): readonly Account[] {
  const reports = reportsOf(versions);
  const { claims, origins, lists } = toldBy(given, originatorsOf);
  const own = new Map<string, CaseClaim[]>();
  for (const claim of claims) {
    for (const { key } of origins.of(claim.ref)) {
      const list = own.get(key);
      if (list === undefined) own.set(key, [claim]);
      else list.push(claim);
    }
  }
  return [...own]
    .flatMap(([key, list]) => accountOf(origins.named(key), list, lists, reports))
    .map((account) => ({ account, first: firstOf(account), documents: account.documents.join() }))
    .sort(
      (a, b) =>
        compareDays(a.first, b.first) ||
        compareText(a.account.voice, b.account.voice) ||
        compareText(a.documents, b.documents),
    )
    .map(({ account }) => account);
}

function accountOf(
  originator: Originator | undefined,
  claims: readonly CaseClaim[],
  said: ReadonlyMap<Slot, readonly SlotClaim[]>,
  reports: Reports,
): readonly Account[] {
  if (originator === undefined) return [];
  const party = claims.flatMap(({ voices: [voice] }) => voice.party ?? []).sort()[0];
  const own = new Set(claims);
  return [
    {
      voice: originator.voice,
      ...(party === undefined ? {} : { party }),
      versions: slots.flatMap((slot) =>
        versionsOf(slot, said.get(slot)?.filter(({ from }) => own.has(from)) ?? [], reports),
      ),
      documents: [...new Set(claims.map(({ ref }) => ref.document))].sort(compareText),
    },
  ];
}

/** One value with one stance, said on one day. */
interface Version {
  readonly shown: string;
  readonly stance: Stance;
  readonly published?: string;
  readonly claims: readonly [SlotClaim, ...SlotClaim[]];
}

/** Which documents are older versions of a report, and which of two is. */
interface Reports {
  readonly isSuperseded: (version: Version) => boolean;
  /** Whether one word stands in an older version of a report that has the other. */
  readonly isOlder: (a: Version, b: Version) => boolean;
  /** How many versions of its report were before: for the order of what was published on one day. */
  readonly rank: (version: Version) => number;
}

/** Nearly all incidents: nothing is asked of any document. */
const noVersions: Reports = { isSuperseded: () => false, isOlder: () => false, rank: () => 0 };

function reportsOf(versions: readonly ReportVersion[]): Reports {
  if (versions.length === 0) return noVersions;
  const newer = new Map(versions.map((one) => [one.older, one.newer]));
  const older = new Map(versions.map((one) => [one.newer, one.older]));
  const after = (document: string): readonly string[] => {
    const next = newer.get(document);
    return next === undefined ? [] : [next, ...after(next)];
  };
  const before = (document: string): number => {
    const last = older.get(document);
    return last === undefined ? 0 : 1 + before(last);
  };
  const documents = ({ claims }: Version): readonly string[] => claims.map(({ from }) => from.ref.document);
  return {
    isSuperseded: (version) => documents(version).every((document) => newer.has(document)),
    isOlder(a, b) {
      const later = new Set(documents(b));
      return documents(a).some((document) => after(document).some((next) => later.has(next)));
    },
    rank: (version) => Math.min(...documents(version).map(before)),
  };
}

function versionsOf(slot: Slot, claims: readonly SlotClaim[], reports: Reports): readonly AccountVersion[] {
  const versions = grouped(claims)
    .flatMap(({ shown, claims: alike }) => byDay(shown, alike))
    .sort(
      (a, b) =>
        compareDays(a.published, b.published) ||
        reports.rank(a) - reports.rank(b) ||
        compareText(a.shown, b.shown) ||
        compareText(a.stance, b.stance),
    );
  const stands = versions.filter((version) => !reports.isSuperseded(version));
  return versions.map((version) => ({
    slot,
    shown: version.shown,
    stance: version.stance,
    ...(version.published === undefined ? {} : { published: version.published }),
    claims: sortedRefs(version.claims.map(({ from }) => from.ref)),
    change: changeOf(slot, version, versions, reports),
    // What a current report says too is no word of old.
    ...(stands.some((other) => isSame(other, version)) ? {} : { superseded: true as const }),
  }));
}

function byDay(shown: string, claims: readonly SlotClaim[]): readonly Version[] {
  const days = new Map<string, Version>();
  for (const claim of claims) {
    const { published } = claim.from.document;
    const { stance } = claim;
    const key = `${stance} ${published ?? ""}`;
    const known = days.get(key);
    days.set(key, {
      shown,
      stance,
      ...(published === undefined ? {} : { published }),
      claims: known === undefined ? [claim] : [...known.claims, claim],
    });
  }
  return [...days.values()];
}

/** Against what the voice said before that it answers: another count of other people is a first word of its own. */
function changeOf(slot: Slot, version: Version, all: readonly Version[], reports: Reports): AccountVersion["change"] {
  // What is not compared is no word that another takes back.
  if (version.claims[0].doubt !== undefined) return "first";
  const others = all.flatMap((other) => {
    const how = other === version || other.claims[0].doubt !== undefined ? undefined : answers(slot, version, other);
    return how === undefined ? [] : [{ other, how }];
  });
  const order = (other: Version): ReturnType<typeof orderOf> =>
    reports.isOlder(other, version) ? "before" : reports.isOlder(version, other) ? "after" : orderOf(other, version);
  const before = others.filter(({ other }) => order(other) === "before");
  if (before.some(({ how }) => how === "same")) return "same";
  if (others.some(({ other, how }) => how !== "same" && order(other) === "unknown")) return "unknown";
  return before.at(-1)?.how ?? "first";
}

/**
 * How a word stands to another of the same voice, were that said before; undefined where it says nothing of it. What is told again in other
 * words, or less closely, is no new word: "Russian planes" and then "planes". A further target or means takes nothing back.
 */
function answers(
  slot: Slot,
  now: Version,
  other: Version,
): Exclude<AccountVersion["change"], "first" | "unknown"> | undefined {
  const { kind } = standingBetween(now, other);
  const [side, before] = [sideOf(now.stance), sideOf(other.stance)];
  if (side !== before) {
    if (!agrees(kind)) return undefined;
    if (before === "so") return "withdrawn";
    // From "not so", or from no position, to a word of its own.
    return before === "open" ? "update" : "correction";
  }
  if (kind === "same" && now.stance !== other.stance) return firmness(now) > firmness(other) ? "update" : "softened";
  switch (kind) {
    case "same":
      return "same";
    case "within":
      return side === "so" ? "update" : "same";
    case "around":
      return "same";
    case "overlap":
      return several.has(slot) ? undefined : isNumber(now.claims[0].value) ? "update" : "same";
    case "disjoint":
      if (several.has(slot)) return undefined;
      return isHigher(now, other) ? "update" : "correction";
    default:
      return undefined;
  }
}

/** Slots in which a voice may name one thing on one day and another on the next, and mean both. */
const several: ReadonlySet<Slot> = new Set(["target", "means", "cause", "motive", "damage"]);

/** A higher toll is more of the same. */
function isHigher(now: Version, other: Version): boolean {
  const [after, before] = [now.claims[0].value, other.claims[0].value];
  return isNumber(before) && isNumber(after) && rangeOf(after).min > rangeOf(before).max;
}

function isSame(a: Version, b: Version): boolean {
  return a.stance === b.stance && a.shown === b.shown;
}

function firmness({ stance }: Version): number {
  return ["PS", "PR", "CT"].indexOf(stance.slice(0, 2));
}

function standingBetween(a: Version, b: Version) {
  return a.shown === b.shown ? plain("same") : standingOf(a.claims[0], b.claims[0]);
}

/** `unknown` where one is undated; `together` on one day or in times that overlap. */
function orderOf(a: Version, b: Version): "before" | "after" | "together" | "unknown" {
  if (a.published === undefined || b.published === undefined)
    return a.published === b.published ? "together" : "unknown";
  const order = orderOfEdtf(a.published, b.published);
  return order === "overlap" ? "together" : order;
}

function firstOf({ versions }: Account): string | undefined {
  return [...new Set(versions.flatMap(({ published }) => published ?? []))].sort(compareEdtf)[0];
}

/** Undated at the end. */
function compareDays(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return compareEdtf(a, b);
}
