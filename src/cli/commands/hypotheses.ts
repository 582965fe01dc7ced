// `hearsay hypotheses`: the competing explanations of an incident against the claims that bear on them.

import type { Command } from "../command.ts";
import { jsonLine } from "../json-line.ts";
import { caseOperands, withLinked } from "../open-case.ts";
import { colourOf, colourOption } from "../read-options.ts";
import { styleOf } from "../style.ts";

/** The command `hypotheses`. */
export const hypotheses: Command = {
  name: "hypotheses",
  summary: "Hold the competing explanations of an incident against its claims.",
  usage: "CASE INCIDENT [--json]",
  about: [
    "One table for each question that the claims contest (who did it, by mistake or on purpose, whether it happened at all): what each originator says, and whether that is consistent (✓), inconsistent (✗) or neutral (·) with each explanation. Ordered by the fewest inconsistencies, which is an order for looking further and no finding; below it what changes if one voice is taken away.",
  ],
  options: [{ name: "json", help: "Print each question as JSON, one a line." }, colourOption],
  examples: [{ line: "hearsay hypotheses velm.hearsay i-8dk2", what: "Who did it, by whom." }],
  exits: [
    { status: 0, when: "the claims contest something" },
    { status: 1, when: "they contest nothing" },
    { status: 2, when: "there is no such incident, or the casebook could not be opened" },
  ],
  async run(parsed, io) {
    const { path, others } = caseOperands(parsed, hypotheses, { least: 1, most: 1 });
    const [id = ""] = others;
    const style = styleOf(io, colourOf(parsed, hypotheses));
    const [{ showIncident }, { hypothesesOf }, { hypothesisLines }] = await Promise.all([
      import("../../casebook/incidents.ts"),
      import("../../core/incidents/hypotheses/hypotheses-of.ts"),
      import("../weighing.ts"),
    ]);
    return withLinked(path, io, async (casebook) => {
      const { compared, originatorsOf } = showIncident(casebook, id);
      const questions = hypothesesOf(compared, originatorsOf);
      if (parsed.has("json")) for (const question of questions) await io.stdout.write(jsonLine(question));
      else if (questions.length === 0) await io.stderr.write("Nothing about who, why or whether is contested.\n");
      else await io.stdout.write(`${[...hypothesisLines(questions, style)].join("\n")}\n`);
      return questions.length === 0 ? 1 : 0;
    });
  },
};
