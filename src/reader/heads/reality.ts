// Whether an event happened, did not, may, will, or is background: read at the trigger.

import type { Reality } from "../../core/model/event.ts";
import type { LabelHead } from "./label-head.ts";

export const reality: LabelHead<Reality> = {
  id: "reality",
  on: "trigger",
  labels: ["happened", "negated", "hypothetical", "future", "background"],
};
