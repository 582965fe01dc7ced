// What tying tolls to events starts from.

import type { EventType } from "../../../catalogue/event-types/event-type.ts";
import type { CasualtyEstimate } from "../../../model/casualties.ts";
import type { Span } from "../../../model/span.ts";
import type { Scored } from "../../scored.ts";
import type { Toll } from "../claims/claims.ts";
import type { CountedHarm } from "../events/again/surroundings.ts";
import type { GroundedEvent } from "../events/grounded-event.ts";
import type { Telling } from "../events/telling.ts";
import type { GroundedMention } from "../mentions/mentions.ts";

/** A counted harm as the casualty reader finds it in the text. */
export interface CasualtyFinding extends CountedHarm {
  readonly harm: Toll["slot"];
  /** The whole phrase, harm word and people: "killing at least 12 people". */
  readonly span: Span;
  /** The word that tells the harm: "killing". */
  readonly word: Span;
}

export interface TollInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly scored: Scored;
  readonly mentions: readonly GroundedMention[];
  readonly events: readonly GroundedEvent[];
  readonly findings: readonly CasualtyFinding[];
  readonly types: readonly EventType[];
  /** The headline: what it counts, the lead tells of. */
  readonly title?: Span;
  /** Gives a telling whose doers are named: none is "we" or "it", or several in one. */
  readonly naming: (telling: Telling) => Telling;
  /** Reads the number and the kind of people from the words of a mention. */
  readonly estimateOf: (span: Span) => CasualtyEstimate | undefined;
}
