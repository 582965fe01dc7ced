// By mistake or on purpose: asked only where a voice says either.

import { grouped } from "../values/grouped.ts";
import { intentIn } from "../values/intent.ts";
import { isLater, type Position, positionsOn } from "../values/position.ts";
import { bearing, type Question, type Word } from "./question.ts";

const names = { mistake: "it was done by mistake", purpose: "it was done on purpose" } as const;

/** The question `intent`. */
export const onPurpose: Question = {
  id: "intent",
  asks: "By mistake or on purpose?",
  answer: (lists, origins) => {
    const told = [...(lists.get("motive") ?? []), ...(lists.get("cause") ?? [])].filter(
      ({ value }) => "text" in value && intentIn(value.text) !== undefined,
    );
    const groups = grouped(told);
    const positions = positionsOn(groups, origins).filter(({ side }) => side !== "open");
    if (positions.length === 0) return undefined;
    return {
      // Who says "by mistake" answers somebody, named or not, who may think otherwise.
      contested: true,
      hypotheses: [names.mistake, names.purpose],
      words: positions.flatMap((position) => wordOf(position, positions) ?? []),
    };
  },
};

function wordOf(position: Position, all: readonly Position[]): Word | undefined {
  const meant = meantBy(position);
  if (meant === undefined) return undefined;
  const says = position.firm ? meant.says : `thinks it possible: ${meant.says}`;
  const later = all.find(
    (other) => other.key === position.key && isLater(other, position) && meantBy(other)?.onPurpose !== meant.onPurpose,
  );
  return {
    key: position.key,
    voice: position.voice,
    says,
    claims: position.refs,
    bears: bearing(
      { says, isFirm: position.firm, isTakenBack: later !== undefined },
      (name) => (name === names.purpose) === meant.onPurpose,
    ),
  };
}

/** What is not on purpose was a mistake, as far as these two hypotheses go. */
function meantBy({
  claims: [claim],
  side,
}: Position): { readonly onPurpose: boolean; readonly says: string } | undefined {
  const said = claim !== undefined && "text" in claim.value ? intentIn(claim.value.text) : undefined;
  if (said === undefined) return undefined;
  const so = said.so === (side === "so");
  const word = said.intent === "mistake" ? "by mistake" : "on purpose";
  return { onPurpose: (said.intent === "purpose") === so, says: `says that it was ${so ? "" : "not "}${word}` };
}
