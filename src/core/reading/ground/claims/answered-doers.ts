// "The police took them, he said. The police chief called the accusation grotesque": who calls an accusation untrue denies the doer that
// it names. The words only point back, so the doer is read off the saying that they answer.
//
// The road not taken: the other slots. Who calls "the claims" absurd may mean the number, the day or all of it, and does not tell.

import type { Claim } from "../../../model/claim.ts";
import { stableId } from "../../../model/identity.ts";
import { quote } from "../../../model/span.ts";
import type { AnswersInput } from "../denials/answers-input.ts";

const accusation =
  /^["“‘']?(?:(?:the|this|that|these|those|such|all|both|any|his|her|its|their)\s+)+(?:\w+\s+)?(?:accusations?|allegations?|charges?)\b|^(?:it|this|that)(?:,?\s+(?:as\s+)?(?:an?\s+)?["“‘].*)?$/i;

/** The longest content, in characters, that only points back. */
const longest = 70;

/**
 * The claims, with a denial of the doer for each doer that an answered saying holds to the deed; each event's claims together, as given.
 *
 * @param answers by the id of a denying statement, the id of the statement that it answers
 */
export function withAnsweredDoers(input: AnswersInput, answers: ReadonlyMap<string, string>): readonly Claim[] {
  const denials = answeredDoers(input, answers);
  if (denials.length === 0) return input.claims;
  const last = new Map(input.claims.map(({ event, id }) => [event, id]));
  return input.claims.flatMap((claim) =>
    last.get(claim.event) === claim.id ? [claim, ...denials.filter(({ event }) => event === claim.event)] : [claim],
  );
}

function answeredDoers(
  { text, attributions, statementIds, voices, claims }: AnswersInput,
  answers: ReadonlyMap<string, string>,
): readonly Claim[] {
  const said = new Map<string, Claim[]>();
  for (const claim of claims) {
    const isDoer = claim.slot === "actor" || claim.slot === "responsibility";
    if (!isDoer || claim.statement === undefined || !claim.stance.endsWith("+")) continue;
    said.set(claim.statement, [...(said.get(claim.statement) ?? []), claim]);
  }
  const denying = new Set(claims.flatMap(({ statement, stance }) => (stance.endsWith("-") ? (statement ?? []) : [])));
  return attributions.flatMap((denial, index): readonly Claim[] => {
    const statement = statementIds[index];
    const chain = voices.chains[index];
    if (statement === undefined || chain === undefined || denial.act !== "denies" || denial.stance !== "CT-") return [];
    const words = denial.content
      .map((span) => quote(text, span))
      .join(" ")
      .trim();
    // What it denies is told by its own words already.
    if (words.length > longest || !accusation.test(words) || denying.has(statement)) return [];
    return (said.get(answers.get(statement) ?? "") ?? []).flatMap((claim): readonly Claim[] => {
      if (claim.voices[0] === chain[0]) return [];
      const [at] = denial.content;
      const id = stableId("c", [claim.event, claim.slot, at.start, at.end, ...chain, "CT-", claim.id]);
      return [{ ...claim, id, voices: chain, stance: "CT-", evidence: [at], statement }];
    });
  });
}
