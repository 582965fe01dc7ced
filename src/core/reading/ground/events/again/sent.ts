// What was sent at somebody: shells, rockets, drones. Who tells that they came down tells again that they were sent.

import { quote } from "../../../../model/span.ts";
import type { GroundedMention } from "../../mentions/mentions.ts";
import { headOf } from "../../mentions/name.ts";
import type { GroundedEvent } from "../grounded-event.ts";
import type { Telling } from "../telling.ts";
import type { Surroundings } from "./coming.ts";
import type { Known } from "./standing.ts";

const munition =
  /(?:^|\s)(?:rounds?|shells?|rockets?|missiles?|bombs?|mines?|grenades?|projectiles?|mortars?|devices?)$/i;

function sentIn(telling: Telling, { mentions }: Known): readonly GroundedMention[] {
  return telling.arguments
    .flatMap(({ role, mention }) => (role === "means" ? mentions.slice(mention, mention + 1) : []))
    .filter(({ mention: { name } }) => munition.test(name) || /drones?$/i.test(name));
}

/** Whether one of the tellings says what was sent. */
export function areSent(tellings: readonly Telling[], around: Known): boolean {
  return tellings.some((telling) => sentIn(telling, around).length > 0);
}

/** "Mortar rounds landed in Velm. The rounds fell at the station": what was sent is pointed at. "The rounds that fell" are others. */
export function comesDown(
  event: GroundedEvent,
  tellings: readonly Telling[],
  telling: Telling,
  around: Surroundings,
): boolean {
  const { text } = around;
  const bare = ({ mention: { name } }: GroundedMention): string => headOf(name).replace(/s$/, "");
  const mine = sentIn(telling, around).filter(
    ({ span }) =>
      /^(?:the|these|those)\s/i.test(quote(text, span)) &&
      span.end <= telling.span.start &&
      !/\b(?:that|which)\b/i.test(text.slice(span.end, telling.span.start)),
  );
  if (mine.length === 0) return false;
  // "Rebels shelled a market. The shells came from the hills": what was sent goes without saying.
  const unsaid =
    event.type === "shelling" && !areSent(tellings, around) && mine.every((sent) => bare(sent) === "shell");
  return unsaid || tellings.some((other) => sentIn(other, around).some((a) => mine.some((b) => bare(a) === bare(b))));
}
