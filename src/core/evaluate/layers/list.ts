// All layers of gold that are scored, in the order of the figures.

import type { Layer } from "../layer.ts";
import { attributions } from "./attributions.ts";
import { coded } from "./coded.ts";
import { events } from "./events.ts";
import { factuality } from "./factuality.ts";
import { mentions } from "./mentions.ts";
import { muc4 } from "./muc4.ts";
import { places } from "./places.ts";
import { times } from "./times.ts";

export const layers: readonly Layer[] = [mentions, attributions, events, factuality, places, times, coded, muc4];
