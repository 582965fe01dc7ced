// A head that chooses one label for a thing found: the mean of its probabilities over the thing's pieces decides.

import type { SpanLayer } from "../../core/reading/scored.ts";

export interface LabelHead<Label extends string> {
  /** Name in the manifest. */
  readonly id: string;
  /** What gets the label. */
  readonly on: SpanLayer | "trigger";
  /** Every label that the port knows; a manifest with another one is refused. */
  readonly labels: readonly Label[];
}
