// The incidents that stand beside a printed one.

import { incidentRelationPhrases } from "../../core/views/incident-phrases.ts";
import { likeliest } from "../../core/views/likeliest.ts";
import { run } from "../ledger-runs.ts";
import { lines } from "../terminal/lines.ts";
import { indent, type Page } from "./page.ts";

/** A line for each; of those that may be the same, why, and no more than can be read. */
export function related({ input, width, paint }: Page): readonly string[] {
  if (input.related.length === 0) return [];
  const { shown, left } = likeliest(input.related);
  const more = `${left.length} more that may be the same, less likely: --json and --html have them.`;
  return [
    paint(run("Beside it", "heading")),
    ...shown.flatMap(({ relation, other }) => {
      const forth = relation.from === input.incident.id;
      const words = forth ? incidentRelationPhrases[relation.kind] : backwards[relation.kind];
      const id = forth ? relation.to : relation.from;
      const why = relation.kind === "same-suggested" ? relation.why.map(({ value }) => value).join("; ") : "";
      const reasons = why === "" ? [] : [run(` – ${why}`)];
      return lines([run(`${words} `), run(other), run(` ${id}`, "dim"), ...reasons], width, paint, indent);
    }),
    ...(left.length === 0 ? [] : lines([run(more, "dim")], width, paint, indent)),
  ];
}

const backwards = {
  "part-of": "with its part",
  "followed-by": "after",
  "same-suggested": "perhaps the same as",
} as const;
