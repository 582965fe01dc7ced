// A place is cut off.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `siege`. */
export const siege: EventType = {
  id: "siege",
  label: "siege",
  definition:
    "A place is encircled or cut off, or goods and aid are kept out of it. A trade embargo between states is a sanction.",
  roles: {
    actor: "who cuts it off",
    target: "what is cut off, or what is kept out",
    victim: "people shut in, where the text names them",
    place: "where, if not the place cut off itself",
    time: "since when, or how long",
    means: "how",
  },
  family: "control",
  harms: true,
  words: ["siege", "besiege", "blockade", "encircle", "encirclement", "lay siege"],
  crosswalk: {
    acled: {
      fit: "~",
      codes: ["Other"],
      caveat: "No code of its own; the fighting around it is coded event by event.",
    },
    plover: {
      fit: "~",
      codes: ["COERCE{restrict}"],
      caveat: "The mode holds every restriction, of movement or otherwise.",
    },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=armed-group>The militia</m> has <e id=e1 t=siege real=happened actor=m1 target=m2 time=m3>besieged</e> <m id=m2 k=place>Hessara</m> for <m id=m3 k=time>forty days</m>.",
    "<src a=1><m id=m1 k=organisation>The relief committee</m></src> <cue a=1 act=demands stance=Uu q=indirect>called for</cue> <con a=1>an end to the <e id=e1 t=siege real=happened target=m2>blockade</e> of <m id=m2 k=facility>the port</m></con>.",
    "The singer was besieged by fans, and the old fort is still called the Siege House.",
  ],
};
