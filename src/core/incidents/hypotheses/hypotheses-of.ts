// The competing explanations of an incident, from its claims and from people. Read this file first.

import { stableId } from "../../model/identity.ts";
import type { ClaimRef } from "../../model/incident.ts";
import { compareText } from "../../model/text-order.ts";
import { slotPhrases } from "../../views/phrases.ts";
import type { CaseClaim } from "../case-claim.ts";
import { type OriginatorsOf, type Origins, refKey } from "../values/originators.ts";
import { shownOf } from "../values/shown.ts";
import { toldBy } from "../values/told.ts";
import { questions } from "./list.ts";
import type { Bearing, Cell, FromPeople, HypothesisMatrix, JudgedBearing } from "./matrix.ts";
import type { Answers, Word } from "./question.ts";
import { type Named, ranked, sensitivityOf, separates } from "./ranking.ts";

/**
 * One matrix for each question that the claims contest, and for each that a person asks.
 *
 * @param people what people add, and how they judge; a hypothesis of a question that nobody contests opens it
 * @example hypothesesOf(claims, originatorsOf)[0] → { question: "who", hypotheses: [{ name: "Kaldian army", rank: 1, … }], … }
 */
export function hypothesesOf(
  given: readonly CaseClaim[],
  originatorsOf: OriginatorsOf,
  people: FromPeople = { added: [], judged: [] },
): readonly HypothesisMatrix[] {
  const { added } = people;
  const { claims, origins, lists } = toldBy(given, originatorsOf);
  const known = new Set(questions.map(({ id }) => id));
  const asked = [...new Set(added.map(({ question }) => question))].filter((question) => !known.has(question)).sort();
  const raised = questions.flatMap(({ id, asks, answer }) => {
    const answers = answer(lists, origins);
    if (answers?.contested !== true && !added.some(({ question }) => question === id)) return [];
    return [matrixOf({ id, asks }, answers, people, claims, origins)];
  });
  const further = asked.map((question) =>
    matrixOf({ id: question, asks: question }, undefined, people, claims, origins),
  );
  return [...raised, ...further];
}

/** The id of a hypothesis; the same whoever puts it forward. */
export function hypothesisId(question: string, name: string): string {
  return stableId("h", [question, name]);
}

function matrixOf(
  { id: question, asks }: { readonly id: string; readonly asks: string },
  answers: Pick<Answers, "hypotheses" | "words"> | undefined,
  people: FromPeople,
  claims: readonly CaseClaim[],
  origins: Origins,
): HypothesisMatrix {
  const { hypotheses: names, words } = answers ?? { hypotheses: [], words: [] };
  const own = people.added.filter((one) => one.question === question && !names.includes(one.name));
  const added = [...new Map(own.map((one) => [one.name, one])).values()];
  const hypotheses: readonly Named[] = [
    ...names.map((name) => ({ id: hypothesisId(question, name), name })),
    ...added.map(({ name, by, why }) => ({ id: hypothesisId(question, name), name, added: { by, why } })),
  ];
  const known = new Set(hypotheses.map(({ name }) => name));
  const judged = people.judged.filter((one) => one.question === question && known.has(one.name));
  const all = [...words, ...furtherWords(words, judged, claims, origins)];
  const bearings = all
    .map((word): Bearing => {
      const { key, voice, says } = word;
      const cells = hypotheses.map(
        ({ id, name, added: byPerson }): Cell => ({
          hypothesis: id,
          ...(judgement(name, word.claims, judged) ??
            (byPerson === undefined ? word.bears(name) : { cell: "neutral", why: "not judged" })),
        }),
      );
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

/** How people judged the claims of a word, if they did: what speaks against outweighs what fits. */
function judgement(
  name: string,
  claims: readonly ClaimRef[],
  judged: readonly JudgedBearing[],
): Omit<Cell, "hypothesis"> | undefined {
  const keys = new Set(claims.map(refKey));
  const own = judged.filter((one) => one.name === name && keys.has(refKey(one.claim)));
  const found =
    own.find(({ cell }) => cell === "inconsistent") ?? own.find(({ cell }) => cell === "consistent") ?? own[0];
  return found === undefined ? undefined : { cell: found.cell, why: found.why, by: found.by };
}

/** Claims that people judged and that bear on no hypothesis of Hearsay's own. */
function furtherWords(
  words: readonly Word[],
  judged: readonly JudgedBearing[],
  claims: readonly CaseClaim[],
  origins: Origins,
): readonly Word[] {
  const known = new Set(words.flatMap((word) => word.claims.map(refKey)));
  const wanted = new Set(judged.map(({ claim }) => refKey(claim)));
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
