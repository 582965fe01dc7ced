// One total for each originator: the number that it gives for all, or the sum of the people that it counts apart.

import type { ClaimRef } from "../../model/incident.ts";
import { standingOfPeople } from "../values/people.ts";
import type { Count } from "./counts.ts";
import { note, type Step } from "./rule.ts";

export interface Total {
  readonly key: string;
  readonly voice: string;
  readonly certain: boolean;
  /** Absent where no lower bound is said: "up to 40". */
  readonly low?: number;
  /** The highest number named. */
  readonly high: number;
  /** No upper bound is said. */
  readonly open: boolean;
  readonly refs: readonly ClaimRef[];
  /** What it is made of; more than one where people who are counted apart were added. */
  readonly parts: readonly Count[];
}

export interface Totals {
  readonly totals: readonly Total[];
  /** Only where something was added or left out. */
  readonly steps: readonly Step[];
}

/**
 * A total is of all: who tells of nine children, or of one pilot, where others count everybody, has given none.
 *
 * @param bounds what a count's own bounds are under the rule; by default as they were said
 * @example an originator with "62 soldiers" and "9 civilians" has the total 71; one with "80 people" and "62 soldiers" has 80
 */
export function totalsOf(counts: readonly Count[], bounds: (count: Count) => Bounds = saidBounds): Totals {
  const byKey = new Map<string, Count[]>();
  for (const count of counts) {
    const list = byKey.get(count.key);
    if (list === undefined) byKey.set(count.key, [count]);
    else list.push(count);
  }
  const steps: Step[] = [];
  const totals = [...byKey.values()].flatMap((own) => {
    const kinds = distinct(own);
    const widest = kinds.filter((kind) => !kinds.some((other) => other !== kind && holds(other[0], kind[0])));
    const chosen = withoutDoubt(widest);
    const left = own.filter((count) => !chosen.some((kind) => kind.includes(count)));
    const [first] = own;
    if (first === undefined) return [];
    const all = own.every(isSome) ? counts.find((other) => own.every((count) => isAmong(count, other))) : undefined;
    if (all !== undefined) {
      steps.push(someStep(own, all));
      return [];
    }
    if (chosen.length > 1 || left.length > 0) steps.push(sumStep(first.voice, chosen.flat(), left));
    return [totalOf(chosen, bounds)];
  });
  return { totals, steps };
}

/** A group of people that is told of for itself, or one person: seldom all who died. Of soldiers and civilians a party gives a toll. */
function isSome({ estimate: { min, max, group }, people }: Count): boolean {
  return group !== undefined || (min === 1 && max === 1 && people.sort !== "" && !tolled.has(people.sort));
}

const tolled: ReadonlySet<string> = new Set(["police", "soldier", "peacekeeper", "fighter", "civilian"]);

/** Whether another originator counts more people, among whom these can be. */
function isAmong(count: Count, other: Count): boolean {
  return other.key !== count.key && other.estimate.min > count.estimate.min && holds(other, count);
}

function someStep(own: readonly Count[], all: Count): Step {
  const shown = own.map((count) => count.shown).join(" and ");
  return {
    ...note(
      `${own[0]?.voice} tells of ${shown} alone, who can be among the ${all.shown} of ${all.voice}: that is no total.`,
    ),
    used: [],
    setAside: [{ claims: own.map(({ ref }) => ref), why: "some of those whom others count" }],
  };
}

export interface Bounds {
  readonly low?: number;
  readonly high: number;
  readonly open: boolean;
}

/** The bounds as they were said. */
export function saidBounds({ estimate: { min, max, exactness } }: Count): Bounds {
  return { ...(exactness === "at-most" ? {} : { low: min }), high: max ?? min, open: max === null };
}

/** Counts of the same people together: two numbers of one voice on one day are a range. */
function distinct(own: readonly Count[]): readonly (readonly [Count, ...Count[]])[] {
  const kinds: [Count, ...Count[]][] = [];
  for (const count of own) {
    const known = kinds.find(([head]) => standingOfPeople(head.people, count.people) === "same");
    if (known === undefined) kinds.push([count]);
    else known.push(count);
  }
  return kinds;
}

function holds(wide: Count, narrow: Count): boolean {
  return standingOfPeople(wide.people, narrow.people) === "around";
}

/** Of two counts that may share people, the higher: they are not added. */
function withoutDoubt(kinds: readonly (readonly [Count, ...Count[]])[]): readonly (readonly [Count, ...Count[]])[] {
  return kinds.filter(
    (kind, index) =>
      !kinds.some(
        (other, at) =>
          at !== index &&
          standingOfPeople(kind[0].people, other[0].people) === "unclear" &&
          (other[0].estimate.min > kind[0].estimate.min ||
            (other[0].estimate.min === kind[0].estimate.min && at < index)),
      ),
  );
}

function totalOf(kinds: readonly (readonly [Count, ...Count[]])[], bounds: (count: Count) => Bounds): Total {
  const parts = kinds.flat();
  const each = kinds.map((kind) => kind.map(bounds));
  const lows = each.map((kind) => kind.flatMap(({ low }) => low ?? []));
  const low = lows.every((list) => list.length > 0)
    ? lows.reduce((sum, list) => sum + Math.min(...list), 0)
    : undefined;
  return {
    key: parts[0]?.key ?? "",
    voice: parts[0]?.voice ?? "",
    certain: parts[0]?.certain ?? false,
    ...(low === undefined ? {} : { low }),
    high: each.reduce((sum, kind) => sum + Math.max(...kind.map(({ high }) => high)), 0),
    open: each.some((kind) => kind.some(({ open }) => open)),
    refs: parts.map(({ ref }) => ref),
    parts,
  };
}

function sumStep(voice: string, chosen: readonly Count[], left: readonly Count[]): Step {
  const sum = chosen.map(({ shown }) => shown).join(" and ");
  const text =
    left.length === 0
      ? `${voice} counts ${sum} apart: they are added.`
      : `${voice}: ${sum} is taken; ${left.map(({ shown }) => shown).join(" and ")} may be among them and is not added.`;
  return {
    ...note(text),
    used: chosen.map(({ ref }) => ref),
    setAside:
      left.length === 0 ? [] : [{ claims: left.map(({ ref }) => ref), why: "may be among those counted already" }],
  };
}
