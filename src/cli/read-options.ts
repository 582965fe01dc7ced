// The flags of `hearsay read`, understood: what a flag means is decided here, once, before anything is opened.

import { parseEdtf } from "../core/calendar/edtf.ts";
import type { Given } from "../core/reading/known.ts";
import type { Command, CommandOption, Parsed } from "./command.ts";
import { usage } from "./parse.ts";

export interface ReadOptions {
  readonly paths: readonly string[];
  /** What goes to standard output: nothing where only a page is asked for. */
  readonly print: "ledger" | "json" | "nothing";
  /** File of the page. */
  readonly html?: string;
  /** The page may take the place of a file of its name. */
  readonly force: boolean;
  readonly given: Given;
  readonly maxBytes?: number;
  readonly colour: "auto" | "always" | "never";
}

/** What can be said of documents, wherever documents are read. */
export const documentOptions: readonly CommandOption[] = [
  {
    name: "published",
    value: "DATE",
    help: "Date of publication of documents that do not tell it, in EDTF (2016-09-20): “on Sunday” is dated by it.",
  },
  { name: "title", value: "TEXT", help: "Title of documents that have none." },
  { name: "publisher", value: "NAME", help: "Publisher of documents that do not name it." },
  {
    name: "max-size",
    value: "SIZE",
    default: "64M",
    help: "Largest document to be read, unpacked. A PDF may have four times as much. Unless a size is given, no text may be longer than 16 million characters.",
  },
];

/** For a page in a file. */
export const forceOption: CommandOption = {
  name: "force",
  help: "Write over FILE if it is there. Without it nothing is written then.",
};

/** When colours are used, wherever a ledger or a table is printed. */
export const colourOption: CommandOption = {
  name: "color",
  value: "WHEN",
  default: "auto",
  help: "auto, always or never. auto: on a terminal, unless NO_COLOR is set; FORCE_COLOR colours a pipe too.",
};

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
  if (published !== undefined && parseEdtf(published) === undefined) {
    throw usage(`--published ${published} is no date in EDTF, like 2016-09-20, 2016-09 or 2016.`, command);
  }
  const colour = colourOf(parsed, command);
  const maxBytes = size === undefined ? undefined : parseSize(size);
  if (size !== undefined && maxBytes === undefined) {
    throw usage(`--max-size ${size} is no size, like 200M, 1.5G or 500000.`, command);
  }
  return {
    paths: parsed.operands,
    print: parsed.has("json") ? "json" : html === undefined ? "ledger" : "nothing",
    ...(html === undefined ? {} : { html }),
    force: parsed.has("force"),
    given: {
      ...(published === undefined ? {} : { published }),
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
    },
    ...(maxBytes === undefined ? {} : { maxBytes }),
    colour,
  };
}

/**
 * What --color says.
 *
 * @throws HearsayError "bad-usage"
 */
export function colourOf(parsed: Parsed, command: Pick<Command, "name">): ReadOptions["colour"] {
  const colour = parsed.value("color") ?? "auto";
  if (colour === "auto" || colour === "always" || colour === "never") return colour;
  throw usage(`--color is auto, always or never, not ${colour}.`, command);
}

/** @example parseSize("64M") → 67108864; parseSize("2 potatoes") → undefined */
export function parseSize(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([KMG]?)(?:i?B)?$/i.exec(text.trim());
  if (match === null) return undefined;
  const bytes = Math.floor(Number(match[1]) * 1024 ** " KMG".indexOf((match[2] ?? "").toUpperCase() || " "));
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : undefined;
}
