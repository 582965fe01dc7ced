// Punishment without arms.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `sanction`. */
export const sanction: EventType = {
  id: "sanction",
  label: "sanction",
  definition:
    "A punitive measure short of force: embargo, frozen assets, expelled diplomats, suspended membership. Shutting goods out of a besieged place is a siege.",
  roles: {
    actor: "who imposed it",
    target: "whom it is against",
    means: "what the measure is",
    place: "where it holds",
    time: "when it was imposed",
  },
  family: "diplomacy",
  harms: false,
  words: ["impose sanctions", "embargo", "arms embargo", "asset freeze", "travel ban", "sanctions against"],
  crosswalk: {
    acled: { fit: "-", codes: [] },
    plover: {
      fit: "=",
      codes: ["SANCTION"],
      caveat: "PLOVER's manual puts it with verbal conflict in one table and with material conflict in another.",
    },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=organisation>The council</m> <e id=e1 t=sanction real=happened actor=m1 target=m2 time=m3>froze the assets</e> of <m id=m2 k=person n=6>six officers</m> <m id=m3 k=time>in March</m>.",
    "<src a=1><m id=m1 k=government>Kaldia</m></src> <cue a=1 act=threatens stance=Uu q=indirect>threatened</cue> <con a=1>to <e id=e1 t=sanction real=future actor=m1 target=m2>expel</e> <m id=m2 k=person>the ambassador</m></con>.",
    "The league sanctioned the friendly match, and the editor lifted her embargo on adverbs.",
  ],
};
