// Sides bind themselves.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `agreement`. */
export const agreement: EventType = {
  id: "agreement",
  label: "agreement",
  definition:
    "Parties agree to something between them: ceasefire, truce, deal, exchange of prisoners. A pause that one side declares alone is an agreement only if the other accepts it; to meet and talk is talks.",
  roles: {
    participant: "a party to it",
    actor: "who proposed or brokered it, where the text says so",
    target: "what it is about",
    place: "where it was made or holds",
    time: "when it was made or comes into force",
  },
  family: "diplomacy",
  harms: false,
  words: [
    "ceasefire",
    "cease-fire",
    "truce",
    "armistice",
    "peace agreement",
    "peace deal",
    "peace accord",
    "cessation of hostilities",
    "prisoner exchange",
    "prisoner swap",
  ],
  crosswalk: {
    acled: { fit: "=", codes: ["Agreement"] },
    plover: {
      fit: "=",
      codes: ["AGREE", "RETREAT{ceasefire}"],
      caveat: "AGREE for the word given, RETREAT{ceasefire} where fire has in fact ceased.",
    },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<m id=m1 k=government>Orvania</m> and <m id=m2 k=government>Kaldia</m> <e id=e1 t=agreement real=happened participant=m1,m2 time=m3>signed</e> a truce <m id=m3 k=time>on Saturday</m>.",
    "<src a=1><m id=m1 k=armed-group>The Front</m></src> <cue a=1 act=denies stance=CT- q=indirect denies=e1>denied</cue> that <con a=1>any <e id=e1 t=agreement real=negated participant=m1>deal</e> had been reached</con>.",
    "Critics agree that the album, made for a new record deal, is her best.",
  ],
};
