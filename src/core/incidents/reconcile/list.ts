// The house rules, in the order in which they are offered: the plain one first.

import { acled } from "./acled.ts";
import { airwars } from "./airwars.ts";
import { ibc } from "./ibc.ts";
import { range } from "./range.ts";
import type { HouseRule } from "./rule.ts";
import { ucdp } from "./ucdp.ts";

/** All house rules. Adding one: a file beside this one, and a line here. */
export const houseRules: readonly HouseRule[] = [range, ucdp, acled, airwars, ibc];
