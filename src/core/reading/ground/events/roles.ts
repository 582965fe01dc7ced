// Of the roles that the reader links to one trigger, those that stand: a mention plays one role, a name within a longer
// name of the same role is no second thing, and a weak link does not stand beside a strong one of its role.

import type { Role } from "../../../model/event.ts";
import { contains } from "../../../model/span.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import type { EventArgument } from "./telling.ts";

/** A link below `weak` gives way to one of the same role of at least `strong`. */
const doubt = { weak: 0.35, strong: 0.6 };

/** Roles of which an event may well have several. */
const plural: ReadonlySet<Role> = new Set(["place", "time", "participant"]);

/** The roles of one trigger, without those that others of it say better. */
export function settledRoles(
  found: readonly EventArgument[],
  mentions: readonly GroundedMention[],
): readonly EventArgument[] {
  const likeliest = found.filter(
    (argument) =>
      !found.some(
        (other) =>
          other.mention === argument.mention &&
          (other.score > argument.score || (other.score === argument.score && other.role < argument.role)),
      ),
  );
  return likeliest.filter((argument) => {
    const rivals = likeliest.filter((other) => other !== argument && other.role === argument.role);
    if (rivals.some((other) => isPartOf(argument, other, mentions))) return false;
    if (argument.score >= doubt.weak || plural.has(argument.role)) return true;
    return !rivals.some((other) => other.score >= doubt.strong);
  });
}

/** "Velmish" in "Velmish army posts": the longer words name the thing, the shorter ones only say whose it is. */
function isPartOf(inner: EventArgument, outer: EventArgument, mentions: readonly GroundedMention[]): boolean {
  if (inner.role === "place" || inner.role === "time") return false;
  const [a, b] = [mentions[inner.mention]?.span, mentions[outer.mention]?.span];
  if (a === undefined || b === undefined || !contains(b, a)) return false;
  return b.end - b.start > a.end - a.start;
}
