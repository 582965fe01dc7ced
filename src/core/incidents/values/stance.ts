// Which side of a proposition a stance takes, and whether firmly enough to be contradicted.

import type { Stance } from "../../model/statement.ts";

/** It is so, it is not so, or no position (CTu, Uu). */
export type Side = "so" | "not-so" | "open";

/** @example sideOf("PS+") → "so"; sideOf("CTu") → "open" */
export function sideOf(stance: Stance): Side {
  if (stance.endsWith("+")) return "so";
  return stance.endsWith("-") ? "not-so" : "open";
}

/** Certain or probable: who only thinks something possible excludes nothing, and contradicts nobody. */
export function isFirm(stance: Stance): boolean {
  return stance.startsWith("CT") || stance.startsWith("PR");
}
