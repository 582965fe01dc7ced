// What a view of one incident is made of: everything that was worked out about it, as plain values. Whoever has a casebook fills
// this in; the views ask nobody for more.

import type { DecidedClaim } from "../incidents/review/apply.ts";
import type { GivenRating } from "../incidents/review/ratings.ts";
import type { CaseDocument, Lineage, ReportVersion, UncountedDocument } from "../model/casebook.ts";
import type { Slot } from "../model/claim.ts";
import type { ClaimRef, Incident, IncidentRelation, Originator } from "../model/incident.ts";
import type { Review } from "../model/review.ts";

export interface MatrixInput {
  readonly incident: Incident;
  /**
   * All claims of its events, the rejected ones too, as `applyDecisions` gives them; a bare `CaseClaim` is one that nobody
   * decided about. The incident's comparison was made without the rejected.
   */
  readonly claims: readonly DecidedClaim[];
  /** The documents that its events are in. */
  readonly documents: readonly CaseDocument[];
  /** Those of them that are shown and not counted. */
  readonly uncounted: readonly UncountedDocument[];
  /** Versions of the reports that these documents are; a newer one need not be among them. */
  readonly versions: readonly ReportVersion[];
  /** What people said of the voices, documents and claims; nothing is counted with it. */
  readonly ratings: readonly GivenRating[];
  readonly lineage: Lineage;
  /** Who stands behind the incident as a whole, each once; `originatorsOf(incident)` gathers them from the slots. */
  readonly originators: readonly Originator[];
  /** Reviews that are about it, its events, claims, documents and voices; in the order of the chain. */
  readonly reviews: readonly Review[];
  readonly related: readonly ShownRelation[];
}

/** With what house rules and explanations make of it: what a dossier shows besides. */
export interface DossierInput extends MatrixInput {
  readonly reconciliations: readonly ShownReconciliation[];
  /** One for each question that the claims contest. */
  readonly hypotheses: readonly ShownHypotheses[];
}

/** What one house rule makes of one slot, with every step that led there. */
export interface ShownReconciliation {
  /** Of the rule: "ucdp". */
  readonly id: string;
  /** What it comes to, by name; without a value where nobody gives one. */
  readonly figures: readonly { readonly name: string; readonly value?: number; readonly open?: true }[];
  readonly assessments: readonly { readonly name: string; readonly value: string }[];
  /** "UCDP", "Airwars". */
  readonly rule: string;
  /** Where the rule is written down. */
  readonly source: string;
  readonly slot: Slot;
  /** "best 83, low 15, high 92"; "no figure" with the reason among the steps. */
  readonly result: string;
  readonly steps: readonly { readonly text: string; readonly claims: readonly ClaimRef[] }[];
}

/** Explanations weighed against the claims that bear on them; the one with the fewest inconsistencies first. */
export interface ShownHypotheses {
  /** "Who did it?" */
  readonly asks: string;
  readonly hypotheses: readonly {
    readonly id: string;
    readonly text: string;
    /** Who put it forward: a voice, or the person who added it. */
    readonly from: string;
    readonly inconsistent: number;
  }[];
  readonly rows: readonly {
    readonly claims: readonly ClaimRef[];
    /** "US Central Command denies that the troops were the target". */
    readonly text: string;
    /** In the order of `hypotheses`. */
    readonly bearings: readonly { readonly is: "consistent" | "inconsistent" | "neutral"; readonly why: string }[];
  }[];
  /** "Without the Russian Ministry of Defence the order turns". */
  readonly sensitivity: readonly string[];
}

/** Another incident that this one stands to: a part of it, what followed, or what may be the same. */
export interface ShownRelation {
  readonly relation: IncidentRelation;
  /** The other incident in words: "armed attack · 17 September 2016 · Jabal Tharda". */
  readonly other: string;
}

/**
 * The originators of all slots of an incident, each once; certain where it is certain in some slot.
 */
export function originatorsOf(incident: Incident): readonly Originator[] {
  const byKey = new Map<string, Originator>();
  for (const originator of incident.slots.flatMap(({ originators }) => originators)) {
    const known = byKey.get(originator.key);
    byKey.set(
      originator.key,
      known === undefined
        ? originator
        : {
            ...known,
            certain: known.certain || originator.certain,
            claims: distinctClaims([...known.claims, ...originator.claims]),
            ...retoldOf(known, originator),
          },
    );
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function retoldOf(...some: readonly Originator[]): Pick<Originator, "retold"> {
  const retold = distinctClaims(some.flatMap(({ retold: refs }) => refs ?? []));
  return retold.length === 0 ? {} : { retold };
}

function distinctClaims(claims: readonly ClaimRef[]): readonly ClaimRef[] {
  return [...new Map(claims.map((ref) => [claimKey(ref), ref])).values()];
}

/** One text for one claim of a casebook, to look it up by. */
export function claimKey({ document, claim }: ClaimRef): string {
  return `${document} ${claim}`;
}
