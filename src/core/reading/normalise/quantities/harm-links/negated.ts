// Words before or inside a verb of harm that say it did not come to it.

/** Inside a chain of verbs: "were not killed". */
export const negation: RegExp = /\b(?:not|never|n['’]t|no\s+longer)\b/i;

/** Before a verb with an object: "did not kill anyone", "without injuring". */
export function negatesObject(before: string): boolean {
  return /(?:\b(?:not|never|without)|n['’]t)\s+(?:\w+\s+){0,2}$/i.test(before);
}
