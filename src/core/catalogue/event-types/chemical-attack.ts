// Toxic chemicals as a weapon, however they arrive.

import type { EventType } from "./event-type.ts";
import { ucdpByParties } from "./ucdp.ts";

/** The event type `chemical-attack`. */
export const chemicalAttack: EventType = {
  id: "chemical-attack",
  label: "chemical attack",
  definition:
    "Toxic chemicals used as a weapon, whatever delivered them. Tear gas against a crowd and industrial accidents do not count. Where a text tells of a strike that spread gas, this type wins over the strike.",
  roles: {
    actor: "who used it",
    target: "what or whom it was used against",
    victim: "people exposed, where the text ties them to the use itself",
    means: "the substance, or what delivered it",
    place: "where it was used",
    time: "when it was used",
    origin: "where it was launched from",
  },
  family: "strike",
  harms: true,
  words: [
    "chemical attack",
    "gas attack",
    "chemical weapons attack",
    "poison gas attack",
    "chlorine attack",
    "sarin attack",
    "nerve agent attack",
  ],
  crosswalk: {
    acled: { fit: "=", codes: ["Chemical weapon"] },
    plover: {
      fit: "~",
      codes: ["ASSAULT{unconventional}"],
      caveat:
        "The mode also holds biological, radiological and nuclear weapons; what was used goes into a context or the text.",
    },
    ucdp: ucdpByParties,
  },
  examples: [
    "<src a=1><m id=m1 k=population>Medics</m></src> <cue a=1 act=says stance=CT+ q=indirect>said</cue> <con a=1><m id=m2 k=weapon>chlorine</m> had been <e id=e1 t=chemical-attack real=happened means=m2 place=m3 time=m4>dropped</e> on <m id=m3 k=place>Tal Murrin</m> <m id=m4 k=time>on 4 March</m></con>.",
    "<m id=m1 k=organisation>The inspectors</m> found no sign that <m id=m2 k=weapon>sarin</m> had been <e id=e1 t=chemical-attack real=negated means=m2 place=m3>used</e> in <m id=m3 k=place>the village</m>.",
    "The chemical plant in Velm makes fertiliser, and the two coaches had good chemistry.",
  ],
};
