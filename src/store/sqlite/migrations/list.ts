// All steps from an empty file to the tables of today, in their order. A step that was released is never edited, moved
// or taken out: a new one goes to the end.

import { ground } from "./0001-ground.ts";
import { linkedAnew } from "./0002-linked-anew.ts";
import { hashedRows } from "./0003-hashed-rows.ts";

/** The SQL of each step; its number is its place, from 1. */
export const migrations: readonly string[] = [ground, linkedAnew, hashedRows];
