// Who holds a place changes, or moves forward.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `territory-gained`. */
export const territoryGained: EventType = {
  id: "territory-gained",
  label: "territory gained",
  definition:
    "A place is taken, retaken or entered by force, or an advance is made. The fighting for it is a clash or an attack of its own; leaving a place is a withdrawal.",
  roles: {
    actor: "who took it or advanced",
    target: "what was taken",
    participant: "who lost it, where the text names them",
    means: "with what",
    place: "where, if not the thing taken itself",
    time: "when it was taken",
    origin: "where the advance began, or whence the loser was driven",
    destination: "where the advance led to",
  },
  family: "control",
  harms: false,
  words: [
    "recapture",
    "retake",
    "take control of",
    "seize control of",
    "regain control",
    "overrun",
    "territorial gain",
  ],
  crosswalk: {
    acled: {
      fit: "=",
      codes: ["Government regains territory", "Non-state actor overtakes territory"],
      caveat:
        "Which of the two follows from who took it; an advance that changes control of no named place is neither.",
    },
    plover: {
      fit: "~",
      codes: ["COERCE{seize}"],
      caveat: "The mode also holds the seizure of goods and buildings.",
    },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=military-unit>The Third Brigade</m> <e id=e1 t=territory-gained real=happened actor=m1 target=m2 time=m3>captured</e> <m id=m2 k=place>two hills south of Velm</m> <m id=m3 k=time>on 9 June</m>.",
    "<src a=1><m id=m1 k=armed-group>The rebels</m></src> <cue a=1 act=says stance=PR+ q=indirect>claimed</cue> <con a=1>to have <e id=e1 t=territory-gained real=happened actor=m1 target=m2>taken</e> <m id=m2 k=facility>the airfield</m></con>, <con a=2>which</con> <src a=2><m id=m3 k=government>Orvania</m></src> <cue a=2 act=denies stance=CT- q=indirect denies=1>denies</cue>.",
    "Shares gained ground, and the photographs captured the mood of the town.",
  ],
};
