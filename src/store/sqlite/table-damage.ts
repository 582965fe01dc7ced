// The tables themselves against those that a new casebook has: whether one, an index or a trigger is missing, was changed, or a trigger
// was put in that changes what is written.

import { DatabaseSync } from "@photostructure/sqlite";
import type { Damage } from "../store-health.ts";
import { migrations } from "./migrations/list.ts";
import type { Sql } from "./sql.ts";

interface Made {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

/** What SQLite makes by itself (shadows of the search index and of the tree of days) is its own affair. */
const made = `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
    AND name NOT IN (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow') ORDER BY type, name`;

/** Differences from the tables of today; none where all is as the migrations make it. */
export function tableDamage(sql: Sql): readonly Damage[] {
  const here = new Map(
    sql(made)
      .all()
      .map((one: Made) => [one.name, one]),
  );
  const wanted = asMade();
  const names = new Set(wanted.map(({ name }) => name));
  const found = wanted.flatMap(({ type, name, sql: text }): readonly Damage[] => {
    const one = here.get(name);
    if (one === undefined) return [{ subject: "tables", what: `the ${type} ${name} is missing` }];
    return one.sql === text ? [] : [{ subject: "tables", what: `the ${type} ${name} was changed` }];
  });
  const added = [...here.values()].filter(({ type, name }) => type === "trigger" && !names.has(name));
  return [...found, ...added.map(({ name }) => ({ subject: "tables", what: `the trigger ${name} was put in` }))];
}

/** Made anew each time: some milliseconds, beside a look at everything. */
function asMade(): readonly Made[] {
  const blank = new DatabaseSync(":memory:");
  try {
    for (const step of migrations) blank.exec(step);
    return blank.prepare(made).all();
  } finally {
    blank.close();
  }
}
