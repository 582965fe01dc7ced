// What linking and lineage found: pairs of events, and pairs of documents that share text.

import type { ScoredPair } from "../../core/model/casebook.ts";
import type { EventRef, Reason } from "../../core/model/incident.ts";
import type { CasebookStore } from "../casebook-store.ts";
import type { Copy } from "../incident-store.ts";
import { eventsHolding } from "./crowds.ts";
import { eventNumber } from "./events.ts";
import { numberOf } from "./numbers.ts";
import type { Sql } from "./sql.ts";

/** The methods of a store that keep pairs and copies. */
export function pairsIn(
  sql: Sql,
): Pick<
  CasebookStore,
  | "putPairs"
  | "dropPairs"
  | "dropPairsOf"
  | "pairsHolding"
  | "pairsAround"
  | "pairsOf"
  | "putCopies"
  | "dropCopies"
  | "copies"
> {
  return {
    putPairs(pairs) {
      sql.transaction(() => {
        for (const { a, b, score, why } of pairs) {
          // Which of the two stands first depends on ids alone, so that a pair is never kept twice.
          const [first, second] = before(a, b) ? [a, b] : [b, a];
          const from = eventNumber(sql, first);
          const to = eventNumber(sql, second);
          if (from === undefined || to === undefined) continue;
          sql(`INSERT INTO pair (a, b, score, why) VALUES (?, ?, ?, ?)
            ON CONFLICT (a, b) DO UPDATE SET score = excluded.score, why = excluded.why`).run(
            from,
            to,
            score,
            JSON.stringify(why),
          );
        }
      });
    },
    dropPairs(documents) {
      const ids = JSON.stringify(documents);
      sql(`DELETE FROM pair WHERE a IN (${eventsOfDocuments}) OR b IN (${eventsOfDocuments})`).run(ids, ids);
    },
    dropPairsOf(pairs) {
      sql.transaction(() => {
        for (const { a, b } of pairs) {
          const [first, second] = before(a, b) ? [a, b] : [b, a];
          const [from, to] = [eventNumber(sql, first), eventNumber(sql, second)];
          if (from !== undefined && to !== undefined) sql("DELETE FROM pair WHERE a = ? AND b = ?").run(from, to);
        }
      });
    },
    pairsHolding(keys) {
      const asked = JSON.stringify(keys);
      return sql(`${selectPairs} WHERE pair.a IN (${eventsHolding}) OR pair.b IN (${eventsHolding}) ${pairOrder}`)
        .all(asked, asked)
        .map(scoredPair);
    },
    pairsAround(events, least) {
      const starts = events.flatMap((event) => eventNumber(sql, event) ?? []);
      return sql(around).all(JSON.stringify(starts), least, least, least).map(scoredPair);
    },
    pairsOf(event) {
      const number = eventNumber(sql, event);
      return number === undefined
        ? []
        : sql(`${selectPairs} WHERE a = ? OR b = ? ${pairOrder}`).all(number, number).map(scoredPair);
    },
    putCopies(copies) {
      sql.transaction(() => {
        for (const copy of copies) putCopy(sql, inOrder(copy.a < copy.b ? copy : turned(copy)));
      });
    },
    dropCopies(documents) {
      const ids = JSON.stringify(documents);
      sql(`DELETE FROM copy WHERE a IN (${documentNumbers}) OR b IN (${documentNumbers})`).run(ids, ids);
    },
    copies(documents) {
      if (documents === undefined) return sql(`${selectCopies} ${copyOrder}`).all().map(copyOf);
      const ids = JSON.stringify(documents);
      return sql(`${selectCopies} WHERE a IN (${documentNumbers}) AND b IN (${documentNumbers}) ${copyOrder}`)
        .all(ids, ids)
        .map(copyOf);
    },
  };
}

/** Ids are ASCII: comparing them by units and in SQL by bytes is the same. */
function before(a: EventRef, b: EventRef): boolean {
  return a.document < b.document || (a.document === b.document && a.event < b.event);
}

function putCopy(sql: Sql, { a, b, share, passages, why }: Copy): void {
  const from = numberOf(sql, a);
  const to = numberOf(sql, b);
  if (from === undefined || to === undefined) return;
  sql(`INSERT INTO copy (a, b, share, passages, why) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (a, b) DO UPDATE SET share = excluded.share, passages = excluded.passages, why = excluded.why`).run(
    from,
    to,
    share,
    JSON.stringify(passages),
    why,
  );
}

function turned({ a, b, share, passages, why }: Copy): Copy {
  return { a: b, b: a, share, passages: passages.map((passage) => ({ a: passage.b, b: passage.a })), why };
}

/** Passages as they stand in the first text, whichever of the two was found with the other. */
function inOrder(copy: Copy): Copy {
  return {
    ...copy,
    passages: [...copy.passages].sort((one, other) => one.a.start - other.a.start || one.b.start - other.b.start),
  };
}

const documentNumbers = "SELECT number FROM document WHERE id IN (SELECT value FROM json_each(?))";
const eventsOfDocuments = `SELECT number FROM event WHERE document IN (${documentNumbers})`;

const selectPairs = `SELECT da.id AS a_document, ea.id AS a_event, db.id AS b_document, eb.id AS b_event, score, pair.why
  FROM pair
  JOIN event AS ea ON ea.number = pair.a JOIN document AS da ON da.number = ea.document
  JOIN event AS eb ON eb.number = pair.b JOIN document AS db ON db.number = eb.document`;
const pairOrder = "ORDER BY a_document, a_event, b_document, b_event";

/** Both ways over each pair, by the primary key and by the index of b. */
const around = `WITH RECURSIVE reached (event) AS (
    SELECT value FROM json_each(?)
    UNION SELECT pair.b FROM reached JOIN pair ON pair.a = reached.event WHERE score >= ?
    UNION SELECT pair.a FROM reached JOIN pair ON pair.b = reached.event WHERE score >= ?)
  ${selectPairs} WHERE pair.a IN (SELECT event FROM reached) AND score >= ? ${pairOrder}`;

interface PairRow {
  readonly a_document: string;
  readonly a_event: string;
  readonly b_document: string;
  readonly b_event: string;
  readonly score: number;
  readonly why: string;
}

function scoredPair(row: PairRow): ScoredPair {
  const why: readonly Reason[] = JSON.parse(row.why);
  return {
    a: { document: row.a_document, event: row.a_event },
    b: { document: row.b_document, event: row.b_event },
    score: row.score,
    why,
  };
}

const selectCopies = `SELECT da.id AS a_id, db.id AS b_id, share, passages, why FROM copy
  JOIN document AS da ON da.number = copy.a JOIN document AS db ON db.number = copy.b`;
const copyOrder = "ORDER BY a_id, b_id";

interface CopyRow {
  readonly a_id: string;
  readonly b_id: string;
  readonly share: number;
  readonly passages: string;
  readonly why: string;
}

function copyOf(row: CopyRow): Copy {
  const passages: Copy["passages"] = JSON.parse(row.passages);
  return { a: row.a_id, b: row.b_id, share: row.share, passages, why: row.why };
}
