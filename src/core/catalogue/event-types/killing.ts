// People killed on purpose, not in the course of fighting.

import type { EventType } from "./event-type.ts";

/** The event type `killing`. */
export const killing: EventType = {
  id: "killing",
  label: "killing",
  definition:
    "People in the power of the killer, or singled out, are killed on purpose: execution, massacre, assassination. Death as the result of another event (a strike, a clash) is that event's toll and no killing of its own.",
  roles: {
    actor: "who killed",
    victim: "who was killed",
    target: "the person aimed at, where the attempt failed",
    means: "how or with what",
    place: "where it took place",
    time: "when it took place",
  },
  family: "violence",
  harms: true,
  words: [
    "execution",
    "assassination",
    "assassinate",
    "massacre",
    "murder",
    "behead",
    "beheading",
    "lynching",
    "summary execution",
  ],
  crosswalk: {
    acled: {
      fit: "~",
      codes: ["Attack"],
      caveat:
        "Attack holds every violence against civilians; that they were singled out is lost, and captured fighters who are put to death count as civilians only by ACLED's own rule.",
    },
    plover: { fit: "=", codes: ["ASSAULT{targeted}"] },
    ucdp: {
      fit: "!",
      codes: ["3"],
      caveat:
        "Only where a government or an organised group kills civilians; a murder by one person for private ends is no UCDP event.",
    },
  },
  examples: [
    "<con a=1><m id=m1 k=armed-group>The militants</m> <e id=e1 t=killing real=happened actor=m1 victim=m2 place=m3>executed</e> <m id=m2 k=population n=26>26 civilians</m> in <m id=m3 k=place>Velm</m>, <m id=m4 k=population n=9 of=m2>nine of them teenagers</m></con>, <src a=1><m id=m5 k=person>General Tarek Osk</m></src> <cue a=1 act=says stance=CT+ q=indirect>said</cue>.",
    "<m id=m1 k=person>The district judge</m> was <e id=e1 t=killing real=happened victim=m1 time=m2>assassinated</e> <m id=m2 k=time>last week</m>.",
    "He executed the order flawlessly, and the home side were murdered in the second half.",
  ],
};
