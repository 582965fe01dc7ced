// Who did it: one hypothesis for each doer that a voice names or denies, and one for somebody whom no report names.

import { doerOf, isNobody } from "../values/doers.ts";
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
    const byName = new Map(held.map((group) => [group.shown, group]));
    const firm = positions.filter((position) => position.firm && position.side === "so");
    const apart = held.some((a) => held.some((b) => standingOf(a.named, b.named).kind === "disjoint"));
    return {
      contested: apart || firm.length < positions.length,
      hypotheses: [...byName.keys(), another],
      words: positions.map((position) => wordOf(position, groups, positions, byName)),
    };
  },
};

function isNamed({ named: { mention } }: ValueGroup): boolean {
  return mention !== undefined && !isNobody(doerOf(mention));
}

function wordOf(
  position: Position,
  groups: readonly ValueGroup[],
  all: readonly Position[],
  byName: ReadonlyMap<string, ValueGroup>,
): Word {
  const own = groups[position.group];
  const shown = own?.shown ?? "";
  const between = (a: ValueGroup | undefined, b: ValueGroup | undefined): Standing =>
    a === undefined || b === undefined ? plain("unclear") : a === b ? plain("same") : standingOf(a.named, b.named);
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
