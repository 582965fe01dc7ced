// Some of those who came to harm: "eight of the dead", "two of the wounded".

import type { Span } from "../../../../model/span.ts";
import { harmOf } from "../harm.ts";
import { peopleWord } from "../people.ts";
import type { Quantity } from "../quantity.ts";
import type { Word } from "../words.ts";
import { nounPhrase } from "./noun-phrase.ts";
import type { Match } from "./people-phrase.ts";
import { isNumber } from "./people-words.ts";

/**
 * "Eight of the dead", and with who they were: "eight of the dead were women". Those "of the wounded" who have died since are
 * told by that.
 */
export function ofHarmed(
  words: readonly Word[],
  at: number,
  next: number,
  quantity: Quantity,
  quantitySpan: Span,
): Match | undefined {
  const harmed = words[next + 2];
  if (words[next]?.key !== "of" || !/^(?:the|those)$/.test(words[next + 1]?.key ?? "") || harmed === undefined)
    return undefined;
  const harm =
    /^(?:dead|killed|victims|wounded|injured|hurt|missing|captured|detained|abducted|kidnapped|arrested|displaced)$/.test(
      harmed.key,
    )
      ? harmOf(harmed.text)
      : undefined;
  if (harm === undefined || peopleWord((words[next + 3]?.key ?? "").replace(/'s?$/, "")) !== undefined)
    return undefined;
  const behind = words.slice(next + 3, next + 7).map(({ key }) => key);
  if (behind.some((key, index) => /^(?:died|dies|die|succumbed|perished)$/.test(key) && index < 3)) return undefined;
  const first = words[at];
  const from = next + 4;
  const isCopula = /^(?:were|was|are|is)$/.test(behind[0] ?? "");
  const single = /^(?:an?)$/.test(words[from]?.key ?? "") ? 1 : 0;
  const noun = isCopula && !isNumber(words, from) ? nounPhrase(words, from + single, false) : undefined;
  const who = noun?.people.harm === undefined ? noun?.people.peopleSpan : undefined;
  const named = who !== undefined && (single === 1) === (quantity.max === 1);
  // "Two of the victims were killed": the verb tells what befell them.
  if (harm === "casualties" && !named) return undefined;
  return {
    people: {
      span: { start: first?.start ?? quantitySpan.start, end: named ? who.end : harmed.end },
      quantitySpan,
      ...(named ? { peopleSpan: who } : {}),
      quantity,
      harm: { harm, span: { start: harmed.start, end: harmed.end } },
      part: false,
    },
    next: named && noun !== undefined ? noun.next : next + 3,
  };
}
