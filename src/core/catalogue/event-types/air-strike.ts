// Violence from the air. Drones count: the means, not the type, says what flew.

import type { EventType } from "./event-type.ts";
import { ucdpByParties } from "./ucdp.ts";

/** The event type `air-strike`. */
export const airStrike: EventType = {
  id: "air-strike",
  label: "air strike",
  definition:
    "Bombs, missiles or gunfire delivered from an aircraft, with or without a pilot on board; the means says which. A rocket or missile launched from the ground or a ship is shelling, wherever it lands.",
  roles: {
    actor: "who flew or ordered the strike",
    target: "what or whom the strike hit or was aimed at",
    victim: "people hit by it, where the text ties them to the strike itself and not to a death or injury",
    means: "the aircraft or what it dropped or fired",
    place: "where it hit",
    time: "when it hit",
    origin: "where the aircraft came from",
  },
  family: "strike",
  harms: true,
  words: [
    "air strike",
    "airstrike",
    "air-strike",
    "air raid",
    "air attack",
    "aerial bombardment",
    "aerial bombing",
    "aerial attack",
    "drone strike",
    "bombing raid",
    "barrel bomb",
  ],
  crosswalk: {
    acled: { fit: "=", codes: ["Air/drone strike"] },
    plover: { fit: "=", codes: ["ASSAULT{aerial}", "ASSAULT{drone}"] },
    ucdp: ucdpByParties,
  },
  examples: [
    "<m id=m1 k=platform>Two jets</m> <e id=e1 t=air-strike real=happened means=m1 target=m2 place=m3 time=m4>bombed</e> <m id=m2 k=facility>a fuel depot</m> near <m id=m3 k=place rel=near>Velm</m> on <m id=m4 k=time>Monday</m>.",
    "<src a=1><m id=m1 k=government>Kaldia</m></src> <cue a=1 act=denies stance=CT- q=indirect denies=e1>denied</cue> that <con a=1><m id=m2 k=military-unit>its air force</m> had carried out the <e id=e1 t=air-strike real=happened actor=m2 place=m3>raid</e> on <m id=m3 k=place>Bor Sanat</m></con>.",
    "The comedy bombed at the box office, and critics rained blows on its director.",
  ],
};
