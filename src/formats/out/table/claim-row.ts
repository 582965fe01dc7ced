// A row of the table of claims before it is laid out in cells.

import type { DecidedClaim } from "../../../core/incidents/review/apply.ts";
import type { GivenRating } from "../../../core/incidents/review/ratings.ts";
import type { UncountedDocument } from "../../../core/model/casebook.ts";
import type { Originator } from "../../../core/model/incident.ts";
import type { Span } from "../../../core/model/span.ts";
import type { MatrixInput } from "../../../core/views/incident-input.ts";

/** A claim with what its cells are made from. */
export interface ClaimTableRow {
  readonly incident: MatrixInput["incident"];
  readonly claim: DecidedClaim;
  readonly background: boolean;
  readonly originator?: Originator;
  /** Why it is set against nothing though it counts. */
  readonly doubt?: string;
  readonly uncounted?: UncountedDocument;
  readonly grades: ReadonlyMap<string, GivenRating>;
  /** From the first word of the evidence to the last. */
  readonly span: Span;
  readonly characters: (offset: number) => number;
}
