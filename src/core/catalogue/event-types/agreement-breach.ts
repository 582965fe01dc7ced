// What was agreed is broken or given up.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `agreement-breach`. */
export const agreementBreach: EventType = {
  id: "agreement-breach",
  label: "breach of agreement",
  definition:
    "An agreement is violated, suspended or ended. The shots that broke it are events of their own; this type is for what the text tells of the agreement.",
  roles: {
    actor: "who broke or ended it",
    target: "the agreement",
    participant: "another party to it",
    means: "how it was broken",
    place: "where it was broken",
    time: "when it was broken or ended",
  },
  family: "diplomacy",
  harms: false,
  words: [
    "ceasefire violation",
    "truce violation",
    "breach of the ceasefire",
    "break the ceasefire",
    "violate the ceasefire",
    "violate the truce",
  ],
  crosswalk: {
    acled: { fit: "-", codes: [] },
    plover: {
      fit: "~",
      codes: ["REJECT"],
      caveat: "REJECT is a refusal in words; that a bond was broken, and the acts that broke it, are lost.",
    },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<src a=1><m id=m1 k=organisation>The monitors</m></src> <cue a=1 act=says stance=CT+ q=indirect>said</cue> <con a=1><m id=m2 k=government>both sides</m> had <e id=e1 t=agreement-breach real=happened actor=m2 time=m3>violated</e> the ceasefire <m id=m3 k=time>since Monday</m></con>.",
    "<m id=m1 k=armed-group>The Red Dawn Brigade</m> <e id=e1 t=agreement-breach real=happened actor=m1 time=m2>ended</e> its truce with the government <m id=m2 k=time>on 1 May</m>.",
    "A tenant broke her lease, and the swimmer broke the national record.",
  ],
};
