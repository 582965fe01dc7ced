// `hearsay reconcile`: what the field's house rules make of an incident's numbers, step by step.

import { houseRules } from "../../core/incidents/reconcile/list.ts";
import type { Command } from "../command.ts";
import { jsonLine } from "../json-line.ts";
import { caseOperands, withLinked } from "../open-case.ts";
import { usage } from "../parse.ts";
import { colourOf, colourOption } from "../read-options.ts";
import { styleOf } from "../style.ts";

/** The command `reconcile`. */
export const reconcile: Command = {
  name: "reconcile",
  summary: "Apply house rules (UCDP, ACLED, Airwars, IBC) to an incident's numbers.",
  usage: "CASE INCIDENT [--rule ID] [--json]",
  about: [
    "For each rule the figures that it gives, and every step that led there with the claims that were used and those that were set aside, and why. A rule is somebody's rule: it finds no truth, and makes no number where nobody gives one.",
    `Rules: ${houseRules.map(({ id, name }) => `${id} (${name})`).join("; ")}.`,
  ],
  options: [
    { name: "rule", value: "ID", help: "This rule alone." },
    { name: "json", help: "Print each rule as JSON, one a line." },
    colourOption,
  ],
  examples: [
    { line: "hearsay reconcile velm.hearsay i-8dk2 --rule ucdp", what: "Best, low and high, with the steps." },
  ],
  exits: [
    { status: 0, when: "the rules were applied" },
    { status: 2, when: "there is no such incident or rule, or the casebook could not be opened" },
  ],
  async run(parsed, io) {
    const { path, others } = caseOperands(parsed, reconcile, { least: 1, most: 1 });
    const [id = ""] = others;
    const wanted = parsed.value("rule");
    if (wanted !== undefined && !houseRules.some((rule) => rule.id === wanted)) {
      throw usage(`There is no rule ${wanted}: ${houseRules.map((rule) => rule.id).join(", ")}.`, reconcile);
    }
    const style = styleOf(io, colourOf(parsed, reconcile));
    const [{ showIncident }, { reconciliationsOf }, { decisionsOf }, { reconciliationLines }] = await Promise.all([
      import("../../casebook/incidents.ts"),
      import("../../casebook/dossier.ts"),
      import("../../casebook/decisions.ts"),
      import("../weighing.ts"),
    ]);
    return withLinked(path, io, async (casebook) => {
      const shown = showIncident(casebook, id);
      const all = reconciliationsOf(shown, decisionsOf(casebook)).filter(
        ({ rule }) => wanted === undefined || rule === wanted,
      );
      if (parsed.has("json")) for (const one of all) await io.stdout.write(jsonLine(one));
      else await io.stdout.write(`${[...reconciliationLines(shown, all, style)].join("\n")}\n`);
      return 0;
    });
  },
};
