// What kind of group a group is.

import type { GroupKind } from "../../core/reading/scored.ts";
import type { LabelHead } from "./label-head.ts";

export const group: LabelHead<GroupKind> = {
  id: "group",
  on: "group",
  labels: ["organisation", "armed-group", "government", "military-unit", "media"],
};
