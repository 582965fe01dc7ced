// How the values of two claims of one slot stand to each other: the one table from slot to rule.

import type { CasualtyEstimate } from "../../model/casualties.ts";
import type { ClaimValue } from "../../model/claim.ts";
import type { Place } from "../../model/place.ts";
import type { Time } from "../../model/time.ts";
import { standingOfDoers } from "./doers.ts";
import { standingOfNumbers } from "./numbers.ts";
import { standingOfPlaces } from "./places.ts";
import type { SlotClaim } from "./slot-claims.ts";
import { plain, type Standing } from "./standing.ts";
import { standingOfTexts } from "./texts.ts";
import { standingOfMeans, standingOfTargets } from "./things.ts";
import { standingOfTimes } from "./times.ts";
import { standingOfTypes } from "./types.ts";

/** See `Standing`. Both claims speak of one slot; doers are compared across `actor` and `responsibility` too. */
export function standingOf(a: SlotClaim, b: SlotClaim): Standing {
  const [left, right] = [a.value, b.value];
  if (isNumber(left)) return isNumber(right) ? standingOfNumbers(left, right) : plain("apart");
  if (isTime(left)) return isTime(right) ? standingOfTimes(left, right) : plain("apart");
  if (isPlace(left)) return isPlace(right) ? standingOfPlaces(left, right) : plain("apart");
  if (a.slot === "occurrence") return plain("same");
  if ("text" in left && "text" in right)
    return a.slot === "type" ? standingOfTypes(left.text, right.text) : standingOfTexts(left.text, right.text);
  if (a.mention !== undefined && b.mention !== undefined) {
    switch (a.slot) {
      case "target":
        return standingOfTargets(a.mention, b.mention);
      case "means":
        return standingOfMeans(a.mention, b.mention);
      case "actor":
      case "responsibility":
        return standingOfDoers(a.mention, b.mention);
      default:
        return standingOfTexts(a.mention.name, b.mention.name);
    }
  }
  return plain("unclear");
}

/** A number of people. */
export function isNumber(value: ClaimValue): value is CasualtyEstimate {
  return "min" in value;
}

function isTime(value: ClaimValue): value is Time {
  return "edtf" in value;
}

function isPlace(value: ClaimValue): value is Place {
  return "within" in value;
}
