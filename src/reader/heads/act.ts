// What is done by speaking: read at the cue.

import type { Act } from "../../core/model/statement.ts";
import type { LabelHead } from "./label-head.ts";

export const act: LabelHead<Act> = {
  id: "act",
  on: "cue",
  labels: ["says", "denies", "accuses", "admits", "suggests", "doubts", "demands", "threatens", "promises", "asks"],
};
