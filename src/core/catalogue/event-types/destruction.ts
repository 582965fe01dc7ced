// Harm to things that is an act of its own, not what a strike did.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `destruction`. */
export const destruction: EventType = {
  id: "destruction",
  label: "destruction",
  definition:
    "Looting, arson, demolition or other destruction of property as an act of its own. What a strike or a bomb destroyed is its damage, told as a claim on that event, unless the text tells it as a separate act.",
  roles: {
    actor: "who did it",
    target: "what was destroyed, burned or looted",
    victim: "people who lost by it, where the text names them",
    means: "how, or with what",
    place: "where it took place",
    time: "when it took place",
  },
  family: "violence",
  harms: true,
  words: ["loot", "looting", "arson", "demolition", "demolish", "set fire to", "set ablaze", "raze", "ransack"],
  crosswalk: {
    acled: { fit: "=", codes: ["Looting/property destruction"] },
    plover: { fit: "=", codes: ["ASSAULT{destroy}"] },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=military-unit>Soldiers</m> <e id=e1 t=destruction real=happened actor=m1 target=m2 place=m3>burned</e> <m id=m2 k=facility n=30>thirty houses</m> in <m id=m3 k=place>Tal Murrin</m>.",
    "<src a=1><m id=m1 k=population>Shopkeepers</m></src> <cue a=1 act=accuses stance=CT+ q=indirect>blamed</cue> <con a=1><m id=m2 k=population>the recruits</m> for the <e id=e1 t=destruction real=happened actor=m2 target=m3>looting</e> of <m id=m3 k=facility>the market</m></con>.",
    "The scandal destroyed his career, and the runner burned out in the last lap.",
  ],
};
