// What people said of the sources behind an incident, as house rules print it.

import { eventTypes } from "../core/catalogue/event-types/list.ts";
import type { GivenGrade } from "../core/incidents/reconcile/rule.ts";
import type { DecidedClaim } from "../core/incidents/review/apply.ts";
import { documentSubject, type GivenRating, voiceSubject } from "../core/incidents/review/ratings.ts";
import { claimSubject } from "../core/incidents/review/subject.ts";
import type { Originator } from "../core/model/incident.ts";
import { claimKey } from "../core/views/incident-input.ts";
import { caseValuePhrase } from "../core/views/incident-phrases.ts";

/**
 * Grades by the originator's key: those of its voices, of who hands its words on, of the reports that carry them, and of its claims.
 *
 * @example → Map { "body:velm observatory" → [{ of: "", grade: "B" }, { of: "in “Night of fire”", grade: "C" }] }
 */
export function gradesByOriginator(
  originators: readonly Originator[],
  claims: readonly DecidedClaim[],
  ratings: readonly GivenRating[],
): ReadonlyMap<string, readonly GivenGrade[]> {
  const grades = new Map(ratings.map(({ subject, grade }) => [subject, grade]));
  const byRef = new Map(claims.map((claim) => [claimKey(claim.ref), claim]));
  const given = originators.map(({ key, voice, claims: refs }) => {
    const rated = refs.flatMap((ref) => byRef.get(claimKey(ref)) ?? []).flatMap((claim) => subjectsOf(claim, voice));
    const own = new Map([{ subject: voiceSubject(voice), of: "" }, ...rated].map(({ subject, of }) => [subject, of]));
    const found = [...own].flatMap(([subject, of]): readonly GivenGrade[] => {
      const grade = grades.get(subject);
      return grade === undefined ? [] : [{ of, grade }];
    });
    return [key, found] as const;
  });
  return new Map(given.filter(([, found]) => found.length > 0));
}

/** What can have been rated of a claim, and how it is called behind the name of its originator. */
function subjectsOf(
  claim: DecidedClaim,
  originator: string,
): readonly { readonly subject: string; readonly of: string }[] {
  const [first, ...others] = claim.voices;
  const { title, file, id } = claim.document;
  return [
    { subject: voiceSubject(first.name), of: first.name === originator ? "" : `as ${first.name}` },
    ...others.map(({ name }) => ({ subject: voiceSubject(name), of: `through ${name}` })),
    { subject: documentSubject(id), of: `in “${title ?? file ?? id.slice(0, 8)}”` },
    { subject: claimSubject(claim.ref), of: `on “${caseValuePhrase(claim, eventTypes)}”` },
  ];
}
