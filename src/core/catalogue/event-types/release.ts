// Captives go free.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `release`. */
export const release: EventType = {
  id: "release",
  label: "release",
  definition:
    "Captives, hostages or prisoners are freed, exchanged or handed over. Prisoners who break out are not released; the deal behind an exchange is an agreement.",
  roles: {
    actor: "who let them go or freed them",
    victim: "who was freed",
    destination: "to whom or where they were handed over",
    means: "in return for what, or how",
    place: "where it took place",
    time: "when they were freed",
  },
  family: "movement",
  harms: false,
  words: [
    "release of prisoners",
    "release of hostages",
    "free the hostages",
    "free the prisoners",
    "set free",
    "prisoner release",
  ],
  crosswalk: {
    acled: {
      fit: "~",
      codes: ["Other"],
      caveat: "A strategic development, recorded only where ACLED finds it significant.",
    },
    plover: { fit: "=", codes: ["RETREAT{release}"] },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=armed-group>The Harbour Guard</m> <e id=e1 t=release real=happened actor=m1 victim=m2 time=m3>freed</e> <m id=m2 k=population n=7>seven sailors</m> <m id=m3 k=time>on Monday</m>.",
    "<src a=1><m id=m1 k=person>Her lawyer</m></src> <cue a=1 act=suggests stance=PR+ q=indirect>expects</cue> <con a=1><m id=m2 k=person>the teacher</m> to be <e id=e1 t=release real=future victim=m2 time=m3>released</e> <m id=m3 k=time>within days</m></con>.",
    "The ministry released a statement, and the band released a record with free admission.",
  ],
};
