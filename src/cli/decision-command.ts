// A command by which a person decides something: who and why always stand with it, and what was decided is told back.

import type { Casebook } from "../casebook/casebook.ts";
import type { Decider } from "../casebook/decide.ts";
import { eventTypes } from "../core/catalogue/event-types/list.ts";
import type { Review } from "../core/model/review.ts";
import { type ShownReview, shownReviews } from "../core/views/incident-reviews.ts";
import type { Command, CommandOption, Parsed } from "./command.ts";
import type { Io } from "./io.ts";
import { jsonLine } from "./json-line.ts";
import { caseOperands, withCasebook } from "./open-case.ts";
import { usage } from "./parse.ts";
import { safeText } from "./terminal/safe-text.ts";

/** What makes one such command. */
export interface Decision {
  readonly name: string;
  readonly summary: string;
  /** Operands behind CASE: "CLAIM VALUE". */
  readonly operands: string;
  readonly count: { readonly least: number; readonly most: number };
  readonly about: readonly string[];
  readonly example: { readonly line: string; readonly what: string };
  act(casebook: Casebook, operands: readonly string[], who: Decider): Promise<Review>;
}

/** Who and why, wherever somebody decides. */
export const deciderOptions: readonly CommandOption[] = [
  { name: "why", value: "TEXT", help: "The reason. It stands in the log for good, and has to be given." },
  { name: "by", value: "NAME", default: "$HEARSAY_BY", help: "Who decides." },
];

const options: readonly CommandOption[] = [...deciderOptions, { name: "json", help: "Print the review as JSON." }];

/** The command of a decision. */
export function decisionCommand({ name, summary, operands, count, about, example, act }: Decision): Command {
  const command: Command = {
    name,
    summary,
    usage: `CASE ${operands} --why TEXT [--by NAME]`,
    about: [
      ...about,
      "The machine's output is not changed: the decision is added to the log, and `hearsay undo` takes it back.",
    ],
    options,
    examples: [example],
    exits: [
      { status: 0, when: "it was decided" },
      { status: 2, when: "who or why is missing, there is no such thing, or the casebook could not be written" },
    ],
    async run(parsed, io) {
      const { path, others } = caseOperands(parsed, command, count);
      const who = deciderOf(parsed, io, command);
      return withCasebook(path, io, {}, async (casebook) => {
        await tellReview(await act(casebook, others, who), parsed, io);
        return 0;
      });
    },
  };
  return command;
}

/** Prints what was decided, as a line or as JSON. */
export async function tellReview(review: Review, parsed: Parsed, io: Io): Promise<void> {
  await io.stdout.write(
    parsed.has("json")
      ? jsonLine(review)
      : `${safeText(shownReviews([review], [], eventTypes).map(reviewLine).join("\n"))}\n`,
  );
}

/**
 * Who decides, and why.
 *
 * @throws HearsayError "bad-usage" where either is not said
 */
export function deciderOf(parsed: Parsed, io: Io, command: Pick<Command, "name">): Decider {
  const why = parsed.value("why");
  const name = parsed.value("by") ?? io.env["HEARSAY_BY"];
  if (why === undefined || why.trim() === "") throw usage("Say why: --why TEXT.", command);
  if (name === undefined || name.trim() === "") throw usage("Say who decides: --by NAME, or set HEARSAY_BY.", command);
  return { by: name, why };
}

/** @example "3  2031-05-04T10:00:00Z  M. Orsk  rate voice/Velm Observatory: reliability B  ten years of lists" */
export function reviewLine({ review: { number, at, by, subject, why }, action, content }: ShownReview): string {
  return `${number}  ${at}  ${by}  ${action} ${subject}${content === "" ? "" : `: ${content}`}  ${why}`;
}
