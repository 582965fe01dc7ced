// Who did it: one hypothesis for each doer that a voice names or denies, and one for somebody whom no report names. A state and its jets
// are one doer: what is held against the one is held against the other.

import { canMean, doerOf, isNobody } from "../values/doers.ts";
import { grouped, type ValueGroup } from "../values/grouped.ts";
import { isLater, type Position, positionsOn } from "../values/position.ts";
import { agrees, plain, type Standing } from "../values/standing.ts";
import { standingOf } from "../values/standing-of.ts";
import type { Question, Word } from "./question.ts";

const another = "somebody whom no report names";

/** The question `who`. */
export const who: Question = {
  id: "who",
  asks: "Who did it?",
  answer: (lists, origins) => {
    const groups = grouped([...(lists.get("actor") ?? []), ...(lists.get("responsibility") ?? [])]).filter(isNamed);
    const positions = positionsOn(groups, origins).filter(({ side }) => side !== "open");
    if (positions.length === 0) return undefined;
    const held = groups.filter((_, index) => positions.some(({ group }) => group === index));
    const denied = new Set(positions.flatMap(({ side, group }) => (side === "not-so" ? [groups[group]] : [])));
    const folded = foldedIn(held, (group) => denied.has(group));
    const byName = new Map(held.flatMap((group) => (folded.has(group) ? [] : [[group.shown, group] as const])));
    const firm = positions.filter((position) => position.firm && position.side === "so");
    const apart = held.some((a) => held.some((b) => standingOf(a.named, b.named).kind === "disjoint"));
    return {
      contested: apart || firm.length < positions.length,
      hypotheses: [...byName.keys(), another],
      words: positions.map((position) => wordOf(position, groups, positions, { byName, folded })),
    };
  },
};

/**
 * Doers that are a body of another that is named, or "the army" where one state's is named: by the one that they stand under. What somebody
 * denies by itself stands by itself, as do two bodies of one party that are not known to be one.
 */
function foldedIn(
  held: readonly ValueGroup[],
  isDenied: (group: ValueGroup) => boolean,
): ReadonlyMap<ValueGroup, ValueGroup> {
  const kindOf = (a: ValueGroup, b: ValueGroup) => standingOf(a.named, b.named).kind;
  const wholeOf = (group: ValueGroup): ValueGroup | undefined => {
    const whole = held.find((other) => other !== group && kindOf(group, other) === "within");
    if (whole === undefined) return ofOnlyState(group, held);
    const siblings = held.filter((other) => other !== group && kindOf(other, whole) === "within");
    return siblings.every((other) => ["same", "within", "around"].includes(kindOf(group, other))) ? whole : undefined;
  };
  const folded = new Map(
    held.flatMap((group) => {
      const whole = isDenied(group) ? undefined : wholeOf(group);
      return whole === undefined ? [] : [[group, whole] as const];
    }),
  );
  return new Map([...folded].map(([group, whole]) => [group, folded.get(whole) ?? whole]));
}

/** "Government forces", where all whom they can be are one state's: that state, or the body of it that is named. */
function ofOnlyState(group: ValueGroup, held: readonly ValueGroup[]): ValueGroup | undefined {
  const { mention } = group.named;
  if (mention === undefined || doerOf(mention).side !== "state") return undefined;
  const can = held.flatMap((other) => {
    const named = other.named.mention;
    const doer = named === undefined ? undefined : doerOf(named);
    const hasName = doer !== undefined && (doer.party !== undefined || doer.core.length > 0);
    return named !== undefined && hasName && canMean(mention, named) ? [{ other, doer }] : [];
  });
  const parties = new Set(can.map(({ doer }) => doer.party));
  const [party] = parties;
  if (parties.size !== 1 || party === undefined) return undefined;
  return (can.find(({ doer }) => doer.whole) ?? can[0])?.other;
}

interface Named {
  readonly byName: ReadonlyMap<string, ValueGroup>;
  readonly folded: ReadonlyMap<ValueGroup, ValueGroup>;
}

function isNamed({ named: { mention } }: ValueGroup): boolean {
  return mention !== undefined && !isNobody(doerOf(mention));
}

function wordOf(
  position: Position,
  groups: readonly ValueGroup[],
  all: readonly Position[],
  { byName, folded }: Named,
): Word {
  const own = groups[position.group];
  const shown = own?.shown ?? "";
  const between = (a: ValueGroup | undefined, b: ValueGroup | undefined): Standing =>
    a === undefined || b === undefined
      ? plain("unclear")
      : a === b
        ? plain("same")
        : folded.get(a) === b
          ? { kind: "within", why: `${a.shown} can be of ${b.shown}` }
          : standingOf(a.named, b.named);
  const later = all.find(
    (other) =>
      other.key === position.key &&
      isLater(other, position) &&
      revises(other, position, between(groups[other.group], own)),
  );
  // What it said before, and no longer says, is no second name.
  const alsoNames = (hypothesis: ValueGroup): boolean =>
    all.some(
      (other) =>
        other.key === position.key &&
        other.side === "so" &&
        !isLater(position, other) &&
        agrees(between(groups[other.group], hypothesis).kind),
    );
  const says =
    position.side === "not-so"
      ? `denies that it was ${shown}`
      : position.firm
        ? `names ${shown}`
        : `thinks ${shown} possible`;
  return {
    key: position.key,
    voice: position.voice,
    says,
    claims: position.refs,
    bears: (name) => {
      if (later !== undefined)
        return {
          cell: "neutral",
          why: `it later ${later.side === "so" ? "said" : "denied"} ${groups[later.group]?.shown}`,
        };
      const hypothesis = byName.get(name);
      if (hypothesis === undefined) {
        const against = position.side === "so" && position.firm;
        return against
          ? { cell: "inconsistent", why: says }
          : { cell: "neutral", why: `${says}, which excludes nobody else` };
      }
      const { kind, why } = between(own, hypothesis);
      if (position.side === "not-so") {
        const denied = kind === "same" || kind === "around";
        return denied
          ? { cell: position.firm ? "inconsistent" : "neutral", why: says }
          : { cell: "neutral", why: `${says}, and says nothing of ${name}` };
      }
      if (kind === "same" || kind === "within" || kind === "around")
        return { cell: "consistent", why: why === "" ? says : `${says}: ${why}` };
      if (kind !== "disjoint")
        return { cell: "neutral", why: why === "" ? `${says}, and how that stands to ${name} is not known` : why };
      if (!position.firm) return { cell: "neutral", why: `${says}, which excludes nobody else` };
      return alsoNames(hypothesis)
        ? { cell: "neutral", why: `it names ${name} too` }
        : { cell: "inconsistent", why: says };
    },
  };
}

/** Another doer, or the other side, said later by the same originator. */
function revises(later: Position, earlier: Position, { kind }: Standing): boolean {
  return later.side === earlier.side ? later.side === "so" && kind === "disjoint" : kind === "same";
}
