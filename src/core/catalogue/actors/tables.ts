// All tables of the actor catalogue in one list. To add a table: a file in states/ or known/, and a line here.

import type { ActorTables } from "./compile.ts";
import { gathered } from "./gathered.ts";
import { coalitions } from "./known/coalitions.ts";
import { groupsAfrica } from "./known/groups-africa.ts";
import { groupsAsia } from "./known/groups-asia.ts";
import { groupsEuropeAmericas } from "./known/groups-europe-americas.ts";
import { groupsSyriaIraq } from "./known/groups-syria-iraq.ts";
import { international } from "./known/international.ts";
import { media } from "./known/media.ts";
import { stateBodies } from "./known/state-bodies.ts";
import { africaStates } from "./states/africa.ts";
import { americasStates } from "./states/americas.ts";
import { asiaStates } from "./states/asia.ts";
import { europeStates } from "./states/europe.ts";
import { oceaniaStates } from "./states/oceania.ts";

/** The tables that Hearsay ships. The version changes with any change of them: it is part of a reading's stamp. */
export const actorTables: ActorTables = {
  version: "actors-1",
  states: [...africaStates, ...americasStates, ...asiaStates, ...europeStates, ...oceaniaStates],
  known: [
    ...stateBodies,
    ...coalitions,
    ...groupsSyriaIraq,
    ...groupsAfrica,
    ...groupsAsia,
    ...groupsEuropeAmericas,
    ...international,
    ...media,
  ],
  gathered,
};
