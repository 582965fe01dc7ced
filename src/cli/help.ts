// Help as text, from the table of commands.

import type { Command, CommandOption } from "./command.ts";
import { wrap } from "./terminal/columns.ts";

const width = 88;

/** What `hearsay --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const longest = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.flatMap(({ name, summary }) => hanging(`  ${name.padEnd(longest)}  `, summary));
  return `${[
    "Hearsay reads reports about armed conflict: what is said to have happened, who says so, how",
    "firmly, on whose word, and who says otherwise.",
    "",
    "Usage: hearsay COMMAND …",
    "",
    ...list,
    "",
    "hearsay COMMAND --help tells more. Nothing that is read leaves this machine.",
  ].join("\n")}\n`;
}

/** What `hearsay COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const options = [...command.options, helpOption];
  const longest = Math.max(...options.map((option) => optionLabel(option).length));
  const sections = [
    [`Usage: hearsay ${[command.name, command.usage].join(" ").trim()}`],
    ...command.about.map((paragraph) => hanging("", paragraph)),
    [
      "Options:",
      ...options.flatMap((option) => hanging(`  ${optionLabel(option).padEnd(longest)}  `, optionText(option))),
    ],
    section(
      "Examples:",
      command.examples.flatMap(({ line, what }) => [`  ${line}`, ...hanging("      ", what)]),
    ),
    section(
      "Exit status:",
      command.exits.flatMap(({ status, when }) => hanging(`  ${status}  `, when)),
    ),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

const helpOption: CommandOption = { name: "help", help: "Show this." };

/** @example "--html FILE" */
export function optionLabel({ name, value }: CommandOption): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function optionText(option: CommandOption): string {
  return option.default === undefined ? option.help : `${option.help} Default: ${option.default}.`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

/** Wrapped text, the first line led in by `lead`, the others by as many spaces. */
function hanging(lead: string, text: string): readonly string[] {
  return wrap([{ text }], width - lead.length).map((line, index) => {
    const words = line.map((run) => run.text).join("");
    return (index === 0 ? lead : " ".repeat(lead.length)) + words;
  });
}
