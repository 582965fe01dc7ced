// Taken without any authority, or by an authority that hides it.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `abduction`. */
export const abduction: EventType = {
  id: "abduction",
  label: "abduction",
  definition:
    "People are kidnapped, taken hostage or made to disappear. Where those who take them claim authority and own up to it, it is a detention; fighters captured in battle are a detention too.",
  roles: {
    actor: "who took them",
    victim: "who was taken",
    means: "how, or with what",
    place: "where they were taken",
    time: "when they were taken",
    origin: "from where they were taken",
    destination: "where they were taken to",
  },
  family: "violence",
  harms: true,
  words: [
    "abduction",
    "abduct",
    "kidnap",
    "kidnapping",
    "hostage-taking",
    "take hostage",
    "taken hostage",
    "enforced disappearance",
    "forced disappearance",
  ],
  crosswalk: {
    acled: { fit: "=", codes: ["Abduction/forced disappearance"] },
    plover: { fit: "=", codes: ["ASSAULT{abduct}"] },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=population>Masked men</m> <e id=e1 t=abduction real=happened actor=m1 victim=m2 place=m3 time=m4>kidnapped</e> <m id=m2 k=population n=2>two aid workers</m> on <m id=m3 k=place>the Dahrin road</m> <m id=m4 k=time>on Tuesday</m>.",
    "<src a=1><m id=m1 k=person>His sister</m></src> <cue a=1 act=suggests stance=PR+ q=indirect>believes</cue> <con a=1><m id=m2 k=person>the editor</m> was <e id=e1 t=abduction real=happened victim=m2>taken</e></con>.",
    "The film holds its audience hostage for three hours, and the thief took the handbag.",
  ],
};
