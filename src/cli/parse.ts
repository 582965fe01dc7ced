// Words into flags, values and operands, by a command's own list. What it does not know it refuses, with the nearest
// name it does know.

import { parseArgs } from "node:util";
import { HearsayError } from "../core/model/errors.ts";
import type { Command, Parsed } from "./command.ts";
import { nearest } from "./nearest.ts";

/**
 * Parses the words after a command's name.
 *
 * @throws HearsayError "bad-usage"
 */
export function parseWords(words: readonly string[], command: Command): Parsed {
  const known = new Map(command.options.map((option) => [option.name, option]));
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      command.options.map(({ name, value }) => [name, { type: value === undefined ? "boolean" : "string" } as const]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") {
      // A path that is empty would be the current folder, the beginning of every id is empty: mostly a variable that is not set.
      if (token.value.trim() === "")
        throw usage("One of the operands is empty: say what it is, or leave it out.", command);
      operands.push(token.value);
    }
    if (token.kind !== "option") continue;
    const option = known.get(token.name);
    if (option === undefined || token.rawName !== `--${token.name}`) throw unknown(token.rawName, command);
    if (option.value === undefined) {
      if (token.value !== undefined) throw usage(`--${option.name} takes no value.`, command);
      flags.add(option.name);
      continue;
    }
    const { value } = token;
    if (value === undefined || value === "" || (value.startsWith("--") && token.inlineValue !== true)) {
      throw usage(`--${option.name} needs a value: --${option.name} ${option.value}.`, command);
    }
    values.set(option.name, value);
  }
  return { operands, has: (flag) => flags.has(flag), value: (option) => values.get(option) };
}

/** A mistake in the words, with the way to the command's help. */
export function usage(detail: string, command: Pick<Command, "name">): HearsayError {
  return new HearsayError("bad-usage", { detail, remedy: `See hearsay ${command.name} --help.` });
}

function unknown(rawName: string, command: Command): HearsayError {
  const names = [...command.options.map(({ name }) => `--${name}`), "--help"];
  const near = nearest(rawName, names);
  const hint = near === undefined ? "" : ` Did you mean ${near}?`;
  return usage(`Unknown option ${rawName}.${hint}`, command);
}
