// Fire from the ground or the sea at a distance.

import type { EventType } from "./event-type.ts";
import { ucdpByParties } from "./ucdp.ts";

/** The event type `shelling`. */
export const shelling: EventType = {
  id: "shelling",
  label: "shelling",
  definition:
    "Artillery, mortar, rocket or missile fire from the ground or from a ship. Fire from aircraft is an air strike; a bomb that was put in place beforehand is a bombing.",
  roles: {
    actor: "who fired",
    target: "what or whom the fire hit or was aimed at",
    victim: "people hit by it, where the text ties them to the shelling itself",
    means: "the gun, launcher, shell, rocket or missile",
    place: "where it came down",
    time: "when it came down",
    origin: "where it was fired from",
  },
  family: "strike",
  harms: true,
  words: [
    "shelling",
    "artillery fire",
    "artillery strike",
    "artillery attack",
    "artillery barrage",
    "mortar fire",
    "mortar attack",
    "rocket attack",
    "rocket fire",
    "rocket barrage",
    "missile attack",
    "naval bombardment",
  ],
  crosswalk: {
    acled: { fit: "=", codes: ["Shelling/artillery/missile attack"] },
    plover: { fit: "=", codes: ["ASSAULT{heavy-weapons}"] },
    ucdp: ucdpByParties,
  },
  examples: [
    "<m id=m1 k=armed-group>The Northern Resistance Front</m> <e id=e1 t=shelling real=happened actor=m1 means=m2 target=m3 time=m4>fired</e> <m id=m2 k=weapon>mortars</m> at <m id=m3 k=facility>a checkpoint</m> <m id=m4 k=time>overnight</m>.",
    "<con a=1><e id=e1 t=shelling real=happened place=m1>Shelling</e> of <m id=m1 k=place>Hessara</m> <e id=e2 t=death real=happened victim=m2 cause=e1>killed</e> <m id=m2 k=population n=12..>at least 12 people</m></con>, <src a=1><m id=m3 k=population>residents</m></src> <cue a=1 act=says stance=CT+ q=indirect>said</cue>.",
    "Children collected shells on the beach while their parents shelled peas.",
  ],
};
