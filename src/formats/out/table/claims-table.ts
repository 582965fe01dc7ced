// The claims of an incident as a table: one row a claim, as event coders and casualty recorders keep them, with the words beside it.
// Rejected claims and those of older versions are rows too, and say so: whoever filters must know what was filtered.

import { claimKey, type MatrixInput } from "../../../core/views/incident-input.ts";
import { claimColumns } from "./claim-columns.ts";
import type { ClaimTableRow } from "./claim-row.ts";
import { codePointsOf } from "./code-points.ts";
import { type Cell, cellsOf } from "./column.ts";

/** All claims of an incident, cell by cell, in the order of its documents and claims. */
export function* claimCells(input: MatrixInput): Generator<readonly Cell[]> {
  for (const row of claimRows(input)) yield cellsOf(claimColumns, row);
}

function* claimRows(input: MatrixInput): Generator<ClaimTableRow> {
  const { incident, claims, uncounted } = input;
  const background = new Set(
    incident.events.flatMap(({ document, event, background: is }) => (is === true ? [`${document} ${event}`] : [])),
  );
  const originators = new Map(
    incident.slots.flatMap(({ originators: all }) =>
      all.flatMap((originator) => originator.claims.map((ref) => [claimKey(ref), originator] as const)),
    ),
  );
  const doubts = new Map(
    incident.slots.flatMap(({ values }) =>
      values.flatMap(({ doubt, claims: refs }) =>
        doubt === undefined ? [] : refs.map((ref) => [claimKey(ref), doubt] as const),
      ),
    ),
  );
  const apart = new Map(uncounted.map((one) => [one.document, one]));
  const grades = new Map(input.ratings.map((rating) => [rating.subject, rating]));
  const counting = new Map(
    input.documents.map(({ id, reading }) => [id, codePointsOf(reading.document.text)] as const),
  );
  for (const claim of claims) {
    const { ref, eventRef, document } = claim;
    const { evidence } = claim.claim;
    const originator = originators.get(claimKey(ref));
    const doubt = doubts.get(claimKey(ref));
    const standing = apart.get(ref.document);
    yield {
      incident,
      claim,
      background: background.has(`${eventRef.document} ${eventRef.event}`),
      ...(originator === undefined ? {} : { originator }),
      ...(doubt === undefined ? {} : { doubt }),
      ...(standing === undefined ? {} : { uncounted: standing }),
      grades,
      span: { start: evidence[0].start, end: Math.max(...evidence.map(({ end }) => end)) },
      characters: counting.get(ref.document) ?? codePointsOf(document.text),
    };
  }
}
