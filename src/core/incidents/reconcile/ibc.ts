// Iraq Body Count: civilians killed and injured, from minimum to maximum, where two independent sources tell of them.

import { civilianHarm } from "./civilian-harm.ts";
import { gradesPhrase } from "./grades.ts";
import { type HouseRule, note } from "./rule.ts";

/** The rule `ibc`. */
export const ibc: HouseRule = {
  id: "ibc",
  name: "Iraq Body Count: minimum and maximum, two independent sources",
  source: "Iraq Body Count, methods: minimum and maximum of civilian deaths, at least two independent sources",
  apply: (input) => {
    const killed = civilianHarm(input, "killed");
    const injured = civilianHarm(input, "injured");
    const independent = new Set(killed.totals.filter(({ certain }) => certain).map(({ key }) => key));
    const uncertain = new Set(killed.totals.filter(({ certain }) => !certain).map(({ key }) => key));
    const met = independent.size >= 2;
    const rated = gradesPhrase(killed.totals, input.ratings);
    const others = uncertain.size === 0 ? "" : `, and ${uncertain.size} that may be one with another`;
    return {
      figures: [...killed.figures, ...injured.figures],
      assessments: [{ name: "two independent sources", value: met ? "met" : "not met" }],
      steps: [
        ...killed.steps,
        ...injured.steps,
        {
          ...note(
            `Two independent sources: ${met ? "met" : "not met"}: ${independent.size} certain originator${independent.size === 1 ? "" : "s"} of a number of civilians killed${others}.${met ? "" : " By its rule the house would not publish these figures."}${rated === "" ? "" : ` Of them people rated ${rated}; whether a source that is rated so may count is for a person to say.`}`,
          ),
          used: killed.totals.flatMap(({ refs }) => refs),
        },
      ],
    };
  },
};
