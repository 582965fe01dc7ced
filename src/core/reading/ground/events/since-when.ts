// "A thousand have fled since Monday, when soldiers shelled the town": they have fled since then, and the town was shelled on Monday.

import { boundsOfEdtf } from "../../../calendar/edtf.ts";
import { precisionOfDays } from "../../../calendar/precision.ts";
import type { Span } from "../../../model/span.ts";
import type { Time } from "../../../model/time.ts";

/** How far behind its time, in characters, the word of what was done then may stand. */
const reach = 120;

/**
 * The time of a deed, where its words tell that it began what has lasted since.
 *
 * @param told the time that the mention tells, open at its end
 */
export function timeOfDeed(text: string, trigger: Span, mention: Span, told: Time): Time {
  if (!told.edtf.endsWith("/..") || trigger.start < mention.end || trigger.start - mention.end > reach) return told;
  if (!/^,?\s+when\b[^.;:!?\n]*$/i.test(text.slice(mention.end, trigger.start))) return told;
  const edtf = told.edtf.slice(0, -"/..".length);
  const bounds = boundsOfEdtf(edtf);
  return bounds === undefined ? told : { ...told, edtf, precision: precisionOfDays(bounds.last - bounds.first + 1) };
}
