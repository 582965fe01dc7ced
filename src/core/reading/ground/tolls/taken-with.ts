// Tolls of the taking of a place: nobody is harmed by it as such, yet who gave up when it fell, and whose bodies were found
// there, is told of it.

import type { Span } from "../../../model/span.ts";
import type { GroundedEvent } from "../events/grounded-event.ts";
import { sentenceOf } from "../sentence-of.ts";
import type { CasualtyFinding, TollInput } from "./toll-input.ts";

/** "Seized the town. Forty soldiers laid down their arms": who is captured and of no other event is of the taking of the place. */
export function takenWith(
  input: TollInput,
  events: readonly GroundedEvent[],
  finding: CasualtyFinding,
): number | undefined {
  if (finding.harm === "displaced" || finding.harm === "missing" || finding.estimate.scope === "cumulative")
    return undefined;
  const here = sentenceOf(input.sentences, finding.span);
  const isNear = ({ tellings, reality }: GroundedEvent): boolean =>
    reality === "happened" &&
    tellings.some(
      ({ sentence, span }) =>
        sentence <= here &&
        here - sentence <= near &&
        (finding.harm === "captured" || sentence === here || isSameParagraph(input, span, finding.span)),
    );
  const taken = events.findLastIndex((event) => event.type === "territory-gained" && isNear(event));
  if (taken >= 0 || finding.harm !== "captured") return taken < 0 ? undefined : taken;
  const left = events.findIndex(
    (event) => event.type === "withdrawal" && event.tellings.some(({ sentence }) => sentence === here) && isNear(event),
  );
  return left < 0 ? undefined : left;
}

/** How many sentences back the taking may be told. */
const near = 2;

/** Nothing but one paragraph between what is told and what is counted. */
export function isSameParagraph({ text }: TollInput, { end }: Span, { start }: Span): boolean {
  return end <= start && !/\n[ \t]*\n/.test(text.slice(end, start));
}
