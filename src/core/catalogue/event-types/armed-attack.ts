// One side goes for a target with arms, and no narrower type fits.

import type { EventType } from "./event-type.ts";

/** The event type `armed-attack`. */
export const armedAttack: EventType = {
  id: "armed-attack",
  label: "armed attack",
  definition:
    "One side attacks a target with arms in hand: raid, ambush, storming, shooting. Also people killed by force where the text tells neither how nor that it was on purpose. A narrower type (air strike, shelling, bombing, killing) wins where the text gives it.",
  roles: {
    actor: "who attacked",
    target: "what or whom they attacked",
    victim: "people hit by it, where the text ties them to the attack itself",
    means: "weapons used",
    place: "where it took place",
    time: "when it took place",
    origin: "where it was launched or fired from",
    participant: "others who took part",
  },
  family: "fight",
  harms: true,
  words: ["armed attack", "ambush", "gun attack", "open fire", "shooting attack", "armed raid", "armed assault"],
  crosswalk: {
    acled: {
      fit: "!",
      codes: ["Attack", "Armed clash"],
      caveat:
        "Attack where the target is civilians; Armed clash where the target is armed. Which it is depends on the target, and stays open where the target is unknown.",
    },
    plover: {
      fit: "~",
      codes: ["ASSAULT{firearms}"],
      caveat: "The mode says firearms; a raid with blades is ASSAULT{primitive}.",
    },
    ucdp: {
      fit: "!",
      codes: ["1", "2", "3"],
      caveat:
        "By target: 3 where civilians are attacked by a government or an organised group; else 1 if a government is a side, 2 if none is; and only if at least one person died.",
    },
  },
  examples: [
    "<m id=m1 k=population n=4>Four gunmen</m> <e id=e1 t=armed-attack real=happened actor=m1 target=m2 time=m3>stormed</e> <m id=m2 k=facility>a police post</m> <m id=m3 k=time>before dawn</m>, <e id=e2 t=death real=happened victim=m4 cause=e1>killing</e> <m id=m4 k=population n=3>three officers</m>.",
    "<src a=1><m id=m1 k=government>The Interior Ministry</m></src> <cue a=1 act=accuses stance=CT+ q=indirect>accused</cue> <con a=1><m id=m2 k=armed-group>the Harbour Guard</m> of <e id=e1 t=armed-attack real=happened actor=m2 target=m3>ambushing</e> <m id=m3 k=military-unit>a patrol</m></con>.",
    "She attacked the plan in a long column and stormed out of the room.",
  ],
};
