// Parties meet or negotiate.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `talks`. */
export const talks: EventType = {
  id: "talks",
  label: "talks",
  definition:
    "Parties meet, consult or negotiate, in person or from afar. What they agree is an agreement of its own; a press conference is a statement and no event.",
  roles: {
    participant: "who took part",
    actor: "who hosted or mediated, where the text says so",
    target: "what it was about",
    place: "where they met",
    time: "when they met",
  },
  family: "diplomacy",
  harms: false,
  words: ["peace talks", "negotiation", "negotiate", "negotiations"],
  crosswalk: {
    acled: { fit: "-", codes: [] },
    plover: { fit: "=", codes: ["CONSULT"] },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=person>The two envoys</m> <e id=e1 t=talks real=happened participant=m1 place=m2 time=m3>met</e> in <m id=m2 k=place>Velm</m> <m id=m3 k=time>on Thursday</m>.",
    "<src a=1><m id=m1 k=person>A diplomat</m></src> <cue a=1 act=doubts stance=PR- q=indirect>doubted</cue> that <con a=1><e id=e1 t=talks real=future participant=m2 time=m3>negotiations</e> with <m id=m2 k=armed-group>the Front</m> would resume <m id=m3 k=time>this year</m></con>.",
    "The talks page of the festival lists nine lectures, and climbers reached the summit at noon.",
  ],
};
