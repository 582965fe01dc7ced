// A command by which a person decides something: who and why always stand with it, and what was decided is told back.

import type { Casebook } from "../casebook/casebook.ts";
import type { Decider } from "../casebook/decide.ts";
import { subjectOf } from "../core/incidents/review/subject.ts";
import type { Review } from "../core/model/review.ts";
import { type ClaimTold, type ShownReview, shownReviews } from "../core/views/incident-reviews.ts";
import { slotPhrases } from "../core/views/phrases.ts";
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
        await tellReview(casebook, await act(casebook, others, who), parsed, io);
        return 0;
      });
    },
  };
  return command;
}

/** Prints what was decided, as a line or as JSON. */
export async function tellReview(casebook: Casebook, review: Review, parsed: Parsed, io: Io): Promise<void> {
  await io.stdout.write(
    parsed.has("json")
      ? jsonLine(review)
      : `${safeText(decisionLines(casebook, [review], casebook.store.reviews()).join("\n"))}\n`,
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

/**
 * Decisions in words, a line each; what their claims say is looked up one by one.
 *
 * @param all those that they may take back. Default: the same
 */
export function decisionLines(
  { store }: Pick<Casebook, "store">,
  reviews: readonly Review[],
  all: readonly Review[] = reviews,
): readonly string[] {
  const told: ClaimTold = (subject) => {
    const about = subjectOf(subject);
    const row = about?.kind === "claim" ? store.claim(about.claim) : undefined;
    if (row === undefined) return undefined;
    const voice = row.voice === "unnamed" ? "somebody unnamed" : row.voice;
    return { slot: slotPhrases[row.slot], value: row.shown, voice };
  };
  return shownReviews(reviews, told, all).map(reviewLine);
}

/**
 * A decision in a line: number, time, who, what, why.
 *
 * @example "3  2031-05-04T10:00:00Z  M. Orsk  rated the voice Velm Observatory: reliability B – why: ten years of lists"
 */
export function reviewLine({ review: { number, at, by, why }, action, subject, claim, content }: ShownReview): string {
  const about = claim === undefined ? subject : `${subject} (${claim})`;
  return `${number}  ${at}  ${by}  ${action} ${about}${content === "" ? "" : `: ${content}`} – why: ${why}`;
}
