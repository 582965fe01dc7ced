// What a command is. Flags, help and documentation all come from this one description.

import type { Io } from "./io.ts";

export interface CommandOption {
  /** Without the dashes. */
  readonly name: string;
  /** What stands for the value in help ("FILE"); absent for a flag. */
  readonly value?: string;
  /** As help shows it; absent where nothing is the default. */
  readonly default?: string;
  readonly help: string;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Operands and options in short: "PATH… [options]". */
  readonly usage: string;
  /** What it does, in paragraphs. */
  readonly about: readonly string[];
  readonly options: readonly CommandOption[];
  readonly examples: readonly { readonly line: string; readonly what: string }[];
  readonly exits: readonly { readonly status: number; readonly when: string }[];
  /** Resolves to the exit status. */
  run(parsed: Parsed, io: Io): Promise<number>;
}

/** The words after a command's name, parsed by its options but not yet understood. */
export interface Parsed {
  readonly operands: readonly string[];
  has(flag: string): boolean;
  value(option: string): string | undefined;
}
