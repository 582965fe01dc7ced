// People in the street, peaceful.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `protest`. */
export const protest: EventType = {
  id: "protest",
  label: "protest",
  definition:
    "People demonstrate in public: march, rally, strike, sit-in, and do no violence themselves. A protest in words alone (a note of protest) is a statement. If the crowd turns violent it is a riot.",
  roles: {
    actor: "who demonstrated",
    target: "against whom or what",
    participant: "others who took part",
    place: "where they demonstrated",
    time: "when they demonstrated",
    destination: "where they marched to",
    means: "how",
  },
  family: "unrest",
  harms: false,
  words: [
    "street demonstration",
    "protest march",
    "street protest",
    "sit-in",
    "demonstrators march",
    "mass protest",
    "protest rally",
  ],
  crosswalk: {
    acled: {
      fit: "=",
      codes: ["Peaceful protest"],
      caveat: "Protest with intervention, or Excessive force against protesters, where forces step in.",
    },
    plover: { fit: "=", codes: ["PROTEST{demo}"] },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=population>Several hundred teachers</m> <e id=e1 t=protest real=happened actor=m1 place=m2 time=m3>marched</e> through <m id=m2 k=place>Dahrin</m> <m id=m3 k=time>on Friday</m>.",
    "<src a=1><m id=m1 k=organisation>The union</m></src> <cue a=1 act=promises stance=Uu q=indirect>vowed</cue> <con a=1>to <e id=e1 t=protest real=future actor=m1 place=m2>demonstrate</e> outside <m id=m2 k=facility>parliament</m></con>.",
    "The envoy handed over a note of protest, and the demonstration of the new oven drew a crowd.",
  ],
};
