// Held by those who claim the right to hold.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `detention`. */
export const detention: EventType = {
  id: "detention",
  label: "detention",
  definition:
    "Arrest, detention or capture by those who claim authority: police, soldiers, a court, an armed group that says so. Where they hide it or claim none, it is an abduction.",
  roles: {
    actor: "who detained",
    victim: "who was detained",
    target: "who was sought or is to be detained",
    place: "where it took place",
    time: "when it took place",
    destination: "where they were taken",
  },
  family: "violence",
  harms: true,
  words: ["arrest", "detain", "detention", "mass arrest", "take prisoner", "taken prisoner", "take into custody"],
  crosswalk: {
    acled: { fit: "=", codes: ["Arrests"] },
    plover: { fit: "=", codes: ["COERCE{arrest}"] },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=government>Police</m> <e id=e1 t=detention real=happened actor=m1 victim=m2 place=m3>arrested</e> <m id=m2 k=population n=40..>more than 40 demonstrators</m> in <m id=m3 k=place>Kasrat</m>.",
    "<src a=1><m id=m1 k=government>The army</m></src> <cue a=1 act=denies stance=CT- q=indirect denies=e1>denied</cue> <con a=1><e id=e1 t=detention real=happened victim=m2>holding</e> <m id=m2 k=population>any minors</m></con>.",
    "Two pupils got detention, and the doctors arrested the spread of the fever.",
  ],
};
