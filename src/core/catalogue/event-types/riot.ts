// A crowd that does violence.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `riot`. */
export const riot: EventType = {
  id: "riot",
  label: "riot",
  definition:
    "A crowd without military arms turns violent against people or property: riot, mob violence, lynching by a crowd. An armed group's attack is an armed attack, even from within a crowd.",
  roles: {
    actor: "who rioted",
    target: "what or whom the crowd turned on",
    victim: "people hit by it, where the text ties them to the riot itself",
    means: "with what",
    place: "where it took place",
    time: "when it took place",
  },
  family: "unrest",
  harms: true,
  words: ["riot", "rioting", "mob violence", "mob attack", "violent demonstration", "violent protest"],
  crosswalk: {
    acled: { fit: "=", codes: ["Violent demonstration", "Mob violence"] },
    plover: { fit: "=", codes: ["PROTEST{riot}"] },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=population>A crowd</m> <e id=e1 t=riot real=happened actor=m1 target=m2 place=m3>stoned</e> <m id=m2 k=facility>the customs house</m> in <m id=m3 k=place>Bor Sanat</m>.",
    "<src a=1><m id=m1 k=government>The mayor</m></src> <cue a=1 act=says stance=CT+ q=indirect>said</cue> <con a=1>the <e id=e1 t=riot real=happened time=m2>riots</e> <m id=m2 k=time>on Sunday</m> <e id=e2 t=injury real=happened victim=m3 cause=e1>injured</e> <m id=m3 k=population n=12>a dozen people</m></con>.",
    "The garden was a riot of colour, and the play is an absolute riot.",
  ],
};
