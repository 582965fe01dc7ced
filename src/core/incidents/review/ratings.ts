// Grades of the Admiralty code that people gave, by what they are about. Nothing is counted with them; they stand wherever the voice,
// the report or the claim does.

import type { Credibility, Reliability } from "../../model/review.ts";
import type { DecidedClaim } from "./apply.ts";
import type { Decided, Decisions } from "./fold.ts";
import { claimSubject } from "./subject.ts";

/** A grade, who gave it and why. The subject is a voice, a document ("document/3f9a…") or a claim. */
export interface GivenRating extends Decided {
  /** A letter for a source, a number for a claim: two axes, never one score. */
  readonly grade: Reliability | Credibility;
}

/** The grades of the voices, documents and claims of some claims, in the order in which they were given. */
export function ratingsAbout(
  claims: readonly DecidedClaim[],
  documents: readonly { readonly id: string }[],
  { reliability, credibility }: Pick<Decisions, "reliability" | "credibility">,
): readonly GivenRating[] {
  const subjects = new Set([
    ...claims.map(({ ref }) => claimSubject(ref)),
    ...claims.flatMap(({ voices }) => voices.map(({ name }) => voiceSubject(name))),
    ...documents.map(({ id }) => documentSubject(id)),
  ]);
  const all: readonly GivenRating[] = [...reliability, ...credibility];
  return all.filter(({ subject }) => subjects.has(subject)).sort((a, b) => a.review - b.review);
}

/** @example voiceSubject("Velm Observatory") → "voice/Velm Observatory" */
export function voiceSubject(name: string): string {
  return `voice/${name}`;
}

/** @example documentSubject("ab12") → "document/ab12" */
export function documentSubject(id: string): string {
  return `document/${id}`;
}
