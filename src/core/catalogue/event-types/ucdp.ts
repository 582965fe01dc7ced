// What UCDP's `type_of_violence` can say of an event type. It codes who fights whom, not how, and only what killed; so
// most types share one of two answers, written once here.

import type { Crosswalk } from "./event-type.ts";

/** Violence that UCDP codes by its sides, whatever the weapon. */
export const ucdpByParties: Crosswalk = {
  fit: "!",
  codes: ["1", "2", "3"],
  caveat:
    "By parties: 1 where a state's government is a side, 2 where no government is, 3 where a government or an organised group attacks civilians; how it was done is not coded, and only events with at least one death and known sides are.",
};

/** Nothing in UCDP's event data says it; deaths in its course belong to the violent event that caused them. */
export const ucdpCannotSay: Crosswalk = { fit: "-", codes: [] };
