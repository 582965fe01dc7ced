// Forces go, by choice or under pressure.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `withdrawal`. */
export const withdrawal: EventType = {
  id: "withdrawal",
  label: "withdrawal",
  definition:
    "Forces leave a place, retreat, lay down their arms or surrender. People who flee are a displacement; weapons pulled back under a deal are a withdrawal.",
  roles: {
    actor: "who left or surrendered",
    origin: "what they left",
    destination: "where they went",
    means: "what was pulled back, or with what",
    place: "where, if neither origin nor destination",
    time: "when they left",
  },
  family: "movement",
  harms: false,
  words: ["withdrawal", "withdraw", "retreat", "pull back", "pull out", "pullout", "surrender", "lay down arms"],
  crosswalk: {
    acled: {
      fit: "~",
      codes: ["Non-violent transfer of territory"],
      caveat: "Fits only where somebody else then holds the place; a mere departure is Other.",
    },
    plover: { fit: "=", codes: ["RETREAT{withdraw}"] },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=military-unit>The garrison</m> <e id=e1 t=withdrawal real=happened actor=m1 origin=m2 destination=m3>retreated</e> from <m id=m2 k=place>Bor Sanat</m> to <m id=m3 k=place>the river</m>.",
    "<src a=1><m id=m1 k=person>The commander</m></src> <cue a=1 act=promises stance=Uu q=indirect>promised</cue> <con a=1>to <e id=e1 t=withdrawal real=future actor=m2 time=m3>pull back</e> <m id=m2 k=military-unit>his troops</m> <m id=m3 k=time>by Thursday</m></con>.",
    "She withdrew her application and 200 crowns from the bank, then went on a yoga retreat.",
  ],
};
