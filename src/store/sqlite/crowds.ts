// Keys that so many events have that they tell nothing: counted by the index, and no further than has to be known.

import type { CasebookStore } from "../casebook-store.ts";
import type { Key } from "../linking-store.ts";
import type { Sql } from "./sql.ts";

/** The methods of a store that count who has a key. */
export function crowdsIn(
  sql: Sql,
): Pick<CasebookStore, "crowded" | "crowdedOf" | "newlyCrowded" | "crowds" | "unlinkHolding"> {
  return {
    crowded: (keys, most) => (keys.length === 0 ? [] : sql(crowdedAsked).all(JSON.stringify(keys), most).map(keyOf)),
    crowdedOf: (document, most) =>
      sql(crowdedHeld)
        .all(JSON.stringify([document]), most)
        .map(keyOf),
    newlyCrowded: (documents, most) =>
      sql(`${crowdedHeld} AND ${exceeds(linkedHolders)} IS NULL`)
        .all(JSON.stringify(documents), most)
        .map(keyOf),
    crowds(most) {
      const rows: readonly (Key & { readonly events: number })[] = sql(
        "SELECT kind, key, count(*) AS events FROM event_key GROUP BY kind, key HAVING events > ? ORDER BY events DESC, kind, key",
      ).all(most);
      return rows.map(({ kind, key, events }) => ({ kind, key, events }));
    },
    unlinkHolding(keys) {
      sql(`UPDATE document SET linked = 0 WHERE number IN (
        SELECT document FROM event WHERE number IN (${eventsHolding}))`).run(JSON.stringify(keys));
    },
  };
}

/** Numbers of the events that have one of some keys, given as JSON. */
export const eventsHolding = `SELECT event_key.event FROM json_each(?) AS asked
  CROSS JOIN event_key ON event_key.kind = asked.value ->> 'kind' AND event_key.key = asked.value ->> 'key'`;

const holders = "FROM event_key AS held WHERE held.kind = one.kind AND held.key = one.key";
const linkedHolders = `FROM event_key AS held JOIN event ON event.number = held.event
  JOIN document ON document.number = event.document AND document.linked = 1
  WHERE held.kind = one.kind AND held.key = one.key`;

/** Something where there are more than ?2, NULL where not; never more than one more is looked at. */
function exceeds(who: string): string {
  return `(SELECT 1 ${who} LIMIT 1 OFFSET ?2)`;
}

const crowdedAsked = `SELECT kind, key FROM (
    SELECT DISTINCT value ->> 'kind' AS kind, value ->> 'key' AS key FROM json_each(?1)) AS one
  WHERE ${exceeds(holders)} IS NOT NULL`;

const crowdedHeld = `SELECT kind, key FROM (
    SELECT DISTINCT event_key.kind, event_key.key FROM json_each(?1) AS asked
    CROSS JOIN document ON document.id = asked.value
    CROSS JOIN event ON event.document = document.number
    CROSS JOIN event_key ON event_key.event = event.number) AS one
  WHERE ${exceeds(holders)} IS NOT NULL`;

function keyOf({ kind, key }: Key): Key {
  return { kind, key };
}
