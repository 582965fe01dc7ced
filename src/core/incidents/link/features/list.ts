// Every feature there is, in the order in which reasons are shown. Adding one: a file beside this one, weights in
// weights.ts, and a line here. The passage that two documents share is no feature of two profiles; see score.ts.

import { document } from "./document.ts";
import { doer } from "./doer.ts";
import { extent } from "./extent.ts";
import type { Feature } from "./finding.ts";
import { hit } from "./hit.ts";
import { hours } from "./hours.ts";
import { means } from "./means.ts";
import { names } from "./names.ts";
import { numbers } from "./numbers.ts";
import { place } from "./place.ts";
import { reality } from "./reality.ts";
import { sequence } from "./sequence.ts";
import { story } from "./story.ts";
import { things } from "./things.ts";
import { time } from "./time.ts";
import { type } from "./type.ts";
import { vessel } from "./vessel.ts";

export const features: readonly { readonly name: string; readonly of: Feature }[] = [
  { name: "type", of: type },
  { name: "time", of: time },
  { name: "hours", of: hours },
  { name: "place", of: place },
  { name: "doer", of: doer },
  { name: "hit", of: hit },
  { name: "things", of: things },
  { name: "means", of: means },
  { name: "numbers", of: numbers },
  { name: "names", of: names },
  { name: "vessel", of: vessel },
  { name: "story", of: story },
  { name: "extent", of: extent },
  { name: "reality", of: reality },
  { name: "sequence", of: sequence },
  { name: "document", of: document },
];
