// All layers of gold that are scored, in the order of the figures. Several may score one field.

import type { Layer } from "../layer.ts";
import { attributions } from "./attributions.ts";
import { casualties } from "./casualties.ts";
import { coded } from "./coded.ts";
import { coreference } from "./coreference.ts";
import { events } from "./events.ts";
import { factuality } from "./factuality.ts";
import { mentions } from "./mentions.ts";
import { muc4 } from "./muc4.ts";
import { relations } from "./place-relations.ts";
import { places } from "./places.ts";
import { retellings } from "./retellings.ts";
import { statements } from "./statements.ts";
import { times } from "./times.ts";

export const layers: readonly Layer[] = [
  mentions,
  coreference,
  attributions,
  statements,
  events,
  retellings,
  factuality,
  casualties,
  places,
  relations,
  times,
  coded,
  muc4,
];

/** The fields of a gold line that are scored, each once. */
export const goldFields: readonly string[] = [...new Set(layers.map(({ field }) => field))];
