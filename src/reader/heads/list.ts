// The heads that label what was found. A new one is a file beside these and a line here; the order has no meaning.
// Spans, triggers, factuality and links have decoders of their own.

import { act } from "./act.ts";
import { group } from "./group.ts";
import type { LabelHead } from "./label-head.ts";
import { reality } from "./reality.ts";
import { stance } from "./stance.ts";

/** All label heads. */
export const labelHeads: readonly LabelHead<string>[] = [group, act, stance, reality];
