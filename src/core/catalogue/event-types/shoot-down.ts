// Something that flew is brought down by arms.

import type { EventType } from "./event-type.ts";
import { ucdpByParties } from "./ucdp.ts";

/** The event type `shoot-down`. */
export const shootDown: EventType = {
  id: "shoot-down",
  label: "shoot-down",
  definition:
    "An aircraft, helicopter or drone is brought down, hit or intercepted by weapons. An accident or a crash of unknown cause is not a shoot-down; a missile that is intercepted in flight counts as one only if it is the thing attacked.",
  roles: {
    actor: "who brought it down",
    target: "what was brought down",
    victim: "people on board, where the text ties them to the shoot-down itself",
    means: "the weapon used",
    place: "where it came down or was hit",
    time: "when it was hit",
  },
  family: "fight",
  harms: true,
  words: ["shoot down", "shot down", "shoot-down", "shootdown", "shooting down", "downing"],
  crosswalk: {
    acled: {
      fit: "!",
      codes: ["Disrupted weapons use", "Armed clash"],
      caveat:
        "Disrupted weapons use where a drone or missile is intercepted without a fight, Armed clash where a crewed aircraft is engaged; ACLED has no type for it.",
    },
    plover: {
      fit: "~",
      codes: ["ASSAULT{heavy-weapons}"],
      caveat: "The mode says with what, not that an aircraft came down.",
    },
    ucdp: ucdpByParties,
  },
  examples: [
    "<m id=m1 k=armed-group>The rebels</m> <e id=e1 t=shoot-down real=happened actor=m1 target=m2 place=m3 means=m4>shot down</e> <m id=m2 k=platform>a transport helicopter</m> over <m id=m3 k=place>the Zerin valley</m> with <m id=m4 k=weapon>a shoulder-fired missile</m>.",
    "<m id=m1 k=platform>The drone</m> was <cue a=1 act=says stance=Uu q=indirect>allegedly</cue> <con a=1><e id=e1 t=shoot-down real=happened target=m1 means=m2>downed</e> by <m id=m2 k=weapon>a machine gun</m></con>.",
    "The committee shot down the proposal, and the website was down for an hour.",
  ],
};
