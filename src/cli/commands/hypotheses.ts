// `hearsay hypotheses`: the competing explanations of an incident against the claims that bear on them, and what people add to them.

import type { CellKind } from "../../core/incidents/hypotheses/matrix.ts";
import type { Command, Parsed } from "../command.ts";
import { deciderOf, deciderOptions, tellReview } from "../decision-command.ts";
import type { Io } from "../io.ts";
import { jsonLine } from "../json-line.ts";
import { caseOperands, withCasebook, withLinked } from "../open-case.ts";
import { usage } from "../parse.ts";
import { colourOf, colourOption } from "../read-options.ts";
import { styleOf } from "../style.ts";
import { safeText } from "../terminal/safe-text.ts";

/** The command `hypotheses`. */
export const hypotheses: Command = {
  name: "hypotheses",
  summary: "Hold the competing explanations of an incident against its claims, and add your own.",
  usage: "CASE INCIDENT [add TEXT | judge EXPLANATION CLAIM BEARING]",
  about: [
    "One table for each question that the claims contest (who did it, by mistake or on purpose, whether it happened at all) or that a person asks: what each originator says, and whether that is consistent (✓), inconsistent (✗) or neutral (·) with each explanation. Ordered by the fewest inconsistencies, which is an order for looking further and no finding; below it what changes if one voice is taken away.",
    "add puts an explanation of your own beside them: TEXT, an answer to --question. judge says how a claim bears on an explanation, yours or another: EXPLANATION is its id (h-…) or its words, CLAIM is DOC/c-… (`hearsay show CASE INCIDENT --ids`), BEARING is consistent, inconsistent or neutral. What you say goes before what Hearsay reads off the words, and stands with your name and reason.",
    "Both are decisions: they are added to the log, and `hearsay undo` takes them back.",
  ],
  options: [
    {
      name: "question",
      value: "Q",
      help: "What an added explanation answers: occurrence (did it happen?), who (who did it?), intent (by mistake or on purpose?), or a question in your words. Default: What explains it?",
    },
    ...deciderOptions,
    { name: "json", help: "Print each question as JSON, one a line; of add and judge, the review." },
    colourOption,
  ],
  examples: [
    { line: "hearsay hypotheses velm.hearsay i-8dk2", what: "Who did it, by whom." },
    {
      line: "hearsay hypotheses velm.hearsay i-8dk2 add 'it blew up by itself' --why 'no crater'",
      what: "An explanation of your own.",
    },
    {
      line: "hearsay hypotheses velm.hearsay i-8dk2 judge h-3f 3f9a/c-12 inconsistent --why jets",
      what: "A claim speaks against it.",
    },
  ],
  exits: [
    { status: 0, when: "the claims contest something, or somebody asks it; something was added" },
    { status: 1, when: "they contest nothing" },
    {
      status: 2,
      when: "there is no such incident, explanation or claim, who or why is missing, or the casebook could not be opened or written",
    },
  ],
  async run(parsed, io) {
    const { path, others } = caseOperands(parsed, hypotheses, { least: 1, most: 5 });
    const [incident = "", verb, ...words] = others;
    switch (verb) {
      case undefined:
        return look(path, incident, parsed, io);
      case "add":
        return add(path, incident, words, parsed, io);
      case "judge":
        return judge(path, incident, words, parsed, io);
      default:
        throw usage(`Behind INCIDENT stands add or judge, not “${verb}”.`, hypotheses);
    }
  },
};

async function look(path: string, incident: string, parsed: Parsed, io: Io): Promise<number> {
  const idle = ["question", "why", "by"].find((option) => parsed.value(option) !== undefined);
  if (idle !== undefined) throw usage(`--${idle} belongs to add or judge.`, hypotheses);
  const style = styleOf(io, colourOf(parsed, hypotheses));
  const [casebookOf, { hypothesisLines, idleLine }] = await Promise.all([
    import("../../casebook/hypotheses.ts"),
    import("../weighing.ts"),
  ]);
  return withLinked(path, io, async (casebook) => {
    const weighed = casebookOf.hypotheses(casebook, incident);
    const { questions, idle: without } = weighed;
    if (parsed.has("json")) {
      for (const question of questions) await io.stdout.write(jsonLine(question));
      for (const one of without) await io.stderr.write(`${safeText(idleLine(one))}\n`);
    } else if (questions.length + without.length > 0) {
      await io.stdout.write(`${[...hypothesisLines(weighed, style)].join("\n")}\n`);
    }
    if (questions.length === 0) await io.stderr.write("Nothing about who, why or whether is contested.\n");
    return questions.length === 0 ? 1 : 0;
  });
}

async function add(path: string, incident: string, words: readonly string[], parsed: Parsed, io: Io): Promise<number> {
  const [text, ...more] = words;
  if (text === undefined || text.trim() === "" || more.length > 0) {
    throw usage("Say it like this: hearsay hypotheses CASE INCIDENT add TEXT --why TEXT.", hypotheses);
  }
  const who = deciderOf(parsed, io, hypotheses);
  const question = parsed.value("question");
  const { addHypothesis } = await import("../../casebook/hypotheses.ts");
  return withCasebook(path, io, {}, async (casebook) => {
    const options = { ...who, ...(question === undefined ? {} : { question }) };
    await tellReview(casebook, addHypothesis(casebook, incident, text, options), parsed, io);
    return 0;
  });
}

const bearings: readonly CellKind[] = ["consistent", "inconsistent", "neutral"];

async function judge(
  path: string,
  incident: string,
  words: readonly string[],
  parsed: Parsed,
  io: Io,
): Promise<number> {
  const [explanation, claim, word, ...more] = words;
  const bears = bearings.find((one) => one === word);
  if (parsed.value("question") !== undefined) throw usage("--question belongs to add.", hypotheses);
  if (explanation === undefined || claim === undefined || word === undefined || more.length > 0) {
    throw usage("Say it like this: hearsay hypotheses CASE INCIDENT judge EXPLANATION CLAIM BEARING.", hypotheses);
  }
  if (bears === undefined) throw usage(`BEARING is ${bearings.join(", ")}, not “${word}”.`, hypotheses);
  const who = deciderOf(parsed, io, hypotheses);
  const casebookOf = await import("../../casebook/hypotheses.ts");
  return withCasebook(path, io, {}, async (casebook) => {
    await tellReview(casebook, casebookOf.judge(casebook, incident, { explanation, claim, bears }, who), parsed, io);
    return 0;
  });
}
