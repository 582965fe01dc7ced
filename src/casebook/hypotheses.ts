// Explanations of an incident in a casebook: those that its claims contest, those that people add, and how people say that a claim
// bears on one. What people say is a review like every other: with who and why, and it can be undone.

import { hypothesesOf, hypothesisId } from "../core/incidents/hypotheses/hypotheses-of.ts";
import { questions } from "../core/incidents/hypotheses/list.ts";
import type { CellKind, FromPeople, HypothesisMatrix } from "../core/incidents/hypotheses/matrix.ts";
import type { Decisions } from "../core/incidents/review/fold.ts";
import type { BearingState, HypothesisState, NamedHypothesis } from "../core/incidents/review/shapes.ts";
import { claimSubject, subjectOf } from "../core/incidents/review/subject.ts";
import { HearsayError } from "../core/model/errors.ts";
import type { Review } from "../core/model/review.ts";
import { claimKey } from "../core/views/incident-input.ts";
import { ambiguous } from "./ambiguous.ts";
import type { Casebook } from "./casebook.ts";
import { type Decider, decide } from "./decide.ts";
import { decisionsOf } from "./decisions.ts";
import { type ShownIncident, showIncident } from "./incidents.ts";
import { subjectNamed } from "./subject-named.ts";

/** The explanations of an incident, weighed. */
export interface Weighed {
  readonly questions: readonly HypothesisMatrix[];
  /** What people said of claims and explanations and stands in no question now, with the reason. */
  readonly idle: readonly IdleBearing[];
}

/** A review that has no effect as things are: undoing another, or a newer reading, may give it one again. */
export interface IdleBearing {
  /** Number of the review. */
  readonly review: number;
  /** The explanation that it is about. */
  readonly text: string;
  readonly why: string;
}

/** What a person's explanation answers where no question is named. */
export const openQuestion = "What explains it?";

/**
 * Holds the explanations of an incident against its claims.
 *
 * @example hypotheses(casebook, "i-8dk2").questions[0]?.hypotheses.map(({ name }) => name) → ["Kaldian army", "somebody whom no …"]
 * @throws HearsayError "no-such-incident"
 */
export function hypotheses(casebook: Pick<Casebook, "store">, incident: string): Weighed {
  return weigh(showIncident(casebook, incident), decisionsOf(casebook));
}

/** The same for an incident that is worked out already. */
export function weigh(shown: ShownIncident, decisions: Pick<Decisions, "hypotheses" | "bearings">): Weighed {
  const of = new Set(shown.claims.map(({ ref }) => claimKey(ref)));
  const compared = new Set(shown.compared.map(({ ref }) => claimKey(ref)));
  const said = decisions.bearings.filter(({ claim }) => of.has(claimKey(claim)));
  const people: FromPeople = {
    added: decisions.hypotheses
      .filter(({ incident }) => incident === shown.incident.id)
      .map(({ hypothesis, by, why }) => ({ question: questionOf(hypothesis), name: hypothesis.text, by, why })),
    judged: said.map(({ hypothesis, claim, bears, by, why }) => ({
      question: questionOf(hypothesis),
      name: hypothesis.text,
      claim,
      cell: bears,
      by,
      why,
    })),
  };
  const asked = hypothesesOf(shown.compared, shown.originatorsOf, people);
  const there = new Set(asked.flatMap(({ hypotheses: all }) => all.map(({ id }) => id)));
  const idle = said.flatMap(({ review, hypothesis, claim }): readonly IdleBearing[] => {
    const { text } = hypothesis;
    if (!compared.has(claimKey(claim))) return [{ review, text, why: "its claim is not compared" }];
    return there.has(hypothesis.id) ? [] : [{ review, text, why: "nobody puts this explanation forward now" }];
  });
  return { questions: asked, idle };
}

function questionOf({ question = openQuestion }: NamedHypothesis): string {
  return question;
}

export interface HypothesisOptions {
  /**
   * The question that it answers: "occurrence" (did it happen?), "who" (who did it?), "intent" (by mistake or on purpose?), or any other
   * in words. Default: `openQuestion`.
   */
  readonly question?: string;
}

/**
 * Adds an explanation of an incident, to be weighed against its claims.
 *
 * @example addHypothesis(casebook, "i-8dk2", "a depot of the army blew up by itself", { by: "M. Orsk", why: "no crater was seen" })
 * @throws HearsayError "no-such-incident"; "bad-usage" where it is there already
 */
export function addHypothesis(
  casebook: Casebook,
  incident: string,
  words: string,
  { question: asked = openQuestion, ...who }: Decider & HypothesisOptions,
): Review {
  const [text, question] = [words.trim(), questionNamed(asked)];
  const shown = showIncident(casebook, incident);
  const id = hypothesisId(question, text);
  if (weigh(shown, decisionsOf(casebook)).questions.some(({ hypotheses: all }) => all.some((one) => one.id === id))) {
    throw new HearsayError("bad-usage", { detail: `This explanation is there already: ${id}.` });
  }
  const after: HypothesisState = { hypothesis: { id, text, question } };
  return decide(casebook, { ...who, action: "add", subject: `incident/${shown.incident.id}`, after });
}

/** The question by its id, or by its words as it is headed. */
function questionNamed(words: string): string {
  const given = words.trim();
  const known = questions.find(({ id, asks }) => id === given || asks.toLowerCase() === given.toLowerCase());
  return known?.id ?? given;
}

/**
 * Says how a claim bears on an explanation of its incident, Hearsay's or a person's; it goes before what Hearsay reads off the words.
 *
 * @param explanation its id, the beginning of it ("h-3f"), or its words
 * @throws HearsayError "no-such-incident", "no-such-explanation", "no-such-document" or "no-such-item"; "ambiguous"; "bad-usage" for a
 * claim of another incident
 */
export function judge(
  casebook: Casebook,
  incident: string,
  { explanation, claim: words, bears }: Judgement,
  who: Decider,
): Review {
  const shown = showIncident(casebook, incident);
  const decisions = decisionsOf(casebook);
  const hypothesis = hypothesisNamed(weigh(shown, decisions).questions, explanation);
  const subject = subjectNamed(casebook, words);
  if (subjectOf(subject)?.kind !== "claim") {
    throw new HearsayError("no-such-item", { thing: words, detail: "only a claim bears on an explanation" });
  }
  if (!shown.claims.some(({ ref }) => claimSubject(ref) === subject)) {
    throw new HearsayError("bad-usage", { detail: `${words} is no claim of ${shown.incident.id}.` });
  }
  const old = decisions.bearings.find((one) => one.subject === subject && one.hypothesis.id === hypothesis.id);
  const before: BearingState | undefined = old && { hypothesis: old.hypothesis, bears: old.bears };
  const after: BearingState = { hypothesis, bears };
  return decide(casebook, { ...who, action: "add", subject, ...(before === undefined ? {} : { before }), after });
}

export interface Judgement {
  readonly explanation: string;
  /** See `subjectNamed`. */
  readonly claim: string;
  readonly bears: CellKind;
}

function hypothesisNamed(asked: readonly HypothesisMatrix[], words: string): Required<NamedHypothesis> {
  const given = words.trim().toLowerCase();
  const all = asked.flatMap(({ question, hypotheses: some }) =>
    some.map(({ id, name }) => ({ id, text: name, question })),
  );
  const exact = all.filter(({ id, text }) => id === given || text.toLowerCase() === given);
  const found = exact.length > 0 ? exact : given === "" ? [] : all.filter(({ id }) => id.startsWith(given));
  const [one, ...others] = found;
  if (one === undefined) {
    throw new HearsayError("no-such-explanation", { thing: words, detail: "the incident has none of that name" });
  }
  if (others.length > 0) {
    throw ambiguous(
      words,
      "explanation",
      found.map(({ id }) => id),
      exact.length > 0 ? "are called so" : "begin so",
    );
  }
  return one;
}
