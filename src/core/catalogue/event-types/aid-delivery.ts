// Relief on its way, or there.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `aid-delivery`. */
export const aidDelivery: EventType = {
  id: "aid-delivery",
  label: "aid delivery",
  definition:
    "Relief reaches people or is sent to them: food, medicine, shelter, rescue. Weapons and troops are a deployment; money promised is a statement that promises.",
  roles: {
    actor: "who brings or sends it",
    destination: "where it goes",
    target: "for whom it is meant, where that is an institution",
    victim: "the people it is for",
    means: "what is brought, or what carries it",
    place: "where it is given out",
    origin: "where it comes from",
    time: "when it arrived or left",
  },
  family: "relief",
  harms: false,
  words: [
    "aid delivery",
    "aid convoy",
    "humanitarian convoy",
    "relief convoy",
    "airdrop of aid",
    "distribute food",
    "deliver aid",
    "humanitarian aid delivery",
  ],
  crosswalk: {
    acled: { fit: "-", codes: [] },
    plover: { fit: "=", codes: ["AID"], caveat: "PLOVER wants a recipient; where the text names none, it stays open." },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=organisation>The Red Lantern charity</m> <e id=e1 t=aid-delivery real=happened actor=m1 means=m2 destination=m3>delivered</e> <m id=m2 k=quantity>40 tonnes of flour</m> to <m id=m3 k=place>Kasrat</m>.",
    "<src a=1><m id=m1 k=population>Doctors</m></src> <cue a=1 act=says stance=CT+ q=indirect>said</cue> <con a=1>no <e id=e1 t=aid-delivery real=negated destination=m2 time=m3>supplies</e> had reached <m id=m2 k=facility>the hospital</m> <m id=m3 k=time>since May</m></con>.",
    "He delivered the parcel, wore a hearing aid and came to a sudden relief.",
  ],
};
