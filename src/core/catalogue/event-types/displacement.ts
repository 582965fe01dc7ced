// People have to go.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `displacement`. */
export const displacement: EventType = {
  id: "displacement",
  label: "displacement",
  definition:
    "People flee, are evacuated or are expelled from where they live. Fighters who flee are a withdrawal; a single traveller is not displaced.",
  roles: {
    victim: "the people who had to go",
    actor: "who drove them out or moved them",
    origin: "what they left",
    destination: "where they went",
    means: "how they went",
    place: "where, if neither origin nor destination",
    time: "when they went",
  },
  family: "movement",
  harms: true,
  words: ["displacement", "displace", "evacuation", "evacuate", "mass exodus", "forced eviction", "ethnic cleansing"],
  crosswalk: {
    acled: {
      fit: "~",
      codes: ["Other"],
      caveat:
        "A strategic development, recorded only where ACLED finds it significant; the number of people goes into the notes.",
    },
    plover: {
      fit: "~",
      codes: ["COERCE{deport}"],
      caveat: "Fits expulsion; people who flee by themselves have no PLOVER event.",
    },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=population n=~4000>About 4,000 people</m> <e id=e1 t=displacement real=happened victim=m1 origin=m2 destination=m3>fled</e> <m id=m2 k=place>Tal Murrin</m> for <m id=m3 k=place>the hills</m>.",
    "<src a=1><m id=m1 k=person>The governor</m></src> <cue a=1 act=says stance=CT+ q=indirect>said</cue> <con a=1><m id=m2 k=population>patients</m> would be <e id=e1 t=displacement real=future victim=m2 time=m3>evacuated</e> <m id=m3 k=time>tomorrow</m></con>.",
    "The engine has a displacement of two litres, and the heat fled with the evening.",
  ],
};
