// The words of an incident's views: how values stand to each other, how an account changed, what a claim says.

import type { EventType } from "../catalogue/event-types/event-type.ts";
import type { CaseClaim } from "../incidents/case-claim.ts";
import type { LineageEdge } from "../model/casebook.ts";
import type { ClaimValue } from "../model/claim.ts";
import type { AccountVersion, IncidentRelation, Relation } from "../model/incident.ts";
import { quote } from "../model/span.ts";
import { authorPhrase } from "./names.ts";
import { firmness, grouped, valuePhrase } from "./phrases.ts";

/** A relation in a word or two, and the sign that stands in a cell: signs are never alone, the words are listed below. */
export const relationPhrases: Readonly<Record<Relation, { readonly words: string; readonly sign: string }>> = {
  silent: { words: "nobody says", sign: "" },
  single: { words: "one voice alone", sign: "" },
  agreement: { words: "agreement", sign: "" },
  overlap: { words: "can all be so", sign: "≈" },
  update: { words: "update", sign: "↑" },
  cumulative: { words: "total beside single", sign: "Σ" },
  denial: { words: "denial", sign: "✗" },
  blame: { words: "blame against blame", sign: "≠" },
  conflict: { words: "conflict", sign: "≠" },
};

/**
 * What stands over a slot. `single` is one voice alone only where one is counted: several may each speak of something else (one of
 * soldiers, one of children), and of what is told in passing ("where displaced families live") nobody holds a value.
 *
 * @example slotRelationPhrase({ relation: "single", originators: 3 }) → "nothing to compare"
 */
export function slotRelationPhrase({
  relation,
  originators,
}: {
  readonly relation: Relation;
  readonly originators: number;
}): string {
  if (relation !== "single" || originators === 1) return relationPhrases[relation].words;
  return originators === 0 ? "no position taken" : "nothing to compare";
}

/** From the one that weighs most: the order of lists. */
export const relationOrder: readonly Relation[] = [
  "conflict",
  "blame",
  "denial",
  "cumulative",
  "update",
  "overlap",
  "agreement",
  "single",
  "silent",
];

/** How a voice's version stands to what it said before. */
export const changePhrases: Readonly<Record<AccountVersion["change"], string>> = {
  first: "first",
  same: "the same",
  update: "updated",
  softened: "less firmly",
  correction: "corrected itself",
  withdrawn: "withdrawn",
  unknown: "differs; nothing tells which was first",
};

/** Beside a value that only older versions of reports tell. */
export const supersededPhrase = "in an older version only";

/** Beside a value that a report says in its own words and has from the one to whom it is counted. */
export const retoldPhrase = "report's own words";

/**
 * Why a claim in the author's own words is counted to another.
 *
 * @example retoldReason("Orsk ministry") → "the report says it in its own words, and has the same from Orsk ministry"
 */
export function retoldReason(voice: string): string {
  return `the report says it in its own words, and has the same from ${voice}`;
}

/** @example ratedPhrase({ grade: "B" }) → "rated B" */
export function ratedPhrase({ grade }: { readonly grade: string }): string {
  return `rated ${grade}`;
}

/** How a document or voice depends on another. */
const dependencePhrases: Readonly<Record<LineageEdge["kind"], string>> = {
  copy: "is a copy of",
  relay: "relays",
  agency: "is signed by",
  outlet: "is published by",
  spokesman: "speaks for",
  occasion: "is of the same occasion as",
  version: "is a newer version of",
};

/** The same of several documents, for what several have from one. */
const dependencesOfSeveral: Partial<Readonly<Record<LineageEdge["kind"], string>>> = {
  relay: "relay",
  agency: "are signed by",
  outlet: "are published by",
};

/**
 * Whether a text is for its half at least another's. A passage in a text of its own is a passage: both may have it from an agency, or from
 * the paper's own yesterday.
 */
export function isWholeCopy({
  share,
  shareOfTo,
  direction,
}: Pick<LineageEdge, "share" | "shareOfTo" | "direction">): boolean {
  const least = direction === undefined ? (share ?? 1) : Math.max(share ?? 1, shareOfTo ?? 0);
  return least >= 0.5;
}

/**
 * "is a copy of", and of a text that shares less than half "has a passage of"; "shares its text with", "shares a passage with" where nothing
 * tells which was first; "counts as" where the reason is another than that one speaks
 * for the other ("the hospital" of which the reports name one head, a short name).
 */
export function dependencePhrase(
  edge: Pick<LineageEdge, "kind" | "direction" | "share" | "shareOfTo"> & Partial<Pick<LineageEdge, "why">>,
  who: "one" | "several" = "one",
): string {
  const { kind, direction, why } = edge;
  if (kind === "copy" && direction !== undefined)
    return isWholeCopy(edge) ? "shares its text with" : "shares a passage with";
  if (kind === "copy" && !isWholeCopy(edge)) return "has a passage of";
  if (kind === "spokesman" && why !== undefined && / (?:is|speaks through) /.test(why)) return "counts as";
  return (who === "several" ? dependencesOfSeveral[kind] : undefined) ?? dependencePhrases[kind];
}

export const incidentRelationPhrases: Readonly<Record<IncidentRelation["kind"], string>> = {
  "part-of": "part of",
  "followed-by": "followed by",
  "same-suggested": "perhaps the same as",
};

/** A value of a claim in words; a mention by the name that it refers back to. */
export function caseValuePhrase(claim: CaseClaim, types: readonly EventType[], value?: ClaimValue): string {
  const told = claim.claim.evidence.map((span) => quote(claim.document.text, span)).join(" ");
  const label = (type: string): string => types.find(({ id }) => id === type)?.label ?? type.replaceAll("-", " ");
  return valuePhrase(
    value ?? claim.claim.value,
    {
      mention: () => claim.mention?.name,
      event: (id) => (id === claim.event.id ? label(claim.event.type) : "another event"),
    },
    value === undefined || value === claim.claim.value ? told : "",
  );
}

/** Who says it, first speaker first; the author only where it alone speaks: "hospital staff → Observatory". */
export function chainPhrase({ voices }: Pick<CaseClaim, "voices">): string {
  const others = voices.filter(({ kind }) => kind !== "author");
  if (others.length === 0) return authorPhrase;
  return others.map(({ name }) => (name === "unnamed" ? "somebody unnamed" : name)).join(" → ");
}

/** How firmly a claim is made: "says", "denies", "says (possible)". */
export function claimFirmness({ claim, statement, voices }: CaseClaim): string {
  // "It is important to note that": the author states what the author says.
  const alone = voices.every(({ kind }) => kind === "author");
  return firmness(alone && statement?.act === "says" ? undefined : statement?.act, claim.stance);
}

/** A clause as a sentence: "the Pentagon denies it" → "The Pentagon denies it." */
export function sentence(clause: string): string {
  const text = clause.trim();
  if (text === "") return "";
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length) + (/[.!?…”"')\]]$/.test(text) ? "" : ".");
}

/** @example rangePhrase(3, 4, "originator") → "3 to 4 originators"; rangePhrase(1, 1, "originator") → "1 originator" */
export function rangePhrase(least: number, most: number, noun: string): string {
  const count = least === most ? grouped(most) : `${grouped(least)} to ${grouped(most)}`;
  return `${count} ${noun}${most === 1 ? "" : "s"}`;
}
