// Deeds done to people who are counted with the deed: "two men were executed" has two dead, and no later number of dead is
// its own while another event is at hand. Over a strike or a bomb numbers grow; over such a deed they hardly do.

import { overlap } from "../../../model/span.ts";
import type { GroundedEvent } from "../events/grounded-event.ts";
import type { CasualtyFinding } from "./toll-input.ts";

const counted: ReadonlySet<string> = new Set(["killing", "abduction", "detention"]);

/** What has been counted with deeds so far. */
export interface ClosedTolls {
  /** Takes a finding down that has come home to an event. */
  add(event: number, told: GroundedEvent | undefined, finding: CasualtyFinding): void;
  /** Whether an event has its number already, and this is not the number. */
  isClosed(event: number, finding: CasualtyFinding): boolean;
  /** Whether a number cannot be of an event at all: more of the same harm than were counted with the deed. */
  isBeyond(event: number, finding: CasualtyFinding): boolean;
}

export function closedTolls(): ClosedTolls {
  const known = new Map<number, CasualtyFinding>();
  const isOwn = (own: CasualtyFinding, { word, people }: CasualtyFinding): boolean =>
    overlap(own.word, word) > 0 || overlap(own.people, people) > 0;
  return {
    add: (event, told, finding) => {
      if (told === undefined || !counted.has(told.type) || known.has(event)) return;
      if (finding.estimate.exactness !== "exact" || finding.estimate.scope === "cumulative") return;
      if (told.tellings.some(({ span }) => overlap(span, finding.word) > 0)) known.set(event, finding);
    },
    isClosed: (event, finding) => {
      const own = known.get(event);
      // That nobody else was hurt is told of the deed itself.
      const isNone = finding.estimate.max === 0;
      return own !== undefined && !isNone && !isOwn(own, finding) && own.estimate.min !== finding.estimate.min;
    },
    isBeyond: (event, finding) => {
      const own = known.get(event);
      return (
        own !== undefined &&
        !isOwn(own, finding) &&
        own.harm === finding.harm &&
        finding.estimate.min > own.estimate.min
      );
    },
  };
}
