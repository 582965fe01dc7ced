// Explosives put, carried or driven to where they go off.

import type { EventType } from "./event-type.ts";
import { ucdpByParties } from "./ucdp.ts";

/** The event type `bombing`. */
export const bombing: EventType = {
  id: "bombing",
  label: "bombing",
  definition:
    "An explosion of something planted, carried or driven there: improvised device, car bomb, suicide bomb, mine. Bombs from aircraft are an air strike; an explosion whose cause is not told is no bombing.",
  roles: {
    actor: "who set it off, planted it or wore it",
    target: "what or whom it hit or was meant for",
    victim: "people hit by it, where the text ties them to the explosion itself",
    means: "the device or the vehicle that carried it",
    place: "where it went off",
    time: "when it went off",
  },
  family: "strike",
  harms: true,
  words: [
    "suicide bombing",
    "suicide attack",
    "car bombing",
    "car bomb",
    "truck bomb",
    "bomb blast",
    "roadside bomb",
    "bomb attack",
    "ied attack",
    "ied strike",
    "mine strike",
    "vbied",
  ],
  crosswalk: {
    acled: { fit: "=", codes: ["Suicide bomb", "Remote explosive/landmine/IED"] },
    plover: { fit: "=", codes: ["ASSAULT{explosives}", "ASSAULT{suicide-attack}"] },
    ucdp: ucdpByParties,
  },
  examples: [
    "<m id=m1 k=weapon>A car bomb</m> <e id=e1 t=bombing real=happened means=m1 place=m2 time=m3>exploded</e> outside <m id=m2 k=facility>the court in Dahrin</m> on <m id=m3 k=time>Friday</m>.",
    "<m id=m1 k=armed-group>The Red Dawn Brigade</m> <cue a=1 act=threatens stance=Uu q=indirect>threatened</cue> <con a=1>to <e id=e1 t=bombing real=future actor=m1 target=m2>blow up</e> <m id=m2 k=facility>the bridge</m></con>.",
    "The striker dropped a bombshell: she had turned down an explosive offer from a rival club.",
  ],
};
