// Whether it happened at all: contested where a voice denies it or thinks it only possible.

import { grouped } from "../values/grouped.ts";
import { isLater, type Position, positionsOn } from "../values/position.ts";
import { bearing, type Question, type Word } from "./question.ts";

const names = { so: "it happened", not: "it did not happen" } as const;

/** The question `occurrence`. */
export const happened: Question = {
  id: "occurrence",
  asks: "Did it happen?",
  answer: (lists, origins) => {
    const positions = positionsOn(grouped(lists.get("occurrence") ?? []), origins).filter(
      ({ side }) => side !== "open",
    );
    if (positions.length === 0) return undefined;
    return {
      contested: positions.some(({ side, firm }) => side === "not-so" || !firm),
      hypotheses: [names.so, names.not],
      words: positions.map((position) => wordOf(position, positions)),
    };
  },
};

function wordOf(position: Position, all: readonly Position[]): Word {
  const so = position.side === "so";
  const says = `${position.firm ? "says" : "thinks it possible"} that it ${so ? "happened" : "did not happen"}`;
  const later = all.find(
    (other) => other.key === position.key && other.side !== position.side && isLater(other, position),
  );
  return {
    key: position.key,
    voice: position.voice,
    says,
    claims: position.refs,
    bears: bearing(
      { says, isFirm: position.firm, isTakenBack: later !== undefined },
      (name) => (name === names.so) === so,
    ),
  };
}
