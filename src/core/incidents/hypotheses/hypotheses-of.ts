// The competing explanations of an incident, from its claims and from people. Read this file first.

import { stableId } from "../../model/identity.ts";
import type { ClaimRef } from "../../model/incident.ts";
import { compareText } from "../../model/text-order.ts";
import { slotPhrases } from "../../views/phrases.ts";
import type { CaseClaim } from "../case-claim.ts";
import { inOrder, type OriginatorsOf, type Origins, originsOf, refKey } from "../values/originators.ts";
import { shownOf } from "../values/shown.ts";
import { bySlot } from "../values/slot-claims.ts";
import { questions } from "./list.ts";
import type { AddedHypothesis, Bearing, Cell, CellKind, HypothesisMatrix } from "./matrix.ts";
import type { Word } from "./question.ts";
import { type Named, ranked, sensitivityOf, separates } from "./ranking.ts";

/**
 * One matrix for each question that the claims contest, and for each that a person asks.
 *
 * @param added what people add; a hypothesis of a question that nobody contests opens it
 * @example hypothesesOf(claims, originatorsOf)[0] → { question: "who", hypotheses: [{ name: "Kaldian army", rank: 1, … }], … }
 */
export function hypothesesOf(
  given: readonly CaseClaim[],
  originatorsOf: OriginatorsOf,
  added: readonly AddedHypothesis[] = [],
): readonly HypothesisMatrix[] {
  const claims = inOrder(given);
  const origins = originsOf(claims, originatorsOf);
  const lists = bySlot(claims);
  const known = new Set(questions.map(({ id }) => id));
  const asked = [...new Set(added.map(({ question }) => question))].filter((question) => !known.has(question)).sort();
  const raised = questions.flatMap(({ id, asks, answer }) => {
    const answers = answer(lists, origins);
    const own = added.filter(({ question }) => question === id);
    if (answers?.contested !== true && own.length === 0) return [];
    return [matrixOf(id, asks, answers?.hypotheses ?? [], answers?.words ?? [], own, claims, origins)];
  });
  const further = asked.map((question) =>
    matrixOf(
      question,
      question,
      [],
      [],
      added.filter((one) => one.question === question),
      claims,
      origins,
    ),
  );
  return [...raised, ...further];
}

function matrixOf(
  question: string,
  asks: string,
  names: readonly string[],
  words: readonly Word[],
  added: readonly AddedHypothesis[],
  claims: readonly CaseClaim[],
  origins: Origins,
): HypothesisMatrix {
  const idOf = (name: string): string => stableId("h", [question, name]);
  const people = [...new Map(added.map((one) => [one.name, one])).values()].filter(({ name }) => !names.includes(name));
  const hypotheses: readonly Named[] = [
    ...names.map((name) => ({ id: idOf(name), name })),
    ...people.map(({ name }) => ({ id: idOf(name), name, added: true as const })),
  ];
  const all = [...words, ...furtherWords(words, people, claims, origins)];
  const bearings = all
    .map((word): Bearing => {
      const { key, voice, says } = word;
      const cells = [
        ...names.map((name): Cell => ({ hypothesis: idOf(name), ...word.bears(name) })),
        ...people.map((one): Cell => ({ hypothesis: idOf(one.name), ...judged(one, word.claims) })),
      ];
      const certain = origins.named(key)?.certain ?? false;
      return { key, voice, certain, says, claims: word.claims, cells, separates: separates(cells) };
    })
    .sort((a, b) => b.separates - a.separates || compareText(a.key, b.key) || compareText(a.says, b.says));
  return {
    question,
    asks,
    hypotheses: ranked(hypotheses, bearings),
    bearings,
    sensitivity: sensitivityOf(hypotheses, bearings),
  };
}

/** How a person judged the claims of a word: what speaks against outweighs what fits. */
function judged(
  { cells }: AddedHypothesis,
  claims: readonly ClaimRef[],
): { readonly cell: CellKind; readonly why: string } {
  const keys = new Set(claims.map(refKey));
  const own = cells.filter(({ claim }) => keys.has(refKey(claim)));
  const found =
    own.find(({ cell }) => cell === "inconsistent") ?? own.find(({ cell }) => cell === "consistent") ?? own[0];
  return found === undefined ? { cell: "neutral", why: "not judged" } : { cell: found.cell, why: found.why };
}

/** Claims that people judged and that bear on no hypothesis of Hearsay's own. */
function furtherWords(
  words: readonly Word[],
  added: readonly AddedHypothesis[],
  claims: readonly CaseClaim[],
  origins: Origins,
): readonly Word[] {
  const known = new Set(words.flatMap((word) => word.claims.map(refKey)));
  const wanted = new Set(added.flatMap(({ cells }) => cells.map(({ claim }) => refKey(claim))));
  const byWord = new Map<string, Word>();
  for (const from of claims) {
    if (known.has(refKey(from.ref)) || !wanted.has(refKey(from.ref))) continue;
    const { slot, value, stance } = from.claim;
    const shown = shownOf({
      slot,
      value,
      stance,
      from,
      ...(from.mention === undefined ? {} : { mention: from.mention }),
    });
    const says = `${slotPhrases[slot]}: ${stance.endsWith("-") ? "not " : ""}${shown}`;
    for (const { key, voice } of origins.of(from.ref)) {
      const same = byWord.get(`${key} ${says}`);
      byWord.set(`${key} ${says}`, {
        key,
        voice,
        says,
        claims: [...(same?.claims ?? []), from.ref],
        bears: () => ({ cell: "neutral", why: "not judged" }),
      });
    }
  }
  return [...byWord.values()];
}
