// "Coalition jets struck the post": the jets are the means, and their words name who did it. Where the text names no other
// doer, they stand for it: a ledger that says by whom must not be silent where the text is not.

import type { ActorCatalogue } from "../../../catalogue/actors/actor.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import type { Telling } from "./telling.ts";

const sorts =
  /\b(?:coalition|alliance|nato|regime|government|rebels?|army|air force|navy|military|opposition|insurgents?)\b/i;

/** What a party sends out; a truck that blows up was sent by nobody whose name it bears. */
const crewed =
  /\b(?:jets?|warplanes?|aircraft|planes?|fighters?|bombers?|helicopters?|drones?|gunboats?|warships?|ships?|boats?|tanks?|artillery)\b/i;

/** The same tellings; where one has no doer, the vehicle whose words name a party plays its role. */
export function withPlatformDoers(
  tellings: readonly Telling[],
  mentions: readonly GroundedMention[],
  actors: Pick<ActorCatalogue, "stateOf">,
): readonly Telling[] {
  const namesParty = (name: string): boolean =>
    sorts.test(name) || name.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && actors.stateOf(word) !== undefined);
  return tellings.map((telling) => {
    if (telling.arguments.some(({ role }) => role === "actor")) return telling;
    const found = telling.arguments.find(({ role, mention }) => {
      const means = mentions[mention]?.mention;
      return role === "means" && means?.kind === "platform" && crewed.test(means.name) && namesParty(means.name);
    });
    if (found === undefined) return telling;
    const doer = { ...found, role: "actor" as const };
    return { ...telling, arguments: telling.arguments.map((one) => (one === found ? doer : one)) };
  });
}
