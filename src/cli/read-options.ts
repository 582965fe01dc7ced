// The flags of `hearsay read`, understood: what a flag means is decided here, once, before anything is opened.

import { parseEdtf } from "../core/calendar/edtf.ts";
import type { Given } from "../core/reading/reading.ts";
import type { Command, Parsed } from "./command.ts";
import { usage } from "./parse.ts";

export interface ReadOptions {
  readonly paths: readonly string[];
  /** What goes to standard output: nothing where only a page is asked for. */
  readonly print: "ledger" | "json" | "nothing";
  /** File of the page. */
  readonly html?: string;
  readonly given: Given;
  readonly maxBytes?: number;
  readonly colour: "auto" | "always" | "never";
}

/**
 * Resolves the flags.
 *
 * @throws HearsayError "bad-usage"
 */
export function resolveReadOptions(parsed: Parsed, command: Pick<Command, "name">): ReadOptions {
  if (parsed.operands.length === 0) {
    throw usage("Give a file, a folder, a pattern, or - for standard input.", command);
  }
  const html = parsed.value("html");
  const published = parsed.value("published");
  const title = parsed.value("title");
  const publisher = parsed.value("publisher");
  const size = parsed.value("max-size");
  const colour = parsed.value("color") ?? "auto";
  if (published !== undefined && parseEdtf(published) === undefined) {
    throw usage(`--published ${published} is no date in EDTF, like 2016-09-20, 2016-09 or 2016.`, command);
  }
  if (colour !== "auto" && colour !== "always" && colour !== "never") {
    throw usage(`--color is auto, always or never, not ${colour}.`, command);
  }
  const maxBytes = size === undefined ? undefined : parseSize(size);
  if (size !== undefined && maxBytes === undefined) {
    throw usage(`--max-size ${size} is no size, like 200M, 1.5G or 500000.`, command);
  }
  return {
    paths: parsed.operands,
    print: parsed.has("json") ? "json" : html === undefined ? "ledger" : "nothing",
    ...(html === undefined ? {} : { html }),
    given: {
      ...(published === undefined ? {} : { published }),
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
    },
    ...(maxBytes === undefined ? {} : { maxBytes }),
    colour,
  };
}

/** @example parseSize("64M") → 67108864; parseSize("2 potatoes") → undefined */
export function parseSize(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([KMG]?)(?:i?B)?$/i.exec(text.trim());
  if (match === null) return undefined;
  const bytes = Math.floor(Number(match[1]) * 1024 ** " KMG".indexOf((match[2] ?? "").toUpperCase() || " "));
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : undefined;
}
