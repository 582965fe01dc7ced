// What people decide in a casebook, one row a command. The order is that of help.

import type { Credibility, Reliability } from "../../core/model/review.ts";
import type { Command } from "../command.ts";
import { decisionCommand } from "../decision-command.ts";
import { usage } from "../parse.ts";

const subjects =
  "A claim is DOC/c-…, an event DOC/e-…, an incident i-…, a document DOC, a voice “voice:NAME”; of each id the beginning will do. `hearsay show CASE INCIDENT --ids` shows them.";

/** The commands that decide. */
export const decisions: readonly Command[] = [
  decisionCommand({
    name: "accept",
    summary: "Say that a claim, event or incident stands as it was read.",
    operands: "SUBJECT",
    count: { least: 1, most: 1 },
    about: ["Marks what you checked against the words.", subjects],
    example: { line: "hearsay accept velm.hearsay 3f9a01/c-12ab --why 'read the order'", what: "A claim was checked." },
    async act(casebook, [subject = ""], who) {
      const { accept } = await import("../../casebook/decide.ts");
      return accept(casebook, subject, who);
    },
  }),
  decisionCommand({
    name: "reject",
    summary: "Say that a claim or event was misread.",
    operands: "SUBJECT",
    count: { least: 1, most: 1 },
    about: ["It leaves every comparison, and is still shown, as rejected.", subjects],
    example: { line: "hearsay reject velm.hearsay 3f9a01/c-12ab --why 'a quotation of 2014'", what: "A claim is out." },
    async act(casebook, [subject = ""], who) {
      const { reject } = await import("../../casebook/decide.ts");
      return reject(casebook, subject, who);
    },
  }),
  decisionCommand({
    name: "correct",
    summary: "Say what a claim's words really say.",
    operands: "CLAIM VALUE",
    count: { least: 2, most: 2 },
    about: [
      "VALUE is a number of people in words (“at least 62 soldiers”), a date (2016-09-17) where the claim is of a time, a text else. What was read is kept and shown beside it.",
    ],
    example: {
      line: "hearsay correct velm.hearsay 3f9a01/c-12ab 'at least 62' --why 'the list'",
      what: "A number was misread.",
    },
    async act(casebook, [claim = "", words = ""], who) {
      const [{ correct, claimNamed }, { correctedValue }, { sentence }] = await Promise.all([
        import("../../casebook/decide.ts"),
        import("../correction.ts"),
        import("../../core/views/incident-phrases.ts"),
      ]);
      const value = correctedValue(claimNamed(casebook, claim), words);
      if ("fault" in value) throw usage(sentence(value.fault), { name: "correct" });
      return correct(casebook, claim, value, who);
    },
  }),
  decisionCommand({
    name: "merge",
    summary: "Say that incidents are one.",
    operands: "INCIDENT INCIDENT…",
    count: { least: 2, most: 100 },
    about: ["They stay together, whatever is read later. The id of the one with most events is kept."],
    example: {
      line: "hearsay merge velm.hearsay i-8dk2 i-9aa1 --why 'same market, same hour'",
      what: "Two become one.",
    },
    async act(casebook, [first = "", second = "", ...more], who) {
      const { merge } = await import("../../casebook/decide.ts");
      return merge(casebook, [first, second, ...more], who);
    },
  }),
  decisionCommand({
    name: "split",
    summary: "Say that events of an incident are another one.",
    operands: "INCIDENT EVENT…",
    count: { least: 2, most: 1000 },
    about: ["The events leave the incident together and stay out of it, whatever is read later. An event is DOC/e-…."],
    example: { line: "hearsay split velm.hearsay i-8dk2 3f9a01/e-77 --why 'the second raid'", what: "A second raid." },
    async act(casebook, [incident = "", ...events], who) {
      const { split } = await import("../../casebook/decide.ts");
      return split(casebook, incident, events, who);
    },
  }),
  decisionCommand({
    name: "rate",
    summary: "Rate a source (A to F) or a claim (1 to 6).",
    operands: "SUBJECT GRADE",
    count: { least: 2, most: 2 },
    about: [
      "The two axes of the Admiralty code, kept apart: how reliable a document or voice is (A completely … E unreliable, F cannot be judged), how credible a claim is (1 confirmed … 5 improbable, 6 cannot be judged). Hearsay rates nobody.",
      subjects,
    ],
    example: {
      line: "hearsay rate velm.hearsay 'voice:Velm Observatory' B --why 'ten years of lists'",
      what: "A voice.",
    },
    async act(casebook, [subject = "", grade = ""], who) {
      const { rate } = await import("../../casebook/decide.ts");
      return rate(casebook, subject, gradeOf(grade), who);
    },
  }),
  decisionCommand({
    name: "note",
    summary: "Write a note beside an incident, event, claim, document or voice.",
    operands: "SUBJECT TEXT",
    count: { least: 2, most: 2 },
    about: ["It changes nothing.", subjects],
    example: { line: "hearsay note velm.hearsay i-8dk2 'ask for the list' --why todo", what: "For the next shift." },
    async act(casebook, [subject = "", text = ""], who) {
      const { note } = await import("../../casebook/decide.ts");
      return note(casebook, subject, text, who);
    },
  }),
  decisionCommand({
    name: "undo",
    summary: "Take a decision back.",
    operands: "NUMBER",
    count: { least: 1, most: 1 },
    about: [
      "NUMBER is that of `hearsay log`. The inverse is added to the log; undoing an undo puts the first back in force.",
    ],
    example: { line: "hearsay undo velm.hearsay 12 --why 'wrong market'", what: "As if 12 had not been." },
    async act(casebook, [number = ""], who) {
      const { undo } = await import("../../casebook/decide.ts");
      if (!/^[1-9]\d{0,9}$/.test(number))
        throw usage(`A decision is named by its number in hearsay log, not “${number}”.`, { name: "undo" });
      return undo(casebook, Number(number), who);
    },
  }),
];

function gradeOf(words: string): Reliability | Credibility {
  const letters: readonly Reliability[] = ["A", "B", "C", "D", "E", "F"];
  const numbers: readonly Credibility[] = [1, 2, 3, 4, 5, 6];
  const grade = letters.find((one) => one === words.toUpperCase()) ?? numbers.find((one) => String(one) === words);
  if (grade === undefined) throw usage(`A grade is A to F or 1 to 6, not “${words}”.`, { name: "rate" });
  return grade;
}
