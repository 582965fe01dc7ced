// "Coalition jets struck the post": the jets are the means, and their words name who did it. Where the text names no other
// doer, they stand for it: a ledger that says by whom must not be silent where the text is not.

import type { ActorCatalogue } from "../../../catalogue/actors/actor.ts";
import { quote } from "../../../model/span.ts";
import type { GroundedMention } from "../mentions/mentions.ts";
import type { Telling } from "./telling.ts";
import { weaponOwners } from "./weapon-owners.ts";

const sorts =
  /\b(?:coalition|alliance|nato|regime|government|rebels?|army|air force|navy|military|opposition|insurgents?)\b/i;

/** What a party sends out; a truck that blows up was sent by nobody whose name it bears. */
const crewed =
  /\b(?:jets?|warplanes?|aircraft|planes?|fighters?|bombers?|helicopters?|drones?|gunboats?|warships?|ships?|boats?|tanks?|artillery)\b/i;

/** "Two boats", "an unmanned boat": no name in it, and no word for whose it is. */
const nobodys = /^(?:An? |The |Two |Three )?(?!.*(?:\p{Lu}|['’]|\bof\b|\b(?:its|their|our|his|enemy)\b))/u;

/**
 * The same tellings; where one has no doer, the vehicle whose words name a party plays its role. A vehicle in the doer's role whose
 * words name nobody ("hit by an unmanned boat") is what it was done with.
 */
export function withPlatformDoers(
  text: string,
  tellings: readonly Telling[],
  mentions: readonly GroundedMention[],
  actors: Pick<ActorCatalogue, "stateOf">,
): readonly Telling[] {
  const namesParty = (name: string): boolean =>
    sorts.test(name) || name.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && actors.stateOf(word) !== undefined);
  const isNobodys = ({ mention }: GroundedMention): boolean =>
    mention.kind === "platform" &&
    crewed.test(mention.name) &&
    !namesParty(mention.name) &&
    mention.evidence.every((span) => nobodys.test(quote(text, span)));
  const ownerOf = weaponOwners(text, mentions);
  const withOwner = (telling: Telling): Telling => {
    for (const { role, mention, score } of telling.arguments) {
      const means = mentions[mention];
      const owner = role === "means" && means !== undefined ? ownerOf(means.span) : undefined;
      if (owner === undefined || telling.arguments.some((one) => one.mention === owner)) continue;
      return { ...telling, arguments: [...telling.arguments, { role: "actor", mention: owner, score }] };
    }
    return telling;
  };
  return tellings.map((told) => {
    const telling = withoutNobodys(told, mentions, isNobodys);
    if (telling.arguments.some(({ role }) => role === "actor")) return telling;
    const found = telling.arguments.find(({ role, mention }) => {
      const means = mentions[mention]?.mention;
      return role === "means" && means?.kind === "platform" && crewed.test(means.name) && namesParty(means.name);
    });
    if (found === undefined) return withOwner(telling);
    const doer = { ...found, role: "actor" as const };
    return { ...telling, arguments: telling.arguments.map((one) => (one === found ? doer : one)) };
  });
}

function withoutNobodys(
  telling: Telling,
  mentions: readonly GroundedMention[],
  isNobodys: (one: GroundedMention) => boolean,
): Telling {
  const isDoer = ({ role, mention }: Telling["arguments"][number]): boolean => {
    const named = mentions[mention];
    return role === "actor" && named !== undefined && isNobodys(named);
  };
  if (!telling.arguments.some(isDoer)) return telling;
  return {
    ...telling,
    arguments: telling.arguments.map((one) => (isDoer(one) ? { ...one, role: "means" as const } : one)),
  };
}
