// Two sides that both fight.

import type { EventType } from "./event-type.ts";

/** The event type `armed-clash`. */
export const armedClash: EventType = {
  id: "armed-clash",
  label: "armed clash",
  definition:
    "Two armed sides fight each other, and the text tells of an exchange rather than of one side's attack. A raid, ambush or storming told from one side is an armed attack.",
  roles: {
    participant: "a side of the fighting",
    actor: "the side that the text names as having begun it, where it does",
    target: "the side that the text names as having been set upon, where it does",
    victim: "people hit by it, where the text ties them to the fighting itself",
    means: "weapons used",
    place: "where they fought",
    time: "when they fought",
  },
  family: "fight",
  harms: true,
  words: ["armed clash", "firefight", "gun battle", "gunfight", "exchange of fire", "skirmish", "heavy fighting"],
  crosswalk: {
    acled: { fit: "=", codes: ["Armed clash"] },
    plover: {
      fit: "~",
      codes: ["ASSAULT{firearms}"],
      caveat: "PLOVER has an actor and a recipient and no fight between equals: it takes two records, one each way.",
    },
    ucdp: {
      fit: "!",
      codes: ["1", "2"],
      caveat:
        "1 where a state's government is one of the sides, 2 where none is; and only if the sides are known and at least one person died.",
    },
  },
  examples: [
    "<m id=m1 k=military-unit>Orvanian border guards</m> and <m id=m2 k=armed-group>Kaldic militiamen</m> <e id=e1 t=armed-clash real=happened participant=m1,m2 place=m3 time=m4>clashed</e> near <m id=m3 k=place rel=near>Kasrat</m> on <m id=m4 k=time>Sunday</m>.",
    "<src a=1><m id=m1 k=population>Villagers</m></src> <cue a=1 act=says stance=CT+ q=indirect>reported</cue> <con a=1>heavy <e id=e1 t=armed-clash real=happened place=m2>fighting</e> around <m id=m2 k=facility>the railway station</m></con>.",
    "The two ministers clashed over the budget, and the curtains clash with the sofa.",
  ],
};
