// What a denial answers: a claim of another voice about the same slot of the same event; or, where it only points back
// ("rejected the accusation", "dismissed the reports"), the last thing that another voice was said to have said; or what
// another voice says of the same thing, or of the one who denies (`answered-sayings.ts`).

import type { Claim } from "../../../model/claim.ts";
import { quote } from "../../../model/span.ts";
import { anchorOf } from "../sayings/attribution.ts";
import { claimNoun, isNounOfSaying } from "../sayings/saying-nouns.ts";
import { sentenceOf } from "../sentence-of.ts";
import { authorId } from "../voices/voices.ts";
import { answeredSayings, isCondemnation, speaksOf } from "./answered-sayings.ts";
import type { AnswersInput } from "./answers-input.ts";

/** By the id of a denying statement, the id of the claim or the statement that it answers. */
export function findAnswers(input: AnswersInput): ReadonlyMap<string, string> {
  const sure = new Map([...pointingBack(input), ...answeredClaims(input.claims)]);
  return new Map([...answeredSayings(input, new Set(sure.keys())), ...sure]);
}

/** Same event, same slot, said to be so by another voice. */
function answeredClaims(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const asserted = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!claim.stance.endsWith("+")) continue;
    const key = `${claim.event} ${claim.slot}`;
    const list = asserted.get(key);
    if (list === undefined) asserted.set(key, [claim]);
    else if (list.length < mostAsserted) list.push(claim);
  }
  const answers = new Map<string, string>();
  for (const denial of claims) {
    if (denial.statement === undefined || !denial.stance.endsWith("-") || answers.has(denial.statement)) continue;
    const answered = asserted
      .get(`${denial.event} ${denial.slot}`)
      ?.find((other) => other.voices[0] !== denial.voices[0]);
    if (answered !== undefined) answers.set(denial.statement, answered.id);
  }
  return answers;
}

/** Of one slot of one event, so many claims are asked whether a denial answers them. */
const mostAsserted = 50;

/** How many sentences back a denial may point. */
const reach = 4;

const accusation = /\b(?:accusations?|charges?|allegations?|blame)\b/i;
const saying = new RegExp(
  `^["“‘']?(?:(?:the|an?|this|that|these|those|such|all|any|both|his|her|its|their|\\w+['’]s?)\\s+)*(?:\\w+\\s+){0,2}?(?:${claimNoun}|figures?|findings?|numbers?|tolls?|statements?|accounts?|versions?|blame|criticism)\\b`,
  "i",
);
const bare = /^(?:it|this|that|them|all of it|any such thing)(?:,?\s+(?:as\s+)?(?:an?\s+)?["“‘].*)?$/i;

/** The longest content, in characters, that only points back. */
const longest = 70;

const apposition = new RegExp(`^(?:an?|the)\\s(?:\\w+\\s)?${claimNoun}\\b`, "i");

/** "Said the army hid arms there, a charge the army called a lie": what the noun stands right behind is what is denied. */
function apposedTo({ text, attributions, voices }: AnswersInput, index: number): number | undefined {
  const [content] = attributions[index]?.content ?? [];
  if (content === undefined || !apposition.test(text.slice(content.start, content.start + 40))) return undefined;
  const before = text.slice(Math.max(0, content.start - 3), content.start);
  if (!/(?:,|\s[–—-])\s$/.test(before)) return undefined;
  const said = attributions.findLastIndex(
    (one, other) =>
      other !== index &&
      voices.speakers[other] !== voices.speakers[index] &&
      one.content.some(({ end }) => end <= content.start && content.start - end <= 3),
  );
  return said < 0 ? undefined : said;
}

function pointingBack(input: AnswersInput): ReadonlyMap<string, string> {
  const { text, sentences, attributions, statementIds, voices } = input;
  const answers = new Map<string, string>();
  const innerOf = new Map(
    attributions.flatMap((one, at): readonly (readonly [number, number])[] => {
      const outer = voices.within[at];
      return outer !== undefined && isNounOfSaying(text, one) ? [[outer, at]] : [];
    }),
  );
  attributions.forEach((denial, index) => {
    const id = statementIds[index];
    const words = denial.content
      .map((span) => quote(text, span))
      .join(" ")
      .trim();
    if (id === undefined) return;
    if (denial.act !== "denies" && denial.act !== "doubts") return;
    // "Denied reports that": the reports are told within.
    const told = statementIds[innerOf.get(index) ?? -1];
    if (told !== undefined) {
      answers.set(id, told);
      return;
    }
    if (words.length > longest || (!saying.test(words) && !bare.test(words))) return;
    const here = sentenceOf(sentences, anchorOf(denial));
    let best = apposedTo(input, index);
    if (best !== undefined && statementIds[best] !== undefined) {
      answers.set(id, statementIds[best] ?? "");
      return;
    }
    const own = voices.voices.find(({ id: voice }) => voice === voices.speakers[index])?.name ?? "";
    let charge: number | undefined;
    for (let other = index - 1; other >= 0; other -= 1) {
      const said = attributions[other];
      if (said === undefined || here - sentenceOf(sentences, anchorOf(said)) > reach) break;
      if (said.stance.endsWith("-") || voices.speakers[other] === voices.speakers[index]) continue;
      if (voices.speakers[other] === authorId) continue;
      best ??= other;
      if (!accusation.test(words)) break;
      // An accusation is answered before any other word.
      if (said.act !== "accuses" || isCondemnation(text, said)) {
        // "Said that Osteria armed the rebels. An Osterian minister rejected the accusation": right behind a word on the denier.
        const isBeside = here - sentenceOf(sentences, anchorOf(said)) <= 1;
        if (isBeside && said.act === "says" && speaksOf(text, said, own)) charge ??= other;
        continue;
      }
      best = charge === undefined || speaksOf(text, said, own) ? other : charge;
      charge = undefined;
      break;
    }
    const answered = statementIds[charge ?? best ?? -1];
    if (answered !== undefined) answers.set(id, answered);
  });
  return answers;
}
