// Troops or weapons are brought to where they may be used.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `deployment`. */
export const deployment: EventType = {
  id: "deployment",
  label: "deployment",
  definition:
    "Troops or weapons are moved, mustered, stationed or reinforced. An attack begins where they fight: the arrival stays a deployment. Aid convoys are aid delivery.",
  roles: {
    actor: "who moved, or who moved them",
    victim: "those who were moved, where somebody else moved them",
    means: "weapons or vehicles moved",
    place: "where they are stationed",
    time: "when they moved or arrived",
    origin: "where they came from",
    destination: "where they went",
  },
  family: "movement",
  harms: false,
  words: [
    "deployment",
    "deploy",
    "redeploy",
    "redeployment",
    "troop movement",
    "mobilisation",
    "mobilization",
    "send reinforcements",
  ],
  crosswalk: {
    acled: {
      fit: "~",
      codes: ["Other"],
      caveat: "A strategic development, recorded only where ACLED finds it significant.",
    },
    plover: { fit: "=", codes: ["MOBILIZE{troops}", "MOBILIZE{weapons}"] },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=population n=~1000>Some 1000 guardsmen</m> <e id=e1 t=deployment real=happened actor=m1 destination=m2 time=m3>arrived</e> at <m id=m2 k=facility>the airbase</m> on <m id=m3 k=time>Wednesday</m>.",
    "<src a=1><m id=m1 k=government>The Defence Ministry</m></src> <cue a=1 act=says stance=CTu q=indirect>would not say</cue> whether <con a=1><m id=m2 k=weapon>the launchers</m> had been <e id=e1 t=deployment real=hypothetical means=m2 destination=m3>moved</e> to <m id=m3 k=place>the coast</m></con>.",
    "The firm deployed its new software, and the arrival of spring moved everybody.",
  ],
};
