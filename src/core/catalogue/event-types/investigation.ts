// An inquiry into what happened.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `investigation`. */
export const investigation: EventType = {
  id: "investigation",
  label: "investigation",
  definition:
    "An inquiry into what happened: by a court, a ministry, a commission, a fact-finding mission. A demand for one is a statement that demands; a journalist's research is not an event.",
  roles: {
    actor: "who investigates",
    target: "what or whom it is about",
    place: "where it takes place",
    time: "when it was opened or held",
    destination: "where investigators were sent",
  },
  family: "diplomacy",
  harms: false,
  words: ["investigation", "investigate", "inquiry", "fact-finding mission", "commission of inquiry"],
  crosswalk: {
    acled: { fit: "-", codes: [] },
    plover: {
      fit: "~",
      codes: ["ACCUSE{investigate}"],
      caveat: "PLOVER counts an inquiry as an accusation against the one investigated; an open inquiry accuses nobody.",
    },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=government>The military prosecutor</m> <e id=e1 t=investigation real=happened actor=m1 time=m2>opened an inquiry</e> <m id=m2 k=time>on Tuesday</m> into the <e id=e2 t=death real=happened victim=m3>deaths</e> of <m id=m3 k=population n=5>five prisoners</m>.",
    "<src a=1><m id=m1 k=organisation>The bar association</m></src> <cue a=1 act=demands stance=Uu q=indirect>demanded</cue> <con a=1>an <e id=e1 t=investigation real=hypothetical actor=m2>investigation</e> by <m id=m2 k=organisation>an independent panel</m></con>.",
    "The space probe sent its first pictures, and the clerk answered every inquiry with a smile.",
  ],
};
