// Styles by what they mean, and when they are used. Nothing is said by a style alone: without colours the words and
// signs say the same.

import { styleText } from "node:util";

export type Style =
  | "title"
  | "heading"
  | "label"
  | "dim"
  | "voice"
  | "evidence"
  | "cue"
  | "not-so"
  | "doubtful"
  | "number"
  | "warning";

/** A piece of text in one style. */
export interface Run {
  readonly text: string;
  readonly style?: Style;
}

export type Paint = (run: Run) => string;

type Format = Parameters<typeof styleText>[0];

const formats: Readonly<Record<Style, Format>> = {
  title: ["bold", "underline"],
  heading: "bold",
  label: "dim",
  dim: "dim",
  voice: "cyan",
  evidence: "bold",
  cue: "underline",
  "not-so": ["bold", "red"],
  doubtful: "yellow",
  number: "bold",
  warning: "yellow",
};

/** With colours or without. */
export function painter(coloured: boolean): Paint {
  if (!coloured) return ({ text }) => text;
  // From Node 22 on, styleText asks standard output by itself whether to colour; here that is settled already.
  return ({ text, style }) =>
    style === undefined || text === "" ? text : styleText(formats[style], text, { validateStream: false });
}

export interface ColourQuestion {
  readonly setting: "auto" | "always" | "never";
  readonly isTTY: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The flag decides; else FORCE_COLOR, NO_COLOR and the terminal, in this order (force-color.org, no-color.org). */
export function wantsColour({ setting, isTTY, env }: ColourQuestion): boolean {
  if (setting !== "auto") return setting === "always";
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return false;
  return isTTY && env["TERM"] !== "dumb";
}
