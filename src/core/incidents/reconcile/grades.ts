// Grades that people gave, as they stand in the steps of a rule. No house rule counts with them: each of them leaves the judgement of
// a source to the person who applies it, and whoever reads the steps must see that somebody has judged.

import { compareText } from "../../model/text-order.ts";
import type { GivenGrade, ReconcileInput } from "./rule.ts";

/**
 * What people said of some originators; empty where they said nothing.
 *
 * @example gradesPhrase([{ key: "orsk", voice: "Orsk ministry" }], ratings) → "Orsk ministry C, on “62 soldiers” 5"
 */
export function gradesPhrase(
  originators: readonly { readonly key: string; readonly voice: string }[],
  ratings: ReconcileInput["ratings"] = new Map(),
): string {
  const named = new Map(originators.map(({ key, voice }) => [key, voice]));
  return [...named]
    .flatMap(([key, voice]) => {
      const grades = ratings.get(key) ?? [];
      return grades.length === 0 ? [] : [`${voice} ${grades.map(gradePhrase).join(", ")}`];
    })
    .sort(compareText)
    .join("; ");
}

function gradePhrase({ of, grade }: GivenGrade): string {
  return of === "" ? String(grade) : `${of} ${grade}`;
}
