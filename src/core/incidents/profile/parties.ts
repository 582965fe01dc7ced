// Who did it, who suffered it, who took part: resolved as far as the catalogue goes, else by folded name.

import { foldActorName } from "../../catalogue/actors/fold.ts";
import type { Role } from "../../model/event.ts";
import type { Mention } from "../../model/mention.ts";
import { claimedMentions, type EventMaterial, type ProfileActors } from "./material.ts";
import type { ProfileParty } from "./shape.ts";

/** Types in which nobody does it to the other: both are sides. */
const mutual: ReadonlySet<string> = new Set(["armed-clash", "talks", "agreement", "agreement-breach"]);

const partyOfRole: ReadonlyMap<Role, ProfileParty["role"]> = new Map([
  ["actor", "doer"],
  ["target", "hit"],
  ["victim", "hit"],
  ["participant", "side"],
]);

const kinds: ReadonlySet<string> = new Set([
  "person",
  "organisation",
  "armed-group",
  "government",
  "military-unit",
  "media",
  "population",
  "platform",
]);

/** The parties of an event, each once a role. */
export function partiesOf(material: EventMaterial, actors: ProfileActors): readonly ProfileParty[] {
  const { event } = material;
  const found: [ProfileParty["role"], Mention][] = [];
  for (const argument of event.arguments) {
    const role = partyOfRole.get(argument.role);
    const mention = material.mention(argument.mention);
    if (role !== undefined && mention !== undefined) found.push([role, mention]);
  }
  for (const mention of claimedMentions(material, new Set(["actor", "responsibility"]))) found.push(["doer", mention]);
  for (const mention of claimedMentions(material, new Set(["target"]))) found.push(["hit", mention]);
  const parties = new Map<string, ProfileParty>();
  for (const [role, mention] of found) {
    if (!kinds.has(mention.kind)) continue;
    const party = partyOf(mutual.has(event.type) ? "side" : role, mention, actors);
    parties.set(`${party.role} ${party.actor ?? party.name}`, party);
  }
  return [...parties.values()];
}

function partyOf(role: ProfileParty["role"], mention: Mention, actors: ProfileActors): ProfileParty {
  const name = foldActorName(mention.name);
  const party = mention.actor === undefined ? stateIn(mention.name, actors) : partyAbove(mention.actor, actors);
  return {
    role,
    ...(mention.actor === undefined ? {} : { actor: mention.actor }),
    ...(party === undefined ? {} : { party }),
    name,
    kind: mention.kind,
  };
}

/** "Russian jets" act for Russia; "the US-led coalition" for itself, "Syrian rebels" for nobody that is known. */
function stateIn(name: string, actors: ProfileActors): string | undefined {
  if (
    !/\b(?:army|forces?|troops?|military|jets?|planes?|warplanes?|aircraft|helicopters?|government|regime|soldiers?|navy|artillery)\b/i.test(
      name,
    )
  )
    return undefined;
  if (/-(?:led|backed|allied|sponsored)\b|\b(?:democratic|free|rebel|opposition)\b/i.test(name)) return undefined;
  const states = name.split(/\s+/).flatMap((word) => actors.stateOf(word)?.id ?? []);
  return new Set(states).size === 1 ? states[0] : undefined;
}

function partyAbove(id: string, actors: ProfileActors): string {
  const seen = new Set<string>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    at = actors.byId(at)?.party ?? at;
  }
  return at;
}
