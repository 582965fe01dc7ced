// Violence against people who are held or cornered, short of killing.

import type { EventType } from "./event-type.ts";
import { ucdpCannotSay } from "./ucdp.ts";

/** The event type `ill-treatment`. */
export const illTreatment: EventType = {
  id: "ill-treatment",
  label: "ill-treatment",
  definition:
    "Torture, beating, sexual violence or other cruelty against a person, short of killing. Which it is stands in the trigger and the means. Blows in a fight between equals do not count.",
  roles: {
    actor: "who did it",
    victim: "to whom it was done",
    means: "how, or with what",
    place: "where it took place",
    time: "when it took place",
  },
  family: "violence",
  harms: true,
  words: ["torture", "ill-treatment", "ill-treat", "mistreatment", "mistreat", "rape", "sexual violence", "flogging"],
  crosswalk: {
    acled: {
      fit: "~",
      codes: ["Sexual violence", "Attack"],
      caveat: "Sexual violence where it was sexual, otherwise Attack; torture has no code of its own.",
    },
    plover: { fit: "=", codes: ["ASSAULT{torture}", "ASSAULT{beat}", "ASSAULT{sexual}"] },
    ucdp: ucdpCannotSay,
  },
  examples: [
    "<src a=1><m id=m1 k=person>A former prisoner</m></src> <cue a=1 act=says stance=CT+ q=indirect>said</cue> <con a=1><m id=m2 k=population>guards</m> <e id=e1 t=ill-treatment real=happened actor=m2 victim=m3 means=m4>beat</e> <m id=m3 k=person ref=m1>him</m> with <m id=m4 k=weapon>cables</m></con>.",
    "<m id=m1 k=organisation>The committee</m> found that <m id=m2 k=population>inmates</m> had been <e id=e1 t=ill-treatment real=happened victim=m2 place=m3>tortured</e> in <m id=m3 k=facility>Zarun prison</m>.",
    "The visitors beat the champions, and it was torture to watch.",
  ],
};
