// How far the speaker commits to what is said: read at the cue.

import type { Stance } from "../../core/model/statement.ts";
import type { LabelHead } from "./label-head.ts";

export const stance: LabelHead<Stance> = {
  id: "stance",
  on: "cue",
  labels: ["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu"],
};
