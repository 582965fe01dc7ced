// Airwars: civilians killed and injured, lowest to highest, with two judgements that are kept apart: how well the civilian harm is
// reported (its grading) and how well the strike is (its status). Proposed only where the claims carry it.

import { civilianHarm } from "./civilian-harm.ts";
import { claimsOf, type Doing, doingOf } from "./doing.ts";
import { gradesPhrase } from "./grades.ts";
import { type HouseRule, note, type ReconcileInput, type Step } from "./rule.ts";
import type { Total } from "./totals.ts";

/** The rule `airwars`. */
export const airwars: HouseRule = {
  id: "airwars",
  name: "Airwars: civilian harm, grading and strike status",
  source: "Airwars, civilian harm status and strike status, definitions of its public archive (2023)",
  apply: (input) => {
    const killed = civilianHarm(input, "killed");
    const injured = civilianHarm(input, "injured");
    const doing = doingOf(input);
    const harm = [...killed.totals, ...injured.totals].filter(({ high }) => high > 0);
    const grading = gradingOf(harm, doing, gradesPhrase(harm, input.ratings));
    const status = statusOf(doing, input);
    return {
      figures: [...killed.figures, ...injured.figures],
      assessments: [
        { name: "civilian harm status", value: grading.value },
        { name: "strike status", value: status.value },
      ],
      steps: [...killed.steps, ...injured.steps, grading.step, status.step],
    };
  },
};

interface Judged {
  readonly value: string;
  readonly step: Step;
}

function gradingOf(harm: readonly Total[], doing: Doing, rated: string): Judged {
  if (harm.length === 0)
    return judged(
      "not assessed",
      "nobody tells of civilians killed or injured, and whether those harmed were civilians is for a person to say",
    );
  const harmKeys = new Set(harm.map(({ key }) => key));
  const accepted = doing.own.filter(({ key }) => harmKeys.has(key));
  const of = harm.flatMap(({ refs }) => refs);
  if (accepted.length > 0) {
    const who = names(accepted.map(({ voice }) => voice));
    return judged("Confirmed", `${who} tells of its own doing and of civilians harmed by it`, [
      ...of,
      ...claimsOf(accepted),
    ]);
  }
  if (doing.rivals !== undefined) {
    const [a, b] = doing.rivals;
    return judged("Contested", `${a.voice} and ${b.voice} each name another doer`, claimsOf([a, b]));
  }
  const certain = new Set(harm.filter((total) => total.certain).map(({ key }) => key));
  if (certain.size >= 2 && doing.named.length > 0)
    return judged(
      "Fair",
      `${certain.size} independent originators tell of civilians harmed, and a doer is named; that two of them are credible is for a person to say${rated === "" ? "" : ` (people rated ${rated})`}`,
      of,
    );
  if (harmKeys.size === 1)
    return judged("Weak", `one originator alone tells of civilians harmed (${harm[0]?.voice})`, of);
  const missing = certain.size < 2 ? "fewer than two of them are certain to be apart" : "nobody names a doer";
  return judged("not assessed", `${harmKeys.size} originators tell of civilians harmed, but ${missing}`, of);

  function judged(value: string, why: string, used: Step["used"] = []): Judged {
    return { value, step: { ...note(`Civilian harm status: ${value}: ${why}.`), used } };
  }
}

/** Event types that Airwars would call a strike. */
const strikes: ReadonlySet<string> = new Set(["air-strike", "shelling"]);

function statusOf(doing: Doing, { claims }: ReconcileInput): Judged {
  if (!claims.some(({ event }) => strikes.has(event.type)))
    return judged("not assessed", "nobody tells of a strike from the air or by artillery");
  const told = new Set(doing.told.map(({ key }) => key));
  if (doing.untold.length > 0 && told.size > 0)
    return judged(
      "Contested strike",
      `${names(doing.untold.map(({ voice }) => voice))} denies that it happened`,
      claimsOf([...doing.told, ...doing.untold]),
    );
  if (doing.rivals !== undefined)
    return judged(
      "Contested strike",
      `${doing.rivals[0].voice} and ${doing.rivals[1].voice} each name another doer`,
      claimsOf(doing.rivals),
    );
  if (doing.own.length > 0)
    return judged(
      "Declared strike",
      `${names(doing.own.map(({ voice }) => voice))} tells of its own doing`,
      claimsOf(doing.own),
    );
  if (told.size >= 2 && doing.named.length > 0)
    return judged(
      "Likely strike",
      `${told.size} originators tell of it, and a doer is named`,
      claimsOf([...doing.told, ...doing.named]),
    );
  if (told.size === 1)
    return judged(
      "Single source claim",
      `one originator alone tells of it (${doing.told[0]?.voice})`,
      claimsOf(doing.told),
    );
  return judged("not assessed", told.size === 0 ? "nobody firmly tells that it happened" : "nobody names a doer");

  function judged(value: string, why: string, used: Step["used"] = []): Judged {
    return { value, step: { ...note(`Strike status: ${value}: ${why}.`), used } };
  }
}

function names(voices: readonly string[]): string {
  return [...new Set(voices)].join(", ");
}
