// The command line from words to exit status. Errors that have a name become a line on standard error; bugs pass.

import { HearsayError } from "../core/model/errors.ts";
import { commandNamed } from "./commands/named.ts";
import { BrokenPipe, type Io } from "./io.ts";
import { jsonLine } from "./json-line.ts";
import { nearest } from "./nearest.ts";
import { parseWords, usage } from "./parse.ts";
import { safeText } from "./terminal/safe-text.ts";

/** Exit status of an interrupted command, as shells have it: 128 + SIGINT. */
const interruptedStatus = 130;

/**
 * Runs a command line, the words after "hearsay".
 *
 * @returns the exit status: 0, 1 where nothing was there to be read, 2 where something failed, 130 when interrupted.
 */
export async function runCli(words: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(words, io);
  } catch (error) {
    if (error instanceof BrokenPipe) return 0;
    if (io.signal.aborted && error instanceof Error && error.name === "AbortError") return interruptedStatus;
    if (!(error instanceof HearsayError)) throw error;
    const { code, message } = error;
    await io.stderr.write(forProgram(words) ? jsonLine({ error: { code, message } }) : `${safeText(message)}\n`);
    return error.exit;
  }
}

/** Whoever asks for JSON is told of a failure in JSON, in the shape that it has among the outcomes of `hearsay add --json`. */
function forProgram(words: readonly string[]): boolean {
  const stop = words.indexOf("--");
  return (stop === -1 ? words : words.slice(0, stop)).includes("--json");
}

async function dispatch(words: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = words;
  if (first === undefined) {
    await io.stderr.write(await overview());
    return 2;
  }
  if (first === "--help" || first === "-h" || first === "help") return help(rest, io);
  const name = first === "--version" || first === "-V" ? "version" : first;
  const command = await commandNamed(name);
  if (command === undefined) throw await unknownCommand(name);
  const stop = rest.indexOf("--");
  const flags = stop === -1 ? rest : rest.slice(0, stop);
  if (flags.includes("--help") || flags.includes("-h")) return help([command.name], io);
  try {
    return await command.run(parseWords(rest, command), io);
  } catch (error) {
    // What the library refuses is told with the way to the help of the command that asked for it.
    if (!(error instanceof HearsayError && error.code === "bad-usage" && error.fill.remedy === undefined)) throw error;
    throw usage(error.fill.detail ?? "", command);
  }
}

async function help([name]: readonly string[], io: Io): Promise<number> {
  if (name === undefined) {
    await io.stdout.write(await overview());
    return 0;
  }
  const command = await commandNamed(name);
  if (command === undefined) throw await unknownCommand(name);
  const { commandHelp } = await import("./help.ts");
  await io.stdout.write(commandHelp(command));
  return 0;
}

/** What there is: the only thing, beside a name that is none, for which all commands are loaded. */
async function overview(): Promise<string> {
  const [{ commands }, { generalHelp }] = await Promise.all([import("./commands/list.ts"), import("./help.ts")]);
  return generalHelp(commands);
}

async function unknownCommand(name: string): Promise<HearsayError> {
  const { commands } = await import("./commands/list.ts");
  const near = nearest(
    name,
    commands.map((command) => command.name),
  );
  const hint = near === undefined ? "" : ` Did you mean hearsay ${near}?`;
  return new HearsayError("bad-usage", { detail: `There is no command ${name}.${hint}` });
}
